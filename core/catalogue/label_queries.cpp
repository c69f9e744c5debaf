// SQL over label_pattern.
#include "core/catalogue/label_record.h"
#include "core/store/connection.h"

namespace mizan::catalogue {

std::vector<LabelPattern> allLabelPatterns(store::Connection &connection)
{
    std::vector<LabelPattern> patterns;
    auto row = connection.query("SELECT uid, coalesce(name, ''), coalesce(prefixes, ''), coalesce(layout, ''), "
                                "coalesce(kind, 0), coalesce(decimals, 0), coalesce(is_archived, 0) "
                                "FROM label_pattern ORDER BY name, uid");
    while (row.step())
        patterns.push_back({row.id<LabelPatternId>(0), row.text(1), row.text(2).split(QChar(u' '), Qt::SkipEmptyParts),
            row.text(3), row.int64(4) == 1 ? LabelValueKind::Weight : LabelValueKind::Price,
            static_cast<int>(row.int64(5)), row.boolean(6)});
    return patterns;
}

LabelBook loadLabelBook(store::Connection &connection)
{
    std::vector<LabelPattern> patterns = allLabelPatterns(connection);
    std::erase_if(patterns, &LabelPattern::isArchived);
    return LabelBook(std::move(patterns));
}

} // namespace mizan::catalogue
