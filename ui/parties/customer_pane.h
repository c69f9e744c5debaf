// One customer: where they stand, their fields, what they bought; blocked, archived, erased.
#pragma once

#include "core/access/session.h"
#include "core/parties/customer.h"
#include "ui/kit/record_pane.h"
#include "ui/parties/customer_form.h"

#include <map>

class QStackedWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class ConfirmBox;
class CustomerOverview;
class CustomerPurchases;
class ReceiptSheet;
class TabbedPages;

class CustomerPane final : public RecordPane {
    Q_OBJECT
public:
    enum class Tab { Overview, Details, Purchases };

    CustomerPane(Shop &shop, const Session &session, Currency currency, QWidget *parent = nullptr);

    void showRecord(RecordId id) override;
    [[nodiscard]] RecordId shown() const override { return m_customer.id.as<struct RecordTag>(); }
    [[nodiscard]] bool hasDraft() const override { return hasDraftOf(shown()); }
    [[nodiscard]] bool hasDraftOf(RecordId id) const { return m_drafts.contains(id); }
    void save() override;
    void discardDraft() override;
    /// An empty form; `card` may be a scanned code that nobody has yet.
    void startNew(const QString &card = {});
    void openTab(Tab tab);
    /// A card, while the fields are open.
    bool takeScan(const QString &code);
    void openReceipt(SaleId sale);

Q_SIGNALS:
    /// The person is gone from every copy.
    void erased(mizan::RecordId id);

protected:
    void retranslate() override;

private:
    void showHeader();
    void keepDraft();
    void archive(PartyId id, bool archived);
    void askErase();
    void erase();
    void fillTabs();

    Shop &m_shop;
    Session m_session;
    Currency m_currency;
    parties::Customer m_customer; ///< As they are saved; of a new one, as the form began.
    bool m_isNew = false;
    PartyId m_begun;  ///< The new one whose draft was left; goes on where it is not saved yet.
    FactId m_request; ///< Of the next save; the same for as long as it is tried again.
    std::map<RecordId, CustomerDraft> m_drafts; ///< Personal: kept in memory alone.
    ConfirmBox *m_confirm;
    TabbedPages *m_tabs;
    CustomerOverview *m_overview;
    CustomerForm *m_form;
    QStackedWidget *m_bought; ///< The list, or one receipt.
    CustomerPurchases *m_purchases;
    ReceiptSheet *m_receipt;
    QPushButton *m_archive;
    QPushButton *m_erase;
};

} // namespace mizan::ui
