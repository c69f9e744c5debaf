// Products to records, whole or only what changed.
#include "core/catalogue/product_record.h"

#include "core/base/named_id.h"
#include "core/catalogue/label_record.h"
#include "core/catalogue/price_record.h"
#include "core/catalogue/quick_keys.h"

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::Cell;
using daybook::FieldType;
using daybook::FieldValue;
using daybook::RecordChange;
using daybook::RecordType;

const RecordType &productType()
{
    static const RecordType type {"product",
        {{"code", FieldType::Text}, {"name", FieldType::Text}, {"kind", FieldType::Int64},
            {"category", FieldType::Reference}, {"unit", FieldType::Reference}, {"tax_class", FieldType::Reference},
            {"price_micro", FieldType::Int64}, {"cost_micro", FieldType::Int64}, {"is_archived", FieldType::Int64},
            {"needs_review", FieldType::Int64}, {"barcodes", FieldType::Cells}, {"pack_prices", FieldType::Cells},
            {"tare_micro", FieldType::Int64}, {"asks_price", FieldType::Int64}, {"stock_policy", FieldType::Int64},
            {"minimum_age", FieldType::Int64}, {"tracking", FieldType::Int64}, {"family", FieldType::Reference},
            {"combination", FieldType::Text}, {"follows_family", FieldType::Int64}, {"attributes", FieldType::Cells},
            {"attribute_values", FieldType::Cells}, {"warranty_months", FieldType::Int64},
            {"contents", FieldType::Cells}, {"content_places", FieldType::Cells}},
        {{"product_by_code", {"code"}, false}, {"product_by_category", {"category"}, false},
            {"product_by_family", {"family"}, false}}};
    return type;
}

const RecordType &categoryType()
{
    static const RecordType type {"category",
        {{"name", FieldType::Text}, {"parent", FieldType::Reference}, {"stock_policy", FieldType::Int64},
            {"minimum_age", FieldType::Int64}}};
    return type;
}

const RecordType &unitType()
{
    static const RecordType type {
        "unit", {{"code", FieldType::Text}, {"symbol", FieldType::Text}, {"decimals", FieldType::Int64}}};
    return type;
}

std::span<const RecordType *const> recordTypes()
{
    static const RecordType *const types[] = {&productType(), &categoryType(), &unitType(), &priceListType(),
        &promotionType(), &labelPatternType(), &quickLayoutType()};
    return types;
}

namespace {

template <class IdType>
FieldValue referenceTo(const std::optional<IdType> &id)
{
    if (id)
        return id->template as<RecordTag>();
    return std::nullopt;
}

template <class Number>
FieldValue numberOf(const std::optional<Number> &number)
{
    return number ? FieldValue(static_cast<qint64>(*number)) : FieldValue(std::nullopt);
}

FieldValue textOf(const QString &text) { return text.isEmpty() ? FieldValue(std::nullopt) : FieldValue(text); }

FieldValue flag(bool set) { return qint64 {set ? 1 : 0}; }

/// Each field with its value; barcodes apart.
std::vector<std::pair<std::string_view, FieldValue>> fieldsOf(const Product &product)
{
    return {{"code", product.code}, {"name", product.name}, {"kind", static_cast<qint64>(product.kind)},
        {"category", referenceTo(product.category)}, {"unit", product.unit.as<RecordTag>()},
        {"tax_class", product.taxClass.as<RecordTag>()}, {"price_micro", product.price.micro()},
        {"cost_micro", product.cost.micro()}, {"is_archived", flag(product.archived)},
        {"needs_review", flag(product.needsReview)}, {"tare_micro", product.tare.micro()},
        {"asks_price", flag(product.asksPrice)}, {"stock_policy", numberOf(product.rule.stock)},
        {"minimum_age", numberOf(product.rule.minimumAge)}, {"tracking", static_cast<qint64>(product.tracking)},
        {"family", referenceTo(product.family)}, {"combination", textOf(product.combination)},
        {"follows_family", product.hasOwnPrice ? FieldValue(std::nullopt) : FieldValue(qint64 {1})},
        {"warranty_months", numberOf(product.warrantyMonths)}};
}

bool isSame(const FieldValue &a, const FieldValue &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *number = std::get_if<qint64>(&a))
        return *number == std::get<qint64>(b);
    if (const auto *text = std::get_if<QString>(&a))
        return *text == std::get<QString>(b);
    if (const auto *id = std::get_if<RecordId>(&a))
        return *id == std::get<RecordId>(b);
    return true; // Both none.
}

std::vector<Cell> barcodeCells(const std::vector<Barcode> &before, const std::vector<Barcode> &after)
{
    std::vector<Cell> cells;
    for (const Barcode &barcode : after) {
        const auto known = std::ranges::find(before, barcode.code, &Barcode::code);
        if (known == before.end() || known->pack != barcode.pack)
            cells.push_back({barcode.code, barcode.pack.micro()});
    }
    for (const Barcode &barcode : before) {
        if (std::ranges::find(after, barcode.code, &Barcode::code) == after.end())
            cells.push_back({barcode.code, std::nullopt});
    }
    return cells;
}

std::vector<Cell> packPriceCells(const std::vector<Barcode> &before, const std::vector<Barcode> &after)
{
    const auto priceOf = [](const std::vector<Barcode> &barcodes, const QString &code) -> std::optional<qint64> {
        const auto found = std::ranges::find(barcodes, code, &Barcode::code);
        return found != barcodes.end() && found->price ? std::optional(found->price->micro()) : std::nullopt;
    };
    std::vector<Cell> cells;
    for (const Barcode &barcode : after) {
        if (const auto price = priceOf(after, barcode.code); price != priceOf(before, barcode.code))
            cells.push_back({barcode.code, price});
    }
    for (const Barcode &barcode : before) {
        if (barcode.price && std::ranges::find(after, barcode.code, &Barcode::code) == after.end())
            cells.push_back({barcode.code, std::nullopt});
    }
    return cells;
}

/// What differs, by the number that `valueOf` gives a content and its place.
template <class ValueOf>
std::vector<Cell> contentCells(
    const std::vector<BundleContent> &before, const std::vector<BundleContent> &after, ValueOf valueOf)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto known = std::ranges::find(before, after[i].product, &BundleContent::product);
        const qint64 value = valueOf(after[i], i);
        if (known == before.end() || valueOf(*known, static_cast<std::size_t>(known - before.begin())) != value)
            cells.push_back({after[i].product.toText(), value});
    }
    for (const BundleContent &content : before) {
        if (std::ranges::find(after, content.product, &BundleContent::product) == after.end())
            cells.push_back({content.product.toText(), std::nullopt});
    }
    return cells;
}

void addContents(
    RecordChange &change, const std::vector<BundleContent> &before, const std::vector<BundleContent> &after)
{
    const auto quantity = [](const BundleContent &content, std::size_t) { return content.quantity.micro(); };
    const auto place = [](const BundleContent &, std::size_t at) { return static_cast<qint64>(at); };
    if (std::vector<Cell> cells = contentCells(before, after, quantity); !cells.empty())
        change.fields.emplace_back("contents", std::move(cells));
    if (std::vector<Cell> cells = contentCells(before, after, place); !cells.empty())
        change.fields.emplace_back("content_places", std::move(cells));
}

void addCells(RecordChange &change, const Product &before, const Product &after)
{
    if (std::vector<Cell> cells = barcodeCells(before.barcodes, after.barcodes); !cells.empty())
        change.fields.emplace_back("barcodes", std::move(cells));
    if (std::vector<Cell> cells = packPriceCells(before.barcodes, after.barcodes); !cells.empty())
        change.fields.emplace_back("pack_prices", std::move(cells));
    addContents(change, before.contents, after.contents);
}

} // namespace

RecordChange productChange(const Product &product)
{
    RecordChange change {productType().name, product.id.as<RecordTag>(), fieldsOf(product)};
    Product none = product;
    none.barcodes.clear();
    none.contents.clear();
    addCells(change, none, product);
    return change;
}

RecordChange productChange(const Product &before, const Product &after)
{
    RecordChange change {productType().name, after.id.as<RecordTag>(), {}};
    const auto old = fieldsOf(before);
    auto fresh = fieldsOf(after);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (!isSame(old[i].second, fresh[i].second))
            change.fields.push_back(std::move(fresh[i]));
    }
    addCells(change, before, after);
    return change;
}

RecordChange categoryChange(const Category &category)
{
    return {categoryType().name, category.id.as<RecordTag>(),
        {{"name", category.name}, {"parent", referenceTo(category.parent)}}};
}

RecordChange unitChange(const Unit &unit)
{
    return {unitType().name, unit.id.as<RecordTag>(),
        {{"code", unit.code}, {"symbol", unit.symbol}, {"decimals", qint64 {unit.decimals}}}};
}

UnitId unitId(const QString &code) { return UnitId(idFromName(u"unit:"_s + code)); }

std::span<const Unit> builtInUnits()
{
    static const std::vector<Unit> units = [] {
        std::vector<Unit> made {{{}, u"H87"_s, u"pc"_s, 0}, {{}, u"KGM"_s, u"kg"_s, 3}, {{}, u"GRM"_s, u"g"_s, 0},
            {{}, u"LTR"_s, u"l"_s, 3}, {{}, u"MTR"_s, u"m"_s, 2}, {{}, u"HUR"_s, u"h"_s, 2}};
        for (Unit &unit : made)
            unit.id = unitId(unit.code);
        return made;
    }();
    return units;
}

const Unit &pieceUnit() { return builtInUnits().front(); }

} // namespace mizan::catalogue
