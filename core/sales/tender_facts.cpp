// A tender, to and from JSON, wherever it stands: in a sale, a payment, a ticket's draft.
#include "core/sales/foreign_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_sums.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

namespace {

void writeText(BodyWriter &body, std::string_view key, const QString &text)
{
    if (!text.isEmpty())
        body.field(key, text);
}

QString textOr(const BodyValue &body, std::string_view key)
{
    const auto found = body.find(key);
    return found ? found->text() : QString();
}

void writeForeign(BodyWriter &body, const ForeignCash &cash)
{
    body.beginObject("foreign");
    body.field("currency", cash.given.currency().codeAscii());
    body.field("given_minor", cash.given.minor());
    if (!cash.change.isZero())
        body.field("change_minor", cash.change.minor());
    body.field("rate_nano", cash.rate.nano());
    body.field("held_minor", cash.held.minor());
    body.endObject();
}

std::optional<ForeignCash> readForeign(const BodyValue &tender, Currency shop)
{
    const auto cash = tender.find("foreign");
    if (!cash)
        return std::nullopt;
    const Currency currency = readForeignCurrency(*cash);
    return ForeignCash {Money(cash->at("given_minor").int64(), currency),
        Money(int64Or0(*cash, "change_minor"), currency), Rate::fromNano(cash->at("rate_nano").int64()),
        Money(cash->at("held_minor").int64(), shop)};
}

} // namespace

void writeTender(BodyWriter &body, const Tender &tender)
{
    body.beginObject();
    body.field("method", methodText(tender.method));
    body.field("amount_minor", tender.amount.minor());
    writeText(body, "approval_code", tender.approvalCode);
    writeText(body, "last_four", tender.lastFour);
    writeLineApproval(body, tender.approval);
    if (tender.source)
        body.field("source", methodText(*tender.source));
    if (tender.giftCard)
        body.field("gift_card", *tender.giftCard);
    if (tender.left)
        body.field("left_minor", tender.left->minor());
    if (tender.charge)
        body.field("charge", *tender.charge);
    if (tender.refund)
        body.field("refund", *tender.refund);
    writeText(body, "brand", tender.brand);
    if (tender.foreign)
        writeForeign(body, *tender.foreign);
    body.endObject();
}

Tender readTender(const BodyValue &value, Currency currency)
{
    const auto method = methodFromText(value.at("method").utf8());
    if (!method)
        daybook::throwMalformed("tender method");
    Tender tender {*method, Money(value.at("amount_minor").int64(), currency), textOr(value, "approval_code"),
        textOr(value, "last_four"), readLineApproval(value)};
    if (const auto source = value.find("source"))
        tender.source = methodFromText(source->utf8());
    if (const auto card = value.find("gift_card"))
        tender.giftCard = card->id<payments::GiftCardId>();
    if (const auto left = value.find("left_minor"))
        tender.left = Money(left->int64(), currency);
    if (const auto charge = value.find("charge"))
        tender.charge = charge->id<payments::AttemptId>();
    if (const auto refund = value.find("refund"))
        tender.refund = refund->id<payments::AttemptId>();
    tender.brand = textOr(value, "brand");
    tender.foreign = readForeign(value, currency);
    return tender;
}

} // namespace mizan::sales
