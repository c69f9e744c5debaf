// SQL over price_list and promotion and their cells.
#include "core/catalogue/price_queries.h"

#include "core/catalogue/price_record.h"
#include "core/catalogue/product_queries.h"
#include "core/store/connection.h"

#include <algorithm>
#include <numeric>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Statement;

namespace {

std::optional<BusinessDate> dayAt(const Statement &row, int column)
{
    const auto days = row.maybeInt64(column);
    return days ? std::optional(BusinessDate::fromDays(*days)) : std::nullopt;
}

/// Calls each(local number, key, value) for a field of cells, in one order on both engines.
template <class Each>
void forEachCell(Connection &connection, std::string_view table, Each each)
{
    auto row = connection.query(
        "SELECT no, key, value FROM " + std::string(table) + " WHERE value IS NOT NULL ORDER BY no, key");
    while (row.step())
        each(row.int64(0), row.text(1), row.int64(2));
}

template <class Record>
using ByNumber = std::unordered_map<qint64, Record *>;

template <class Record>
void readScopes(Connection &connection, const std::string &type, const ByNumber<Record> &records)
{
    const auto scopeOf = [&](qint64 no) -> PriceScope * {
        const auto found = records.find(no);
        return found == records.end() ? nullptr : &found->second->scope;
    };
    forEachCell(connection, type + "_branches", [&](qint64 no, const QString &key, qint64) {
        if (const auto id = BranchId::fromText(key); id && scopeOf(no))
            scopeOf(no)->branches.push_back(*id);
    });
    forEachCell(connection, type + "_customers", [&](qint64 no, const QString &key, qint64) {
        if (const auto id = PartyId::fromText(key); id && scopeOf(no))
            scopeOf(no)->customers.push_back(*id);
    });
    forEachCell(connection, type + "_groups", [&](qint64 no, const QString &key, qint64) {
        if (scopeOf(no))
            scopeOf(no)->groups.push_back(key);
    });
}

template <class Record>
ByNumber<Record> byNumber(const std::vector<qint64> &numbers, std::vector<Record> &records)
{
    ByNumber<Record> index;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        index[numbers[i]] = &records[i];
    return index;
}

void readSlots(Connection &connection, const ByNumber<Promotion> &promotions)
{
    const auto slotOf = [&](qint64 no, std::size_t slot) -> PromotionSlot * {
        const auto found = promotions.find(no);
        if (found == promotions.end() || slot >= std::size_t {MostSlots})
            return nullptr;
        auto &slots = found->second->slots;
        if (slots.size() <= slot)
            slots.resize(slot + 1, PromotionSlot {0, {}});
        return &slots[slot];
    };
    forEachCell(connection, "promotion_slots", [&](qint64 no, const QString &key, qint64 units) {
        if (PromotionSlot *slot = slotOf(no, key.toUInt()))
            slot->units = static_cast<int>(std::clamp(units, qint64 {0}, qint64 {MostBundleUnits + 1}));
    });
    forEachCell(connection, "promotion_targets", [&](qint64 no, const QString &key, qint64) {
        const auto target = targetFromKey(key);
        PromotionSlot *slot = target ? slotOf(no, target->slot) : nullptr;
        if (!slot)
            return;
        if (target->isProduct)
            slot->which.products.push_back(ProductId(target->id));
        else
            slot->which.categories.push_back(CategoryId(target->id));
    });
}

} // namespace

std::vector<PriceList> allPriceLists(Connection &connection)
{
    std::vector<PriceList> lists;
    std::vector<qint64> numbers;
    auto row = connection.query("SELECT no, uid, coalesce(name, ''), coalesce(currency, ''), coalesce(rank, 100), "
                                "off_nano, from_day, through_day, coalesce(is_archived, 0) FROM price_list "
                                "ORDER BY coalesce(rank, 100), uid");
    while (row.step()) {
        const auto currency = Currency::fromCode(row.text(3));
        if (!currency)
            continue;
        PriceList list {row.id<PriceListId>(1), row.text(2), *currency, static_cast<int>(row.int64(4))};
        if (const auto off = row.maybeInt64(5))
            list.off = Rate::fromNano(*off);
        list.scope.from = dayAt(row, 6);
        list.scope.through = dayAt(row, 7);
        list.isArchived = row.boolean(8);
        numbers.push_back(row.int64(0));
        lists.push_back(std::move(list));
    }
    readScopes(connection, "price_list", byNumber(numbers, lists));
    return lists;
}

std::vector<Promotion> allPromotions(Connection &connection)
{
    std::vector<Promotion> promotions;
    std::vector<qint64> numbers;
    auto row = connection.query(
        "SELECT no, uid, coalesce(name, ''), coalesce(currency, ''), coalesce(coupon, ''), coalesce(kind, 0), "
        "coalesce(rank, 100), coalesce(is_exclusive, 1), coalesce(rate_nano, 0), coalesce(amount_minor, 0), "
        "coalesce(minimum_minor, 0), max_uses, max_times, from_day, through_day, from_minute, to_minute, "
        "coalesce(weekdays, 127), coalesce(is_archived, 0) FROM promotion ORDER BY coalesce(rank, 100), uid");
    while (row.step()) {
        const auto currency = Currency::fromCode(row.text(3));
        if (!currency || row.int64(5) < 0 || row.int64(5) > static_cast<qint64>(PromotionKind::BuyAndGet))
            continue; // Of a newer program.
        Promotion one {.id = row.id<PromotionId>(1),
            .name = row.text(2),
            .kind = static_cast<PromotionKind>(row.int64(5)),
            .rank = static_cast<int>(row.int64(6)),
            .isExclusive = row.boolean(7),
            .weekdays = static_cast<unsigned>(row.int64(17)),
            .coupon = row.text(4),
            .maxUses = row.maybeInt64(11),
            .slots = {},
            .rate = Rate::fromNano(row.int64(8)),
            .amount = Money(row.int64(9), *currency),
            .minimum = Money(row.int64(10), *currency),
            .isArchived = row.boolean(18)};
        if (const auto times = row.maybeInt64(12))
            one.maxTimes = static_cast<int>(*times);
        one.scope.from = dayAt(row, 13);
        one.scope.through = dayAt(row, 14);
        if (!row.isNull(15) && !row.isNull(16))
            one.hours = HourWindow {static_cast<int>(row.int64(15)), static_cast<int>(row.int64(16))};
        numbers.push_back(row.int64(0));
        promotions.push_back(std::move(one));
    }
    const auto index = byNumber(numbers, promotions);
    readScopes(connection, "promotion", index);
    readSlots(connection, index);
    return promotions;
}

std::optional<PriceList> findPriceList(Connection &connection, PriceListId id)
{
    auto lists = allPriceLists(connection);
    const auto found = std::ranges::find(lists, id, &PriceList::id);
    return found == lists.end() ? std::nullopt : std::optional(std::move(*found));
}

std::optional<Promotion> findPromotion(Connection &connection, PromotionId id)
{
    auto promotions = allPromotions(connection);
    const auto found = std::ranges::find(promotions, id, &Promotion::id);
    return found == promotions.end() ? std::nullopt : std::optional(std::move(*found));
}

std::vector<ListEntry> entriesOf(Connection &connection, const PriceList &list)
{
    std::vector<ListEntry> entries;
    auto row = connection.query("SELECT c.key, c.value FROM price_list l JOIN price_list_prices c ON c.no = l.no "
                                "WHERE l.uid = ? AND c.value IS NOT NULL",
        list.id);
    while (row.step()) {
        if (const auto key = entryFromKey(row.text(0)))
            entries.push_back({key->product, key->from, UnitPrice(row.int64(1), list.currency)});
    }
    std::ranges::sort(entries, {}, [](const ListEntry &entry) { return std::pair(entry.product, entry.from); });
    return entries;
}

bool isUsable(const Promotion &promotion)
{
    const std::size_t slots = promotion.slots.size();
    switch (promotion.kind) {
    case PromotionKind::PercentOff:
    case PromotionKind::AmountOffEach:
    case PromotionKind::AmountOffTotal:
        return slots == 1;
    case PromotionKind::BundlePrice:
    case PromotionKind::BuyAndGet:
        break;
    }
    const bool isGetting = promotion.kind == PromotionKind::BuyAndGet;
    if (isGetting ? slots != 2 : slots < 1 || slots > std::size_t {MostSlots})
        return false;
    const bool areFilled =
        std::ranges::all_of(promotion.slots, [](const PromotionSlot &slot) { return slot.units > 0; });
    return areFilled
        && std::accumulate(promotion.slots.begin(), promotion.slots.end(), 0,
               [](int sum, const PromotionSlot &slot) { return sum + slot.units; })
        <= MostBundleUnits;
}

PriceBook loadPriceBook(Connection &connection) { return PriceBook(allPriceLists(connection)); }

PromotionBook loadPromotionBook(Connection &connection)
{
    auto promotions = allPromotions(connection);
    std::erase_if(promotions, [](const Promotion &promotion) { return !isUsable(promotion); });
    std::unordered_map<CategoryId, CategoryId> parents;
    if (!promotions.empty()) {
        for (const Category &category : allCategories(connection)) {
            if (category.parent)
                parents[category.id] = *category.parent;
        }
    }
    return PromotionBook(std::move(promotions), std::move(parents));
}

ListedPrices noListedPricesYet(Connection &) { return {}; }

const std::vector<ListedPrice> &ListedPrices::of(Connection &connection, ProductId product) const
{
    const auto [found, isNew] = m_known.try_emplace(product);
    if (!isNew)
        return found->second;
    const QString prefix = product.toText();
    auto row = connection.query(
        "SELECT l.uid, coalesce(l.currency, ''), c.key, c.value FROM price_list_prices c JOIN price_list l ON l.no = "
        "c.no WHERE c.key >= ? AND c.key < ? AND c.value IS NOT NULL",
        QString(prefix + u'@'), QString(prefix + u'A'));
    while (row.step()) {
        const auto currency = Currency::fromCode(row.text(1));
        const auto key = entryFromKey(row.text(2));
        if (currency && key)
            found->second.push_back({row.id<PriceListId>(0), key->from, UnitPrice(row.int64(3), *currency)});
    }
    return found->second;
}

} // namespace mizan::catalogue
