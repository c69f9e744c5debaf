// SQL over return_policy.
#include "core/sales/return_policy.h"
#include "core/store/connection.h"

namespace mizan::sales {

ReturnPolicy loadReturnPolicy(store::Connection &connection)
{
    auto row = connection.query("SELECT days, coalesce(as_credit, 0) FROM return_policy ORDER BY uid LIMIT 1");
    if (!row.step())
        return {};
    return {row.maybeInt64(0), row.int64(1) != 0};
}

} // namespace mizan::sales
