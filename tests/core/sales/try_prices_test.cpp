// A basket that nobody sold, priced as the till would, with a promotion that nobody saved.
#include "core/sales/try_prices.h"

#include "core/catalogue/save_prices.h"
#include "core/parties/save_customer.h"
#include "core/sales/price_ticket.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using catalogue::Promotion;
using catalogue::PromotionKind;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

struct Trial : SalesShop {
    Trial()
    {
        tea = product(u"tea"_s, 250).id;
        cake = product(u"cake"_s, 400).id;
    }
    Promotion threeForTwo()
    {
        return {.id = newId<catalogue::PromotionId>(),
            .name = u"Three for two"_s,
            .kind = PromotionKind::BuyAndGet,
            .slots = {{2, {{tea}, {}}}, {1, {{tea}, {}}}},
            .rate = Rate::percent(100),
            .amount = money(0),
            .minimum = money(0)};
    }
    TryPrices basket(qint64 teas, qint64 cakes = 0)
    {
        TryPrices made {.currency = currency(),
            .branch = cashier().branch(),
            .at = catalogue::wallTimeOf(clock.nowMs(), cashier().businessDay().timeZone)};
        made.lines.push_back({tea, Quantity::units(teas)});
        if (cakes > 0)
            made.lines.push_back({cake, Quantity::units(cakes)});
        return made;
    }
    Money total(const TryPrices &request) { return tryPrices(*this, request)->total; }

    ProductId tea;
    ProductId cake;
};

} // namespace

TEST_CASE("a promotion is tried before it is saved, and nothing is written", "[sales][pricing]")
{
    Trial shop;
    TryPrices request = shop.basket(4, 1);
    CHECK(shop.total(request) == shop.money(1'400));
    request.edited = shop.threeForTwo();
    request.edited->isArchived = true; // It runs in a trial even if it is stopped.
    const qint64 facts = shop.facts();
    const auto tried = tryPrices(shop, request);
    REQUIRE(tried);
    CHECK(shop.facts() == facts);
    CHECK(tried->isEditedApplied);
    CHECK(tried->total == shop.money(1'150));
    CHECK(tried->off == shop.money(250));
    REQUIRE(tried->lines.size() == 2);
    CHECK(tried->lines[0].left == shop.money(750));
    REQUIRE(tried->lines[0].parts.size() == 1);
    CHECK(tried->lines[0].parts[0].promotion == u"Three for two"_s);
    CHECK(tried->lines[0].parts[0].quantity == Quantity::units(3));
    CHECK(tried->lines[1].parts.empty());
}

TEST_CASE("an edited promotion stands for the saved one, and an unusable one is refused", "[sales][pricing]")
{
    Trial shop;
    Promotion saved = shop.threeForTwo();
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), saved}));
    TryPrices request = shop.basket(3);
    CHECK(shop.total(request) == shop.money(500));
    saved.rate = Rate::percent(50);
    request.edited = saved;
    CHECK(shop.total(request) == shop.money(625));
    request.edited->slots.pop_back();
    const auto refused = tryPrices(shop, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == catalogue::rules::SlotsMustFitKind);
}

TEST_CASE("hour, coupon, customer and price list decide in a trial as at the till", "[sales][pricing]")
{
    Trial shop;
    const auto layla = shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(
        shop, shop.manager(), {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .priceGroup = u"Trade"_s}}));
    const catalogue::PriceList list {.id = shop.newId<catalogue::PriceListId>(),
        .name = u"Trade"_s,
        .currency = shop.currency(),
        .scope = {.groups = {u"trade"_s}}};
    REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
    REQUIRE(catalogue::setListPrices(shop, shop.manager(),
        {shop.newRequest(), list.id, {{shop.tea, Quantity::units(1), UnitPrice::of(shop.money(200))}}}));
    TryPrices request = shop.basket(3);
    request.customer = layla;
    CHECK(shop.total(request) == shop.money(600));
    CHECK(tryPrices(shop, request)->lines[0].priceList == u"Trade"_s);
    CHECK(tryPrices(shop, request)->lines[0].own == UnitPrice::of(shop.money(250)));

    request.edited = shop.threeForTwo();
    request.edited->coupon = u"tea3"_s;
    request.edited->hours = catalogue::HourWindow {14 * 60, 17 * 60};
    request.at.minute = 15 * 60;
    CHECK_FALSE(tryPrices(shop, request)->isEditedApplied);
    request.coupons = {u" TEA3 "_s};
    CHECK(shop.total(request) == shop.money(400));
    request.at.minute = 17 * 60;
    CHECK(shop.total(request) == shop.money(600));

    // The till says the same of the same basket.
    Ticket ticket = shop.ticket();
    ticket.customer = layla;
    shop.add(ticket, u"tea"_s, 3);
    const auto priced = priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs());
    REQUIRE(priced);
    request.edited.reset();
    CHECK(shop.total(request) == priced->total);
}
