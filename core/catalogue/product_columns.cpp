// Headings as the world writes them.
#include "core/catalogue/product_columns.h"

#include "core/base/text_fold.h"

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
    {ProductColumn::Contents, "contents", u"|contents|bundle contents|components|inhalt|contenu|contenido|contenuto|"},
};

} // namespace

std::string_view columnText(ProductColumn column) noexcept { return Namings[static_cast<std::size_t>(column)].text; }

std::optional<ProductColumn> columnFromName(const QString &text)
{
    for (const Naming &naming : Namings) {
        if (text == QLatin1StringView(naming.text.data(), static_cast<qsizetype>(naming.text.size())))
            return naming.column;
    }
    return std::nullopt;
}

Result<ColumnMap> readColumnMap(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(rules::MapMustBeReadable, {}, {{"detail", error.errorString()}});
    ColumnMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto column = columnFromName(entry.key());
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

QString columnName(ProductColumn column)
{
    const std::string_view text = columnText(column);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

FoundColumns findProductColumns(const CsvRow &header, const ColumnMap &map)
{
    FoundColumns result;
    std::vector<QString> headings;
    for (const QString &heading : header.fields)
        headings.push_back(foldForSearch(heading));
    std::vector<bool> mapped(headings.size(), false);
    for (const auto &[column, names] : map) {
        for (const QString &name : names) {
            const QString wanted = foldForSearch(name);
            std::size_t index = 0; // Of several columns with this heading, each is taken once.
            while (index < headings.size() && (mapped[index] || headings[index] != wanted))
                ++index;
            if (index == headings.size()) {
                result.problem = Refusal {rules::MappedHeadingMustExist, name};
                continue;
            }
            result.columns[static_cast<std::size_t>(column)].push_back(index);
            mapped[index] = true;
        }
    }
    for (const Naming &naming : Namings) {
        std::vector<std::size_t> &found = result.columns[static_cast<std::size_t>(naming.column)];
        for (std::size_t i = 0; i < headings.size() && !map.contains(naming.column); ++i) {
            if (!mapped[i] && !headings[i].isEmpty() && naming.aliases.contains(QString(u'|' + headings[i] + u'|')))
                found.push_back(i);
        }
        if (found.size() > 1 && naming.column != ProductColumn::Barcodes && !result.problem)
            result.problem = Refusal {rules::ColumnMustStandOnce, columnName(naming.column)};
    }
    for (const ProductColumn needed : {ProductColumn::Code, ProductColumn::Name, ProductColumn::Price}) {
        if (result.columns[static_cast<std::size_t>(needed)].empty() && !result.problem)
            result.problem = Refusal {rules::ColumnMustBeThere, columnName(needed),
                {{"headings", QStringList(header.fields.begin(), header.fields.end()).join(u", ")}}};
    }
    return result;
}

} // namespace mizan::catalogue
