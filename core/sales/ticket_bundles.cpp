// Takes bundles apart, and their amounts.
#include "core/sales/ticket_bundles.h"

#include <algorithm>
#include <limits>

namespace mizan::sales {

bool isBundle(const TicketLine &line) noexcept { return line.product && !line.product->parts.empty(); }

bool hasBundles(const Ticket &ticket) noexcept { return std::ranges::any_of(ticket.lines, &isBundle); }

Quantity inBundles(Quantity bundles, Quantity each)
{
    const auto micro = multiplyDivide(bundles.micro(), each.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
    return Quantity::fromMicro(micro.value_or(std::numeric_limits<qint64>::max()));
}

std::vector<TicketLine> linesOfBundle(const TicketLine &line)
{
    std::vector<TicketLine> lines;
    for (std::size_t i = 0; i < line.product->parts.size(); ++i) {
        const BundlePart &part = line.product->parts[i];
        TicketLine made {.id = line.id,
            .product = part.product,
            .barcode = line.barcode,
            .quantity = inBundles(line.quantity, part.quantity),
            .price = part.price};
        made.isTaken = line.isTaken;
        made.returnReason = line.returnReason;
        made.toQuarantine = line.toQuarantine;
        made.allowed = line.allowed;
        if (part.product.isStocked)
            made.later = inBundles(line.later, part.quantity);
        if (i < line.partLots.size())
            made.lots = line.partLots[i];
        if (i == 0) {
            made.overrideReason = line.overrideReason;
            made.discountReason = line.discountReason;
            made.note = line.note;
            made.approval = line.approval;
            made.priceList = line.priceList;
            made.quotedLine = line.quotedLine;
        }
        lines.push_back(std::move(made));
    }
    return lines;
}

TakenApart takenApart(const Ticket &ticket)
{
    TakenApart apart {ticket, {}};
    apart.ticket.lines.clear();
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        if (!isBundle(ticket.lines[i])) {
            apart.ticket.lines.push_back(ticket.lines[i]);
            apart.lineOf.push_back(i);
            continue;
        }
        for (TicketLine &part : linesOfBundle(ticket.lines[i])) {
            apart.ticket.lines.push_back(std::move(part));
            apart.lineOf.push_back(i);
        }
    }
    return apart;
}

namespace {

/// What one bundle's contents cost by themselves, in millionths; where all are free, how many they are.
std::vector<qint64> weightsOf(const std::vector<BundlePart> &parts)
{
    std::vector<qint64> weights;
    bool isFree = true;
    for (const BundlePart &part : parts) {
        const auto worth =
            multiplyDivide(part.price.micro(), part.quantity.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
        weights.push_back(std::max<qint64>(worth.value_or(std::numeric_limits<qint64>::max()), 0));
        isFree = isFree && weights.back() == 0;
    }
    if (isFree)
        std::ranges::transform(
            parts, weights.begin(), [](const BundlePart &part) { return std::max<qint64>(part.quantity.micro(), 1); });
    return weights;
}

/// Where several bundles are sold, what each of them comes to is shared out, so often: so one of three comes back at a
/// third of all. What is no such multiple is shared out as a whole.
std::vector<Money> splitEach(Money whole, std::vector<qint64> weights, qint64 bundles)
{
    const auto isMultiple = [&](qint64 minor) { return minor % bundles == 0; };
    if (bundles <= 1 || !isMultiple(whole.minor()))
        return split(whole, weights);
    std::vector<Money> shares = split(Money(whole.minor() / bundles, whole.currency()), weights);
    for (Money &share : shares)
        share = Money(share.minor() * bundles, share.currency());
    return shares;
}

/// What of `off` falls on each, in proportion to what is left of it, which it takes with it.
std::vector<Money> takeOff(Money off, std::vector<Money> &left, qint64 bundles)
{
    std::vector<qint64> weights;
    for (const Money &one : left)
        weights.push_back(one.minor());
    const bool isEach = std::ranges::all_of(weights, [&](qint64 minor) { return minor % bundles == 0; });
    std::vector<Money> shares = splitEach(off, std::move(weights), isEach ? bundles : 1);
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] -= shares[i];
    return shares;
}

void negate(LineAmounts &amounts)
{
    for (Money *one : {&amounts.full, &amounts.discount, &amounts.amount, &amounts.shared, &amounts.promoted})
        *one = -*one;
}

} // namespace

std::vector<BundleShare> sharesOf(const TicketLine &line, const LineAmounts &whole)
{
    const std::vector<BundlePart> &parts = line.product->parts;
    const Money none = Money::zero(whole.full.currency());
    const qint64 bundles = std::max<qint64>(line.quantity.micro() / Quantity::MicroPerUnit, 1);
    std::vector<Money> left = splitEach(whole.full.abs(), weightsOf(parts), bundles);
    std::vector<BundleShare> shares;
    for (const Money &full : left)
        shares.push_back({{full, none, full, none, none}});
    const auto add = [&](Money off, Money LineAmounts::*kind) {
        const std::vector<Money> offs = takeOff(off, left, bundles);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            shares[i].amounts.discount += offs[i];
            shares[i].amounts.amount -= offs[i];
            if (kind)
                shares[i].amounts.*kind += offs[i];
        }
        return offs;
    };
    for (const LinePromotion &promotion : line.promotions) {
        const std::vector<Money> offs = add(promotion.off, &LineAmounts::promoted);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if (!offs[i].isZero())
                shares[i].promotions.push_back(
                    {promotion.id, promotion.name, inBundles(promotion.quantity, parts[i].quantity), offs[i]});
        }
    }
    add(whole.discount.abs() - whole.promoted.abs() - whole.shared.abs(), nullptr);
    add(whole.shared.abs(), &LineAmounts::shared);
    if (whole.full.isNegative())
        std::ranges::for_each(shares, [](BundleShare &share) { negate(share.amounts); });
    return shares;
}

UnitPrice priceOfShare(Money full, Quantity quantity)
{
    const UnitPrice whole = UnitPrice::of(full.abs());
    const auto micro = multiplyDivide(whole.micro(), Quantity::MicroPerUnit, quantity.micro(), Rounding::HalfUp);
    return {micro.value_or(0), full.currency()};
}

UnitPrice inCoins(UnitPrice share)
{
    const auto one = amountOf(share, Quantity::units(1));
    return one ? UnitPrice::of(*one) : share;
}

LineBundle lineBundle(const TicketLine &line, const BundleGroup &group)
{
    const TicketProduct &product = *line.product;
    const bool isTotal = (line.label && line.label->amount) || (line.pack && line.pack->price);
    LineBundle bundle {product.id, product.code, product.name, group.group, group.part,
        static_cast<int>(product.parts.size()), product.parts[static_cast<std::size_t>(group.part)].quantity,
        isTotal ? priceOfShare(group.full, line.quantity) : line.price};
    if (!line.priceList.isEmpty() || line.overrideReason)
        bundle.basePrice = line.basePrice;
    return bundle;
}

} // namespace mizan::sales
