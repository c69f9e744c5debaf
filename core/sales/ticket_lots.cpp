// What a line says of its pieces and batches.
#include "core/sales/ticket_lots.h"

#include "core/sales/ticket_bundles.h"

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

/// Goods that are told apart, on a line or in a bundle on it.
struct Slot {
    const TicketProduct *product = nullptr;
    Quantity toSay; ///< As many as change hands with the ticket; of the others, which ones is said when they do.
    const std::vector<stock::Lot> *said = nullptr;
    std::optional<std::size_t> part {};
};

Quantity sumOf(const std::vector<stock::Lot> &lots) noexcept
{
    Quantity sum;
    for (const stock::Lot &lot : lots)
        sum += lot.quantity;
    return sum;
}

bool isLacking(const Slot &slot) noexcept { return sumOf(*slot.said) < slot.toSay; }

std::vector<Slot> slotsOf(const TicketLine &line)
{
    static const std::vector<stock::Lot> None;
    std::vector<Slot> slots;
    if (line.product && line.product->tracking != Tracking::None)
        slots.push_back({&*line.product, line.quantity - line.later, &line.lots});
    if (!isBundle(line))
        return slots;
    const std::vector<TicketLine> parts = linesOfBundle(line);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const TicketProduct &product = line.product->parts[i].product;
        if (product.tracking != Tracking::None)
            slots.push_back({&product, parts[i].quantity - parts[i].later,
                i < line.partLots.size() ? &line.partLots[i] : &None, i});
    }
    return slots;
}

/// The one that is asked for next.
std::optional<Slot> slotOf(const TicketLine &line)
{
    const std::vector<Slot> slots = slotsOf(line);
    if (slots.empty())
        return std::nullopt;
    const auto lacking = std::ranges::find_if(slots, &isLacking);
    return lacking == slots.end() ? slots.front() : *lacking;
}

std::vector<stock::Lot> &lotsOf(TicketLine &line, const Slot &slot)
{
    if (!slot.part)
        return line.lots;
    line.partLots.resize(line.product->parts.size());
    return line.partLots[*slot.part];
}

/// What all lines take of a lot; in an exchange, of what is taken and of what comes back apart.
Quantity takenOf(const Ticket &ticket, const TicketLine &like, ProductId product, const QString &number)
{
    Quantity taken;
    for (const TicketLine &line : ticket.lines) {
        if (!line.product || comesBack(ticket, line) != comesBack(ticket, like))
            continue;
        for (const Slot &slot : slotsOf(line)) {
            for (const stock::Lot &lot : slot.product->id == product ? *slot.said : std::vector<stock::Lot>()) {
                if (isSame(product, lot.number, number))
                    taken += lot.quantity;
            }
        }
    }
    return taken;
}

void trim(std::vector<stock::Lot> &lots, Quantity toSay)
{
    Quantity over = sumOf(lots) - toSay;
    while (over > Quantity() && !lots.empty()) {
        stock::Lot &last = lots.back();
        const Quantity off = std::min(over, last.quantity);
        last.quantity -= off;
        over -= off;
        if (last.quantity.isZero())
            lots.pop_back();
    }
}

} // namespace

Quantity lotted(const TicketLine &line) noexcept
{
    Quantity sum = sumOf(line.lots);
    for (const std::vector<stock::Lot> &part : line.partLots)
        sum += sumOf(part);
    return sum;
}

bool lacksLots(const TicketLine &line) noexcept
{
    if (!line.product || (line.product->tracking == Tracking::None && !isBundle(line)))
        return false;
    return std::ranges::any_of(slotsOf(line), &isLacking);
}

const TicketLine *lineLackingLots(const Ticket &ticket) noexcept
{
    const auto found = std::ranges::find_if(ticket.lines, &lacksLots);
    return found == ticket.lines.end() ? nullptr : &*found;
}

std::optional<TicketLine> lotLine(const TicketLine &line)
{
    const auto slot = slotOf(line);
    if (!slot)
        return std::nullopt;
    return slot->part ? linesOfBundle(line)[*slot->part] : line;
}

namespace {

Result<void> addTo(Ticket &ticket, TicketLine &line, const Slot &slot, const stock::Lot &said)
{
    const ProductId product = slot.product->id;
    stock::Lot lot = said;
    lot.number = stock::lotNumber(said.number);
    if (lot.number.isEmpty())
        return refuse(rules::LotMustHaveNumber, u"lot"_s);
    if (lot.number.size() > stock::MaxLotNumber)
        return refuse(rules::LotNumberMustFit, u"lot"_s, {{"highest", qint64 {stock::MaxLotNumber}}});
    if (slot.product->tracking == Tracking::Serial) {
        lot.quantity = Quantity::units(1);
        if (!takenOf(ticket, line, product, lot.number).isZero())
            return refuse(rules::SerialMustBeOnce, u"lot"_s, {{"number", lot.number}});
    }
    const Quantity left = slot.toSay - sumOf(*slot.said);
    if (lot.quantity <= Quantity() || lot.quantity > left)
        return refuse(rules::LotsMustFitLine, u"lot"_s, {{"number", lot.number}, {"left", left}});
    std::vector<stock::Lot> &lots = lotsOf(line, slot);
    const auto known =
        std::ranges::find_if(lots, [&](const stock::Lot &one) { return isSame(product, one.number, lot.number); });
    if (known == lots.end()) {
        lots.push_back(std::move(lot));
    } else {
        known->quantity += lot.quantity;
        if (lot.expires)
            known->expires = lot.expires;
    }
    return {};
}

} // namespace

Result<void> addLot(Ticket &ticket, LineId id, const stock::Lot &said)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    const auto slot = slotOf(*line);
    if (!slot)
        return refuse(rules::LotMustBeOfTrackedGoods, u"lot"_s);
    return addTo(ticket, *line, *slot, said);
}

Result<void> removeLot(Ticket &ticket, LineId id, const QString &number)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line || !line->product)
        return refuse(rules::LineMustExist, u"line"_s);
    for (const Slot &slot : slotsOf(*line)) {
        const ProductId product = slot.product->id;
        std::erase_if(lotsOf(*line, slot), [&](const stock::Lot &lot) { return isSame(product, lot.number, number); });
    }
    return {};
}

std::vector<ProductId> lackingBatches(const TicketLine &line)
{
    std::vector<ProductId> products;
    for (const Slot &slot : slotsOf(line)) {
        if (slot.product->tracking == Tracking::Batch && isLacking(slot))
            products.push_back(slot.product->id);
    }
    return products;
}

void allotFirstExpired(
    Ticket &ticket, LineId id, std::span<const stock::Lot> here, BusinessDate today, std::optional<ProductId> of)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line || !line->product)
        return;
    const ProductId product = of.value_or(line->product->id);
    for (const stock::Lot &lot : here) {
        const std::vector<Slot> slots = slotsOf(*line);
        const auto slot = std::ranges::find_if(slots, [&](const Slot &one) { return one.product->id == product; });
        if (slot == slots.end() || slot->product->tracking != Tracking::Batch || !isLacking(*slot))
            return;
        const Quantity there = lot.quantity - takenOf(ticket, *line, product, lot.number);
        if (there <= Quantity() || (lot.expires && *lot.expires < today))
            continue;
        // It fits: no more than is missing.
        const Quantity now = std::min(slot->toSay - sumOf(*slot->said), there);
        static_cast<void>(addTo(ticket, *line, *slot, {lot.number, now, lot.expires}));
    }
}

void trimLots(TicketLine &line)
{
    trim(line.lots, line.quantity - line.later);
    if (line.partLots.empty())
        return;
    for (const Slot &slot : slotsOf(line)) {
        if (slot.part)
            trim(lotsOf(line, slot), slot.toSay);
    }
}

} // namespace mizan::sales
