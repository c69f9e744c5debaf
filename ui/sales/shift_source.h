// The shifts of the shop as rows of a list.
#pragma once

#include "core/sales/shift_list_queries.h"
#include "ui/kit/keyset_model.h"

#include <map>

namespace mizan {
class Shop;
}

namespace mizan::ui {

struct ShiftFilter {
    QString search {};
    bool onlyOpen = false;
    [[nodiscard]] int count() const noexcept { return onlyOpen ? 1 : 0; }
};

struct ShiftListing {
    Shop &shop; ///< Must outlive the source.
    UserId reader;
    QString timeZone;
    std::map<UserId, QString> people; ///< Who has left included.
};

[[nodiscard]] std::vector<TableColumn> shiftColumns();
[[nodiscard]] KeysetSource shiftSource(ShiftListing listing, ShiftFilter filter);

/// The frozen report of a closed shift, the report so far of an open one.
[[nodiscard]] std::optional<sales::ShiftReport> reportOfShift(Shop &shop, ShiftId shift, UserId reader);

} // namespace mizan::ui
