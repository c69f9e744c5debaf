// The section "journal" of a fact's body: the lines of its posting, as any kind of fact may carry them.
#pragma once

#include "core/accounts/posting.h"
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"

#include <span>
#include <vector>

namespace mizan::accounts {

/// "journal": [{"currency": "EUR", "lines": [{"account": id, "debit": 1190}, {"account": id, "credit": 1190}]}], in
/// minor units. Nothing is written where there are no lines.
void writeJournal(daybook::BodyWriter &writer, std::span<const JournalLine> lines);

/// None where the fact has no such section. Throws store::Fault (Damaged) where lines do not balance, or are no lines.
[[nodiscard]] std::vector<JournalLine> readJournal(const daybook::BodyValue &body);

} // namespace mizan::accounts
