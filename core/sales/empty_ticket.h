// Emptying a ticket: all of its lines at once, or a held one thrown away. What was on it is told to the daybook.
#pragma once

#include "core/sales/ticket.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct EmptyTicket {
    FactId id; ///< Made when the question opens.
    Ticket ticket;
    QString reason {}; ///< At most sales::MaxNoteLength (sales.note-must-fit).
};

/// Writes "ticket.emptied", and drops the ticket from the till, whether it is the current one or held; a refusal leaves
/// it. Needs the right "sale.remove-line" and an open shift (sales.shift-must-be-open); what comes back, and a
/// ticket of unknown codes alone, promised nothing: they go without right and fact.
[[nodiscard]] Result<void> emptyTicket(Shop &shop, const Session &session, const EmptyTicket &request);

} // namespace mizan::sales
