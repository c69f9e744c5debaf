// Questions about attempts at card terminals.
#pragma once

#include "core/payments/card_attempt.h"

namespace mizan::store {
class Connection;
}

namespace mizan::payments {

[[nodiscard]] std::optional<CardAttempt> findAttempt(store::Connection &connection, AttemptId id);
/// Those for this sale or return, the oldest first.
[[nodiscard]] std::vector<CardAttempt> attemptsOf(store::Connection &connection, SaleId ticket);
/// Of this till: those that nobody knows the outcome of, and approvals that neither paid anything nor went back.
[[nodiscard]] std::vector<CardAttempt> unsettledAttempts(store::Connection &connection, DeviceId till);
/// The return for which money of a charge of this sale went back, or may have, although no fact takes it up: it was
/// given up meanwhile. The last one; none: there is none.
[[nodiscard]] std::optional<SaleId> openRefundOf(store::Connection &connection, DeviceId till, SaleId original);
/// What the device gave back for this return, which is not recorded yet.
[[nodiscard]] std::vector<CardAttempt> paidBackFor(store::Connection &connection, SaleId ticket);
/// Refunds and reversals of a charge, whatever became of them.
[[nodiscard]] std::vector<CardAttempt> givenBackOf(store::Connection &connection, AttemptId charge);

} // namespace mizan::payments
