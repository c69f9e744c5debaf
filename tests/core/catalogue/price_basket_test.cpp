// Every kind of price and promotion by an example worked out by hand.
#include "tests/core/catalogue/basket_samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace mizan::test;

using Minors = std::vector<qint64>;

TEST_CASE("without lists and promotions a basket costs what its products cost", "[pricing]")
{
    const PricedBasket basket = priced({sold('a', 3, 199), sold('b', 1, 50)}, {});

    CHECK(basket.total == cents(647));
    CHECK(basket.promotions.empty());
    CHECK_FALSE(basket.lines.front().price.list);
}

TEST_CASE("three for ten euros takes its units from the dearest down", "[pricing]")
{
    // 4.50 + 4.50 + 4.00 = 13.00 for 10.00; the fourth at 4.00 is left alone.
    const PricedBasket basket =
        priced({sold('a', 2, 450), sold('b', 2, 400)}, {xForPrice('x', 3, 1000, theseProducts("ab"))});

    CHECK(basket.total == cents(1400));
    REQUIRE(basket.promotions.size() == 1);
    CHECK(basket.promotions.front().times == 1);
    CHECK(basket.promotions.front().off == cents(300));
    // 3.00 in proportion to 9.00 and 4.00: 2.0769… and 0.923….
    CHECK(offs(basket) == Minors {208, 92});
    CHECK(basket.promotions.front().shares[1].quantity == Quantity::units(1));
}

TEST_CASE("three for the price of two gives the cheapest of each three", "[pricing]")
{
    // 5, 4, 3 and 3, 2, 1 and a 1 left over: the 3 and the 1 that end the threes are free.
    const BuyGet terms {.buy = 2, .bought = thisCategory('k'), .get = 1, .got = thisCategory('k')};
    const PricedBasket basket = priced({sold('a', 1, 500, 'k'), sold('b', 1, 400, 'k'), sold('c', 2, 300, 'k'),
                                           sold('d', 1, 200, 'k'), sold('e', 2, 100, 'k')},
        {buyAndGet('x', terms)});

    CHECK(basket.promotions.front().times == 2);
    CHECK(offs(basket) == Minors {0, 0, 300, 0, 100});
    CHECK(basket.total == cents(1900 - 400));
}

TEST_CASE("buy two coffees and get a cake at half price", "[pricing]")
{
    const BuyGet terms {.buy = 2, .bought = theseProducts("c"), .get = 1, .got = theseProducts("k"), .percent = 50};

    SECTION("the cake is half price")
    {
        const PricedBasket basket = priced({sold('c', 2, 250), sold('k', 1, 395)}, {buyAndGet('x', terms)});
        CHECK(offs(basket) == Minors {0, 198}); // Half of 3.95, rounded half up.
        CHECK(basket.promotions.front().shares.size() == 2);
        CHECK(basket.promotions.front().shares[0].quantity == Quantity::units(2));
        CHECK(basket.promotions.front().shares[0].off == cents(0));
    }
    SECTION("one coffee is not enough")
    {
        CHECK(priced({sold('c', 1, 250), sold('k', 1, 395)}, {buyAndGet('x', terms)}).promotions.empty());
    }
    SECTION("seven coffees give three cakes, if there are three")
    {
        const PricedBasket basket = priced({sold('c', 7, 250), sold('k', 2, 400)}, {buyAndGet('x', terms)});
        CHECK(basket.promotions.front().times == 2);
        CHECK(offs(basket) == Minors {0, 400});
    }
    SECTION("at most once on a ticket")
    {
        Promotion once = buyAndGet('x', terms);
        once.maxTimes = 1;
        CHECK(offs(priced({sold('c', 7, 250), sold('k', 2, 400)}, {once})) == Minors {0, 200});
    }
}

TEST_CASE("a part off a category reaches the categories below it", "[pricing]")
{
    // Cheese (h) lies in dairy (d). 20 % of 3.33 + 1.25 = 4.58 is 0.916: 0.92, split 0.669 and 0.251.
    const PricedBasket basket = priced({sold('a', 1, 333, 'h'), sold('b', 1, 125, 'd'), sold('c', 1, 1000, 'm')},
        {percentOff('x', 20, thisCategory('d'))}, mondayNoon(), {}, {{categoryNamed('h'), categoryNamed('d')}});

    CHECK(offs(basket) == Minors {67, 25, 0});
}

TEST_CASE("categories that two devices tied into a ring end all the same", "[pricing]")
{
    const PricedBasket basket = priced({sold('a', 1, 1000, 'h')}, {percentOff('x', 20, thisCategory('d'))},
        mondayNoon(), {}, {{categoryNamed('h'), categoryNamed('d')}, {categoryNamed('d'), categoryNamed('h')}});

    CHECK(basket.total == cents(800));
}

TEST_CASE("an amount off each unit never makes it cost less than nothing", "[pricing]")
{
    Promotion each = promotion('x', PromotionKind::AmountOffEach);
    each.amount = cents(50);
    each.slots = {{1, theseProducts("ab")}};
    const PricedBasket basket = priced({sold('a', 3, 200), sold('b', 2, 30)}, {each});

    CHECK(offs(basket) == Minors {150, 60});
}

TEST_CASE("five euros off a basket of fifty", "[pricing]")
{
    Promotion five = promotion('x', PromotionKind::AmountOffTotal);
    five.amount = cents(500);
    five.minimum = cents(5000);

    SECTION("reached")
    {
        const PricedBasket basket = priced({sold('a', 1, 3000), sold('b', 2, 1000)}, {five});
        CHECK(basket.total == cents(4500));
        CHECK(offs(basket) == Minors {300, 200});
    }
    SECTION("a cent short") { CHECK(priced({sold('a', 1, 4999)}, {five}).promotions.empty()); }
}

TEST_CASE("a meal deal takes one of each course, and a drink that is also a snack where it is needed", "[pricing]")
{
    // Sandwich, drink and snack for 5.00. The smoothie (s) is a drink or a snack: with crisps it is the drink.
    Promotion deal = promotion('x', PromotionKind::BundlePrice);
    deal.amount = cents(500);
    deal.slots = {{1, theseProducts("w")}, {1, theseProducts("sd")}, {1, theseProducts("sc")}};

    const PricedBasket withCrisps = priced({sold('w', 1, 350), sold('s', 1, 250), sold('c', 1, 100)}, {deal});
    CHECK(withCrisps.total == cents(500));

    const PricedBasket withCola = priced({sold('w', 1, 350), sold('s', 1, 250), sold('d', 1, 150)}, {deal});
    CHECK(withCola.total == cents(500));

    CHECK(priced({sold('w', 1, 350), sold('s', 1, 250)}, {deal}).promotions.empty());
    // Dearer than its parts: it is not applied.
    deal.amount = cents(800);
    CHECK(priced({sold('w', 1, 350), sold('s', 1, 250), sold('c', 1, 100)}, {deal}).promotions.empty());
}

TEST_CASE("a coupon takes effect only when it was scanned", "[pricing]")
{
    Promotion coupon = percentOff('x', 10);
    coupon.coupon = couponCode(QStringLiteral(" save10 "));
    PriceContext context = mondayNoon();

    CHECK(priced({sold('a', 1, 1000)}, {coupon}, context).total == cents(1000));
    context.coupons = {couponCode(QStringLiteral("SAVE10"))};
    CHECK(priced({sold('a', 1, 1000)}, {coupon}, context).total == cents(900));
}

TEST_CASE("hours, weekdays and days", "[pricing]")
{
    Promotion night = percentOff('x', 50);
    night.hours = HourWindow {22 * 60, 2 * 60};
    night.weekdays = 1u << 0; // Monday's night.
    night.scope.through = BusinessDate::fromParts(2026, 1, 5);
    PriceContext context = mondayNoon();
    const auto total = [&](int day, int minute) {
        context.at = {*BusinessDate::fromParts(2026, 1, day), minute};
        return priced({sold('a', 1, 1000)}, {night}, context).total;
    };

    CHECK(total(5, 22 * 60 - 1) == cents(1000));
    CHECK(total(5, 22 * 60) == cents(500));
    CHECK(total(6, 2 * 60 - 1) == cents(500)); // Still Monday's, also by its last day.
    CHECK(total(6, 2 * 60) == cents(1000));
    CHECK(total(5, 60) == cents(1000)); // Sunday's night.
    CHECK(total(6, 22 * 60) == cents(1000));
    CHECK(total(12, 22 * 60) == cents(1000)); // After its last day.

    Promotion happyHour = percentOff('y', 50);
    happyHour.hours = HourWindow {17 * 60, 19 * 60};
    context.at.minute = 18 * 60;
    CHECK(priced({sold('a', 1, 1000)}, {happyHour}, context).total == cents(500));
    context.at.minute = 19 * 60;
    CHECK(priced({sold('a', 1, 1000)}, {happyHour}, context).total == cents(1000));
}

TEST_CASE("the wall clock follows the branch's zone", "[pricing]")
{
    // 2026-07-01 22:30 UTC is half past midnight of the next day in Berlin.
    const WallTime berlin = wallTimeOf(1'782'945'000'000, QStringLiteral("Europe/Berlin"));
    CHECK(berlin.day.toIso() == QStringLiteral("2026-07-02"));
    CHECK(berlin.minute == 30);
    const WallTime utc = wallTimeOf(1'782'945'000'000, QStringLiteral("UTC"));
    CHECK(utc.day.toIso() == QStringLiteral("2026-07-01"));
    CHECK(utc.minute == 22 * 60 + 30);
}

TEST_CASE("an exclusive promotion keeps its units to itself, stacking ones follow one another", "[pricing]")
{
    Promotion first = percentOff('x', 10, theseProducts("a"));
    Promotion second = percentOff('y', 50);
    first.rank = 1;
    second.rank = 2;

    SECTION("both exclusive: the one of the smaller rank, though the other gives more")
    {
        CHECK(offs(priced({sold('a', 1, 1000), sold('b', 1, 1000)}, {second, first})) == Minors {100, 500});
    }
    SECTION("both stacking: half of what the tenth left")
    {
        first.isExclusive = second.isExclusive = false;
        CHECK(offs(priced({sold('a', 1, 1000), sold('b', 1, 1000)}, {second, first})) == Minors {550, 500});
    }
    SECTION("a stacking one first leaves nothing untouched to an exclusive one")
    {
        first.isExclusive = false;
        CHECK(offs(priced({sold('a', 1, 1000), sold('b', 1, 1000)}, {second, first})) == Minors {100, 500});
    }
    SECTION("units beyond an exclusive bundle are still to be had")
    {
        Promotion pair = xForPrice('z', 2, 1500, theseProducts("a"));
        pair.rank = 0;
        CHECK(offs(priced({sold('a', 3, 1000)}, {second, pair})) == Minors {500 + 500});
    }
}

TEST_CASE("a line priced by hand takes no promotion", "[pricing]")
{
    BasketLine overridden = sold('a', 1, 1000);
    overridden.fixed = priceOf(700);
    BasketLine discounted = sold('b', 1, 1000);
    discounted.takesPromotions = false;
    const PricedBasket basket = priced({overridden, discounted, sold('c', 1, 1000)}, {percentOff('x', 10)});

    CHECK(basket.lines[0].full == cents(700));
    CHECK(offs(basket) == Minors {0, 0, 100});
}

TEST_CASE("weighed goods count by their whole units in bundles, and wholly for a part off", "[pricing]")
{
    BasketLine apples = sold('a', 1, 300);
    apples.quantity = Quantity::fromMicro(2'500'000);

    CHECK(priced({apples}, {xForPrice('x', 2, 500, theseProducts("a"))}).total == cents(650)); // 5.00 + 0.5 × 3.00
    CHECK(priced({apples}, {percentOff('x', 10)}).total == cents(675));
}

TEST_CASE("amounts in another currency promise nothing", "[pricing]")
{
    Promotion other = promotion('x', PromotionKind::AmountOffTotal);
    other.amount = Money(500, Currency::of("USD"));
    CHECK(priced({sold('a', 1, 1000)}, {other}).total == cents(1000));
}
