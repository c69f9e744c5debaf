// A file of products: what a row says, before the shop is asked.
#pragma once

#include "core/base/csv_reader.h"
#include "core/catalogue/product.h"
#include "core/catalogue/product_columns.h"

#include <optional>
#include <vector>

namespace mizan::catalogue {

namespace rules { // Of a row, after those of map and header; in the order of checking.
inline constexpr Rule RowMustFitHeader {"catalogue.row-must-fit-header"};
inline constexpr Rule CellMustBeNumber {"catalogue.cell-must-be-number"};
inline constexpr Rule KindMustBeKnown {
    "catalogue.kind-must-be-known"}; ///< "goods", "service", "other" or "bundle"; "family" where it is.
} // namespace rules

/// What a bundle holds of a product, by its code.
struct NamedContent {
    QString code;
    Quantity quantity = Quantity::units(1);
};

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
    std::vector<NamedContent> contents {}; ///< Of a bundle, as written: "71053*2|71054".
};

/// The beginning of a file as it would be read, even where a column is missing; for a person to look at.
struct ProductFilePreview {
    static constexpr std::size_t Rows = 20;

    CsvRow header;
    std::vector<CsvRow> rows;
    char separator = ',';
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar decimalMark = u'.';
    std::vector<std::optional<ProductColumn>> meanings {}; ///< One for each heading.
    std::optional<Refusal> problem {};                     ///< Why the file cannot be imported with these columns.
};
[[nodiscard]] Result<ProductFilePreview> previewProductFile(QIODevice &device, const ColumnMap &map);

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
    ProductFile(QIODevice &device, CsvReader reader, ProductColumns columns, Currency currency);
    [[nodiscard]] const std::vector<std::size_t> &columnsOf(ProductColumn column) const noexcept
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] QString cell(const CsvRow &raw, ProductColumn column) const;
    [[nodiscard]] Result<std::vector<Barcode>> readList(const CsvRow &raw, ProductColumn from) const;
    [[nodiscard]] Result<std::optional<qint64>> number(const CsvRow &raw, ProductColumn column) const;
    void findDecimalMark();

    QIODevice *m_device;
    CsvReader m_reader;
    ProductColumns m_columns;
    Currency m_currency;
    QChar m_decimalMark = u'.';
};

} // namespace mizan::catalogue
