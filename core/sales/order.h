// A customer's order: goods promised at agreed prices, kept aside, and paid in parts until they are collected.
#pragma once

#include "core/base/business_date.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/order_id.h"
#include "core/sales/ticket.h"
#include "core/stock/reservation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mizan::sales {

/// The numbers stand in ledgers, the texts in facts.
enum class OrderKind {
    Order = 0,   ///< What is left may be paid when the goods are collected.
    Layaway = 1, ///< The goods are handed over once all of it is paid.
};

/// "order", "layaway".
[[nodiscard]] std::string_view orderKindText(OrderKind kind) noexcept;
[[nodiscard]] std::optional<OrderKind> orderKindFromText(std::string_view text) noexcept;

/// The numbers stand in ledgers. Where two tills that did not know of each other ended one order, the larger wins.
enum class OrderState { Open = 0, Cancelled = 1, Collected = 2 };

/// An order as it was placed; nothing of it changes afterwards.
struct Order {
    OrderId id;
    daybook::DocumentNumber number; ///< "B1-T1-O", 1 …
    OrderKind kind = OrderKind::Order;
    qint64 atMs = 0;
    Ticket ticket; ///< Lines, discount and customer as agreed.
    Money total;   ///< What was agreed, taxes included, before cash rounding.
    std::optional<BusinessDate> wantedBy {};
    std::optional<BusinessDate> expires {}; ///< The last day on which it can be counted upon; none: without end.

    [[nodiscard]] PartyId customer() const { return *ticket.customer; } ///< An order always has one.
};

/// Money held for an order by one method; changes carry it with its sign.
struct OrderDeposit {
    TenderMethod method = TenderMethod::Cash;
    Money amount;

    friend bool operator==(const OrderDeposit &, const OrderDeposit &) = default;
};
[[nodiscard]] Money sumOf(const std::vector<OrderDeposit> &deposits, Currency currency);

/// What the order keeps aside, at the branch that took it.
[[nodiscard]] std::vector<stock::Reservation> reservationsOf(const Ticket &ticket, BranchId branch);

/// Whether two tickets sell the same goods to the same customer for the same prices; taxes are those of the day, and
/// who allowed something since does not count.
[[nodiscard]] bool sellsTheSame(const Ticket &one, const Ticket &other);

} // namespace mizan::sales
