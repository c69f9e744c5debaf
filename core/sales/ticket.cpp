// Changing a ticket: each change is checked first, and a refused one leaves the ticket as it was.
#include "core/sales/ticket.h"

#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_lots.h"
#include "core/sales/ticket_totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

TicketLine *lineOf(Ticket &ticket, LineId id) noexcept
{
    const auto found = std::ranges::find(ticket.lines, id, &TicketLine::id);
    return found == ticket.lines.end() ? nullptr : &*found;
}

Result<void> checkQuantity(Quantity quantity)
{
    if (quantity <= Quantity())
        return refuse(rules::QuantityMustBePositive, u"quantity"_s, {{"quantity", quantity}});
    if (quantity > MaxLineQuantity)
        return refuse(
            rules::QuantityMustBeInRange, u"quantity"_s, {{"quantity", quantity}, {"highest", MaxLineQuantity}});
    return {};
}

Result<void> checkFits(const TicketLine &line)
{
    if (const auto fits = fitsUnit(line); !fits)
        return fits;
    if (line.pack && line.pack->price && line.quantity.micro() % line.pack->units.micro() != 0)
        return refuse(
            rules::QuantityMustFitPack, u"quantity"_s, {{"quantity", line.quantity}, {"pack", line.pack->units}});
    return {};
}

Result<void> checkPrice(const Ticket &ticket, UnitPrice price)
{
    if (price.currency() != ticket.currency)
        return refuse(
            rules::PriceMustBeInTicketCurrency, u"price"_s, {{"price", price}, {"currency", ticket.currency.code()}});
    if (price.isNegative())
        return refuse(rules::PriceMustNotBeNegative, u"price"_s, {{"price", price}});
    return {};
}

/// What promotions took off holds only for the ticket that they saw; what was quoted stands.
void dropPromotions(Ticket &ticket)
{
    for (TicketLine &line : ticket.lines) {
        if (!line.quotedLine)
            line.promotions.clear();
    }
}

/// A changed line, put in place only when its amounts can be worked out.
Result<void> replace(Ticket &ticket, TicketLine &line, TicketLine changed)
{
    if (!changed.quotedLine)
        changed.promotions.clear();
    changed.later = std::min(changed.later, changed.quantity);
    trimLots(changed);
    const auto amounts = lineAmounts(ticket, changed);
    if (!amounts)
        return refuseAs(amounts);
    line = std::move(changed);
    dropPromotions(ticket);
    return {};
}

Result<LineId> append(Ticket &ticket, TicketLine line)
{
    if (ticket.lines.size() >= MaxTicketLines)
        return refuse(rules::TicketMustHaveRoom, {}, {{"highest", qint64 {MaxTicketLines}}});
    const auto quantity = checkQuantity(line.quantity);
    if (!quantity)
        return refuseAs(quantity);
    if (const auto fits = checkFits(line); !fits)
        return refuseAs(fits);
    const auto price = checkPrice(ticket, line.price);
    if (!price)
        return refuseAs(price);
    const auto amounts = lineAmounts(ticket, line);
    if (!amounts)
        return refuseAs(amounts);
    dropPromotions(ticket);
    ticket.lines.push_back(std::move(line));
    return ticket.lines.back().id;
}

Result<LineId> countUp(Ticket &ticket, const TicketLine &line, Quantity by)
{
    const auto changed = changeQuantity(ticket, line.id, by);
    if (!changed)
        return refuseAs(changed);
    return line.id;
}

/// Of bundles: whether they hold the same, at the same prices.
bool holdTheSame(const TicketProduct &a, const TicketProduct &b)
{
    return std::ranges::equal(a.parts, b.parts, [](const BundlePart &one, const BundlePart &other) {
        return one.product.id == other.product.id && one.quantity == other.quantity && one.price == other.price;
    });
}

bool isPlain(const TicketLine &line) noexcept
{
    return !line.overrideReason && std::holds_alternative<std::monostate>(line.discount) && line.note.isEmpty()
        && !line.originalLine && !line.quotedLine && line.returnReason.isEmpty() && !line.toQuarantine && !line.label;
}

Result<LineId> addGoods(Ticket &ticket, const AddProduct &added)
{
    const auto quantity = checkQuantity(added.quantity);
    if (!quantity)
        return refuseAs(quantity);
    const auto equal = [&](const TicketLine &line) {
        return line.product && line.product->id == added.product.id
            && line.basePrice.value_or(line.price) == added.price && line.isTaken == added.isTaken
            && holdTheSame(*line.product, added.product) && line.pack == added.pack && isPlain(line) && !added.label
            && !added.product.isMeasured();
    };
    if (const auto found = std::ranges::find_if(ticket.lines, equal); found != ticket.lines.end())
        return countUp(ticket, *found, added.quantity);
    return append(ticket,
        {.id = added.line,
            .product = added.product,
            .barcode = added.barcode,
            .quantity = added.quantity,
            .price = added.price,
            .basePrice = added.isPriceByHand ? std::nullopt : std::optional(added.price),
            .isTaken = added.isTaken,
            .pack = added.pack,
            .label = added.label,
            .tare = added.tare,
            .allowed = added.allowed ? std::vector {*added.allowed} : std::vector<Approval>()});
}

} // namespace

bool isWeighedByHand(const TicketLine &line) noexcept
{
    return line.product && line.product->isMeasured() && !line.label && !line.originalLine;
}

Result<void> fitsUnit(const TicketLine &line)
{
    if (!line.product || !line.product->decimals)
        return {};
    qint64 step = Quantity::MicroPerUnit;
    for (int i = 0; i < *line.product->decimals; ++i)
        step /= 10;
    if (line.quantity.micro() % std::max<qint64>(step, 1) != 0)
        return refuse(rules::QuantityMustFitUnit, u"quantity"_s,
            {{"quantity", line.quantity}, {"decimals", qint64 {*line.product->decimals}},
                {"unit", line.product->unit}});
    for (const TicketLine &part : isBundle(line) ? linesOfBundle(line) : std::vector<TicketLine>()) {
        if (part.quantity > MaxLineQuantity)
            return refuse(rules::QuantityMustBeInRange, u"quantity"_s,
                {{"quantity", part.quantity}, {"highest", MaxLineQuantity}});
    }
    return {};
}

void addLoad(Ticket &ticket, const payments::GiftLoad &load)
{
    for (payments::GiftLoad &known : ticket.loads) {
        if (known.card == load.card) {
            known.amount += load.amount;
            return;
        }
    }
    ticket.loads.push_back(load);
}

void eraseLoad(Ticket &ticket, payments::GiftCardId card)
{
    std::erase_if(ticket.loads, [&](const payments::GiftLoad &load) { return load.card.id == card; });
}

bool isEmpty(const Ticket &ticket) noexcept { return ticket.lines.empty() && ticket.loads.empty(); }

bool isSold(const Ticket &ticket, const TicketLine &line) noexcept
{
    return ticket.mode == TicketMode::Sale || line.isTaken;
}

const TicketLine *findLine(const Ticket &ticket, LineId line) noexcept
{
    const auto found = std::ranges::find(ticket.lines, line, &TicketLine::id);
    return found == ticket.lines.end() ? nullptr : &*found;
}

bool hasUnresolvedLines(const Ticket &ticket) noexcept
{
    return std::ranges::any_of(ticket.lines, [](const TicketLine &line) { return !line.product; });
}

bool comesBack(const Ticket &ticket, const TicketLine &line) noexcept
{
    return ticket.mode == TicketMode::Return && !line.isTaken;
}

Result<LineId> addProduct(Ticket &ticket, const AddProduct &added)
{
    if (!added.lot)
        return addGoods(ticket, added);
    Ticket changed = ticket;
    const auto line = addGoods(changed, added);
    if (!line)
        return line;
    if (const auto done = addLot(changed, *line, *added.lot); !done)
        return refuseAs(done);
    if (added.lotAllowed)
        lineOf(changed, *line)->allowed.push_back(*added.lotAllowed);
    ticket = std::move(changed);
    return line;
}

Result<LineId> addUnknownCode(Ticket &ticket, const AddUnknownCode &added)
{
    const auto quantity = checkQuantity(added.quantity);
    if (!quantity)
        return refuseAs(quantity);
    const auto equal = [&](const TicketLine &line) { return !line.product && line.barcode == added.barcode; };
    if (const auto found = std::ranges::find_if(ticket.lines, equal); found != ticket.lines.end())
        return countUp(ticket, *found, added.quantity);
    return append(ticket,
        {.id = added.line,
            .barcode = added.barcode,
            .quantity = added.quantity,
            .price = UnitPrice(0, ticket.currency)});
}

Result<void> resolveLine(Ticket &ticket, LineId id, const TicketProduct &product, UnitPrice price)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (const auto checked = checkPrice(ticket, price); !checked)
        return checked;
    TicketLine changed = *line;
    changed.product = product;
    changed.price = price;
    changed.basePrice = price;
    if (const auto fits = checkFits(changed); !fits)
        return fits;
    return replace(ticket, *line, std::move(changed));
}

Result<void> setQuantity(Ticket &ticket, LineId id, Quantity quantity, Quantity tare)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (const auto checked = checkQuantity(quantity); !checked)
        return checked;
    if (line->label)
        return refuse(rules::LabelMustStandAsPrinted, u"quantity"_s);
    TicketLine changed = *line;
    changed.quantity = quantity;
    changed.tare = tare;
    if (const auto fits = checkFits(changed); !fits)
        return fits;
    return replace(ticket, *line, std::move(changed));
}

Result<void> changeQuantity(Ticket &ticket, LineId id, Quantity by)
{
    const TicketLine *line = findLine(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (by > MaxLineQuantity || by < -MaxLineQuantity)
        return refuse(rules::QuantityMustBeInRange, u"quantity"_s, {{"quantity", by}, {"highest", MaxLineQuantity}});
    return setQuantity(ticket, id, line->quantity + by);
}

Result<void> overridePrice(
    Ticket &ticket, LineId id, UnitPrice price, const QString &reason, const std::optional<Approval> &approval)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (const auto checked = checkPrice(ticket, price); !checked)
        return checked;
    if (reason.trimmed().isEmpty())
        return refuse(rules::OverrideMustHaveReason, u"reason"_s);
    if (reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    TicketLine changed = *line;
    changed.price = price;
    changed.overrideReason = reason;
    changed.priceList.clear();
    if (changed.label)
        changed.label->amount.reset(); // By hand it is so much for a unit.
    if (changed.pack)
        changed.pack->price.reset();
    if (approval)
        changed.approval = approval;
    return replace(ticket, *line, std::move(changed));
}

Result<void> setDiscount(Ticket &ticket, LineId id, const LineDiscount &discount, const QString &reason,
    const std::optional<Approval> &approval)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    TicketLine changed = *line;
    changed.discount = discount;
    changed.discountReason = reason;
    if (approval)
        changed.approval = approval;
    return replace(ticket, *line, std::move(changed));
}

Result<void> setTicketDiscount(Ticket &ticket, const TicketDiscount &discount)
{
    if (ticket.lines.empty())
        return refuse(rules::LineMustExist, u"line"_s);
    if (ticket.mode != TicketMode::Sale)
        return refuse(rules::DiscountMustBeOnSale, u"discount"_s);
    if (discount.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    Ticket changed = ticket;
    changed.discount = discount;
    dropPromotions(changed);
    if (std::holds_alternative<std::monostate>(discount.off))
        changed.discount.reset();
    if (const auto amounts = ticketAmounts(changed); !amounts)
        return refuseAs(amounts);
    ticket = std::move(changed);
    return {};
}

Result<void> setNote(Ticket &ticket, LineId id, const QString &note)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (note.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"note"_s, {{"highest", qint64 {MaxNoteLength}}});
    line->note = note;
    return {};
}

Result<void> setReturnedGoods(Ticket &ticket, LineId id, const ReturnedGoods &goods)
{
    TicketLine *line = lineOf(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (goods.reason.size() > MaxNoteLength)
        return refuse(rules::NoteMustFit, u"reason"_s, {{"highest", qint64 {MaxNoteLength}}});
    if (!comesBack(ticket, *line))
        return refuse(rules::GoodsMustComeBack, u"line"_s);
    line->returnReason = goods.reason.trimmed();
    line->toQuarantine = goods.toQuarantine;
    return {};
}

Result<void> eraseLines(Ticket &ticket, std::span<const LineId> lines)
{
    Ticket left = ticket;
    for (const LineId id : lines) {
        if (std::erase_if(left.lines, [&](const TicketLine &line) { return line.id == id; }) == 0)
            return refuse(rules::LineMustExist, u"line"_s);
    }
    dropPromotions(left);
    if (left.lines.empty()) {
        left.discount.reset();
        left.ageCheck.reset(); // Whoever buys next is somebody else.
    }
    if (const auto amounts = ticketAmounts(left); !amounts)
        return refuseAs(amounts);
    ticket = std::move(left);
    return {};
}

} // namespace mizan::sales
