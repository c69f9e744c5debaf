// The events of all tills as rows of a list.
#pragma once

#include "core/reports/till_events.h"
#include "ui/kit/keyset_model.h"

#include <map>

namespace mizan {
class Shop;
}

namespace mizan::ui {

struct EventListing {
    Shop &shop; ///< Must outlive the source.
    Currency currency;
    QString timeZone;
    std::map<UserId, QString> people; ///< Who has left included.
};

[[nodiscard]] std::vector<TableColumn> eventColumns();
[[nodiscard]] KeysetSource eventSource(EventListing listing, reports::TillEventFilter filter);
/// The event behind a row of the source.
[[nodiscard]] const reports::TillEvent &eventOf(const KeysetRow &row);

} // namespace mizan::ui
