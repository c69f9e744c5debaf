// A cashier who does everything, in an order that a seed repeats: at the till's own model, with scans and keys.
#pragma once

#include "tests/core/sales/sales_shop.h"
#include "ui/sales/shop_till.h"

#include <map>

namespace mizan::test {

class BusyDay {
public:
    BusyDay(SalesShop &shop, quint64 seed);

    /// One ticket, from the first scan to the change, with what happens in between; sometimes a shift ends first.
    void ticket();
    void closeShift();

    /// How often each thing was done.
    [[nodiscard]] const std::map<QString, int> &done() const noexcept { return m_done; }
    [[nodiscard]] const std::vector<PartyId> &customers() const noexcept { return m_customers; }
    [[nodiscard]] const QStringList &giftCards() const noexcept { return m_giftCards; }
    [[nodiscard]] const std::vector<ProductId> &products() const noexcept { return m_products; }

private:
    void openShift();
    void sell();
    void takeBack(bool isExchange);
    void takeBackWithoutReceipt();
    void settle();
    void placeOrder();
    void endOrder();
    void loadGiftCard();
    void spendGiftCard();
    void emptyTicket();
    void menu(const QString &title);
    void changePayment();
    void ringUp();
    void changeLines();
    void pay();
    void moveForeignCash();
    void payInForeignCash();
    void finishCash();
    void type(const QString &figures);
    void pick(const QString &title);
    [[nodiscard]] QString draw(const QStringList &from);
    [[nodiscard]] const ui::TillState &state() const { return m_till.state(); }
    template <class Panel>
    [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<Panel>(state().panel);
    }

    SalesShop &m_shop;
    SeededRandom m_random;
    ui::ShopTill m_till;
    QStringList m_codes;
    std::vector<ProductId> m_products;
    QStringList m_cards;
    std::vector<PartyId> m_customers;
    QStringList m_receipts;
    QStringList m_giftCards;  ///< Their numbers.
    bool m_isLoading = false; ///< The ticket puts money on a gift card.
    std::map<QString, int> m_done;
};

} // namespace mizan::test
