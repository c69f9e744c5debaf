// Which list gives a line its price.
#include "tests/core/catalogue/basket_samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace mizan::test;

namespace {

PriceList list(char name, int rank)
{
    return {.id = idOf<PriceListId>('l', name), .name = QString(QLatin1Char(name)), .currency = Euro, .rank = rank};
}

ListedPrice entry(char list, qint64 from, qint64 priceMinor)
{
    return {idOf<PriceListId>('l', list), Quantity::units(from), priceOf(priceMinor)};
}

BasketLine listed(qint64 units, std::vector<ListedPrice> entries)
{
    BasketLine line = sold('a', units, 1000);
    line.entries = std::move(entries);
    return line;
}

} // namespace

TEST_CASE("a quantity break counts the product in the whole basket", "[pricing]")
{
    const std::vector<ListedPrice> entries {entry('r', 6, 900), entry('r', 12, 800)};
    const auto basket = [&](qint64 first, qint64 second) {
        return priced({listed(first, entries), listed(second, entries)}, {}, mondayNoon(), {list('r', 1)});
    };

    CHECK(basket(2, 3).total == cents(5000));
    const PricedBasket six = basket(2, 4);
    CHECK(six.total == cents(5400));
    CHECK(six.lines[0].price.base == priceOf(1000));
    CHECK(six.lines[0].price.from == Quantity::units(6));
    CHECK(six.lines[0].price.listName == QStringLiteral("r"));
    CHECK(basket(6, 6).total == cents(9600));
}

TEST_CASE("the first list by rank that holds and has a price gives it", "[pricing]")
{
    PriceList trade = list('t', 1);
    trade.scope.groups = {QStringLiteral("Trade")};
    PriceList branch = list('b', 2);
    branch.off = Rate::percent(10);
    branch.scope.branches = {idOf<BranchId>('b', '1')};
    const std::vector<ListedPrice> entries {entry('t', 5, 500)};
    PriceContext context = mondayNoon();
    const auto price = [&](qint64 units) {
        return priced({listed(units, entries)}, {}, context, {branch, trade}).lines.front().price;
    };

    CHECK(price(5).price == priceOf(900));
    CHECK(price(5).off == Rate::percent(10));
    context.group = QStringLiteral("trade");
    CHECK(price(5).price == priceOf(500));
    CHECK(price(4).price == priceOf(900)); // Not enough for the trade list, which says nothing else.
    context.branch = idOf<BranchId>('b', '2');
    CHECK(price(4).price == priceOf(1000));
}

TEST_CASE("a list for one customer, between two days, in the shop's currency", "[pricing]")
{
    PriceList own = list('o', 1);
    own.off = Rate::percent(25);
    own.scope.customers = {idOf<PartyId>('k', '7')};
    own.scope.from = BusinessDate::fromParts(2026, 1, 5);
    own.scope.through = BusinessDate::fromParts(2026, 1, 6);
    PriceContext context = mondayNoon();
    const auto total = [&] { return priced({listed(1, {})}, {}, context, {own}).total; };

    CHECK(total() == cents(1000));
    context.customer = idOf<PartyId>('k', '7');
    CHECK(total() == cents(750));
    context.at.day = *BusinessDate::fromParts(2026, 1, 4);
    CHECK(total() == cents(1000));
    context.at.day = *BusinessDate::fromParts(2026, 1, 6);
    CHECK(total() == cents(750));
    context.at.day = *BusinessDate::fromParts(2026, 1, 7);
    CHECK(total() == cents(1000));
    context.at.day = *BusinessDate::fromParts(2026, 1, 6);
    own.currency = Currency::of("USD");
    CHECK(total() == cents(1000));
    own.currency = Euro;
    own.isArchived = true;
    CHECK(total() == cents(1000));
}

TEST_CASE("a price check names each quantity from which a unit costs another price", "[pricing]")
{
    const std::vector<ListedPrice> entries {entry('r', 12, 800), entry('r', 6, 900), entry('r', 9, 900)};
    const auto breaks = PriceBook({list('r', 1)}).breaks(entries, priceOf(1000), mondayNoon());

    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].first == Quantity::units(1));
    CHECK(breaks[0].second.price == priceOf(1000));
    CHECK(breaks[1].first == Quantity::units(6));
    CHECK(breaks[2].first == Quantity::units(12));
    CHECK(breaks[2].second.price == priceOf(800));
}
