// The honest till: emptied tickets, drafts that cannot shrink unseen, copies that are counted, refusals that are told.
#include "core/access/sign_in.h"
#include "core/sales/empty_ticket.h"
#include "core/sales/honest_facts.h"
#include "core/sales/move_cash.h"
#include "core/sales/note_refusal.h"
#include "core/sales/printed_draft.h"
#include "core/sales/remove_line.h"
#include "core/sales/reprint_document.h"
#include "core/sales/sale_facts.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

Ticket breadAndMilk(SalesShop &shop)
{
    shop.product(u"bread"_s, 250);
    shop.product(u"milk"_s, 120);
    shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 2);
    shop.add(ticket, u"milk"_s, 1);
    return ticket;
}

/// The latest fact of a kind, parsed for the test.
class LatestFact {
public:
    LatestFact(SalesShop &shop, std::string_view kind)
    {
        auto row = shop.connection().query("SELECT id FROM fact WHERE kind = ? ORDER BY no DESC LIMIT 1", kind);
        REQUIRE(row.step());
        m_fact = shop.shop().daybook().find(row.id<FactId>(0));
        m_body = m_parser.parse(m_fact->body);
    }
    const daybook::BodyValue &body() const { return *m_body; }
    const daybook::FactHeader &header() const { return m_fact->header; }

private:
    std::optional<daybook::Fact> m_fact;
    daybook::BodyParser m_parser;
    std::optional<daybook::BodyValue> m_body;
};

ShiftReport reportOf(SalesShop &shop)
{
    const auto open = openShiftOf(shop.connection(), shop.shop().device());
    REQUIRE(open);
    return xReport(shop.connection(), open->id, shop.clock.nowMs(), shop.manager().user()).value();
}

} // namespace

TEST_CASE("an emptied ticket is a fact with its lines and amount, and is gone from the till", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    saveCurrentTicket(shop.connection(), shop.shop().device(), ticket, shop.clock.nowMs());
    const EmptyTicket request {shop.newRequest(), ticket, u"customer left"_s};
    REQUIRE(emptyTicket(shop, shop.manager(), request));
    REQUIRE(emptyTicket(shop, shop.manager(), request));

    CHECK(shop.facts(TicketEmptiedKind) == 1);
    const LatestFact fact(shop, TicketEmptiedKind);
    CHECK(fact.body().at("ticket").id<SaleId>() == ticket.id);
    CHECK(fact.body().at("lines").item(1).at("name").text() == u"milk"_s);
    CHECK(fact.body().at("amount_minor").int64() == 620);
    CHECK(fact.body().at("reason").text() == u"customer left"_s);
    CHECK_FALSE(fact.body().find("draft"));
    CHECK_FALSE(loadCurrentTicket(shop.connection(), shop.shop().device()));
    CHECK(reportOf(shop).care.emptiedTickets->times == 1);
    CHECK(reportOf(shop).care.emptiedTickets->amount == shop.money(620));
    EmptyTicket other = request;
    other.ticket.lines.pop_back();
    CHECK(emptyTicket(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(emptyTicket(shop, shop.manager(), {shop.newRequest(), ticket, QString(MaxNoteLength + 1, u'x')}).error().rule
        == sales::rules::NoteMustFit);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a held ticket thrown away says that it was held", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    const DeviceId till = shop.shop().device();
    REQUIRE(holdTicket(shop.connection(), till, ticket, shop.clock.nowMs()));
    REQUIRE(emptyTicket(shop, shop.manager(), {shop.newRequest(), ticket}));
    CHECK(LatestFact(shop, TicketEmptiedKind).body().at("held").boolean());
    CHECK(heldTickets(shop.connection(), till).empty());
}

TEST_CASE("a ticket that promised nothing goes without right and fact", "[honest]")
{
    SalesShop shop;
    shop.openShift();
    Ticket unknown = shop.ticket();
    REQUIRE(addUnknownCode(unknown, {shop.newId<LineId>(), u"4711"_s}));
    Session nobody = shop.cashier();
    REQUIRE(emptyTicket(shop, nobody, {shop.newRequest(), unknown}));
    Ticket back = shop.ticket(TicketMode::Return);
    shop.add(back, u"bread"_s, 1);
    REQUIRE(emptyTicket(shop, nobody, {shop.newRequest(), back}));
    CHECK(shop.facts(TicketEmptiedKind) == 0);
}

TEST_CASE("emptying needs an open shift", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    REQUIRE(shop.closeShift());
    CHECK(emptyTicket(shop, shop.manager(), {shop.newRequest(), ticket}).error().rule == sales::rules::ShiftMustBeOpen);
    CHECK(printDraft(shop, shop.manager(), {shop.newRequest(), ticket}).error().rule == sales::rules::ShiftMustBeOpen);
}

TEST_CASE("a draft is numbered, and the sale that ends it names it", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    const PrintDraft request {shop.newRequest(), ticket};
    const auto draft = printDraft(shop, shop.manager(), request);
    REQUIRE(draft);
    CHECK(draft->number.toText() == u"B1-T1-D-000001"_s);
    CHECK(draft->total == shop.money(620));
    CHECK(printDraft(shop, shop.manager(), request)->number == draft->number);
    CHECK(shop.facts(DraftPrintedKind) == 1);
    PrintDraft other = request;
    other.ticket.lines.pop_back();
    CHECK(printDraft(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);

    const auto sold = recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);
    const auto sale = findSale(shop.connection(), sold->id);
    REQUIRE(sale->sale.draft);
    CHECK(sale->sale.draft->number == draft->number);
    CHECK(sale->sale.draft->total == shop.money(620));
    CHECK_FALSE(LatestFact(shop, SaleRecordedKind).body().at("draft").find("difference_minor"));
    CHECK(reportOf(shop).care.drafts->amount == shop.money(620));
    CHECK_FALSE(reportOf(shop).care.shrunkDrafts);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("after a draft, whatever lessens the ticket names it and the difference", "[honest]")
{
    SalesShop shop;
    Ticket ticket = breadAndMilk(shop);
    REQUIRE(printDraft(shop, shop.manager(), {shop.newRequest(), ticket}));
    Ticket lessened = ticket;
    REQUIRE(setQuantity(lessened, lessened.lines[0].id, Quantity::units(1)));
    const FactId change = shop.newRequest();
    CHECK(noteShrunkDraft(shop, shop.manager(), {change, ticket, lessened}).value());
    CHECK(noteShrunkDraft(shop, shop.manager(), {change, ticket, lessened}).value());
    CHECK(shop.facts(DraftShrunkKind) == 1);
    const LatestFact shrunk(shop, DraftShrunkKind);
    CHECK(shrunk.body().at("draft").at("before_minor").int64() == 620);
    CHECK(shrunk.body().at("draft").at("after_minor").int64() == 370);
    // What removeLines tells is not told twice: only the rest of the change counts.
    Ticket fewer = lessened;
    REQUIRE(eraseLines(fewer, {&fewer.lines[1].id, 1}));
    CHECK_FALSE(noteShrunkDraft(shop, shop.manager(), {shop.newRequest(), lessened, fewer}).value());
    // More is nothing to tell.
    CHECK_FALSE(noteShrunkDraft(shop, shop.manager(), {shop.newRequest(), lessened, ticket}).value());

    Ticket discounted = lessened;
    REQUIRE(setTicketDiscount(discounted, {shop.money(20), u"regular"_s}));
    CHECK(noteShrunkDraft(shop, shop.manager(), {shop.newRequest(), lessened, discounted}).value());
    REQUIRE(removeLines(shop, shop.manager(), discounted, {shop.newRequest(), {discounted.lines[1].id}}));
    const LatestFact removed(shop, LineRemovedKind);
    CHECK(removed.body().at("draft").at("total_minor").int64() == 620);
    CHECK(removed.body().at("draft").at("before_minor").int64() == 350);
    CHECK(removed.body().at("draft").at("after_minor").int64() == 230);
    CHECK(reportOf(shop).care.shrunkDrafts->times == 3);
    CHECK(reportOf(shop).care.shrunkDrafts->amount == shop.money(390));

    REQUIRE(recordSale(shop, shop.manager(), shop.payExactly(discounted)));
    CHECK(LatestFact(shop, SaleRecordedKind).body().at("draft").at("difference_minor").int64() == -390);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("emptying a ticket after its draft names it with all of it", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    REQUIRE(printDraft(shop, shop.manager(), {shop.newRequest(), ticket}));
    shop.restart();
    REQUIRE(emptyTicket(shop, shop.manager(), {shop.newRequest(), ticket}));
    const LatestFact fact(shop, TicketEmptiedKind);
    CHECK(fact.body().at("draft").at("before_minor").int64() == 620);
    CHECK(fact.body().at("draft").at("after_minor").int64() == 0);
}

TEST_CASE("without a draft a smaller quantity is nothing to tell", "[honest]")
{
    SalesShop shop;
    const Ticket ticket = breadAndMilk(shop);
    Ticket lessened = ticket;
    REQUIRE(setQuantity(lessened, lessened.lines[0].id, Quantity::units(1)));
    CHECK_FALSE(noteShrunkDraft(shop, shop.manager(), {shop.newRequest(), ticket, lessened}).value());
}

TEST_CASE("a draft is of a sale with known lines", "[honest]")
{
    SalesShop shop;
    Ticket ticket = breadAndMilk(shop);
    CHECK(printDraft(shop, shop.manager(), {shop.newRequest(), shop.ticket()}).error().rule
        == sales::rules::DraftMustHaveLines);
    REQUIRE(addUnknownCode(ticket, {shop.newId<LineId>(), u"4711"_s}));
    CHECK(
        printDraft(shop, shop.manager(), {shop.newRequest(), ticket}).error().rule == sales::rules::DraftMustHaveLines);
    CHECK(printDraft(shop, shop.manager(), {shop.newRequest(), shop.ticket(TicketMode::Return)}).error().rule
        == sales::rules::DraftMustBeOfSale);
    CHECK(shop.facts(DraftPrintedKind) == 0);
}

TEST_CASE("copies of a paper are counted for ever, each in its own fact", "[honest]")
{
    SalesShop shop;
    shop.openShift();
    const auto first = shop.sell({{"bread", 1}});
    const auto second = shop.sell({{"bread", 2}});
    const ReprintDocument request {shop.newRequest(), PaperKind::Receipt, first.id.as<FactTag>()};
    CHECK(reprintDocument(shop, shop.manager(), request).value() == 1);
    CHECK(reprintDocument(shop, shop.manager(), request).value() == 1);
    shop.restart();
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::Receipt, first.id.as<FactTag>()}).value()
        == 2);
    CHECK(
        reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::Receipt, second.id.as<FactTag>()}).value()
        == 1);
    CHECK(copiesOf(shop.connection(), first.id.as<FactTag>()) == 2);
    CHECK(shop.facts(DocumentReprintedKind) == 3);
    CHECK(reportOf(shop).care.reprints == 3);
    const LatestFact fact(shop, DocumentReprintedKind);
    CHECK(fact.body().at("printed").text() == second.number.toText());
    CHECK(fact.body().at("copy").int64() == 1);

    ReprintDocument other = request;
    other.document = second.id.as<FactTag>();
    CHECK(reprintDocument(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::Receipt, shop.newRequest()}).error().rule
        == sales::rules::DocumentMustExist);

    // The Z of a closed shift, while none is open.
    const auto closed = shop.closeShift();
    REQUIRE(closed);
    CHECK(closed->report.care.reprints == 3);
    CHECK(reprintDocument(shop, shop.manager(), {shop.newRequest(), PaperKind::ZReport, closed->id}).value() == 1);
    CHECK(LatestFact(shop, DocumentReprintedKind).body().at("paper").utf8() == "z-report");
    CHECK_FALSE(LatestFact(shop, DocumentReprintedKind).body().find("shift"));
    CHECK(zReport(shop.connection(), closed->report.shift)->care.reprints == 3);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a refusal is told once for a ticket, also after a restart; a typing error is not", "[honest]")
{
    SalesShop shop;
    shop.openShift();
    const SaleId ticket = shop.newId<SaleId>();
    const NoteRefusal denied {access::Right::OpenDrawer, access::rules::RightMustBeHeld, ticket};
    noteRefusal(shop, shop.cashier(), denied);
    noteRefusal(shop, shop.cashier(), denied);
    shop.restart();
    noteRefusal(shop, shop.cashier(), denied);
    CHECK(shop.facts(ActionRefusedKind) == 1);
    noteRefusal(
        shop, shop.cashier(), {access::Right::OpenDrawer, access::rules::RightMustBeHeld, shop.newId<SaleId>()});
    noteRefusal(shop, shop.cashier(), {access::Right::RemoveLine, access::rules::ApprovalMustBeGiven, ticket});
    noteRefusal(shop, shop.cashier(), {access::Right::RemoveLine, sales::rules::CashMustBePositive, ticket});
    CHECK(shop.facts(ActionRefusedKind) == 3);
    CHECK(reportOf(shop).care.refusals == 3);
    const LatestFact fact(shop, ActionRefusedKind);
    CHECK(fact.body().at("right").utf8() == "sale.remove-line");
    CHECK(fact.body().at("rule").utf8() == "access.approval-must-be-given");
    CHECK(fact.header().user == shop.cashier().user());
    CHECK(shop.rebuildsTheSame());
}
