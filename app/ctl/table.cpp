// The three forms of a table.
#include "app/ctl/table.h"

#include "core/base/assertion.h"
#include "core/base/csv_writer.h"
#include "core/daybook/body_writer.h"

#include <QBuffer>

#include <algorithm>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

QByteArray toText(const Table &table)
{
    std::vector<qsizetype> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype width = table.columns[column].name.size();
        for (const QStringList &row : table.rows)
            width = std::max(width, row[static_cast<qsizetype>(column)].size());
        widths.push_back(width);
    }
    QString text = table.title + u'\n';
    const auto addLine = [&](const auto &cellOf) {
        QString line;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool isNumber = table.columns[column].kind != ColumnKind::Text;
            const QString cell = cellOf(column);
            line += isNumber ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine([&](std::size_t column) { return table.columns[column].name; });
    for (const QStringList &row : table.rows)
        addLine([&](std::size_t column) { return row[static_cast<qsizetype>(column)]; });
    return text.toUtf8();
}

QByteArray toCsv(const Table &table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    for (const Column &column : table.columns)
        csv.text(column.name);
    csv.endRow();
    for (const QStringList &row : table.rows) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString &cell = row[static_cast<qsizetype>(column)];
            if (table.columns[column].kind == ColumnKind::Text)
                csv.text(cell);
            else
                csv.plain(cell.toUtf8());
        }
        csv.endRow();
    }
    (void)csv.finish(); // A buffer takes everything.
    return bytes;
}

QByteArray toJson(const Table &table)
{
    daybook::BodyWriter json;
    json.beginObject();
    json.field("title", table.title);
    json.beginArray("rows");
    for (const QStringList &row : table.rows) {
        json.beginObject();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QByteArray name = table.columns[column].name.toUtf8();
            json.key(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
            const QString &cell = row[static_cast<qsizetype>(column)];
            if (table.columns[column].kind == ColumnKind::Count)
                json.value(cell.toLongLong());
            else
                json.value(cell);
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return QByteArray::fromStdString(json.take()) + '\n';
}

} // namespace

QByteArray write(const Table &table, TableFormat format)
{
    for (const QStringList &row : table.rows)
        MIZAN_ASSERT(row.size() == static_cast<qsizetype>(table.columns.size()));
    switch (format) {
    case TableFormat::Csv:
        return toCsv(table);
    case TableFormat::Json:
        return toJson(table);
    case TableFormat::Text:
        break;
    }
    return toText(table);
}

} // namespace mizan::ctl
