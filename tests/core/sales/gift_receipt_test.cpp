// A receipt without prices is told to the daybook, and is no copy.
#include "core/sales/gift_receipt.h"

#include "core/sales/reprint_document.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;

TEST_CASE("a gift receipt is a fact and counts as no copy", "[sales][papers]")
{
    SalesShop shop;
    shop.product(QStringLiteral("bread"), 250);
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"bread", 1}});
    const PrintGiftReceipt request {shop.newRequest(), sold.id};
    CHECK(printGiftReceipt(shop, shop.cashier(), request));
    CHECK(printGiftReceipt(shop, shop.cashier(), request));
    CHECK(shop.facts(GiftReceiptPrintedKind) == 1);
    CHECK(copiesOf(shop.connection(), sold.id.as<FactTag>()) == 0);

    const SaleRecorded other = shop.sell({{"bread", 1}});
    CHECK(printGiftReceipt(shop, shop.cashier(), {request.id, other.id}).error().rule
        == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("only a sale that is known has a gift receipt", "[sales][papers][rules]")
{
    SalesShop shop;
    shop.product(QStringLiteral("bread"), 250);
    shop.openShift();
    CHECK(printGiftReceipt(shop, shop.cashier(), {shop.newRequest(), shop.newId<SaleId>()}).error().rule
        == sales::rules::GiftReceiptSaleMustExist);
    const SaleRecorded sold = shop.sell({{"bread", 1}});
    const auto detail = findSale(shop.connection(), sold.id);
    REQUIRE(detail);
    const auto returned = recordReturn(shop, shop.manager(),
        {returnTicket(*detail, shop.newId<SaleId>(), shop.shop().ids()), QStringLiteral("stale")});
    REQUIRE(returned);
    CHECK(printGiftReceipt(shop, shop.cashier(), {shop.newRequest(), returned->id}).error().rule
        == sales::rules::GiftReceiptMustBeOfASale);
    CHECK(shop.facts(GiftReceiptPrintedKind) == 0);
}
