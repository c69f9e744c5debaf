// Until when a warranty lasts.
#include "core/sales/warranty.h"

#include "core/catalogue/save_product.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

TEST_CASE("a warranty ends on the same day of the month, or on the month's last", "[sales][warranty]")
{
    const auto until = [](const char *sold, int months) {
        return warrantyUntil(*BusinessDate::fromIso(QString::fromLatin1(sold)), months).toIso();
    };
    CHECK(until("2026-11-22", 24) == u"2028-11-22"_s);
    CHECK(until("2026-01-31", 1) == u"2026-02-28"_s);
    CHECK(until("2027-12-31", 2) == u"2028-02-29"_s); // A leap year.
    CHECK(until("2028-02-29", 12) == u"2029-02-28"_s);
    CHECK(until("2026-12-15", 1) == u"2027-01-15"_s);
}

TEST_CASE("a sale freezes until when each line's warranty lasts, and a return has none", "[sales][warranty]")
{
    test::SalesShop shop;
    catalogue::Product drill = shop.product(u"drill"_s, 9900);
    drill.warrantyMonths = 24;
    REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), drill}));
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    shop.add(ticket, u"drill"_s);
    ticket.lines[1].product->warrantyMonths = drill.warrantyMonths; // As a snapshot taken now would say.
    CHECK(ticketFromJson(ticketToJson(ticket)).lines[1].product->warrantyMonths == 24);
    const auto sold = shop.sell(shop.cashier(), ticket);
    REQUIRE(sold);
    const auto sale = findSale(shop.connection(), sold->id);
    CHECK_FALSE(sale->sale.lines[0].warrantyUntil);
    CHECK(sale->sale.lines[1].warrantyUntil == warrantyUntil(shop.today(), 24));

    const Ticket back = returnTicket(*sale, shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Broken"_s});
    REQUIRE(returned);
    const auto given = findSale(shop.connection(), returned->id);
    for (const RecordedLine &line : given->sale.lines)
        CHECK_FALSE(line.warrantyUntil);
}
