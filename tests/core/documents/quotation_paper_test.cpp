// The paper of a quotation: a slip and a sheet of the same.
#include "core/documents/document_layout.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/promise_papers.h"
#include "core/documents/receipt_document.h"
#include "core/sales/give_quotation.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/sales/order_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Document &document, const Paper &paper)
{
    return test::seenLines(test::laidOut(document, paper));
}

bool hasLine(const QStringList &lines, const QString &first, const QString &second = {})
{
    return std::ranges::any_of(
        lines, [&](const QString &line) { return line.contains(first) && line.contains(second); });
}

} // namespace

TEST_CASE("a quotation's paper says for whom, for how much, with which taxes and until when", "[documents][quotation]")
{
    test::OrderShop shop;
    sales::GiveQuotation request {
        shop.newId<sales::QuotationId>(), shop.furniture(), BusinessDate::fromDays(shop.today().days() + 7)};
    REQUIRE(sales::setDiscount(request.ticket, request.ticket.lines[1].id, Rate::percent(10), u"shown"_s));
    REQUIRE(sales::giveQuotation(shop, shop.manager(), request));
    const auto detail = sales::findQuotation(shop.connection(), request.id);
    REQUIRE(detail);

    const Receipt paper = quotationPaperOf(shop, *detail, {}, 1);

    CHECK(paper.customer == u"Layla"_s);
    CHECK(paper.anchor.size() == 12);
    CHECK(paper.total == detail->quotation.total);
    for (const Paper &on : {Paper::receipt80(), Paper::receipt58(), Paper::a4()}) {
        const QStringList lines = linesOf(receiptDocument(paper, {}), on);
        CHECK(hasLine(lines, u"Quotation"_s));
        CHECK(hasLine(lines, u"B1-T1-Q-000001"_s));
        CHECK(hasLine(lines, u"Valid until"_s, u"9 Mar 2026"_s));
        CHECK(hasLine(lines, u"Discount"_s, u"5.00"_s));
        CHECK(hasLine(lines, u"Total"_s, u"145.03"_s));
        CHECK(hasLine(lines, u"NOT A RECEIPT"_s));
        CHECK(hasLine(lines, u"COPY"_s, u"1"_s));
        CHECK(hasLine(lines, u"Tax"_s));
    }
    CHECK(pdfOf(test::laidOut(receiptDocument(paper, {}), Paper::a4())).startsWith("%PDF-"));
}

TEST_CASE("a quotation for a name says the name, and nobody's once it is erased", "[documents][quotation]")
{
    test::OrderShop shop;
    sales::GiveQuotation request {shop.newId<sales::QuotationId>(), shop.furniture(), shop.today(), u"Omar"_s};
    request.ticket.customer.reset();
    REQUIRE(sales::giveQuotation(shop, shop.manager(), request));
    auto detail = sales::findQuotation(shop.connection(), request.id);
    CHECK(quotationPaperOf(shop, *detail, {}).customer == u"Omar"_s);
    detail->name.clear();
    CHECK(quotationPaperOf(shop, *detail, {}).customer.isEmpty());
}
