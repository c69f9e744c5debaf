// A cashier who does everything, in an order that a seed repeats: at the till's own model, with scans and keys.
#pragma once

#include "core/catalogue/label_pattern.h"
#include "core/payments/simulated_terminal.h"
#include "tests/core/sales/sales_shop.h"
#include "ui/sales/shop_till.h"

#include <deque>
#include <map>

namespace mizan::test {

class BusyDay {
public:
    /// `taxClasses`: of the country, by their codes.
    BusyDay(SalesShop &shop, quint64 seed, const QStringList &taxClasses);

    /// One ticket, from the first scan to the change, with what happens in between; sometimes a shift ends first.
    void ticket();
    /// The last shift ends, once every card has its answer.
    void end();

    /// How often each thing was done.
    [[nodiscard]] const std::map<QString, int> &done() const noexcept { return m_done; }
    [[nodiscard]] const std::vector<PartyId> &customers() const noexcept { return m_customers; }
    [[nodiscard]] const QStringList &giftCards() const noexcept { return m_giftCards; }
    [[nodiscard]] const std::vector<ProductId> &products() const noexcept { return m_products; }
    /// What the terminal says it moved.
    [[nodiscard]] const std::vector<payments::TerminalBookEntry> &terminalBook() const { return m_terminal.book(); }

private:
    enum class Goods { Plain, Any };
    // busy_day.cpp: the shop, its shifts, and hands at the till.
    void addPlainGoods(const QStringList &taxClasses);
    void addPrices();
    void addCustomers();
    void openShift();
    void closeShift();
    void doSomething();
    void menu(const QString &title);
    void type(const QString &figures);
    void typeAmount(qint64 minor);
    void pick(const QString &title);
    [[nodiscard]] bool offers(const QString &title) const;
    void leaveLists();
    void answer(const QString &typed);
    [[nodiscard]] QString draw(const QStringList &from);
    void keepReceipt();
    // busy_day_goods.cpp: pieces, batches, weights, labels, packs.
    void addToldApartGoods();
    void addWeighedGoods();
    void receive(std::size_t tracked);
    void fillShelves();
    void scanGoods();
    void scanToldApart();
    void scanWeighed();
    void sayLots();
    [[nodiscard]] QString pieceOf(ProductId product, const QStringList &said);
    // busy_day_sales.cpp
    void sell();
    void ringUp(Goods goods = Goods::Any);
    void changeLines();
    void redeemPoints();
    void loadGiftCard();
    void spendGiftCard();
    void emptyTicket();
    void pay();
    void payBy(sales::TenderMethod method);
    void finish();
    // busy_day_cards.cpp: the terminal.
    void order(const payments::TerminalOrder &order);
    void answerCards();
    void answerLate();
    void waitForCard();
    // busy_day_cash.cpp
    void moveCash();
    void moveForeignCash();
    void payInForeignCash();
    void settle();
    void changePayment();
    // busy_day_returns.cpp
    void takeBack(bool isExchange);
    void takeBackWithoutReceipt();
    [[nodiscard]] QString receiptToReturn();
    [[nodiscard]] bool chooseReturned();
    void chooseRefund();
    // busy_day_promises.cpp
    void placeOrder();
    void endOrder();
    void giveQuotation();
    void endQuotation();
    void sellLater();
    void handOver();

    [[nodiscard]] const ui::TillState &state() const { return m_till.state(); }
    template <class Panel>
    [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<Panel>(state().panel);
    }
    struct ToldApart {
        ProductId product;
        QString barcode;
        QString name;
        bool isSerial = false;
        int received = 0;
    };

    SalesShop &m_shop;
    SeededRandom m_random;
    payments::SimulatedTerminal m_terminal;
    std::deque<payments::TerminalOrder> m_orders; ///< That the terminal has not heard yet.
    bool m_isConnected = false;
    ui::ShopTill m_till;
    QStringList m_codes;
    std::vector<ProductId> m_products;
    std::vector<ToldApart> m_toldApart;
    catalogue::LabelPattern m_labels; ///< That say a price.
    catalogue::LabelPattern m_weightLabels;
    QStringList m_cards;
    std::vector<PartyId> m_customers;
    QStringList m_receipts;
    QStringList m_charged;    ///< Of those, paid by card on the terminal.
    QStringList m_giftCards;  ///< Their numbers.
    bool m_isLoading = false; ///< The ticket puts money on a gift card.
    std::map<QString, int> m_done;
};

} // namespace mizan::test
