// Puts bundles together again.
#include "core/sales/sold_items.h"

#include <algorithm>

namespace mizan::sales {

namespace {

/// How many of its bundle the line's goods fill; none where they fill none exactly.
std::optional<Quantity> bundlesOf(const RecordedLine &line)
{
    const qint64 each = line.bundle->each.micro();
    if (each <= 0 || line.quantity.micro() % each != 0)
        return std::nullopt;
    return Quantity::units(line.quantity.micro() / each);
}

/// As many as begin here, where all of the bundle is there.
std::optional<Quantity> wholeBundles(std::span<const RecordedLine> lines, std::size_t first)
{
    const LineBundle &bundle = *lines[first].bundle;
    const auto parts = static_cast<std::size_t>(std::max(bundle.parts, 0));
    if (bundle.part != 0 || parts == 0 || parts > lines.size() - first)
        return std::nullopt;
    const auto count = bundlesOf(lines[first]);
    for (std::size_t i = 0; count && i < parts; ++i) {
        const auto &other = lines[first + i].bundle;
        const bool isNext = other && other->group == bundle.group && other->part == static_cast<int>(i);
        if (!isNext || bundlesOf(lines[first + i]) != count)
            return std::nullopt;
    }
    return count;
}

void addTo(Money &sum, const std::optional<Money> &more)
{
    if (more)
        sum += *more;
}

/// Together by promotion, in the order in which they first stand.
void addPromotions(std::vector<LinePromotion> &to, const std::vector<LinePromotion> &more)
{
    for (const LinePromotion &one : more) {
        const auto same = std::ranges::find(to, one.id, &LinePromotion::id);
        if (same == to.end())
            to.push_back(one);
        else
            same->off += one.off;
    }
}

} // namespace

std::vector<SoldItem> soldItems(std::span<const RecordedLine> lines)
{
    std::vector<SoldItem> items;
    for (std::size_t i = 0; i < lines.size();) {
        SoldItem item {i};
        if (lines[i].bundle)
            item.bundles = wholeBundles(lines, i);
        if (item.bundles)
            item.count = static_cast<std::size_t>(lines[i].bundle->parts);
        items.push_back(item);
        i += item.count;
    }
    return items;
}

RecordedLine bundleLine(std::span<const RecordedLine> lines, const SoldItem &item)
{
    const auto parts = lines.subspan(item.first, item.count);
    RecordedLine whole = parts.front();
    const LineBundle &bundle = *parts.front().bundle;
    whole.product = bundle.product;
    whole.code = bundle.code;
    whole.name = bundle.name;
    whole.unit.clear();
    whole.quantity = *item.bundles;
    whole.price = bundle.price;
    whole.basePrice = bundle.basePrice;
    whole.lots.clear();
    whole.later = {};
    whole.warrantyUntil.reset();
    Money shared = whole.saleDiscount.value_or(Money::zero(whole.discount.currency()));
    for (const RecordedLine &part : parts.subspan(1)) {
        whole.discount += part.discount;
        whole.tax.net += part.tax.net;
        whole.tax.gross += part.tax.gross;
        whole.cost += part.cost;
        addTo(shared, part.saleDiscount);
        addPromotions(whole.promotions, part.promotions);
    }
    if (!shared.isZero())
        whole.saleDiscount = shared;
    return whole;
}

} // namespace mizan::sales
