// Taking a line off a ticket before it is paid: it is told to the daybook, so that nobody takes money and then the line
// away.
#pragma once

#include "core/sales/ticket.h"

#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct RemoveLines {
    FactId id; ///< Made when the key is pressed.
    std::vector<LineId> lines;
};

/// Removes the lines and writes one fact for each removal; a refused one leaves the ticket as it was. Needs the right
/// "sale.remove-line" and an open shift (sales.shift-must-be-open); lines of unknown codes need neither, and are no
/// fact.
[[nodiscard]] Result<void> removeLines(Shop &shop, const Session &session, Ticket &ticket, const RemoveLines &request);

} // namespace mizan::sales
