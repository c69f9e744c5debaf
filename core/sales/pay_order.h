// A deposit, or a further part, of a customer's order: money taken now, owed to the customer until the goods are
// theirs.
#pragma once

#include "core/access/session.h"
#include "core/sales/order.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the till asks for. The id is made when the panel opens, so that pressing Enter twice is harmless.
struct PayOrder {
    FactId id;
    OrderId order;
    Money amount;                ///< What is added to the deposit; above 0 and no more than is left to pay.
    std::vector<Tender> tenders; ///< In the order taken.
};

/// What the daybook now says, for ever.
struct OrderPaid {
    FactId id;
    daybook::DocumentNumber number; ///< "B1-T1-P", as of payments on account.
    ShiftId shift;
    qint64 atMs = 0;
    OrderId order;
    Money amount;
    Money rounding; ///< Of cash to coins that exist.
    std::vector<Tender> tenders;
    Money change;
    Money held; ///< For the order afterwards, as far as this till knew.
    Money left; ///< To be paid of it, the same.

    [[nodiscard]] std::vector<OrderDeposit> deposits() const; ///< Σ = amount; cash without its rounding and change.
};

namespace rules { // In the order of checking, after the right "sale.record" and sales.shift-must-be-open; the tenders'
                  // own rules follow (payment_without_goods.h).
inline constexpr Rule OrderMustExist {"sales.order-must-exist"};
inline constexpr Rule OrderMustBeOpen {"sales.order-must-be-open"}; ///< Value `number`.
inline constexpr Rule OrderPaymentMustHaveAmount {"sales.order-payment-must-have-amount"};
inline constexpr Rule OrderPaymentMustNotExceedLeft {"sales.order-payment-must-not-exceed-left"};
} // namespace rules

/// Writes the payment with its journal as one fact, or nothing. It is no turnover and has no tax. Asked again with the
/// same content it answers the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<OrderPaid> payOrder(Shop &shop, const Session &session, const PayOrder &request);

} // namespace mizan::sales
