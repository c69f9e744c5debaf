// The slip of an order: what was promised, what is paid of it, what is left; and deposits on the Z.
#include "core/documents/promise_papers.h"
#include "core/documents/sale_papers.h"
#include "core/documents/z_report_document.h"
#include "core/sales/order_facts.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/sales/order_shop.h"

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;
using test::OrderShop;

namespace {

QStringList linesOf(const Document &document) { return test::seenLines(test::laidOut(document, Paper::receipt80())); }

bool hasLine(const QStringList &lines, const QString &first, const QString &second)
{
    return std::ranges::any_of(
        lines, [&](const QString &line) { return line.contains(first) && line.contains(second); });
}

} // namespace

TEST_CASE("an order's slip says whose it is, what is paid and what is left", "[documents][order]")
{
    OrderShop shop;
    sales::PlaceOrder request = shop.orders();
    request.wantedBy = BusinessDate::fromDays(shop.today().days() + 7);
    const auto placed = sales::placeOrder(shop, shop.cashier(), request);
    REQUIRE(placed);
    const auto paid = sales::payOrder(
        shop, shop.cashier(), shop.pays(placed->id, 5000, {{sales::TenderMethod::Cash, shop.money(6000)}}));
    REQUIRE(paid);

    OrderPaper paper = orderPaperOf(shop, shop.detail(placed->id), {}, 2);
    paper.payment = orderPaymentOf(*paid, {});

    CHECK(paper.customer == u"Layla"_s);
    CHECK(paper.wantedBy == u"9 Mar 2026"_s);
    CHECK(paper.anchor.size() == 12);
    REQUIRE(paper.lines.size() == 2);
    CHECK(paper.lines[1].total == shop.money(5000));
    const QStringList lines = linesOf(orderDocument(paper, {}));
    CHECK(hasLine(lines, u"Customer order"_s, u"B1-T1-O-000001"_s));
    CHECK(hasLine(lines, u"Payment received"_s, u"B1-T1-P-000001"_s));
    CHECK(hasLine(lines, u"Cash"_s, u"60.00"_s));
    CHECK(hasLine(lines, u"Change"_s, u"10.00"_s));
    CHECK(hasLine(lines, u"Paid in advance"_s, u"50.00"_s));
    CHECK(hasLine(lines, u"Left to pay"_s, u"100.03"_s));
    CHECK_FALSE(hasLine(lines, u"NOT A RECEIPT"_s, {})); // Of the payment it is one.
    CHECK(hasLine(linesOf(orderDocument(orderPaperOf(shop, shop.detail(placed->id), {}), {})), u"NOT A RECEIPT"_s, {}));
    CHECK(hasLine(lines, u"COPY"_s, u"2"_s));
}

TEST_CASE("the slip of a cancelled layaway says what went back and what the shop kept", "[documents][order]")
{
    OrderShop shop;
    const sales::Order order = shop.placed(sales::OrderKind::Layaway);
    shop.deposit(order.id, 4000);
    const auto cancelled = sales::cancelOrder(shop, shop.manager(), shop.cancels(order.id, 500));
    REQUIRE(cancelled);
    OrderPaper paper = orderPaperOf(shop, shop.detail(order.id), {});
    paper.payment = orderPaymentOf(*cancelled, {});
    paper.kept = cancelled->fee;

    const QStringList lines = linesOf(orderDocument(paper, {}));
    CHECK(hasLine(lines, u"Layaway"_s, u"B1-T1-O-000001"_s));
    CHECK(hasLine(lines, u"CANCELLED"_s, {}));
    CHECK(hasLine(lines, u"Cash"_s, u"35.00"_s));
    CHECK(hasLine(lines, u"Deposits kept"_s, u"5.00"_s));
    CHECK_FALSE(hasLine(lines, u"Left to pay"_s, {}));

    const QStringList z = linesOf(zReportDocument(zReportOf(shop, shop.report(), {}), {}));
    CHECK(hasLine(z, u"Deposits taken"_s, u"40.00"_s));
    CHECK(hasLine(z, u"Deposits given back"_s, u"35.00"_s));
    CHECK(hasLine(z, u"Deposits kept"_s, u"5.00"_s));
}
