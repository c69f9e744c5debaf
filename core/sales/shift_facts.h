// The facts of shifts and drawers, to and from JSON. docs/facts.md says what their fields mean.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/daybook/fact.h"
#include "core/sales/move_cash.h"
#include "core/sales/shift.h"

#include <optional>
#include <string>

namespace mizan::sales {

inline constexpr std::string_view ShiftOpenedKind = "shift.opened";
inline constexpr std::string_view ShiftClosedKind = "shift.closed";
inline constexpr std::string_view CashMovedKind = "cash.moved";
inline constexpr std::string_view DrawerOpenedKind = "drawer.opened";
inline constexpr std::string_view LineRemovedKind = "ticket.line-removed";
inline constexpr int ShiftVersion = 1;

[[nodiscard]] std::string_view directionText(CashDirection direction) noexcept;
[[nodiscard]] std::string_view purposeText(CashPurpose purpose) noexcept;

void writeCount(daybook::BodyWriter &body, std::string_view key, const CashCount &count);
[[nodiscard]] CashCount readCount(const daybook::BodyValue &count);

/// The frozen Z report, complete; the fields of "shift.closed".
void writeReport(daybook::BodyWriter &body, const ShiftReport &report);
/// Of a "shift.closed" fact; throws store::Fault (Damaged) where it is none.
[[nodiscard]] ShiftReport readReport(const daybook::Fact &fact);

} // namespace mizan::sales
