// One fact, "person.erased", which every copy follows by deleting the key.
#include "core/parties/erase_customer.h"

#include "core/daybook/person_key.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/parties/customer_record.h"

namespace mizan::parties {

using namespace Qt::StringLiterals;

namespace {

std::string erasedBody(PartyId customer)
{
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.beginObject("person");
    writer.field("id", customer);
    writer.endObject();
    const daybook::RecordChange change {
        customerType().name, customer.as<RecordTag>(), {{"is_archived", qint64 {1}}, {"is_erased", qint64 {1}}}};
    daybook::writeRecords(writer, std::span(&change, 1));
    writer.endObject();
    return writer.take();
}

} // namespace

Result<void> checkSettled(store::Connection &connection, Currency currency, PartyId id)
{
    const auto customer = findCustomer(connection, currency, id);
    if (!customer)
        return refuse(rules::CustomerMustExist, u"customer"_s);
    const CustomerBalances balances = balancesOf(connection, currency, id);
    if (!customer->isErased && (!balances.receivable.isZero() || !balances.storeCredit.isZero()))
        return refuse(rules::BalanceMustBeSettled, u"customer"_s,
            {{"receivable", balances.receivable}, {"credit", balances.storeCredit}});
    return {};
}

Result<void> eraseCustomer(
    Shop &shop, const Session &session, const EraseCustomer &request, const OpenWithCustomer &open)
{
    const auto approver = access::require(session, access::Right::EraseCustomer);
    if (!approver)
        return refuseAs(approver);
    daybook::Writing writing(shop.daybook());
    if (const auto settled = checkSettled(writing.connection(), request.currency, request.customer); !settled)
        return settled;
    if (findCustomer(writing.connection(), request.currency, request.customer)->isErased)
        return {};
    if (const auto closed = open(writing.connection(), request.customer); !closed)
        return closed;

    // From here it must succeed.
    writing.append({request.request, daybook::PersonErasedKind, 1, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, erasedBody(request.customer)});
    writing.commit();
    return {};
}

} // namespace mizan::parties
