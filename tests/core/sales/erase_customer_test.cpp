// Erasing a customer of a shop that sells: refused while a paper still needs their name, and what stays.
#include "core/sales/cancel_quotation.h"
#include "core/sales/erase_customer.h"
#include "core/sales/give_quotation.h"
#include "core/sales/hand_over.h"
#include "core/sales/later_goods.h"
#include "core/sales/sale_queries.h"
#include "core/stock/adjust_stock.h"
#include "tests/core/sales/order_shop.h"

#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

struct Erasing : OrderShop {
    Result<void> erase() { return eraseCustomer(*this, manager(), {newRequest(), layla, currency()}); }
    void refuses(const Rule &rule, const QString &number)
    {
        const qint64 before = facts();
        CHECK_FALSE(checkErasable(connection(), currency(), layla));
        const auto refused = erase();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == rule);
        const Shown *shown = refused.error().find("number");
        REQUIRE(shown);
        CHECK(plainText(*shown) == number);
        CHECK(facts() == before);
    }
};

} // namespace

TEST_CASE("a customer with an open order or layaway is not erased until it is ended", "[sales][erase]")
{
    Erasing shop;
    const auto kind = GENERATE(OrderKind::Order, OrderKind::Layaway);
    const Order order = shop.placed(kind);
    shop.refuses(sales::rules::CustomerMustHaveNoOpenOrder, order.number.toText());
    REQUIRE(cancelOrder(shop, shop.manager(), shop.cancels(order.id)));
    CHECK(shop.erase());
}

TEST_CASE("a customer with an open quotation is not erased until it is ended", "[sales][erase]")
{
    Erasing shop;
    const auto quotation = giveQuotation(shop, shop.cashier(),
        {shop.newId<QuotationId>(), shop.furniture(), BusinessDate::fromDays(shop.today().days() + 7)});
    REQUIRE(quotation);
    shop.refuses(sales::rules::CustomerMustHaveNoOpenQuotation, quotation->number.toText());
    REQUIRE(cancelQuotation(shop, shop.cashier(), {shop.newRequest(), quotation->id, u"changed their mind"_s}));
    CHECK(shop.erase());
}

TEST_CASE("a customer whose goods wait is not erased until they are handed over; receipts stay", "[sales][erase]")
{
    Erasing shop;
    REQUIRE(stock::adjustStock(shop, shop.manager(),
        {.request = shop.newRequest(),
            .place = stock::branchPlace(shop.manager().branch()),
            .reason = stock::AdjustReason::Found,
            .lines = {{.product = shop.product(u"table"_s).id,
                .change = Quantity::units(5),
                .cost = UnitPrice::of(shop.money(6'000))}}}));
    Ticket ticket = shop.furniture();
    REQUIRE(setLater(ticket, ticket.lines[0].id, Quantity::units(1)));
    const auto sold = recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    CHECK(papersKept(shop.connection(), shop.layla) == 1);
    shop.refuses(sales::rules::CustomerMustHaveNothingToFetch, sold->number.toText());
    REQUIRE(
        handOver(shop, shop.cashier(), {shop.newRequest(), sold->id, {{.line = 0, .quantity = Quantity::units(1)}}}));
    REQUIRE(shop.erase());
    CHECK(papersKept(shop.connection(), shop.layla) == 1);
    const auto kept = findSale(shop.connection(), sold->id);
    REQUIRE(kept);
    CHECK(kept->sale.customer == shop.layla); // Under nobody's name.
    CHECK(shop.rebuildsTheSame());
}
