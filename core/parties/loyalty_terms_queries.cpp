// SQL over loyalty_terms.
#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/parties/loyalty_terms.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace mizan::parties {

LoyaltyTerms loadLoyaltyTerms(store::Connection &connection)
{
    const auto company = access::companySettings(connection);
    MIZAN_ASSERT(company.has_value());
    const Currency currency = company->currency;
    LoyaltyTerms terms(currency);
    auto row = connection.query("SELECT coalesce(per_point_minor, 0), coalesce(worth_minor, 0), valid_days, "
                                "coalesce(period_days, 365), coalesce(tiers, ''), coalesce(goods, '') "
                                "FROM loyalty_terms ORDER BY uid LIMIT 1");
    if (!row.step())
        return terms;
    terms.perPoint = {row.int64(0), currency};
    terms.worth = {row.int64(1), currency};
    terms.validDays = row.maybeInt64(2);
    terms.periodDays = row.int64(3);
    for (const QString &line : row.text(4).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'|');
        if (fields.size() == 3)
            terms.tiers.push_back({fields[0], Money(fields[1].toLongLong(), currency), fields[2].toLongLong()});
    }
    for (const QString &line : row.text(5).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'|');
        const auto id = fields.size() == 2 ? RecordId::fromText(fields[0]) : std::nullopt;
        if (id)
            terms.goods.push_back({*id, fields[1].toLongLong()});
    }
    return terms;
}

} // namespace mizan::parties
