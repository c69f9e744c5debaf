// Looks through the open papers inside the transaction that erases.
#include "core/sales/erase_customer.h"

#include "core/sales/later_queries.h"
#include "core/sales/order_queries.h"
#include "core/sales/quotation_queries.h"

namespace mizan::sales {

using namespace Qt::StringLiterals;

Result<void> checkNothingOpen(store::Connection &connection, PartyId customer)
{
    const auto refused = [](const Rule &rule, const daybook::DocumentNumber &number) {
        return refuse(rule, u"customer"_s, {{"number", number.toText()}});
    };
    if (const auto orders = openOrders(connection, {.count = 1, .customer = customer}); !orders.empty())
        return refused(rules::CustomerMustHaveNoOpenOrder, orders.front().number);
    if (const auto quotations = openQuotations(connection, {.count = 1, .customer = customer}); !quotations.empty())
        return refused(rules::CustomerMustHaveNoOpenQuotation, quotations.front().number);
    if (const auto sales = salesToHandOver(connection, {.count = 1, .customer = customer}); !sales.empty())
        return refused(rules::CustomerMustHaveNothingToFetch, sales.front().sale.number);
    return {};
}

Result<void> checkErasable(store::Connection &connection, Currency currency, PartyId customer)
{
    if (const auto settled = parties::checkSettled(connection, currency, customer); !settled)
        return settled;
    return checkNothingOpen(connection, customer);
}

Result<void> eraseCustomer(Shop &shop, const Session &session, const parties::EraseCustomer &request)
{
    return parties::eraseCustomer(shop, session, request, checkNothingOpen);
}

} // namespace mizan::sales
