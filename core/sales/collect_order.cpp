// From an order to the sale that ends it.
#include "core/sales/collect_order.h"

#include "core/sales/ticket_product.h"
#include "core/tax/tax_record.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace mizan::sales {

Result<Ticket> collectionTicket(store::Connection &connection, const Order &order, SaleId id)
{
    const tax::TaxTable taxes = tax::loadTaxTable(connection);
    Ticket ticket = order.ticket;
    ticket.id = id;
    ticket.order = order.id;
    ticket.quotation.reset(); // It ended with the order.
    for (TicketLine &line : ticket.lines) {
        line.quotedLine.reset();
        if (const auto taxed = taxBy(taxes, *line.product); !taxed)
            return refuseAs(taxed);
    }
    return ticket;
}

std::vector<Tender> depositTenders(const OrderDetail &order)
{
    std::vector<Tender> tenders;
    for (const OrderDeposit &one : order.deposits)
        tenders.push_back({.method = TenderMethod::Deposit, .amount = one.amount, .source = one.method});
    return tenders;
}

Result<OrderDetail> checkCollection(
    store::Connection &connection, const Ticket &ticket, const std::vector<Tender> &tenders)
{
    auto detail = findOpenOrder(connection, *ticket.order);
    if (!detail)
        return refuseAs(detail);
    if (!sellsTheSame(ticket, detail->order.ticket))
        return refuse(rules::OrderMustBeAsAgreed, u"lines"_s, {{"number", detail->order.number.toText()}});
    std::vector<Tender> deposits;
    std::ranges::copy_if(tenders, std::back_inserter(deposits),
        [](const Tender &tender) { return tender.method == TenderMethod::Deposit; });
    if (deposits != depositTenders(*detail))
        return refuse(rules::DepositMustBeAsHeld, u"tenders"_s, {{"held", detail->held()}});
    const Money left = detail->left();
    if (detail->order.kind == OrderKind::Layaway && left > Money::zero(left.currency()))
        return refuse(rules::LayawayMustBePaid, u"tenders"_s, {{"left", left}});
    return detail;
}

} // namespace mizan::sales
