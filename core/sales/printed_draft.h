// A bill before payment ("draft"): shown or printed to the customer, numbered, and no receipt. From then on whatever
// makes the ticket smaller says so to the daybook.
#pragma once

#include "core/sales/ticket.h"

namespace mizan {
class Shop;
}
namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct PrintDraft {
    FactId id; ///< Made when the key is pressed.
    Ticket ticket;
};

struct PrintedDraft {
    FactId id;
    daybook::DocumentNumber number; ///< "B1-T1-D", 1 …
    Money total;                    ///< Before cash rounding.
};

namespace rules { // In the order of checking, after the right "sale.record" and sales.shift-must-be-open.
inline constexpr Rule DraftMustBeOfSale {"sales.draft-must-be-of-sale"};
inline constexpr Rule DraftMustHaveLines {"sales.draft-must-have-lines"}; ///< None of them unknown.
} // namespace rules

/// Writes "draft.printed" with all lines and the total; call it before the paper is made.
[[nodiscard]] Result<PrintedDraft> printDraft(Shop &shop, const Session &session, const PrintDraft &request);

/// The latest draft of a ticket that is not paid, or of a sale that was.
[[nodiscard]] std::optional<PrintedDraft> printedDraftOf(store::Connection &connection, SaleId ticket);

/// A change of a ticket that is about to be made.
struct ChangeTicket {
    FactId id; ///< Made for each change.
    const Ticket &before;
    const Ticket &after;
};
/// Writes "draft.shrunk" where a draft of the ticket was printed and the change lessens what is due; nothing otherwise.
/// Taking lines off says it itself (removeLines, emptyTicket). True where a fact was written. Needs
/// sales.shift-must-be-open.
[[nodiscard]] Result<bool> noteShrunkDraft(Shop &shop, const Session &session, const ChangeTicket &change);

} // namespace mizan::sales
