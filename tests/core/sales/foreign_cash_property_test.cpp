// Random shifts in five currencies: every ticket adds up, every drawer is what moved, and the Z says the same.
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/move_cash.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/foreign_shop.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>

using namespace mizan;
using namespace mizan::sales;
using accounts::Role;
using test::ForeignShop;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    const char *country;
    const char *currency;
    qint64 step;
};

struct Known {
    const char *code;
    const char *rate;
    qint64 step;
};

// What another unit is worth in each shop's money differs by eight orders of magnitude between them.
const Known Others[] = {{"EUR", "0.95", 500}, {"USD", "0.307125", 1}, {"JPY", "0.00615", 1000},
    {"KWD", "487.123456789", 5}, {"SEK", "0.0874", 100}};

/// One drawer, kept by this test's own adding up.
class Drawers {
public:
    Drawers(ForeignShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
    {
        for (const Known &known : Others) {
            if (Currency::of(known.code) != shop.currency())
                m_terms.push_back(shop.accept(known.code, known.rate, known.step));
        }
        m_own = shop.money(m_random.between(0, 100'000));
        shop.openShift(m_own.minor());
    }

    void step()
    {
        if (m_random.oneIn(5)) {
            moveSome();
            return;
        }
        const Money price = m_shop.money(m_random.between(1, 50'000));
        const Ticket ticket = m_shop.costing(price.minor());
        const Money total = ticketTotals(ticket, m_shop.terms()).value().total;
        std::vector<Tender> tenders;
        while (m_random.between(1, 4) != 1 && tenders.size() < 3)
            addOne(tenders, total);
        const auto left = remainderOf(total, tenders, m_shop.terms());
        REQUIRE(left);
        if (!left->inCash().isZero() || !left->plain.isZero() || tenders.empty())
            tenders.push_back({TenderMethod::Cash,
                left->inCash() + m_shop.money(m_random.between(0, 3) * 100 * m_shop.terms().cashStepMinor)});
        const SaleRecorded sold = m_shop.pay(ticket, tenders);
        const RecordedSale kept = findSale(m_shop.connection(), sold.id)->sale;
        CHECK(kept.balances());
        CHECK(kept.tenders == tenders);
        CHECK(kept.change.minor() % m_shop.terms().cashStepMinor == 0);
        m_own -= kept.change;
        for (const Tender &tender : tenders) {
            if (tender.method == TenderMethod::Cash)
                m_own += tender.amount;
            if (tender.foreign)
                held(tender.foreign->given.currency()) +=
                    tender.foreign->given.minor() - tender.foreign->change.minor();
        }
        if (m_random.oneIn(6))
            takeBack(sold.id);
    }

    void check()
    {
        const ShiftReport x = m_shop.report();
        CHECK(x.expectedCash == m_own);
        Money value = m_shop.money(0);
        for (const ShiftCurrency &one : x.currencies) {
            CHECK(one.expected().minor() == held(one.currency));
            value += one.value;
        }
        CHECK(m_shop.booked(Role::ForeignCash) == value);
        CHECK(m_shop.booked(Role::TillCash) == m_own);
    }

    /// Counts all, leaves a part.
    void close()
    {
        CloseShift request = m_shop.closing(m_shop.report());
        const ShiftReport x = m_shop.report();
        if (x.expectedCash.isNegative()) { // More was given in change than there was: the safe helps out.
            const Money more = m_shop.money(-x.expectedCash.minor() + 1000);
            REQUIRE(moveCash(m_shop, m_shop.manager(),
                {m_shop.newRequest(), CashDirection::In, CashPurpose::Safe, more, u"change"_s}));
            m_own += more;
            request = m_shop.closing(m_shop.report());
        }
        for (CurrencyCount &one : request.currencies) {
            const qint64 counted = held(one.currency);
            one.leftInDrawer = Money(m_random.between(0, counted), one.currency);
        }
        const ShiftReport before = m_shop.report();
        const auto closed = closeShift(m_shop, m_shop.manager(), request);
        if (!closed)
            FAIL(closed.error().toLogLine().toStdString());
        const ShiftReport z = zReport(m_shop.connection(), before.shift).value();
        CHECK(z.expectedCash == before.expectedCash);
        REQUIRE(z.currencies.size() == before.currencies.size());
        Money left = m_shop.money(0);
        for (std::size_t i = 0; i < z.currencies.size(); ++i) {
            const ShiftCurrency &one = z.currencies[i];
            CHECK(one.expected() == before.currencies[i].expected());
            CHECK(one.close->drawer.difference.isZero());
            CHECK(one.close->drawer.left + one.close->drawer.deposited == one.expected());
            CHECK(one.close->leftValue + one.close->depositedValue == one.value);
            held(one.currency) = one.close->drawer.left.minor();
            left += one.close->leftValue;
        }
        CHECK(m_shop.booked(Role::ForeignCash) == left);
        m_shop.openShift(m_own.minor());
        check();
    }

private:
    void addOne(std::vector<Tender> &tenders, Money total)
    {
        const auto left = remainderOf(total, tenders, m_shop.terms());
        REQUIRE(left);
        if (left->plain.isZero())
            return;
        if (m_random.oneIn(4)) {
            tenders.push_back({TenderMethod::Card, m_shop.money(m_random.between(1, left->plain.minor()))});
            return;
        }
        const CurrencyTerms &taken =
            m_terms[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_terms.size()) - 1))];
        const Money all = dueIn(left->plain, taken).value();
        const qint64 steps = m_random.between(1, 2 * (all.minor() / taken.stepMinor) + 1);
        const auto tender =
            foreignTender({Money(steps * taken.stepMinor, taken.currency), left->plain, m_random.oneIn(2)}, taken);
        REQUIRE(tender);
        if (!tender->amount.isZero())
            tenders.push_back(*tender);
    }

    void moveSome()
    {
        const CurrencyTerms &taken =
            m_terms[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_terms.size()) - 1))];
        const bool isIn = m_random.oneIn(2) || held(taken.currency) == 0;
        const qint64 amount =
            isIn ? m_random.between(1, 20) * taken.stepMinor : m_random.between(1, held(taken.currency));
        REQUIRE(moveCash(m_shop, m_shop.manager(),
            {m_shop.newRequest(), isIn ? CashDirection::In : CashDirection::Out, CashPurpose::Safe,
                Money(amount, taken.currency), u"reason"_s}));
        held(taken.currency) += isIn ? amount : -amount;
    }

    void takeBack(SaleId id)
    {
        const Ticket back =
            returnTicket(*findSale(m_shop.connection(), id), m_shop.newId<SaleId>(), m_shop.shop().ids());
        const auto returned = recordReturn(m_shop, m_shop.manager(), {back, u"stale"_s});
        REQUIRE(returned);
        const RecordedSale sold = findSale(m_shop.connection(), id)->sale;
        // To the coin: foreign notes may have paid what the shop's own coins cannot.
        CHECK((returned->total + sold.total()).abs().minor() < m_shop.terms().cashStepMinor);
        for (const Tender &tender : returned->tenders) {
            CHECK_FALSE(tender.foreign);
            if (tender.method == TenderMethod::Cash)
                m_own += tender.amount;
        }
    }

    qint64 &held(Currency currency) { return m_held[static_cast<std::size_t>(currency.number())]; }

    ForeignShop &m_shop;
    test::SeededRandom m_random;
    std::vector<CurrencyTerms> m_terms;
    Money m_own = Money::zero(Currency::of("EUR"));
    std::array<qint64, 1000> m_held {};
};

} // namespace

TEST_CASE("random tickets in five currencies add up to the drawers and to the Z", "[foreign][property]")
{
    const Place place = GENERATE(Place {"CH", "CHF", 5}, Place {"ZZ", "SEK", 100}, Place {"KW", "KWD", 5},
        Place {"JP", "JPY", 1}, Place {"DE", "EUR", 1});
    const quint64 seed = GENERATE(1, 2);
    INFO(place.currency << " seed " << seed);
    ForeignShop shop(
        {.country = QString::fromLatin1(place.country), .currency = QString::fromLatin1(place.currency), .seed = seed});
    shop.roundCashTo(place.step);
    Drawers drawers(shop, seed);
    for (int shift = 0; shift < 2; ++shift) {
        for (int i = 0; i < 12; ++i) {
            drawers.step();
            drawers.check();
        }
        drawers.close();
    }
    CHECK(shop.rebuildsTheSame());
}
