// Checks in their order, then one fact with what changed.
#include "core/catalogue/save_prices.h"

#include "core/catalogue/price_record.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;
using daybook::RecordChange;
using daybook::Writing;

namespace {

constexpr std::string_view PricesSavedKind = "prices.saved";

/// A short proof of what was asked, kept in the fact, so that the same request is known again.
QString proofOf(const RecordChange &whole)
{
    return QString::fromLatin1(QCryptographicHash::hash(
        QByteArray::fromStdString(daybook::recordSetBody(std::span(&whole, 1))), QCryptographicHash::Sha256)
            .first(16)
            .toHex());
}

/// Whether this was asked before; refused where the id said something else.
Result<bool> wasAsked(Writing &writing, FactId request, const QString &proof)
{
    const auto written = writing.find(request);
    if (!written)
        return false;
    daybook::BodyParser parser;
    if (written->header.kind != PricesSavedKind || parser.parse(written->body).at("asked").text() != proof)
        return refuse(daybook::rules::SameIdMustSayTheSame);
    return true;
}

struct Saved {
    FactId request;
    QString proof;
    RecordChange change;
};

void write(Writing &writing, const Session &session, std::optional<UserId> approver, const Saved &saved)
{
    if (saved.change.fields.empty())
        return;
    daybook::BodyWriter writer;
    writer.beginObject();
    writer.field("asked", saved.proof);
    daybook::writeRecords(writer, std::span(&saved.change, 1));
    writer.endObject();
    writing.append({saved.request, PricesSavedKind, 1, session.businessDate(writing.nowMs()), session.branch(),
        session.user(), approver, writer.take()});
    writing.commit();
}

Result<void> checkCommon(const QString &name, const PriceScope &scope)
{
    if (name.isEmpty())
        return refuse(rules::PricingMustHaveName, u"name"_s);
    if (name.size() > LongestName)
        return refuse(rules::TextMustNotBeTooLong, u"name"_s, {{"longest", qint64 {LongestName}}});
    if (scope.from && scope.through && *scope.through < *scope.from)
        return refuse(rules::PeriodMustNotEndEarly, u"through"_s, {{"from", *scope.from}, {"through", *scope.through}});
    return {};
}

/// Name, texts and scope as they are kept.
void clean(QString &name, PriceScope &scope)
{
    name = name.simplified();
    for (QString &group : scope.groups)
        group = group.simplified();
    std::erase_if(scope.groups, &QString::isEmpty);
}

Result<void> checkGift(const Promotion &one)
{
    const bool isPart = one.kind == PromotionKind::PercentOff || one.kind == PromotionKind::BuyAndGet;
    if (isPart && (one.rate <= Rate() || one.rate > Rate::percent(100)))
        return refuse(rules::PromotionMustGiveSomething, u"rate"_s, {{"rate", one.rate}});
    // A bundle for nothing is a gift; an amount of nothing off is none.
    const bool isTooLittle = one.kind == PromotionKind::BundlePrice ? one.amount.isNegative()
                                                                    : one.amount <= Money::zero(one.amount.currency());
    if (!isPart && isTooLittle)
        return refuse(rules::PromotionMustGiveSomething, u"amount"_s, {{"amount", one.amount}});
    if (const auto fits = Money::checked(one.amount.minor(), one.amount.currency()); !fits)
        return refuseAs(fits);
    if (one.minimum.isNegative() || one.minimum.currency() != one.amount.currency())
        return refuse(rules::MinimumMustNotBeNegative, u"minimum"_s, {{"minimum", one.minimum}});
    return {};
}

Result<void> checkTargets(store::Connection &connection, const Promotion &one)
{
    std::set<CategoryId> categories;
    for (const Category &category : allCategories(connection))
        categories.insert(category.id);
    for (std::size_t i = 0; i < one.slots.size(); ++i) {
        const QString subject = u"slots[%1]"_s.arg(i);
        for (const CategoryId &category : one.slots[i].which.categories) {
            if (!categories.contains(category))
                return refuse(rules::CategoryMustExist, subject);
        }
        for (const ProductId &product : one.slots[i].which.products) {
            if (!findProduct(connection, one.amount.currency(), product))
                return refuse(rules::ProductMustExist, subject);
        }
    }
    return {};
}

/// The entries that are another now, as cells of the list's record.
Result<std::vector<daybook::Cell>> entryCells(
    store::Connection &connection, const PriceList &list, const std::vector<SetListPrices::Entry> &entries)
{
    std::map<QString, qint64> before;
    for (const ListEntry &entry : entriesOf(connection, list))
        before[entryKey(entry.product, entry.from)] = entry.price.micro();
    std::map<QString, std::optional<qint64>> after; // The last of two that say the same.
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const SetListPrices::Entry &entry = entries[i];
        const QString subject = u"entries[%1]"_s.arg(i);
        if (entry.from <= Quantity())
            return refuse(rules::BreakMustBePositive, subject, {{"quantity", entry.from}});
        if (entry.price && entry.price->currency() != list.currency)
            return refuse(rules::PriceMustBeInListCurrency, subject, {{"currency", list.currency.code()}});
        if (entry.price && entry.price->isNegative())
            return refuse(rules::PriceMustNotBeNegative, subject, {{"amount", *entry.price}});
        if (!findProduct(connection, list.currency, entry.product))
            return refuse(rules::ProductMustExist, subject);
        after[entryKey(entry.product, entry.from)] = entry.price ? std::optional(entry.price->micro()) : std::nullopt;
    }
    std::vector<daybook::Cell> cells;
    for (const auto &[key, price] : after) {
        const auto old = before.find(key);
        if (price ? old == before.end() || old->second != *price : old != before.end())
            cells.push_back({key, price});
    }
    return cells;
}

} // namespace

Result<void> checkPromotion(const Promotion &one)
{
    if (auto checked = checkCommon(one.name, one.scope); !checked)
        return checked;
    if (auto checked = checkGift(one); !checked)
        return checked;
    if (one.hours) {
        const auto isOfDay = [](int minute) { return minute >= 0 && minute <= MinutesADay; };
        if (!isOfDay(one.hours->fromMinute) || !isOfDay(one.hours->toMinute)
            || one.hours->fromMinute == one.hours->toMinute)
            return refuse(rules::HoursMustBeOfADay, u"hours"_s);
    }
    if ((one.weekdays & EveryWeekday) == 0)
        return refuse(rules::PromotionMustHaveWeekday, u"weekdays"_s);
    if (one.maxUses.value_or(1) <= 0 || one.maxTimes.value_or(1) <= 0)
        return refuse(rules::UsesMustBePositive, one.maxUses.value_or(1) <= 0 ? u"maxUses"_s : u"maxTimes"_s);
    if (one.coupon.size() > LongestCode)
        return refuse(rules::TextMustNotBeTooLong, u"coupon"_s, {{"longest", qint64 {LongestCode}}});
    if (!isUsable(one))
        return refuse(rules::SlotsMustFitKind, u"slots"_s, {{"most", qint64 {MostBundleUnits}}});
    return {};
}

Result<PriceListId> savePriceList(Shop &shop, const Session &session, const SavePriceList &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    PriceList list = request.list;
    clean(list.name, list.scope);
    if (auto checked = checkCommon(list.name, list.scope); !checked)
        return refuseAs(checked);
    if (list.off && *list.off > Rate::percent(100))
        return refuse(rules::ListMustLeaveAPrice, u"off"_s, {{"off", *list.off}});
    const QString proof = proofOf(priceListChange({}, list));
    Writing writing(shop.daybook());
    const auto asked = wasAsked(writing, request.request, proof);
    if (!asked)
        return refuseAs(asked);
    if (!*asked) {
        const auto before = findPriceList(writing.connection(), list.id);
        write(writing, session, *approver, {request.request, proof, priceListChange(before, list)});
    }
    return list.id;
}

Result<std::size_t> setListPrices(Shop &shop, const Session &session, const SetListPrices &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    RecordChange asked {priceListType().name, request.list.as<RecordTag>(), {}};
    std::vector<daybook::Cell> askedCells;
    for (const SetListPrices::Entry &entry : request.entries)
        askedCells.push_back(
            {entryKey(entry.product, entry.from), entry.price ? std::optional(entry.price->micro()) : std::nullopt});
    asked.fields.emplace_back("prices", std::move(askedCells));
    const QString proof = proofOf(asked);
    Writing writing(shop.daybook());
    const auto before = wasAsked(writing, request.request, proof);
    if (!before)
        return refuseAs(before);
    if (*before)
        return std::size_t {0};
    const auto list = findPriceList(writing.connection(), request.list);
    if (!list)
        return refuse(rules::PriceListMustExist, u"list"_s);
    auto cells = entryCells(writing.connection(), *list, request.entries);
    if (!cells)
        return refuseAs(cells);
    const std::size_t changed = cells->size();
    RecordChange change {priceListType().name, request.list.as<RecordTag>(), {}};
    if (changed > 0)
        change.fields.emplace_back("prices", *std::move(cells));
    write(writing, session, *approver, {request.request, proof, std::move(change)});
    return changed;
}

Result<PriceListId> copyPriceList(Shop &shop, const Session &session, const CopyPriceList &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    const QString name = request.name.simplified();
    if (auto checked = checkCommon(name, {}); !checked)
        return refuseAs(checked);
    const QString proof = proofOf({priceListType().name, request.to.as<RecordTag>(),
        {{"from", request.from.toText()}, {"name", name}}}); // What was asked, not what the other said then.
    Writing writing(shop.daybook());
    const auto asked = wasAsked(writing, request.request, proof);
    if (!asked)
        return refuseAs(asked);
    if (*asked)
        return request.to;
    auto list = findPriceList(writing.connection(), request.from);
    if (!list)
        return refuse(rules::PriceListMustExist, u"list"_s);
    std::vector<daybook::Cell> cells;
    for (const ListEntry &entry : entriesOf(writing.connection(), *list))
        cells.push_back({entryKey(entry.product, entry.from), entry.price.micro()});
    list->id = request.to;
    list->name = name;
    list->isArchived = false;
    RecordChange change = priceListChange({}, *list);
    if (!cells.empty())
        change.fields.emplace_back("prices", std::move(cells));
    write(writing, session, *approver, {request.request, proof, std::move(change)});
    return request.to;
}

Result<PromotionId> savePromotion(Shop &shop, const Session &session, const SavePromotion &request)
{
    const auto approver = access::require(session, access::Right::EditProduct);
    if (!approver)
        return refuseAs(approver);
    Promotion one = request.promotion;
    clean(one.name, one.scope);
    one.coupon = couponCode(one.coupon);
    if (auto checked = checkPromotion(one); !checked)
        return refuseAs(checked);
    const QString proof = proofOf(promotionChange({}, one));
    Writing writing(shop.daybook());
    const auto asked = wasAsked(writing, request.request, proof);
    if (!asked)
        return refuseAs(asked);
    if (*asked)
        return one.id;
    if (auto checked = checkTargets(writing.connection(), one); !checked)
        return refuseAs(checked);
    const auto before = findPromotion(writing.connection(), one.id);
    write(writing, session, *approver, {request.request, proof, promotionChange(before, one)});
    return one.id;
}

} // namespace mizan::catalogue
