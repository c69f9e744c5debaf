// Reads the file whole, gathers its rows by family, then saves family by family.
#include "core/stock/import_families.h"

#include "core/base/csv_number.h"
#include "core/base/csv_reader.h"
#include "core/catalogue/family_queries.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/import_prices.h"
#include "core/catalogue/product_columns.h"
#include "core/catalogue/product_file.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/tax/tax_record.h"

#include <QIODevice>

#include <algorithm>
#include <map>

namespace mizan::stock {

using namespace catalogue;
using namespace Qt::StringLiterals;

namespace {

const QStringList OwnColumns {u"family"_s, u"name"_s, u"category"_s, u"unit"_s, u"tax_class"_s, u"price"_s, u"cost"_s,
    u"code"_s, u"barcodes"_s, u"own_price"_s};

class FamilyFileReader {
public:
    FamilyFileReader(Shop &shop, Currency currency, TaxClassId taxClass)
        : m_shop(shop)
        , m_currency(currency)
        , m_taxClass(taxClass)
        , m_categories(allCategories(shop.connection()))
        , m_units(allUnits(shop.connection()))
    {
    }

    Result<void> read(QIODevice &file)
    {
        auto reader = CsvReader::open(file);
        if (!reader)
            return refuseAs(reader);
        if (auto headings = readHeadings(reader->header()); !headings)
            return headings;
        CsvRow row;
        while (reader->next(row)) {
            if (row.refusal)
                return std::unexpected(*row.refusal);
            if (row.fields.size() != reader->header().fields.size())
                return refuse(catalogue::rules::RowMustFitHeader, csvLineSubject(row.line),
                    {{"fields", static_cast<qint64>(row.fields.size())},
                        {"headings", static_cast<qint64>(reader->header().fields.size())}});
            if (auto taken = take(row); !taken)
                return taken;
        }
        return {};
    }

    std::vector<Family> families;

private:
    Result<void> readHeadings(const CsvRow &header)
    {
        for (std::size_t i = 0; i < header.fields.size(); ++i) {
            const QString heading = header.fields[i].simplified();
            if (OwnColumns.contains(heading.toLower()))
                m_columns[heading.toLower()] = i;
            else if (!heading.isEmpty())
                m_attributes.emplace_back(heading, i);
        }
        if (!m_columns.contains(u"family"_s))
            return refuse(catalogue::rules::ColumnMustBeThere, {}, {{"column", u"family"_s}});
        if (m_attributes.empty())
            return refuse(catalogue::rules::FamilyMustHaveAttribute, u"attributes"_s);
        return {};
    }

    QString cell(const CsvRow &row, const QString &column) const
    {
        const auto found = m_columns.find(column);
        return found == m_columns.end() ? QString() : row.fields[found->second].simplified();
    }

    Result<std::optional<UnitPrice>> price(const CsvRow &row, const QString &column) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return std::nullopt;
        // Written by hand in either way: a lone comma is a mark, not a thousand.
        const QChar mark = text.contains(u',') && !text.contains(u'.') ? QChar(u',') : QChar(u'.');
        const ParsedDecimal parsed = parseFileDecimal(text, 6, mark);
        if (parsed.error)
            return refuse(catalogue::rules::CellMustBeNumber, csvLineSubject(row.line), {{"text", text}});
        return UnitPrice(parsed.scaled, m_currency);
    }

    /// The one of the file, else of the shop, else a new one.
    Family &familyCalled(const QString &code)
    {
        const auto listed = std::ranges::find_if(families, [&](const Family &one) { return one.product.code == code; });
        if (listed != families.end())
            return *listed;
        const auto known = findByCode(m_shop.connection(), m_currency, code);
        if (auto family = known ? findFamily(m_shop.connection(), m_currency, known->product.id) : std::nullopt)
            families.push_back(*std::move(family));
        else
            families.push_back({.product = {.id = m_shop.ids().make<ProductId>(),
                                    .code = code,
                                    .name = {},
                                    .kind = ProductKind::Family,
                                    .unit = pieceUnit().id,
                                    .taxClass = m_taxClass,
                                    .price = UnitPrice(0, m_currency),
                                    .cost = UnitPrice(0, m_currency)}});
        return families.back();
    }

    Result<void> takeCommon(const CsvRow &row, Product &product) const
    {
        if (const QString name = cell(row, u"name"_s); !name.isEmpty())
            product.name = name;
        for (const auto &[column, to] :
            {std::pair {u"price"_s, &product.price}, std::pair {u"cost"_s, &product.cost}}) {
            const auto read = price(row, column);
            if (!read)
                return refuseAs(read);
            *to = read->value_or(*to);
        }
        const auto unknown = [&](const QString &text) {
            return refuse(catalogue::rules::NameMustBeKnown, csvLineSubject(row.line), {{"text", text}});
        };
        if (const QString name = cell(row, u"category"_s); !name.isEmpty()) {
            const auto found = std::ranges::find(m_categories, name, &Category::name);
            if (found == m_categories.end())
                return unknown(name);
            product.category = found->id;
        }
        if (const QString name = cell(row, u"unit"_s); !name.isEmpty()) {
            const auto found = std::ranges::find_if(
                m_units, [&](const Unit &unit) { return unit.code == name || unit.symbol == name; });
            if (found == m_units.end())
                return unknown(name);
            product.unit = found->id;
        }
        if (const QString name = cell(row, u"tax_class"_s); !name.isEmpty())
            product.taxClass = tax::taxClassId({name});
        return {};
    }

    /// The row's values by the family's attributes; what is new joins them.
    std::vector<QString> takeValues(const CsvRow &row, Family &family) const
    {
        for (const auto &[name, column] : m_attributes) {
            const QString value = row.fields[column].simplified();
            if (value.isEmpty())
                continue;
            auto attribute = std::ranges::find(family.attributes, name, &Attribute::name);
            if (attribute == family.attributes.end()) {
                family.attributes.push_back({name});
                for (Variant &variant : family.variants)
                    variant.values.emplace_back();
                attribute = family.attributes.end() - 1;
            }
            if (std::ranges::find(attribute->values, value) == attribute->values.end())
                attribute->values.push_back(value);
        }
        std::vector<QString> values(family.attributes.size());
        for (const auto &[name, column] : m_attributes) {
            const auto attribute = std::ranges::find(family.attributes, name, &Attribute::name);
            if (attribute != family.attributes.end())
                values[static_cast<std::size_t>(attribute - family.attributes.begin())] =
                    row.fields[column].simplified();
        }
        return values;
    }

    Result<void> takeVariant(const CsvRow &row, Family &family)
    {
        const std::vector<QString> values = takeValues(row, family);
        if (std::ranges::all_of(values, &QString::isEmpty))
            return {}; // It says something of the family only.
        auto variant = std::ranges::find(family.variants, values, &Variant::values);
        if (variant == family.variants.end()) {
            Family one {family.product, family.attributes, family.variants}; // Of these values alone.
            for (std::size_t i = 0; i < values.size(); ++i)
                one.attributes[i].values = {values[i]};
            auto made = missingVariants(one);
            if (!made)
                return refuseAs(made);
            if (made->empty())
                return {};
            family.variants.push_back(made->front());
            variant = family.variants.end() - 1;
        }
        if (const QString code = cell(row, u"code"_s); !code.isEmpty())
            variant->code = code;
        for (const QString &part : cell(row, u"barcodes"_s).split(u'|', Qt::SkipEmptyParts)) {
            const QString code = readBarcode(part.trimmed()).code;
            if (std::ranges::find(variant->barcodes, code, &Barcode::code) == variant->barcodes.end())
                variant->barcodes.push_back({part.trimmed()});
        }
        const auto own = price(row, u"own_price"_s);
        if (!own)
            return refuseAs(own);
        if (*own)
            variant->price = *own;
        return {};
    }

    Result<void> take(const CsvRow &row)
    {
        const QString code = cell(row, u"family"_s);
        if (code.isEmpty())
            return refuse(catalogue::rules::ProductMustHaveCode, csvLineSubject(row.line));
        Family &family = familyCalled(code);
        if (auto taken = takeCommon(row, family.product); !taken)
            return taken;
        return takeVariant(row, family);
    }

    Shop &m_shop;
    Currency m_currency;
    TaxClassId m_taxClass;
    std::vector<Category> m_categories;
    std::vector<Unit> m_units;
    std::map<QString, std::size_t> m_columns;
    std::vector<std::pair<QString, std::size_t>> m_attributes; ///< Heading and column.
};

} // namespace

Result<FamiliesImported> importFamilies(
    Shop &shop, const Session &session, QIODevice &file, Currency currency, TaxClassId taxClass)
{
    FamilyFileReader reader(shop, currency, taxClass);
    if (auto read = reader.read(file); !read)
        return refuseAs(read);
    FamiliesImported imported;
    for (const Family &family : reader.families) {
        const auto saved = saveFamily(shop, session, {shop.ids().make<FactId>(), family});
        if (!saved)
            return refuseAs(saved);
        ++imported.families;
        imported.changed += saved->changed;
    }
    return imported;
}

} // namespace mizan::stock
