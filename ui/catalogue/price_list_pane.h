// One price list: its prices, and for whom, where and when it holds.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/price_list.h"
#include "ui/catalogue/scope_form.h"
#include "ui/kit/record_pane.h"

#include <map>

namespace mizan {
class Shop;
}

namespace mizan::ui {

class PriceEntries;
class TabbedPages;

/// What stands in the fields, as it was typed.
struct PriceListDraft {
    QString name {};
    QString rank {};
    QString off {};
    ScopeDraft scope {};
    friend bool operator==(const PriceListDraft &, const PriceListDraft &) = default;
};

class PriceListPane final : public RecordPane {
    Q_OBJECT
public:
    enum class Tab { Prices, Terms };

    PriceListPane(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    void showRecord(RecordId id) override;
    [[nodiscard]] RecordId shown() const override { return m_list.id.as<struct RecordTag>(); }
    [[nodiscard]] bool hasDraft() const override { return hasDraftOf(shown()); }
    [[nodiscard]] bool hasDraftOf(RecordId id) const { return m_drafts.contains(id); }
    void save() override;
    void discardDraft() override;
    void startNew();
    void openTab(Tab tab);
    void takeScan(const QString &code);
    [[nodiscard]] PriceEntries &entries() const noexcept { return *m_entries; }

protected:
    void retranslate() override;

private:
    QWidget *makeTerms();
    void fill(const PriceListDraft &draft);
    [[nodiscard]] PriceListDraft contents() const;
    [[nodiscard]] std::optional<catalogue::PriceList> read();
    void showRefusal(const Refusal &refusal);
    void keepDraft();
    void showHeader();
    void archive(catalogue::PriceListId id, bool archived);
    void copy();

    Shop &m_shop;
    Session m_session;
    bool m_mayEdit;
    catalogue::PriceList m_list; ///< As it is saved; of a new one, as the form began.
    bool m_isNew = false;
    bool m_filling = false;
    catalogue::PriceListId m_begun; ///< The new one whose draft was left; goes on where it is not saved yet.
    FactId m_request;               ///< Of the next save; the same for as long as it is tried again.
    std::map<RecordId, PriceListDraft> m_drafts;
    TabbedPages *m_tabs;
    PriceEntries *m_entries;
    QLineEdit *m_name;
    QLineEdit *m_rank;
    QLineEdit *m_off;
    FormField *m_nameField;
    FormField *m_rankField;
    FormField *m_offField;
    ScopeForm *m_scope;
    QPushButton *m_archive;
    QPushButton *m_copy;
};

} // namespace mizan::ui
