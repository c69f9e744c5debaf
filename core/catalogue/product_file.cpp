// Cells turned into values.
#include "core/catalogue/product_file.h"

#include "core/base/csv_number.h"
#include "core/base/number_rules.h"

#include <QIODevice>

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsToLookAt = 1000;

/// "15400141288763*12" is a case of twelve.
std::optional<Barcode> barcodeFrom(QStringView text, QChar decimalMark)
{
    const qsizetype star = text.lastIndexOf(u'*');
    if (star < 0)
        return Barcode {text.trimmed().toString()};
    const ParsedDecimal pack = parseFileDecimal(text.mid(star + 1), 6, decimalMark);
    if (pack.error)
        return std::nullopt;
    return Barcode {text.first(star).trimmed().toString(), Quantity::fromMicro(pack.scaled)};
}

QString cellOf(const CsvRow &raw, const ProductColumns &in, ProductColumn column)
{
    const auto &columns = in[static_cast<std::size_t>(column)];
    return columns.empty() || columns.front() >= raw.fields.size() ? QString() : raw.fields[columns.front()].trimmed();
}

void lookAtNumbers(DecimalMarkFinder &finder, const CsvRow &raw, const ProductColumns &in)
{
    for (const ProductColumn column : {ProductColumn::Price, ProductColumn::Cost, ProductColumn::Stock})
        finder.look(cellOf(raw, in, column));
}

std::optional<QString> nonEmpty(QString text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text;
}

} // namespace

Result<ProductFilePreview> previewProductFile(QIODevice &device, const ColumnMap &map)
{
    auto reader = CsvReader::open(device);
    if (!reader)
        return refuseAs(reader);
    FoundColumns found = findProductColumns(reader->header(), map);
    ProductFilePreview preview {reader->header(), {}, reader->separator(), reader->encoding()};
    DecimalMarkFinder finder;
    CsvRow raw;
    for (int i = 0; i < RowsToLookAt && reader->next(raw); ++i) {
        lookAtNumbers(finder, raw, found.columns);
        if (preview.rows.size() < ProductFilePreview::Rows)
            preview.rows.push_back(raw);
    }
    preview.decimalMark = finder.mark(preview.separator);
    preview.meanings.resize(preview.header.fields.size());
    for (const ProductColumn column : AllProductColumns) {
        for (const std::size_t index : found.columns[static_cast<std::size_t>(column)])
            preview.meanings[index] = column;
    }
    preview.problem = std::move(found.problem);
    return preview;
}

ProductFile::ProductFile(QIODevice &device, CsvReader reader, ProductColumns columns, Currency currency)
    : m_device(&device)
    , m_reader(std::move(reader))
    , m_columns(std::move(columns))
    , m_currency(currency)
{
}

Result<ProductFile> ProductFile::open(QIODevice &device, const ColumnMap &map, Currency currency)
{
    auto reader = CsvReader::open(device);
    if (!reader)
        return refuseAs(reader);
    FoundColumns found = findProductColumns(reader->header(), map);
    if (found.problem)
        return std::unexpected(*std::move(found.problem));
    ProductFile file(device, *std::move(reader), std::move(found.columns), currency);
    file.findDecimalMark();
    if (auto rewound = file.rewind(); !rewound)
        return refuseAs(rewound);
    return file;
}

void ProductFile::findDecimalMark()
{
    DecimalMarkFinder finder;
    CsvRow raw;
    for (int i = 0; i < RowsToLookAt && next(raw); ++i)
        lookAtNumbers(finder, raw, m_columns);
    m_decimalMark = finder.mark(m_reader.separator());
}

Result<void> ProductFile::rewind()
{
    if (!m_device->seek(0))
        return refuse(mizan::rules::CsvFileMustBeReadable);
    auto reader = CsvReader::open(*m_device);
    if (!reader)
        return refuseAs(reader);
    m_reader = *std::move(reader);
    return {};
}

QString ProductFile::cell(const CsvRow &raw, ProductColumn column) const { return cellOf(raw, m_columns, column); }

Result<std::optional<qint64>> ProductFile::number(const CsvRow &raw, ProductColumn column) const
{
    const QString text = cell(raw, column);
    if (text.isEmpty())
        return std::nullopt;
    const ParsedDecimal parsed = parseFileDecimal(text, 6, m_decimalMark);
    if (parsed.error == DecimalError::TooLarge)
        return refuse(mizan::rules::NumberMustFit, columnName(column),
            {{"text", text.first(std::min<qsizetype>(40, text.size()))}});
    if (parsed.error)
        return refuse(
            rules::CellMustBeNumber, columnName(column), {{"text", text.first(std::min<qsizetype>(40, text.size()))}});
    return parsed.scaled;
}

/// Codes, each with how many units it stands for: "71053*2|71054".
Result<std::vector<Barcode>> ProductFile::readList(const CsvRow &raw, ProductColumn from) const
{
    std::vector<Barcode> list;
    for (const std::size_t column : columnsOf(from)) {
        static constexpr QStringView Separators = u"|;,\n";
        const QStringView text = raw.fields[column];
        for (qsizetype begin = 0, at = 0; at <= text.size(); ++at) {
            if (at < text.size() && !Separators.contains(text[at]))
                continue;
            const QStringView part = text.mid(begin, at - begin).trimmed();
            begin = at + 1;
            if (part.isEmpty())
                continue;
            auto one = barcodeFrom(part, m_decimalMark);
            if (!one)
                return refuse(rules::CellMustBeNumber, columnName(from), {{"text", part.toString()}});
            list.push_back(*std::move(one));
        }
    }
    return list;
}

Result<ProductFileRow> ProductFile::read(const CsvRow &raw) const
{
    if (raw.refusal)
        return std::unexpected(*raw.refusal);
    const std::size_t width = header().fields.size();
    const bool hasMore = raw.fields.size() > width
        && std::any_of(raw.fields.begin() + static_cast<std::ptrdiff_t>(width), raw.fields.end(),
            [](const QString &text) { return !text.isEmpty(); });
    if (raw.fields.size() < width || hasMore)
        return refuse(rules::RowMustFitHeader, {},
            {{"fields", static_cast<qint64>(raw.fields.size())}, {"headings", static_cast<qint64>(width)}});
    ProductFileRow row {.code = cell(raw, ProductColumn::Code), .name = cell(raw, ProductColumn::Name)};
    if (auto barcodes = readList(raw, ProductColumn::Barcodes))
        row.barcodes = *std::move(barcodes);
    else
        return refuseAs(barcodes);
    const auto contents = readList(raw, ProductColumn::Contents);
    if (!contents)
        return refuseAs(contents);
    for (const Barcode &content : *contents)
        row.contents.push_back({content.code, content.pack});
    const auto price = number(raw, ProductColumn::Price);
    const auto cost = number(raw, ProductColumn::Cost);
    const auto stock = number(raw, ProductColumn::Stock);
    for (const auto *each : {&price, &cost, &stock}) {
        if (!*each)
            return refuseAs(*each);
    }
    if (*price)
        row.price = UnitPrice(**price, m_currency);
    if (*cost)
        row.cost = UnitPrice(**cost, m_currency);
    if (*stock)
        row.stock = Quantity::fromMicro(**stock);
    row.category = nonEmpty(cell(raw, ProductColumn::Category).simplified());
    row.unit = nonEmpty(cell(raw, ProductColumn::Unit));
    row.taxClass = nonEmpty(cell(raw, ProductColumn::TaxClass));
    if (const QString kind = cell(raw, ProductColumn::Kind).toLower(); !kind.isEmpty()) {
        static const QStringList Kinds {u"goods"_s, u"service"_s, u"other"_s, u"family"_s, u"bundle"_s};
        const qsizetype index = Kinds.indexOf(kind);
        if (index < 0)
            return refuse(rules::KindMustBeKnown, columnName(ProductColumn::Kind), {{"text", kind}});
        row.kind = static_cast<ProductKind>(index);
    }
    return row;
}

} // namespace mizan::catalogue
