// The shifts of all tills as a list: the newest first, page by page.
#pragma once

#include "core/sales/shift.h"

#include <QString>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// A shift's place in the list; a page may begin behind it, whatever was added meanwhile.
struct ShiftCursor {
    qint64 openedAtMs = 0;
    qint64 number = 0; ///< Local.
    friend auto operator<=>(const ShiftCursor &, const ShiftCursor &) = default;
};

struct ListedShift {
    ShiftId id;
    DeviceId till;
    std::optional<daybook::DocumentNumber> number; ///< Of its Z report; none while it is open.
    UserId openedBy;
    ShiftCursor cursor;
};

struct ShiftListRequest {
    QString search {}; ///< A Z report's number, whole ("B1-T1-Z-000012") or only its last part ("12").
    bool onlyOpen = false;
    int limit = 100;
    std::optional<ShiftCursor> from {}; ///< The page begins behind it; none: with the newest.
    bool backwards = false; ///< The last ones before `from`, or of the whole list; in the list's order all the same.
    std::optional<ShiftId> only {}; ///< This one alone, if it belongs to the list.
};

[[nodiscard]] std::vector<ListedShift> listShifts(store::Connection &connection, const ShiftListRequest &request);
[[nodiscard]] qint64 countShifts(store::Connection &connection, bool onlyOpen = false);

} // namespace mizan::sales
