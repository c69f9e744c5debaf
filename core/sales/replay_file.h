// A file of invoices' lines, as retailers export them, read into invoices to be rung up.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace mizan::sales {

namespace rules { // Of the whole file, in the order of checking; then of a line.
inline constexpr Rule ReplayFileMustBeSeekable {"replay.file-must-be-seekable"};
inline constexpr Rule ReplayColumnsMustBeThere {"replay.columns-must-be-there"};
inline constexpr Rule InvoiceMustBeNamed {"replay.invoice-must-be-named"};
inline constexpr Rule CodeMustBeGiven {"replay.code-must-be-given"};
inline constexpr Rule InstantMustBeReadable {"replay.instant-must-be-readable"};
inline constexpr Rule QuantityMustBeReadable {"replay.quantity-must-be-readable"};
inline constexpr Rule PriceMustBeGiven {"replay.price-must-be-given"};
inline constexpr Rule PriceMustBeReadable {"replay.price-must-be-readable"};
} // namespace rules

/// A line that cannot be rung up, and why.
struct ReplayListed {
    qint64 line = 0; ///< Of the file, from 1.
    QString invoice;
    QString code;
    bool isReturn = false;
    Quantity quantity; ///< 0 where it could not be read.
    Money amount;      ///< price × quantity rounded half up; 0 where it could not be read.
    Refusal reason;
};

struct ReplayLine {
    qint64 line = 0;
    int code = 0;        ///< Into ReplayFile::codes.
    int description = 0; ///< Into ReplayFile::descriptions.
    Quantity quantity;   ///< As in the file: below 0 for what comes back.
    UnitPrice price;
    Money amount; ///< Rounded half up to the minor unit, away from 0.
};

struct ReplayInvoice {
    QString number;
    bool isReturn = false; ///< Its number begins with C.
    qint64 atMs = 0;
    std::vector<ReplayLine> lines;
};

struct ReplayFile {
    std::vector<QString> codes;
    std::vector<QString> descriptions;   ///< The first one is empty.
    std::vector<ReplayInvoice> invoices; ///< By time, then in the file's order.
    std::vector<ReplayListed> listed;
};

/// Columns InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, in any order, others passed over.
/// Separator, decimal mark and the order of day and month ("12/1/2010 8:26") are found by looking; times are of
/// `timeZone`.
[[nodiscard]] Result<ReplayFile> readReplayFile(QIODevice &file, Currency currency, const QString &timeZone);

} // namespace mizan::sales
