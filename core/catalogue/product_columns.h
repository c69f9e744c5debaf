// Which column of a product file is what: by what people usually call it, or as somebody said.
#pragma once

#include "core/base/csv_reader.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace mizan::catalogue {

enum class ProductColumn { Code, Name, Barcodes, Category, Unit, Price, Cost, TaxClass, Stock, Kind, Contents };
inline constexpr std::array AllProductColumns {ProductColumn::Code, ProductColumn::Name, ProductColumn::Barcodes,
    ProductColumn::Category, ProductColumn::Unit, ProductColumn::Price, ProductColumn::Cost, ProductColumn::TaxClass,
    ProductColumn::Stock, ProductColumn::Kind, ProductColumn::Contents};

/// "code", "name", "barcodes", "category", "unit", "price", "cost", "tax_class", "stock", "kind", "contents"; also the
/// headings of our own export.
[[nodiscard]] std::string_view columnText(ProductColumn column) noexcept;

namespace rules { // In the order of checking.
inline constexpr Rule MapMustBeReadable {
    "catalogue.map-must-be-readable"}; ///< A JSON object: column → heading, or headings.
inline constexpr Rule MapColumnMustBeKnown {"catalogue.map-column-must-be-known"};
inline constexpr Rule MappedHeadingMustExist {"catalogue.mapped-heading-must-exist"};
inline constexpr Rule ColumnMustBeThere {"catalogue.column-must-be-there"}; ///< Code, name and price at least.
inline constexpr Rule ColumnMustStandOnce {"catalogue.column-must-stand-once"};
} // namespace rules

/// Headings that a person named for columns; the others are found by what they are usually called.
using ColumnMap = std::map<ProductColumn, QStringList>;
/// {"code": "Article", "barcodes": ["EAN 1", "EAN 2"], …}
[[nodiscard]] Result<ColumnMap> readColumnMap(const QByteArray &json);

/// For each column, where it stands in a row; barcodes may stand in several.
using ProductColumns = std::array<std::vector<std::size_t>, AllProductColumns.size()>;

struct FoundColumns {
    ProductColumns columns {};
    std::optional<Refusal> problem {}; ///< The first; what was found is there all the same.
};

/// A column with an empty list of headings in the map is one that the file does not have.
[[nodiscard]] FoundColumns findProductColumns(const CsvRow &header, const ColumnMap &map);
[[nodiscard]] QString columnName(ProductColumn column);
[[nodiscard]] std::optional<ProductColumn> columnFromName(const QString &name);

} // namespace mizan::catalogue
