// Random evenings at a till with a bad line to its terminal: answers late, lost, doubled, cancelled at any moment, the
// till killed at any moment. What the device has in its book is what sales were paid with, always.
#include "core/payments/simulated_terminal.h"
#include "core/sales/charge_card.h"
#include "core/sales/sale_queries.h"
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

class BadEvening {
public:
    explicit BadEvening(quint64 seed)
        : m_random(seed)
        , m_terminal([this](const TerminalRequest &) { return mood(); })
    {
        m_shop.product(u"bread"_s, 1000);
        m_shop.openShift();
        begin();
    }

    void step()
    {
        switch (m_random.between(1, 16)) {
        case 1:
        case 2:
        case 3:
            charge();
            break;
        case 4:
        case 5:
            hearSomething();
            break;
        case 6:
            cancelSomething();
            break;
        case 7:
            payRest();
            break;
        case 8:
            giveBackPayment();
            break;
        case 9:
            die();
            break;
        default:
            workUp();
        }
        check();
    }

    /// The line is good again, and the till clears everything up.
    void end()
    {
        m_isGood = true;
        for (int i = 0; i < 100; ++i) {
            if (i == 50)
                cancelSomething(); // Where the device waits for a card that nobody shows.
            workUp();
            while (!m_answers.empty())
                hear(0);
        }
        payRest();
        check();
        CHECK(m_answers.empty());
        for (const CardAttempt &open : unsettledAttempts(m_shop.connection(), m_shop.shop().device()))
            CHECK((open.state == AttemptState::Approved && open.ticket == m_ticket.id));
        for (const auto &[ticket, total] : m_totals) {
            const auto sale = findSale(m_shop.connection(), ticket);
            const auto &tenders = sale ? sale->sale.tenders : std::vector<Tender>();
            const qint64 taken = ticket == m_ticket.id ? byCard(m_ticket.payments) : byCard(tenders);
            CHECK(inBook(ticket) == taken);
        }
        CHECK(m_shop.rebuildsTheSame());
    }

    [[nodiscard]] int sales() const { return m_sales; }
    [[nodiscard]] qint64 charged() const
    {
        return std::ranges::count(m_terminal.book(), AttemptKind::Charge, &TerminalBookEntry::kind);
    }

private:
    TerminalMood mood()
    {
        if (m_isGood)
            return {Kind::Approve};
        return {static_cast<Kind>(m_random.between(0, 6)), static_cast<int>(m_random.between(0, 4))};
    }

    static qint64 byCard(const std::vector<Tender> &tenders)
    {
        qint64 minor = 0;
        for (const Tender &tender : tenders)
            minor += tender.charge ? tender.amount.minor() : 0;
        return minor;
    }

    /// What the device has taken for a ticket, by its own book.
    qint64 inBook(SaleId ticket) const
    {
        qint64 minor = 0;
        for (const TerminalBookEntry &entry : m_terminal.book()) {
            if (m_ticketOf.at(entry.id) == ticket)
                minor += entry.kind == AttemptKind::Charge ? entry.amount.minor() : -entry.amount.minor();
        }
        return minor;
    }

    /// Nobody is ever charged more than the ticket, and nothing is charged twice.
    void check()
    {
        for (const auto &[ticket, total] : m_totals) {
            const qint64 taken = inBook(ticket);
            CHECK(taken >= 0);
            CHECK(taken <= total);
        }
        std::vector<AttemptId> ids;
        for (const TerminalBookEntry &entry : m_terminal.book())
            ids.push_back(entry.id);
        std::ranges::sort(ids);
        CHECK(std::ranges::adjacent_find(ids) == ids.end());
    }

    void begin()
    {
        m_ticket = m_shop.ticket();
        m_shop.add(m_ticket, u"bread"_s, m_random.between(1, 3));
        m_totals[m_ticket.id] = ticketTotals(m_ticket, m_shop.terms())->total.minor();
        keep();
    }

    void keep() { saveCurrentTicket(m_shop.connection(), m_shop.shop().device(), m_ticket, m_shop.clock.nowMs()); }

    [[nodiscard]] Money left()
    {
        const Money total = m_shop.money(m_totals.at(m_ticket.id));
        return remainderOf(total, m_ticket.payments, m_shop.terms())->plain;
    }

    /// The device gets it, or the till dies before; the answer gets back, or not.
    void send(const TerminalOrder &order)
    {
        m_ticketOf[order.request.id] = findAttempt(m_shop.connection(), order.request.id)->ticket;
        if (!m_isGood && m_random.oneIn(8)) {
            die();
            return;
        }
        answered(order.request.id, m_terminal.start(order.request));
    }

    void answered(AttemptId id, const TerminalAnswer &answer)
    {
        if (!m_isGood && m_random.oneIn(4))
            return; // Lost on its way.
        if (answer.isFinal())
            m_answers.emplace_back(id, answer);
        if (!m_isGood && answer.isFinal() && m_random.oneIn(4))
            m_answers.emplace_back(id, answer); // Told twice.
    }

    void charge()
    {
        const qint64 most = left().minor();
        const qint64 minor = m_random.oneIn(2) ? most : m_random.between(1, std::max<qint64>(most, 1));
        const auto order = chargeCard(
            m_shop, m_shop.cashier(), {m_shop.newId<AttemptId>(), m_ticket, m_shop.money(minor), u"practice"_s});
        if (order)
            send(*order);
    }

    void hearSomething()
    {
        if (!m_answers.empty())
            hear(static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_answers.size()) - 1)));
    }

    void hear(std::size_t index)
    {
        const auto [id, answer] = m_answers[index];
        m_answers.erase(m_answers.begin() + static_cast<std::ptrdiff_t>(index));
        REQUIRE(hearCard(m_shop, m_shop.cashier(), {id, answer}));
        if (!m_isGood && m_random.oneIn(6))
            die();
        else
            workUp();
    }

    /// What the till does after every answer and at every start.
    void workUp()
    {
        Ticket next = m_ticket;
        const auto work = workOnCards(m_shop.connection(), m_shop.shop().device(), next, m_shop.terms());
        REQUIRE(work);
        if (work->isTicketChanged) {
            m_ticket = next;
            keep();
        }
        for (const CardAttempt &attempt : work->ask)
            answered(attempt.id, clearUp(m_terminal, attempt.id));
        for (const CardAttempt &attempt : work->cancel)
            answered(attempt.id, m_terminal.cancel(attempt.id));
        for (const CardAttempt &attempt : work->reverse)
            giveBack(attempt.id);
    }

    void giveBack(AttemptId charge)
    {
        const auto order = reverseCard(m_shop, m_shop.cashier(), {m_shop.newId<AttemptId>(), charge, u"practice"_s});
        if (order)
            send(*order);
    }

    void giveBackPayment()
    {
        for (const Tender &tender : m_ticket.payments) {
            if (tender.charge) {
                giveBack(*tender.charge);
                return;
            }
        }
    }

    void cancelSomething()
    {
        for (const CardAttempt &attempt : unsettledAttempts(m_shop.connection(), m_shop.shop().device())) {
            if (attempt.state == AttemptState::Open)
                answered(attempt.id, m_terminal.cancel(attempt.id));
        }
    }

    /// The customer pays what is still due in cash, whatever the terminal may still say.
    void payRest()
    {
        std::vector<Tender> tenders = m_ticket.payments;
        if (const Money rest = left(); !rest.isZero())
            tenders.push_back({TenderMethod::Cash, rest});
        if (!recordSale(m_shop, m_shop.cashier(), {m_ticket, tenders}))
            return;
        ++m_sales;
        begin();
    }

    /// And comes back: answers on their way are gone, the draft is not.
    void die()
    {
        m_answers.clear();
        m_shop.restart();
        const auto kept = loadCurrentTicket(m_shop.connection(), m_shop.shop().device());
        REQUIRE(kept);
        m_ticket = *kept;
        ++m_deaths;
        if (m_deaths % 2 == 0)
            workUp();
    }

    SalesShop m_shop;
    test::SeededRandom m_random;
    bool m_isGood = false;
    SimulatedTerminal m_terminal;
    Ticket m_ticket {.id = {}, .currency = Currency::of("EUR")};
    std::map<SaleId, qint64> m_totals;
    std::map<AttemptId, SaleId> m_ticketOf;
    std::vector<std::pair<AttemptId, TerminalAnswer>> m_answers;
    int m_sales = 0;
    int m_deaths = 0;
};

} // namespace

TEST_CASE("whatever becomes of the answers, the device's book is what sales were paid with", "[terminal]")
{
    const quint64 seed = GENERATE(range(1, 13));
    INFO("seed " << seed);
    BadEvening evening(seed);
    for (int i = 0; i < 200; ++i)
        evening.step();
    evening.end();
    CHECK(evening.sales() > 3);
    CHECK(evening.charged() > 2);
}
