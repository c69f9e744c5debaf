// Random orders, payments, collections and cancellations: after each, what is held and kept aside is what the open
// orders say, by this test's own adding up; the drawer and the Z agree, and the ledgers come out the same again.
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/settle_account.h"
#include "tests/core/sales/order_shop.h"
#include "tests/core/sales/strands.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::OrderShop;
using namespace Qt::StringLiterals;

namespace {

/// What this test remembers of an order that is open.
struct Open {
    OrderId id;
    bool isLayaway = false;
    qint64 total = 0;
    qint64 held = 0;
    std::map<QString, qint64> goods {};
};

class OrderDay {
public:
    OrderDay(OrderShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
    {
    }

    void step()
    {
        m_shop.clock.advance(m_random.between(1, 30) * 60'000);
        switch (m_random.between(1, 8)) {
        case 1:
        case 2:
        case 3:
            place();
            break;
        case 4:
        case 5:
            pay();
            break;
        case 6:
            collect();
            break;
        case 7:
            cancel();
            break;
        default:
            sell();
        }
    }

    /// Books, stock and list against what was remembered.
    void check()
    {
        qint64 held = 0;
        std::map<QString, qint64> goods {{u"table"_s, 0}, {u"chair"_s, 0}};
        for (const Open &open : m_open) {
            held += open.held;
            for (const auto &[name, units] : open.goods)
                goods[name] += units;
            CHECK(m_shop.detail(open.id).left() == m_shop.money(open.total - open.held));
        }
        CHECK(m_shop.closing(Role::CustomerDeposits) == m_shop.money(-held));
        CHECK(depositsHeld(m_shop.connection(), m_shop.currency()) == m_shop.money(held));
        CHECK(openOrders(m_shop.connection()).size() == m_open.size());
        for (const auto &[name, units] : goods)
            CHECK(m_shop.stockOf(name).reserved == Quantity::units(units));
        const ShiftReport report = m_shop.report();
        CHECK(report.turnover == m_shop.money(m_turnover));
        CHECK(report.expectedCash == m_shop.closing(Role::TillCash));
        Money methods = m_shop.money(0);
        for (const ShiftMethod &method : report.methods)
            methods += method.taken.amount;
        const auto amount = [&](const std::optional<CountedMoney> &one) { return one ? one->amount : m_shop.money(0); };
        const Money roundings = report.rounding - m_shop.money(m_saleRounding);
        CHECK(methods == report.turnover + amount(report.orders.taken) - amount(report.orders.returned) + roundings);
    }

private:
    Open *any()
    {
        return m_open.empty()
            ? nullptr
            : &m_open[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_open.size()) - 1))];
    }
    void forget(OrderId id)
    {
        std::erase_if(m_open, [id](const Open &open) { return open.id == id; });
    }
    Tender cash(Money amount) { return {TenderMethod::Cash, amount + cashRounding(amount, m_shop.terms())}; }

    void place()
    {
        Open open {.id = m_shop.newId<OrderId>(), .isLayaway = m_random.oneIn(2)};
        Ticket ticket = m_shop.ticket();
        ticket.customer = m_shop.layla;
        for (const QString &name : {u"table"_s, u"chair"_s}) {
            const qint64 units = m_random.between(name == u"table"_s ? 1 : 0, 4);
            if (units == 0)
                continue;
            m_shop.add(ticket, name, units);
            open.goods[name] = units;
        }
        if (m_random.oneIn(3))
            REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(m_random.between(1, 30)), u"shown"_s));
        const auto order = placeOrder(
            m_shop, m_shop.manager(), {open.id, open.isLayaway ? OrderKind::Layaway : OrderKind::Order, ticket});
        REQUIRE(order);
        open.total = order->total.minor();
        m_open.push_back(open);
    }

    void pay()
    {
        Open *open = any();
        if (!open || open->held == open->total)
            return;
        const qint64 part =
            m_random.oneIn(3) ? open->total - open->held : m_random.between(1, open->total - open->held);
        const Money amount = m_shop.money(part);
        const Tender tender = m_random.oneIn(2) ? cash(amount) : Tender {TenderMethod::Card, amount};
        REQUIRE(payOrder(m_shop, m_shop.cashier(), {m_shop.newRequest(), open->id, amount, {tender}}));
        open->held += part;
    }

    void collect()
    {
        Open *open = any();
        if (!open)
            return;
        const Money left = m_shop.money(open->total - open->held);
        std::vector<Tender> rest;
        if (!left.isZero())
            rest.push_back(m_random.oneIn(2) ? cash(left) : Tender {TenderMethod::Card, left});
        const auto sold = recordSale(m_shop, m_shop.cashier(), m_shop.collects(open->id, rest));
        if (open->isLayaway && !left.isZero()) {
            REQUIRE_FALSE(sold);
            return;
        }
        REQUIRE(sold);
        count(*sold);
        forget(open->id);
    }

    void cancel()
    {
        const Open *open = any();
        if (!open || m_shop.report().expectedCash < m_shop.money(open->held + 5))
            return;
        const qint64 fee = m_random.oneIn(2) ? 0 : m_random.between(0, open->held);
        REQUIRE(cancelOrder(m_shop, m_shop.manager(), m_shop.cancels(open->id, fee)));
        forget(open->id);
    }

    void sell()
    {
        Ticket ticket = m_shop.ticket();
        m_shop.add(ticket, u"chair"_s);
        const auto sold = recordSale(m_shop, m_shop.cashier(), m_shop.payExactly(ticket));
        REQUIRE(sold);
        count(*sold);
    }

    void count(const SaleRecorded &sold)
    {
        m_turnover += sold.total.minor();
        m_saleRounding += sold.rounding.minor();
    }

    OrderShop &m_shop;
    test::SeededRandom m_random;
    std::vector<Open> m_open;
    qint64 m_turnover = 0;
    qint64 m_saleRounding = 0;
};

} // namespace

TEST_CASE("an order that two tills end apart keeps both facts, and every copy says the same", "[order][property]")
{
    OrderShop first({.device = 1, .seed = 1});
    OrderShop second({.device = 2, .seed = 2});
    const Order order = first.placed();
    first.deposit(order.id, 4000);
    const std::vector<daybook::Fact> seen = test::factsOf(first);
    for (const daybook::Fact &fact : seen) { // The second till knows of it, then hears nothing more.
        daybook::Writing writing(second.shop().daybook());
        REQUIRE(writing.accept(fact));
        writing.commit();
    }
    REQUIRE(recordSale(first, first.cashier(), first.collects(order.id, {{TenderMethod::Cash, first.money(11'003)}})));
    REQUIRE(cancelOrder(second, second.manager(), second.cancels(order.id)));
    CHECK(second.detail(order.id).state == OrderState::Cancelled);

    const auto all = test::factsOf(first);
    const std::vector<daybook::Fact> ended(all.begin() + static_cast<std::ptrdiff_t>(seen.size()), all.end());
    const auto other = test::factsOf(second);
    CHECK(test::dumpOf(first.ledgers(), {seen, ended, other}) == test::dumpOf(first.ledgers(), {seen, other, ended}));
    for (const daybook::Fact &fact : ended) {
        daybook::Writing writing(second.shop().daybook());
        REQUIRE(writing.accept(fact));
        writing.commit();
    }
    CHECK(second.detail(order.id).state == OrderState::Collected);
    CHECK(second.detail(order.id).held() == second.money(-4000)); // Spent and given back: somebody has to look.
    const auto twice = ordersEndedTwice(second.connection());
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].id == order.id);
    const auto ends = endsOf(second.connection(), order.id);
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].state == OrderState::Cancelled);
    CHECK(ends[0].till == second.shop().device());
    CHECK(ends[0].number.isEmpty());
    CHECK(ends[1].number == u"B1-T1-2026-000001"_s);
    CHECK(ordersEndedTwice(first.connection()).empty());
    CHECK(second.rebuildsTheSame());
}

TEST_CASE("deposits and reservations are always those of the open orders", "[order][property]")
{
    const char *country = GENERATE("DE", "CH", "US");
    const quint64 seed = GENERATE(20'261'121, 7);
    INFO(country << ", seed " << seed);
    OrderShop shop({.country = QString::fromLatin1(country)});
    OrderDay day(shop, seed);
    for (int i = 0; i < 40; ++i) {
        day.step();
        if (i % 8 == 7)
            day.check();
    }
    REQUIRE(shop.closeShift());
    const auto z = zReport(shop.connection(), shop.shift);
    REQUIRE(z);
    CHECK(z->close->difference.isZero());
    CHECK(shop.rebuildsTheSame());
}
