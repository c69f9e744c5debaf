// Price lists and promotions to records, whole or only what changed.
#include "core/catalogue/price_record.h"

#include <algorithm>
#include <map>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::Cell;
using daybook::FieldType;
using daybook::FieldValue;
using daybook::RecordChange;
using daybook::RecordType;

namespace {

using Cells = std::map<QString, qint64>;
using Fields = std::vector<std::pair<std::string_view, FieldValue>>;

constexpr std::string_view KindTexts[] = {
    "percent-off", "amount-off-each", "amount-off-total", "bundle-price", "buy-and-get"};

FieldValue maybe(const std::optional<qint64> &value) { return value ? FieldValue(*value) : FieldValue(std::nullopt); }

FieldValue dayOf(const std::optional<BusinessDate> &day)
{
    return day ? FieldValue(day->days()) : FieldValue(std::nullopt);
}

FieldValue flag(bool set) { return qint64 {set ? 1 : 0}; }

bool isSame(const FieldValue &a, const FieldValue &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *number = std::get_if<qint64>(&a))
        return *number == std::get<qint64>(b);
    if (const auto *text = std::get_if<QString>(&a))
        return *text == std::get<QString>(b);
    return true; // Both none.
}

void addFields(RecordChange &change, const Fields &before, Fields after)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before.empty() || !isSame(before[i].second, after[i].second))
            change.fields.push_back(std::move(after[i]));
    }
}

void addCells(RecordChange &change, std::string_view name, const Cells &before, const Cells &after)
{
    std::vector<Cell> cells;
    for (const auto &[key, value] : after) {
        const auto old = before.find(key);
        if (old == before.end() || old->second != value)
            cells.push_back({key, value});
    }
    for (const auto &[key, value] : before) {
        if (!after.contains(key))
            cells.push_back({key, std::nullopt});
    }
    if (!cells.empty())
        change.fields.emplace_back(name, std::move(cells));
}

template <class IdType>
Cells idCells(const std::vector<IdType> &ids)
{
    Cells cells;
    for (const IdType &id : ids)
        cells[id.toText()] = 1;
    return cells;
}

Cells groupCells(const PriceScope &scope)
{
    Cells cells;
    for (const QString &group : scope.groups)
        cells[group] = 1;
    return cells;
}

void addScope(RecordChange &change, const PriceScope &before, const PriceScope &after)
{
    addCells(change, "branches", idCells(before.branches), idCells(after.branches));
    addCells(change, "customers", idCells(before.customers), idCells(after.customers));
    addCells(change, "groups", groupCells(before), groupCells(after));
}

Cells slotCells(const std::vector<PromotionSlot> &slots)
{
    Cells cells;
    for (std::size_t i = 0; i < slots.size(); ++i)
        cells[QString::number(i)] = slots[i].units;
    return cells;
}

Cells targetCells(const std::vector<PromotionSlot> &slots)
{
    Cells cells;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        for (const ProductId &product : slots[i].which.products)
            cells[u"%1 p %2"_s.arg(i).arg(product.toText())] = 1;
        for (const CategoryId &category : slots[i].which.categories)
            cells[u"%1 c %2"_s.arg(i).arg(category.toText())] = 1;
    }
    return cells;
}

Fields fieldsOf(const PriceList &list)
{
    return {{"name", list.name}, {"currency", list.currency.code()}, {"rank", qint64 {list.rank}},
        {"off_nano", maybe(list.off ? std::optional(list.off->nano()) : std::nullopt)},
        {"from_day", dayOf(list.scope.from)}, {"through_day", dayOf(list.scope.through)},
        {"is_archived", flag(list.isArchived)}};
}

Fields fieldsOf(const Promotion &one)
{
    return {{"name", one.name}, {"kind", static_cast<qint64>(one.kind)}, {"rank", qint64 {one.rank}},
        {"is_exclusive", flag(one.isExclusive)}, {"currency", one.amount.currency().code()},
        {"rate_nano", one.rate.nano()}, {"amount_minor", one.amount.minor()}, {"minimum_minor", one.minimum.minor()},
        {"coupon", one.coupon}, {"max_uses", maybe(one.maxUses)},
        {"max_times", maybe(one.maxTimes ? std::optional(qint64 {*one.maxTimes}) : std::nullopt)},
        {"from_day", dayOf(one.scope.from)}, {"through_day", dayOf(one.scope.through)},
        {"from_minute", maybe(one.hours ? std::optional(qint64 {one.hours->fromMinute}) : std::nullopt)},
        {"to_minute", maybe(one.hours ? std::optional(qint64 {one.hours->toMinute}) : std::nullopt)},
        {"weekdays", qint64 {one.weekdays}}, {"is_archived", flag(one.isArchived)}};
}

RecordType typeOf(std::string_view name, std::initializer_list<std::string_view> texts,
    std::initializer_list<std::string_view> numbers, std::initializer_list<std::string_view> cells)
{
    RecordType type {name, {}};
    for (const std::string_view field : texts)
        type.fields.push_back({field, FieldType::Text});
    for (const std::string_view field : numbers)
        type.fields.push_back({field, FieldType::Int64});
    for (const std::string_view field : cells)
        type.fields.push_back({field, FieldType::Cells});
    return type;
}

} // namespace

const RecordType &priceListType()
{
    static const RecordType type = typeOf("price_list", {"name", "currency"},
        {"rank", "off_nano", "from_day", "through_day", "is_archived"}, {"branches", "customers", "groups", "prices"});
    return type;
}

const RecordType &promotionType()
{
    static const RecordType type = typeOf("promotion", {"name", "currency", "coupon"},
        {"kind", "rank", "is_exclusive", "rate_nano", "amount_minor", "minimum_minor", "max_uses", "max_times",
            "from_day", "through_day", "from_minute", "to_minute", "weekdays", "is_archived"},
        {"branches", "customers", "groups", "slots", "targets"});
    return type;
}

RecordChange priceListChange(const std::optional<PriceList> &before, const PriceList &after)
{
    RecordChange change {priceListType().name, after.id.as<RecordTag>(), {}};
    addFields(change, before ? fieldsOf(*before) : Fields(), fieldsOf(after));
    addScope(change, before ? before->scope : PriceScope(), after.scope);
    return change;
}

RecordChange promotionChange(const std::optional<Promotion> &before, const Promotion &after)
{
    RecordChange change {promotionType().name, after.id.as<RecordTag>(), {}};
    addFields(change, before ? fieldsOf(*before) : Fields(), fieldsOf(after));
    addScope(change, before ? before->scope : PriceScope(), after.scope);
    const std::vector<PromotionSlot> slots = before ? before->slots : std::vector<PromotionSlot>();
    addCells(change, "slots", slotCells(slots), slotCells(after.slots));
    addCells(change, "targets", targetCells(slots), targetCells(after.slots));
    return change;
}

QString entryKey(ProductId product, Quantity from) { return product.toText() + u'@' + QString::number(from.micro()); }

std::optional<EntryKey> entryFromKey(const QString &key)
{
    const qsizetype at = key.indexOf(u'@');
    bool isNumber = false;
    const qint64 micro = key.mid(at + 1).toLongLong(&isNumber);
    const auto product = ProductId::fromText(QStringView(key).left(std::max(qsizetype {0}, at)));
    if (!product || !isNumber || micro <= 0)
        return std::nullopt;
    return EntryKey {*product, Quantity::fromMicro(micro)};
}

std::optional<TargetKey> targetFromKey(const QString &key)
{
    const QStringList parts = key.split(u' ');
    if (parts.size() != 3 || (parts[1] != u'p' && parts[1] != u'c'))
        return std::nullopt;
    bool isNumber = false;
    const uint slot = parts[0].toUInt(&isNumber);
    const auto id = idFromText(parts[2]);
    if (!isNumber || !id)
        return std::nullopt;
    return TargetKey {slot, parts[1] == u'p', *id};
}

std::string_view kindText(PromotionKind kind) noexcept { return KindTexts[static_cast<std::size_t>(kind)]; }

std::optional<PromotionKind> promotionKindFromText(QStringView text) noexcept
{
    for (std::size_t i = 0; i < std::size(KindTexts); ++i) {
        if (text == QLatin1StringView(KindTexts[i].data(), static_cast<qsizetype>(KindTexts[i].size())))
            return static_cast<PromotionKind>(i);
    }
    return std::nullopt;
}

} // namespace mizan::catalogue
