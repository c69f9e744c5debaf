// A discount in percent counts as it was said, whatever rounding made of it; an amount by its part of the price.
#include "core/sales/discount_extent.h"

#include "core/base/rounding.h"
#include "core/sales/ticket_totals.h"

#include <algorithm>

namespace mizan::sales {

namespace {

constexpr qint64 Whole = 1'000'000'000; ///< Rate's nano of 100 %.

qint64 partOf(const LineDiscount &off, Money of)
{
    if (const Rate *rate = std::get_if<Rate>(&off))
        return rate->nano();
    const Money *amount = std::get_if<Money>(&off);
    if (!amount || amount->isZero())
        return 0;
    return of.isZero() ? Whole : multiplyDivide(amount->minor(), Whole, of.minor(), Rounding::Down).value_or(Whole);
}

bool isApproved(const std::optional<Approval> &approval)
{
    return approval && approval->right == access::Right::GiveDiscount;
}

Money fullOf(const TicketLine &line)
{
    const auto full = fullAmount(line);
    return full ? *full : Money::zero(line.price.currency());
}

/// Of what its lines come to after their own discounts.
qint64 partOfTicket(const Ticket &ticket)
{
    if (!ticket.discount || ticket.discount->points || isApproved(ticket.discount->approval))
        return 0; // Points are the customer's own.
    qint64 sum = 0;
    for (const TicketLine &line : ticket.lines) {
        const Money full = fullOf(line);
        const qint64 own = partOf(line.discount, full);
        sum += full.minor() - multiplyDivide(full.minor(), own, Whole, Rounding::HalfUp).value_or(0);
    }
    return partOf(ticket.discount->off, Money(sum, ticket.currency));
}

} // namespace

std::vector<qint64> discountExtents(const Ticket &ticket)
{
    const qint64 shared = partOfTicket(ticket);
    std::vector<qint64> extents;
    extents.reserve(ticket.lines.size());
    for (const TicketLine &line : ticket.lines) {
        const qint64 own = isApproved(line.approval) ? 0 : partOf(line.discount, fullOf(line));
        const qint64 rest = std::max<qint64>(0, Whole - own);
        extents.push_back(own + multiplyDivide(rest, shared, Whole, Rounding::Down).value_or(rest));
    }
    return extents;
}

qint64 discountExtent(const Ticket &ticket)
{
    const std::vector<qint64> extents = discountExtents(ticket);
    return extents.empty() ? 0 : *std::ranges::max_element(extents);
}

} // namespace mizan::sales
