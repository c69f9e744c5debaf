// Choosing a price: lists by rank, within a list the largest quantity that is reached.
#include "core/catalogue/price_list.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mizan::catalogue {

namespace {

const ListedPrice *reached(std::span<const ListedPrice> entries, PriceListId list, Quantity quantity)
{
    const ListedPrice *best = nullptr;
    for (const ListedPrice &entry : entries) {
        if (entry.list == list && entry.from <= quantity && (!best || entry.from > best->from))
            best = &entry;
    }
    return best;
}

/// base × (1 − off), to the millionth; none where it does not fit or would fall below nothing.
std::optional<UnitPrice> lessened(UnitPrice base, Rate off)
{
    const auto micro = multiplyDivide(base.micro(), Rate::NanoPerOne - off.nano(), Rate::NanoPerOne, Rounding::HalfUp);
    if (!micro || *micro < 0 || *micro > UnitPrice::LimitMicro)
        return std::nullopt;
    return UnitPrice(*micro, base.currency());
}

} // namespace

PriceBook::PriceBook(std::vector<PriceList> lists)
    : m_lists(std::move(lists))
{
    std::erase_if(m_lists, &PriceList::isArchived);
    std::ranges::sort(m_lists, {}, [](const PriceList &list) { return std::tuple(list.rank, list.id); });
}

ChosenPrice PriceBook::choose(std::span<const ListedPrice> entries, UnitPrice base, Quantity quantity,
    const PriceContext &context, const FamilyPrices &family) const
{
    for (const PriceList &list : m_lists) {
        if (list.currency != base.currency() || !holdsFor(list.scope, context)
            || !holdsAt(list.scope, EveryWeekday, std::nullopt, context.at))
            continue;
        if (const ListedPrice *entry = reached(entries, list.id, quantity))
            return {entry->price, base, list.id, list.name, entry->from};
        if (const ListedPrice *entry = reached(family.entries, list.id, family.quantity))
            return {entry->price, base, list.id, list.name, entry->from};
        if (list.off) {
            if (const auto price = lessened(base, *list.off))
                return {*price, base, list.id, list.name, std::nullopt, list.off};
        }
    }
    return {base, base};
}

std::vector<std::pair<Quantity, ChosenPrice>> PriceBook::breaks(
    std::span<const ListedPrice> entries, UnitPrice base, const PriceContext &context) const
{
    std::vector<Quantity> steps {Quantity::units(1)};
    for (const ListedPrice &entry : entries) {
        if (entry.from > steps.front())
            steps.push_back(entry.from);
    }
    std::ranges::sort(steps);
    std::vector<std::pair<Quantity, ChosenPrice>> result;
    for (const Quantity step : steps) {
        ChosenPrice chosen = choose(entries, base, step, context);
        if (result.empty() || !(result.back().second.price == chosen.price))
            result.emplace_back(step, std::move(chosen));
    }
    return result;
}

} // namespace mizan::catalogue
