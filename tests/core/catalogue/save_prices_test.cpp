// Price lists and promotions kept as records, read back as books, and imported from files.
#include "core/catalogue/import_prices.h"
#include "core/catalogue/price_record.h"
#include "core/catalogue/product_file.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::CatalogueShop;

namespace {

PriceList fullList(CatalogueShop &shop)
{
    PriceList list {.id = shop.newId<PriceListId>(), .name = u"Trade"_s, .currency = shop.currency, .rank = 7};
    list.off = Rate::percent(5);
    list.scope = {{shop.manager().branch()}, {shop.newId<PartyId>()}, {u"Staff"_s, u"Trade"_s},
        BusinessDate::fromParts(2026, 1, 1), BusinessDate::fromParts(2026, 12, 31)};
    return list;
}

Promotion fullPromotion(CatalogueShop &shop)
{
    const ProductId tea = shop.add(u"tea"_s, u"Tea"_s);
    Promotion one {.id = shop.newId<PromotionId>(),
        .name = u"Two and a cake"_s,
        .kind = PromotionKind::BuyAndGet,
        .rank = 3,
        .isExclusive = false,
        .scope = {{shop.manager().branch()}, {}, {u"Staff"_s}, BusinessDate::fromParts(2026, 1, 1), {}},
        .hours = HourWindow {17 * 60, 19 * 60},
        .weekdays = 0b11111,
        .coupon = u"CAKE"_s,
        .maxUses = 500,
        .maxTimes = 2,
        .slots = {{2, {{tea}, {}}}, {1, {}}},
        .rate = Rate::percent(50),
        .amount = Money::zero(shop.currency),
        .minimum = Money(300, shop.currency)};
    return one;
}

} // namespace

TEST_CASE("a price list is read back as it was saved, and changes by its fields", "[pricing]")
{
    CatalogueShop shop;
    PriceList list = fullList(shop);
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    CHECK(findPriceList(shop.connection(), list.id) == list);

    list.name = u"Wholesale"_s;
    list.off.reset();
    list.scope.groups = {u"Wholesale"_s};
    list.scope.through.reset();
    list.isArchived = true;
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    CHECK(findPriceList(shop.connection(), list.id) == list);
    CHECK(loadPriceBook(shop.connection()).lists().empty());

    const qint64 before = shop.facts();
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    CHECK(shop.facts() == before); // Nothing changed, nothing written.
}

TEST_CASE("a promotion is read back as it was saved, and changes by its fields", "[pricing]")
{
    CatalogueShop shop;
    Promotion one = fullPromotion(shop);
    const SavePromotion request {shop.newId<FactId>(), one};
    REQUIRE(savePromotion(shop, shop.manager(), request));
    CHECK(findPromotion(shop.connection(), one.id) == one);
    CHECK(loadPromotionBook(shop.connection()).promotions().size() == 1);

    const qint64 before = shop.facts();
    REQUIRE(savePromotion(shop, shop.manager(), request)); // Asked twice.
    CHECK(shop.facts() == before);
    SavePromotion other = request;
    other.promotion.rank = 4;
    CHECK(savePromotion(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);

    one.kind = PromotionKind::AmountOffTotal;
    one.amount = Money(500, shop.currency);
    one.slots = {{1, {}}};
    one.hours.reset();
    one.maxUses.reset();
    REQUIRE(savePromotion(shop, shop.manager(), {shop.newId<FactId>(), one}));
    CHECK(findPromotion(shop.connection(), one.id) == one);
}

TEST_CASE("entries join a list, change and go, each by itself", "[pricing]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"tea"_s, u"Tea"_s);
    const ProductId cup = shop.add(u"cup"_s, u"Cup"_s);
    const PriceList list {.id = shop.newId<PriceListId>(), .name = u"Trade"_s, .currency = shop.currency};
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    const auto set = [&](std::vector<SetListPrices::Entry> entries) {
        return setListPrices(shop, shop.manager(), {shop.newId<FactId>(), list.id, std::move(entries)}).value();
    };

    CHECK(set({{tea, Quantity::units(1), shop.price(2'000'000)}, {tea, Quantity::units(6), shop.price(1'500'000)},
              {cup, Quantity::units(1), shop.price(900'000)}})
        == 3);
    CHECK(set({{tea, Quantity::units(6), shop.price(1'400'000)}, {cup, Quantity::units(1), shop.price(900'000)}}) == 1);
    CHECK(set({{cup, Quantity::units(1), std::nullopt}, {cup, Quantity::units(2), std::nullopt}}) == 1);

    const std::vector<ListEntry> entries = entriesOf(shop.connection(), list);
    REQUIRE(entries.size() == 2);
    CHECK(entries[1] == ListEntry {tea, Quantity::units(6), shop.price(1'400'000)});
    const ListedPrices listed;
    CHECK(listed.of(shop.connection(), tea).size() == 2);
    CHECK(listed.of(shop.connection(), cup).empty());
    CHECK(loadPriceBook(shop.connection())
              .choose(listed.of(shop.connection(), tea), shop.price(2'500'000), Quantity::units(6), {})
              .price
        == shop.price(1'400'000));
}

TEST_CASE("entries that break a rule are refused, and nothing is written", "[pricing]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"tea"_s, u"Tea"_s);
    const PriceList list {.id = shop.newId<PriceListId>(), .name = u"Trade"_s, .currency = shop.currency};
    REQUIRE(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}));
    const auto refusal = [&](PriceListId of, const SetListPrices::Entry &entry) {
        const qint64 before = shop.facts();
        const auto set = setListPrices(shop, shop.manager(), {shop.newId<FactId>(), of, {entry}});
        CHECK(shop.facts() == before);
        return set.error().rule;
    };

    CHECK(refusal(shop.newId<PriceListId>(), {tea, Quantity::units(1), shop.price(1)})
        == catalogue::rules::PriceListMustExist);
    CHECK(refusal(list.id, {tea, Quantity(), shop.price(1)}) == catalogue::rules::BreakMustBePositive);
    CHECK(refusal(list.id, {tea, Quantity::units(1), UnitPrice(1, Currency::of("USD"))})
        == catalogue::rules::PriceMustBeInListCurrency);
    CHECK(refusal(list.id, {tea, Quantity::units(1), shop.price(-1)}) == catalogue::rules::PriceMustNotBeNegative);
    CHECK(refusal(list.id, {shop.newId<ProductId>(), Quantity::units(1), shop.price(1)})
        == catalogue::rules::ProductMustExist);
}

TEST_CASE("a list or promotion that breaks a rule is refused, and nothing is written", "[pricing]")
{
    CatalogueShop shop;
    struct Row {
        const char *what;
        std::function<void(Promotion &)> spoil;
        Rule rule;
        QString subject;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {"no name", [](Promotion &p) { p.name = u" "_s; }, catalogue::rules::PricingMustHaveName, u"name"_s},
        {"long name", [](Promotion &p) { p.name = QString(201, u'x'); }, catalogue::rules::TextMustNotBeTooLong,
            u"name"_s},
        {"ends early", [](Promotion &p) { p.scope.through = BusinessDate::fromParts(2025, 12, 31); },
            catalogue::rules::PeriodMustNotEndEarly, u"through"_s},
        {"no part", [](Promotion &p) { p.rate = Rate(); }, catalogue::rules::PromotionMustGiveSomething, u"rate"_s},
        {"more than all", [](Promotion &p) { p.rate = Rate::percent(101); },
            catalogue::rules::PromotionMustGiveSomething, u"rate"_s},
        {"no amount", [](Promotion &p) { p.kind = PromotionKind::AmountOffEach; },
            catalogue::rules::PromotionMustGiveSomething, u"amount"_s},
        {"negative minimum", [](Promotion &p) { p.minimum = -p.minimum; }, catalogue::rules::MinimumMustNotBeNegative,
            u"minimum"_s},
        {"no hours", [](Promotion &p) { p.hours = HourWindow {60, 60}; }, catalogue::rules::HoursMustBeOfADay,
            u"hours"_s},
        {"no weekday", [](Promotion &p) { p.weekdays = 0; }, catalogue::rules::PromotionMustHaveWeekday, u"weekdays"_s},
        {"no uses", [](Promotion &p) { p.maxUses = 0; }, catalogue::rules::UsesMustBePositive, u"maxUses"_s},
        {"long coupon", [](Promotion &p) { p.coupon = QString(65, u'x'); }, catalogue::rules::TextMustNotBeTooLong,
            u"coupon"_s},
        {"one slot", [](Promotion &p) { p.slots.pop_back(); }, catalogue::rules::SlotsMustFitKind, u"slots"_s},
        {"too many units", [](Promotion &p) { p.slots.back().units = MostBundleUnits; },
            catalogue::rules::SlotsMustFitKind, u"slots"_s},
        {"no such product", [](Promotion &p) { p.slots[1].which.products = {ProductId()}; },
            catalogue::rules::ProductMustExist, u"slots[1]"_s},
        {"no such category", [](Promotion &p) { p.slots[0].which.categories = {CategoryId()}; },
            catalogue::rules::CategoryMustExist, u"slots[0]"_s},
    }));
    INFO(row.what);
    Promotion one = fullPromotion(shop);
    row.spoil(one);
    const qint64 before = shop.facts();
    const auto saved = savePromotion(shop, shop.manager(), {shop.newId<FactId>(), one});
    REQUIRE(!saved);
    CHECK(saved.error().rule.name == row.rule.name);
    CHECK(saved.error().subject == row.subject);

    PriceList list = fullList(shop);
    list.off = Rate::percent(101);
    CHECK(savePriceList(shop, shop.manager(), {shop.newId<FactId>(), list}).error().rule
        == catalogue::rules::ListMustLeaveAPrice);
    const Session cashier(SessionParts {
        shop.newId<UserId>(), u"Sami"_s, {}, shop.manager().branch(), u"B1"_s, shop.shop().device(), u"T1"_s, {}});
    CHECK(savePriceList(shop, cashier, {shop.newId<FactId>(), fullList(shop)}).error().rule
        == access::rules::RightMustBeHeld);
    CHECK(savePromotion(shop, cashier, {shop.newId<FactId>(), one}).error().rule == access::rules::RightMustBeHeld);
    CHECK(shop.facts() == before);
}

TEST_CASE("keys that a later version wrote are passed over", "[pricing]")
{
    CHECK_FALSE(entryFromKey(u"nonsense"_s));
    CHECK_FALSE(entryFromKey(ProductId().toText() + u"@0"_s));
    CHECK_FALSE(targetFromKey(u"0 x "_s + ProductId().toText()));
    CHECK_FALSE(targetFromKey(u"0 p nonsense"_s));
    CHECK_FALSE(promotionKindFromText(u"lottery"_s));
}

TEST_CASE("price lists come from a file, again without change", "[pricing]")
{
    CatalogueShop shop;
    shop.add(u"tea"_s, u"Tea"_s);
    const PartyId ana = shop.newId<PartyId>();
    const CustomerFinder cards = [ana](const QString &card) {
        return card == u"C7"_s ? std::optional(ana) : std::nullopt;
    };
    const auto import = [&](QByteArray content) {
        QBuffer file(&content);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return importPriceLists(shop, shop.manager(), file, shop.currency, cards);
    };
    const QByteArray good = "list,code,quantity,price,rank,off,group,customer,from,through\n"
                            "Trade,,,,5,10%,Trade,C7,2026-01-01,2026-12-31\n"
                            "Trade,tea,1,2.00,,,,,,\nTrade,tea,12,\"1,75\",,,,,,\n";
    const auto imported = import(good);
    REQUIRE(imported);
    CHECK(imported->lists == 1);
    CHECK(imported->entries == 2);
    const std::vector<PriceList> lists = allPriceLists(shop.connection());
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].rank == 5);
    CHECK(lists[0].off == Rate::percent(10));
    CHECK(lists[0].scope.groups == std::vector {u"Trade"_s});
    CHECK(lists[0].scope.customers == std::vector {ana});
    CHECK(lists[0].scope.through->toIso() == u"2026-12-31"_s);
    CHECK(entriesOf(shop.connection(), lists[0])[1].price == shop.price(1'750'000));
    const qint64 before = shop.facts();
    CHECK(import(good)->entries == 0);
    CHECK(shop.facts() == before);

    CHECK(import("code,price\ntea,1\n").error().rule == catalogue::rules::ColumnMustBeThere);
    CHECK(import("list,code\nTrade\n").error().rule == catalogue::rules::RowMustFitHeader);
    CHECK(import("list,code,price\nTrade,tea,x\n").error().rule == catalogue::rules::CellMustBeNumber);
    CHECK(import("list,from\nTrade,tomorrow\n").error().rule == catalogue::rules::CellMustBeDay);
    const auto unknown = import("list,code,price\nOther,cup,1\n");
    CHECK(unknown.error().rule == catalogue::rules::NameMustBeKnown);
    CHECK(unknown.error().subject == u"line 2"_s);
    CHECK(shop.facts() == before);
}

TEST_CASE("promotions come from a file, again without change", "[pricing]")
{
    CatalogueShop shop;
    const ProductId tea = shop.add(u"tea"_s, u"Tea"_s);
    const auto import = [&](const QByteArray &json) {
        return importPromotions(
            shop, shop.manager(), json, shop.currency, [](const QString &) { return std::nullopt; });
    };
    const QByteArray good = R"([{"name": "Three for two", "kind": "buy-and-get", "percent": 100, "rank": 2,
        "slots": [{"units": 2, "products": ["tea"]}, {"products": ["tea"]}], "hours": "17:00-19:30",
        "weekdays": "Mon fri", "coupon": "abc", "max_uses": 1, "max_times": 3, "groups": ["Staff"]},
        {"name": "Five off", "kind": "amount-off-total", "amount": "5.00", "minimum": 50.5, "exclusive": false,
        "from": "2026-01-01", "through": "2026-01-31"}])";
    CHECK(import(good) == 2);
    const auto promotions = allPromotions(shop.connection());
    REQUIRE(promotions.size() == 2);
    CHECK(promotions[0].slots == std::vector<PromotionSlot> {{2, {{tea}, {}}}, {1, {{tea}, {}}}});
    CHECK(promotions[0].hours == HourWindow {17 * 60, 19 * 60 + 30});
    CHECK(promotions[0].weekdays == 0b10001u);
    CHECK(promotions[0].coupon == u"ABC"_s);
    CHECK(promotions[0].rate == Rate::percent(100));
    CHECK(promotions[1].amount == Money(500, shop.currency));
    CHECK(promotions[1].minimum == Money(5050, shop.currency));
    CHECK_FALSE(promotions[1].isExclusive);
    const qint64 before = shop.facts();
    CHECK(import(good) == 2);
    CHECK(shop.facts() == before);

    CHECK(import("{").error().rule == catalogue::rules::PromotionFileMustBeReadable);
    for (const char *bad :
        {R"([{"name": "x", "kind": "lottery"}])", R"([{"name": "x", "kind": "percent-off", "of": 1}])",
            R"([{"name": "x", "kind": "percent-off", "percent": "much"}])",
            R"([{"name": "x", "kind": "percent-off", "percent": 5, "hours": "17"}])",
            R"([{"name": "x", "kind": "percent-off", "percent": 5, "weekdays": "caturday"}])",
            R"([{"name": "x", "kind": "percent-off", "percent": 5, "from": "soon"}])"}) {
        INFO(bad);
        CHECK(import(bad).error().rule == catalogue::rules::PromotionMustBeUnderstood);
    }
    CHECK(
        import(R"([{"name": "x", "kind": "percent-off", "percent": 5, "slots": [{"products": ["cup"]}]}])").error().rule
        == catalogue::rules::NameMustBeKnown);
    CHECK(shop.facts() == before);
}
