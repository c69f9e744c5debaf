// Shifts: float, cash in and out, the blind count, X and Z.
#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/sales/move_cash.h"
#include "core/sales/remove_line.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

MoveCash cash(SalesShop &shop, CashDirection direction, qint64 minor, CashPurpose purpose = CashPurpose::Safe)
{
    return {shop.newRequest(), direction, purpose, shop.money(minor), u"reason"_s};
}

CloseShift closing(SalesShop &shop, ShiftId shift, qint64 counted, qint64 left = 0)
{
    return {.id = shop.newRequest(),
        .shift = shift,
        .firstCount = shop.totalOnly(counted),
        .leftInDrawer = shop.money(left)};
}

} // namespace

TEST_CASE("a day at the till ends in a Z that says all of it", "[shift]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.product(u"book"_s, 1070, u"reduced"_s);
    const ShiftId shift = shop.openShift(10'000);
    const SaleRecorded first = shop.sell({{"bread", 4}, {"book", 1}});
    const SaleRecorded second = shop.sell({{"bread", 2}});
    Ticket back = returnTicket(*findSale(shop.connection(), first.id), shop.newId<SaleId>(), shop.shop().ids());
    back.lines.erase(back.lines.begin() + 1, back.lines.end());
    REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(1)));
    const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
    REQUIRE(returned);
    REQUIRE(moveCash(shop, shop.manager(), cash(shop, CashDirection::In, 2000)));
    REQUIRE(moveCash(shop, shop.manager(), cash(shop, CashDirection::Out, 1500, CashPurpose::Expense)));
    REQUIRE(openDrawer(shop, shop.manager(), {shop.newRequest(), u"change for a note"_s}));
    Ticket changed = shop.ticket();
    shop.add(changed, u"bread"_s, 3);
    REQUIRE(removeLines(shop, shop.manager(), changed, {shop.newRequest(), {changed.lines[0].id}}));
    CHECK(changed.lines.empty());

    const auto x = xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    REQUIRE(x);
    CHECK_FALSE(x->number);
    const qint64 expected = 10'000 + 2070 + 500 - 250 + 2000 - 1500;
    CHECK(x->expectedCash == shop.money(expected));
    CloseShift request = closing(shop, shift, expected - 7, 5000);
    request.firstCount = {{{5000, 2}, {100, 28}, {1, expected - 7 - 12'800}}};
    const auto closed = closeShift(shop, shop.manager(), request);
    REQUIRE(closed);

    const ShiftReport &z = closed->report;
    CHECK(z.number->toText() == u"B1-T1-Z-000001"_s);
    CHECK(z.sales.times == 2);
    CHECK(z.sales.amount == shop.money(2570));
    CHECK(z.returns.times == 1);
    CHECK(z.returns.amount == shop.money(-250));
    CHECK(z.turnover == shop.money(2320));
    REQUIRE(z.taxes.size() == 2);
    CHECK(z.taxes[0].base + z.taxes[1].base + z.taxes[0].tax + z.taxes[1].tax == shop.money(2320));
    REQUIRE(z.methods.size() == 1);
    CHECK(z.methods[0].taken.amount == shop.money(2320));
    CHECK(z.removedLines.times == 1);
    CHECK(z.removedLines.amount == shop.money(750));
    CHECK(z.drawerOpenings == 1);
    CHECK(z.cashIn.amount == shop.money(2000));
    CHECK(z.cashOut.amount == shop.money(1500));
    CHECK(z.close->difference == shop.money(-7));
    CHECK(z.close->deposited == shop.money(expected - 7 - 5000));
    CHECK(z.firstReceipt == first.number);
    CHECK(z.lastReceipt == returned->number);
    CHECK(second.number.value == 2);
    CHECK(z.grandTotal == shop.money(2320));
    CHECK_FALSE(openShiftOf(shop.connection(), shop.shop().device()));
    CHECK(floatLeft(shop.connection(), shop.shop().device(), shop.currency()) == shop.money(5000));

    shop.restart();
    const auto kept = zReportByNumber(shop.connection(), u"b1-t1-z-000001");
    REQUIRE(kept);
    CHECK(kept->turnover == z.turnover);
    CHECK(kept->close->firstCount == z.close->firstCount);
    CHECK(zReport(shop.connection(), shift)->number == z.number);
    CHECK(zReportsBetween(shop.connection(), shop.today(), shop.today()).size() == 1);

    // The next shift starts with what was left, and the grand total goes on.
    shop.openShift(5000);
    CHECK(shop.sell({{"bread", 2}}).total == shop.money(500));
    const auto next = shop.closeShift();
    REQUIRE(next);
    CHECK(next->report.number->value == 2);
    CHECK(next->report.grandTotal == shop.money(2820));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a report counts the lines with a discount of their own, and each discounted sale once", "[shift]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    shop.product(u"book"_s, 1070, u"reduced"_s);
    const ShiftId shift = shop.openShift();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 3);
    shop.add(ticket, u"book"_s);
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, shop.money(50), u"dented"_s));
    REQUIRE(setTicketDiscount(ticket, {Rate::percent(10), u"regular"_s}));
    const auto sold = recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);
    const auto times = [&] {
        return xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user()).value().discounts.times;
    };
    CHECK(times() == 2);
    static_cast<void>(shop.sell({{"bread", 1}}));
    CHECK(times() == 2);
    const Ticket back = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"stale"_s}));
    CHECK(times() == 4);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the drawer's account holds what the drawer holds", "[shift]")
{
    SalesShop shop;
    shop.product(u"bread"_s, 250);
    const ShiftId shift = shop.openShift(10'000);
    CHECK(shop.sell({{"bread", 4}}).total == shop.money(1000));
    REQUIRE(moveCash(shop, shop.manager(), cash(shop, CashDirection::Out, 300, CashPurpose::Owner)));
    REQUIRE(moveCash(shop, shop.manager(), cash(shop, CashDirection::Out, 200, CashPurpose::Bank)));
    REQUIRE(closeShift(shop, shop.manager(), closing(shop, shift, 10'600, 4000)));
    shop.openShift(4500);

    const auto book = accounts::loadAccountBook(shop.connection());
    const auto tillCash = book.find(accounts::Role::TillCash);
    REQUIRE(tillCash);
    for (const auto &row : accounts::trialBalance(shop.connection(), {shop.today(), shop.today()})) {
        if (row.account.id == *tillCash)
            CHECK(row.closing() == shop.money(4500));
        if (row.account.id == book.find(accounts::Role::CashOverShort))
            CHECK(row.closing().abs() == shop.money(100));
    }
}

TEST_CASE("a shift may cross midnight and be closed by somebody else", "[shift]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift();
    const BusinessDate evening = shop.today();
    CHECK(shop.sell({{"bread", 1}}).number.value == 1);
    shop.clock.advance(20LL * 3600 * 1000);
    CHECK(shop.today() > evening);
    CHECK(shop.sell({{"bread", 1}}).number.value == 2);
    const auto closed = shop.closeShift();
    REQUIRE(closed);
    CHECK(closed->report.shift == shift);
    CHECK(closed->report.sales.times == 2);
    CHECK(closed->report.closedBy == shop.manager().user());
}

TEST_CASE("requests of a shift asked for twice change nothing the second time", "[shift]")
{
    SalesShop shop;
    const OpenShift open {shop.newId<ShiftId>(), shop.totalOnly(100)};
    REQUIRE(openShift(shop, shop.manager(), open));
    CHECK(openShift(shop, shop.manager(), open)->openingFloat == shop.money(100));
    CHECK(openShift(shop, shop.manager(), {open.id, shop.totalOnly(101)}).error().rule
        == daybook::rules::SameIdMustSayTheSame);
    const MoveCash moved = cash(shop, CashDirection::In, 500);
    REQUIRE(moveCash(shop, shop.manager(), moved));
    CHECK(moveCash(shop, shop.manager(), moved));
    const OpenDrawer drawer {shop.newRequest(), u"looking"_s};
    REQUIRE(openDrawer(shop, shop.manager(), drawer));
    CHECK(openDrawer(shop, shop.manager(), drawer));
    const CloseShift close = closing(shop, open.id, 600);
    REQUIRE(closeShift(shop, shop.manager(), close));
    CHECK(closeShift(shop, shop.manager(), close)->report.number->value == 1);
    CHECK(shop.facts("cash.moved") == 1);
    CHECK(shop.facts("drawer.opened") == 1);
    CHECK(shop.facts("shift.closed") == 1);
    CloseShift other = close;
    other.leftInDrawer = shop.money(1);
    CHECK(closeShift(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("opening, moving cash and opening the drawer are refused with their rules", "[shift]")
{
    SalesShop shop;
    CHECK(
        moveCash(shop, shop.manager(), cash(shop, CashDirection::In, 5)).error().rule == sales::rules::ShiftMustBeOpen);
    CHECK(
        openDrawer(shop, shop.manager(), {shop.newRequest(), u"why"_s}).error().rule == sales::rules::ShiftMustBeOpen);
    CHECK(openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {{{100, -1}}}}).error().rule
        == sales::rules::CountMustBeReadable);
    CHECK(openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {{{Money::Limit, 2}}}}).error().rule
        == sales::rules::CountMustBeReadable);
    shop.openShift();
    const qint64 before = shop.facts();

    CHECK(openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {}}).error().rule
        == sales::rules::TillMustHaveNoOpenShift);
    CHECK(moveCash(shop, shop.manager(), cash(shop, CashDirection::In, 0)).error().rule
        == sales::rules::CashMustBePositive);
    CHECK(moveCash(shop, shop.manager(), cash(shop, CashDirection::Out, -5)).error().rule
        == sales::rules::CashMustBePositive);
    MoveCash move = cash(shop, CashDirection::In, 5);
    move.amount = Money(5, Currency::of("USD"));
    CHECK(moveCash(shop, shop.manager(), move).error().rule == sales::rules::CashCurrencyMustBeShops);
    move = cash(shop, CashDirection::In, 5);
    move.reason = u" "_s;
    CHECK(moveCash(shop, shop.manager(), move).error().rule == sales::rules::CashMustHaveReason);
    move.reason = QString(MaxNoteLength + 1, QLatin1Char('x'));
    CHECK(moveCash(shop, shop.manager(), move).error().rule == sales::rules::NoteMustFit);
    CHECK(openDrawer(shop, shop.manager(), {shop.newRequest(), {}}).error().rule == sales::rules::CashMustHaveReason);
    CHECK(shop.facts() == before);
}

TEST_CASE("a close is refused until the drawer is counted, counted again, explained and accepted", "[shift]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift(10'000);
    const qint64 before = shop.facts();
    const auto refusal = [&](const CloseShift &request) {
        return closeShift(shop, shop.manager(), request).error().rule;
    };

    CHECK(refusal(closing(shop, shop.newId<ShiftId>(), 10'000)) == sales::rules::ShiftMustBeTheOpenOne);
    CloseShift request = closing(shop, shift, 9000);
    request.firstCount = {{{1, -5}}};
    CHECK(refusal(request) == sales::rules::CountMustBeReadable);
    request = closing(shop, shift, 9000);
    const auto counted = closeShift(shop, shop.manager(), request);
    REQUIRE_FALSE(counted);
    CHECK(counted.error().rule == sales::rules::DifferenceMustBeRecounted);
    CHECK(std::get<Money>(*counted.error().find("difference")) == shop.money(-1000));
    request.secondCount = shop.totalOnly(9000);
    CHECK(refusal(request) == sales::rules::DifferenceMustHaveReason);
    request.reason = u"till was left open"_s;
    request.leftInDrawer = shop.money(9001);
    CHECK(refusal(request) == sales::rules::LeftMustBeInDrawer);
    request.leftInDrawer = shop.money(-1);
    CHECK(refusal(request) == sales::rules::LeftMustBeInDrawer);
    request.leftInDrawer = shop.money(0);
    CHECK(shop.facts() == before);
    const auto closed = closeShift(shop, shop.manager(), request);
    REQUIRE(closed);
    CHECK(closed->report.close->difference == shop.money(-1000));
    CHECK(closed->report.close->secondCount == shop.totalOnly(9000));
}

TEST_CASE("a large difference needs who may accept it", "[shift]")
{
    SalesShop shop;
    const ShiftId shift = shop.openShift(10'000);
    CloseShift request = closing(shop, shift, 9000);
    request.secondCount = shop.totalOnly(9000);
    request.reason = u"unknown"_s;
    access::Grants grants;
    grants.set(access::Right::CloseShift, access::Grant::Allowed);
    grants.set(access::Right::AcceptDifference, access::Grant::WithApprover);
    const Session closer({shop.cashier().user(), u"Sami"_s, grants, shop.cashier().branch(), u"B1"_s,
        shop.cashier().device(), u"T1"_s, shop.cashier().businessDay()});

    CHECK(closeShift(shop, closer, request).error().rule == access::rules::ApprovalMustBeGiven);
    const auto closed = closeShift(
        shop, closer.withApproval({access::Right::AcceptDifference, shop.manager().user(), u"Lena"_s}), request);
    REQUIRE(closed);
    REQUIRE(closed->report.approvals.size() == 1);
    CHECK(closed->report.approvals[0].right == "shift.accept-difference");
    CHECK(closed->report.approvals[0].approver == shop.manager().user());
}

TEST_CASE("taking a line off a ticket needs the right, and an unknown code goes without telling", "[shift]")
{
    SalesShop shop;
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    const LineId bread = ticket.lines[0].id;
    REQUIRE(addUnknownCode(ticket, {shop.newId<LineId>(), u"123"_s}));
    const LineId unknown = ticket.lines[1].id;

    CHECK(removeLines(shop, shop.manager(), ticket, {shop.newRequest(), {shop.newId<LineId>()}}).error().rule
        == sales::rules::LineMustExist);
    CHECK(removeLines(shop, shop.manager(), ticket, {shop.newRequest(), {bread}}).error().rule
        == sales::rules::ShiftMustBeOpen);
    shop.openShift();
    const Session nobody({shop.cashier().user(), u"Nobody"_s, access::Grants(), shop.cashier().branch(), u"B1"_s,
        shop.cashier().device(), u"T1"_s, shop.cashier().businessDay()});
    CHECK(
        removeLines(shop, nobody, ticket, {shop.newRequest(), {bread}}).error().rule == access::rules::RightMustBeHeld);
    CHECK(ticket.lines.size() == 2);
    REQUIRE(removeLines(shop, nobody, ticket, {shop.newRequest(), {unknown}}));
    CHECK(shop.facts("ticket.line-removed") == 0);
    REQUIRE(removeLines(shop, shop.manager(), ticket, {shop.newRequest(), {bread}}));
    CHECK(shop.facts("ticket.line-removed") == 1);
    CHECK(ticket.lines.empty());
}
