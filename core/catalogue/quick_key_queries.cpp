// SQL over quick_layout.
#include "core/catalogue/quick_keys.h"
#include "core/store/connection.h"

namespace mizan::catalogue {

std::optional<QuickLayout> findQuickLayout(store::Connection &connection, const KeyPlace &place)
{
    auto row =
        connection.query("SELECT pages FROM quick_layout WHERE uid = ? AND pages IS NOT NULL", quickLayoutId(place));
    if (!row.step())
        return std::nullopt;
    return readQuickLayout(row.text(0));
}

std::optional<QuickLayout> quickLayoutOf(store::Connection &connection, BranchId branch, DeviceId till)
{
    auto own = findQuickLayout(connection, till);
    return own ? own : findQuickLayout(connection, branch);
}

} // namespace mizan::catalogue
