// Bundles as JSON.
#include "core/sales/bundle_facts.h"

namespace mizan::sales {

void writeLineBundle(daybook::BodyWriter &body, const std::optional<LineBundle> &bundle)
{
    if (!bundle)
        return;
    body.beginObject("bundle");
    body.field("product", bundle->product);
    body.field("code", bundle->code);
    body.field("name", bundle->name);
    body.field("group", bundle->group);
    body.field("part", bundle->part);
    body.field("parts", bundle->parts);
    body.field("each_micro", bundle->each.micro());
    body.field("price_micro", bundle->price.micro());
    if (bundle->basePrice)
        body.field("base_micro", bundle->basePrice->micro());
    body.endObject();
}

std::optional<LineBundle> readLineBundle(const daybook::BodyValue &line, Currency currency)
{
    const auto found = line.find("bundle");
    if (!found)
        return std::nullopt;
    const auto number = [&](std::string_view key) { return static_cast<int>(found->at(key).int64()); };
    LineBundle bundle {found->at("product").id<ProductId>(), found->at("code").text(), found->at("name").text(),
        number("group"), number("part"), number("parts"), Quantity::fromMicro(found->at("each_micro").int64()),
        UnitPrice(found->at("price_micro").int64(), currency)};
    if (const auto base = found->find("base_micro"))
        bundle.basePrice = UnitPrice(base->int64(), currency);
    return bundle;
}

} // namespace mizan::sales
