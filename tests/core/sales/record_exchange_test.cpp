// Exchanges: goods against goods, the difference in money, and what a later return of them gives back.
#include "core/sales/record_exchange.h"

#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/change_tenders.h"
#include "core/sales/shift_queries.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using test::SalesShop;

namespace {

/// A shop that sells shirts, and a customer who brings one back.
class ExchangeDay {
public:
    explicit ExchangeDay(test::TestShopOptions options = {})
        : shop(options)
    {
        shop.openShift();
    }

    SaleId sell(const QString &name, qint64 priceMinor, std::vector<Tender> tenders = {})
    {
        shop.product(name, priceMinor);
        Ticket ticket = shop.ticket();
        shop.add(ticket, name);
        ticket.customer = customer;
        RecordSale request = shop.payExactly(ticket);
        if (!tenders.empty())
            request.tenders = std::move(tenders);
        const auto sold = recordSale(shop, shop.manager(), request);
        REQUIRE(sold);
        return sold->id;
    }

    /// All of the sale comes back, one of `name` is taken.
    Ticket ticketFor(SaleId sale, const QString &name, qint64 priceMinor)
    {
        shop.product(name, priceMinor);
        Ticket ticket =
            returnTicket(findSale(shop.connection(), sale).value(), shop.newId<SaleId>(), shop.shop().ids());
        ticket.exchangeSale = shop.newId<SaleId>();
        take(ticket, name);
        return ticket;
    }

    void take(Ticket &ticket, const QString &name)
    {
        REQUIRE(addProduct(ticket,
            {.line = shop.newId<LineId>(),
                .product = shop.snapshot(name),
                .price = shop.product(name).price,
                .isTaken = true}));
    }

    ExchangeRecorded exchange(const Ticket &ticket, std::vector<Tender> tenders = {}, RefundTo to = RefundTo::Original)
    {
        const auto done = recordExchange(shop, shop.manager(), {ticket, u"too small"_s, to, std::move(tenders)});
        INFO((done ? std::string() : done.error().toLogLine().toStdString()));
        REQUIRE(done);
        for (const SaleId id : {done->back.id, done->taken.id})
            CHECK(findSale(shop.connection(), id)->sale.balances());
        return *done;
    }

    std::vector<Tender> returnAll(SaleId sale)
    {
        const Ticket back =
            returnTicket(findSale(shop.connection(), sale).value(), shop.newId<SaleId>(), shop.shop().ids());
        const auto done = recordReturn(shop, shop.manager(), {back, u"torn"_s});
        REQUIRE(done);
        return done->tenders;
    }

    Money drawer()
    {
        const auto open = openShiftOf(shop.connection(), shop.shop().device());
        return xReport(shop.connection(), open->id, shop.clock.nowMs(), shop.manager().user())->expectedCash;
    }

    Money cash(qint64 minor) const { return shop.money(minor); }
    Tender tender(TenderMethod method, qint64 minor) const { return {method, shop.money(minor)}; }

    SalesShop shop;
    std::optional<PartyId> customer {};
};

Tender exchanged(Money amount, TenderMethod source)
{
    return {.method = TenderMethod::Exchange, .amount = amount, .source = source};
}

} // namespace

TEST_CASE("a dearer good is taken and only the difference is paid", "[sales][exchange]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"small shirt"_s, 2000);
    const Money before = day.drawer();
    const Ticket ticket = day.ticketFor(sale, u"large shirt"_s, 3000);
    const auto preview = previewExchange(day.shop.connection(), ticket, day.shop.terms());
    REQUIRE(preview);
    CHECK(preview->total() == day.cash(1000));
    CHECK(preview->exchanged == day.cash(2000));

    const auto done = day.exchange(ticket, {day.tender(TenderMethod::Cash, 1500)});
    CHECK(done.back.total == day.cash(-2000));
    CHECK(done.back.tenders == std::vector {exchanged(day.cash(-2000), TenderMethod::Cash)});
    CHECK(done.taken.total == day.cash(3000));
    CHECK(done.taken.change == day.cash(500));
    CHECK(day.drawer() == before + day.cash(1000));
    // Two documents that follow on each other and name each other.
    CHECK(done.taken.number.value == done.back.number.value + 1);
    CHECK(findSale(day.shop.connection(), done.back.id)->sale.exchange == done.taken.id);
    CHECK(findSale(day.shop.connection(), done.taken.id)->sale.exchange == done.back.id);
    CHECK(findSale(day.shop.connection(), sale)->returned == std::vector {Quantity::units(1)});
}

TEST_CASE("a cheaper good is taken and the rest goes back as it was paid", "[sales][exchange]")
{
    ExchangeDay day;
    const SaleId sale =
        day.sell(u"coat"_s, 10'000, {day.tender(TenderMethod::Card, 7000), day.tender(TenderMethod::Cash, 3000)});
    const Money before = day.drawer();
    const auto done = day.exchange(day.ticketFor(sale, u"scarf"_s, 4000));
    // 60.00 back: all of it by card, which paid 70.00; the goods took the card's other 10.00 and the cash.
    CHECK(done.back.tenders
        == std::vector {exchanged(day.cash(-1000), TenderMethod::Card), exchanged(day.cash(-3000), TenderMethod::Cash),
            day.tender(TenderMethod::Card, -6000)});
    CHECK(done.taken.tendered == day.cash(4000));
    CHECK(day.drawer() == before);
    // The scarf comes back too: its money is still 10.00 of the card and 30.00 in cash.
    CHECK(day.returnAll(done.taken.id)
        == std::vector {day.tender(TenderMethod::Card, -1000), day.tender(TenderMethod::Cash, -3000)});
}

TEST_CASE("goods of equal worth change hands without money", "[sales][exchange]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"blue"_s, 2500);
    const Money before = day.drawer();
    const auto done = day.exchange(day.ticketFor(sale, u"red"_s, 2500));
    CHECK(done.taken.tendered == day.cash(2500));
    CHECK(day.drawer() == before);
    // What the return owed, its sale took: the account in between is empty, and so is the shift's list of methods.
    for (const auto &row :
        accounts::trialBalance(day.shop.connection(), {BusinessDate::fromDays(0), BusinessDate::fromDays(100'000)}))
        CHECK((row.account.code != u"1700"_s || row.closing().isZero())); // Of the German chart: store credit.
    const auto open = openShiftOf(day.shop.connection(), day.shop.shop().device());
    const auto report = xReport(day.shop.connection(), open->id, 0, day.shop.manager().user());
    CHECK(std::ranges::find(report->methods, TenderMethod::Exchange, &ShiftMethod::method) == report->methods.end());
    CHECK(report->returns.amount == day.cash(-2500));
    CHECK(report->sales.amount == day.cash(5000));
}

TEST_CASE("only what is paid in cash is rounded to 5 Rappen", "[sales][exchange]")
{
    ExchangeDay day({.country = u"CH"_s});
    const SaleId sale = day.sell(u"cheese"_s, 998); // 9.98, paid with 10.00.
    const Money before = day.drawer();
    const Ticket dearer = day.ticketFor(sale, u"fondue"_s, 1233);
    CHECK(previewExchange(day.shop.connection(), dearer, day.shop.terms())->total() == day.cash(235)); // 12.33 − 9.98
    const auto done = day.exchange(dearer, {day.tender(TenderMethod::Cash, 235)});
    CHECK(done.taken.rounding == day.cash(0));
    CHECK(done.back.rounding == day.cash(0));
    CHECK(day.drawer() == before + day.cash(235));

    const SaleId other = day.sell(u"bread"_s, 402);                          // 4.02, paid with 4.00.
    const auto cheaper = day.exchange(day.ticketFor(other, u"roll"_s, 111)); // 2.91 to give back: 2.90.
    CHECK(cheaper.back.tenders.back() == day.tender(TenderMethod::Cash, -290));
    CHECK(cheaper.back.rounding == day.cash(1));
}

TEST_CASE("goods on account are exchanged against what is owed", "[sales][exchange]")
{
    ExchangeDay day;
    day.customer = day.shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(day.shop, day.shop.manager(),
        {day.shop.newRequest(), {.id = *day.customer, .name = u"Regular"_s, .creditLimit = day.cash(100'000)}}));
    const auto owed = [&] {
        return parties::balancesOf(day.shop.connection(), day.shop.currency(), *day.customer).receivable;
    };
    const SaleId sale = day.sell(u"chair"_s, 10'000, {day.tender(TenderMethod::OnAccount, 10'000)});
    const auto done = day.exchange(day.ticketFor(sale, u"stool"_s, 6000));
    CHECK(owed() == day.cash(6000));
    CHECK(findSale(day.shop.connection(), done.taken.id)->sale.customer == day.customer);
    CHECK(day.returnAll(done.taken.id) == std::vector {day.tender(TenderMethod::OnAccount, -6000)});
    CHECK(owed() == day.cash(0));
}

TEST_CASE("what is left of an exchange can stay in the shop", "[sales][exchange]")
{
    ExchangeDay day;
    day.customer = day.shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(
        day.shop, day.shop.manager(), {day.shop.newRequest(), {.id = *day.customer, .name = u"Regular"_s}}));
    const SaleId sale = day.sell(u"coat"_s, 10'000, {day.tender(TenderMethod::Card, 10'000)});
    const auto done = day.exchange(day.ticketFor(sale, u"scarf"_s, 4000), {}, RefundTo::StoreCredit);
    CHECK(done.back.tenders
        == std::vector {exchanged(day.cash(-4000), TenderMethod::Card), day.tender(TenderMethod::StoreCredit, -6000)});
    CHECK(parties::balancesOf(day.shop.connection(), day.shop.currency(), *day.customer).storeCredit == day.cash(6000));
}

TEST_CASE("an exchange asked for twice is recorded once, and another under its ids is refused", "[sales][exchange]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"small shirt"_s, 2000);
    const Ticket ticket = day.ticketFor(sale, u"large shirt"_s, 3000);
    const RecordExchange request {ticket, u"too small"_s, RefundTo::Original, {day.tender(TenderMethod::Cash, 1000)}};
    const auto first = recordExchange(day.shop, day.shop.manager(), request);
    REQUIRE(first);
    const qint64 facts = day.shop.facts();
    const auto again = recordExchange(day.shop, day.shop.manager(), request);
    REQUIRE(again);
    CHECK(again->back.number.toText() == first->back.number.toText());
    CHECK(again->taken.change == first->taken.change);
    RecordExchange other = request;
    other.tenders = {day.tender(TenderMethod::Card, 1000)};
    const auto refused = recordExchange(day.shop, day.shop.manager(), other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(day.shop.facts() == facts);
}

TEST_CASE("what an exchange refuses, and that nothing of it is written", "[sales][exchange][rules]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"small shirt"_s, 2000);
    const Ticket good = day.ticketFor(sale, u"large shirt"_s, 3000);
    const qint64 facts = day.shop.facts();
    const auto refusal = [&](const RecordExchange &request, const Session &session) -> std::optional<Rule> {
        const auto done = recordExchange(day.shop, session, request);
        CHECK(day.shop.facts() == facts);
        return done ? std::nullopt : std::optional(done.error().rule);
    };
    const RecordExchange paid {good, u"too small"_s, RefundTo::Original, {day.tender(TenderMethod::Cash, 1000)}};
    const auto spoilt = [&](auto &&spoil) {
        RecordExchange request = paid;
        spoil(request);
        return refusal(request, day.shop.manager());
    };
    CHECK(spoilt([](auto &r) { std::erase_if(r.ticket.lines, &TicketLine::isTaken); })
        == sales::rules::ExchangeMustGoBothWays);
    CHECK(spoilt([](auto &r) { std::erase_if(r.ticket.lines, [](const auto &line) { return !line.isTaken; }); })
        == sales::rules::ExchangeMustGoBothWays);
    CHECK(spoilt([](auto &r) { r.ticket.exchangeSale.reset(); }) == sales::rules::ExchangeMustGoBothWays);
    CHECK(spoilt([](auto &r) { r.ticket.exchangeSale = r.ticket.id; }) == sales::rules::ExchangeMustGoBothWays);
    CHECK(spoilt([](auto &r) { r.reason.clear(); }) == sales::rules::ReturnMustHaveReason);
    CHECK(spoilt([](auto &r) { r.tenders.clear(); }) == sales::rules::TendersMustCoverTotal);
    CHECK(spoilt([&](auto &r) { r.tenders = {day.tender(TenderMethod::Card, 1001)}; })
        == sales::rules::TenderMustNotExceedDue);
    CHECK(spoilt([](auto &r) { r.ticket.lines.front().quantity = Quantity::units(2); })
        == sales::rules::ReturnMustNotExceedSold);

    CHECK(spoilt([&](auto &r) { r.tenders = {exchanged(day.cash(1000), TenderMethod::Cash)}; })
        == sales::rules::ExchangeMustBeOfReturn);
    // Nobody pays an ordinary sale so, or settles an account, or says afterwards that it was an exchange.
    Ticket plain = day.shop.ticket();
    day.shop.add(plain, u"large shirt"_s);
    const std::vector<Tender> goods {exchanged(day.cash(3000), TenderMethod::Cash)};
    CHECK(
        recordSale(day.shop, day.shop.manager(), {plain, goods}).error().rule == sales::rules::ExchangeMustBeOfReturn);
    CHECK(changeTenders(day.shop, day.shop.manager(),
              {day.shop.newRequest(), sale, {exchanged(day.cash(2000), TenderMethod::Cash)}})
              .error()
              .rule
        == sales::rules::ExchangeMustBeOfReturn);
    CHECK(day.shop.facts() == facts);

    // Both rights are asked; who lacks one of them is refused before anything is read.
    for (const access::Right right : {access::Right::RecordReturn, access::Right::RecordSale}) {
        const Session &own = day.shop.cashier();
        access::Grants grants = access::Grants::everything();
        grants.set(right, access::Grant::Denied);
        const Session without({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
            own.tillCode(), own.businessDay()});
        CHECK(refusal(paid, without) == access::rules::RightMustBeHeld);
    }
}

TEST_CASE("how an exchange was paid is not changed afterwards", "[sales][exchange][rules]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"small shirt"_s, 2000);
    const auto done = day.exchange(day.ticketFor(sale, u"large shirt"_s, 3000), {day.tender(TenderMethod::Cash, 1000)});
    const auto changed = changeTenders(
        day.shop, day.shop.manager(), {day.shop.newRequest(), done.taken.id, {day.tender(TenderMethod::Card, 3000)}});
    REQUIRE_FALSE(changed);
    CHECK(changed.error().rule == sales::rules::ChangedSaleMustNotBeExchange);
}

TEST_CASE("the limit of taking back counts what comes back, also in goods", "[sales][exchange][access]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"small shirt"_s, 2000);
    const RecordExchange request {day.ticketFor(sale, u"large shirt"_s, 3000), u"too small"_s, RefundTo::Original,
        {day.tender(TenderMethod::Cash, 1000)}};
    const Session &own = day.shop.cashier();
    access::Grants grants = access::Grants::everything();
    grants.setLimit(access::Right::RecordReturn, 1999);
    const Session asking({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()});
    const auto refused = recordExchange(day.shop, asking, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == access::rules::ApprovalMustBeGiven);
    const auto done = recordExchange(
        day.shop, asking.withApproval({access::Right::RecordReturn, day.shop.manager().user(), u"Lena"_s}), request);
    REQUIRE(done);
    CHECK(day.shop.shop().daybook().find(done->back.id.as<FactTag>())->header.approvedBy == day.shop.manager().user());
    CHECK_FALSE(day.shop.shop().daybook().find(done->taken.id.as<FactTag>())->header.approvedBy);
}

TEST_CASE("what is unfit for sale is set aside, with a reason of its own", "[sales][exchange]")
{
    ExchangeDay day;
    const SaleId sale = day.sell(u"jug"_s, 2000);
    const ProductId jug = day.shop.product(u"jug"_s).id;
    const BranchId branch = day.shop.manager().branch();
    const auto level = [&](PlaceId place) { return stock::onHand(day.shop.connection(), jug, place).quantity; };
    const Quantity shelf = level(stock::branchPlace(branch));
    Ticket ticket = day.ticketFor(sale, u"vase"_s, 3000);
    REQUIRE(setReturnedGoods(ticket, ticket.lines.front().id, {u"handle broken"_s, true}));
    CHECK(setReturnedGoods(ticket, ticket.lines.back().id, {{}, true}).error().rule == sales::rules::GoodsMustComeBack);
    const auto done = day.exchange(ticket, {day.tender(TenderMethod::Cash, 1000)});
    CHECK(level(stock::branchPlace(branch)) == shelf);
    CHECK(level(stock::quarantinePlace(branch)) == Quantity::units(1));
    const RecordedLine line = findSale(day.shop.connection(), done.back.id)->sale.lines.front();
    CHECK(line.returnReason == u"handle broken"_s);
    CHECK(line.toQuarantine);
    CHECK(day.shop.rebuildsTheSame());
}

TEST_CASE("an exchange without a receipt", "[sales][exchange]")
{
    ExchangeDay day;
    day.shop.product(u"old"_s, 1500);
    day.shop.product(u"new"_s, 2000);
    Ticket ticket = day.shop.ticket(TicketMode::Return);
    day.shop.add(ticket, u"old"_s);
    ticket.exchangeSale = day.shop.newId<SaleId>();
    day.take(ticket, u"new"_s);
    const auto done = day.exchange(ticket, {day.tender(TenderMethod::Card, 500)});
    CHECK(done.back.tenders == std::vector {exchanged(day.cash(-1500), TenderMethod::Cash)});
    CHECK(done.taken.tendered == day.cash(2000));
}
