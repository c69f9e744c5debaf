// Questions asked of customers' orders: one by id or number, the open ones, what is held for them.
#pragma once

#include "core/base/result.h"
#include "core/sales/order.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// An order as it was placed, and how it stands.
struct OrderDetail {
    Order order;
    OrderState state = OrderState::Open;
    UserId user; ///< Who took it.
    BranchId branch;
    DeviceId till;
    std::vector<OrderDeposit> deposits {}; ///< Held now, by the method they came by; none of 0.

    [[nodiscard]] Money held() const;
    [[nodiscard]] Money left() const { return order.total - held(); } ///< To be paid; before cash rounding.
};

[[nodiscard]] std::optional<OrderDetail> findOrder(store::Connection &connection, OrderId id);
/// By the number on its slip, "B1-T1-O-000001".
[[nodiscard]] std::optional<OrderDetail> findOrderByNumber(store::Connection &connection, QStringView number);
/// Refused: one that is not known (sales.order-must-exist), or that was collected or cancelled
/// (sales.order-must-be-open).
[[nodiscard]] Result<OrderDetail> findOpenOrder(store::Connection &connection, OrderId id);

/// A row of the list.
struct OrderRow {
    OrderId id;
    daybook::DocumentNumber number;
    OrderKind kind = OrderKind::Order;
    PartyId customer;
    qint64 atMs = 0;
    std::optional<BusinessDate> wantedBy {};
    std::optional<BusinessDate> expires {};
    Money total;
    Money held;
    [[nodiscard]] Money left() const { return total - held; }
};
[[nodiscard]] OrderRow rowOf(const OrderDetail &detail);

struct OrderListRequest {
    std::size_t count = 100;            ///< At most so many.
    std::optional<PartyId> customer {}; ///< None: of all.
    std::optional<qint64> number {};    ///< Of any till: 12 finds B1-T1-O-000012.
};
/// Those that are open, the oldest first.
[[nodiscard]] std::vector<OrderRow> openOrders(store::Connection &connection, const OrderListRequest &request = {});

/// What ended an order: a sale, or somebody who cancelled it.
struct OrderEnd {
    FactId fact;
    OrderState state = OrderState::Cancelled;
    UserId user;
    DeviceId till;
    BusinessDate date;
    QString number {}; ///< Of the sale; empty: cancelled.
};
/// In the order in which this till heard of them.
[[nodiscard]] std::vector<OrderEnd> endsOf(store::Connection &connection, OrderId id);
/// Orders that tills which did not know of each other ended more than once: somebody has to look. The latest first.
[[nodiscard]] std::vector<OrderRow> ordersEndedTwice(store::Connection &connection, std::size_t count = 100);

/// What is held for all open orders: what the books owe their customers.
[[nodiscard]] Money depositsHeld(store::Connection &connection, Currency currency);

} // namespace mizan::sales
