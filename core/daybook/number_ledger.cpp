// The last number of each series.
#include "core/daybook/number_ledger.h"

#include "core/daybook/ledger_writer.h"

namespace mizan::daybook {

using store::ColumnType;

QString DocumentNumber::toText() const
{
    return QString::fromStdString(series) + QLatin1Char('-') + QStringLiteral("%1").arg(value, 6, 10, QLatin1Char('0'));
}

void writeNumber(BodyWriter &writer, const DocumentNumber &number)
{
    writer.beginObject("number");
    writer.field("series", std::string_view(number.series));
    writer.field("value", number.value);
    writer.endObject();
}

DocumentNumber readNumber(const BodyValue &body)
{
    const BodyValue number = body.at("number");
    return {std::string(number.at("series").utf8()), number.at("value").int64()};
}

std::span<const Table> NumberLedger::tables() const noexcept
{
    static const Table Tables[] = {
        {TableKind::Latest, {"number_series", {{"series", ColumnType::Text}, {"last"}}, {"series"}}, {}, {}},
    };
    return Tables;
}

void NumberLedger::apply(const FactView &fact, LedgerWriter &writer)
{
    if (!fact.body.find("number"))
        return;
    const DocumentNumber number = readNumber(fact.body);
    static constexpr std::string_view Sql =
        "INSERT INTO number_series (series, last) VALUES (?, ?) ON CONFLICT (series) DO UPDATE SET "
        "last = CASE WHEN excluded.last > number_series.last THEN excluded.last ELSE "
        "number_series.last END";
    writer.connection().run(Sql, std::string_view(number.series), number.value);
}

} // namespace mizan::daybook
