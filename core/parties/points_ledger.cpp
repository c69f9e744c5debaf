// Rows only, so that any order of arrival gives the same.
#include "core/parties/points_ledger.h"

#include "core/daybook/ledger_writer.h"
#include "core/parties/points.h"

namespace mizan::parties {

using daybook::Table;
using daybook::TableKind;
using store::ColumnType;

namespace {

const Table Tables[] = {
    {TableKind::Rows,
        {"point_entry",
            {{"party"}, {"fact"}, {"no"}, {"day"}, {"event"}, {"points"}, {"expires", ColumnType::Int64, true},
                {"turnover_minor"}},
            {"party", "fact", "no"}},
        {"party"}, {}},
};

} // namespace

std::span<const Table> PointsLedger::tables() const noexcept { return Tables; }

void PointsLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    qint64 no = 0;
    for (const PointsEntry &entry : readPointsEntries(fact.body)) {
        std::optional<qint64> expires;
        if (entry.expires)
            expires = entry.expires->days();
        writer.insert(Tables[0], writer.keyOf(entry.party), fact.no, no++, fact.header.date.days(),
            static_cast<qint64>(entry.event), entry.points, expires, entry.turnoverMinor);
    }
}

} // namespace mizan::parties
