// Random days: every ticket adds up in every currency, ledgers come out the same again, and the order of arrival does
// not matter.
#include "core/accounts/accounts_queries.h"
#include "core/daybook/dump.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/move_cash.h"
#include "core/sales/record_exchange.h"
#include "core/sales/remove_line.h"
#include "core/sales/sale_queries.h"
#include "core/sales/settle_account.h"
#include "core/sales/shift_queries.h"
#include "core/store/local_tables.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

/// A cashier who does anything, in an order that a seed repeats.
class RandomDay {
public:
    RandomDay(SalesShop &shop, quint64 seed)
        : m_shop(shop)
        , m_random(seed)
        , m_taken(shop.money(0))
        , m_customer(shop.newId<PartyId>())
    {
        const QStringList classes {u"standard"_s, u"standard"_s, u"zero"_s};
        for (int i = 0; i < 8; ++i) {
            m_names.push_back(u"article %1"_s.arg(i));
            m_shop.product(m_names.back(), m_random.between(0, 3000),
                classes[static_cast<qsizetype>(m_random.between(0, 1))],
                i == 7 ? catalogue::ProductKind::Service : catalogue::ProductKind::Goods);
        }
        m_shop.openShift(m_random.between(0, 50'000));
        REQUIRE(parties::saveCustomer(m_shop, m_shop.manager(),
            {m_shop.newRequest(),
                {.id = m_customer, .name = u"Regular"_s, .creditLimit = m_shop.money(1'000'000'000)}}));
    }

    void step()
    {
        m_shop.clock.advance(m_random.between(1, 90) * Minute);
        switch (m_random.between(1, 13)) {
        case 1:
        case 2:
            takeBack();
            break;
        case 3:
            takeBackWithoutReceipt();
            break;
        case 4:
            REQUIRE(moveCash(m_shop, m_shop.manager(),
                {m_shop.newRequest(), m_random.oneIn(2) ? CashDirection::In : CashDirection::Out,
                    static_cast<CashPurpose>(m_random.between(0, 3)), m_shop.money(m_random.between(1, 5000)),
                    u"reason"_s}));
            break;
        case 5:
            if (openReport().expectedCash.isNegative())
                break;
            REQUIRE(m_shop.closeShift());
            m_shop.openShift(m_random.between(0, 50'000));
            break;
        case 6: {
            Ticket ticket = randomTicket();
            REQUIRE(removeLines(m_shop, m_shop.manager(), ticket, {m_shop.newRequest(), {ticket.lines.front().id}}));
            break;
        }
        case 12:
            exchangeSome();
            break;
        case 13:
            settleSome();
            break;
        default:
            sell();
        }
    }

    [[nodiscard]] ShiftReport openReport()
    {
        const auto open = openShiftOf(m_shop.connection(), m_shop.shop().device());
        REQUIRE(open);
        return xReport(m_shop.connection(), open->id, m_shop.clock.nowMs(), m_shop.manager().user()).value();
    }

    /// By this test's own adding up.
    [[nodiscard]] Money taken() const { return m_taken; }

private:
    /// The regular customer pays a part of what is owed, if anything is, by card or in cash. It is no turnover.
    void settleSome()
    {
        const Money owed = parties::balancesOf(m_shop.connection(), m_shop.currency(), m_customer).receivable;
        if (owed <= m_shop.money(0))
            return;
        const Money part = m_shop.money(m_random.between(1, owed.minor()));
        const bool isCash = m_random.oneIn(2);
        const Money given = isCash ? part + cashRounding(part, m_shop.terms()) : part;
        REQUIRE(settleAccount(m_shop, m_shop.manager(),
            {m_shop.newRequest(), m_customer, part, {{isCash ? TenderMethod::Cash : TenderMethod::Card, given}}}));
    }

    Ticket randomTicket(TicketMode mode = TicketMode::Sale)
    {
        Ticket ticket = m_shop.ticket(mode);
        const qint64 lines = m_random.between(1, 6);
        for (qint64 i = 0; i < lines; ++i) {
            const QString &name = m_names[static_cast<std::size_t>(m_random.between(0, 7))];
            TicketProduct product = m_shop.snapshot(name);
            product.decimals = 6; // Sold by measure, as finely as anything can be.
            const auto line = addProduct(ticket,
                {m_shop.newId<LineId>(), std::move(product), m_shop.product(name).price,
                    Quantity::fromMicro(m_random.between(1, 5'000'000))});
            REQUIRE(line);
            if (m_random.oneIn(3))
                REQUIRE(
                    setDiscount(ticket, *line, Rate::fromNano(m_random.between(0, Rate::NanoPerOne)), u"because"_s));
            if (m_random.oneIn(5))
                REQUIRE(overridePrice(
                    ticket, *line, UnitPrice(m_random.between(0, 9'999'999), m_shop.currency()), u"old"_s));
        }
        return ticket;
    }

    /// Some of it by card or on account, the rest in cash with something to give back.
    std::vector<Tender> randomTenders(const Ticket &ticket)
    {
        return randomTendersFor(ticketTotals(ticket, m_shop.terms())->total);
    }

    std::vector<Tender> randomTendersFor(Money total)
    {
        std::vector<Tender> tenders;
        for (const TenderMethod method : {TenderMethod::Card, TenderMethod::OnAccount}) {
            const Money left = remainderOf(total, tenders, m_shop.terms())->plain;
            if (m_random.oneIn(3) && !left.isZero())
                tenders.push_back({method, m_shop.money(m_random.between(1, left.minor()))});
        }
        const Money left = remainderOf(total, tenders, m_shop.terms())->inCash();
        tenders.push_back({TenderMethod::Cash, left + m_shop.money(m_random.between(0, 3000))});
        return tenders;
    }

    void sell()
    {
        Ticket ticket = randomTicket();
        if (m_random.oneIn(3))
            REQUIRE(setTicketDiscount(ticket, {Rate::fromNano(m_random.between(0, Rate::NanoPerOne)), u"because"_s}));
        ticket.customer = m_customer;
        const auto sold = recordSale(m_shop, m_shop.manager(), {ticket, randomTenders(ticket)});
        REQUIRE(sold);
        const auto found = findSale(m_shop.connection(), sold->id);
        REQUIRE(found);
        CHECK(found->sale.balances());
        CHECK(sold->tendered - sold->change == sold->total);
        Money cash = -sold->change;
        for (const Tender &tender : found->sale.tenders)
            cash += tender.method == TenderMethod::Cash ? tender.amount : m_shop.money(0);
        CHECK(cash.minor() % m_shop.terms().cashStepMinor == 0);
        m_taken += sold->total;
        m_sales.push_back(sold->id);
    }

    /// Never more by a method than was paid by it; in cash, to the nearest coin.
    void checkPaidBack(SaleId id)
    {
        const SaleDetail detail = findSale(m_shop.connection(), id).value();
        for (const Refunded &refunded : detail.refunded) {
            Money paid = refunded.method == TenderMethod::Cash ? -detail.sale.change : m_shop.money(0);
            for (const Tender &tender : detail.sale.tenders)
                paid += tender.paidBy() == refunded.method ? tender.amount : m_shop.money(0);
            const Money coin = refunded.method == TenderMethod::Cash
                ? cashRounding(paid - refunded.amount, m_shop.terms()).abs()
                : m_shop.money(0);
            CHECK(refunded.amount <= paid + coin);
        }
    }

    void takeBack()
    {
        if (m_sales.empty())
            return;
        const SaleId id =
            m_sales[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_sales.size()) - 1))];
        Ticket back =
            returnTicket(findSale(m_shop.connection(), id).value(), m_shop.newId<SaleId>(), m_shop.shop().ids());
        if (back.lines.empty())
            return;
        for (TicketLine &line : back.lines) {
            if (m_random.oneIn(2))
                line.quantity = Quantity::fromMicro(m_random.between(1, line.quantity.micro()));
        }
        const auto returned = recordReturn(m_shop, m_shop.manager(), {back, u"stale"_s});
        REQUIRE(returned);
        m_taken += returned->total;
        checkPaidBack(id);
        const auto after = findSale(m_shop.connection(), id).value();
        for (std::size_t i = 0; i < after.returned.size(); ++i)
            CHECK(after.returned[i] <= after.sale.lines[i].quantity);
        CHECK(findSale(m_shop.connection(), returned->id)->sale.balances());
    }

    /// Some of a sale comes back, and other goods are taken for it.
    void exchangeSome()
    {
        if (m_sales.empty())
            return;
        const SaleId id =
            m_sales[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_sales.size()) - 1))];
        Ticket ticket =
            returnTicket(findSale(m_shop.connection(), id).value(), m_shop.newId<SaleId>(), m_shop.shop().ids());
        if (ticket.lines.empty())
            return;
        for (TicketLine &line : ticket.lines) {
            if (m_random.oneIn(2))
                line.quantity = Quantity::fromMicro(m_random.between(1, line.quantity.micro()));
        }
        ticket.exchangeSale = m_shop.newId<SaleId>();
        for (TicketLine line : randomTicket().lines) {
            line.isTaken = true;
            ticket.lines.push_back(line);
        }
        const Money due =
            std::max(previewExchange(m_shop.connection(), ticket, m_shop.terms())->total(), m_shop.money(0));
        const std::vector<Tender> tenders = due.isZero() ? std::vector<Tender>() : randomTendersFor(due);
        const auto done = recordExchange(m_shop, m_shop.manager(), {ticket, u"another"_s, RefundTo::Original, tenders});
        REQUIRE(done);
        m_taken += done->back.total + done->taken.total;
        checkPaidBack(id);
        Money handedOn = m_shop.money(0);
        for (const SaleId half : {done->back.id, done->taken.id}) {
            const RecordedSale sale = findSale(m_shop.connection(), half)->sale;
            CHECK(sale.balances());
            for (const Tender &tender : sale.tenders)
                handedOn += tender.method == TenderMethod::Exchange ? tender.amount : m_shop.money(0);
        }
        CHECK(handedOn.isZero());
        m_sales.push_back(done->taken.id);
    }

    void takeBackWithoutReceipt()
    {
        const auto returned =
            recordReturn(m_shop, m_shop.manager(), {randomTicket(TicketMode::Return), u"no receipt"_s});
        REQUIRE(returned);
        m_taken += returned->total;
        CHECK(findSale(m_shop.connection(), returned->id)->sale.balances());
    }

    SalesShop &m_shop;
    test::SeededRandom m_random;
    std::vector<QString> m_names;
    std::vector<SaleId> m_sales;
    Money m_taken;
    PartyId m_customer;
};

} // namespace

TEST_CASE(
    "random tickets add up in currencies of 0, 2 and 3 decimals, with cash rounding and without", "[sales][property]")
{
    const char *country = GENERATE("DE", "JP", "KW", "CH", "US");
    const quint64 seed = 20'260'302;
    INFO(country << ", seed " << seed);
    SalesShop shop({.country = QString::fromLatin1(country)});
    RandomDay day(shop, seed);
    for (int i = 0; i < 25; ++i)
        day.step();

    // The Z's grand total is what this test added up by itself, and the books balance.
    const ShiftReport report = day.openReport();
    CHECK(report.grandTotal == day.taken());
    Wide balance = 0;
    for (const auto &row :
        accounts::trialBalance(shop.connection(), {BusinessDate::fromDays(0), BusinessDate::fromDays(100'000)}))
        balance += row.closing().minor();
    CHECK(balance == 0);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("two tills' strands give the same ledgers in whatever order they arrive", "[sales][property]")
{
    const quint64 seed = GENERATE(1, 2);
    INFO("seed " << seed);
    SalesShop first({.device = 1, .seed = seed});
    SalesShop second({.device = 2, .seed = seed + 100});
    RandomDay firstDay(first, seed);
    RandomDay secondDay(second, seed + 50);
    for (int i = 0; i < 15; ++i) {
        firstDay.step();
        secondDay.step();
    }
    const auto factsOf = [](SalesShop &shop) {
        std::vector<daybook::Fact> facts;
        shop.shop().daybook().forEachFact(shop.shop().device(), 1, [&](const daybook::Fact &fact) {
            facts.push_back(fact);
            return true;
        });
        return facts;
    };
    const std::vector<std::vector<daybook::Fact>> strands {factsOf(first), factsOf(second)};

    std::optional<std::vector<std::string>> expected;
    for (const quint64 order : {11, 12, 13}) {
        test::TestDatabase database;
        store::createLocalTables(database.connection()); // The regular's name is sealed under a key kept there.
        test::FixedClock clock;
        daybook::Daybook book(
            database.connection(), clock, daybook::SigningKey(QByteArray(32, '\x63')), first.ledgers());
        test::SeededRandom random(order);
        std::vector<std::size_t> next {0, 0};
        while (next[0] < strands[0].size() || next[1] < strands[1].size()) {
            std::size_t strand = random.oneIn(2) ? 0 : 1;
            if (next[strand] == strands[strand].size())
                strand = 1 - strand;
            daybook::Writing writing(book);
            const auto accepted = writing.accept(strands[strand][next[strand]++]);
            REQUIRE(accepted);
            writing.commit();
        }
        const auto dump = daybook::dumpLedgers(database.connection(), first.ledgers());
        if (expected) {
            std::vector<std::string> different;
            std::ranges::set_symmetric_difference(dump, *expected, std::back_inserter(different));
            CHECK(different == std::vector<std::string> {});
        }
        expected = dump;
    }
}
