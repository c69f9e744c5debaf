// Placing a customer's order: goods are promised at the prices of the ticket and kept aside. No money moves.
#pragma once

#include "core/access/session.h"
#include "core/sales/order.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The id is made when the question opens, so that answering twice is harmless.
struct PlaceOrder {
    OrderId id;
    OrderKind kind = OrderKind::Order;
    Ticket ticket; ///< A sale with its customer; nothing is paid on it.
    std::optional<BusinessDate> wantedBy {};
    std::optional<BusinessDate> expires {};
};

namespace rules { // In the order of checking, after the right "sale.record"; points-must-be-redeemed-at-sale
                  // (loyalty.h) and a sale's own rules of the ticket, its lines and its discounts come before the last
                  // one.
inline constexpr Rule OrderMustHaveCustomer {"sales.order-must-have-customer"};
inline constexpr Rule OrderMustBeOfGoods {"sales.order-must-be-of-goods"}; ///< Gift cards are sold, not promised.
inline constexpr Rule OrderMustBeUnpaid {"sales.order-must-be-unpaid"};    ///< Deposits are its own payments.
inline constexpr Rule OrderDayMustNotBePast {"sales.order-day-must-not-be-past"};
} // namespace rules

/// Writes the order with what it keeps aside as one fact, or nothing; no shift has to be open. Asked again with the
/// same content it answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<Order> placeOrder(Shop &shop, const Session &session, const PlaceOrder &request);

} // namespace mizan::sales
