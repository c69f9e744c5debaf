// The body of "account.settled", version 1.
#include "core/sales/settlement_facts.h"

#include "core/daybook/body_reader.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"

namespace mizan::sales {

using daybook::BodyValue;

void writeSettlement(daybook::BodyWriter &body, const AccountSettled &settled)
{
    daybook::writeNumber(body, settled.number);
    body.field("shift", settled.shift);
    body.field("at_ms", settled.atMs);
    body.field("currency", settled.amount.currency().codeAscii());
    body.field("customer", settled.customer);
    body.field("amount_minor", settled.amount.minor());
    if (!settled.rounding.isZero())
        body.field("rounding_minor", settled.rounding.minor());
    body.beginArray("tenders");
    for (const Tender &tender : settled.tenders)
        writeTender(body, tender);
    body.endArray();
    if (!settled.change.isZero())
        body.field("change_minor", settled.change.minor());
    body.field("left_minor", settled.left.minor());
}

std::optional<AccountSettled> readSettlement(const daybook::Fact &fact)
{
    if (fact.header.kind != AccountSettledKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto currency = Currency::fromCode(body.at("currency").text());
    if (!currency)
        daybook::throwMalformed("currency");
    AccountSettled settled {.id = fact.header.id,
        .number = daybook::readNumber(body),
        .shift = body.at("shift").id<ShiftId>(),
        .atMs = body.at("at_ms").int64(),
        .customer = body.at("customer").id<PartyId>(),
        .amount = Money(body.at("amount_minor").int64(), *currency),
        .rounding = Money(int64Or0(body, "rounding_minor"), *currency),
        .tenders = {},
        .change = Money(int64Or0(body, "change_minor"), *currency),
        .left = Money(body.at("left_minor").int64(), *currency)};
    body.at("tenders").forEachItem(
        [&](const BodyValue &tender) { settled.tenders.push_back(readTender(tender, *currency)); });
    return settled;
}

} // namespace mizan::sales
