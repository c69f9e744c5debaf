// Cancels a quotation: every check in its order, then one fact.
#include "core/sales/cancel_quotation.h"

#include "core/daybook/shop.h"
#include "core/sales/cancel_order.h"
#include "core/sales/quotation_facts.h"
#include "core/sales/quotation_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const CancelQuotation &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("quotation", request.quotation);
    text.field("reason", request.reason);
    text.endObject();
    return digestOf(text.take());
}

} // namespace

Result<QuotationCancelled> cancelQuotation(Shop &shop, const Session &session, const CancelQuotation &request)
{
    const auto approver = access::require(session, access::Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, QuotationCancelledKind, asked); !same)
            return refuseAs(same);
        return readQuotationEnd(*known).value();
    }
    if (const auto open = findOpenQuotation(writing.connection(), request.quotation); !open)
        return refuseAs(open);
    if (request.reason.trimmed().isEmpty())
        return refuse(rules::CancellationMustHaveReason, u"reason"_s);
    if (request.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});

    // From here it must succeed.
    const QuotationCancelled cancelled {request.id, writing.nowMs(), request.quotation, request.reason};
    daybook::BodyWriter body;
    body.beginObject();
    writeQuotationEnd(body, cancelled);
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::RecordSale));
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({request.id, QuotationCancelledKind, QuotationVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return cancelled;
}

} // namespace mizan::sales
