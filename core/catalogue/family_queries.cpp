// SQL over families, their attributes and their variants.
#include "core/catalogue/family_queries.h"

#include "core/catalogue/product_queries.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

/// Keys of cells in the order of their places.
QStringList placedKeys(store::Connection &connection, std::string_view table, ProductId family)
{
    QStringList keys;
    auto row = connection.query("SELECT c.key FROM " + std::string(table)
            + " c JOIN local_key k ON k.no = c.no WHERE k.uid = ? AND c.value IS NOT NULL ORDER BY c.value, c.key",
        family);
    while (row.step())
        keys += row.text(0);
    return keys;
}

std::vector<Attribute> attributesOf(store::Connection &connection, ProductId family)
{
    std::vector<Attribute> attributes;
    for (const QString &name : placedKeys(connection, "product_attributes", family))
        attributes.push_back({name});
    for (const QString &key : placedKeys(connection, "product_attribute_values", family)) {
        const qsizetype at = key.indexOf(u'=');
        const auto attribute = std::ranges::find(attributes, key.first(std::max<qsizetype>(at, 0)), &Attribute::name);
        if (attribute != attributes.end())
            attribute->values.push_back(key.mid(at + 1));
    }
    return attributes;
}

} // namespace

std::vector<Product> variantProducts(store::Connection &connection, Currency currency, ProductId family)
{
    std::vector<ProductId> ids;
    auto row = connection.query(
        "SELECT p.uid FROM local_key k JOIN product p ON p.family = k.no WHERE k.uid = ? ORDER BY p.uid", family);
    while (row.step())
        ids.push_back(row.id<ProductId>(0));
    std::vector<Product> variants;
    for (const ProductId &id : ids) {
        if (auto product = findProduct(connection, currency, id))
            variants.push_back(*std::move(product));
    }
    return variants;
}

std::optional<Family> findFamily(store::Connection &connection, Currency currency, ProductId id)
{
    auto product = findProduct(connection, currency, id);
    if (!product || product->kind != ProductKind::Family)
        return std::nullopt;
    Family family {*std::move(product), attributesOf(connection, id)};
    for (Product &one : variantProducts(connection, currency, id)) {
        family.variants.push_back({one.id, valuesIn(one.combination, family.attributes), std::move(one.code),
            std::move(one.barcodes), one.hasOwnPrice ? std::optional(one.price) : std::nullopt, one.archived});
    }
    sortVariants(family);
    return family;
}

} // namespace mizan::catalogue
