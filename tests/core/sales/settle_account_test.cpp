// A customer pays what they owe: what is taken, where it is booked, what the shift says, and what is refused.
#include "core/sales/payment_without_goods.h"
#include "core/sales/settle_account.h"

#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/customer_credit.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/shift_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

/// Layla owes 10.03 for bread.
class OwingShop : public SalesShop {
public:
    explicit OwingShop(test::TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
        product(u"bread"_s, 1003);
        shift = openShift();
        REQUIRE(parties::saveCustomer(
            *this, manager(), {newRequest(), {.id = layla, .name = u"Layla"_s, .creditLimit = money(100'000)}}));
        Ticket bread = ticket();
        bread.customer = layla;
        add(bread, u"bread"_s);
        REQUIRE(recordSale(*this, cashier(), {bread, {{TenderMethod::OnAccount, money(1003)}}}));
    }

    [[nodiscard]] SettleAccount pays(qint64 amount, std::vector<Tender> tenders)
    {
        return {newRequest(), layla, money(amount), std::move(tenders)};
    }
    [[nodiscard]] Money owed() { return parties::balancesOf(connection(), currency(), layla).receivable; }
    [[nodiscard]] ShiftReport report() { return xReport(connection(), shift, clock.nowMs(), manager().user()).value(); }
    [[nodiscard]] Money closing(accounts::Role role)
    {
        const auto account = accounts::loadAccountBook(connection()).find(role);
        Money sum = money(0);
        for (const auto &row : accounts::trialBalance(connection(), {today(), today()})) {
            if (row.account.id == account)
                sum += row.closing();
        }
        return sum;
    }

    PartyId layla = newId<PartyId>();
    ShiftId shift;
};

} // namespace

TEST_CASE("money received on account lessens what is owed at once and stands in the drawer", "[settle]")
{
    OwingShop shop;
    const SettleAccount request = shop.pays(600, {{TenderMethod::Cash, shop.money(1000)}});

    const auto settled = settleAccount(shop, shop.cashier(), request);

    REQUIRE(settled);
    CHECK(settled->number.toText() == u"B1-T1-P-000001"_s);
    CHECK(settled->change == shop.money(400));
    CHECK(settled->left == shop.money(403));
    CHECK(shop.owed() == shop.money(403));
    CHECK(shop.closing(accounts::Role::CustomerReceivable) == shop.money(403));
    const ShiftReport report = shop.report();
    CHECK(report.settlements.times == 1);
    CHECK(report.settlements.amount == shop.money(600));
    CHECK(report.turnover == shop.money(1003)); // The sale's; nothing is sold twice.
    CHECK(report.expectedCash == shop.money(10'600));
    CHECK(report.lastReceipt->value == 1);

    const auto again = settleAccount(shop, shop.cashier(), request);
    REQUIRE(again);
    CHECK(again->number == settled->number);
    CHECK(shop.facts(AccountSettledKind) == 1);
    const auto read = readSettlement(*shop.shop().daybook().find(settled->id));
    REQUIRE(read);
    CHECK(read->tenders == request.tenders);
    CHECK(read->left == settled->left);
    CHECK(shop.rebuildsTheSame());
    CHECK(shop.owed() == shop.money(403));

    const auto closed = shop.closeShift();
    REQUIRE(closed);
    const auto z = zReport(shop.connection(), shop.shift);
    REQUIRE(z);
    CHECK(z->settlements.amount == shop.money(600));
    CHECK(z->settlements.times == 1);
}

TEST_CASE("a card or the store's own credit pays too; the drawer has nothing of it", "[settle]")
{
    OwingShop shop;
    shop.product(u"jar"_s, 300);
    Ticket back = shop.ticket(TicketMode::Return);
    back.customer = shop.layla;
    shop.add(back, u"jar"_s);
    REQUIRE(recordReturn(shop, shop.manager(), {back, u"wrong one"_s, RefundTo::StoreCredit}));

    const auto settled = settleAccount(shop, shop.cashier(),
        shop.pays(1003,
            {{TenderMethod::Card, shop.money(703), u"081522"_s, u"4242"_s},
                {TenderMethod::StoreCredit, shop.money(300)}}));

    REQUIRE(settled);
    CHECK(shop.owed().isZero());
    CHECK(parties::balancesOf(shop.connection(), shop.currency(), shop.layla).storeCredit.isZero());
    CHECK(shop.closing(accounts::Role::CardClearing) == shop.money(703));
    CHECK(shop.report().expectedCash == shop.money(10'000));
}

TEST_CASE("cash for a debt is rounded to coins that exist, and the debt is gone to the last unit", "[settle]")
{
    OwingShop shop({.country = u"CH"_s});
    const Tender exact {TenderMethod::Cash, shop.money(1005)};
    CHECK(settledBy(shop.money(1003), exact, shop.terms()) == shop.money(1003));
    CHECK(settledBy(shop.money(1003), {TenderMethod::Cash, shop.money(1000)}, shop.terms()) == shop.money(1000));
    const auto settled = settleAccount(shop, shop.cashier(), shop.pays(1003, {exact}));
    REQUIRE(settled);
    CHECK(settled->rounding == shop.money(2));
    CHECK(settled->change.isZero());
    CHECK(shop.owed().isZero());
    CHECK(shop.report().rounding == shop.money(2));
    CHECK(shop.report().expectedCash == shop.money(11'005));
}

namespace {

struct Broken {
    const char *what;
    Rule rule;
    void (*spoil)(OwingShop &, SettleAccount &);
};

const Broken BrokenSettlements[] = {
    {"no shift", sales::rules::ShiftMustBeOpen, [](OwingShop &shop, SettleAccount &) { REQUIRE(shop.closeShift()); }},
    {"nobody known", sales::rules::CustomerMustBeKnown,
        [](OwingShop &shop, SettleAccount &pays) { pays.customer = shop.newId<PartyId>(); }},
    {"nothing", sales::rules::SettlementMustHaveAmount,
        [](OwingShop &shop, SettleAccount &pays) { pays.amount = shop.money(0); }},
    {"another currency", sales::rules::SettlementMustHaveAmount,
        [](OwingShop &, SettleAccount &pays) { pays.amount = Money(1003, Currency::of("USD")); }},
    {"more than is owed", sales::rules::SettlementMustNotExceedOwed,
        [](OwingShop &shop, SettleAccount &pays) { pays.amount = shop.money(1004); }},
    {"on account again", sales::rules::SettlementMustBePaidNow,
        [](OwingShop &, SettleAccount &pays) { pays.tenders[0].method = TenderMethod::OnAccount; }},
    {"a card that does not reach", sales::rules::TendersMustCoverTotal,
        [](OwingShop &shop, SettleAccount &pays) { pays.tenders[0].amount = shop.money(1002); }},
    {"store credit that is not there", sales::rules::StoreCreditMustSuffice,
        [](OwingShop &, SettleAccount &pays) { pays.tenders[0].method = TenderMethod::StoreCredit; }},
};

} // namespace

TEST_CASE("a payment that breaks a rule is refused with that rule, and nothing is written", "[settle]")
{
    const Broken &broken = GENERATE(from_range(std::begin(BrokenSettlements), std::end(BrokenSettlements)));
    INFO(broken.what);
    OwingShop shop;
    SettleAccount request = shop.pays(1003, {{TenderMethod::Card, shop.money(1003)}});
    broken.spoil(shop, request);
    const auto tables = shop.dump();

    const auto refused = settleAccount(shop, shop.cashier(), request);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.name == broken.rule.name);
    CHECK(shop.dump() == tables);
}
