// Checks in their order, then one fact with every product that changed.
#include "core/catalogue/save_family.h"

#include "core/catalogue/family_queries.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/asked.h"
#include "core/daybook/shop.h"

#include <algorithm>
#include <set>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::Cell;
using daybook::RecordChange;

namespace {

constexpr std::string_view FamilySavedKind = "family.saved";

struct FamilyCells {
    std::vector<Cell> attributes;
    std::vector<Cell> values;
};

FamilyCells cellsOf(std::span<const Attribute> attributes)
{
    FamilyCells cells;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        cells.attributes.push_back({attributes[i].name, static_cast<qint64>(i)});
        for (std::size_t k = 0; k < attributes[i].values.size(); ++k)
            cells.values.push_back({attributes[i].name + u'=' + attributes[i].values[k], static_cast<qint64>(k)});
    }
    return cells;
}

/// What is another in `after`, and what is no more.
std::vector<Cell> differing(const std::vector<Cell> &before, const std::vector<Cell> &after)
{
    std::vector<Cell> cells;
    for (const Cell &cell : after) {
        const auto known = std::ranges::find(before, cell.key, &Cell::key);
        if (known == before.end() || known->value != cell.value)
            cells.push_back(cell);
    }
    for (const Cell &cell : before) {
        if (std::ranges::find(after, cell.key, &Cell::key) == after.end())
            cells.push_back({cell.key, std::nullopt});
    }
    return cells;
}

void addCells(RecordChange &change, const FamilyCells &before, const FamilyCells &after)
{
    if (auto cells = differing(before.attributes, after.attributes); !cells.empty())
        change.fields.emplace_back("attributes", std::move(cells));
    if (auto cells = differing(before.values, after.values); !cells.empty())
        change.fields.emplace_back("attribute_values", std::move(cells));
}

Result<void> checkText(const QString &text, const QString &subject)
{
    if (text.size() > LongestValue)
        return refuse(rules::TextMustNotBeTooLong, subject, {{"longest", qint64 {LongestValue}}});
    return {};
}

Result<void> checkValues(const Attribute &attribute, const QString &subject)
{
    if (attribute.values.empty())
        return refuse(rules::AttributeMustHaveValues, subject, {{"attribute", attribute.name}});
    if (attribute.values.size() > std::size_t {MostAttributeValues})
        return refuse(rules::ValuesMustBeFew, subject,
            {{"attribute", attribute.name}, {"highest", qint64 {MostAttributeValues}}});
    std::set<QString> seen;
    for (const QString &value : attribute.values) {
        if (auto checked = checkText(value, subject); !checked)
            return checked;
        if (!seen.insert(value.toCaseFolded()).second)
            return refuse(rules::ValueMustStandOnce, subject, {{"attribute", attribute.name}, {"value", value}});
    }
    return {};
}

/// Texts cleaned; empty values go.
Result<void> checkAttributes(std::vector<Attribute> &attributes)
{
    if (attributes.empty())
        return refuse(rules::FamilyMustHaveAttribute, u"attributes"_s);
    if (attributes.size() > std::size_t {MostAttributes})
        return refuse(rules::AttributesMustBeFew, u"attributes"_s, {{"highest", qint64 {MostAttributes}}});
    std::set<QString> seen;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const QString subject = u"attributes[%1]"_s.arg(i);
        Attribute &attribute = attributes[i];
        attribute.name = attribute.name.simplified().remove(u'=');
        for (QString &value : attribute.values)
            value = value.simplified();
        std::erase_if(attribute.values, &QString::isEmpty);
        if (attribute.name.isEmpty())
            return refuse(rules::AttributeMustHaveName, subject);
        if (auto checked = checkText(attribute.name, subject); !checked)
            return checked;
        if (!seen.insert(attribute.name.toCaseFolded()).second)
            return refuse(rules::AttributeMustStandOnce, subject, {{"attribute", attribute.name}});
        if (auto checked = checkValues(attribute, subject); !checked)
            return checked;
    }
    return {};
}

bool isWhole(const Variant &variant, std::span<const Attribute> attributes)
{
    if (variant.values.size() != attributes.size())
        return false;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (std::ranges::find(attributes[i].values, variant.values[i]) == attributes[i].values.end())
            return false;
    }
    return true;
}

/// Of those that are named: values, combinations, codes and barcodes, each by itself and beside the others.
Result<void> checkVariants(Family &family)
{
    if (family.variants.size() > std::size_t {MostVariants})
        return refuse(rules::VariantsMustBeFew, u"variants"_s,
            {{"count", static_cast<qint64>(family.variants.size())}, {"highest", qint64 {MostVariants}}});
    std::set<QString> combinations;
    for (std::size_t i = 0; i < family.variants.size(); ++i) {
        Variant &variant = family.variants[i];
        const QString subject = u"variants[%1]"_s.arg(i);
        for (QString &value : variant.values)
            value = value.simplified();
        if (!variant.archived && !isWhole(variant, family.attributes))
            return refuse(rules::VariantMustHaveValues, subject, {{"variant", variant.code}});
        const QString combination = combinationText(family.attributes, variant.values);
        if (!combination.isEmpty() && !combinations.insert(combination).second)
            return refuse(rules::CombinationMustStandOnce, subject, {{"variant", variant.code}});
    }
    return {};
}

/// The product that a variant is. `known`: as it was; what is not said here stays as it is there.
Product productOf(const Family &family, const Variant &variant, const Product *known)
{
    const Product &common = family.product;
    Product product = common;
    product.id = variant.id;
    product.kind = ProductKind::Goods;
    product.code = variant.code;
    product.family = common.id;
    product.barcodes = variant.barcodes;
    product.archived = variant.archived;
    product.needsReview = known && known->needsReview;
    product.hasOwnPrice = variant.price.has_value();
    product.price = variant.price.value_or(common.price);
    product.name = variantName(common.name, variant.values);
    product.combination = combinationText(family.attributes, variant.values);
    if (known && variant.archived && !isWhole(variant, family.attributes)) {
        product.name = known->name; // What it was sold as; the attributes say nothing of it any more.
        product.combination = known->combination;
    }
    return product;
}

Refusal within(std::size_t variant, Refusal refusal)
{
    refusal.subject = u"variants[%1].%2"_s.arg(variant).arg(refusal.subject);
    return refusal;
}

/// The products of the variants that the request names, as they would be kept.
Result<std::vector<Product>> namedProducts(const Family &family, std::span<const Product> known)
{
    std::vector<Product> products;
    std::set<QString> codes {family.product.code};
    std::set<QString> barcodes;
    for (std::size_t i = 0; i < family.variants.size(); ++i) {
        const auto before = std::ranges::find(known, family.variants[i].id, &Product::id);
        auto product =
            checkedProduct(productOf(family, family.variants[i], before == known.end() ? nullptr : &*before));
        if (!product)
            return std::unexpected(within(i, product.error()));
        if (!codes.insert(product->code).second)
            return std::unexpected(within(
                i, {rules::CodeMustBeFree, u"code"_s, {{"code", product->code}, {"product", family.product.name}}}));
        for (const Barcode &barcode : product->barcodes) {
            if (!barcodes.insert(barcode.code).second)
                return std::unexpected(
                    within(i, {rules::BarcodeMustStandOnce, u"barcodes"_s, {{"barcode", barcode.code}}}));
        }
        products.push_back(*std::move(product));
    }
    return products;
}

/// Those that the request does not name go on as they are, under the family's name and price.
void addUnnamed(const Family &family, std::span<const Product> known, std::vector<Product> &to)
{
    for (const Product &one : known) {
        if (std::ranges::find(family.variants, one.id, &Variant::id) != family.variants.end())
            continue;
        const Variant variant {one.id, valuesIn(one.combination, family.attributes), one.code, one.barcodes,
            one.hasOwnPrice ? std::optional(one.price) : std::nullopt, one.archived};
        Product product = productOf(family, variant, &one);
        product.combination = one.combination;
        to.push_back(std::move(product));
    }
}

Result<void> checkCombinations(const std::vector<Product> &products, std::size_t named)
{
    std::set<QString> seen;
    for (std::size_t i = named; i < products.size(); ++i)
        seen.insert(products[i].combination);
    for (std::size_t i = 0; i < named; ++i) {
        if (seen.contains(products[i].combination))
            return refuse(rules::CombinationMustStandOnce, u"variants[%1]"_s.arg(i), {{"variant", products[i].code}});
    }
    return {};
}

/// The request with clean texts, refused by what needs no database.
Result<Family> checkedFamily(const Family &asked)
{
    Family family = asked;
    family.product.kind = ProductKind::Family;
    auto product = checkedProduct(family.product);
    if (!product)
        return refuseAs(product);
    family.product = *std::move(product);
    if (auto checked = checkAttributes(family.attributes); !checked)
        return refuseAs(checked);
    if (auto checked = checkVariants(family); !checked)
        return refuseAs(checked);
    return family;
}

/// What each record becomes, the family's first; none where it stays as it is.
Result<std::vector<RecordChange>> changesOf(store::Connection &connection, const Family &family)
{
    const Currency currency = family.product.price.currency();
    const auto before = findProduct(connection, currency, family.product.id);
    if (before && before->kind != ProductKind::Family)
        return refuse(rules::ProductMustBeSavedAsWhatItIs, u"product"_s, {{"product", before->name}});
    const auto known = variantProducts(connection, currency, family.product.id);
    auto products = namedProducts(family, known);
    if (!products)
        return refuseAs(products);
    if (auto checked = checkAgainstShop(connection, family.product); !checked)
        return refuseAs(checked);
    const std::size_t named = products->size();
    std::vector<std::optional<Product>> was;
    for (std::size_t i = 0; i < named; ++i) {
        const Product &product = (*products)[i];
        was.push_back(findProduct(connection, currency, product.id));
        if (was.back() && was.back()->family != product.family)
            return refuse(rules::VariantMustBeOfFamily, u"variants[%1]"_s.arg(i), {{"variant", product.code}});
        if (auto checked = checkAgainstShop(connection, product); !checked)
            return std::unexpected(within(i, checked.error()));
    }
    addUnnamed(family, known, *products);
    if (products->size() > std::size_t {MostVariants})
        return refuse(rules::VariantsMustBeFew, u"variants"_s,
            {{"count", static_cast<qint64>(products->size())}, {"highest", qint64 {MostVariants}}});
    if (auto checked = checkCombinations(*products, named); !checked)
        return refuseAs(checked);
    std::vector<RecordChange> changes;
    const auto saved = findFamily(connection, currency, family.product.id);
    RecordChange own = before ? productChange(*before, family.product) : productChange(family.product);
    addCells(own, cellsOf(saved ? std::span<const Attribute>(saved->attributes) : std::span<const Attribute>()),
        cellsOf(family.attributes));
    changes.push_back(std::move(own));
    for (std::size_t i = 0; i < products->size(); ++i) {
        const Product &product = (*products)[i];
        const auto old = i < named ? was[i] : findProduct(connection, currency, product.id);
        changes.push_back(old ? productChange(*old, product) : productChange(product));
    }
    std::erase_if(changes, [](const RecordChange &change) { return change.fields.empty(); });
    return changes;
}

std::string askedOf(const Family &family)
{
    std::vector<RecordChange> whole {productChange(family.product)};
    addCells(whole.back(), {}, cellsOf(family.attributes));
    for (const Variant &variant : family.variants)
        whole.push_back(productChange(productOf(family, variant, nullptr)));
    return daybook::digestOf(daybook::recordSetBody(whole));
}

} // namespace

Result<FamilySaved> saveFamily(Shop &shop, const Session &session, const SaveFamily &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    const auto family = checkedFamily(request.family);
    if (!family)
        return refuseAs(family);
    const std::string asked = askedOf(*family);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.request)) {
        if (const auto same = daybook::saysTheSame(*known, FamilySavedKind, asked); !same)
            return refuseAs(same);
        return FamilySaved {family->product.id};
    }
    const auto changes = changesOf(writing.connection(), *family);
    if (!changes)
        return refuseAs(changes);
    if (changes->empty())
        return FamilySaved {family->product.id};

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("asked", std::string_view(asked));
    daybook::writeRecords(body, *changes);
    body.endObject();
    writing.append({request.request, FamilySavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return FamilySaved {family->product.id, changes->size()};
}

} // namespace mizan::catalogue
