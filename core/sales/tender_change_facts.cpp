// The body of "sale.tender-changed", version 1.
#include "core/sales/tender_change_facts.h"

#include "core/daybook/body_reader.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"

namespace mizan::sales {

using daybook::BodyValue;

namespace {

void writePayment(daybook::BodyWriter &body, std::string_view key, const Payment &payment)
{
    body.beginObject(key);
    body.beginArray("tenders");
    for (const Tender &tender : payment.tenders)
        writeTender(body, tender);
    body.endArray();
    if (!payment.change.isZero())
        body.field("change_minor", payment.change.minor());
    if (!payment.rounding.isZero())
        body.field("rounding_minor", payment.rounding.minor());
    if (payment.due)
        body.field("due", payment.due->toIso());
    body.endObject();
}

Payment readPayment(const BodyValue &value, Currency currency)
{
    Payment payment {.tenders = {},
        .change = Money(int64Or0(value, "change_minor"), currency),
        .rounding = Money(int64Or0(value, "rounding_minor"), currency)};
    if (const auto due = value.find("due"))
        payment.due = BusinessDate::fromIso(due->text());
    value.at("tenders").forEachItem(
        [&](const BodyValue &tender) { payment.tenders.push_back(readTender(tender, currency)); });
    return payment;
}

} // namespace

void writeTenderChange(daybook::BodyWriter &body, const TendersChanged &changed)
{
    body.field("sale", changed.sale);
    body.field("shift", changed.shift);
    body.field("at_ms", changed.atMs);
    body.field("currency", changed.currency.codeAscii());
    writePayment(body, "before", changed.before);
    writePayment(body, "after", changed.after);
    body.field("asked", std::string_view(changed.asked));
}

std::optional<TendersChanged> readTenderChange(const daybook::Fact &fact)
{
    if (fact.header.kind != TenderChangedKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    return TendersChanged {.id = fact.header.id,
        .sale = body.at("sale").id<SaleId>(),
        .shift = body.at("shift").id<ShiftId>(),
        .atMs = body.at("at_ms").int64(),
        .currency = *currency,
        .before = readPayment(body.at("before"), *currency),
        .after = readPayment(body.at("after"), *currency),
        .asked = std::string(body.at("asked").utf8())};
}

} // namespace mizan::sales
