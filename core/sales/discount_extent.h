// How far discounts go, as the limit of "discount.give" counts: parts of a line's full price in Rate's nano.
#pragma once

#include "core/sales/ticket.h"

#include <vector>

namespace mizan::sales {

/// Of each line, what it loses in all to its own discount and to the ticket's, but for what somebody approved: 10 % and
/// then 10 % of the rest are 19 %. 0 for lines that lose nothing.
[[nodiscard]] std::vector<qint64> discountExtents(const Ticket &ticket);
/// The largest of them.
[[nodiscard]] qint64 discountExtent(const Ticket &ticket);

} // namespace mizan::sales
