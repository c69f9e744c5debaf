// Adjusting stock: movements, value, journal; refusals; levels are the sum of movements, and come out the same rebuilt.
#include "core/accounts/accounts_queries.h"
#include "core/base/number_rules.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/movement_draft.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::stock;
using mizan::test::TestShop;

namespace {

struct StockShop : TestShop {
    ProductId bread = addProduct({.name = u"Bread"_s, .priceMinor = 250, .costMinor = 100});
    ProductId cheese = addProduct({.name = u"Cheese"_s, .priceMinor = 900, .costMinor = 500, .unit = u"KGM"_s});
    ProductId haircut = addProduct({.name = u"Haircut"_s, .priceMinor = 2000, .kind = catalogue::ProductKind::Service});
    PlaceId place = branchPlace(manager().branch());

    AdjustStock request(AdjustReason reason, std::vector<AdjustLine> lines)
    {
        return {newRequest(), place, reason, u"because"_s, std::move(lines)};
    }
    Result<StockAdjusted> adjust(AdjustReason reason, std::vector<AdjustLine> lines)
    {
        return adjustStock(*this, manager(), request(reason, std::move(lines)));
    }
    [[nodiscard]] UnitPrice price(qint64 minor) const { return UnitPrice::of(money(minor)); }
    [[nodiscard]] StockLevel at(ProductId product) { return onHand(connection(), product, place); }
    /// Debits less credits of all accounts of a type.
    [[nodiscard]] qint64 balance(accounts::AccountType type)
    {
        qint64 sum = 0;
        for (const auto &row : accounts::trialBalance(connection(), {today(), today()})) {
            if (row.account.type == type)
                sum += row.closing().minor();
        }
        return sum;
    }
};

} // namespace

TEST_CASE("opening stock is on hand with its value, against equity", "[stock]")
{
    StockShop shop;
    const auto done = shop.adjust(AdjustReason::OpeningStock,
        {{shop.bread, Quantity::units(10), {}}, {shop.cheese, Quantity::fromMicro(2'500'000), shop.price(400)}});
    REQUIRE(done);
    CHECK(done->value == shop.money(2000));
    CHECK(shop.at(shop.bread) == StockLevel {Quantity::units(10), 1000});
    CHECK(shop.at(shop.cheese) == StockLevel {Quantity::fromMicro(2'500'000), 1000});
    CHECK(stockValue(shop.connection(), shop.currency()) == shop.money(2000));
    CHECK(stockValue(shop.connection(), shop.currency(), quarantinePlace(shop.manager().branch())).isZero());
    CHECK(shop.balance(accounts::AccountType::Asset) == 2000);
    CHECK(shop.balance(accounts::AccountType::Equity) == -2000);
    CHECK(stockOf(shop.connection(), shop.bread).size() == 1);
}

TEST_CASE("lost goods leave by moving average", "[stock]")
{
    StockShop shop;
    REQUIRE(shop.adjust(AdjustReason::OpeningStock, {{shop.bread, Quantity::units(10), shop.price(100)}}));
    REQUIRE(shop.adjust(AdjustReason::Found, {{shop.bread, Quantity::units(10), shop.price(200)}}));
    const auto lost = shop.adjust(AdjustReason::Lost, {{shop.bread, Quantity::units(-4), {}}});
    REQUIRE(lost);
    CHECK(lost->value == shop.money(-600));
    CHECK(shop.at(shop.bread) == StockLevel {Quantity::units(16), 2400});
    CHECK(shop.balance(accounts::AccountType::Asset) == 2400);
}

TEST_CASE("goods that were missing are settled when they are found", "[stock]")
{
    StockShop shop;
    REQUIRE(shop.adjust(AdjustReason::Correction, {{shop.bread, Quantity::units(-3), {}}}));
    CHECK(shop.at(shop.bread) == StockLevel {Quantity::units(-3), -300});
    const auto found = shop.adjust(AdjustReason::Found, {{shop.bread, Quantity::units(10), shop.price(150)}});
    REQUIRE(found);
    CHECK(found->value == shop.money(1350));
    CHECK(shop.at(shop.bread) == StockLevel {Quantity::units(7), 1050});
    CHECK(shop.balance(accounts::AccountType::Asset) == 1050);
}

TEST_CASE("an adjustment asked for twice is made once, and asked otherwise is refused", "[stock]")
{
    StockShop shop;
    AdjustStock request = shop.request(AdjustReason::Found, {{shop.bread, Quantity::units(1), {}}});
    const auto first = adjustStock(shop, shop.manager(), request);
    const auto again = adjustStock(shop, shop.manager(), request);
    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->value == first->value);
    CHECK(shop.at(shop.bread).quantity == Quantity::units(1));
    request.lines[0].change = Quantity::units(2);
    CHECK(adjustStock(shop, shop.manager(), request).error().rule == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("an adjustment that breaks a rule is refused, and nothing is written", "[stock]")
{
    StockShop shop;
    struct Row {
        const char *what;
        std::function<void(AdjustStock &)> spoil;
        Rule rule;
    };
    const auto row = GENERATE_REF(values<Row>({
        {"no lines", [](AdjustStock &r) { r.lines.clear(); }, stock::rules::AdjustmentMustHaveLines},
        {"no such place", [](AdjustStock &r) { r.place = {}; }, stock::rules::PlaceMustExist},
        {"the outside", [](AdjustStock &r) { r.place = outsidePlace(PlaceKind::Loss); }, stock::rules::PlaceMustExist},
        {"no such product", [](AdjustStock &r) { r.lines[0].product = {}; }, stock::rules::ProductMustExist},
        {"a service", [&](AdjustStock &r) { r.lines[0].product = shop.haircut; },
            stock::rules::ProductMustBeKeptInStock},
        {"nothing", [](AdjustStock &r) { r.lines[0].change = {}; }, stock::rules::QuantityMustNotBeZero},
        {"found less", [](AdjustStock &r) { r.lines[0].change = Quantity::units(-1); },
            stock::rules::QuantityMustFitReason},
        {"lost more", [](AdjustStock &r) { r.reason = AdjustReason::Lost; }, stock::rules::QuantityMustFitReason},
        {"half a piece", [](AdjustStock &r) { r.lines[0].change = Quantity::fromMicro(500'000); },
            stock::rules::QuantityMustFitUnit},
        {"negative cost", [&](AdjustStock &r) { r.lines[0].cost = shop.price(-1); },
            stock::rules::CostMustNotBeNegative},
        {"overflowing quantity", [](AdjustStock &r) { r.lines[0].change = Quantity::units(9'000'000'000'000); },
            mizan::rules::NumberMustFit},
        {"overflowing value",
            [&](AdjustStock &r) {
                r.lines[0].change = Quantity::units(1'000'000'000);
                r.lines[0].cost = UnitPrice(UnitPrice::LimitMicro, shop.currency());
            },
            mizan::rules::NumberMustFit},
    }));
    INFO(row.what);
    AdjustStock request = shop.request(AdjustReason::Found, {{shop.bread, Quantity::units(1), {}}});
    row.spoil(request);
    const qint64 before = shop.facts();
    const auto refused = adjustStock(shop, shop.manager(), request);
    REQUIRE(!refused);
    CHECK(refused.error().rule.name == row.rule.name);
    CHECK(shop.facts() == before);
}

TEST_CASE("a movement of what nobody knows is refused", "[stock]")
{
    StockShop shop;
    MovementDraft draft(shop.connection(), shop.currency());
    const auto left = draft.leave(ProductId(), Quantity::units(1), {shop.place, outsidePlace(PlaceKind::Customer)});
    REQUIRE(!left);
    CHECK(left.error().rule == stock::rules::ProductMustBeKnown);
}

TEST_CASE("who may not adjust stock is refused", "[stock]")
{
    StockShop shop;
    const auto refused =
        adjustStock(shop, shop.cashier(), shop.request(AdjustReason::Found, {{shop.bread, Quantity::units(1), {}}}));
    REQUIRE(!refused);
    CHECK(refused.error().rule == access::rules::RightMustBeHeld);
}

TEST_CASE("goods keep their value between two real places", "[stock]")
{
    StockShop shop;
    REQUIRE(shop.adjust(AdjustReason::OpeningStock, {{shop.bread, Quantity::units(10), shop.price(100)}}));
    MovementDraft draft(shop.connection(), shop.currency());
    const auto moved =
        draft.leave(shop.bread, Quantity::units(4), {shop.place, quarantinePlace(shop.manager().branch())});
    REQUIRE(moved);
    CHECK(*moved == shop.money(400));
    // The same draft sees what it did: six are left, then one is missing.
    CHECK(*draft.leave(shop.bread, Quantity::units(6), {shop.place, outsidePlace(PlaceKind::Customer)})
        == shop.money(600));
    CHECK(*draft.leave(shop.bread, Quantity::units(1), {shop.place, outsidePlace(PlaceKind::Customer)})
        == shop.money(100));
    CHECK(*draft.leave(shop.haircut, Quantity::units(1), {shop.place, outsidePlace(PlaceKind::Customer)})
        == shop.money(0));
    CHECK(draft.movements().size() == 2);
}

TEST_CASE("the stock list is paged by key", "[stock]")
{
    StockShop shop;
    std::vector<AdjustLine> lines;
    for (int i = 0; i < 11; ++i)
        lines.push_back({shop.addProduct({.name = u"P%1"_s.arg(i), .costMinor = 10}), Quantity::units(i + 1), {}});
    REQUIRE(shop.adjust(AdjustReason::OpeningStock, lines));
    QStringList paged;
    StockListRequest request {.limit = 4};
    for (;;) {
        const StockPage page = listStock(shop.connection(), request);
        for (const StockRow &row : page.rows)
            paged << row.code;
        if (!page.next)
            break;
        request.after = page.next;
    }
    QStringList all;
    forEachStockRow(shop.connection(), {}, [&](const StockRow &row) {
        CHECK(row.placeCode == u"B1"_s);
        CHECK(row.unitSymbol == u"pc"_s);
        all << row.code;
        return true;
    });
    CHECK(all.size() == 11);
    CHECK(paged == all);
    CHECK(listStock(shop.connection(), {.place = quarantinePlace(shop.manager().branch())}).rows.empty());
}

TEST_CASE("every level is the sum of its movements, and comes out the same when rebuilt", "[stock]")
{
    StockShop shop;
    test::SeededRandom random(GENERATE(1u, 2u));
    std::map<ProductId, StockLevel> expected;
    for (int i = 0; i < 60; ++i) {
        const ProductId product = random.oneIn(2) ? shop.bread : shop.cheese;
        const Quantity change = Quantity::units(random.between(1, 9) * (random.oneIn(2) ? 1 : -1));
        const auto cost = change.isNegative() ? std::nullopt : std::optional(shop.price(random.between(0, 500)));
        const auto done = shop.adjust(AdjustReason::Correction, {{product, change, cost}});
        REQUIRE(done);
        expected[product].quantity += change;
        expected[product].valueMinor += done->value.minor();
    }
    qint64 assets = 0;
    for (const auto &[product, level] : expected) {
        CHECK(shop.at(product) == level);
        assets += level.valueMinor;
    }
    CHECK(shop.balance(accounts::AccountType::Asset) == assets);
    auto sums = shop.connection().query("SELECT l.product, l.place FROM stock_level l WHERE l.quantity_micro <> "
                                        "(SELECT coalesce(sum(quantity_micro), 0) FROM stock_movement m "
                                        "WHERE m.product = l.product AND m.place_to = l.place) - (SELECT "
                                        "coalesce(sum(quantity_micro), 0) FROM stock_movement m WHERE "
                                        "m.product = l.product AND m.place_from = l.place) OR l.value_minor <> (SELECT "
                                        "coalesce(sum(value_minor), 0) FROM stock_movement m "
                                        "WHERE m.product = l.product AND m.place_to = l.place) - (SELECT "
                                        "coalesce(sum(value_minor), 0) FROM stock_movement m WHERE "
                                        "m.product = l.product AND m.place_from = l.place)");
    CHECK(!sums.step());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the outside is the same for every company, and known as such", "[stock]")
{
    StockShop shop;
    const std::vector<Place> places = allPlaces(shop.connection());
    REQUIRE(places.size() == 6);
    CHECK(places[0].id == shop.place);
    CHECK(places[0].branch == shop.manager().branch());
    for (const Place &place : places)
        CHECK(isOutside(place.id) == (place.kind >= PlaceKind::Supplier));
}
