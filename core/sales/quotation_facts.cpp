// The bodies of quotations' facts, version 1.
#include "core/sales/quotation_facts.h"

#include "core/sales/order_facts.h"
#include "core/sales/sale_facts.h"
#include "core/sales/ticket_draft.h"

namespace mizan::sales {

using daybook::BodyValue;
using daybook::BodyWriter;

void writeQuotation(BodyWriter &body, const Quotation &quotation)
{
    daybook::writeNumber(body, quotation.number);
    body.field("at_ms", quotation.atMs);
    body.field("currency", quotation.total.currency().codeAscii());
    if (quotation.ticket.customer)
        body.field("customer", *quotation.ticket.customer);
    if (!quotation.sealedName.isEmpty())
        body.field("name", quotation.sealedName);
    body.field("total_minor", quotation.total.minor());
    body.field("valid_until", quotation.validUntil.toIso());
    body.key("ticket");
    writeTicket(body, quotation.ticket);
}

void writeQuotationEnd(BodyWriter &body, const QuotationCancelled &cancelled)
{
    body.field("at_ms", cancelled.atMs);
    body.field("quotation", cancelled.quotation);
    body.field("reason", cancelled.reason);
}

std::optional<Quotation> readQuotation(const daybook::Fact &fact)
{
    if (fact.header.kind != QuotationGivenKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    const auto currency = Currency::fromCode(body.at("currency").text());
    const auto until = BusinessDate::fromIso(body.at("valid_until").text());
    if (!currency || !until)
        daybook::throwMalformed("quotation");
    const auto name = body.find("name");
    return Quotation {.id = fact.header.id.as<QuotationTag>(),
        .number = daybook::readNumber(body),
        .atMs = body.at("at_ms").int64(),
        .ticket = readTicket(body.at("ticket")),
        .total = Money(body.at("total_minor").int64(), *currency),
        .validUntil = *until,
        .sealedName = name ? name->text() : QString()};
}

std::optional<QuotationCancelled> readQuotationEnd(const daybook::Fact &fact)
{
    if (fact.header.kind != QuotationCancelledKind)
        return std::nullopt;
    daybook::BodyParser parser;
    const BodyValue body = parser.parse(fact.body);
    return QuotationCancelled {
        fact.header.id, body.at("at_ms").int64(), body.at("quotation").id<QuotationId>(), body.at("reason").text()};
}

std::optional<EndedQuotation> endedQuotation(std::string_view kind, const BodyValue &body)
{
    if (kind == QuotationCancelledKind)
        return EndedQuotation {body.at("quotation").id<QuotationId>(), QuotationState::Cancelled};
    const bool isSale = kind == SaleRecordedKind;
    if (!isSale && kind != OrderPlacedKind && kind != QuotationGivenKind)
        return std::nullopt;
    const auto quotation = isSale ? body.find("quotation") : body.at("ticket").find("quotation");
    if (!quotation)
        return std::nullopt;
    const QuotationState state = isSale ? QuotationState::Sold
        : kind == OrderPlacedKind       ? QuotationState::Ordered
                                        : QuotationState::Replaced;
    return EndedQuotation {quotation->at("id").id<QuotationId>(), state};
}

} // namespace mizan::sales
