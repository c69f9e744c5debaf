// The report by cashier agrees with the facts that it is of, and each of its figures opens their list.
#include "core/access/sign_in.h"
#include "core/parties/save_customer.h"
#include "core/reports/cashier_report.h"
#include "core/reports/till_events.h"
#include "core/sales/cancel_order.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/empty_ticket.h"
#include "core/sales/give_quotation.h"
#include "core/sales/honest_facts.h"
#include "core/sales/move_cash.h"
#include "core/sales/note_refusal.h"
#include "core/sales/place_order.h"
#include "core/sales/printed_draft.h"
#include "core/sales/remove_line.h"
#include "core/sales/reprint_document.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::reports;
using sales::TillEventKind;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

/// A day on which the manager did a bit of everything, and the cashier sold once and was refused once.
struct Day {
    SalesShop shop;
    SaleId paidSale;
    sales::PrintedDraft paid;
    sales::PrintedDraft unpaid;

    Day()
        : paid(makePaid())
        , unpaid(*sales::printDraft(shop, shop.manager(), {shop.newRequest(), bread(1)}))
    {
        sales::Ticket emptied = bread(4);
        REQUIRE(sales::printDraft(shop, shop.manager(), {shop.newRequest(), emptied}));
        REQUIRE(sales::emptyTicket(shop, shop.manager(), {shop.newRequest(), emptied}));
        REQUIRE(sales::openDrawer(shop, shop.manager(), {shop.newRequest(), u"change"_s}));
        REQUIRE(sales::reprintDocument(
            shop, shop.manager(), {shop.newRequest(), sales::PaperKind::Receipt, paidSale.as<FactTag>()}));
        sales::Ticket own = bread(1);
        const auto approval = access::approve(shop, shop.cashier(),
            {access::Right::GiveDiscount, shop.manager().user(), QString::fromLatin1(SalesShop::ManagerPin)});
        REQUIRE(sales::setTicketDiscount(own, {shop.money(50), u"regular"_s, *approval}));
        REQUIRE(sales::recordSale(shop, shop.cashier(), shop.payExactly(own)));
        sales::noteRefusal(
            shop, shop.cashier(), {access::Right::OpenDrawer, access::rules::RightMustBeHeld, shop.newId<SaleId>()});
        CHECK_FALSE(
            access::approve(shop, shop.cashier(), {access::Right::RemoveLine, shop.manager().user(), u"0000"_s}));
        sales::Ticket removed = bread(3);
        REQUIRE(sales::removeLines(shop, shop.cashier(), removed, {shop.newRequest(), {removed.lines[0].id}}));
    }

    sales::Ticket bread(qint64 units)
    {
        sales::Ticket ticket = shop.ticket();
        shop.add(ticket, u"bread"_s, units);
        return ticket;
    }

    sales::PrintedDraft makePaid()
    {
        shop.product(u"bread"_s, 250);
        shop.openShift();
        sales::Ticket ticket = bread(4);
        const auto draft = sales::printDraft(shop, shop.manager(), {shop.newRequest(), ticket});
        REQUIRE(sales::overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(200)), u"dented"_s));
        REQUIRE(sales::setTicketDiscount(ticket, {shop.money(100), u"regular"_s}));
        const auto sold = sales::recordSale(shop, shop.manager(), shop.payExactly(ticket));
        REQUIRE(sold);
        paidSale = sold->id;
        return *draft;
    }

    Days today() { return {shop.today(), shop.today()}; }
    CashierRow rowOf(const Session &session)
    {
        for (CashierRow &row : cashierReport(shop.connection(), shop.currency(), today())) {
            if (row.person == session.user())
                return row;
        }
        FAIL("not in the report");
        return {.person = {}, .name = {}, .gross = shop.money(0), .returned = shop.money(0)};
    }
};

} // namespace

TEST_CASE("a cashier's row says what they sold and what else they did", "[reports]")
{
    Day day;
    SalesShop &shop = day.shop;
    const CashierRow manager = day.rowOf(shop.manager());
    CHECK(manager.name == u"Lena"_s);
    CHECK(manager.sales == 1);
    CHECK(manager.lines == 1);
    CHECK(manager.gross == shop.money(700));
    CHECK(manager.averageBasket() == shop.money(700));
    CHECK(manager.of(TillEventKind::PriceOverridden).events == 1);
    CHECK(manager.of(TillEventKind::PriceOverridden).amount == shop.money(200));
    CHECK(manager.of(TillEventKind::DiscountGiven).amount == shop.money(100));
    CHECK(manager.of(TillEventKind::TicketEmptied).events == 1);
    CHECK(manager.of(TillEventKind::TicketEmptied).amount == shop.money(1000));
    CHECK(manager.of(TillEventKind::DraftPrinted).events == 3);
    CHECK(manager.of(TillEventKind::DraftShrunk).amount == shop.money(1000));
    CHECK(manager.unpaidDrafts == 1);
    CHECK(manager.of(TillEventKind::DrawerOpened).events == 1);
    CHECK(manager.of(TillEventKind::Reprinted).events == 1);
    CHECK(manager.of(TillEventKind::WrongPin).events == 1);
    CHECK(manager.approvalsGiven == 1);
    CHECK(manager.removedShare() == Rate::percent(50)); // One emptied line of two.

    const CashierRow cashier = day.rowOf(shop.cashier());
    CHECK(cashier.sales == 1);
    CHECK(cashier.gross == shop.money(200));
    CHECK(cashier.of(TillEventKind::LineRemoved).times == 1);
    CHECK(cashier.of(TillEventKind::LineRemoved).amount == shop.money(750));
    CHECK(cashier.of(TillEventKind::Refused).events == 1);
    CHECK(cashier.of(TillEventKind::Approved).events == 1);
    CHECK(cashier.approvalsGiven == 0);
    CHECK(cashier.unpaidDrafts == 0);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the report is of its days and of one branch, where asked", "[reports]")
{
    Day day;
    const BusinessDate today = day.shop.today();
    const BusinessDate tomorrow = BusinessDate::fromDays(today.days() + 1);
    CHECK(cashierReport(day.shop.connection(), day.shop.currency(), {tomorrow, tomorrow}).empty());
    const auto here =
        cashierReport(day.shop.connection(), day.shop.currency(), day.today(), day.shop.manager().branch());
    CHECK(here.size() == 2);
    CHECK(cashierReport(day.shop.connection(), day.shop.currency(), day.today(), day.shop.newId<BranchId>()).empty());
}

TEST_CASE("each figure opens the list of its facts, page by page", "[reports]")
{
    Day day;
    store::Connection &connection = day.shop.connection();
    TillEventRequest all {.filter = {.days = day.today()}, .limit = 4};
    const qint64 count = countTillEvents(connection, all.filter);
    std::vector<TillEvent> listed;
    for (auto page = listTillEvents(connection, all); !page.empty(); page = listTillEvents(connection, all)) {
        listed.insert(listed.end(), page.begin(), page.end());
        all.from = listed.back().cursor;
    }
    CHECK(qint64(listed.size()) == count);
    for (std::size_t i = 1; i < listed.size(); ++i)
        CHECK(listed[i].cursor < listed[i - 1].cursor);
    TillEventRequest backwards {
        .filter = {.days = day.today()}, .from = listed[5].cursor, .backwards = true, .limit = 3};
    const auto before = listTillEvents(connection, backwards);
    REQUIRE(before.size() == 3);
    CHECK(before[0].cursor == listed[2].cursor);
    CHECK(before[2].cursor == listed[4].cursor);

    const UserId manager = day.shop.manager().user();
    const auto drafts = listTillEvents(
        connection, {.filter = {.person = manager, .kind = TillEventKind::DraftPrinted, .days = day.today()}});
    CHECK(drafts.size() == 3);
    const auto unpaid = listTillEvents(connection,
        {.filter = {
             .person = manager, .kind = TillEventKind::DraftPrinted, .days = day.today(), .onlyUnpaidDrafts = true}});
    REQUIRE(unpaid.size() == 1);
    CHECK(unpaid[0].fact == day.unpaid.id);
    const auto given = listTillEvents(connection,
        {.filter = {.person = manager, .asApprover = true, .kind = TillEventKind::Approved, .days = day.today()}});
    REQUIRE(given.size() == 1);
    CHECK(given[0].person == day.shop.cashier().user());
    CHECK(given[0].words == u"discount.give"_s);
}

TEST_CASE("an event's detail says what its fact says, and how a draft ended", "[reports]")
{
    Day day;
    store::Connection &connection = day.shop.connection();
    const auto paid = tillEventDetail(connection, day.shop.currency(), day.paid.id);
    REQUIRE(paid);
    CHECK(paid->number == u"B1-T1-D-000001"_s);
    CHECK(paid->lines.size() == 1);
    CHECK(paid->draftTotal == day.shop.money(1000));
    CHECK(paid->endedBy == u"B1-T1-2026-000001"_s);
    CHECK(paid->paid == day.shop.money(700));
    const auto unpaid = tillEventDetail(connection, day.shop.currency(), day.unpaid.id);
    REQUIRE(unpaid);
    CHECK(unpaid->endedBy.isEmpty());
    const auto emptied =
        listTillEvents(connection, {.filter = {.kind = TillEventKind::TicketEmptied, .days = day.today()}});
    REQUIRE(emptied.size() == 1);
    const auto detail = tillEventDetail(connection, day.shop.currency(), emptied[0].fact);
    REQUIRE(detail);
    CHECK(detail->lines[0].name == u"bread"_s);
    CHECK(detail->before == day.shop.money(1000));
    CHECK(detail->after == day.shop.money(0));
    CHECK_FALSE(detail->wasHeld);
    CHECK_FALSE(tillEventDetail(connection, day.shop.currency(), day.shop.newRequest()));
}

TEST_CASE("a bill whose ticket became an order or a quotation is not unpaid, unless that was cancelled", "[reports]")
{
    Day day;
    SalesShop &shop = day.shop;
    store::Connection &connection = shop.connection();
    const auto unpaid = [&] {
        return listTillEvents(connection,
            {.filter = {.kind = TillEventKind::DraftPrinted, .days = day.today(), .onlyUnpaidDrafts = true}})
            .size();
    };
    REQUIRE(unpaid() == 1);
    const sales::Ticket quoted = day.bread(2);
    const auto bill = sales::printDraft(shop, shop.manager(), {shop.newRequest(), quoted});
    REQUIRE(bill);
    CHECK(unpaid() == 2);
    const auto quotation =
        sales::giveQuotation(shop, shop.manager(), {shop.newId<sales::QuotationId>(), quoted, shop.today(), u"Omar"_s});
    REQUIRE(quotation);
    CHECK(unpaid() == 1);
    CHECK(tillEventDetail(connection, shop.currency(), bill->id)->endedBy == quotation->number.toText());

    sales::Ticket ordered = day.bread(3);
    const parties::Customer layla {.id = shop.newId<PartyId>(), .name = u"Layla"_s};
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), layla}));
    ordered.customer = layla.id;
    REQUIRE(sales::printDraft(shop, shop.manager(), {shop.newRequest(), ordered}));
    CHECK(unpaid() == 2);
    const auto order =
        sales::placeOrder(shop, shop.manager(), {shop.newId<sales::OrderId>(), sales::OrderKind::Order, ordered});
    REQUIRE(order);
    CHECK(unpaid() == 1);

    REQUIRE(sales::cancelQuotation(shop, shop.manager(), {shop.newRequest(), quotation->id, u"mistake"_s}));
    CHECK(unpaid() == 2); // Somebody has to say where it went.
    REQUIRE(sales::cancelOrder(shop, shop.manager(), {shop.newRequest(), order->id, shop.money(0), u"mistake"_s}));
    CHECK(unpaid() == 3);
    CHECK(shop.rebuildsTheSame());
}
