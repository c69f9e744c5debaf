// Other currencies in the drawer: float, cash in and out, the count, X and Z, and what the books say of each.
#include "core/parties/save_customer.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/move_cash.h"
#include "core/sales/order_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/till_event.h"
#include "core/store/connection.h"
#include "tests/core/sales/foreign_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::ForeignShop;
using namespace Qt::StringLiterals;

namespace {

Money of(const char *code, qint64 minor) { return {minor, Currency::of(code)}; }

MoveCash move(ForeignShop &shop, CashDirection direction, Money amount, CashPurpose purpose = CashPurpose::Safe)
{
    return {shop.newRequest(), direction, purpose, amount, u"reason"_s};
}

} // namespace

TEST_CASE(
    "a drawer of three currencies adds up from float to Z, and the next float is what was left", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const CurrencyTerms dollars = shop.accept("USD", "0.88", 100);
    const auto opened = openShift(shop, shop.manager(),
        {shop.newId<ShiftId>(), shop.totalOnly(10'000), {{euros.currency, {{{1000, 3}, {500, 2}}}}}});
    REQUIRE(opened);
    CHECK(shop.booked(Role::ForeignCash) == shop.money(3800)); // 40 EUR.
    CHECK(shop.booked(Role::Safe) == shop.money(-13'800));

    // 50 EUR (47.50) and 10 back (9.50) for 37.42; then 20 USD (17.60) for 17.60.
    static_cast<void>(shop.pay(shop.costing(3742), {shop.handOver(euros, 5000, shop.money(3742), true)}));
    static_cast<void>(shop.pay(shop.costing(1760), {shop.handOver(dollars, 2000, shop.money(1760), true)}));
    // The rate moves; 15 EUR go to the safe at what the books have (76.00 for 80), 10 come in at the new rate.
    shop.accept("EUR", "0.97", 500);
    REQUIRE(moveCash(shop, shop.manager(), move(shop, CashDirection::Out, of("EUR", 1500))));
    REQUIRE(moveCash(shop, shop.manager(), move(shop, CashDirection::In, of("EUR", 1000))));
    const ShiftReport x = shop.report();
    CHECK(x.cashOut.times == 0); // None of the shop's own.
    REQUIRE(x.currencies.size() == 2);
    const ShiftCurrency &eur = x.currencies[0];
    CHECK(eur.openingFloat == of("EUR", 4000));
    CHECK(eur.taken.amount == of("EUR", 5000));
    CHECK(eur.change.amount == of("EUR", 1000));
    CHECK(eur.cashOut.amount == of("EUR", 1500));
    CHECK(eur.cashIn.amount == of("EUR", 1000));
    CHECK(eur.expected() == of("EUR", 7500));
    CHECK(eur.value == shop.money(7600 - 1425 + 970));
    CHECK(shop.booked(Role::ForeignCash) == eur.value + x.currencies[1].value);

    // A euro note of 5 is missing; of the rest 50 stay. All dollars go to the safe.
    CloseShift request = shop.closing(x);
    request.currencies[0].firstCount = {{{1000, 7}}};
    request.currencies[0].leftInDrawer = of("EUR", 5000);
    request.currencies[1].leftInDrawer = of("USD", 0);
    CHECK(test::refusalOf(closeShift(shop, shop.manager(), request)) == sales::rules::DifferenceMustBeRecounted);
    request.currencies[0].secondCount = request.currencies[0].firstCount;
    request.reason = u"a note given twice"_s;
    const auto closed = closeShift(shop, shop.manager(), request);
    if (!closed)
        FAIL(closed.error().toLogLine().toStdString());
    const CurrencyClose &found = *closed->report.currencies[0].close;
    CHECK(found.drawer.difference == of("EUR", -500));
    CHECK(found.differenceValue == shop.money(-476)); // 71.45 × 5 / 75 = 4.763
    CHECK(found.drawer.deposited == of("EUR", 2000));
    CHECK(found.depositedValue == shop.money(1905)); // 66.69 × 20 / 70 = 19.054
    CHECK(found.leftValue == shop.money(4764));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(4764));
    CHECK(shop.booked(Role::CashOverShort) == shop.money(476));
    {
        auto told = shop.connection().query(
            "SELECT amount_minor FROM till_event WHERE kind = ?", static_cast<qint64>(TillEventKind::DrawerDiffered));
        REQUIRE(told.step()); // The cashier's report counts it.
        CHECK(told.int64(0) == -476);
        CHECK_FALSE(told.step());
    }

    shop.restart();
    const auto z = zReport(shop.connection(), x.shift);
    REQUIRE(z);
    REQUIRE(z->currencies.size() == 2);
    CHECK(z->currencies[0].close->drawer.counted == of("EUR", 7000));
    CHECK(z->currencies[0].close->drawer.secondCount == request.currencies[0].secondCount);
    CHECK(z->currencies[1].close->drawer.deposited == of("USD", 2000));
    const auto left = foreignFloatsLeft(shop.connection(), shop.shop().device(), shop.currency());
    REQUIRE(left.size() == 1);
    CHECK(left[0].amount == of("EUR", 5000));
    CHECK(left[0].value == shop.money(4764));

    // What is not named lies there as it was left.
    shop.openShift(0);
    CHECK(shop.report().currencies[0].openingFloat == of("EUR", 5000));
    CHECK(shop.report().currencies[0].value == shop.money(4764));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a float that is less, or more, than was left is booked against the safe", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    REQUIRE(openShift(
        shop, shop.manager(), {shop.newId<ShiftId>(), shop.totalOnly(0), {{euros.currency, shop.totalOnly(6000)}}}));
    REQUIRE(closeShift(shop, shop.manager(), shop.closing(shop.report())));
    shop.accept("EUR", "1", 500);
    REQUIRE(openShift(
        shop, shop.manager(), {shop.newId<ShiftId>(), shop.totalOnly(0), {{euros.currency, shop.totalOnly(2000)}}}));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(1900));
    REQUIRE(closeShift(shop, shop.manager(), shop.closing(shop.report())));
    REQUIRE(openShift(
        shop, shop.manager(), {shop.newId<ShiftId>(), shop.totalOnly(0), {{euros.currency, shop.totalOnly(3000)}}}));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(2900));
    CHECK(shop.booked(Role::Safe) == shop.money(-2900));
}

TEST_CASE("what nobody expected is counted in by its rate", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const ShiftId shift = shop.openShift(0);
    CloseShift request {.id = shop.newRequest(),
        .shift = shift,
        .firstCount = shop.totalOnly(0),
        .leftInDrawer = shop.money(0),
        .currencies = {{euros.currency, shop.totalOnly(1000), shop.totalOnly(1000), of("EUR", 0)}}};
    request.reason = u"found under the tray"_s;
    const auto closed = closeShift(shop, shop.manager(), request);
    REQUIRE(closed);
    REQUIRE(closed->report.currencies.size() == 1);
    CHECK(closed->report.currencies[0].close->differenceValue == shop.money(950));
    CHECK(shop.booked(Role::Safe) == shop.money(950));
    CHECK(shop.booked(Role::ForeignCash).isZero());
}

TEST_CASE("debts and deposits are paid in foreign cash too", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(10'000);
    const auto customer = shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(shop, shop.manager(),
        {shop.newRequest(), {.id = customer, .name = u"Regular"_s, .creditLimit = shop.money(100'000)}}));
    Ticket ticket = shop.costing(4000);
    ticket.customer = customer;
    static_cast<void>(shop.pay(ticket, {{TenderMethod::OnAccount, shop.money(4000)}}));
    const auto settled = settleAccount(shop, shop.manager(),
        {shop.newRequest(), customer, shop.money(4000), {shop.handOver(euros, 5000, shop.money(4000), false)}});
    if (!settled)
        FAIL(settled.error().toLogLine().toStdString());
    CHECK(settled->change == shop.money(750));
    CHECK(shop.report().expectedCash == shop.money(10'000 - 750));
    CHECK(shop.report().currencies[0].expected() == of("EUR", 5000));
    CHECK(shop.booked(Role::CustomerReceivable).isZero());
}

TEST_CASE("counts and moves of other currencies are refused with their rules", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const auto opening = [&](std::vector<CurrencyFloat> currencies) {
        return test::refusalOf(
            openShift(shop, shop.manager(), {shop.newId<ShiftId>(), shop.totalOnly(0), std::move(currencies)}));
    };
    CHECK(opening({{Currency::of("USD"), shop.totalOnly(5)}}) == sales::rules::CountedCurrencyMustBeKnown);
    CHECK(opening({{euros.currency, {{{500, -1}}}}}) == sales::rules::CountMustBeReadable);
    CHECK(opening({{euros.currency, shop.totalOnly(5)}, {euros.currency, shop.totalOnly(5)}})
        == sales::rules::CountMustBeReadable);
    const ShiftId shift = shop.openShift(0);
    CHECK(test::refusalOf(moveCash(shop, shop.manager(), move(shop, CashDirection::In, of("USD", 5))))
        == sales::rules::CashCurrencyMustBeShops);
    REQUIRE(moveCash(shop, shop.manager(), move(shop, CashDirection::In, of("EUR", 5000))));
    const qint64 before = shop.facts();

    CloseShift request = shop.closing(shop.report());
    const std::vector<CurrencyCount> counted = request.currencies;
    const auto refusal = [&] { return test::refusalOf(closeShift(shop, shop.manager(), request)); };
    CHECK(request.shift == shift);
    request.currencies.clear();
    CHECK(refusal() == sales::rules::CurrencyMustBeCounted);
    request.currencies = {counted[0], counted[0]};
    CHECK(refusal() == sales::rules::CountMustBeReadable);
    request.currencies = {counted[0], {Currency::of("USD"), shop.totalOnly(1)}};
    CHECK(refusal() == sales::rules::CountedCurrencyMustBeKnown);
    request.currencies = counted;
    request.currencies[0].leftInDrawer = of("EUR", 5001);
    CHECK(refusal() == sales::rules::LeftMustBeInDrawer);
    request.currencies[0].leftInDrawer = shop.money(0);
    CHECK(refusal() == sales::rules::LeftMustBeInDrawer);
    request.currencies[0].leftInDrawer = of("EUR", 0);
    request.currencies[0].firstCount = shop.totalOnly(4000);
    request.currencies[0].secondCount = shop.totalOnly(4000);
    CHECK(refusal() == sales::rules::DifferenceMustHaveReason);
    CHECK(shop.facts() == before);
    request.reason = u"unknown"_s;
    REQUIRE(closeShift(shop, shop.manager(), request));
    CHECK(closeShift(shop, shop.manager(), request)->report.currencies.size() == 1); // Asked twice, the same answer.
    request.currencies[0].leftInDrawer = of("EUR", 500);
    CHECK(refusal() == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("the limit of moving cash counts what foreign cash is worth", "[foreign][shift]")
{
    ForeignShop shop({.country = u"CH"_s});
    shop.accept("EUR", "0.95", 500);
    shop.openShift(0);
    const Session cashier = shop.cashierWith(access::Right::MoveCash, access::Grant::Allowed, 4750);
    CHECK(moveCash(shop, cashier, move(shop, CashDirection::In, of("EUR", 5000))));
    CHECK(test::refusalOf(moveCash(shop, cashier, move(shop, CashDirection::In, of("EUR", 5500))))
        == access::rules::ApprovalMustBeGiven);
}
