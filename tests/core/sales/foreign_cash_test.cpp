// Cash in other currencies: what it is worth, what change it gives, where it is booked. Every amount worked by hand.
#include "core/sales/change_tenders.h"
#include "core/sales/pay_order.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/foreign_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::ForeignShop;
using namespace Qt::StringLiterals;

namespace {

Money of(const char *code, qint64 minor) { return {minor, Currency::of(code)}; }

CurrencyTerms termsOf(const char *code, const char *rate, qint64 step)
{
    return {Currency::of(code), Rate::fromText(QString::fromLatin1(rate)).value(), step};
}

struct Conversion {
    const char *what;
    const char *shop;
    qint64 due;
    CurrencyTerms terms;
    qint64 dueForeign; ///< The least that pays it.
    qint64 given;
    qint64 worth;
    qint64 change; ///< In the tender's currency, as far as its notes and coins go.
    qint64 pays;   ///< What the tender counts for.
    qint64 held;
};

// 37.42 / 0.95 = 39.39: nine notes of 5 … 1234 / 149.87 = 8.2338 … each line is worked out beside its test below.
const Conversion Conversions[] = {
    {"francs for notes of five euros", "CHF", 3742, termsOf("EUR", "0.95", 500), 4000, 5000, 4750, 1000, 3800, 3800},
    {"francs for euros to the cent", "CHF", 3742, termsOf("EUR", "0.95", 1), 3939, 5000, 4750, 1061, 3742, 3742},
    {"crowns for notes of five euros", "SEK", 24'950, termsOf("EUR", "11.4372", 500), 2500, 3000, 34'312, 500, 28'593,
        28'593},
    {"dinars of three decimals for dollars", "KWD", 4235, termsOf("USD", "0.307125", 100), 1400, 2000, 6143, 600, 4300,
        4300},
    {"a rounding that the books have to carry", "KWD", 900, termsOf("USD", "0.307125", 100), 300, 500, 1536, 200, 922,
        921},
    {"yen of no decimals for dollars", "JPY", 1234, termsOf("USD", "149.87", 1), 824, 1000, 1499, 176, 1235, 1235},
    {"euros for yen", "EUR", 1830, termsOf("JPY", "0.00615", 1), 2976, 5000, 3075, 2024, 1830, 1830},
};

} // namespace

TEST_CASE("foreign cash is worth what its rate says, and gives change that is never worth more", "[foreign]")
{
    for (const Conversion &one : Conversions) {
        INFO(one.what);
        const Money due = of(one.shop, one.due);
        const Currency currency = one.terms.currency;
        CHECK(dueIn(due, one.terms) == Money(one.dueForeign, currency));
        CHECK(worthOf(Money(one.given, currency), one.terms.rate, due.currency()) == of(one.shop, one.worth));
        const auto tender = foreignTender({Money(one.given, currency), due, true}, one.terms);
        REQUIRE(tender);
        CHECK(tender->foreign->change == Money(one.change, currency));
        CHECK(tender->amount == of(one.shop, one.pays));
        CHECK(tender->foreign->held == of(one.shop, one.held));
        CHECK(checkTender(*tender));
        const auto inShops = foreignTender({Money(one.given, currency), due, false}, one.terms);
        REQUIRE(inShops);
        CHECK(inShops->amount == of(one.shop, one.worth));
        CHECK(inShops->foreign->change.isZero());
    }
}

TEST_CASE("what leaves a drawer takes its part of the books' value", "[foreign]")
{
    const ForeignHolding held {of("USD", 300), of("KWD", 922)};
    const Rate rate = Rate::fromText(u"0.31").value();
    CHECK(valueLeaving(held, of("USD", 100), rate) == of("KWD", 307));  // 922 / 3 = 307.33
    CHECK(valueLeaving(held, of("USD", 300), rate) == of("KWD", 922));  // All of it, nothing is left behind.
    CHECK(valueLeaving(held, of("USD", 400), rate) == of("KWD", 1232)); // And one dollar more, by its rate.
    CHECK(valueLeaving({of("USD", 0), of("KWD", 0)}, of("USD", 100), rate) == of("KWD", 310));
}

TEST_CASE("a Swiss shop takes euros and gives change in francs, rounded to five centimes", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(0);
    const Ticket ticket = shop.costing(3742);
    // 50.00 EUR are 47.50 CHF; 10.08 are too much, and coins make 10.10 of it.
    const SaleRecorded sold = shop.pay(ticket, {shop.handOver(euros, 5000, shop.money(3742), false)});
    CHECK(sold.tendered == shop.money(4750));
    CHECK(sold.change == shop.money(1010));
    CHECK(sold.rounding == shop.money(-2));
    CHECK(sold.total == shop.money(3740));
    CHECK(findSale(shop.connection(), sold.id)->sale.balances());

    const ShiftReport x = shop.report();
    CHECK(x.expectedCash == shop.money(-1010));
    REQUIRE(x.currencies.size() == 1);
    CHECK(x.currencies[0].expected() == of("EUR", 5000));
    CHECK(x.currencies[0].value == shop.money(4750));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(4750));
    CHECK(shop.booked(Role::TillCash) == shop.money(-1010));
    CHECK(shop.booked(Role::ExchangeDifference).isZero());
    CHECK(shop.booked(Role::CashRounding) == shop.money(2));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a Swiss shop gives notes of euros back, and the rest in francs", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(0);
    const Ticket ticket = shop.costing(3742);
    // 10.08 CHF are 10.61 EUR: two notes of 5, worth 9.50; 0.58 CHF are left, 0.60 in coins.
    const SaleRecorded sold = shop.pay(ticket, {shop.handOver(euros, 5000, shop.money(3742), true)});
    CHECK(sold.tendered == shop.money(3800));
    CHECK(sold.change == shop.money(60));
    CHECK(sold.total == shop.money(3740));
    const ShiftReport x = shop.report();
    CHECK(x.currencies[0].taken.amount == of("EUR", 5000));
    CHECK(x.currencies[0].change.amount == of("EUR", 1000));
    CHECK(x.currencies[0].expected() == of("EUR", 4000));
    CHECK(x.currencies[0].value == shop.money(3800));
}

TEST_CASE("a Swedish shop takes euros and crowns, and rounds the crowns alone", "[foreign]")
{
    ForeignShop shop({.country = u"ZZ"_s, .currency = u"SEK"_s});
    shop.roundCashTo(100);
    const CurrencyTerms euros = shop.accept("EUR", "11.4372", 500);
    shop.openShift(0);
    const Ticket ticket = shop.costing(24'950);
    // 20 EUR are 228.744, that is 228.74 SEK; 20.76 are left, 21 in coins; of 50 come 29 back.
    const SaleRecorded sold = shop.pay(
        ticket, {shop.handOver(euros, 2000, shop.money(24'950), false), {TenderMethod::Cash, shop.money(5000)}});
    CHECK(sold.rounding == shop.money(24));
    CHECK(sold.total == shop.money(24'974));
    CHECK(sold.change == shop.money(2900));

    // 30 EUR are 343.116, that is 343.12 SEK; 93.62 go back, 94 in coins.
    const SaleRecorded over = shop.pay(shop.costing(24'950), {shop.handOver(euros, 3000, shop.money(24'950), false)});
    CHECK(over.rounding == shop.money(-38));
    CHECK(over.change == shop.money(9400));
    CHECK(over.total == shop.money(24'912));
    CHECK(shop.report().currencies[0].value == shop.money(22'874 + 34'312));
}

TEST_CASE("a Kuwaiti shop takes dollars, and what converting takes or gives has an account", "[foreign]")
{
    ForeignShop shop({.country = u"KW"_s});
    const CurrencyTerms dollars = shop.accept("USD", "0.307125", 100);
    shop.openShift(0);
    // 5 USD are 1.536, 2 back are 0.614: 0.922 were paid, but the 3 USD that stay are worth 0.921.
    const SaleRecorded sold = shop.pay(shop.costing(900), {shop.handOver(dollars, 500, shop.money(900), true)});
    CHECK(sold.tendered == shop.money(922));
    CHECK(sold.change == shop.money(20)); // 0.022 in coins of five fils.
    CHECK(sold.rounding == shop.money(2));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(921));
    CHECK(shop.booked(Role::ExchangeDifference) == shop.money(1));
    CHECK(shop.booked(Role::TillCash) == shop.money(-20));
}

TEST_CASE("foreign cash splits with other ways to pay, in any number", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const CurrencyTerms dollars = shop.accept("USD", "0.88", 100);
    shop.openShift(0);
    // 100.03: 50 EUR (47.50), 10 USD (8.80), 40.00 by card; 3.73 in francs make 3.75.
    const Tender first = shop.handOver(euros, 5000, shop.money(10'003), true);
    const Tender second = shop.handOver(dollars, 1000, shop.money(5253), true);
    const SaleRecorded sold = shop.pay(shop.costing(10'003),
        {first, second, {TenderMethod::Card, shop.money(4000)}, {TenderMethod::Cash, shop.money(375)}});
    CHECK(sold.rounding == shop.money(2));
    CHECK(sold.change.isZero());
    const ShiftReport x = shop.report();
    CHECK(x.expectedCash == shop.money(375));
    REQUIRE(x.currencies.size() == 2);
    CHECK(x.currencies[0].currency == Currency::of("EUR"));
    CHECK(x.currencies[1].expected() == of("USD", 1000));
}

TEST_CASE("what was paid in foreign cash goes back in the shop's own", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(10'000);
    const SaleRecorded sold = shop.pay(shop.costing(3742), {shop.handOver(euros, 5000, shop.money(3742), true)});
    const Ticket back = returnTicket(*findSale(shop.connection(), sold.id), shop.newId<SaleId>(), shop.shop().ids());
    const auto returned = recordReturn(shop, shop.manager(), {back, u"stale"_s});
    REQUIRE(returned);
    REQUIRE(returned->tenders.size() == 1);
    CHECK(returned->tenders[0].method == TenderMethod::Cash);
    CHECK(returned->tenders[0].amount == shop.money(-3740)); // What was paid, its rounding mirrored.
    const ShiftReport x = shop.report();
    CHECK(x.expectedCash == shop.money(10'000 - 60 - 3740));
    CHECK(x.currencies[0].expected() == of("EUR", 4000));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("an exchange takes foreign cash for the difference", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(10'000);
    const SaleRecorded sold = shop.pay(shop.costing(1000), {{TenderMethod::Cash, shop.money(1000)}});
    Ticket swap = returnTicket(*findSale(shop.connection(), sold.id), shop.newId<SaleId>(), shop.shop().ids());
    static_cast<void>(shop.product(u"dearer"_s, 3000));
    swap.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(swap,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"dearer"_s),
            .price = shop.product(u"dearer"_s).price,
            .isTaken = true}));
    const auto exchanged = recordExchange(
        shop, shop.manager(), {swap, u"too small"_s, {}, {shop.handOver(euros, 2500, shop.money(2000), false)}});
    if (!exchanged)
        FAIL(exchanged.error().toLogLine().toStdString());
    CHECK(exchanged->taken.change == shop.money(375)); // 25 EUR are 23.75.
    CHECK(shop.report().currencies[0].expected() == of("EUR", 2500));
}

TEST_CASE("a payment is put right from francs to euros and the drawer follows", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    shop.openShift(10'000);
    const SaleRecorded sold = shop.pay(shop.costing(3742), {{TenderMethod::Cash, shop.money(3740)}});
    const auto changed = changeTenders(
        shop, shop.manager(), {shop.newRequest(), sold.id, {shop.handOver(euros, 5000, shop.money(3742), false)}});
    if (!changed)
        FAIL(changed.error().toLogLine().toStdString());
    CHECK(shop.report().expectedCash == shop.money(10'000 - 1010));
    CHECK(shop.report().currencies[0].expected() == of("EUR", 5000));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(4750));

    const auto again =
        changeTenders(shop, shop.manager(), {shop.newRequest(), sold.id, {{TenderMethod::Cash, shop.money(3740)}}});
    REQUIRE(again);
    CHECK(shop.report().expectedCash == shop.money(10'000 + 3740));
    CHECK(shop.report().currencies.empty());
    CHECK(shop.booked(Role::ForeignCash).isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a payment in foreign cash outlives a power cut", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    Ticket ticket = shop.costing(10'003);
    ticket.payments = {shop.handOver(euros, 5000, shop.money(10'003), true)};
    const auto kept = ticketFromJson(ticketToJson(ticket));
    CHECK(kept.payments == ticket.payments);
}

namespace {

struct Spoilt {
    const char *what;
    Rule rule;
    std::function<void(ForeignShop &, std::vector<Tender> &)> spoil;
};

const Spoilt SpoiltTenders[] = {
    {"not said which currency", sales::rules::TenderMustNameCurrency,
        [](ForeignShop &, std::vector<Tender> &tenders) { tenders[0].foreign.reset(); }},
    {"a card in a currency", sales::rules::TenderMustNameCurrency,
        [](ForeignShop &, std::vector<Tender> &tenders) { tenders[0].method = TenderMethod::Card; }},
    {"counted for more than it is worth", sales::rules::ForeignCashMustAddUp,
        [](ForeignShop &shop, std::vector<Tender> &tenders) { tenders[0].amount += shop.money(1); }},
    {"more change than was given", sales::rules::ForeignCashMustAddUp,
        [](ForeignShop &, std::vector<Tender> &tenders) { tenders[0].foreign->change = of("EUR", 5500); }},
    {"a note too many in change", sales::rules::ForeignChangeMustLeaveDue,
        [](ForeignShop &shop, std::vector<Tender> &tenders) {
            tenders[0].foreign->change = of("EUR", 1500);
            tenders[0].foreign->held = shop.money(3325);
            tenders[0].amount = shop.money(3325);
        }},
    {"a coin", sales::rules::ForeignCashMustFitStep,
        [](ForeignShop &shop, std::vector<Tender> &tenders) {
            tenders[0] = shop.handOver(termsOf("EUR", "0.95", 1), 4001, shop.money(3742), false);
        }},
    {"another rate", sales::rules::ForeignRateMustBeCurrent,
        [](ForeignShop &shop, std::vector<Tender> &) { shop.accept("EUR", "0.96", 500); }},
    {"no longer taken", sales::rules::ForeignCurrencyMustBeAccepted,
        [](ForeignShop &shop, std::vector<Tender> &) {
            REQUIRE(saveForeignCurrency(shop, shop.manager(), {shop.newRequest(), termsOf("EUR", "0.95", 500), false}));
        }},
    {"never taken", sales::rules::ForeignCurrencyMustBeAccepted,
        [](ForeignShop &shop, std::vector<Tender> &tenders) {
            tenders[0] = shop.handOver(termsOf("USD", "0.88", 100), 5000, shop.money(3742), false);
        }},
    {"a rate of last week", sales::rules::ForeignRateMustBeFresh,
        [](ForeignShop &shop, std::vector<Tender> &) {
            REQUIRE(saveForeignTerms(shop, shop.manager(), {shop.newRequest(), 2, true, false}));
            shop.clock.advance(3 * 24 * 3600 * 1000LL);
        }},
};

} // namespace

TEST_CASE("foreign cash is refused with its rules, and nothing is recorded", "[foreign]")
{
    for (const Spoilt &one : SpoiltTenders) {
        INFO(one.what);
        ForeignShop shop({.country = u"CH"_s});
        const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
        shop.openShift(0);
        std::vector<Tender> tenders {shop.handOver(euros, 5000, shop.money(3742), true)};
        one.spoil(shop, tenders);
        const Ticket ticket = shop.costing(3742);
        CHECK(test::refusalOf(recordSale(shop, shop.cashier(), {ticket, tenders})) == one.rule);
        CHECK(shop.facts("sale.recorded") == 0);
    }
}

TEST_CASE("an old rate only warns where the shop says so, and saying it again makes it new", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    REQUIRE(saveForeignTerms(shop, shop.manager(), {shop.newRequest(), 2, false, true}));
    shop.openShift(0);
    shop.clock.advance(3 * 24 * 3600 * 1000LL);
    ForeignTerms terms = loadForeignTerms(shop.connection());
    CHECK(terms.changeInTender);
    CHECK(terms.isOld(*terms.find(Currency::of("EUR")), shop.today()));
    static_cast<void>(shop.pay(shop.costing(3742), {shop.handOver(euros, 5000, shop.money(3742), true)}));

    shop.accept("EUR", "0.95", 500);
    terms = loadForeignTerms(shop.connection());
    CHECK_FALSE(terms.isOld(*terms.find(Currency::of("EUR")), shop.today()));
    CHECK(shop.facts("foreign-currency.saved") == 2);
    shop.accept("EUR", "0.95", 500);
    CHECK(shop.facts("foreign-currency.saved") == 2); // The same on the same day says nothing new.
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("settings of foreign cash are refused with their rules", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    const qint64 before = shop.facts();
    const auto refusal = [&](const CurrencyTerms &terms) {
        return test::refusalOf(saveForeignCurrency(shop, shop.manager(), {shop.newRequest(), terms}));
    };
    CHECK(refusal(termsOf("CHF", "1", 1)) == sales::rules::ForeignCurrencyMustBeOther);
    CHECK(refusal(termsOf("EUR", "0", 1)) == sales::rules::ForeignRateMustBeInRange);
    CHECK(refusal(termsOf("EUR", "1000001", 1)) == sales::rules::ForeignRateMustBeInRange);
    CHECK(refusal(termsOf("EUR", "0.95", 0)) == sales::rules::ForeignStepMustBeInRange);
    CHECK(test::refusalOf(saveForeignTerms(shop, shop.manager(), {shop.newRequest(), -1}))
        == sales::rules::RateDaysMustBeInRange);
    CHECK(test::refusalOf(saveForeignTerms(shop, shop.manager(), {shop.newRequest(), MostRateDays + 1}))
        == sales::rules::RateDaysMustBeInRange);
    const Session cashier = shop.cashierWith(access::Right::EditSettings, access::Grant::Denied);
    CHECK(test::refusalOf(saveForeignCurrency(shop, cashier, {shop.newRequest(), termsOf("EUR", "0.95", 1)}))
        == access::rules::RightMustBeHeld);
    CHECK(shop.facts() == before);
}

TEST_CASE("a shop made before there were accounts for foreign cash gets them with its first currency", "[foreign]")
{
    ForeignShop shop({.country = u"CH"_s});
    { // As such a shop was: its posting rules say nothing of the two roles.
        daybook::Writing writing(shop.shop().daybook());
        std::vector<daybook::RecordChange> changes;
        for (const Role role : {Role::ForeignCash, Role::ExchangeDifference}) {
            changes.push_back(accounts::postingRuleChange({role}, AccountId()));
            changes.back().fields = {{"role", daybook::FieldValue(std::nullopt)}};
        }
        writing.append({shop.newRequest(), daybook::RecordSetKind, 1, shop.today(), shop.manager().branch(),
            shop.manager().user(), std::nullopt, daybook::recordSetBody(changes)});
        writing.commit();
    }
    REQUIRE_FALSE(accounts::loadAccountBook(shop.connection()).find(Role::ForeignCash));
    const CurrencyTerms euros = shop.accept("EUR", "0.95", 500);
    const auto book = accounts::loadAccountBook(shop.connection());
    REQUIRE(book.find(Role::ForeignCash));
    REQUIRE(book.find(Role::ExchangeDifference));
    CHECK(book.find(Role::ForeignCash) != book.find(Role::ExchangeDifference));
    shop.openShift(0);
    static_cast<void>(shop.pay(shop.costing(3742), {shop.handOver(euros, 5000, shop.money(3742), true)}));
    CHECK(shop.booked(Role::ForeignCash) == shop.money(3800));
}
