// Headings as the world writes them, and cells turned into values.
#include "core/catalogue/product_file.h"

#include "core/base/csv_number.h"
#include "core/base/number_rules.h"
#include "core/base/text_fold.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

struct Naming {
    ProductColumn column;
    std::string_view text;
    QStringView aliases; ///< Folded, between bars.
};

constexpr Naming Namings[] = {
    {ProductColumn::Code, "code",
        u"|code|sku|item code|product code|article|article number|article no|artikelnummer|artikel nr|art nr|item|item "
        u"no|stockcode|"
        "stock code|reference|ref|plu|codigo|codice|رمز|كود|رمز المنتج|"},
    {ProductColumn::Name, "name",
        u"|name|description|product|product "
        u"name|title|bezeichnung|artikel|artikelbezeichnung|designation|libelle|nombre|descripcion|"
        "descrizione|اسم|الاسم|اسم المنتج|الوصف|"},
    {ProductColumn::Barcodes, "barcodes",
        u"|barcodes|barcode|bar code|ean|ean13|ean 13|gtin|upc|ean code|strichcode|barcode 1|barcode 2|barcode "
        u"3|barcode 4|barcode1|"
        "barcode2|barcode3|barcode4|ean 1|ean 2|ean 3|باركود|الباركود|"},
    {ProductColumn::Category, "category",
        u"|category|group|department|product "
        u"group|warengruppe|kategorie|categorie|famille|categoria|فيه|الفيه|تصنيف|التصنيف|"},
    {ProductColumn::Unit, "unit", u"|unit|uom|unit of measure|einheit|unite|unidad|unita|وحده|الوحده|"},
    {ProductColumn::Price, "price",
        u"|price|unit price|unitprice|selling price|sale price|retail price|preis|vk|verkaufspreis|prix|prix de "
        u"vente|precio|prezzo|"
        "سعر|السعر|سعر البيع|"},
    {ProductColumn::Cost, "cost",
        u"|cost|cost price|purchase price|buying price|ek|einkaufspreis|prix d achat|coste|costo|التكلفه|تكلفه|سعر "
        u"الشرا|"},
    {ProductColumn::TaxClass, "tax_class",
        u"|tax class|tax|tax rate|vat|vat rate|vat class|steuer|steuersatz|mwst|tva|taux de tva|iva|الضريبه|ضريبه|"},
    {ProductColumn::Stock, "stock",
        u"|stock|quantity|qty|on hand|stock quantity|opening "
        u"stock|bestand|menge|quantite|existencias|giacenza|الكميه|كميه|المخزون|"},
    {ProductColumn::Kind, "kind", u"|kind|product type|"},
};

constexpr int RowsToLookAt = 1000;

std::optional<ProductColumn> columnFromText(const QString &text)
{
    for (const Naming &naming : Namings) {
        if (text == QLatin1StringView(naming.text.data(), static_cast<qsizetype>(naming.text.size())))
            return naming.column;
    }
    return std::nullopt;
}

QString columnName(ProductColumn column)
{
    const std::string_view text = columnText(column);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

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

std::optional<QString> nonEmpty(QString text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text;
}

} // namespace

std::string_view columnText(ProductColumn column) noexcept { return Namings[static_cast<std::size_t>(column)].text; }

Result<ColumnMap> readColumnMap(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(rules::MapMustBeReadable, {}, {{"detail", error.errorString()}});
    ColumnMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto column = columnFromText(entry.key());
        if (!column)
            return refuse(rules::MapColumnMustBeKnown, entry.key());
        const QJsonArray headings = entry->isArray() ? entry->toArray() : QJsonArray {*entry};
        for (const QJsonValue &heading : headings) {
            if (!heading.isString())
                return refuse(rules::MapMustBeReadable, entry.key());
            map[*column] << heading.toString();
        }
    }
    return map;
}

Result<ProductFile::Columns> ProductFile::findColumns(const CsvRow &header, const ColumnMap &map)
{
    Columns columns;
    std::vector<QString> headings;
    for (const QString &heading : header.fields)
        headings.push_back(foldForSearch(heading));
    std::vector<bool> mapped(headings.size(), false);
    for (const auto &[column, names] : map) {
        for (const QString &name : names) {
            const auto found = std::ranges::find(headings, foldForSearch(name));
            if (found == headings.end())
                return refuse(rules::MappedHeadingMustExist, name);
            const auto index = static_cast<std::size_t>(found - headings.begin());
            columns[static_cast<std::size_t>(column)].push_back(index);
            mapped[index] = true;
        }
    }
    for (const Naming &naming : Namings) {
        std::vector<std::size_t> &found = columns[static_cast<std::size_t>(naming.column)];
        for (std::size_t i = 0; i < headings.size() && !map.contains(naming.column); ++i) {
            if (!mapped[i] && !headings[i].isEmpty() && naming.aliases.contains(QString(u'|' + headings[i] + u'|')))
                found.push_back(i);
        }
        if (found.size() > 1 && naming.column != ProductColumn::Barcodes)
            return refuse(rules::ColumnMustStandOnce, columnName(naming.column));
    }
    for (const ProductColumn needed : {ProductColumn::Code, ProductColumn::Name, ProductColumn::Price}) {
        if (columns[static_cast<std::size_t>(needed)].empty())
            return refuse(rules::ColumnMustBeThere, columnName(needed),
                {{"headings", QStringList(header.fields.begin(), header.fields.end()).join(u", ")}});
    }
    return columns;
}

ProductFile::ProductFile(QIODevice &device, CsvReader reader, Columns columns, Currency currency)
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
    auto columns = findColumns(reader->header(), map);
    if (!columns)
        return refuseAs(columns);
    ProductFile file(device, *std::move(reader), *std::move(columns), currency);
    file.findDecimalMark();
    if (auto rewound = file.rewind(); !rewound)
        return refuseAs(rewound);
    return file;
}

void ProductFile::findDecimalMark()
{
    DecimalMarkFinder finder;
    CsvRow raw;
    for (int i = 0; i < RowsToLookAt && next(raw); ++i) {
        for (const ProductColumn column : {ProductColumn::Price, ProductColumn::Cost, ProductColumn::Stock})
            finder.look(cell(raw, column));
    }
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

QString ProductFile::cell(const CsvRow &raw, ProductColumn column) const
{
    const auto &columns = columnsOf(column);
    return columns.empty() || columns.front() >= raw.fields.size() ? QString() : raw.fields[columns.front()].trimmed();
}

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
    for (const std::size_t column : columnsOf(ProductColumn::Barcodes)) {
        static constexpr QStringView Separators = u"|;,\n";
        const QStringView text = raw.fields[column];
        for (qsizetype from = 0, at = 0; at <= text.size(); ++at) {
            if (at < text.size() && !Separators.contains(text[at]))
                continue;
            const QStringView part = text.mid(from, at - from).trimmed();
            from = at + 1;
            if (part.isEmpty())
                continue;
            auto barcode = barcodeFrom(part, m_decimalMark);
            if (!barcode)
                return refuse(
                    rules::CellMustBeNumber, columnName(ProductColumn::Barcodes), {{"text", part.toString()}});
            row.barcodes.push_back(*std::move(barcode));
        }
    }
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
        static const QStringList Kinds {u"goods"_s, u"service"_s, u"other"_s};
        const qsizetype index = Kinds.indexOf(kind);
        if (index < 0)
            return refuse(rules::KindMustBeKnown, columnName(ProductColumn::Kind), {{"text", kind}});
        row.kind = static_cast<ProductKind>(index);
    }
    return row;
}

} // namespace mizan::catalogue
