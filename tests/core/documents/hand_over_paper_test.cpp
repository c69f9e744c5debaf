// The delivery note: goods and where they go, and never a price.
#include "core/documents/hand_over_paper.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "core/sales/delivery.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/sales/order_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

bool hasLine(const QStringList &lines, const QString &first, const QString &second = {})
{
    return std::ranges::any_of(
        lines, [&](const QString &line) { return line.contains(first) && line.contains(second); });
}

} // namespace

TEST_CASE("a delivery note says what left, what is left and where it goes, without prices", "[documents][later]")
{
    test::OrderShop shop;
    sales::Ticket ticket = shop.furniture();
    sales::setAllLater(ticket);
    ticket.delivery = sales::DeliveryNote {.address = u"Lindenweg 5"_s, .note = u"second floor"_s};
    const auto sold = sales::recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    const auto handed = sales::handOver(shop, shop.cashier(), {shop.newRequest(), sold->id, {{1, Quantity::units(1)}}});
    REQUIRE(handed);

    const HandOverPaper paper = handOverPaperOf(shop, *handed, {}, 1);

    CHECK(paper.name == u"Layla"_s); // The customer's own, where nothing else was said.
    for (const Paper &on : {Paper::receipt80(), Paper::receipt58(), Paper::a4()}) {
        const QStringList lines = test::seenLines(test::laidOut(handOverDocument(paper, {}), on));
        CHECK(hasLine(lines, u"Delivery note"_s));
        CHECK(hasLine(lines, u"B1-T1-H-000001"_s));
        CHECK(hasLine(lines, sold->number.toText()));
        CHECK(hasLine(lines, u"Lindenweg 5"_s));
        CHECK(hasLine(lines, u"second floor"_s));
        CHECK(hasLine(lines, u"chair"_s, u"1"_s));
        CHECK(hasLine(lines, u"Still to be handed over"_s));
        CHECK(hasLine(lines, u"table"_s, u"1"_s));
        CHECK(hasLine(lines, u"Received by"_s));
        CHECK(hasLine(lines, u"COPY"_s, u"1"_s));
        CHECK_FALSE(hasLine(lines, u"25.00"_s));
        CHECK_FALSE(hasLine(lines, u"100.03"_s));
    }
    const auto sale = sales::findSale(shop.connection(), sold->id);
    const QStringList receipt =
        test::seenLines(test::laidOut(receiptDocument(receiptOf(shop, *sale, {}), {}), Paper::receipt80()));
    CHECK(hasLine(receipt, u"Still to be handed over 2"_s));
}
