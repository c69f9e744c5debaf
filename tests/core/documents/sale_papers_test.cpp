// Papers of what a shop recorded: the amounts are the daybook's, the names behind ids are people's.
#include "core/catalogue/save_prices.h"
#include "core/documents/paper_words.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sale_papers.h"
#include "core/documents/z_report_document.h"
#include "core/parties/save_customer.h"
#include "core/sales/erase_customer.h"
#include "core/sales/move_cash.h"
#include "core/sales/price_ticket.h"
#include "core/sales/shift_queries.h"
#include "tests/core/documents/rendered.h"
#include "tests/core/sales/foreign_shop.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::documents;
using namespace Qt::StringLiterals;
using test::SalesShop;

namespace {

QStringList linesOf(const Document &document) { return test::seenLines(test::laidOut(document, Paper::receipt80())); }

sales::SaleDetail soldGoods(SalesShop &shop)
{
    shop.product(u"Bread"_s, 389, u"reduced"_s);
    shop.product(u"Soap"_s, 449);
    const sales::SaleRecorded sold = shop.sell({{"Bread", 2}, {"Soap", 1}});
    return *sales::findSale(shop.connection(), sold.id);
}

} // namespace

TEST_CASE("a receipt says what was recorded, by whom, where and when", "[documents]")
{
    SalesShop shop;
    shop.openShift();
    const sales::SaleDetail sale = soldGoods(shop);
    const Receipt receipt = receiptOf(shop, sale, {});

    CHECK(receipt.head.shopName == u"Corner Shop"_s);
    CHECK(receipt.head.taxLines == QStringList {u"Tax no. DE123456789"_s});
    CHECK(receipt.number == sale.sale.number.toText());
    CHECK(receipt.at == u"2 Mar 2026, 10:00"_s); // Nine in the morning of the clock, in Berlin.
    CHECK(receipt.till == u"T1"_s);
    CHECK(receipt.total == shop.money(2 * 389 + 449));
    REQUIRE(receipt.lines.size() == 2);
    CHECK(receipt.lines[0].total == shop.money(778));
    CHECK(receipt.lines[0].taxLetter != receipt.lines[1].taxLetter);
    REQUIRE(receipt.taxes.size() == 2);
    CHECK(receipt.taxes[0].letter == receipt.lines[0].taxLetter);
    CHECK(receipt.taxes[0].name == u"USt"_s); // The rate stands beside it.
    CHECK(receipt.taxes[0].gross == shop.money(778));
    CHECK(receipt.taxes[0].net + receipt.taxes[0].tax == receipt.taxes[0].gross);
    REQUIRE(receipt.tenders.size() == 1);
    CHECK(receipt.tenders[0].method == u"Cash"_s);
    CHECK(receipt.footer == QStringList {u"Thank you"_s});
    CHECK(receipt.anchor.size() == 12);
    CHECK(receipt.copy == 0);
    CHECK(receiptOf(shop, sale, {}, 2).copy == 2);
}

TEST_CASE("a discount on the sale stands once below the lines, a note under its line", "[documents]")
{
    SalesShop shop;
    shop.openShift();
    shop.product(u"Bread"_s, 389, u"reduced"_s);
    shop.product(u"Soap"_s, 449);
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"Bread"_s, 2);
    shop.add(ticket, u"Soap"_s);
    REQUIRE(sales::setDiscount(ticket, ticket.lines[1].id, shop.money(49), u"dented"_s));
    REQUIRE(sales::setNote(ticket, ticket.lines[1].id, u"gift wrapped"_s));
    REQUIRE(sales::setTicketDiscount(ticket, {Rate::percent(10)}));
    const auto sold = sales::recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);

    const Receipt receipt = receiptOf(shop, *sales::findSale(shop.connection(), sold->id), {});
    CHECK(receipt.lines[0].total == shop.money(778));
    CHECK(receipt.lines[0].discount.isZero());
    CHECK(receipt.lines[1].total == shop.money(400));
    CHECK(receipt.lines[1].discount == shop.money(49));
    CHECK(receipt.lines[1].note == u"gift wrapped"_s);
    CHECK(receipt.saleDiscount == shop.money(118));
    CHECK(receipt.discounts == shop.money(118 + 49));
    CHECK(receipt.total == shop.money(778 + 400 - 118));
}

TEST_CASE("a receipt names the foreign cash that was given, its rate, its worth and its change", "[documents][foreign]")
{
    test::ForeignShop shop({.country = u"CH"_s});
    const sales::CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const ShiftId shift = shop.openShift(0);
    const auto sold = shop.pay(shop.costing(3742), {shop.handOver(euros, 5000, shop.money(3742), true)});
    const Receipt receipt = receiptOf(shop, *sales::findSale(shop.connection(), sold.id), {}, 1);
    REQUIRE(receipt.tenders.size() == 3);
    CHECK(receipt.tenders[0].amount == Money(5000, euros.currency));
    CHECK(receipt.tenders[1].amount == shop.money(4750));
    CHECK(receipt.tenders[2].amount == Money(1000, euros.currency));
    CHECK(receipt.change == shop.money(60));
    const QString text = linesOf(receiptDocument(receipt, {})).join(u'\n');
    CHECK(text.contains(u"Cash"_s));
    CHECK(text.contains(u"EUR"_s));
    CHECK(text.contains(u"50.00"_s));
    CHECK(text.contains(u"47.50"_s));
    CHECK(text.contains(u"1 EUR = 0.95 CHF"_s));
    CHECK(text.contains(u"10.00"_s));
    CHECK(text.contains(u"0.60"_s));

    const sales::ShiftReport x = shop.report();
    CHECK(zReportOf(shop, x, {}).currencies.empty()); // It would say what should be there.
    REQUIRE(sales::moveCash(shop, shop.manager(),
        {shop.newRequest(), sales::CashDirection::In, sales::CashPurpose::Safe, shop.money(1000), u"change"_s}));
    REQUIRE(sales::closeShift(shop, shop.manager(), shop.closing(shop.report())));
    const ZReport z = zReportOf(shop, *sales::zReport(shop.connection(), shift), {});
    REQUIRE(z.currencies.size() == 1);
    CHECK(z.currencies[0].expected == Money(4000, euros.currency));
    CHECK(z.currencies[0].difference.isZero());
    const QString report = linesOf(zReportDocument(z, {})).join(u'\n');
    CHECK(report.contains(u"Foreign cash"_s));
    CHECK(report.contains(u"Drawer EUR"_s));
    CHECK(report.contains(u"40.00"_s));
}

TEST_CASE("the last day of a warranty stands under its line, in the paper's language", "[documents][warranty]")
{
    SalesShop shop; // On the second of March 2026.
    shop.openShift();
    shop.product(u"Drill"_s, 9900);
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"Drill"_s);
    ticket.lines[0].product->warrantyMonths = 24;
    const auto sold = shop.sell(shop.cashier(), ticket);
    REQUIRE(sold);
    const auto sale = sales::findSale(shop.connection(), sold->id);
    CHECK(receiptOf(shop, *sale, {}).lines[0].note == u"Warranty until 2 Mar 2028"_s);
    CHECK(receiptOf(shop, *sale, wordingIn(u"de"_s)).lines[0].note.startsWith(u"Garantie bis"_s));
}

TEST_CASE("one kind of tax needs no letters", "[documents]")
{
    SalesShop shop;
    shop.openShift();
    shop.product(u"Soap"_s, 449);
    const auto sale = sales::findSale(shop.connection(), shop.sell({{"Soap", 1}}).id);
    const Receipt receipt = receiptOf(shop, *sale, {});
    CHECK(receipt.lines.at(0).taxLetter.isEmpty());
    CHECK(receipt.taxes.at(0).letter.isEmpty());
}

TEST_CASE("a Z report carries the frozen shift, an X report shows nothing of the drawer", "[documents]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift(10'000);
    const sales::SaleDetail sale = soldGoods(shop);
    const auto soFar = sales::xReport(shop.connection(), shift, shop.clock.nowMs(), shop.cashier().user());
    REQUIRE(soFar);
    const ZReport x = zReportOf(shop, *soFar, {});
    CHECK(x.number.isEmpty());
    CHECK(x.counts.empty());

    const auto closed = shop.closeShift();
    REQUIRE(closed);
    const ZReport z = zReportOf(shop, closed->report, {});
    CHECK(z.number == u"B1-T1-Z-000001"_s);
    CHECK(z.net == shop.money(2 * 389 + 449));
    CHECK(z.sales.count == 1);
    REQUIRE(z.counts.size() == 1);
    CHECK(z.counts[0].expected == shop.money(10'000 + 2 * 389 + 449));
    CHECK(z.counts[0].difference.isZero());
    CHECK(z.firstReceipt == sale.sale.number.toText());
    CHECK(z.openingFloat == shop.money(10'000));
    CHECK(z.taxes.size() == 2);
}

TEST_CASE("a report says in words what was approved, and by its name what a later version called so", "[documents]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift(10'000);
    auto report = sales::xReport(shop.connection(), shift, shop.clock.nowMs(), shop.cashier().user());
    REQUIRE(report);
    report->approvals = {{"price.override", shop.manager().user(), 1}, {"moon.land", shop.manager().user(), 1}};

    const ZReport printed = zReportOf(shop, *report, {});

    REQUIRE(printed.approvals.size() == 2);
    CHECK(printed.approvals[0].what == u"Price changed"_s);
    CHECK(printed.approvals[1].what == u"moon.land"_s);
    CHECK(printed.approvals[0].approver == shop.manager().userName());
}

TEST_CASE("a receipt names the customer, and nobody once they are erased", "[documents]")
{
    SalesShop shop;
    shop.openShift();
    shop.product(u"Bread"_s, 389);
    sales::Ticket ticket = shop.ticket();
    ticket.customer = shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(
        shop, shop.cashier(), {shop.newRequest(), {.id = *ticket.customer, .name = u"Layla Haddad"_s}}));
    shop.add(ticket, u"Bread"_s);
    const auto sold = sales::recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);
    const auto receipt = [&] { return receiptOf(shop, *sales::findSale(shop.connection(), sold->id), {}); };
    CHECK(receipt().customer == u"Layla Haddad"_s);
    REQUIRE(sales::eraseCustomer(shop, shop.manager(), {shop.newRequest(), *ticket.customer, shop.currency()}));
    CHECK(receipt().customer.isEmpty());
    CHECK(receipt().total == sold->total);
}

namespace {

/// Without the marks that keep numbers apart in a text of the other direction.
QString plain(QString text) { return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')); }

} // namespace

TEST_CASE("a gift card stands on paper by its last four digits, with what is on it afterwards", "[documents]")
{
    SalesShop shop;
    shop.openShift();
    shop.product(u"Soap"_s, 1000);
    const payments::GiftCardRef card {shop.newId<payments::GiftCardId>(), u"4711"_s};
    sales::Ticket loading = shop.ticket();
    sales::addLoad(loading, {card, shop.money(5000), shop.today()});
    const auto loaded =
        sales::recordSale(shop, shop.cashier(), {loading, {{sales::TenderMethod::Cash, shop.money(5000)}}});
    REQUIRE(loaded);
    const Receipt sold = receiptOf(shop, *sales::findSale(shop.connection(), loaded->id), {});
    REQUIRE(sold.lines.size() == 1);
    CHECK(sold.lines[0].name == u"Gift card"_s);
    CHECK(plain(sold.lines[0].note).startsWith(u"**** 4711, balance 50.00, valid until "_s));
    CHECK(sold.total == shop.money(5000));
    CHECK(sold.taxes.empty());
    const QStringList voucher = linesOf(giftCardDocument(
        giftCardPaperOf(shop, *sales::findSale(shop.connection(), loaded->id), card, u"6390000000004711"_s, {}), {}));
    CHECK(voucher.filter(u"50.00"_s).size() == 1);
    CHECK_FALSE(voucher.filter(u"6390000000004711"_s).isEmpty());
    CHECK_FALSE(voucher.filter(u"Valid until"_s).isEmpty());

    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"Soap"_s);
    const sales::Tender tender {.method = sales::TenderMethod::GiftCard,
        .amount = shop.money(1000),
        .lastFour = card.lastFour,
        .giftCard = card.id};
    const auto paid = sales::recordSale(shop, shop.cashier(), {ticket, {tender}});
    REQUIRE(paid);
    const Receipt receipt = receiptOf(shop, *sales::findSale(shop.connection(), paid->id), {});
    CHECK(receipt.tenders[0].method == u"Gift card"_s);
    CHECK(plain(receipt.tenders[0].note) == u"**** 4711, balance 40.00"_s);
}

TEST_CASE("a receipt prints each tender, of a card its last four digits; a report sums them by method", "[documents]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift();
    shop.product(u"Soap"_s, 1000);
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"Soap"_s);
    const auto sold = sales::recordSale(shop, shop.cashier(),
        {ticket,
            {{sales::TenderMethod::Card, shop.money(700), u"081522"_s, u"4242"_s},
                {sales::TenderMethod::Cash, shop.money(500)}}});
    REQUIRE(sold);

    const Receipt receipt = receiptOf(shop, *sales::findSale(shop.connection(), sold->id), {});
    REQUIRE(receipt.tenders.size() == 2);
    CHECK(receipt.tenders[0].method == u"Card"_s);
    CHECK(receipt.tenders[0].note == u"**** 4242, Approval 081522"_s);
    CHECK(receipt.tenders[1].method == u"Cash"_s);
    CHECK(receipt.change == shop.money(200));

    const auto report = sales::xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    REQUIRE(report);
    const ZReport printed = zReportOf(shop, *report, {});
    REQUIRE(printed.methods.size() == 2);
    CHECK(printed.methods[0].method == u"Cash"_s);
    CHECK(printed.methods[0].taken.amount == shop.money(300));
    CHECK(printed.methods[1].method == u"Card"_s);
    CHECK(printed.methods[1].taken.amount == shop.money(700));
}

TEST_CASE("goods on account say until when they are to be paid, and the payment what is still owed", "[documents]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift();
    shop.product(u"Bread"_s, 389);
    const PartyId layla = shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(shop, shop.manager(),
        {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .creditLimit = shop.money(500), .paymentDays = 10}}));
    sales::Ticket ticket = shop.ticket();
    ticket.customer = layla;
    shop.add(ticket, u"Bread"_s);
    const auto sold =
        sales::recordSale(shop, shop.cashier(), {ticket, {{sales::TenderMethod::OnAccount, shop.money(389)}}});
    REQUIRE(sold);
    const QStringList receipt =
        linesOf(receiptDocument(receiptOf(shop, *sales::findSale(shop.connection(), sold->id), {}), {}));
    CHECK(receipt.contains(u"To be paid by12 Mar 2026"_s));

    const auto settled = sales::settleAccount(shop, shop.cashier(),
        {shop.newRequest(), layla, shop.money(300),
            {{sales::TenderMethod::Card, shop.money(300), u"A1"_s, u"4242"_s}}});
    REQUIRE(settled);
    const QStringList paper = linesOf(settlementDocument(settlementPaperOf(shop, *settled, {}, 1), {}));
    CHECK(paper.contains(u"Payment receivedB1-T1-P-000001"_s));
    CHECK(paper.contains(u"CustomerLayla"_s));
    CHECK(paper.contains(u"Total EUR3.00"_s));
    CHECK(paper.contains(u"Card **** 4242, Approval A13.00"_s));
    CHECK(paper.contains(u"Still owed0.89"_s));
    CHECK(paper.contains(u"COPY 1"_s));

    const auto report = sales::xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    const QStringList z = linesOf(zReportDocument(zReportOf(shop, *report, {}), {}));
    CHECK(z.contains(u"Paid of accounts13.00"_s));
}

TEST_CASE("a promotion stands under its line by name, and the line adds up", "[documents]")
{
    SalesShop shop;
    shop.product(u"Bread"_s, 250);
    const catalogue::Promotion ten {.id = shop.newId<catalogue::PromotionId>(),
        .name = u"Bread week"_s,
        .rate = Rate::percent(10),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), ten}));
    shop.openShift();
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"Bread"_s, 2);
    REQUIRE(sales::priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    const auto sold = sales::recordSale(shop, shop.cashier(), shop.payExactly(ticket));
    REQUIRE(sold);

    const Receipt receipt = receiptOf(shop, *sales::findSale(shop.connection(), sold->id), {});
    REQUIRE(receipt.lines.size() == 1);
    CHECK(receipt.lines[0].total == shop.money(450));
    CHECK(receipt.lines[0].discount.isZero());
    REQUIRE(receipt.lines[0].promotions.size() == 1);
    CHECK(receipt.lines[0].promotions[0].name == u"Bread week"_s);
    CHECK(receipt.lines[0].promotions[0].off == shop.money(50));
    CHECK(receipt.discounts == shop.money(50));
    const Document document = receiptDocument(receipt, {});
    const auto says = [](const Block &block) {
        const auto *table = std::get_if<Table>(&block);
        return table && std::ranges::any_of(table->rows, [](const Row &row) {
            return row.cells.size() == 3 && row.cells[0].text.contains(u"Bread week"_s)
                && row.cells[2].text.contains(u"0.50"_s);
        });
    };
    CHECK(std::ranges::any_of(document.blocks, says));
}
