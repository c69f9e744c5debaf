// SQL over foreign_currency and foreign_terms.
#include "core/sales/foreign_terms.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::sales {

ForeignTerms loadForeignTerms(store::Connection &connection)
{
    ForeignTerms terms;
    {
        auto row = connection.query("SELECT rate_days, coalesce(blocks_old, 0), coalesce(change_in_tender, 0) "
                                    "FROM foreign_terms ORDER BY uid LIMIT 1");
        if (row.step()) {
            terms.rateDays = row.maybeInt64(0);
            terms.blocksOldRates = row.int64(1) != 0;
            terms.changeInTender = row.int64(2) != 0;
        }
    }
    auto row = connection.query("SELECT code, coalesce(accepted, 0), coalesce(rate_nano, 0), coalesce(step_minor, 1), "
                                "coalesce(rate_day, 0) FROM foreign_currency WHERE code IS NOT NULL");
    while (row.step()) {
        const auto currency = Currency::fromCode(row.text(0));
        if (!currency || row.int64(2) <= 0 || row.int64(3) <= 0)
            continue; // Of a newer program, or said only in part.
        terms.currencies.push_back({{*currency, Rate::fromNano(row.int64(2)), row.int64(3)},
            BusinessDate::fromDays(static_cast<qint32>(row.int64(4))), row.int64(1) != 0});
    }
    std::ranges::sort(terms.currencies, {}, [](const ForeignCurrency &one) { return one.currency().code(); });
    return terms;
}

} // namespace mizan::sales
