// A till with fixed content, for pictures and for tests of the page; what is asked of it is only remembered.
#pragma once

#include "ui/sales/till_model.h"

#include <vector>

namespace mizan::test {

class DemoTill final : public ui::TillModel {
    Q_OBJECT
public:
    /// Names and words in the given language ("en", "ar"; anything else is English).
    explicit DemoTill(const QString &language = QStringLiteral("en"), QObject *parent = nullptr);

    void addLines(int count);
    void addUnknown();
    void showReturn();
    void showExchange();
    void showTender();
    void showSplit();
    void showForeign();
    void showCard();
    /// On a connected terminal, waiting for the card or without an answer.
    void showCardWaiting(bool isSilent);
    void showGiftCard();
    void showGiftCardPanel();
    void showChanging();
    void showChange();
    void showForeignChange();
    void showHeld();
    void showProduct();
    void showPin();
    void showFloat(bool counting = false);
    void showSaleDiscount();
    void showNote();
    void showFind();
    /// Somebody known buys: their name and what the shop knows of them.
    void addCustomer();
    void addBlockedCustomer();
    void addOverdueCustomer();
    void showPurchases();
    void showCustomers();
    void showSettling();
    void showCreditTerms();
    void showNewCustomer();

    [[nodiscard]] ui::TillState &edit() noexcept { return m_state; }
    void announce() { Q_EMIT changed(); }

    [[nodiscard]] const ui::TillState &state() const override { return m_state; }
    void act(ui::TillAction action) override { acts.push_back(action); }
    void digit(QChar digit) override { digits += digit; }
    void scan(const QString &code) override { scans += code; }
    void scanTooLong() override { }
    void selectRow(int row) override { selectedRow = row; }
    void openRow(int row) override { openedRow = row; }
    void quickKey(int index) override { usedKey = index; }
    void quickPage(int) override { }
    void quickAmount(int index) override { usedAmount = index; }
    void payBy(sales::TenderMethod method) override { paidBy = method; }
    void removePayment(int index) override { removedPayment = index; }
    void setQuery(const QString &query) override { typed = query; }
    void choose(int index) override { chosen = index; }
    void saveProduct(const QString &name, const QString &price) override { saved = name + u'|' + price; }
    void saveCustomer(const QString &name, const QString &phone) override { saved = name + u'|' + phone; }
    void enterPin(const QString &pin) override { enteredPin = pin; }
    void openShift(const QString &floatAmount) override { openedWith = floatAmount; }
    void countFloat(bool) override { }
    void openCountedShift(const sales::CashCount &drawer) override { countedDrawer = drawer; }

    std::vector<ui::TillAction> acts;
    QString digits;
    QStringList scans;
    QString typed;
    QString saved;
    QString enteredPin;
    QString openedWith;
    sales::CashCount countedDrawer;
    int selectedRow = -1;
    int openedRow = -1;
    int usedKey = -1;
    int usedAmount = -1;
    int removedPayment = -1;
    std::optional<sales::TenderMethod> paidBy;
    int chosen = -1;

private:
    void addUp();
    ui::TillState m_state;
    bool m_arabic;
};

} // namespace mizan::test
