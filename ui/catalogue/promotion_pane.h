// One promotion: its fields, how it stands, and beside them a basket to try it on.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/promotion.h"
#include "ui/kit/record_pane.h"

#include <map>

namespace mizan {
class Shop;
}

namespace mizan::ui {

class PriceTester;
class PromotionForm;

class PromotionPane final : public RecordPane {
    Q_OBJECT
public:
    PromotionPane(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    void showRecord(RecordId id) override;
    [[nodiscard]] RecordId shown() const override { return m_promotion.id.as<struct RecordTag>(); }
    [[nodiscard]] bool hasDraft() const override { return hasDraftOf(shown()); }
    [[nodiscard]] bool hasDraftOf(RecordId id) const { return m_drafts.contains(id); }
    void save() override;
    void discardDraft() override;
    void startNew();
    /// Goes into the basket that tries it.
    void takeScan(const QString &code);
    [[nodiscard]] PriceTester &tester() const noexcept { return *m_tester; }

protected:
    void retranslate() override;

private:
    void fill(const catalogue::Promotion &contents);
    void keepDraft();
    void showHeader();
    void stop(catalogue::PromotionId id, bool stopped);
    void copy();

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    bool m_mayEdit;
    catalogue::Promotion m_promotion; ///< As it is saved; of a new one, as the form began.
    bool m_isNew = false;
    catalogue::PromotionId m_begun; ///< The new one whose draft was left; goes on where it is not saved yet.
    FactId m_request;               ///< Of the next save; the same for as long as it is tried again.
    std::map<RecordId, catalogue::Promotion> m_drafts;
    PromotionForm *m_form;
    PriceTester *m_tester;
    QPushButton *m_stop;
    QPushButton *m_copy;
};

} // namespace mizan::ui
