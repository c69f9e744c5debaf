// The facts that hold a till to account, and the sections they share. docs/facts.md says what their fields mean.
#pragma once

#include "core/daybook/body_writer.h"
#include "core/sales/printed_draft.h"
#include "core/sales/ticket_totals.h"

#include <span>
#include <string_view>

namespace mizan::sales {

inline constexpr std::string_view TicketEmptiedKind = "ticket.emptied";
inline constexpr std::string_view DocumentReprintedKind = "document.reprinted";
inline constexpr std::string_view DraftPrintedKind = "draft.printed";
inline constexpr std::string_view DraftShrunkKind = "draft.shrunk";
inline constexpr std::string_view ActionRefusedKind = "action.refused";
inline constexpr int HonestVersion = 1;

/// "lines": those of `lines` that are products, as they stood on the screen; their sum.
[[nodiscard]] Money writeTicketLines(daybook::BodyWriter &body, const Ticket &ticket,
    const std::vector<LineAmounts> &amounts, std::span<const LineId> lines);
[[nodiscard]] std::vector<LineId> idsOfLines(const Ticket &ticket);

/// What a change did to a ticket whose draft the customer has seen.
struct ShrunkDraft {
    PrintedDraft draft;
    Money before; ///< The ticket's total, before cash rounding.
    Money after;
};
/// "draft": the draft and what was due before and after.
void writeShrunkDraft(daybook::BodyWriter &body, const ShrunkDraft &shrunk);
/// None where no draft was printed, or where the total did not fall.
[[nodiscard]] std::optional<ShrunkDraft> shrunkDraft(
    store::Connection &connection, const Ticket &before, const Ticket &after, const TradeTerms &terms);

} // namespace mizan::sales
