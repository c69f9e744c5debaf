// The rows of the list of customers.
#pragma once

#include "core/parties/customer_list_queries.h"
#include "ui/kit/keyset_model.h"

namespace mizan::ui {

struct CustomerFilter {
    QString search {};
    QString group {}; ///< Empty: all.
    bool withArchived = false;
    bool onlyBlocked = false;
    bool onlyOwing = false;
};

[[nodiscard]] std::vector<TableColumn> customerColumns();

/// `hasDraft`: whether something is typed about them that is not saved.
[[nodiscard]] KeysetSource customerSource(
    store::Connection &connection, Currency currency, CustomerFilter filter, std::function<bool(RecordId)> hasDraft);

} // namespace mizan::ui
