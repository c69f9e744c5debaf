// One fact, "person.erased", which every copy follows by deleting the key.
#include "core/sales/erase_name.h"

#include "core/daybook/body_writer.h"
#include "core/daybook/person_key.h"
#include "core/daybook/shop.h"
#include "core/sales/quotation_queries.h"
#include "core/sales/sale_queries.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// Customers have keys as well, and balances with the shop.
bool isOfPromise(store::Connection &connection, RecordId person)
{
    return findQuotation(connection, person.as<QuotationTag>()) || findSale(connection, person.as<SaleTag>());
}

} // namespace

Result<void> eraseName(Shop &shop, const Session &session, const EraseName &request)
{
    const auto approver = access::require(session, access::Right::EraseCustomer);
    if (!approver)
        return refuseAs(approver);
    daybook::Writing writing(shop.daybook());
    const std::string asked = digestOf(request.person.toText().toStdString());
    if (const auto known = writing.find(request.id))
        return saysTheSame(*known, daybook::PersonErasedKind, asked);
    if (!isOfPromise(writing.connection(), request.person)
        || !daybook::PersonKey::find(writing.connection(), request.person))
        return refuse(rules::NameMustExist, u"person"_s);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.beginObject("person");
    body.field("id", request.person);
    body.endObject();
    body.field("asked", std::string_view(asked));
    body.endObject();
    writing.append({request.id, daybook::PersonErasedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), *approver, body.take()});
    writing.commit();
    return {};
}

} // namespace mizan::sales
