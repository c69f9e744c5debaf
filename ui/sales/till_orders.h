// Customers' orders at the till: placed from the sale, listed, paid in parts, collected, cancelled.
#pragma once

#include "core/sales/order_queries.h"
#include "ui/sales/till_panels.h"
#include "ui/sales/till_questions.h"

#include <optional>
#include <vector>

namespace mizan::ui {

class ShopTill;

/// Part of the till, in a class of its own: what it asks and shows goes through the till's panels.
class TillOrders {
public:
    explicit TillOrders(ShopTill &till)
        : m_till(till)
    {
    }

    /// From the menu: what the sale may become, and the orders that are open.
    void offerList();
    /// After each letter that is typed into the list.
    void list(ChoicePanelView &view);
    /// A row of one of its panels, or what was typed there.
    void choose(ChoiceKind kind, const ChoicePanelView &list, std::optional<std::size_t> row);
    /// Whether the code is an order's number; it is then shown.
    [[nodiscard]] bool scan(const QString &code);
    /// The tender panel, for what is left to pay of an order.
    void take(const SettleQuestion &question, const sales::Tender &tender);

    /// What the sale's customer has paid in advance for it; none but of an order that is collected.
    [[nodiscard]] std::vector<sales::Tender> deposits();
    [[nodiscard]] Money deposited();
    /// "Order B1-T1-O-000001"; none but of one that is collected.
    [[nodiscard]] std::optional<QString> banner();
    /// Whether the ticket may become `next`: an order is collected as it was agreed.
    [[nodiscard]] bool mayBecome(const sales::Ticket &next);
    /// The collection is given up; the order stays open.
    void leaveCollection();

    /// F9 while the change of a payment is shown: whether there was such a slip.
    [[nodiscard]] bool printAgain();
    void forget() { m_shown.reset(); }

private:
    struct Row {
        enum class Kind { Place, Open, Collect, Pay, Print, Cancel, Twice };
        Kind kind = Kind::Open;
        sales::OrderKind placed = sales::OrderKind::Order; ///< Of Place.
        std::optional<sales::OrderId> order {};
    };
    void chooseRow(const Row &row);
    void offerDay(sales::OrderKind kind);
    void place(std::optional<qint64> days);
    void offer(const sales::OrderDetail &order);
    void offer(sales::OrderId id);
    void startPaying(const sales::OrderDetail &order);
    void collect(const sales::OrderDetail &order);
    void offerCancel(const sales::OrderDetail &order);
    void cancel(const ChoicePanelView &list, std::size_t reason);
    void print(sales::OrderId id);
    void addEndedTwice(ChoicePanelView &view);
    void explainTwice(sales::OrderId id);
    void addOpenOrders(ChoicePanelView &view, std::optional<PartyId> customer, std::optional<qint64> number);
    [[nodiscard]] QString customerName(PartyId customer) const;
    [[nodiscard]] QString detailOf(const sales::OrderRow &row) const;
    [[nodiscard]] QString goodsOf(const sales::OrderDetail &order) const;

    ShopTill &m_till;
    std::vector<Row> m_rows;
    std::optional<sales::OrderKind> m_placing;  ///< While its day is asked for.
    sales::OrderId m_newOrder;                  ///< Made when that question opens.
    std::optional<sales::OrderId> m_cancelling; ///< While its reason is asked for.
    FactId m_cancellation;                      ///< Made when that question opens.
    std::optional<FactId> m_shown;              ///< Whose slip F9 prints again.
    std::optional<sales::OrderId> m_fresh;      ///< Placed just now: its slip is no copy.
};

} // namespace mizan::ui
