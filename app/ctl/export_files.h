// The files that export writes, row by row, however many there are.
#pragma once

#include "core/base/result.h"

class QIODevice;

namespace mizan::store {
class Connection;
}

namespace mizan::ctl {

class Console;

/// What an export needs; `file` is open for writing.
struct ExportTo {
    store::Connection &connection;
    QIODevice &file;
    Console &console;
};

/// One product in each row, with the columns that import takes.
[[nodiscard]] Result<qint64> exportProducts(const ExportTo &to);
/// One line of a sale or return in each row.
[[nodiscard]] Result<qint64> exportSales(const ExportTo &to);
/// One product at one place in each row.
[[nodiscard]] Result<qint64> exportStock(const ExportTo &to);
/// One line of the journal in each row. The number of rows.
[[nodiscard]] Result<qint64> exportJournal(const ExportTo &to);

} // namespace mizan::ctl
