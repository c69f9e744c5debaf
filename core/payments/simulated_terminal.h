// A card terminal that is not there: it does what it is told to, well or badly, and keeps its own book of what it
// moved.
#pragma once

#include "core/payments/payment_terminal.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace mizan::payments {

/// How the device behaves at one request.
struct TerminalMood {
    enum class Kind {
        Approve,
        Decline,
        Lost,        ///< The request never reaches it: no answer, nothing moved.
        LoseAnswer,  ///< It moves the money, and its answer is lost.
        GoAway,      ///< As LoseAnswer, and then it is silent for `calls` more.
        Stall,       ///< It waits for a card that nobody shows.
        AfterCancel, ///< It waits; when it is told to stop, it had just approved.
    };
    Kind kind = Kind::Approve;
    int calls = 0; ///< How often it says InProgress first (Approve, Decline), or says nothing (GoAway).
};

/// One line of the device's own book.
struct TerminalBookEntry {
    AttemptId id;
    AttemptKind kind = AttemptKind::Charge;
    Money amount;
    QString reference;      ///< Its own.
    QString ofReference {}; ///< Of what it gives back.
};

class SimulatedTerminal final : public PaymentTerminal {
public:
    /// `moods` answers for each new request.
    explicit SimulatedTerminal(std::function<TerminalMood(const TerminalRequest &)> moods);

    [[nodiscard]] TerminalAnswer start(const TerminalRequest &request) override;
    [[nodiscard]] TerminalAnswer stateOf(AttemptId id) override;
    [[nodiscard]] TerminalAnswer cancel(AttemptId id) override;

    /// All that it moved since it was made or since takeUp(), in its order.
    [[nodiscard]] const std::vector<TerminalBookEntry> &book() const noexcept { return m_book; }
    /// Before the first request: a device keeps its book when the till's program ends.
    void takeUp(std::vector<TerminalBookEntry> book);

private:
    struct Known {
        std::optional<TerminalRequest> request {}; ///< None: it never came, and was cancelled.
        TerminalMood mood {};
        TerminalAnswer answer {}; ///< Final, or InProgress.
    };
    [[nodiscard]] TerminalAnswer advance(Known &known);
    [[nodiscard]] TerminalAnswer move(const TerminalRequest &request);
    [[nodiscard]] bool mayMove(const TerminalRequest &request) const;
    [[nodiscard]] bool isAway();

    std::function<TerminalMood(const TerminalRequest &)> m_moods;
    std::map<AttemptId, Known> m_known;
    std::vector<TerminalBookEntry> m_book;
    int m_away = 0;
};

/// The book as text and back, for whoever keeps it; what cannot be read is left out.
[[nodiscard]] QString bookText(const std::vector<TerminalBookEntry> &book);
[[nodiscard]] std::vector<TerminalBookEntry> bookFromText(const QString &text);

} // namespace mizan::payments
