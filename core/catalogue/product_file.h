// A file of products: which column is what, and what a row says, before the shop is asked.
#pragma once

#include "core/base/csv_reader.h"
#include "core/catalogue/product.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace mizan::catalogue {

enum class ProductColumn { Code, Name, Barcodes, Category, Unit, Price, Cost, TaxClass, Stock, Kind };
inline constexpr std::array AllProductColumns {ProductColumn::Code, ProductColumn::Name, ProductColumn::Barcodes,
    ProductColumn::Category, ProductColumn::Unit, ProductColumn::Price, ProductColumn::Cost, ProductColumn::TaxClass,
    ProductColumn::Stock, ProductColumn::Kind};

/// "code", "name", "barcodes", "category", "unit", "price", "cost", "tax_class", "stock", "kind"; also the headings of
/// our own export.
[[nodiscard]] std::string_view columnText(ProductColumn column) noexcept;

namespace rules { // Of map and header, then of a row; in the order of checking.
inline constexpr Rule MapMustBeReadable {
    "catalogue.map-must-be-readable"}; ///< A JSON object: column → heading, or headings.
inline constexpr Rule MapColumnMustBeKnown {"catalogue.map-column-must-be-known"};
inline constexpr Rule MappedHeadingMustExist {"catalogue.mapped-heading-must-exist"};
inline constexpr Rule ColumnMustBeThere {"catalogue.column-must-be-there"}; ///< Code, name and price at least.
inline constexpr Rule ColumnMustStandOnce {"catalogue.column-must-stand-once"};
inline constexpr Rule RowMustFitHeader {"catalogue.row-must-fit-header"};
inline constexpr Rule CellMustBeNumber {"catalogue.cell-must-be-number"};
inline constexpr Rule KindMustBeKnown {"catalogue.kind-must-be-known"}; ///< "goods", "service" or "other".
} // namespace rules

/// Headings that a person named for columns; the others are found by what they are usually called.
using ColumnMap = std::map<ProductColumn, QStringList>;
/// {"code": "Article", "barcodes": ["EAN 1", "EAN 2"], …}
[[nodiscard]] Result<ColumnMap> readColumnMap(const QByteArray &json);

/// What a row says. Columns that the file does not have, and empty cells, say nothing.
struct ProductFileRow {
    QString code;
    QString name;
    std::vector<Barcode> barcodes {}; ///< As written; packs as in "15400141288763*12".
    std::optional<QString> category {};
    std::optional<QString> unit {};
    std::optional<UnitPrice> price {};
    std::optional<UnitPrice> cost {};
    std::optional<QString> taxClass {};
    std::optional<Quantity> stock {};
    std::optional<ProductKind> kind {};
};

/// Reads rows by their columns; the decimal mark is found by looking at the first thousand rows.
class ProductFile {
public:
    /// `device` can be read from its start several times, and outlives the file.
    [[nodiscard]] static Result<ProductFile> open(QIODevice &device, const ColumnMap &map, Currency currency);

    /// The next row; false at the end. `raw` keeps the fields as they stand in the file.
    [[nodiscard]] bool next(CsvRow &raw) { return m_reader.next(raw); }
    [[nodiscard]] Result<ProductFileRow> read(const CsvRow &raw) const;
    [[nodiscard]] const CsvRow &header() const noexcept { return m_reader.header(); }
    [[nodiscard]] bool has(ProductColumn column) const noexcept { return !columnsOf(column).empty(); }
    [[nodiscard]] qint64 bytesRead() const noexcept { return m_reader.bytesRead(); }
    /// Begins again before the first row.
    [[nodiscard]] Result<void> rewind();

private:
    using Columns = std::array<std::vector<std::size_t>, AllProductColumns.size()>;
    ProductFile(QIODevice &device, CsvReader reader, Columns columns, Currency currency);
    [[nodiscard]] static Result<Columns> findColumns(const CsvRow &header, const ColumnMap &map);
    [[nodiscard]] const std::vector<std::size_t> &columnsOf(ProductColumn column) const noexcept
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] QString cell(const CsvRow &raw, ProductColumn column) const;
    [[nodiscard]] Result<std::optional<qint64>> number(const CsvRow &raw, ProductColumn column) const;
    void findDecimalMark();

    QIODevice *m_device;
    CsvReader m_reader;
    Columns m_columns;
    Currency m_currency;
    QChar m_decimalMark = u'.';
};

} // namespace mizan::catalogue
