// What the till waits for at a card terminal, and how it reaches it.
#pragma once

#include "core/payments/payment_terminal.h"
#include "ui/sales/panel_views.h"

#include <functional>
#include <optional>

namespace mizan::ui {

/// The connected terminal. Each may be empty: none is connected.
struct CardOutlets {
    /// Its name in its own words; empty: none is connected now.
    std::function<QString()> terminal {};
    /// Hands the order over and returns at once; the answers come to ShopTill::cardAnswered().
    std::function<void(const payments::TerminalOrder &)> order {};
};

class CardDesk {
public:
    enum class Stage {
        Waiting,    ///< For the customer's card, or the bank.
        Cancelling, ///< The terminal was told to stop.
        Silent,     ///< No answer in time.
    };
    struct Waited {
        payments::TerminalRequest request;
        Stage stage = Stage::Waiting;
    };

    explicit CardDesk(CardOutlets outlets);

    [[nodiscard]] QString terminal() const;
    [[nodiscard]] bool isConnected() const { return !terminal().isEmpty(); }
    void send(const payments::TerminalOrder &order) const;

    /// From now on the panel shows this attempt.
    void waitFor(const payments::TerminalRequest &request) { m_waited = Waited {request}; }
    void stopWaiting() { m_waited.reset(); }
    [[nodiscard]] const std::optional<Waited> &waited() const noexcept { return m_waited; }
    [[nodiscard]] bool isWaitingFor(payments::AttemptId id) const { return m_waited && m_waited->request.id == id; }
    /// Sends it for the attempt that is waited for.
    void tell(payments::TerminalOrder::Action action);
    /// The device still works on it, or gave no answer in time.
    void heard(const payments::TerminalAnswer &answer);
    /// Of the attempt that is waited for.
    [[nodiscard]] CardPanelView view() const;
    /// The device would not give this charge back: it is not asked again by itself until the program starts anew.
    void keepStanding(payments::AttemptId charge) { m_standing.push_back(charge); }
    [[nodiscard]] bool mayGoBack(payments::AttemptId charge) const;

private:
    CardOutlets m_outlets;
    std::optional<Waited> m_waited;
    std::vector<payments::AttemptId> m_standing;
};

} // namespace mizan::ui
