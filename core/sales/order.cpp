// What an order promises.
#include "core/sales/order.h"

#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/place.h"

#include <algorithm>

namespace mizan::sales {

namespace {

/// Only what was agreed.
std::string agreedOf(Ticket ticket)
{
    ticket.id = {};
    ticket.order.reset();
    ticket.quotation.reset();
    ticket.delivery.reset();
    ticket.ageCheck.reset();
    ticket.payments.clear();
    ticket.coupons.clear();
    ticket.label.clear();
    for (TicketLine &line : ticket.lines) {
        line.allowed.clear();
        line.lots.clear(); // Said when the goods are handed over.
        line.partLots.clear();
        line.quotedLine.reset();
        line.later = {};
        if (!line.product)
            continue;
        line.product->taxClass.taxes.clear();
        for (BundlePart &part : line.product->parts)
            part.product.taxClass.taxes.clear();
    }
    return ticketToJson(ticket);
}

} // namespace

std::string_view orderKindText(OrderKind kind) noexcept { return kind == OrderKind::Layaway ? "layaway" : "order"; }

std::optional<OrderKind> orderKindFromText(std::string_view text) noexcept
{
    for (const OrderKind kind : {OrderKind::Order, OrderKind::Layaway}) {
        if (text == orderKindText(kind))
            return kind;
    }
    return std::nullopt;
}

Money sumOf(const std::vector<OrderDeposit> &deposits, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const OrderDeposit &one : deposits)
        sum += one.amount;
    return sum;
}

std::vector<stock::Reservation> reservationsOf(const Ticket &ticket, BranchId branch)
{
    if (hasBundles(ticket))
        return reservationsOf(takenApart(ticket).ticket, branch);
    std::vector<stock::Reservation> reserved;
    for (const TicketLine &line : ticket.lines) {
        if (!line.product || !line.product->isStocked)
            continue;
        const auto same = std::ranges::find(reserved, line.product->id, &stock::Reservation::product);
        if (same != reserved.end())
            same->quantity += line.quantity;
        else
            reserved.push_back({stock::branchPlace(branch), line.product->id, line.quantity});
    }
    return reserved;
}

bool sellsTheSame(const Ticket &one, const Ticket &other) { return agreedOf(one) == agreedOf(other); }

} // namespace mizan::sales
