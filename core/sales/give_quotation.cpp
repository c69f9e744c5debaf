// Gives a quotation: every check in its order, then one fact.
#include "core/sales/give_quotation.h"

#include "core/daybook/person_key.h"
#include "core/daybook/shop.h"
#include "core/sales/build_sale.h"
#include "core/sales/loyalty.h"
#include "core/sales/quotation_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;
using daybook::PersonKey;

namespace {

constexpr std::string_view NameField = "name";

std::string askedOf(const GiveQuotation &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("ticket", std::string_view(ticketToJson(request.ticket)));
    text.field("valid_until", request.validUntil.toIso());
    text.field("named", !request.name.isEmpty());
    text.endObject();
    return digestOf(text.take());
}

/// The name as it was sealed says the same; where its key is gone nobody can tell, and nothing is written either.
bool isNamedAs(store::Connection &connection, const Quotation &quotation, const QString &name)
{
    if (quotation.sealedName.isEmpty() || name.isEmpty())
        return quotation.sealedName.isEmpty() == name.isEmpty();
    const auto key = PersonKey::find(connection, quotation.id.as<RecordTag>());
    return !key || key->open(NameField, quotation.sealedName.toStdString()) == name;
}

Result<Money> checkQuoted(Shop &shop, const Session &session, const GiveQuotation &request, const TradeTerms &terms)
{
    const Ticket &ticket = request.ticket;
    if (ticket.customer.has_value() != request.name.isEmpty())
        return refuse(rules::QuotationMustNameSomebody, u"name"_s);
    if (request.name.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"name"_s, {{"highest", qint64 {MaxNoteLength}}});
    if (!ticket.loads.empty())
        return refuse(rules::QuotationMustBeOfGoods, u"loads"_s);
    if (!ticket.payments.empty() || ticket.order)
        return refuse(rules::QuotationMustBeUnpaid, u"payments"_s);
    if (auto checked = checkNotRedeeming(ticket); !checked)
        return refuseAs(checked);
    if (const auto checked = checkPromise(shop, session, ticket, terms); !checked)
        return refuseAs(checked);
    if (request.validUntil < session.businessDate(shop.clock().nowMs()))
        return refuse(rules::QuotationDayMustNotBePast, u"day"_s, {{"day", request.validUntil}});
    const auto totals = ticketTotals(ticket, terms);
    if (!totals)
        return refuseAs(totals);
    return totals->total;
}

/// Nothing of it but what was agreed: a person's name must not outlive them in a label.
Ticket agreedTicket(Ticket ticket)
{
    ticket.label.clear();
    ticket.ageCheck.reset();
    ticket.delivery.reset();
    for (TicketLine &line : ticket.lines) {
        line.partLots.clear();
        line.lots.clear(); // Which piece it is, is said when it is handed over; how, too.
        line.later = {};
        line.quotedLine.reset();
    }
    return ticket;
}

} // namespace

Result<Quotation> giveQuotation(Shop &shop, const Session &session, const GiveQuotation &asked)
{
    const auto approver = access::require(session, Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    GiveQuotation request = asked;
    request.name = request.name.simplified();
    const std::string digest = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id.as<FactTag>())) {
        if (const auto same = saysTheSame(*known, QuotationGivenKind, digest); !same)
            return refuseAs(same);
        auto given = readQuotation(*known).value();
        if (!isNamedAs(writing.connection(), given, request.name))
            return refuse(daybook::rules::SameIdMustSayTheSame);
        return given;
    }
    const auto total = checkQuoted(shop, session, request, tradeOf(shop)->terms);
    if (!total)
        return refuseAs(total);

    // From here it must succeed.
    Quotation quotation {.id = request.id,
        .number = {quotationSeries(session), 0},
        .atMs = writing.nowMs(),
        .ticket = agreedTicket(request.ticket),
        .total = *total,
        .validUntil = request.validUntil};
    if (!request.name.isEmpty())
        quotation.sealedName = PersonKey::ensure(writing.connection(), shop.random(), request.id.as<RecordTag>())
                                   .seal(shop.random(), NameField, request.name);
    quotation.number.value = writing.nextNumber(quotation.number.series);
    const auto used = usedApproval(session,
        {Right::RecordSale, Right::OverridePrice, Right::GiveDiscount, Right::EnterWeight, Right::SellOpenItem,
            Right::SellBelowCost});
    daybook::BodyWriter body;
    body.beginObject();
    writeQuotation(body, quotation);
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    if (used)
        body.field("approved", access::nameOf(used->right));
    body.field("asked", std::string_view(digest));
    body.endObject();
    writing.append(
        {request.id.as<FactTag>(), QuotationGivenKind, QuotationVersion, session.businessDate(writing.nowMs()),
            session.branch(), session.user(), used ? std::optional(used->approver) : std::nullopt, body.take()});
    writing.commit();
    return quotation;
}

} // namespace mizan::sales
