// A bundle on paper: one line with what it holds under it, by the letters of their taxes; a part that comes back by
// itself.
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/sales/bundle_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;
using test::BundleShop;

namespace {

sales::SaleDetail soldSet(BundleShop &shop, qint64 bundles)
{
    const ProductId set =
        shop.addBundle(u"Tea set"_s, 1000, {{u"Mug"_s, 800}, {u"Tea"_s, 400, u"reduced"_s, Quantity::units(2)}});
    sales::Ticket ticket = shop.ticket();
    shop.addOf(ticket, set, bundles);
    shop.add(ticket, u"Bread"_s);
    return *sales::findSale(shop.connection(), shop.sell(shop.manager(), ticket).value().id);
}

} // namespace

TEST_CASE("a bundle stands on the receipt as one line with what it holds", "[documents][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const sales::SaleDetail sale = soldSet(shop, 2);
    const Receipt receipt = receiptOf(shop, sale, {});
    REQUIRE(receipt.lines.size() == 2);
    const ReceiptLine &set = receipt.lines[0];
    CHECK(set.name == u"Tea set"_s);
    CHECK(set.quantity == Quantity::units(2));
    CHECK(set.unitPrice == UnitPrice::of(shop.money(1000)));
    CHECK(set.total == shop.money(2000));
    CHECK(set.taxLetter.isEmpty()); // Two taxes: each of its goods says its own.
    REQUIRE(set.parts.size() == 2);
    CHECK(set.parts[0].taxLetter == u"A"_s);
    CHECK(set.parts[1].taxLetter == u"B"_s);
    CHECK(set.parts[1].quantity == Quantity::units(4));
    const QStringList lines = test::seenLines(test::laidOut(receiptDocument(receipt, {}), Paper::receipt80()));
    CHECK(lines.join(u'\n').contains(u"Tea set"_s));
    CHECK(lines.join(u'\n').contains(u"4 × Tea"_s));

    const Receipt gift = giftReceiptOf(shop, sale, {});
    CHECK(gift.lines.size() == 2);
    CHECK(test::seenLines(test::laidOut(receiptDocument(gift, {}), Paper::receipt80()))
            .join(u'\n')
            .contains(u"4 × Tea"_s));
}

TEST_CASE("a whole bundle that comes back is one line, a part of it says where it is from", "[documents][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const sales::SaleDetail sale = soldSet(shop, 2);
    sales::Ticket back = sales::returnTicket(sale, shop.newId<SaleId>(), shop.shop().ids());
    back.lines.pop_back(); // The bread stays.
    back.lines[0].quantity = Quantity::units(1);
    back.lines[1].quantity = Quantity::units(2);
    const auto whole = sales::recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Broken"_s});
    REQUIRE(whole);
    const Receipt one = receiptOf(shop, *sales::findSale(shop.connection(), whole->id), {});
    REQUIRE(one.lines.size() == 1);
    CHECK(one.lines[0].quantity == Quantity::units(-1));
    CHECK(one.lines[0].total == shop.money(-1000));

    back.id = shop.newId<SaleId>();
    back.lines.erase(back.lines.begin());
    const auto part = sales::recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Stale"_s});
    REQUIRE(part);
    const Receipt tea = receiptOf(shop, *sales::findSale(shop.connection(), part->id), {});
    REQUIRE(tea.lines.size() == 1);
    CHECK(tea.lines[0].name == u"Tea"_s);
    CHECK(tea.lines[0].note == u"Tea set"_s);
    CHECK(tea.lines[0].total == shop.money(-500));
}
