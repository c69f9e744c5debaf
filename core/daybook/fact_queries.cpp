// Reads facts from the daybook's own table.
#include "core/daybook/fact_queries.h"

#include "core/daybook/tables.h"
#include "core/store/connection.h"

namespace mizan::daybook {

std::optional<Fact> findFact(store::Connection &connection, FactId id)
{
    static const std::string Sql = "SELECT " + std::string(FactColumns) + " FROM fact WHERE id = ?";
    auto row = connection.query(Sql, id);
    if (!row.step())
        return std::nullopt;
    Fact fact;
    readFact(row, fact);
    return fact;
}

} // namespace mizan::daybook
