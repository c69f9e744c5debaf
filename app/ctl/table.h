// A table of plain values, written as text for a terminal, as CSV or as JSON.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace mizan::ctl {

enum class ColumnKind {
    Text,
    Amount, ///< An exact decimal; a string in JSON, so that nobody reads it as a binary float.
    Count,
};

struct Column {
    QString name;
    ColumnKind kind = ColumnKind::Text;
};

struct Table {
    QString title;
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< As many cells as columns.
};

enum class TableFormat { Text, Csv, Json };

[[nodiscard]] QByteArray write(const Table &table, TableFormat format);

} // namespace mizan::ctl
