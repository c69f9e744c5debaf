// Questions asked of shifts: which is open, what the next float is, X and Z reports.
#pragma once

#include "core/base/business_date.h"
#include "core/sales/shift.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

[[nodiscard]] std::optional<OpenShiftState> openShiftOf(store::Connection &connection, DeviceId till);
/// What the last shift left in the drawer: the float to propose. Zero where there was none.
[[nodiscard]] Money floatLeft(store::Connection &connection, DeviceId till, Currency currency);
/// The shift so far; none for an unknown one.
[[nodiscard]] std::optional<ShiftReport> xReport(
    store::Connection &connection, ShiftId shift, qint64 nowMs, UserId askedBy);
/// The report of a closed shift, as it was frozen; by the shift or by its number ("B1-T1-Z-000001").
[[nodiscard]] std::optional<ShiftReport> zReport(store::Connection &connection, ShiftId shift);
[[nodiscard]] std::optional<ShiftReport> zReportByNumber(store::Connection &connection, QStringView number);
/// The fact that closed a shift; none while it is open.
[[nodiscard]] std::optional<FactId> closingOf(store::Connection &connection, ShiftId shift);
/// The closed shifts of these business days, oldest first.
[[nodiscard]] std::vector<ShiftReport> zReportsBetween(
    store::Connection &connection, BusinessDate from, BusinessDate to);

} // namespace mizan::sales
