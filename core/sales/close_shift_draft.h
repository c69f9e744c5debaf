// How far closing a shift has come, kept through crash and restart: a confirmed count stays confirmed.
#pragma once

#include "core/sales/close_shift.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

enum class CloseStep { OpenItems, Count, Difference, Deposit };

/// The same of another currency.
struct CurrencyDraft {
    Currency currency;
    std::optional<CashCount> firstCount {};
    std::optional<CashCount> secondCount {};
    bool isRecount = false; ///< It is to be counted a second time.
    std::optional<Money> leftInDrawer {};

    friend bool operator==(const CurrencyDraft &, const CurrencyDraft &) = default;
};

struct CloseShiftDraft {
    FactId id; ///< Of the closing, made when it began.
    ShiftId shift;
    CloseStep step = CloseStep::OpenItems;
    bool isOpen = true;                     ///< It is what stands on the screen; false: put off, selling goes on.
    CashCount counting {};                  ///< Of the count that is going on.
    std::optional<CashCount> firstCount {}; ///< Confirmed: what was expected has been shown.
    std::optional<CashCount> secondCount {};
    bool isRecount = false; ///< The shop's own money is to be counted a second time.
    std::optional<Money> leftInDrawer {};
    QString reason {};
    std::vector<CurrencyDraft> currencies {};    ///< Every other currency that the shift saw.
    std::optional<Currency> countingCurrency {}; ///< What `counting` is of; none: the shop's own.

    friend bool operator==(const CloseShiftDraft &, const CloseShiftDraft &) = default;
};

/// Durable when it returns.
void saveCloseShift(store::Connection &connection, DeviceId till, const CloseShiftDraft &draft, qint64 nowMs);
/// None where nothing was begun for this shift.
[[nodiscard]] std::optional<CloseShiftDraft> loadCloseShift(
    store::Connection &connection, DeviceId till, ShiftId shift, Currency currency);
void dropCloseShift(store::Connection &connection, DeviceId till);

} // namespace mizan::sales
