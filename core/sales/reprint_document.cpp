// The fact of a copy.
#include "core/sales/reprint_document.h"

#include "core/base/named_id.h"
#include "core/daybook/shop.h"
#include "core/sales/honest_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_change_facts.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const ReprintDocument &request)
{
    return digestOf(std::string(paperText(request.kind)) + request.document.toText().toStdString());
}

/// The number on the paper; none where the fact is not there or has none.
std::optional<daybook::DocumentNumber> numberOf(daybook::Writing &writing, FactId document)
{
    const auto fact = writing.find(document);
    if (!fact)
        return std::nullopt;
    daybook::BodyParser parser;
    const daybook::BodyValue body = parser.parse(fact->body);
    return body.find("number") ? std::optional(daybook::readNumber(body)) : std::nullopt;
}

/// Whether the copy is of a sale whose payment was put right by that fact.
bool isChangeOf(Shop &shop, const ReprintDocument &request)
{
    const auto fact = request.change ? shop.daybook().find(*request.change) : std::nullopt;
    const auto change = fact ? readTenderChange(*fact) : std::nullopt;
    return change && change->sale.as<FactTag>() == request.document;
}

} // namespace

std::string_view paperText(PaperKind kind) noexcept
{
    switch (kind) {
    case PaperKind::Receipt:
        break;
    case PaperKind::Payment:
        return "payment";
    case PaperKind::Order:
        return "order";
    case PaperKind::ZReport:
        return "z-report";
    case PaperKind::Quotation:
        return "quotation";
    case PaperKind::HandOver:
        return "hand-over";
    }
    return "receipt";
}

Result<qint64> reprintDocument(Shop &shop, const Session &session, const ReprintDocument &request)
{
    const bool isCovered = isChangeOf(shop, request);
    const auto approver = isCovered ? Result<std::optional<UserId>>(std::nullopt)
                                    : access::require(session, access::Right::ReprintReceipt);
    if (!approver)
        return refuseAs(approver);
    const FactId id = isCovered ? FactId(idFromName(u"document.reprinted:"_s + request.change->toText())) : request.id;
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(id)) {
        if (const auto same = saysTheSame(*known, DocumentReprintedKind, asked); !same)
            return refuseAs(same);
        daybook::BodyParser parser;
        return parser.parse(known->body).at("copy").int64();
    }
    const auto number = numberOf(writing, request.document);
    if (!number)
        return refuse(rules::DocumentMustExist, u"document"_s);

    // From here it must succeed.
    const qint64 copy = copiesOf(writing.connection(), request.document) + 1;
    daybook::BodyWriter body;
    body.beginObject();
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    body.field("at_ms", writing.nowMs());
    body.field("paper", paperText(request.kind));
    body.field("document", request.document);
    if (request.change)
        body.field("change", *request.change);
    body.field("printed", number->toText());
    body.field("copy", copy);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::ReprintReceipt));
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({id, DocumentReprintedKind, HonestVersion, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return copy;
}

} // namespace mizan::sales
