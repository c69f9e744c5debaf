// What a line says of its pieces and batches.
#include "core/sales/ticket_lots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using catalogue::Tracking;

namespace {

TicketLine *lineOf(Ticket &ticket, LineId id) noexcept
{
    const auto found = std::ranges::find(ticket.lines, id, &TicketLine::id);
    return found == ticket.lines.end() ? nullptr : &*found;
}

bool isSame(ProductId product, const QString &a, const QString &b)
{
    return stock::lotId(product, a) == stock::lotId(product, b);
}

/// What all lines take of a lot; in an exchange, of what is taken and of what comes back apart.
Quantity takenOf(const Ticket &ticket, const TicketLine &like, const QString &number)
{
    Quantity taken;
    for (const TicketLine &line : ticket.lines) {
        if (!line.product || line.product->id != like.product->id || comesBack(ticket, line) != comesBack(ticket, like))
            continue;
        for (const stock::Lot &lot : line.lots) {
            if (isSame(like.product->id, lot.number, number))
                taken += lot.quantity;
        }
    }
    return taken;
}

/// As many as change hands with the ticket; of the others, which ones is said when they are handed over.
Quantity toSay(const TicketLine &line) noexcept { return line.quantity - line.later; }

} // namespace

Quantity lotted(const TicketLine &line) noexcept
{
    Quantity sum;
    for (const stock::Lot &lot : line.lots)
        sum += lot.quantity;
    return sum;
}

bool lacksLots(const TicketLine &line) noexcept
{
    return line.product && line.product->tracking != Tracking::None && lotted(line) < toSay(line);
}

const TicketLine *lineLackingLots(const Ticket &ticket) noexcept
{
    const auto found = std::ranges::find_if(ticket.lines, &lacksLots);
    return found == ticket.lines.end() ? nullptr : &*found;
}

Result<void> addLot(Ticket &ticket, LineId id, const stock::Lot &said)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (!line->product || line->product->tracking == Tracking::None)
        return refuse(rules::LotMustBeOfTrackedGoods, u"lot"_s);
    stock::Lot lot = said;
    lot.number = stock::lotNumber(said.number);
    if (lot.number.isEmpty())
        return refuse(rules::LotMustHaveNumber, u"lot"_s);
    if (lot.number.size() > stock::MaxLotNumber)
        return refuse(rules::LotNumberMustFit, u"lot"_s, {{"highest", qint64 {stock::MaxLotNumber}}});
    if (line->product->tracking == Tracking::Serial) {
        lot.quantity = Quantity::units(1);
        if (!takenOf(ticket, *line, lot.number).isZero())
            return refuse(rules::SerialMustBeOnce, u"lot"_s, {{"number", lot.number}});
    }
    const Quantity left = toSay(*line) - lotted(*line);
    if (lot.quantity <= Quantity() || lot.quantity > left)
        return refuse(rules::LotsMustFitLine, u"lot"_s, {{"number", lot.number}, {"left", left}});
    const auto known = std::ranges::find_if(
        line->lots, [&](const stock::Lot &one) { return isSame(line->product->id, one.number, lot.number); });
    if (known == line->lots.end()) {
        line->lots.push_back(std::move(lot));
    } else {
        known->quantity += lot.quantity;
        if (lot.expires)
            known->expires = lot.expires;
    }
    return {};
}

Result<void> removeLot(Ticket &ticket, LineId id, const QString &number)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line || !line->product)
        return refuse(rules::LineMustExist, u"line"_s);
    std::erase_if(line->lots, [&](const stock::Lot &lot) { return isSame(line->product->id, lot.number, number); });
    return {};
}

void allotFirstExpired(Ticket &ticket, LineId id, std::span<const stock::Lot> here, BusinessDate today)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line || !line->product || line->product->tracking != Tracking::Batch)
        return;
    for (const stock::Lot &lot : here) {
        const Quantity missing = toSay(*line) - lotted(*line);
        if (missing <= Quantity())
            return;
        const Quantity there = lot.quantity - takenOf(ticket, *line, lot.number);
        if (there <= Quantity() || (lot.expires && *lot.expires < today))
            continue;
        // It fits: no more than is missing.
        static_cast<void>(addLot(ticket, id, {lot.number, std::min(missing, there), lot.expires}));
    }
}

void trimLots(TicketLine &line)
{
    Quantity over = lotted(line) - toSay(line);
    while (over > Quantity() && !line.lots.empty()) {
        stock::Lot &last = line.lots.back();
        const Quantity off = std::min(over, last.quantity);
        last.quantity -= off;
        over -= off;
        if (last.quantity.isZero())
            line.lots.pop_back();
    }
}

} // namespace mizan::sales
