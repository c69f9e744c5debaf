// Importing products from a CSV file of any size: all of it or nothing, unless bad rows may be skipped.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/product_file.h"
#include "core/daybook/rebuild.h"

#include <functional>

namespace mizan {
class Shop;
}

namespace mizan::stock {

namespace rules { // In the order of checking, after the right "product.import" and the rules of files and headers.
inline constexpr Rule PriceMustBeGiven {"stock.import-price-must-be-given"};      ///< Of a new product.
inline constexpr Rule CodeMustStandOnce {"stock.import-code-must-stand-once"};    ///< In the file.
inline constexpr Rule BarcodeMustBeOfOne {"stock.import-barcode-must-be-of-one"}; ///< In the file.
inline constexpr Rule ContentMustBeImported {
    "stock.import-content-must-be-imported"}; ///< Before the bundle that holds it, or earlier; value `code`.
inline constexpr Rule StockMustNotBeNegative {"stock.import-stock-must-not-be-negative"};
inline constexpr Rule RowsMustBeGood {"stock.import-rows-must-be-good"}; ///< Values `bad` and `rows`.
inline constexpr Rule ImportMustNotBeStopped {
    "stock.import-must-not-be-stopped"}; ///< After some was written, which is kept; value `products`.
} // namespace rules

/// The class of goods that say nothing, as the pack of the shop's country names it.
[[nodiscard]] TaxClassId standardTaxClass(store::Connection &connection);

struct ImportProducts {
    FactId request;
    catalogue::ColumnMap map {};
    TaxClassId taxClass;  ///< Of new products that say nothing.
    bool dryRun = false;  ///< Only says what would happen.
    bool skipBad = false; ///< Imports the good rows all the same.
};

/// A row that was not taken, and why.
struct BadRow {
    const CsvRow &row;
    const Refusal &reason; ///< Its subject names column or field, where it concerns one.
};

struct ImportHooks {
    std::function<void(const CsvRow &header)> onHeader {};
    std::function<void(const BadRow &)> onBadRow {}; ///< In the order of the file.
    daybook::OnProgress onProgress {};               ///< In bytes, of both passes over the file; false stops.
};

struct ImportSummary {
    qint64 rows = 0;
    qint64 bad = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 categories = 0; ///< Made, since the file names them.
    qint64 stocked = 0;    ///< Products whose stock was set.
};

/// First everything is checked, then written: many records in one fact, and with them what must come or go for the
/// stock on hand to be what the file says. Products whose code is known are changed, in the columns that say something.
/// Needs "product.import", and "stock.adjust" where the file has stock. Stopped while checking, nothing is written
/// (daybook.work-must-not-be-stopped); stopped later, what was written is kept, and the same request goes on behind it.
[[nodiscard]] Result<ImportSummary> importProducts(
    Shop &shop, const Session &session, QIODevice &file, const ImportProducts &request, const ImportHooks &hooks = {});

} // namespace mizan::stock
