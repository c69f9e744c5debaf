// What the till asks of a card terminal, whichever it is. A maker's terminal comes in by implementing this.
#pragma once

#include "core/payments/card_attempt.h"

namespace mizan::payments {

/// `id` is ours: sent twice, it is one and the same attempt.
struct TerminalRequest {
    AttemptId id;
    AttemptKind kind = AttemptKind::Charge;
    Money amount;
    QString reference {}; ///< Of a refund or reversal: the device's own, of the charge.
};

enum class TerminalOutcome {
    Approved,   ///< For ever.
    Declined,   ///< For ever: nothing was moved, and nothing will be under this id.
    InProgress, ///< The device waits for the card, or for its bank.
    NotKnown,   ///< The device never heard of this attempt, or not yet.
    NoAnswer,   ///< In time. What the device did is not known.
};

struct TerminalAnswer {
    TerminalOutcome outcome = TerminalOutcome::NoAnswer;
    CardDetails card {}; ///< Of Approved.
    QString reason {};   ///< Of Declined: the device's own words; may be empty.

    [[nodiscard]] bool isFinal() const noexcept
    {
        return outcome == TerminalOutcome::Approved || outcome == TerminalOutcome::Declined;
    }
    friend bool operator==(const TerminalAnswer &, const TerminalAnswer &) = default;
};

/// Each call may block, for as long as the device's own timeout; one thread speaks to a terminal (terminal_worker.h).
class PaymentTerminal {
public:
    virtual ~PaymentTerminal() = default;
    /// Hands the request over. A device that has it already answers what became of it and does nothing a second time.
    [[nodiscard]] virtual TerminalAnswer start(const TerminalRequest &request) = 0;
    [[nodiscard]] virtual TerminalAnswer stateOf(AttemptId id) = 0;
    /// Nothing will be moved under this id unless it was moved already, or just now: the answer says. An id that the
    /// device does not know is dead from now on, so that a request still on its way does nothing.
    [[nodiscard]] virtual TerminalAnswer cancel(AttemptId id) = 0;
};

/// What became of an attempt, made certain: one that the device does not know is cancelled. Final, InProgress,
/// NoAnswer.
[[nodiscard]] inline TerminalAnswer clearUp(PaymentTerminal &terminal, AttemptId id)
{
    const TerminalAnswer answer = terminal.stateOf(id);
    return answer.outcome == TerminalOutcome::NotKnown ? terminal.cancel(id) : answer;
}

/// What the till wants of the terminal next.
struct TerminalOrder {
    enum class Action { Start, Ask, Cancel };
    Action action = Action::Start;
    TerminalRequest request; ///< Of Ask and Cancel only its id counts.
};

} // namespace mizan::payments
