// Writing a checked sale or return: its journal, its movements, its fact.
#pragma once

#include "core/access/session.h"
#include "core/accounts/posting.h"
#include "core/daybook/daybook.h"
#include "core/parties/party_entry.h"
#include "core/sales/recorded_sale.h"
#include "core/sales/ticket.h"
#include "core/stock/movement.h"

#include <vector>

namespace mizan::sales {

/// What a line of a sale, or of a return without a receipt, must hold before it is written; `no` from 0 names it in the
/// refusal.
[[nodiscard]] Result<void> checkLine(const TicketLine &line, std::size_t no, Currency currency);

/// What a sale does to goods and books.
struct SaleEffects {
    std::vector<stock::Movement> movements;
    std::vector<parties::PartyEntry> parties; ///< What the customer owes, or may still spend, afterwards.
    std::vector<accounts::JournalLine> journal;
};

/// Moves the goods and gives each line its cost: of a sale by moving average, of a return with a receipt as its lines
/// say, of one without by the products' own cost. Then the journal: revenue, taxes, each tender's account, rounding,
/// and cost of goods against inventory; a return's negative amounts turn every line round, and its net goes to the
/// returns' own account.
[[nodiscard]] Result<SaleEffects> effectsOf(
    store::Connection &connection, BranchId branch, RecordedSale &sale, const accounts::AccountBook &book);

/// Appends the fact; the caller commits. `approval` is the one that the action needed, if any.
void writeSaleFact(daybook::Writing &writing, const Session &session, SaleId id, const RecordedSale &sale,
    const SaleEffects &effects, const std::optional<Approval> &approval);

/// The session's approval, where it is for one of these rights and the role alone does not hold it.
[[nodiscard]] std::optional<Approval> usedApproval(const Session &session, std::initializer_list<access::Right> rights);

} // namespace mizan::sales
