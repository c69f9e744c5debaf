// Paying by any methods in any split: what is rounded, what gives change, who may, and where it is booked.
#include "core/sales/tender.h"

#include "core/accounts/accounts_queries.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/customer_credit.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/store/connection.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

TradeTerms termsOf(const char *currency, qint64 step)
{
    TradeTerms terms {Currency::of(currency)};
    terms.cashStepMinor = step;
    return terms;
}

struct Example {
    const char *what;
    const char *currency;
    qint64 step;
    qint64 total;
    qint64 card;
    qint64 cashDue;
};

// Switzerland rounds cash to 0.05 (withdrawal of the one- and two-centime coins), Sweden to 1.00 (öresavrundning since
// 2010), Denmark to 0.50 (øreafrunding since 2008); payments by card stay exact in all three.
const Example Examples[] = {
    {"Swiss, down", "CHF", 5, 1202, 0, 1200},
    {"Swiss, up", "CHF", 5, 1203, 0, 1205},
    {"Swiss, up over a tenth", "CHF", 5, 1298, 0, 1300},
    {"Swiss, the remainder of a card", "CHF", 5, 1203, 1000, 205},
    {"Swiss, a card that leaves whole coins", "CHF", 5, 1203, 203, 1000},
    {"Swedish, down", "SEK", 100, 9949, 0, 9900},
    {"Swedish, up from the half", "SEK", 100, 9950, 0, 10'000},
    {"Swedish, the remainder of a card", "SEK", 100, 9950, 5010, 4900},
    {"Danish, down", "DKK", 50, 1224, 0, 1200},
    {"Danish, up from the quarter", "DKK", 50, 1225, 0, 1250},
    {"Danish, down to the half", "DKK", 50, 1274, 0, 1250},
    {"Danish, up to the crown", "DKK", 50, 1275, 0, 1300},
};

} // namespace

TEST_CASE("only what is left to cash is rounded, as countries do it", "[tender]")
{
    const Example &example = GENERATE(from_range(std::begin(Examples), std::end(Examples)));
    INFO(example.what);
    const TradeTerms terms = termsOf(example.currency, example.step);
    const auto money = [&](qint64 minor) { return Money(minor, terms.currency); };
    std::vector<Tender> tenders;
    if (example.card != 0)
        tenders.push_back({TenderMethod::Card, money(example.card)});

    const auto left = remainderOf(money(example.total), tenders, terms);
    REQUIRE(left);
    CHECK(left->plain == money(example.total - example.card));
    CHECK(left->inCash() == money(example.cashDue));
    tenders.push_back({TenderMethod::Cash, money(example.cashDue)});
    const auto settled = settle(money(example.total), tenders, terms);
    REQUIRE(settled);
    CHECK(settled->rounding == money(example.card + example.cashDue - example.total));
    CHECK(settled->change.isZero());

    const std::vector<Tender> exact {{TenderMethod::Card, money(example.total)}};
    CHECK(settle(money(example.total), exact, terms)->rounding.isZero());
    CHECK(remainderOf(money(example.total), exact, terms)->inCash().isZero());
}

TEST_CASE("what cash leaves may be paid by card to the last unit, and then nothing is rounded twice", "[tender]")
{
    const TradeTerms terms = termsOf("CHF", 5);
    const auto chf = [&](qint64 minor) { return Money(minor, terms.currency); };
    const std::vector<Tender> cash {{TenderMethod::Cash, chf(1000)}};
    const auto left = remainderOf(chf(1202), cash, terms);
    REQUIRE(left);
    CHECK(left->plain == chf(202));
    CHECK(left->inCash() == chf(200));
    const auto settled = settle(chf(1202), std::vector<Tender> {cash[0], {TenderMethod::Card, chf(202)}}, terms);
    REQUIRE(settled);
    CHECK(settled->rounding.isZero());
    CHECK(settled->change.isZero());
}

TEST_CASE("random splits of random totals add up in every currency", "[tender][property]")
{
    struct Practice {
        const char *currency;
        qint64 step;
    };
    const Practice practice = GENERATE(
        Practice {"EUR", 1}, Practice {"CHF", 5}, Practice {"JPY", 1}, Practice {"KWD", 5}, Practice {"SEK", 100});
    const TradeTerms terms = termsOf(practice.currency, practice.step);
    const quint64 seed = 20'261'121;
    INFO(practice.currency << ", seed " << seed);
    test::SeededRandom random(seed);
    const auto money = [&](qint64 minor) { return Money(minor, terms.currency); };
    for (int i = 0; i < 300; ++i) {
        const Money total = money(random.between(0, 100'000));
        std::vector<Tender> tenders;
        Money other = money(0);
        Money cash = money(0);
        for (int part = 0; part < 5; ++part) {
            const auto left = remainderOf(total, tenders, terms);
            REQUIRE(left);
            if (left->plain.isZero() && left->inCash().isZero())
                break;
            if (random.oneIn(3)) {
                const Money given =
                    part == 4 ? left->inCash() : money(random.between(0, left->inCash().minor() * 2 + 1));
                tenders.push_back({TenderMethod::Cash, given});
                cash += given;
            } else if (!left->plain.isZero()) {
                tenders.push_back(
                    {static_cast<TenderMethod>(random.between(2, 4)), money(random.between(1, left->plain.minor()))});
                other += tenders.back().amount;
            }
        }
        if (const auto left = remainderOf(total, tenders, terms); !left->inCash().isZero() || !left->plain.isZero()) {
            tenders.push_back({TenderMethod::Cash, left->inCash()});
            cash += left->inCash();
        }
        const auto settled = settle(total, tenders, terms);
        REQUIRE(settled);
        CHECK(total + settled->rounding == settled->tendered - settled->change);
        CHECK(settled->tendered == cash + other);
        CHECK(settled->change <= cash);
        CHECK(settled->rounding.abs().minor() * 2 <= practice.step);
        const bool hasCash =
            std::ranges::any_of(tenders, [](const Tender &tender) { return tender.method == TenderMethod::Cash; });
        if (hasCash || tenders.empty())
            CHECK((cash - settled->change).minor() % practice.step == 0);
        else
            CHECK(settled->rounding.isZero());
    }
}

namespace {

constexpr qint64 Day = 86'400'000;

/// A shop in which Layla buys bread for 10.00.
class CreditShop : public SalesShop {
public:
    explicit CreditShop(test::TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
        product(u"bread"_s, 1000);
        shift = openShift();
        save();
    }

    void save() { REQUIRE(parties::saveCustomer(*this, manager(), {newRequest(), layla})); }

    /// She holds so much, from goods that she brought back without a receipt.
    void giveCredit(qint64 minor)
    {
        product(u"jar"_s, minor);
        Ticket back = ticket(TicketMode::Return);
        back.customer = layla.id;
        add(back, u"jar"_s);
        REQUIRE(recordReturn(*this, manager(), {back, u"wrong one"_s, RefundTo::StoreCredit}));
    }

    [[nodiscard]] Ticket bread()
    {
        Ticket rungUp = ticket();
        rungUp.customer = layla.id;
        add(rungUp, u"bread"_s);
        return rungUp;
    }

    /// She has ten days to pay for bread; so many pass.
    void buyAndWait(int days)
    {
        layla.paymentDays = 10;
        save();
        REQUIRE(recordSale(*this, cashier(), {bread(), {{TenderMethod::OnAccount, money(1000)}}}));
        clock.advance(days * Day);
    }

    [[nodiscard]] parties::CustomerBalances balances()
    {
        return parties::balancesOf(connection(), currency(), layla.id);
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

    [[nodiscard]] ShiftReport report() { return xReport(connection(), shift, clock.nowMs(), manager().user()).value(); }

    [[nodiscard]] Money taken(TenderMethod method)
    {
        for (const ShiftMethod &row : report().methods) {
            if (row.method == method)
                return row.taken.amount;
        }
        return money(0);
    }

    parties::Customer layla {.id = newId<PartyId>(), .name = u"Layla"_s, .creditLimit = money(5000)};
    ShiftId shift;
};

} // namespace

TEST_CASE("a sale is paid by four methods at once; each is booked where it belongs", "[tender]")
{
    CreditShop shop;
    shop.giveCredit(300);
    const RecordSale request {shop.bread(),
        {{TenderMethod::Card, shop.money(250), u"081522"_s, u"4242"_s}, {TenderMethod::StoreCredit, shop.money(300)},
            {TenderMethod::OnAccount, shop.money(400)}, {TenderMethod::Cash, shop.money(100)}}};

    const auto sold = recordSale(shop, shop.cashier(), request);

    REQUIRE(sold);
    CHECK(sold->change == shop.money(50));
    const RecordedSale sale = findSale(shop.connection(), sold->id)->sale;
    CHECK(sale.balances());
    CHECK(sale.tenders == request.tenders);
    CHECK(shop.balances() == parties::CustomerBalances {shop.money(400), shop.money(0)});
    CHECK(shop.closing("1360") == shop.money(250)); // Card payments in transit.
    CHECK(shop.closing("1400") == shop.money(400)); // Accounts receivable.
    CHECK(shop.closing("1700").isZero());           // Store credit: given, then spent.
    CHECK(shop.taken(TenderMethod::Card) == shop.money(250));
    CHECK(shop.taken(TenderMethod::StoreCredit) == shop.money(0)); // −3.00 at the return, +3.00 here.
    CHECK(shop.taken(TenderMethod::OnAccount) == shop.money(400));
    CHECK(shop.report().expectedCash == shop.money(10'050));
    CHECK(shop.report().grandTotal == shop.money(700));
    CHECK(shop.rebuildsTheSame());
    CHECK(shop.balances().receivable == shop.money(400));
    CHECK(recordSale(shop, shop.cashier(), request)->number == sold->number);

    const auto closed = shop.closeShift();
    REQUIRE(closed);
    CHECK(closed->report.methods.size() == 4);
    CHECK(zReport(shop.connection(), shop.shift)->methods.size() == 4);
}

namespace {

struct Broken {
    const char *what;
    Rule rule;
    void (*spoil)(CreditShop &, RecordSale &);
};

const Approval managers(CreditShop &shop)
{
    return {access::Right::SellOverLimit, shop.manager().user(), shop.manager().userName()};
}

const Broken BrokenTenders[] = {
    {"a card of nothing", sales::rules::TenderMustHaveAmount,
        [](CreditShop &shop, RecordSale &sale) { sale.tenders.push_back({TenderMethod::Card, shop.money(0)}); }},
    {"three digits of a card", sales::rules::CardDigitsMustBeFour,
        [](CreditShop &, RecordSale &sale) { sale.tenders[0].lastFour = u"424"_s; }},
    {"letters for digits of a card", sales::rules::CardDigitsMustBeFour,
        [](CreditShop &, RecordSale &sale) { sale.tenders[0].lastFour = u"42a2"_s; }},
    {"a card's number for its approval", sales::rules::ApprovalCodeMustFit,
        [](CreditShop &, RecordSale &sale) { sale.tenders[0].approvalCode = u"4242424242424242"_s; }},
    {"a card above the total", sales::rules::TenderMustNotExceedDue,
        [](CreditShop &shop, RecordSale &sale) { sale.tenders[0].amount = shop.money(1001); }},
    {"a card for what cash has paid", sales::rules::TenderMustNotExceedDue,
        [](CreditShop &shop, RecordSale &sale) {
            sale.tenders.insert(sale.tenders.begin(), {TenderMethod::Cash, shop.money(200)});
        }},
    {"a card that does not reach", sales::rules::TendersMustCoverTotal,
        [](CreditShop &shop, RecordSale &sale) { sale.tenders[0].amount = shop.money(999); }},
    {"on account for nobody", sales::rules::TenderMustHaveCustomer,
        [](CreditShop &shop, RecordSale &sale) {
            sale.ticket.customer.reset();
            sale.tenders = {{TenderMethod::OnAccount, shop.money(1000)}};
        }},
    {"more store credit than there is", sales::rules::StoreCreditMustSuffice,
        [](CreditShop &shop, RecordSale &sale) {
            shop.giveCredit(999);
            sale.tenders = {{TenderMethod::StoreCredit, shop.money(1000)}};
        }},
    {"the same store credit twice", sales::rules::StoreCreditMustSuffice,
        [](CreditShop &shop, RecordSale &sale) {
            shop.giveCredit(900);
            sale.tenders = {{TenderMethod::StoreCredit, shop.money(500)}, {TenderMethod::StoreCredit, shop.money(500)}};
        }},
    {"on account for who is blocked", sales::rules::CustomerMustNotBeBlocked,
        [](CreditShop &shop, RecordSale &sale) {
            shop.layla.isBlocked = true;
            shop.save();
            sale.tenders = {{TenderMethod::OnAccount, shop.money(1000)}};
        }},
    {"on account for who should have paid before", sales::rules::CustomerMustNotBeOverdue,
        [](CreditShop &shop, RecordSale &sale) {
            shop.buyAndWait(11);
            sale.tenders = {{TenderMethod::OnAccount, shop.money(1000)}};
        }},
    {"on account without a limit", sales::rules::CustomerMustHaveLimit,
        [](CreditShop &shop, RecordSale &sale) {
            shop.layla.creditLimit.reset();
            shop.save();
            sale.tenders = {{TenderMethod::OnAccount, shop.money(1000)}};
        }},
    {"on account above the limit", sales::rules::CreditLimitMustHold,
        [](CreditShop &shop, RecordSale &sale) {
            shop.layla.creditLimit = shop.money(999);
            shop.save();
            sale.tenders = {{TenderMethod::OnAccount, shop.money(1000)}};
        }},
};

} // namespace

TEST_CASE("a tender that breaks a rule is refused with that rule, and nothing is written", "[tender]")
{
    const Broken &broken = GENERATE(from_range(std::begin(BrokenTenders), std::end(BrokenTenders)));
    INFO(broken.what);
    CreditShop shop;
    RecordSale request {shop.bread(), {{TenderMethod::Card, shop.money(1000)}}};
    broken.spoil(shop, request);
    const auto tables = shop.dump();

    const auto refused = recordSale(shop, shop.cashier(), request);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.name == broken.rule.name);
    CHECK(shop.dump() == tables);
}

TEST_CASE("what is owed may pass the limit when somebody with the right allows it, each time anew", "[tender]")
{
    CreditShop shop;
    shop.layla.creditLimit = shop.money(1000);
    shop.save();
    REQUIRE(recordSale(shop, shop.cashier(), {shop.bread(), {{TenderMethod::OnAccount, shop.money(1000)}}}));
    const std::vector<Tender> over {{TenderMethod::OnAccount, shop.money(1000)}};
    CHECK_FALSE(recordSale(shop, shop.cashier(), {shop.bread(), over}));

    // By the session, for this one action.
    REQUIRE(recordSale(shop, shop.cashier().withApproval(managers(shop)), {shop.bread(), over}));
    CHECK_FALSE(recordSale(shop, shop.cashier(), {shop.bread(), over}));

    // On the tender, kept since it was taken; it covers no other one.
    const LineApproval said {"sale.over-limit", shop.manager().user()};
    const Tender half {.method = TenderMethod::OnAccount, .amount = shop.money(500)};
    Tender approved = half;
    approved.approval = said;
    CHECK_FALSE(recordSale(shop, shop.cashier(), {shop.bread(), {approved, half}}));
    const auto sold = recordSale(shop, shop.cashier(), {shop.bread(), {approved, approved}});
    REQUIRE(sold);
    CHECK(findSale(shop.connection(), sold->id)->sale.tenders[0].approval == said);
    CHECK(shop.balances().receivable == shop.money(3000));
    const ShiftReport report = shop.report();
    REQUIRE(report.approvals.size() == 1);
    CHECK(report.approvals[0].right == "sale.over-limit");
    CHECK(report.approvals[0].times == 3);
}

TEST_CASE("a shop without an account for store credit is told so, and sells for cash as before", "[tender]")
{
    CreditShop shop;
    shop.product(u"jar"_s, 300);
    Ticket back = shop.ticket(TicketMode::Return);
    back.customer = shop.layla.id;
    shop.add(back, u"jar"_s);
    shop.connection().run("DELETE FROM posting_rule WHERE role = ?", u"store-credit"_s);

    const auto refused = recordReturn(shop, shop.manager(), {back, u"wrong one"_s, RefundTo::StoreCredit});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.name == "accounts.role-must-have-account");
    CHECK(std::get<QString>(*refused.error().find("role")) == u"store-credit"_s);
    CHECK(recordReturn(shop, shop.manager(), {back, u"wrong one"_s}));
}

TEST_CASE("money goes back the way it came, last method first, and cash takes the rest with its rounding", "[tender]")
{
    CreditShop shop({.country = u"CH"_s});
    shop.giveCredit(200);
    shop.product(u"roll"_s, 334);
    Ticket rungUp = shop.ticket();
    rungUp.customer = shop.layla.id;
    shop.add(rungUp, u"roll"_s, 3); // 10.02
    const auto sold = recordSale(shop, shop.cashier(),
        {rungUp,
            {{TenderMethod::Card, shop.money(200), {}, u"4242"_s}, {TenderMethod::StoreCredit, shop.money(200)},
                {TenderMethod::OnAccount, shop.money(150)}, {TenderMethod::Cash, shop.money(500)}}});
    REQUIRE(sold);
    CHECK(sold->rounding == shop.money(-2));
    CHECK(sold->change == shop.money(50));
    const auto backOf = [&](qint64 units) {
        Ticket back =
            returnTicket(findSale(shop.connection(), sold->id).value(), shop.newId<SaleId>(), shop.shop().ids());
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(units)));
        return back;
    };

    const Ticket one = backOf(1);
    const auto preview = previewReturn(shop.connection(), one, shop.terms());
    const auto first = recordReturn(shop, shop.manager(), {one, u"stale"_s});
    REQUIRE((preview && first)); // 3.34: all of the account, 1.84 of the credit.
    CHECK(preview->refund == first->tenders);
    REQUIRE(first->tenders.size() == 2);
    CHECK(first->tenders[0] == Tender {TenderMethod::OnAccount, shop.money(-150)});
    CHECK(first->tenders[1] == Tender {TenderMethod::StoreCredit, shop.money(-184)});
    CHECK(first->rounding.isZero());
    CHECK(shop.balances() == parties::CustomerBalances {shop.money(0), shop.money(184)});

    const auto rest = recordReturn(shop, shop.manager(), {backOf(2), u"stale"_s});
    REQUIRE(rest);
    REQUIRE(rest->tenders.size() == 3);
    CHECK(rest->tenders[0] == Tender {TenderMethod::StoreCredit, shop.money(-16)});
    CHECK(rest->tenders[1] == Tender {TenderMethod::Card, shop.money(-200), {}, u"4242"_s});
    CHECK(rest->tenders[2] == Tender {TenderMethod::Cash, shop.money(-450)});
    CHECK(rest->rounding == shop.money(2));
    CHECK(first->total + rest->total == -sold->total);
    CHECK(shop.taken(TenderMethod::Card).isZero());
    CHECK(shop.taken(TenderMethod::Cash).isZero());
    CHECK(shop.closing("1095").isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("goods that come back one by one never bring more cash than was paid", "[tender]")
{
    SalesShop shop({.country = u"CH"_s});
    shop.product(u"sweet"_s, 3);
    shop.openShift();
    const SaleRecorded sold = shop.sell({{"sweet", 4}}); // 0.12, paid 0.10.
    CHECK(sold.total == shop.money(10));
    Money back = shop.money(0);
    for (int i = 0; i < 4; ++i) {
        Ticket one =
            returnTicket(findSale(shop.connection(), sold.id).value(), shop.newId<SaleId>(), shop.shop().ids());
        one.lines[0].quantity = Quantity::units(1);
        const auto returned = recordReturn(shop, shop.manager(), {one, u"stale"_s});
        REQUIRE(returned);
        back += returned->total;
        CHECK(back.abs() <= sold.total);
        CHECK(findSale(shop.connection(), returned->id)->sale.balances());
    }
    CHECK(back == -sold.total);
}

TEST_CASE("what was paid any way may stay in the shop as credit, to the last unit, for somebody known", "[tender]")
{
    CreditShop shop({.country = u"CH"_s});
    const auto sold = recordSale(shop, shop.cashier(), {shop.bread(), {{TenderMethod::Card, shop.money(1000)}}});
    REQUIRE(sold);
    const auto backOf = [&] {
        return returnTicket(findSale(shop.connection(), sold->id).value(), shop.newId<SaleId>(), shop.shop().ids());
    };
    REQUIRE(recordReturn(shop, shop.manager(), {backOf(), u"stale"_s, RefundTo::StoreCredit}));
    CHECK(shop.balances().storeCredit == shop.money(1000));

    Ticket nobodys = shop.ticket(TicketMode::Return);
    shop.add(nobodys, u"bread"_s);
    const auto refused = recordReturn(shop, shop.manager(), {nobodys, u"stale"_s, RefundTo::StoreCredit});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::TenderMustHaveCustomer);
}

TEST_CASE("what is sold on account has its day, and only after it is overdue", "[tender]")
{
    CreditShop shop;
    shop.buyAndWait(0);
    const auto sold = lastSale(shop.connection(), shop.shop().device());
    REQUIRE(sold);
    CHECK(sold->sale.due == BusinessDate::fromDays(shop.today().days() + 10));
    shop.clock.advance(10 * Day);
    CHECK(parties::overdueOf(shop.connection(), shop.currency(), shop.layla.id, shop.today()).isZero());
    REQUIRE(recordSale(shop, shop.cashier(), {shop.bread(), {{TenderMethod::OnAccount, shop.money(1000)}}}));
    shop.clock.advance(Day);
    CHECK(parties::overdueOf(shop.connection(), shop.currency(), shop.layla.id, shop.today()) == shop.money(1000));
    CHECK(shop.rebuildsTheSame());

    // What comes back takes its own day's debt away, not an older one's.
    const Ticket back =
        returnTicket(*lastSale(shop.connection(), shop.shop().device()), shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(recordReturn(shop, shop.cashier(), {back, u"stale"_s}));
    CHECK(shop.balances().receivable == shop.money(1000));
    CHECK(parties::overdueOf(shop.connection(), shop.currency(), shop.layla.id, shop.today()) == shop.money(1000));
}

TEST_CASE("who is blocked or overdue buys on account when somebody with the right allows it", "[tender]")
{
    CreditShop shop;
    shop.buyAndWait(11);
    const std::vector<Tender> onAccount {{TenderMethod::OnAccount, shop.money(1000)}};
    CHECK_FALSE(recordSale(shop, shop.cashier(), {shop.bread(), onAccount}));
    CHECK(recordSale(shop, shop.cashier().withApproval(managers(shop)), {shop.bread(), onAccount}));
    shop.layla.isBlocked = true;
    shop.save();
    CHECK_FALSE(recordSale(shop, shop.cashier(), {shop.bread(), onAccount}));
    CHECK(recordSale(shop, shop.cashier().withApproval(managers(shop)), {shop.bread(), onAccount}));
}
