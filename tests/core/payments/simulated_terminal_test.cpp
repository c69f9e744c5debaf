// The simulated terminal: what it does in each mood, and what stands in its own book.
#include "core/payments/practice_terminal.h"
#include "core/payments/simulated_terminal.h"
#include "core/payments/terminal_worker.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace mizan;
using namespace mizan::payments;
using namespace Qt::StringLiterals;
using Kind = TerminalMood::Kind;
using Outcome = TerminalOutcome;

namespace {

const Money Ten(1000, Currency::of("EUR"));

AttemptId idNo(int no)
{
    IdBytes bytes {};
    bytes[0] = std::byte {0xA7};
    bytes[15] = static_cast<std::byte>(no);
    return AttemptId(bytes);
}

TerminalRequest chargeNo(int no) { return {idNo(no), AttemptKind::Charge, Ten}; }

SimulatedTerminal terminalThat(Kind kind, int calls = 0)
{
    return SimulatedTerminal([=](const TerminalRequest &) { return TerminalMood {kind, calls}; });
}

} // namespace

TEST_CASE("a terminal that approves writes it down once, however often it is asked", "[terminal]")
{
    SimulatedTerminal terminal = terminalThat(Kind::Approve, 2);

    CHECK(terminal.start(chargeNo(1)).outcome == Outcome::InProgress);
    CHECK(terminal.start(chargeNo(1)).outcome == Outcome::InProgress);
    const TerminalAnswer answer = terminal.stateOf(idNo(1));

    CHECK(answer.outcome == Outcome::Approved);
    CHECK(answer.card.lastFour == u"4242"_s);
    CHECK(terminal.start(chargeNo(1)) == answer);
    CHECK(terminal.cancel(idNo(1)) == answer);
    REQUIRE(terminal.book().size() == 1);
    CHECK(terminal.book()[0].amount == Ten);
}

TEST_CASE("a terminal that declines, waits, or never hears of it moves nothing", "[terminal]")
{
    SimulatedTerminal declining = terminalThat(Kind::Decline);
    CHECK(declining.start(chargeNo(1)).outcome == Outcome::Declined);

    SimulatedTerminal waiting = terminalThat(Kind::Stall);
    CHECK(waiting.start(chargeNo(1)).outcome == Outcome::InProgress);
    CHECK(waiting.stateOf(idNo(1)).outcome == Outcome::InProgress);
    CHECK(waiting.cancel(idNo(1)).outcome == Outcome::Declined);

    SimulatedTerminal deaf = terminalThat(Kind::Lost);
    CHECK(deaf.start(chargeNo(1)).outcome == Outcome::NoAnswer);
    CHECK(deaf.stateOf(idNo(1)).outcome == Outcome::NotKnown);
    CHECK(clearUp(deaf, idNo(1)).outcome == Outcome::Declined);
    CHECK(deaf.start(chargeNo(1)).outcome == Outcome::Declined); // It comes after all: it is dead.

    CHECK((declining.book().empty() && waiting.book().empty() && deaf.book().empty()));
}

TEST_CASE("a terminal whose answer is lost has moved the money, and says so when it is asked", "[terminal]")
{
    SimulatedTerminal terminal = terminalThat(Kind::LoseAnswer);
    CHECK(terminal.start(chargeNo(1)).outcome == Outcome::NoAnswer);
    CHECK(terminal.stateOf(idNo(1)).outcome == Outcome::Approved);

    SimulatedTerminal away = terminalThat(Kind::GoAway, 2);
    CHECK(away.start(chargeNo(1)).outcome == Outcome::NoAnswer);
    CHECK(away.stateOf(idNo(1)).outcome == Outcome::NoAnswer);
    CHECK(away.cancel(idNo(1)).outcome == Outcome::NoAnswer);
    CHECK(away.cancel(idNo(1)).outcome == Outcome::Approved);

    CHECK(terminal.book().size() == 1);
    CHECK(away.book().size() == 1);
}

TEST_CASE("a terminal that was quicker than the cancelling says so", "[terminal]")
{
    SimulatedTerminal terminal = terminalThat(Kind::AfterCancel);
    CHECK(terminal.start(chargeNo(1)).outcome == Outcome::InProgress);
    CHECK(terminal.cancel(idNo(1)).outcome == Outcome::Approved);
    CHECK(terminal.book().size() == 1);
}

TEST_CASE("a terminal gives back what it took and no more, and a reversal is of all of it", "[terminal]")
{
    SimulatedTerminal terminal = terminalThat(Kind::Approve);
    const QString charged = terminal.start(chargeNo(1)).card.reference;
    const Money four(400, Ten.currency());
    const auto back = [&](int no, AttemptKind kind, Money amount) {
        return terminal.start({idNo(no), kind, amount, charged}).outcome;
    };
    CHECK(back(2, AttemptKind::Refund, four) == Outcome::Approved);
    CHECK(back(3, AttemptKind::Reversal, Ten) == Outcome::Declined);
    CHECK(back(4, AttemptKind::Refund, Ten) == Outcome::Declined);
    CHECK(back(5, AttemptKind::Refund, Ten - four) == Outcome::Approved);
    CHECK(terminal.start({idNo(6), AttemptKind::Refund, four, u"SIM-999999"_s}).outcome == Outcome::Declined);
}

TEST_CASE("a terminal takes its book up again, and knows what it charged before", "[terminal]")
{
    SimulatedTerminal before = terminalThat(Kind::Approve);
    const TerminalAnswer answer = before.start(chargeNo(1));
    REQUIRE(before.start({idNo(2), AttemptKind::Reversal, Ten, answer.card.reference}).isFinal());

    SimulatedTerminal after = terminalThat(Kind::Approve);
    after.takeUp(bookFromText(bookText(before.book()) + u"\nnot a line of it"_s));

    REQUIRE(after.book().size() == 2);
    CHECK(after.stateOf(idNo(1)) == answer);
    CHECK(after.start({idNo(3), AttemptKind::Refund, Ten, answer.card.reference}).outcome == Outcome::Declined);
}

namespace {

/// What the worker said, waited for.
class Heard {
public:
    void add(AttemptId id, const TerminalAnswer &answer)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers.emplace_back(id, answer.outcome);
        m_changed.notify_all();
    }
    /// False where it does not come within a minute: no machine is that slow.
    [[nodiscard]] bool waitFor(AttemptId id, Outcome outcome)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::minutes(1),
            [&] { return std::ranges::find(m_answers, std::pair(id, outcome)) != m_answers.end(); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::pair<AttemptId, Outcome>> m_answers;
};

TerminalWorkerSettings quick(Heard &heard)
{
    return {std::chrono::milliseconds(1), std::chrono::milliseconds(1), 2,
        [&heard](AttemptId id, const TerminalAnswer &answer) { heard.add(id, answer); }};
}

TerminalWorker::MakeTerminal making(Kind kind, int calls)
{
    return [=] {
        return std::make_unique<SimulatedTerminal>([=](const TerminalRequest &) { return TerminalMood {kind, calls}; });
    };
}

} // namespace

TEST_CASE("the worker asks on until it knows: late, lost and silent answers", "[terminal]")
{
    using Action = TerminalOrder::Action;
    Heard heard;
    SECTION("late")
    {
        TerminalWorker worker(making(Kind::Approve, 5), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        CHECK(heard.waitFor(idNo(1), Outcome::InProgress));
        CHECK(heard.waitFor(idNo(1), Outcome::Approved));
    }
    SECTION("lost")
    {
        TerminalWorker worker(making(Kind::LoseAnswer, 0), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        CHECK(heard.waitFor(idNo(1), Outcome::Approved));
    }
    SECTION("silent for a while: that is told, and the answer once it comes")
    {
        TerminalWorker worker(making(Kind::GoAway, 8), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        CHECK(heard.waitFor(idNo(1), Outcome::NoAnswer));
        CHECK(heard.waitFor(idNo(1), Outcome::Approved));
    }
    SECTION("a request that got lost is dead")
    {
        TerminalWorker worker(making(Kind::Lost, 0), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        CHECK(heard.waitFor(idNo(1), Outcome::Declined));
    }
    SECTION("cancelled, one way or the other")
    {
        TerminalWorker worker(making(Kind::Stall, 0), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        worker.order({Action::Cancel, chargeNo(1)});
        CHECK(heard.waitFor(idNo(1), Outcome::Declined));
    }
    SECTION("two at once, and nobody waits for the worker's end")
    {
        TerminalWorker worker(making(Kind::Stall, 0), quick(heard));
        worker.order({Action::Start, chargeNo(1)});
        worker.order({Action::Start, chargeNo(2)});
        CHECK(heard.waitFor(idNo(2), Outcome::InProgress));
    }
}

TEST_CASE("the terminal for practice knows after a restart what it charged before", "[terminal]")
{
    test::TestShop shop;
    const auto open = [&] { return practiceTerminal(shop.database().connect(), PracticeMood::Approves); };
    auto terminal = open();
    static_cast<void>(terminal->start(chargeNo(1)));
    while (!terminal->stateOf(idNo(1)).isFinal()) { }
    const TerminalAnswer answer = terminal->stateOf(idNo(1));
    terminal.reset();

    CHECK(open()->stateOf(idNo(1)) == answer);
    CHECK(open()->stateOf(idNo(2)).outcome == Outcome::NotKnown);
    CHECK(practiceTerminal(nullptr, PracticeMood::Declines)->stateOf(idNo(1)).outcome == Outcome::NotKnown);
}
