// Levels are read once for each product and place, and follow what the draft does.
#include "core/stock/movement_draft.h"

#include "core/base/assertion.h"
#include "core/base/number_rules.h"
#include "core/catalogue/product.h"
#include "core/stock/place.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::stock {

MovementDraft::MovementDraft(store::Connection &connection, Currency currency)
    : m_connection(connection)
    , m_currency(currency)
{
}

qint64 MovementDraft::numberOf(PlaceId place)
{
    const auto [entry, isNew] = m_places.try_emplace(place, 0);
    if (isNew) {
        auto row = m_connection.query("SELECT no FROM local_key WHERE uid = ?", place);
        if (row.step())
            entry->second = row.int64(0);
    }
    return entry->second;
}

Result<MovementDraft::Level *> MovementDraft::levelOf(ProductId product, PlaceId place)
{
    const auto [entry, isNew] = m_levels.try_emplace({product, place}, Level {{}, UnitPrice(0, m_currency)});
    Level &level = entry->second;
    if (!isNew)
        return &level;
    auto row = m_connection.query(
        "SELECT p.kind, p.cost_micro, l.quantity_micro, l.value_minor FROM local_key k JOIN product p ON p.no = k.no "
        "LEFT JOIN stock_level l ON l.product = p.no AND l.place = ? WHERE k.uid = ?",
        numberOf(place), product);
    if (!row.step()) {
        m_levels.erase(entry);
        return refuse(rules::ProductMustBeKnown, {}, {{"product", product.toText()}});
    }
    if (static_cast<catalogue::ProductKind>(row.int64(0)) == catalogue::ProductKind::Family) {
        m_levels.erase(entry);
        return refuse(rules::FamilyMustNotMove, {}, {{"product", product.toText()}});
    }
    level.isStocked = static_cast<catalogue::ProductKind>(row.int64(0)) == catalogue::ProductKind::Goods;
    level.standardCost = UnitPrice(row.maybeInt64(1).value_or(0), m_currency);
    level.level = {Quantity::fromMicro(row.maybeInt64(2).value_or(0)), row.maybeInt64(3).value_or(0)};
    return &level;
}

Result<void> MovementDraft::change(Level &level, Quantity quantity, Money value)
{
    const auto after = Quantity::checked((level.level.quantity + quantity).micro());
    const auto worth = Money::checked(level.level.valueMinor + value.minor(), m_currency);
    if (!after)
        return refuseAs(after);
    if (!worth)
        return refuseAs(worth);
    level.level = {*after, worth->minor()};
    return {};
}

void MovementDraft::add(ProductId product, Quantity quantity, Money value, const Way &way)
{
    const auto isSame = [&](const Movement &movement) { return movement.from == way.from && movement.to == way.to; };
    auto movement = std::ranges::find_if(m_movements, isSame);
    if (movement == m_movements.end())
        movement = m_movements.insert(movement, Movement {way.from, way.to, {}});
    movement->goods.push_back({product, quantity, value.minor()});
}

Result<Money> MovementDraft::take(Level &level, ProductId product, Quantity quantity, Money value, const Way &way)
{
    const auto settled = settlementOf(level.level, quantity, value);
    if (!settled)
        return settled;
    if (auto changed = change(level, quantity, value - *settled); !changed)
        return refuseAs(changed);
    add(product, quantity, value, way);
    if (!settled->isZero())
        add(product, Quantity(), *settled, {way.to, outsidePlace(PlaceKind::Customer)});
    return settled;
}

Result<Money> MovementDraft::leave(ProductId product, Quantity quantity, const Way &way)
{
    MIZAN_ASSERT(quantity > Quantity() && !isOutside(way.from));
    const auto from = levelOf(product, way.from);
    if (!from)
        return refuseAs(from);
    if (!(*from)->isStocked)
        return Money::zero(m_currency);
    if (auto fits = Quantity::checked(quantity.micro()); !fits)
        return refuseAs(fits);
    const auto value = costOfLeaving((*from)->level, quantity, (*from)->standardCost);
    if (!value)
        return value;
    if (auto changed = change(**from, -quantity, -*value); !changed)
        return refuseAs(changed);
    if (isOutside(way.to)) {
        add(product, quantity, *value, way);
        return value;
    }
    const auto to = levelOf(product, way.to);
    if (!to)
        return refuseAs(to);
    if (auto settled = take(**to, product, quantity, *value, way); !settled)
        return settled;
    return value;
}

Result<Money> MovementDraft::arrive(ProductId product, Quantity quantity, Money value, const Way &way)
{
    MIZAN_ASSERT(quantity > Quantity() && isOutside(way.from) && !isOutside(way.to));
    const auto level = levelOf(product, way.to);
    if (!level)
        return refuseAs(level);
    if (!(*level)->isStocked)
        return Money::zero(m_currency);
    if (auto fits = Quantity::checked(quantity.micro()); !fits)
        return refuseAs(fits);
    if (auto fits = Money::checked(value.minor(), m_currency); !fits)
        return fits;
    return take(**level, product, quantity, value, way);
}

Result<Money> MovementDraft::standardValue(ProductId product, Quantity quantity)
{
    const auto level =
        levelOf(product, outsidePlace(PlaceKind::Supplier)); // Any place will do; the outside has no level.
    if (!level)
        return refuseAs(level);
    if (!(*level)->isStocked)
        return Money::zero(m_currency);
    return amountOf((*level)->standardCost, quantity);
}

} // namespace mizan::stock
