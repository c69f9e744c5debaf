// Patterns to records, whole or only what changed.
#include "core/catalogue/label_record.h"

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::FieldType;
using daybook::FieldValue;
using daybook::RecordChange;
using daybook::RecordType;

const RecordType &labelPatternType()
{
    static const RecordType type {"label_pattern",
        {{"name", FieldType::Text}, {"prefixes", FieldType::Text}, {"layout", FieldType::Text},
            {"kind", FieldType::Int64}, {"decimals", FieldType::Int64}, {"is_archived", FieldType::Int64}}};
    return type;
}

RecordChange labelPatternChange(const std::optional<LabelPattern> &before, const LabelPattern &after)
{
    RecordChange change {labelPatternType().name, after.id.as<RecordTag>(), {}};
    const auto set = [&](std::string_view field, auto of, const auto &valueOf) {
        if (!before || std::invoke(of, *before) != std::invoke(of, after))
            change.fields.emplace_back(field, valueOf(std::invoke(of, after)));
    };
    const auto text = [](const QString &value) { return FieldValue(value); };
    const auto number = [](auto value) { return FieldValue(static_cast<qint64>(value)); };
    set("name", &LabelPattern::name, text);
    set("prefixes", &LabelPattern::prefixes, [](const QStringList &list) { return FieldValue(list.join(u' ')); });
    set("layout", &LabelPattern::layout, text);
    set("kind", &LabelPattern::kind, number);
    set("decimals", &LabelPattern::decimals, number);
    set("is_archived", &LabelPattern::isArchived, number);
    return change;
}

} // namespace mizan::catalogue
