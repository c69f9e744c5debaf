// The body of a hand-over, version 1.
#include "core/sales/hand_over_facts.h"

#include "core/daybook/body_reader.h"
#include "core/sales/lot_facts.h"

namespace mizan::sales {

using daybook::BodyValue;

void writeHandOver(daybook::BodyWriter &body, const HandedOver &handed)
{
    const Currency currency = handed.lines.front().cost.currency();
    daybook::writeNumber(body, handed.number);
    body.field("at_ms", handed.atMs);
    body.field("currency", currency.codeAscii());
    body.field("sale", handed.sale);
    body.beginArray("lines");
    for (const HandedOver::Line &line : handed.lines) {
        body.beginObject();
        body.field("line", line.line);
        body.field("product", line.product);
        body.field("name", line.name);
        if (!line.unit.isEmpty())
            body.field("unit", line.unit);
        body.field("quantity_micro", line.quantity.micro());
        body.field("cost_minor", line.cost.minor());
        if (line.isSerial)
            body.field("serial", true);
        writeLots(body, line.lots);
        body.endObject();
    }
    body.endArray();
}

std::optional<HandedOver> readHandOver(const daybook::Fact &fact)
{
    if (fact.header.kind != HandedOverKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    HandedOver handed {.id = fact.header.id,
        .number = daybook::readNumber(body),
        .atMs = body.at("at_ms").int64(),
        .sale = body.at("sale").id<SaleId>(),
        .lines = {}};
    body.at("lines").forEachItem([&](const BodyValue &one) {
        const auto unit = one.find("unit");
        handed.lines.push_back({.line = static_cast<int>(one.at("line").int64()),
            .product = one.at("product").id<ProductId>(),
            .name = one.at("name").text(),
            .unit = unit ? unit->text() : QString(),
            .quantity = Quantity::fromMicro(one.at("quantity_micro").int64()),
            .cost = Money(one.at("cost_minor").int64(), *currency),
            .lots = readLots(one),
            .isSerial = one.find("serial").has_value()});
    });
    return handed;
}

} // namespace mizan::sales
