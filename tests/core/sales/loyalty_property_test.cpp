// Random sales and returns of one customer: the balance is what the entries say, parts add up to wholes, and only a
// return takes it below nothing.
#include "tests/core/sales/loyal_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <vector>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using parties::PointsEvent;
using test::LoyalShop;

namespace {

class LoyalYear {
public:
    LoyalYear(LoyalShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
    {
    }

    void step()
    {
        m_shop.clock.advance(m_random.between(0, 20) * 86'400'000);
        if (m_random.oneIn(3) && !m_sales.empty())
            giveBack();
        else
            sell();
    }
    /// All that can still come back comes back.
    void giveAllBack()
    {
        for (const SaleId &sale : m_sales)
            back(m_shop.backOf(sale));
    }
    void checkSums() const
    {
        for (const SaleId &sale : m_sales) {
            const auto known = findSale(m_shop.connection(), sale);
            CHECK(sumOf(known->sale, PointsEvent::Earned) == linesOf(known->sale, &RecordedLine::points));
            CHECK(-sumOf(known->sale, PointsEvent::Redeemed) == linesOf(known->sale, &RecordedLine::redeemed));
        }
    }
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    static qint64 sumOf(const RecordedSale &sale, PointsEvent event)
    {
        qint64 sum = 0;
        for (const parties::PointsEntry &entry : sale.points)
            sum += entry.event == event ? entry.points : 0;
        return sum;
    }
    static qint64 linesOf(const RecordedSale &sale, qint64 RecordedLine::*part)
    {
        qint64 sum = 0;
        for (const RecordedLine &line : sale.lines)
            sum += line.*part;
        return sum;
    }
    void note(SaleId id)
    {
        const auto known = findSale(m_shop.connection(), id);
        for (const parties::PointsEntry &entry : known->sale.points)
            m_entries += entry.points;
        if (!known->sale.points.empty())
            CHECK(known->sale.pointsLeft == m_shop.left());
    }
    void sell()
    {
        Ticket ticket = m_shop.bread(m_random.between(1, 4));
        for (const QString &name : {u"gum"_s, u"cake"_s}) {
            if (m_random.oneIn(2))
                m_shop.add(ticket, name, m_random.between(1, 3));
        }
        const qint64 before = m_shop.left();
        const qint64 most = mostPoints(ticket, m_shop.terms(), m_shop.rules, {before, {}, 0});
        if (most > 0 && m_random.oneIn(2))
            REQUIRE(redeemPoints(ticket, m_random.between(1, most), m_shop.rules, u"Points"_s));
        const auto sold = m_shop.buy(ticket);
        m_sales.push_back(sold.id);
        note(sold.id);
        if (before >= 0)
            CHECK(m_shop.left() >= 0);
    }
    void back(const Ticket &ticket)
    {
        if (ticket.lines.empty())
            return;
        REQUIRE(recordReturn(m_shop, m_shop.manager(), {ticket, u"stale"_s}));
        note(ticket.id);
    }
    void giveBack()
    {
        const auto which = static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_sales.size()) - 1));
        Ticket ticket = m_shop.backOf(m_sales[which]);
        std::erase_if(ticket.lines, [&](const TicketLine &) { return m_random.oneIn(3); });
        for (TicketLine &line : ticket.lines)
            line.quantity = Quantity::units(m_random.between(1, line.quantity.micro() / 1'000'000));
        back(ticket);
    }

    LoyalShop &m_shop;
    test::SeededRandom m_random;
    std::vector<SaleId> m_sales;
    qint64 m_entries = 0;
};

} // namespace

TEST_CASE("points of random sales and returns add up, and all that comes back leaves none", "[loyalty][property]")
{
    const quint64 seed = GENERATE(range(1, 7));
    INFO("seed " << seed);
    LoyalShop shop;
    shop.product(u"gum"_s, 65);
    shop.product(u"cake"_s, 2499);
    if (seed % 2 == 0)
        shop.rules.validDays.reset();
    shop.rules.tiers = {{u"Silver"_s, shop.money(5000), 150}, {u"Gold"_s, shop.money(20'000), 333}};
    shop.rules.goods = {{shop.product(u"gum"_s).id.as<RecordTag>(), 70}};
    shop.set();
    LoyalYear year(shop, seed);
    for (int i = 0; i < 25; ++i) {
        year.step();
        if (!shop.rules.validDays)
            CHECK(shop.left() == year.entries());
    }
    year.checkSums();
    CHECK(shop.rebuildsTheSame());
    year.giveAllBack();
    CHECK(year.entries() == 0);
    if (!shop.rules.validDays)
        CHECK(shop.left() == 0);
    const auto ever = BusinessDate::fromDays(0);
    CHECK(parties::turnoverSince(shop.connection(), shop.customer, ever) == 0);
}
