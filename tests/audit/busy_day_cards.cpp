// The card terminal: approved, declined, silent, quicker than the cancelling, and late.
#include "tests/audit/busy_day.h"

#include "core/payments/card_attempt_queries.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace mizan::test {

using payments::TerminalOrder;
using ui::TillAction;

void BusyDay::order(const TerminalOrder &order)
{
    switch (order.action) {
    case TerminalOrder::Action::Start:
        m_till.cardAnswered(order.request.id, m_terminal.start(order.request));
        return;
    case TerminalOrder::Action::Ask:
        m_till.cardAnswered(order.request.id, payments::clearUp(m_terminal, order.request.id));
        return;
    case TerminalOrder::Action::Cancel:
        m_till.cardAnswered(order.request.id, m_terminal.cancel(order.request.id));
    }
}

/// All that was ordered so far is done, and what that leads to.
void BusyDay::answerCards()
{
    while (!m_orders.empty()) {
        const TerminalOrder next = m_orders.front();
        m_orders.pop_front();
        order(next);
    }
}

/// What nobody waited for any more.
void BusyDay::answerLate()
{
    answerCards();
    for (int i = 0; i < 10; ++i) {
        for (const payments::CardAttempt &attempt :
            payments::unsettledAttempts(m_shop.connection(), m_shop.shop().device())) {
            if (attempt.state != payments::AttemptState::Open)
                continue;
            ++m_done[u"late answer"_s];
            m_till.cardAnswered(attempt.id, payments::clearUp(m_terminal, attempt.id));
        }
        answerCards();
        m_till.reload();
        answerCards();
    }
}

void BusyDay::waitForCard()
{
    for (int i = 0; shows<ui::CardPanelView>(); ++i) {
        REQUIRE(i < 40);
        answerCards();
        const auto *panel = std::get_if<ui::CardPanelView>(&state().panel);
        if (!panel)
            break;
        const bool isSilent = !panel->again.isEmpty();
        const bool isLeft = !isSilent || m_random.oneIn(2);
        m_till.act(isLeft ? TillAction::Escape : TillAction::Enter);
        if (isSilent)
            ++m_done[isLeft ? u"silent terminal left"_s : u"silent terminal asked again"_s];
        if (isSilent && isLeft)
            return; // What it says to that comes late.
    }
    if (shows<ui::TenderPanelView>() && !state().payments.empty() && m_random.oneIn(4)) {
        m_till.act(TillAction::Remove); // Quicker than the cancelling, and not wanted any more.
        if (shows<ui::CardPanelView>()) {
            ++m_done[u"card payment removed"_s];
            answerCards();
        }
    }
}

} // namespace mizan::test
