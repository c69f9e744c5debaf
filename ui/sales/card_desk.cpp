// Words for what a card terminal does, by what it was asked.
#include "ui/sales/card_desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

using Action = payments::TerminalOrder::Action;
using Kind = payments::AttemptKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::CardDesk)
};

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Charge:
        return Words::tr("Pay by card");
    case Kind::Refund:
        return Words::tr("Back to the card");
    case Kind::Reversal:
        break;
    }
    return Words::tr("Give back to the card");
}

QString waitingWords(Kind kind)
{
    return kind == Kind::Charge ? Words::tr("Ask the customer to hold or insert the card. The sale goes on by itself.")
                                : Words::tr("The customer may have to show the same card. It goes on by itself.");
}

QString silentWords(Kind kind)
{
    return kind == Kind::Charge
        ? Words::tr(
              "Check the terminal before anything else. Nothing is charged twice: ask it again, or take another way to "
              "pay; what it charged after all is then given back.")
        : Words::tr("Check the terminal before anything else. Nothing goes back twice: ask it again, or go back to the "
                    "payment; the till goes on asking.");
}

} // namespace

CardDesk::CardDesk(CardOutlets outlets)
    : m_outlets(std::move(outlets))
{
}

QString CardDesk::terminal() const { return m_outlets.terminal && m_outlets.order ? m_outlets.terminal() : QString(); }

void CardDesk::send(const payments::TerminalOrder &order) const
{
    if (isConnected())
        m_outlets.order(order);
}

void CardDesk::tell(Action action)
{
    if (!m_waited)
        return;
    m_waited->stage = action == Action::Cancel ? Stage::Cancelling : Stage::Waiting;
    send({action, m_waited->request});
}

void CardDesk::heard(const payments::TerminalAnswer &answer)
{
    if (!m_waited)
        return;
    if (answer.outcome == payments::TerminalOutcome::NoAnswer)
        m_waited->stage = Stage::Silent;
    else if (m_waited->stage == Stage::Silent)
        m_waited->stage = Stage::Waiting;
}

bool CardDesk::mayGoBack(payments::AttemptId charge) const
{
    return std::ranges::find(m_standing, charge) == m_standing.end();
}

CardPanelView CardDesk::view() const
{
    const Kind kind = m_waited->request.kind;
    CardPanelView view {.title = titleOf(kind), .amount = m_waited->request.amount};
    switch (m_waited->stage) {
    case Stage::Waiting:
        view.icon = Icon::Clock;
        view.state = Words::tr("Waiting for the terminal");
        view.text = waitingWords(kind);
        view.leave = Words::tr("Cancel");
        break;
    case Stage::Cancelling:
        view.icon = Icon::Clock;
        view.state = Words::tr("Cancelling");
        view.text = Words::tr("The terminal was told to stop. What it did is known once it answers.");
        break;
    case Stage::Silent:
        view.icon = Icon::Warning;
        view.state = Words::tr("No answer");
        view.text = silentWords(kind);
        view.again = Words::tr("Ask again");
        view.leave = kind == Kind::Charge ? Words::tr("Another way to pay") : Words::tr("Back to payment");
        break;
    }
    return view;
}

} // namespace mizan::ui
