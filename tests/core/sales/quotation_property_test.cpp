// Random quotations, sold whole or in part, ordered, replaced, cancelled and left to run out, while prices change:
// each ends at most once and costs what it said, and the ledgers come out the same in any order of arrival.
#include "core/catalogue/save_product.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/give_quotation.h"
#include "core/sales/quoted_ticket.h"
#include "tests/core/sales/order_shop.h"
#include "tests/core/sales/strands.h"
#include "tests/support/seeded_random.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::sales;
using test::OrderShop;
using namespace Qt::StringLiterals;

namespace {

/// What this test remembers of a quotation.
struct Given {
    Quotation quotation;
    std::map<QString, qint64> prices {}; ///< In minor units, of one piece when it was given.
    qint64 total = 0;
    bool isOpen = true;
};

class QuotingDay {
public:
    QuotingDay(OrderShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
    {
    }

    void step()
    {
        m_shop.clock.advance(m_random.between(1, 60) * 60'000);
        switch (m_random.between(1, 9)) {
        case 1:
        case 2:
        case 3:
            give();
            break;
        case 4:
        case 5:
            sell();
            break;
        case 6:
            order();
            break;
        case 7:
            replace();
            break;
        case 8:
            cancel();
            break;
        default:
            changePrices();
        }
    }

    void check()
    {
        const auto open = std::ranges::count(m_given, true, &Given::isOpen);
        CHECK(openQuotations(m_shop.connection(), {.count = 1000}).size() == static_cast<std::size_t>(open));
        for (const Given &one : m_given) {
            const auto found = findQuotation(m_shop.connection(), one.quotation.id);
            REQUIRE(found);
            CHECK((found->state == QuotationState::Open) == one.isOpen);
            CHECK(found->ends.size() == (one.isOpen ? 0 : 1));
            CHECK(found->quotation.total == m_shop.money(one.total));
        }
        CHECK(m_shop.stockOf(u"table"_s).reserved == Quantity::units(m_reserved[u"table"_s]));
        CHECK(m_shop.stockOf(u"chair"_s).reserved == Quantity::units(m_reserved[u"chair"_s]));
        CHECK(m_shop.report().turnover == m_shop.money(m_turnover));
    }

private:
    Given *any()
    {
        return m_given.empty()
            ? nullptr
            : &m_given[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_given.size()) - 1))];
    }

    Ticket rungUp()
    {
        Ticket ticket = m_shop.ticket();
        ticket.customer = m_shop.layla;
        m_shop.add(ticket, u"table"_s, m_random.between(1, 3));
        if (m_random.oneIn(2))
            m_shop.add(ticket, u"chair"_s, m_random.between(1, 4));
        for (TicketLine &line : ticket.lines) {
            line.price = UnitPrice::of(m_shop.money(m_prices.at(line.product->name)));
            line.basePrice = line.price;
        }
        return ticket;
    }

    void remember(const Quotation &quotation)
    {
        Given given {.quotation = quotation};
        for (const TicketLine &line : quotation.ticket.lines) {
            const qint64 price = line.price.micro() / 10'000; // Prices here are whole minor units of two decimals.
            given.prices[line.product->name] = price;
            given.total += price * line.quantity.micro() / 1'000'000;
        }
        m_given.push_back(given);
    }

    void give()
    {
        const auto quotation = giveQuotation(m_shop, m_shop.manager(),
            {m_shop.newId<QuotationId>(), rungUp(), BusinessDate::fromDays(m_shop.today().days() + 400)});
        REQUIRE(quotation);
        remember(*quotation);
    }

    Ticket loaded(const Given &given)
    {
        return quotedTicket(m_shop.connection(), given.quotation, m_shop.newId<SaleId>()).value();
    }

    void sell()
    {
        Given *given = any();
        if (!given)
            return;
        Ticket ticket = loaded(*given);
        qint64 expected = given->total;
        if (m_random.oneIn(3) && ticket.lines.size() > 1) {
            const TicketLine &gone = ticket.lines[1];
            expected -= given->prices.at(gone.product->name) * gone.quantity.micro() / 1'000'000;
            REQUIRE(eraseLines(ticket, std::vector {gone.id}));
        }
        if (m_random.oneIn(3)) {
            const qint64 price = m_prices.at(u"chair"_s);
            REQUIRE(addProduct(ticket,
                {.line = m_shop.newId<LineId>(),
                    .product = m_shop.snapshot(u"chair"_s),
                    .price = UnitPrice::of(m_shop.money(price))}));
            expected += price;
        }
        const auto sold = recordSale(m_shop, m_shop.cashier(), m_shop.payExactly(ticket));
        REQUIRE(sold.has_value() == given->isOpen);
        if (!sold)
            return;
        CHECK(sold->total == m_shop.money(expected));
        m_turnover += expected;
        given->isOpen = false;
    }

    void order()
    {
        Given *given = any();
        if (!given)
            return;
        const auto order =
            placeOrder(m_shop, m_shop.cashier(), {m_shop.newId<OrderId>(), OrderKind::Order, loaded(*given)});
        REQUIRE(order.has_value() == given->isOpen);
        if (!order)
            return;
        CHECK(order->total == m_shop.money(given->total));
        for (const TicketLine &line : order->ticket.lines)
            m_reserved[line.product->name] += line.quantity.micro() / 1'000'000;
        given->isOpen = false;
    }

    void replace()
    {
        Given *given = any();
        if (!given)
            return;
        const auto other = giveQuotation(m_shop, m_shop.manager(),
            {m_shop.newId<QuotationId>(), loaded(*given), BusinessDate::fromDays(m_shop.today().days() + 500)});
        REQUIRE(other.has_value() == given->isOpen);
        if (!other)
            return;
        CHECK(other->total == m_shop.money(given->total));
        given->isOpen = false;
        remember(*other);
    }

    void cancel()
    {
        Given *given = any();
        if (!given)
            return;
        const auto cancelled = cancelQuotation(
            m_shop, m_shop.cashier(), {m_shop.newRequest(), given->quotation.id, u"changed their mind"_s});
        REQUIRE(cancelled.has_value() == given->isOpen);
        given->isOpen = false;
    }

    void changePrices()
    {
        for (const QString &name : {u"table"_s, u"chair"_s}) {
            catalogue::Product changed = m_shop.product(name);
            m_prices[name] = m_random.between(100, 20'000);
            changed.price = UnitPrice::of(m_shop.money(m_prices[name]));
            REQUIRE(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), changed}));
        }
    }

    OrderShop &m_shop;
    test::SeededRandom m_random;
    std::vector<Given> m_given;
    std::map<QString, qint64> m_prices {{u"table"_s, 10'003}, {u"chair"_s, 2500}};
    std::map<QString, qint64> m_reserved {{u"table"_s, 0}, {u"chair"_s, 0}};
    qint64 m_turnover = 0;
};

} // namespace

TEST_CASE("each quotation ends at most once, at the prices that it said", "[quotation][property]")
{
    const quint64 seed = GENERATE(20'261'122, 11);
    INFO("seed " << seed);
    OrderShop shop;
    QuotingDay day(shop, seed);
    for (int i = 0; i < 60; ++i) {
        day.step();
        if (i % 12 == 11)
            day.check();
    }
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a quotation that two tills end apart keeps both ends, and every copy says the same", "[quotation][property]")
{
    OrderShop first({.device = 1, .seed = 1});
    OrderShop second({.device = 2, .seed = 2});
    const auto quotation =
        giveQuotation(first, first.manager(), {first.newId<QuotationId>(), first.furniture(), first.today()});
    REQUIRE(quotation);
    const std::vector<daybook::Fact> seen = test::factsOf(first);
    test::accept(second.shop().daybook(), seen); // The second till knows of it, then hears nothing more.
    REQUIRE(recordSale(first, first.cashier(),
        first.payExactly(quotedTicket(first.connection(), *quotation, first.newId<SaleId>()).value())));
    REQUIRE(cancelQuotation(second, second.manager(), {second.newRequest(), quotation->id, u"not wanted"_s}));
    CHECK(findQuotation(second.connection(), quotation->id)->state == QuotationState::Cancelled);

    const auto all = test::factsOf(first);
    const std::vector<daybook::Fact> ended(all.begin() + static_cast<std::ptrdiff_t>(seen.size()), all.end());
    const auto other = test::factsOf(second);
    CHECK(test::dumpOf(first.ledgers(), {seen, ended, other}) == test::dumpOf(first.ledgers(), {seen, other, ended}));
    test::accept(second.shop().daybook(), ended);
    const auto found = findQuotation(second.connection(), quotation->id);
    CHECK(found->state == QuotationState::Sold);
    CHECK(found->ends.size() == 2);
    CHECK(second.rebuildsTheSame());
}
