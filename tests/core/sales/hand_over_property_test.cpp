// Random sales, hand-overs and returns: at each moment what is owed, what is on the shelf and what is kept aside add up
// by this test's own counting, nothing is handed over twice, and the books have the value of what is on the shelf.
#include "core/sales/hand_over_facts.h"
#include "core/sales/later_queries.h"
#include "core/stock/adjust_stock.h"
#include "tests/core/sales/order_shop.h"
#include "tests/core/sales/strands.h"
#include "tests/support/seeded_random.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::OrderShop;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Stocked = 1000;
constexpr qint64 Cost = 777; ///< Of a piece, in minor units.

/// What this test remembers of a line.
struct Sold {
    SaleId sale;
    int line = 0;
    QString name;
    qint64 taken = 0; ///< By the customer, and not back.
    qint64 owed = 0;
};

class DeliveryDay {
public:
    DeliveryDay(OrderShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
    {
        for (const QString &name : {u"table"_s, u"chair"_s}) {
            REQUIRE(stock::adjustStock(m_shop, m_shop.manager(),
                {.request = m_shop.newRequest(),
                    .place = stock::branchPlace(m_shop.manager().branch()),
                    .reason = stock::AdjustReason::Found,
                    .lines = {{.product = m_shop.product(name).id,
                        .change = Quantity::units(Stocked),
                        .cost = UnitPrice::of(m_shop.money(Cost))}}}));
            m_shelf[name] = Stocked;
        }
    }

    void step()
    {
        m_shop.clock.advance(m_random.between(1, 60) * 60'000);
        switch (m_random.between(1, 6)) {
        case 1:
        case 2:
            sell();
            break;
        case 3:
        case 4:
        case 5:
            handOver();
            break;
        default:
            takeBack();
        }
    }

    void check()
    {
        std::map<QString, qint64> owed;
        std::size_t open = 0;
        SaleId last;
        for (const Sold &one : m_sold) {
            owed[one.name] += one.owed;
            if (one.owed > 0 && one.sale != last)
                ++open;
            if (one.owed > 0)
                last = one.sale;
            const auto found = laterGoods(m_shop.connection(), findSale(m_shop.connection(), one.sale).value());
            CHECK(found[static_cast<std::size_t>(one.line)].owed == Quantity::units(one.owed));
        }
        CHECK(salesToHandOver(m_shop.connection(), {.count = 1000}).size() == open);
        for (const auto &[name, units] : m_shelf) {
            CHECK(m_shop.stockOf(name).onHand == Quantity::units(units));
            CHECK(m_shop.stockOf(name).reserved == Quantity::units(owed[name]));
        }
        CHECK(m_shop.closing(Role::Inventory) + m_shop.closing(Role::CostOfGoodsSold)
            == m_shop.money(2 * Stocked * Cost));
        if (m_shelf[u"table"_s] == Stocked && m_shelf[u"chair"_s] == Stocked)
            CHECK(m_shop.closing(Role::CostOfGoodsSold).isZero());
    }

private:
    Sold *any()
    {
        return m_sold.empty()
            ? nullptr
            : &m_sold[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_sold.size()) - 1))];
    }

    void sell()
    {
        Ticket ticket = m_shop.ticket();
        std::vector<Sold> lines;
        for (const QString &name : {u"table"_s, u"chair"_s}) {
            const qint64 units = m_random.between(name == u"table"_s ? 1 : 0, 5);
            if (units == 0)
                continue;
            m_shop.add(ticket, name, units);
            const qint64 later = m_random.between(0, units);
            REQUIRE(setLater(ticket, ticket.lines.back().id, Quantity::units(later)));
            lines.push_back({ticket.id, static_cast<int>(ticket.lines.size()) - 1, name, units - later, later});
            m_shelf[name] -= units - later;
        }
        REQUIRE(recordSale(m_shop, m_shop.cashier(), m_shop.payExactly(ticket)));
        m_sold.insert(m_sold.end(), lines.begin(), lines.end());
    }

    void handOver()
    {
        Sold *line = any();
        if (!line)
            return;
        const qint64 units = m_random.between(1, 5);
        const HandOver request {m_shop.newRequest(), line->sale, {{line->line, Quantity::units(units)}}};
        const auto handed = sales::handOver(m_shop, m_shop.cashier(), request);
        REQUIRE(handed.has_value() == (units <= line->owed));
        if (!handed)
            return;
        if (m_random.oneIn(3)) // Asked twice, as after a cut.
            REQUIRE(sales::handOver(m_shop, m_shop.cashier(), request));
        line->owed -= units;
        line->taken += units;
        m_shelf[line->name] -= units;
    }

    void takeBack()
    {
        Sold *line = any();
        if (!line || line->taken + line->owed == 0)
            return;
        const qint64 units = m_random.between(1, line->taken + line->owed);
        const qint64 never = m_random.between(0, units);
        Ticket ticket = returnTicket(
            findSale(m_shop.connection(), line->sale).value(), m_shop.newId<SaleId>(), m_shop.shop().ids());
        std::erase_if(ticket.lines, [&](const TicketLine &one) { return one.originalLine != line->line; });
        REQUIRE(ticket.lines.size() == 1);
        ticket.lines[0].quantity = Quantity::units(units);
        ticket.lines[0].later = Quantity::units(never);
        const auto back = recordReturn(m_shop, m_shop.manager(), {ticket, u"not wanted"_s});
        REQUIRE(back.has_value() == (never <= line->owed && units - never <= line->taken));
        if (!back)
            return;
        line->owed -= never;
        line->taken -= units - never;
        m_shelf[line->name] += units - never;
    }

    OrderShop &m_shop;
    test::SeededRandom m_random;
    std::vector<Sold> m_sold;
    std::map<QString, qint64> m_shelf;
};

} // namespace

TEST_CASE("what is owed and what is on the shelf add up, and nothing is handed over twice", "[later][property]")
{
    const quint64 seed = GENERATE(20'261'122, 5);
    INFO("seed " << seed);
    OrderShop shop;
    DeliveryDay day(shop, seed);
    for (int i = 0; i < 60; ++i) {
        day.step();
        if (i % 12 == 11)
            day.check();
    }
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("goods that two tills hand over apart stand below zero in the list, and every copy says the same",
    "[later][property]")
{
    OrderShop first({.device = 1, .seed = 1});
    OrderShop second({.device = 2, .seed = 2});
    Ticket ticket = first.furniture();
    setAllLater(ticket);
    const auto sale = recordSale(first, first.cashier(), first.payExactly(ticket));
    REQUIRE(sale);
    const std::vector<daybook::Fact> seen = test::factsOf(first);
    test::accept(second.shop().daybook(), seen); // The second till knows of it, then hears nothing more.
    REQUIRE(handOver(first, first.cashier(), {first.newRequest(), sale->id, {{0, Quantity::units(1)}}}));
    REQUIRE(handOver(second, second.cashier(), {second.newRequest(), sale->id, {{0, Quantity::units(1)}}}));

    const auto all = test::factsOf(first);
    const std::vector<daybook::Fact> ended(all.begin() + static_cast<std::ptrdiff_t>(seen.size()), all.end());
    const auto other = test::factsOf(second);
    CHECK(test::dumpOf(first.ledgers(), {seen, ended, other}) == test::dumpOf(first.ledgers(), {seen, other, ended}));
    test::accept(second.shop().daybook(), ended);
    const auto owed = laterGoods(second.connection(), findSale(second.connection(), sale->id).value());
    CHECK(owed[0].owed == Quantity::units(-1)); // Somebody has to look.
    CHECK(salesToHandOver(second.connection()).size() == 1);
    CHECK(second.rebuildsTheSame());
}
