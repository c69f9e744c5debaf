// Units, packs, weights and labels.
#include "core/sales/scanned_line.h"

#include "core/base/assertion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

struct Weighed {
    Quantity net;
    Quantity tare;
};

Result<Weighed> netOf(const TicketProduct &product, Quantity shown)
{
    if (shown > MaxLineQuantity)
        return refuse(rules::QuantityMustBeInRange, u"quantity"_s, {{"quantity", shown}, {"highest", MaxLineQuantity}});
    if (!product.isMeasured() || product.tare.isZero())
        return Weighed {shown, Quantity()};
    if (shown <= product.tare)
        return refuse(rules::WeightMustExceedTare, u"quantity"_s,
            {{"quantity", shown}, {"tare", product.tare}, {"unit", product.unit}});
    return Weighed {shown - product.tare, product.tare};
}

/// Packs to units.
Result<Quantity> unitsOf(Quantity packs, Quantity pack)
{
    const auto micro = multiplyDivide(packs.micro(), pack.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
    if (!micro || Quantity::fromMicro(*micro) > MaxLineQuantity)
        return refuse(rules::QuantityMustBeInRange, u"quantity"_s, {{"quantity", packs}, {"highest", MaxLineQuantity}});
    return Quantity::fromMicro(*micro);
}

qint64 unitStep(const TicketProduct &product)
{
    qint64 step = Quantity::MicroPerUnit;
    for (int i = 0; i < product.decimals.value_or(0); ++i)
        step /= 10;
    return std::max<qint64>(step, 1);
}

/// How much a price buys, to the unit's decimals; never nothing.
Result<Quantity> weightFor(Money amount, UnitPrice price, const TicketProduct &product)
{
    const auto refused = [&] {
        return refuse(rules::LabelledProductMustHavePrice, u"price"_s, {{"product", product.name}, {"amount", amount}});
    };
    if (price.isZero() || price.isNegative())
        return refused();
    const qint64 step = unitStep(product);
    // amount [minor] ÷ price [micro of major]: in steps of the unit.
    const Wide micro = static_cast<Wide>(amount.minor())
        * (UnitPrice::MicroPerMajor / amount.currency().minorPerMajor()) * Quantity::MicroPerUnit;
    const auto steps = divide(micro, static_cast<Wide>(price.micro()) * step, Rounding::HalfUp);
    if (!steps || *steps > MaxLineQuantity.micro() / step)
        return refused();
    return Quantity::fromMicro(std::max<qint64>(*steps, 1) * step);
}

Result<AddProduct> labelled(AddProduct made, const ScannedLine &scanned)
{
    if (scanned.count)
        return refuse(rules::LabelMustBeScannedEach, u"quantity"_s);
    const catalogue::LabelValue &value = scanned.scanned.label->value;
    if (const auto *weight = std::get_if<Quantity>(&value)) {
        if (!made.product.isMeasured())
            return refuse(
                rules::LabelMustBeWeight, u"quantity"_s, {{"product", made.product.name}, {"quantity", *weight}});
        made.quantity = *weight;
        made.label = LineLabel {};
        return made;
    }
    const Money amount = std::get<Money>(value);
    made.label = LineLabel {amount};
    if (!made.product.isMeasured()) {
        made.quantity = Quantity::units(1);
        made.price = UnitPrice::of(amount);
        return made;
    }
    const auto weight = weightFor(amount, made.price, made.product);
    if (!weight)
        return refuseAs(weight);
    made.quantity = *weight;
    return made;
}

/// So much for a unit, where a whole pack has a price.
UnitPrice perUnit(const LinePack &pack)
{
    const auto micro =
        multiplyDivide(pack.price->micro(), Quantity::MicroPerUnit, pack.units.micro(), Rounding::HalfUp);
    return {micro.value_or(UnitPrice::LimitMicro), pack.price->currency()};
}

/// As typed, or else as a GS1 code says.
std::optional<Quantity> countOf(const ScannedLine &scanned)
{
    return scanned.count || !scanned.scanned.gs1 ? scanned.count : scanned.scanned.gs1->count;
}

Result<AddProduct> goodsOfScan(const ScannedLine &scanned)
{
    AddProduct made {.line = scanned.line,
        .product = scanned.product,
        .price = scanned.scanned.product.price,
        .barcode = scanned.barcode};
    if (scanned.scanned.label)
        return labelled(std::move(made), scanned);
    if (scanned.product.asksPrice) {
        if (!scanned.price)
            return refuse(rules::PriceMustBeEntered, u"price"_s, {{"product", scanned.product.name}});
        made.price = *scanned.price;
        made.quantity = countOf(scanned).value_or(Quantity::units(1));
        made.isPriceByHand = true;
        made.allowed = scanned.approval;
        return made;
    }
    if (scanned.scanned.pack != Quantity::units(1)) {
        made.pack = LinePack {scanned.scanned.pack, scanned.scanned.packPrice};
        const auto units = unitsOf(countOf(scanned).value_or(Quantity::units(1)), made.pack->units);
        if (!units)
            return refuseAs(units);
        made.quantity = *units;
        if (made.pack->price)
            made.price = perUnit(*made.pack);
        return made;
    }
    if (scanned.product.isMeasured() && !countOf(scanned))
        return refuse(rules::QuantityMustBeEntered, u"quantity"_s, {{"product", scanned.product.name}});
    const auto weighed = netOf(scanned.product, countOf(scanned).value_or(Quantity::units(1)));
    if (!weighed)
        return refuseAs(weighed);
    made.quantity = weighed->net;
    made.tare = weighed->tare;
    if (scanned.product.isMeasured())
        made.allowed = scanned.approval;
    return made;
}

/// Which piece or batch a GS1 code names.
std::optional<stock::Lot> lotOf(const ScannedLine &scanned, Quantity quantity)
{
    const auto &gs1 = scanned.scanned.gs1;
    if (gs1 && scanned.product.tracking == catalogue::Tracking::Serial && !gs1->serial.isEmpty())
        return stock::Lot {.number = gs1->serial, .expires = gs1->expires};
    if (gs1 && scanned.product.tracking == catalogue::Tracking::Batch && !gs1->batch.isEmpty())
        return stock::Lot {gs1->batch, quantity, gs1->expires};
    return std::nullopt;
}

} // namespace

Result<AddProduct> lineOfScan(const ScannedLine &scanned)
{
    auto made = goodsOfScan(scanned);
    if (made)
        made->lot = lotOf(scanned, made->quantity);
    return made;
}

Result<void> setTypedQuantity(Ticket &ticket, LineId id, Quantity typed, const std::optional<Approval> &approval)
{
    const TicketLine *line = findLine(ticket, id);
    if (!line)
        return refuse(rules::LineMustExist, u"line"_s);
    if (line->pack) {
        const auto units = unitsOf(typed, line->pack->units);
        return units ? setQuantity(ticket, id, *units) : Result<void>(refuseAs(units));
    }
    if (!isWeighedByHand(*line))
        return setQuantity(ticket, id, typed);
    const auto weighed = netOf(*line->product, typed);
    if (!weighed)
        return refuseAs(weighed);
    Ticket changed = ticket;
    if (approval) {
        const auto found = std::ranges::find(changed.lines, id, &TicketLine::id);
        std::erase_if(found->allowed, [&](const Approval &one) { return one.right == approval->right; });
        found->allowed.push_back(*approval);
    }
    if (const auto done = setQuantity(changed, id, weighed->net, weighed->tare); !done)
        return done;
    ticket = std::move(changed);
    return {};
}

Quantity stepOf(const TicketLine &line) noexcept { return line.pack ? line.pack->units : Quantity::units(1); }

} // namespace mizan::sales
