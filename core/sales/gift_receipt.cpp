// The fact of a paper that tells no price.
#include "core/sales/gift_receipt.h"

#include "core/daybook/asked.h"
#include "core/daybook/shop.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

Result<void> printGiftReceipt(Shop &shop, const Session &session, const PrintGiftReceipt &request)
{
    const auto approver = access::require(session, access::Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = daybook::digestOf(request.sale.toText().toStdString());
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id))
        return daybook::saysTheSame(*known, GiftReceiptPrintedKind, asked);
    const auto sale = findSale(writing.connection(), request.sale);
    if (!sale)
        return refuse(rules::GiftReceiptSaleMustExist, u"sale"_s);
    if (sale->sale.kind != SaleKind::Sale)
        return refuse(rules::GiftReceiptMustBeOfASale, u"sale"_s, {{"number", sale->sale.number.toText()}});

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    body.field("at_ms", writing.nowMs());
    body.field("sale", request.sale);
    body.field("printed", sale->sale.number.toText());
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({request.id, GiftReceiptPrintedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace mizan::sales
