// Writing a checked sale or return: its journal, its movements, its fact.
#pragma once

#include "core/access/session.h"
#include "core/accounts/account_book.h"
#include "core/daybook/daybook.h"
#include "core/sales/recorded_sale.h"
#include "core/sales/ticket.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace mizan::sales {

/// What a line of a sale, or of a return without a receipt, must hold before it is written; `no` from 0 names it in the
/// refusal.
[[nodiscard]] Result<void> checkLine(const TicketLine &line, std::size_t no, Currency currency);

/// What was recorded under this id before, where it was asked with the same content; none where the id is new.
[[nodiscard]] Result<std::optional<RecordedSale>> recordedBefore(
    daybook::Writing &writing, SaleId id, SaleKind kind, const std::string &asked);

/// Moves the goods and gives each line its cost (of a sale by moving average, of a return with a receipt as its lines
/// say, of one without by the products' own cost), then writes the journal: revenue, taxes, each tender's account,
/// rounding, and cost of goods against inventory; a return's negative amounts turn every line round, and its net goes
/// to the returns' own account. Gives it its number and appends it as one fact; what is refused leaves nothing.
/// `rights`: those that may have needed the session's approval.
[[nodiscard]] Result<RecordedSale> appendSale(daybook::Writing &writing, const Session &session, SaleId id,
    RecordedSale sale, const accounts::AccountBook &book, std::initializer_list<access::Right> rights);
/// The same, and commits.
[[nodiscard]] Result<RecordedSale> commitSale(daybook::Writing &writing, const Session &session, SaleId id,
    RecordedSale sale, const accounts::AccountBook &book, std::initializer_list<access::Right> rights);

/// The session's approval, where it is for one of these rights and the role alone does not hold it.
[[nodiscard]] std::optional<Approval> usedApproval(const Session &session, std::initializer_list<access::Right> rights);

} // namespace mizan::sales
