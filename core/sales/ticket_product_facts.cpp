// Snapshots of products as JSON.
#include "core/sales/ticket_product_facts.h"

#include "core/sales/sale_facts.h"

#include <algorithm>

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

void writePart(BodyWriter &body, const BundlePart &part)
{
    body.beginObject();
    writeProduct(body, part.product);
    body.field("quantity_micro", part.quantity.micro());
    body.field("price_micro", part.price.micro());
    body.endObject();
}

BundlePart readPart(const BodyValue &value, Currency currency)
{
    return {readProduct(value.at("product"), currency), Quantity::fromMicro(value.at("quantity_micro").int64()),
        UnitPrice(value.at("price_micro").int64(), currency)};
}

} // namespace

void writeProduct(BodyWriter &body, const TicketProduct &product)
{
    body.beginObject("product");
    body.field("id", product.id);
    body.field("code", product.code);
    body.field("name", product.name);
    body.field("unit", product.unit);
    body.field("stocked", product.isStocked);
    if (product.category)
        body.field("category", *product.category);
    if (product.decimals)
        body.field("decimals", *product.decimals);
    if (!product.tare.isZero())
        body.field("tare_micro", product.tare.micro());
    if (product.asksPrice)
        body.field("asks_price", true);
    if (product.rule.stock)
        body.field("stock_policy", static_cast<int>(*product.rule.stock));
    if (product.rule.minimumAge)
        body.field("minimum_age", *product.rule.minimumAge);
    if (product.tracking != catalogue::Tracking::None)
        body.field("tracking", static_cast<int>(product.tracking));
    if (product.family)
        body.field("family", *product.family);
    if (product.warrantyMonths)
        body.field("warranty_months", *product.warrantyMonths);
    body.field("class", product.taxClass.code.text);
    body.field("class_name", product.taxClass.name);
    body.beginArray("taxes");
    for (const tax::TaxRate &tax : product.taxClass.taxes) {
        body.beginObject();
        body.field("code", tax.code.text);
        body.field("name", tax.name);
        body.field("rate_nano", tax.rate.nano());
        body.field("order", tax.order);
        body.field("category", static_cast<int>(tax.category));
        body.endObject();
    }
    body.endArray();
    if (!product.parts.empty()) {
        body.beginArray("parts");
        std::ranges::for_each(product.parts, [&](const BundlePart &part) { writePart(body, part); });
        body.endArray();
    }
    body.endObject();
}

TicketProduct readProduct(const BodyValue &value, Currency currency)
{
    TicketProduct product {value.at("id").id<ProductId>(), value.at("code").text(), value.at("name").text(),
        value.at("unit").text(), {{value.at("class").text()}, value.at("class_name").text(), {}},
        value.at("stocked").boolean()};
    if (const auto category = value.find("category"))
        product.category = category->id<CategoryId>();
    if (const auto decimals = value.find("decimals"))
        product.decimals = static_cast<int>(decimals->int64());
    product.tare = readTare(value);
    product.asksPrice = value.find("asks_price").has_value();
    const auto numberOf = [&](std::string_view key) {
        const auto found = value.find(key);
        return found ? std::optional(found->int64()) : std::nullopt;
    };
    product.rule = catalogue::goodsRule(numberOf("stock_policy"), numberOf("minimum_age"));
    product.tracking = static_cast<catalogue::Tracking>(numberOf("tracking").value_or(0));
    if (const auto family = value.find("family"))
        product.family = family->id<ProductId>();
    if (const auto months = numberOf("warranty_months"))
        product.warrantyMonths = static_cast<int>(*months);
    value.at("taxes").forEachItem([&](const BodyValue &tax) {
        product.taxClass.taxes.push_back(
            {{tax.at("code").text()}, tax.at("name").text(), Rate::fromNano(tax.at("rate_nano").int64()),
                static_cast<int>(tax.at("order").int64()), static_cast<tax::TaxCategory>(tax.at("category").int64())});
    });
    if (const auto parts = value.find("parts"))
        parts->forEachItem([&](const BodyValue &part) { product.parts.push_back(readPart(part, currency)); });
    return product;
}

} // namespace mizan::sales
