// Giving up a customer's order: its goods are free again and its deposit goes back the way it came, less a fee if any.
#pragma once

#include "core/access/session.h"
#include "core/sales/order.h"
#include "core/sales/ticket_totals.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct CancelOrder {
    FactId id; ///< Made when the question opens.
    OrderId order;
    Money fee; ///< What the shop keeps of the deposit; not negative.
    QString reason;
};

/// What the daybook now says, for ever.
struct OrderCancelled {
    FactId id;
    std::optional<ShiftId> shift {}; ///< None: no money moved, and no shift was open.
    qint64 atMs = 0;
    OrderId order;
    Money returned; ///< Of the deposit, before rounding.
    Money fee;
    Money rounding;              ///< Of cash to coins that exist; as in a return.
    std::vector<Tender> tenders; ///< How it was paid back; negative.
    QString reason;
};

namespace rules { // In the order of checking, after sales.order-must-exist and sales.order-must-be-open and the right
                  // "sale.return", whose limit counts what goes back; sales.shift-must-be-open where money does.
inline constexpr Rule OrderFeeMustBeOfDeposit {"sales.order-fee-must-be-of-deposit"};
inline constexpr Rule CancellationMustHaveReason {"sales.cancellation-must-have-reason"};
} // namespace rules

/// How a deposit goes back once a fee is kept of it: the fee comes off cash first, so that no card is charged twice.
[[nodiscard]] std::vector<OrderDeposit> depositsBack(std::vector<OrderDeposit> held, Money fee);

/// Writes the end of the order with its journal as one fact, or nothing. Asked again with the same content it answers
/// the same; with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<OrderCancelled> cancelOrder(Shop &shop, const Session &session, const CancelOrder &request);

} // namespace mizan::sales
