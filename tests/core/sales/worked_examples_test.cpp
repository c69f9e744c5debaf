// Cash rounding, split payments, refunds and exchanges, worked out by hand as four countries do them, through the whole
// shop. Sources: Switzerland, ordinance on coins (no 1 and 2 Rappen: to 0.05); Sweden, lag (1970:1028) as changed in
// 2009 (no öre coins: to 1.00); Kuwait, coins of 5 to 100 fils (to 0.005); Japan, no coins below 1 yen, consumption
// tax cut off once for each rate.
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/foreign_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

namespace {

/// All in minor units. Cash that is paid less what was due is `rounding`; of what goes back, the other way round.
struct Worked {
    const char *what;
    const char *country;
    const char *currency;
    qint64 coin;
    qint64 price; ///< Of one; three are sold.
    qint64 paid;  ///< For three, in cash.
    qint64 card;  ///< Of the same three: by card, and then
    qint64 rest;  ///< in cash.
    qint64 back;  ///< For one of the three that were paid in cash.
    qint64 rest2; ///< For the other two, when they come back later: all that was paid is back then.
    qint64 dearer;
    qint64 difference; ///< In cash, when one is exchanged for the dearer.
};

const Worked Cases[] = {
    // 3 × 3.34 = 10.02 → 10.00. 10.02 − 5.00 = 5.02 → 5.00. 3.34 → 3.35. 10.00 − 3.35 = 6.65. 5.98 − 3.34 = 2.64
    // → 2.65.
    {"Swiss francs", "CH", "CHF", 5, 334, 1000, 500, 500, 335, 665, 598, 265},
    // 3 × 33.17 = 99.51 → 100. 99.51 − 50.10 = 49.41 → 49. 33.17 → 33. 100 − 33 = 67, so that all of it came
    // back. 59.90 − 33.17 = 26.73 → 27.
    {"Swedish crowns", "ZZ", "SEK", 100, 3317, 10'000, 5010, 4900, 3300, 6700, 5990, 2700},
    // 3 × 1.237 = 3.711 → 3.710. 3.711 − 1.500 = 2.211 → 2.210. 1.237 → 1.235. 3.710 − 1.235 = 2.475. 2.000 − 1.237 =
    // 0.763 →
    // 0.765.
    {"Kuwaiti dinars", "KW", "KWD", 5, 1237, 3710, 1500, 2210, 1235, 2475, 2000, 765},
    // 3 × 298 = 894. 894 − 500 = 394. 2 × 298 = 596. 500 − 298 = 202. Nothing is rounded.
    {"Japanese yen", "JP", "JPY", 1, 298, 894, 500, 394, 298, 596, 500, 202},
};

struct WorkedShop : test::ForeignShop {
    explicit WorkedShop(const Worked &example)
        : ForeignShop(
              {.country = QString::fromLatin1(example.country), .currency = QString::fromLatin1(example.currency)})
    {
        if (terms().cashStepMinor != example.coin)
            roundCashTo(example.coin);
        openShift();
        product(u"one"_s, example.price);
        product(u"dearer"_s, example.dearer);
    }
    SaleRecorded paid(qint64 units, std::vector<Tender> tenders)
    {
        Ticket rungUp = ticket();
        add(rungUp, u"one"_s, units);
        const auto sold = recordSale(*this, manager(), {rungUp, std::move(tenders)});
        REQUIRE(sold);
        return *sold;
    }
    ReturnRecorded takeBack(SaleId sale, qint64 units)
    {
        Ticket back = returnTicket(*findSale(connection(), sale), newId<SaleId>(), shop().ids());
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(units)));
        const auto done = recordReturn(*this, manager(), {back, u"stale"_s});
        REQUIRE(done);
        return *done;
    }
    [[nodiscard]] Tender cash(qint64 minor) { return {TenderMethod::Cash, money(minor)}; }
};

} // namespace

TEST_CASE("cash, split, refund and exchange come out as worked out by hand", "[sales][rounding][example]")
{
    const Worked &example = GENERATE(from_range(std::begin(Cases), std::end(Cases)));
    INFO(example.what);
    WorkedShop shop(example);
    REQUIRE(shop.terms().cashStepMinor == example.coin);
    const qint64 total = 3 * example.price;

    const auto inCash = shop.paid(3, {shop.cash(example.paid)});
    CHECK(inCash.rounding == shop.money(example.paid - total));
    CHECK(inCash.change.isZero());
    const auto split = shop.paid(3, {{TenderMethod::Card, shop.money(example.card)}, shop.cash(example.rest)});
    CHECK(split.rounding == shop.money(example.card + example.rest - total));
    CHECK(split.change.isZero());
    const auto byCard = shop.paid(3, {{TenderMethod::Card, shop.money(total)}});
    CHECK(byCard.rounding.isZero());

    const auto back = shop.takeBack(inCash.id, 1);
    CHECK(back.tenders == std::vector {shop.cash(-example.back)});
    CHECK(back.rounding == shop.money(example.price - example.back));
    const auto rest = shop.takeBack(inCash.id, 2);
    CHECK(rest.tenders == std::vector {shop.cash(-example.rest2)});
    const auto all = shop.takeBack(byCard.id, 3);
    CHECK(all.tenders == std::vector<Tender> {{TenderMethod::Card, shop.money(-total)}});
    CHECK(all.rounding.isZero());

    const auto one = shop.paid(1, {{TenderMethod::Card, shop.money(example.price)}});
    Ticket other = returnTicket(*findSale(shop.connection(), one.id), shop.newId<SaleId>(), shop.shop().ids());
    other.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(other,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"dearer"_s),
            .price = shop.product(u"dearer"_s).price,
            .isTaken = true}));
    const auto exchanged =
        recordExchange(shop, shop.manager(), {other, u"too small"_s, {}, {shop.cash(example.difference)}});
    REQUIRE(exchanged);
    CHECK(exchanged->taken.change.isZero());
    CHECK(exchanged->taken.rounding == shop.money(example.difference - (example.dearer - example.price)));
    CHECK(exchanged->back.rounding.isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a Japanese basket of two rates is cut off once for each rate", "[sales][tax][example]")
{
    test::SalesShop shop({.country = u"JP"_s});
    shop.openShift();
    shop.product(u"tea"_s, 108, u"reduced"_s);
    shop.product(u"cup"_s, 299);
    Ticket rungUp = shop.ticket();
    shop.add(rungUp, u"tea"_s, 3); // 324, of which 324 × 8 ÷ 108 = 24.
    shop.add(rungUp, u"cup"_s, 3); // 897, of which 897 × 10 ÷ 110 = 81.54…: 81.
    const auto sold = recordSale(shop, shop.manager(), {rungUp, {{TenderMethod::Cash, shop.money(1221)}}});
    REQUIRE(sold);
    const auto taxes = findSale(shop.connection(), sold->id)->sale.taxes;
    REQUIRE(taxes.size() == 2);
    for (const auto &row : taxes) {
        const bool isReduced = row.tax.rate == Rate::percent(8);
        CHECK(row.amount == shop.money(isReduced ? 24 : 81));
        CHECK(row.base == shop.money(isReduced ? 300 : 816));
    }
}
