// The facts of customers' orders, to and from JSON. docs/facts.md says what their fields mean.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/cancel_order.h"
#include "core/sales/pay_order.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mizan::sales {

inline constexpr std::string_view OrderPlacedKind = "order.placed";
inline constexpr std::string_view OrderPaidKind = "order.paid";
inline constexpr std::string_view OrderCancelledKind = "order.cancelled";
inline constexpr int OrderVersion = 1;

/// The section "deposits": [{"order", "method", "amount_minor"}]: so much more is held for an order; less, where it is
/// negative. Nothing where nothing is. A collected order's sale carries it too.
void writeDeposits(daybook::BodyWriter &body, OrderId order, const std::vector<OrderDeposit> &deposits);

/// Their own fields, into an open object; the sections follow from the verbs.
void writeOrder(daybook::BodyWriter &body, const Order &order);
void writeOrderPayment(daybook::BodyWriter &body, const OrderPaid &paid);
void writeCancellation(daybook::BodyWriter &body, const OrderCancelled &cancelled);

/// None for a fact of another kind; they throw store::Fault (Damaged) where the body is not one of theirs.
[[nodiscard]] std::optional<Order> readOrder(const daybook::Fact &fact);
[[nodiscard]] std::optional<OrderPaid> readOrderPayment(const daybook::Fact &fact);
[[nodiscard]] std::optional<OrderCancelled> readCancellation(const daybook::Fact &fact);

} // namespace mizan::sales
