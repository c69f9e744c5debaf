// Changing how the last sale was paid: where the money stands afterwards, and what is refused.
#include "core/sales/change_tenders.h"

#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

/// In Switzerland, where cash is rounded to 0.05: Layla, who may owe 50.00, buys bread.
class ChangingShop : public SalesShop {
public:
    ChangingShop()
        : SalesShop({.country = u"CH"_s})
    {
        product(u"bread"_s, 1203);
        shift = openShift();
        REQUIRE(parties::saveCustomer(*this, manager(), {newRequest(), layla}));
    }

    SaleId sellBread(std::vector<Tender> tenders)
    {
        Ticket rungUp = ticket();
        rungUp.customer = layla.id;
        add(rungUp, u"bread"_s);
        const auto sold = recordSale(*this, cashier(), {rungUp, std::move(tenders)});
        REQUIRE(sold);
        return sold->id;
    }
    void bringBack(SaleId id)
    {
        const auto detail = findSale(connection(), id);
        REQUIRE(recordReturn(*this, manager(), {returnTicket(*detail, newId<SaleId>(), shop().ids()), u"stale"_s}));
    }
    [[nodiscard]] ChangeTenders request(SaleId sale, std::vector<Tender> tenders)
    {
        return {newRequest(), sale, std::move(tenders)};
    }
    [[nodiscard]] ShiftReport report() { return xReport(connection(), shift, clock.nowMs(), manager().user()).value(); }
    [[nodiscard]] Money taken(TenderMethod method)
    {
        for (const ShiftMethod &row : report().methods) {
            if (row.method == method)
                return row.taken.amount;
        }
        return money(0);
    }
    [[nodiscard]] Money closing(const char *account)
    {
        Money sum = money(0);
        for (const auto &row : accounts::trialBalance(connection(), {today(), today()})) {
            if (row.account.code == QLatin1StringView(account))
                sum += row.closing();
        }
        return sum;
    }
    [[nodiscard]] parties::CustomerBalances balances()
    {
        return parties::balancesOf(connection(), currency(), layla.id);
    }

    parties::Customer layla {.id = newId<PartyId>(), .name = u"Layla"_s, .creditLimit = money(5000), .paymentDays = 10};
    ShiftId shift;
};

} // namespace

TEST_CASE("cash that was a card: drawer, methods, accounts and rounding follow", "[change-tenders]")
{
    ChangingShop shop;
    const SaleId id = shop.sellBread({{TenderMethod::Cash, shop.money(2000)}});
    REQUIRE(findSale(shop.connection(), id)->sale.rounding == shop.money(2));
    REQUIRE(shop.report().expectedCash == shop.money(11'205));

    const ChangeTenders request = shop.request(id, {{TenderMethod::Card, shop.money(1203), u"081522"_s, u"4242"_s}});
    const auto changed = changeTenders(shop, shop.manager(), request);

    REQUIRE(changed);
    CHECK(changed->before.change == shop.money(795));
    CHECK(changed->after.rounding.isZero());
    const RecordedSale sale = findSale(shop.connection(), id)->sale;
    CHECK(sale.tenders == request.tenders);
    CHECK(sale.rounding.isZero());
    CHECK(sale.change.isZero());
    CHECK(sale.balances());
    const ShiftReport report = shop.report();
    CHECK(report.expectedCash == shop.money(10'000));
    REQUIRE(report.methods.size() == 1); // Nothing is left to say of cash.
    CHECK(report.methods[0].taken.amount == shop.money(1203));
    CHECK(report.turnover == shop.money(1203));
    CHECK(report.rounding.isZero());
    CHECK(report.sales.times == 1);
    CHECK(report.tenderChanges == 1);
    CHECK(shop.closing("1095") == shop.money(1203)); // Card payments in transit.
    CHECK(lastSale(shop.connection(), shop.shop().device())->sale.tenders == request.tenders);
    CHECK(recentSales(shop.connection(), shop.shop().device(), 1)[0].total == shop.money(1203));
    CHECK(shop.rebuildsTheSame());
    CHECK(findSale(shop.connection(), id)->sale.tenders == request.tenders);
    const auto again = changeTenders(shop, shop.manager(), request);
    REQUIRE(again);
    CHECK(again->before == changed->before);
    CHECK(shop.facts("sale.tender-changed") == 1);
    const auto closed = shop.closeShift();
    REQUIRE(closed);
    CHECK(zReport(shop.connection(), shop.shift)->tenderChanges == 1);
}

TEST_CASE("a card that was cash is rounded to coins, and may be changed once more", "[change-tenders]")
{
    ChangingShop shop;
    const SaleId id = shop.sellBread({{TenderMethod::Card, shop.money(1203)}});
    REQUIRE(changeTenders(shop, shop.manager(), shop.request(id, {{TenderMethod::Cash, shop.money(1500)}})));
    CHECK(findSale(shop.connection(), id)->sale.rounding == shop.money(2));
    CHECK(findSale(shop.connection(), id)->sale.change == shop.money(295));
    CHECK(shop.report().expectedCash == shop.money(11'205));
    CHECK(shop.report().turnover == shop.money(1205));
    CHECK(shop.taken(TenderMethod::Card).isZero());

    shop.clock.advance(1000);
    const std::vector<Tender> split {{TenderMethod::Card, shop.money(203)}, {TenderMethod::Cash, shop.money(1000)}};
    const auto changed = changeTenders(shop, shop.manager(), shop.request(id, split));
    REQUIRE(changed);
    CHECK(changed->before.tenders == std::vector<Tender> {{TenderMethod::Cash, shop.money(1500)}});
    CHECK(findSale(shop.connection(), id)->sale.tenders == split);
    CHECK(shop.report().expectedCash == shop.money(11'000));
    CHECK(shop.report().turnover == shop.money(1203));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a refund goes back the way that was said last", "[change-tenders]")
{
    ChangingShop shop;
    const SaleId id = shop.sellBread({{TenderMethod::Cash, shop.money(1205)}});
    REQUIRE(changeTenders(shop, shop.manager(), shop.request(id, {{TenderMethod::Card, shop.money(1203)}})));
    shop.bringBack(id);
    const auto back = lastSale(shop.connection(), shop.shop().device());
    CHECK(back->sale.tenders == std::vector<Tender> {{TenderMethod::Card, shop.money(-1203)}});
    CHECK(shop.report().expectedCash == shop.money(10'000));
    CHECK(shop.report().turnover.isZero());
}

TEST_CASE("what is owed comes and goes with its day", "[change-tenders]")
{
    ChangingShop shop;
    const SaleId id = shop.sellBread({{TenderMethod::Cash, shop.money(1205)}});
    const auto owing =
        changeTenders(shop, shop.manager(), shop.request(id, {{TenderMethod::OnAccount, shop.money(1203)}}));
    REQUIRE(owing);
    CHECK(owing->after.due == BusinessDate::fromDays(shop.today().days() + 10));
    CHECK(shop.balances().receivable == shop.money(1203));
    CHECK(findSale(shop.connection(), id)->sale.due == owing->after.due);
    REQUIRE(changeTenders(shop, shop.manager(), shop.request(id, {{TenderMethod::Card, shop.money(1203)}})));
    CHECK(shop.balances().receivable.isZero());
    CHECK(parties::overdueOf(
        shop.connection(), shop.currency(), shop.layla.id, BusinessDate::fromDays(shop.today().days() + 20))
            .isZero());
    CHECK_FALSE(findSale(shop.connection(), id)->sale.due);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("store credit that paid the sale counts as still there", "[change-tenders]")
{
    ChangingShop shop;
    shop.product(u"jar"_s, 1203);
    Ticket back = shop.ticket(TicketMode::Return);
    back.customer = shop.layla.id;
    shop.add(back, u"jar"_s);
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"wrong one"_s, RefundTo::StoreCredit}));
    const SaleId id = shop.sellBread({{TenderMethod::StoreCredit, shop.money(1203)}});
    REQUIRE(shop.balances().storeCredit.isZero());
    const std::vector<Tender> half {
        {TenderMethod::StoreCredit, shop.money(603)}, {TenderMethod::Card, shop.money(600)}};
    REQUIRE(changeTenders(shop, shop.manager(), shop.request(id, half)));
    CHECK(shop.balances().storeCredit == shop.money(600));
}

namespace {

struct Spoilt {
    const char *what;
    Rule rule;
    std::function<ChangeTenders(ChangingShop &)> request;
};

ChangeTenders byCard(ChangingShop &shop, SaleId sale)
{
    return shop.request(sale, {{TenderMethod::Card, shop.money(1203)}});
}

SaleId soldForCash(ChangingShop &shop) { return shop.sellBread({{TenderMethod::Cash, shop.money(1205)}}); }

const Spoilt SpoiltRequests[] = {
    {"an unknown sale", sales::rules::ChangedSaleMustExist,
        [](ChangingShop &shop) { return byCard(shop, shop.newId<SaleId>()); }},
    {"a return", sales::rules::ChangedSaleMustExist,
        [](ChangingShop &shop) {
            shop.bringBack(soldForCash(shop));
            return byCard(shop, lastSale(shop.connection(), shop.shop().device())->id);
        }},
    {"a sale of the shift before", sales::rules::ChangedSaleMustBeOfThisShift,
        [](ChangingShop &shop) {
            const SaleId id = soldForCash(shop);
            REQUIRE(shop.closeShift());
            shop.openShift(0);
            return byCard(shop, id);
        }},
    {"no open shift", sales::rules::ChangedSaleMustBeOfThisShift,
        [](ChangingShop &shop) {
            const SaleId id = soldForCash(shop);
            REQUIRE(shop.closeShift());
            return byCard(shop, id);
        }},
    {"goods came back", sales::rules::ChangedSaleMustNotBeReturned,
        [](ChangingShop &shop) {
            const SaleId id = soldForCash(shop);
            shop.bringBack(id);
            return byCard(shop, id);
        }},
    {"another sale since", sales::rules::ChangedSaleMustBeLast,
        [](ChangingShop &shop) {
            const SaleId id = soldForCash(shop);
            soldForCash(shop);
            return byCard(shop, id);
        }},
    {"too little", sales::rules::TendersMustCoverTotal,
        [](ChangingShop &shop) { return shop.request(soldForCash(shop), {{TenderMethod::Card, shop.money(1202)}}); }},
    {"more than is due on a card", sales::rules::TenderMustNotExceedDue,
        [](ChangingShop &shop) { return shop.request(soldForCash(shop), {{TenderMethod::Card, shop.money(1204)}}); }},
    {"the same again", sales::rules::TendersMustDiffer,
        [](ChangingShop &shop) { return shop.request(soldForCash(shop), {{TenderMethod::Cash, shop.money(1205)}}); }},
    {"store credit that is not there", sales::rules::StoreCreditMustSuffice,
        [](ChangingShop &shop) {
            return shop.request(soldForCash(shop), {{TenderMethod::StoreCredit, shop.money(1203)}});
        }},
    {"the id of a change that said something else", daybook::rules::SameIdMustSayTheSame,
        [](ChangingShop &shop) {
            ChangeTenders request = byCard(shop, soldForCash(shop));
            REQUIRE(changeTenders(shop, shop.manager(), request));
            request.tenders[0].lastFour = u"4242"_s;
            return request;
        }},
};

} // namespace

TEST_CASE("each rule of changing a payment has its example, and nothing is written", "[change-tenders]")
{
    const Spoilt &spoilt = GENERATE(from_range(std::begin(SpoiltRequests), std::end(SpoiltRequests)));
    INFO(spoilt.what);
    ChangingShop shop;
    const ChangeTenders request = spoilt.request(shop);
    const qint64 before = shop.facts();
    const auto changed = changeTenders(shop, shop.manager(), request);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().rule == spoilt.rule);
    CHECK(shop.facts() == before);
}

TEST_CASE("cashiers need somebody's approval, and the Z report names them", "[change-tenders]")
{
    ChangingShop shop;
    const ChangeTenders request = byCard(shop, soldForCash(shop));
    CHECK(changeTenders(shop, shop.cashier(), request).error().rule == access::rules::ApprovalMustBeGiven);
    const Approval given {access::Right::ChangeTenders, shop.manager().user(), shop.manager().userName()};
    REQUIRE(changeTenders(shop, shop.cashier().withApproval(given), request));
    REQUIRE(shop.report().approvals.size() == 1);
    CHECK(shop.report().approvals[0].right == "sale.change-tenders");
    CHECK(shop.report().approvals[0].approver == shop.manager().user());
}

TEST_CASE("random changes keep the sums of drawer, methods and books", "[change-tenders][property]")
{
    ChangingShop shop;
    const quint64 seed = 20'261'121;
    INFO("seed " << seed);
    test::SeededRandom random(seed);
    Money cash = shop.money(10'000);
    Money card = shop.money(0);
    Money owed = shop.money(0);
    const auto randomTenders = [&] {
        std::vector<Tender> tenders;
        Money left = shop.money(1203);
        for (const TenderMethod method : {TenderMethod::Card, TenderMethod::OnAccount}) {
            if (!random.oneIn(2) || left.isZero())
                continue;
            const Money part = shop.money(random.between(1, left.minor()));
            tenders.push_back({method, part});
            left -= part;
        }
        if (left.isZero())
            return tenders;
        tenders.push_back({TenderMethod::Cash, left + cashRounding(left, shop.terms())});
        if (random.oneIn(2))
            tenders.back().amount += shop.money(random.between(0, 2000));
        return tenders;
    };
    for (int i = 0; i < 4; ++i) {
        const SaleId id = shop.sellBread({{TenderMethod::Card, shop.money(1203)}});
        for (int change = 0; change < 3; ++change) {
            shop.clock.advance(1000);
            const auto changed = changeTenders(shop, shop.manager(), shop.request(id, randomTenders()));
            if (!changed)
                CHECK(changed.error().rule == sales::rules::TendersMustDiffer);
        }
        const RecordedSale sale = findSale(shop.connection(), id)->sale;
        CHECK(sale.balances());
        cash -= sale.change;
        for (const Tender &tender : sale.tenders)
            (tender.method == TenderMethod::Cash          ? cash
                    : tender.method == TenderMethod::Card ? card
                                                          : owed) += tender.amount;
    }
    CHECK(shop.report().expectedCash == cash);
    CHECK(shop.taken(TenderMethod::Card) == card);
    CHECK(shop.taken(TenderMethod::OnAccount) == owed);
    CHECK(shop.balances().receivable == owed);
    CHECK(shop.closing("1095") == card);
    CHECK(shop.closing("1100") == owed);
    CHECK(shop.rebuildsTheSame());
}
