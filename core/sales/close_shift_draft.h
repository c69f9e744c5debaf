// How far closing a shift has come, kept through crash and restart: a confirmed count stays confirmed.
#pragma once

#include "core/sales/close_shift.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

enum class CloseStep { OpenItems, Count, Difference, Deposit };

struct CloseShiftDraft {
    FactId id; ///< Of the closing, made when it began.
    ShiftId shift;
    CloseStep step = CloseStep::OpenItems;
    bool isOpen = true;                     ///< It is what stands on the screen; false: put off, selling goes on.
    CashCount counting {};                  ///< Of the count that is going on.
    std::optional<CashCount> firstCount {}; ///< Confirmed: what was expected has been shown.
    std::optional<CashCount> secondCount {};
    bool isRecount = false; ///< The count that is going on is the second.
    std::optional<Money> leftInDrawer {};
    QString reason {};

    friend bool operator==(const CloseShiftDraft &, const CloseShiftDraft &) = default;
};

/// Durable when it returns.
void saveCloseShift(store::Connection &connection, DeviceId till, const CloseShiftDraft &draft, qint64 nowMs);
/// None where nothing was begun for this shift.
[[nodiscard]] std::optional<CloseShiftDraft> loadCloseShift(
    store::Connection &connection, DeviceId till, ShiftId shift, Currency currency);
void dropCloseShift(store::Connection &connection, DeviceId till);

} // namespace mizan::sales
