// Cards on a connected terminal: what is written before the device hears of it, what a sale may count as paid, and that
// no order of answers charges anybody twice.
#include "core/payments/simulated_terminal.h"
#include "core/payments/terminal_setting.h"
#include "core/sales/change_tenders.h"
#include "core/sales/charge_card.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::payments;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;
using Kind = TerminalMood::Kind;

namespace {

/// In Germany, where bread is 10.00 with tax, with a terminal that approves.
class TerminalShop : public SalesShop {
public:
    TerminalShop()
        : terminal([this](const TerminalRequest &) { return mood; })
    {
        product(u"bread"_s, 1000);
        openShift();
    }

    [[nodiscard]] Ticket bread(qint64 units = 1)
    {
        Ticket rungUp = ticket();
        add(rungUp, u"bread"_s, units);
        return rungUp;
    }
    [[nodiscard]] Result<TerminalOrder> ask(const Ticket &ticket, qint64 minor)
    {
        return chargeCard(*this, cashier(), {newId<AttemptId>(), ticket, money(minor), u"practice"_s});
    }
    /// Asked, sent, heard.
    [[nodiscard]] CardAttempt charge(const Ticket &ticket, qint64 minor)
    {
        const auto order = ask(ticket, minor);
        REQUIRE(order);
        return hear(order->request.id, terminal.start(order->request));
    }
    CardAttempt hear(AttemptId id, const TerminalAnswer &answer)
    {
        const auto heard = hearCard(*this, cashier(), {id, answer});
        REQUIRE(heard);
        return *heard;
    }
    [[nodiscard]] Tender approved(const Ticket &ticket, qint64 minor)
    {
        const CardAttempt attempt = charge(ticket, minor);
        return {.method = TenderMethod::Card,
            .amount = attempt.amount,
            .approvalCode = attempt.card.approvalCode,
            .lastFour = attempt.card.lastFour,
            .charge = attempt.id,
            .brand = attempt.card.brand};
    }
    [[nodiscard]] CardWork work(Ticket &ticket)
    {
        auto work = workOnCards(connection(), shop().device(), ticket, terms());
        REQUIRE(work);
        return *work;
    }
    CardAttempt reverse(AttemptId charge)
    {
        const auto order = reverseCard(*this, cashier(), {newId<AttemptId>(), charge, u"practice"_s});
        REQUIRE(order);
        return hear(order->request.id, terminal.start(order->request));
    }
    [[nodiscard]] qint64 inDevicesBook() const
    {
        qint64 minor = 0;
        for (const TerminalBookEntry &entry : terminal.book())
            minor += entry.kind == AttemptKind::Charge ? entry.amount.minor() : -entry.amount.minor();
        return minor;
    }

    TerminalMood mood {};
    SimulatedTerminal terminal;
};

} // namespace

TEST_CASE("a charge stands in the daybook before the device hears of it, and pays its sale", "[terminal]")
{
    TerminalShop shop;
    const Ticket ticket = shop.bread();
    const auto order = shop.ask(ticket, 1000);
    REQUIRE(order);
    CHECK(shop.facts("card.asked") == 1);
    CHECK(shop.terminal.book().empty());
    CHECK(findAttempt(shop.connection(), order->request.id)->state == AttemptState::Open);

    const CardAttempt attempt = shop.hear(order->request.id, shop.terminal.start(order->request));
    CHECK(attempt.state == AttemptState::Approved);
    CHECK(attempt.card.brand == u"Visa"_s);
    CHECK(unsettledAttempts(shop.connection(), shop.shop().device()).size() == 1);

    Ticket paid = ticket;
    CHECK(shop.work(paid).isTicketChanged);
    const auto sold = recordSale(shop, shop.cashier(), {paid, paid.payments});
    REQUIRE(sold);
    const auto known = findSale(shop.connection(), sold->id);
    CHECK(known->sale.tenders == paid.payments);
    CHECK(known->sale.tenders[0].charge == attempt.id);
    CHECK(findAttempt(shop.connection(), attempt.id)->isTaken);
    CHECK(unsettledAttempts(shop.connection(), shop.shop().device()).empty());
    CHECK(recordSale(shop, shop.cashier(), {paid, paid.payments})->number == sold->number);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the same charge asked twice is one fact, an answer heard twice too", "[terminal]")
{
    TerminalShop shop;
    const ChargeCard request {shop.newId<AttemptId>(), shop.bread(), shop.money(1000), u"practice"_s};
    const auto first = chargeCard(shop, shop.cashier(), request);
    const auto again = chargeCard(shop, shop.cashier(), request);
    REQUIRE((first && again));
    CHECK(again->request.id == first->request.id);
    CHECK(shop.facts("card.asked") == 1);
    ChargeCard other = request;
    other.amount = shop.money(999);
    CHECK(chargeCard(shop, shop.cashier(), other).error().rule == daybook::rules::SameIdMustSayTheSame);

    const TerminalAnswer answer = shop.terminal.start(first->request);
    shop.hear(request.id, answer);
    shop.hear(request.id, answer);
    CHECK(shop.facts("card.answered") == 1);
}

TEST_CASE(
    "an approval that comes after a refusal is money and is noted; a refusal after an approval is not", "[terminal]")
{
    TerminalShop shop;
    const auto order = shop.ask(shop.bread(), 1000);
    shop.hear(order->request.id, {TerminalOutcome::Declined, {}, u"cancelled"_s});
    CHECK(unsettledAttempts(shop.connection(), shop.shop().device()).empty());
    CHECK(shop.hear(order->request.id, {TerminalOutcome::Approved, {}, {}}).state == AttemptState::Approved);
    CHECK(unsettledAttempts(shop.connection(), shop.shop().device()).size() == 1);
    CHECK(shop.hear(order->request.id, {TerminalOutcome::Declined, {}, {}}).state == AttemptState::Approved);
    CHECK(shop.facts("card.answered") == 2);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what a charge must hold", "[terminal]")
{
    TerminalShop shop;
    const Ticket ticket = shop.bread();
    SECTION("a shift")
    {
        REQUIRE(shop.closeShift());
        CHECK(shop.ask(ticket, 1000).error().rule == sales::rules::ShiftMustBeOpen);
    }
    SECTION("an amount, of what is due and no more")
    {
        CHECK(shop.ask(ticket, 0).error().rule == sales::rules::TenderMustHaveAmount);
        CHECK(shop.ask(ticket, -1).error().rule == sales::rules::TenderMustNotBeNegative);
        CHECK(shop.ask(ticket, 1001).error().rule == sales::rules::TenderMustNotExceedDue);
        Ticket partlyPaid = ticket;
        partlyPaid.payments.push_back({TenderMethod::Cash, shop.money(600)});
        CHECK(shop.ask(partlyPaid, 401).error().rule == sales::rules::TenderMustNotExceedDue);
        CHECK(shop.ask(partlyPaid, 400));
    }
    SECTION("an answer to the one before")
    {
        const auto first = shop.ask(ticket, 400);
        REQUIRE(first);
        CHECK(shop.ask(ticket, 600).error().rule == sales::rules::CardAttemptsMustBeSettled);
        shop.hear(first->request.id, {TerminalOutcome::Approved, {}, {}});
        CHECK(
            shop.ask(ticket, 600).error().rule == sales::rules::CardAttemptsMustBeSettled); // It is not a payment yet.
        Ticket paid = ticket;
        CHECK(shop.work(paid).isTicketChanged);
        CHECK(shop.ask(paid, 600));
    }
    SECTION("an answer that says something, about an attempt of this till")
    {
        const auto order = shop.ask(ticket, 1000);
        const auto heard = [&](AttemptId id, TerminalOutcome outcome) {
            return hearCard(shop, shop.cashier(), {id, {outcome, {}, {}}});
        };
        CHECK(heard(order->request.id, TerminalOutcome::NoAnswer).error().rule == sales::rules::CardAnswerMustBeFinal);
        CHECK(heard(shop.newId<AttemptId>(), TerminalOutcome::Approved).error().rule
            == sales::rules::CardAttemptMustExist);
        const ReverseCard unknown {shop.newId<AttemptId>(), shop.newId<AttemptId>(), {}};
        CHECK(reverseCard(shop, shop.cashier(), unknown).error().rule == sales::rules::CardAttemptMustExist);
    }
    CHECK(shop.facts("sale.recorded") == 0);
}

TEST_CASE("a sale counts a charge only while it stands", "[terminal]")
{
    TerminalShop shop;
    const Ticket ticket = shop.bread();
    const Tender tender = shop.approved(ticket, 1000);
    const auto refusedBy = [&](const Ticket &sold, const Tender &by) {
        const auto result = recordSale(shop, shop.cashier(), {sold, {by}});
        return result ? Rule {"none"} : result.error().rule;
    };
    SECTION("of another ticket, of another amount, twice, unknown")
    {
        CHECK(refusedBy(shop.bread(), tender) == sales::rules::CardChargeMustStand);
        Tender other = tender;
        other.charge = shop.newId<AttemptId>();
        CHECK(refusedBy(ticket, other) == sales::rules::CardChargeMustStand);
        other = tender;
        other.amount = shop.money(500);
        CHECK(recordSale(shop, shop.cashier(), {ticket, {other, other}}).error().rule
            == sales::rules::CardChargeMustStand);
    }
    SECTION("given back, or going back")
    {
        const auto order = reverseCard(shop, shop.cashier(), {shop.newId<AttemptId>(), *tender.charge, {}});
        REQUIRE(order);
        CHECK(refusedBy(ticket, tender) == sales::rules::CardChargeMustStand);
        shop.hear(order->request.id, shop.terminal.start(order->request));
        CHECK(refusedBy(ticket, tender) == sales::rules::CardChargeMustStand);
        CHECK(reverseCard(shop, shop.cashier(), {shop.newId<AttemptId>(), *tender.charge, {}}).error().rule
            == sales::rules::CardChargeMustStand);
        CHECK(shop.inDevicesBook() == 0);
        CHECK(refusedBy(ticket, {TenderMethod::Cash, shop.money(1000)}) == Rule {"none"});
    }
    SECTION("left out, while it pays nothing else")
    {
        CHECK(refusedBy(ticket, {TenderMethod::Cash, shop.money(1000)}) == sales::rules::CardChargeMustBeTender);
        shop.reverse(*tender.charge);
        CHECK(refusedBy(ticket, {TenderMethod::Cash, shop.money(1000)}) == Rule {"none"});
    }
    SECTION("of a debt, which is paid by hand")
    {
        const SettleAccount request {shop.newRequest(), shop.newId<PartyId>(), shop.money(1000), {tender}};
        CHECK_FALSE(settleAccount(shop, shop.cashier(), request));
    }
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what the terminal charged stays when the payment is put right", "[terminal]")
{
    TerminalShop shop;
    const Ticket ticket = shop.bread();
    const Tender tender = shop.approved(ticket, 600);
    const Tender cash {TenderMethod::Cash, shop.money(400)};
    const auto sold = recordSale(shop, shop.cashier(), {ticket, {tender, cash}});
    REQUIRE(sold);
    const auto paidBy = [&](std::vector<Tender> tenders) {
        return changeTenders(shop, shop.manager(), {shop.newRequest(), sold->id, std::move(tenders)});
    };
    CHECK(paidBy({{TenderMethod::Cash, shop.money(1000)}}).error().rule == sales::rules::ChargedCardMustStay);
    REQUIRE(paidBy({tender, {TenderMethod::Card, shop.money(400)}}));
    CHECK(findAttempt(shop.connection(), *tender.charge)->isTaken);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a return goes back to the terminal by what it charged", "[terminal]")
{
    TerminalShop shop;
    const Ticket ticket = shop.bread(2);
    const Tender tender = shop.approved(ticket, 2000);
    const auto sold = recordSale(shop, shop.cashier(), {ticket, {tender}});
    REQUIRE(sold);
    Ticket back = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(1)));
    const RefundCard request {shop.newId<AttemptId>(), back, *tender.charge, shop.money(1000), u"practice"_s};

    SECTION("refunded, then recorded")
    {
        const auto order = refundCard(shop, shop.cashier(), request);
        REQUIRE(order);
        CHECK(order->request.reference == shop.terminal.book()[0].reference);
        shop.hear(request.id, shop.terminal.start(order->request));
        const auto returned = recordReturn(shop, shop.cashier(), {back, u"stale"_s});
        REQUIRE(returned);
        CHECK(returned->tenders[0].refund == request.id);
        CHECK(returned->tenders[0].charge == tender.charge);
        CHECK(unsettledAttempts(shop.connection(), shop.shop().device()).empty());
        CHECK(shop.inDevicesBook() == 1000);
    }
    SECTION("only what the return pays back, and once")
    {
        RefundCard other = request;
        other.amount = shop.money(999);
        CHECK(refundCard(shop, shop.cashier(), other).error().rule == sales::rules::CardRefundMustBeOfReturn);
        const auto order = refundCard(shop, shop.cashier(), request);
        REQUIRE(order);
        other = request;
        other.id = shop.newId<AttemptId>();
        CHECK(refundCard(shop, shop.cashier(), other).error().rule == sales::rules::CardAttemptsMustBeSettled);
        shop.hear(request.id, shop.terminal.start(order->request));
        CHECK(refundCard(shop, shop.cashier(), other).error().rule == sales::rules::CardAttemptsMustBeSettled);
        other.charge = shop.newId<AttemptId>();
        CHECK(refundCard(shop, shop.cashier(), other).error().rule == sales::rules::CardAttemptMustExist);
    }
    SECTION("a return that became another one after it was refunded")
    {
        const auto order = refundCard(shop, shop.cashier(), request);
        shop.hear(request.id, shop.terminal.start(order->request));
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(2)));
        CHECK(recordReturn(shop, shop.cashier(), {back, u"stale"_s}).error().rule
            == sales::rules::CardRefundMustBeOfReturn);
    }
    SECTION("by hand, where the terminal declines")
    {
        shop.mood = {Kind::Decline};
        const auto order = refundCard(shop, shop.cashier(), request);
        shop.hear(request.id, shop.terminal.start(order->request));
        const auto returned = recordReturn(shop, shop.cashier(), {back, u"stale"_s});
        REQUIRE(returned);
        CHECK_FALSE(returned->tenders[0].refund);
    }
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("an exchange pays its difference by a charge, and a later return gives that back", "[terminal]")
{
    TerminalShop shop;
    shop.product(u"cake"_s, 2500);
    const auto sold = shop.sell({{"bread", 1}});
    Ticket ticket = returnTicket(*findSale(shop.connection(), sold.id), shop.newId<SaleId>(), shop.shop().ids());
    ticket.exchangeSale = shop.newId<SaleId>();
    REQUIRE(addProduct(ticket,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"cake"_s),
            .price = UnitPrice::of(shop.money(2500)),
            .isTaken = true}));
    CHECK(shop.ask(ticket, 1501).error().rule == sales::rules::TenderMustNotExceedDue);
    const Tender tender = shop.approved(ticket, 1500);
    const auto exchanged = recordExchange(shop, shop.cashier(), {ticket, u"other"_s, {}, {tender}});
    REQUIRE(exchanged);
    CHECK(findAttempt(shop.connection(), *tender.charge)->isTaken);

    const Ticket back =
        returnTicket(*findSale(shop.connection(), exchanged->taken.id), shop.newId<SaleId>(), shop.shop().ids());
    const RefundCard request {shop.newId<AttemptId>(), back, *tender.charge, shop.money(1500), u"practice"_s};
    const auto order = refundCard(shop, shop.cashier(), request);
    REQUIRE(order);
    shop.hear(request.id, shop.terminal.start(order->request));
    REQUIRE(recordReturn(shop, shop.cashier(), {back, u"stale"_s}));
    CHECK(shop.inDevicesBook() == 0);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the terminal of a machine is set by whoever may", "[terminal]")
{
    TerminalShop shop;
    CHECK(terminalSetting(shop.connection()).kind == TerminalKind::None);
    const TerminalSetting setting {TerminalKind::Simulated, PracticeMood::LosesAnswers};
    CHECK(
        setTerminalSetting(shop.connection(), shop.cashier(), setting).error().rule == access::rules::RightMustBeHeld);
    REQUIRE(setTerminalSetting(shop.connection(), shop.manager(), setting));
    CHECK(terminalSetting(shop.connection()) == setting);
    REQUIRE(setTerminalSetting(shop.connection(), shop.manager(), {}));
    CHECK(terminalSetting(shop.connection()) == TerminalSetting {});
}
