// Cards on a connected terminal: charging, giving back, and whatever the terminal says later (UX 3.5).
#include "core/daybook/shop.h"
#include "core/sales/charge_card.h"
#include "core/sales/shift_queries.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using payments::AttemptKind;
using payments::AttemptState;
using payments::CardAttempt;
using payments::TerminalOrder;
using payments::TerminalOutcome;
using Action = TerminalOrder::Action;

/// The panel that waits; before anything is sent, so that an answer finds it.
void ShopTill::awaitCard(const TerminalOrder &order)
{
    m_cards.waitFor(order.request);
    showCard();
    m_cards.send(order);
}

void ShopTill::showCard()
{
    m_choice = ChoiceKind::None;
    m_buffer.clear();
    m_state.panel = m_cards.view();
    changed();
}

/// One of this ticket whose outcome nobody knows yet: it comes before any other.
std::optional<CardAttempt> ShopTill::openCard()
{
    for (CardAttempt &attempt : payments::attemptsOf(m_shop.connection(), ticket().id)) {
        if (attempt.state == AttemptState::Open)
            return std::move(attempt);
    }
    return std::nullopt;
}

void ShopTill::chargeCard(Money amount)
{
    if (const auto open = openCard()) {
        awaitCard(sales::orderTo(Action::Ask, *open));
        return;
    }
    const auto order = sales::chargeCard(
        m_shop, m_session, {m_shop.ids().make<payments::AttemptId>(), ticket(), amount, m_cards.terminal()});
    if (order)
        awaitCard(*order);
    else
        refuse(order.error());
}

/// A payment that is removed goes back to its card first.
void ShopTill::giveBackCard(payments::AttemptId charge)
{
    if (!m_cards.isConnected()) {
        say(FeedbackLevel::Error,
            tr("The card terminal is not connected. The payment is kept. Connect it in the settings, then remove the "
               "payment."),
            Tone::Error);
        return;
    }
    if (const auto open = openCard()) {
        awaitCard(sales::orderTo(Action::Ask, *open));
        return;
    }
    const auto order =
        sales::reverseCard(m_shop, m_session, {m_shop.ids().make<payments::AttemptId>(), charge, m_cards.terminal()});
    if (order)
        awaitCard(*order);
    else
        refuse(order.error());
}

/// Whether a part of the return goes back to a card first; it is recorded once the terminal has answered.
bool ShopTill::refundsCard(const Session &session)
{
    if (!m_cards.isConnected() || m_refundTo != sales::RefundTo::Original || m_refundByHand == ticket().id)
        return false;
    const auto preview = refundPreview();
    if (!preview)
        return false;
    const std::vector<CardAttempt> known = payments::attemptsOf(m_shop.connection(), ticket().id);
    const auto isBack = [&](payments::AttemptId charge) {
        return std::ranges::any_of(known, [charge](const CardAttempt &attempt) {
            return attempt.kind == AttemptKind::Refund && attempt.charge == charge
                && attempt.state == AttemptState::Approved;
        });
    };
    for (const sales::Tender &back : preview->refund) {
        if (back.method != sales::TenderMethod::Card || !back.charge || isBack(*back.charge))
            continue;
        m_afterRefund = session;
        if (const auto open = openCard()) {
            awaitCard(sales::orderTo(Action::Ask, *open));
            return true;
        }
        const auto order = sales::refundCard(m_shop, session,
            {m_shop.ids().make<payments::AttemptId>(), ticket(), *back.charge, -back.amount, m_cards.terminal()});
        if (order)
            awaitCard(*order);
        else
            refuse(order.error());
        return true;
    }
    return false;
}

/// The terminal has given back what this return comes to: it can only be finished.
bool ShopTill::isPaidBackByCard()
{
    const std::vector<CardAttempt> given = payments::paidBackFor(m_shop.connection(), ticket().id);
    if (given.empty())
        return false;
    const auto preview = refundPreview();
    return preview && std::ranges::any_of(given, [&](const CardAttempt &attempt) {
        return std::ranges::any_of(preview->refund,
            [&](const sales::Tender &back) { return back.charge == attempt.charge && back.amount == -attempt.amount; });
    });
}

int ShopTill::openCards() const
{
    const auto attempts = payments::unsettledAttempts(m_shop.connection(), m_shop.device());
    return static_cast<int>(
        std::ranges::count_if(attempts, [this](const CardAttempt &attempt) { return attempt.ticket != ticket().id; }));
}

/// What approved charges and reversals make of the ticket; whether its payments are others now.
bool ShopTill::takeUpCards()
{
    sales::Ticket next = ticket();
    const auto work = sales::workOnCards(m_shop.connection(), m_shop.device(), next, m_terms);
    if (!work) {
        refuse(work.error());
        return false;
    }
    if (work->isTicketChanged)
        m_desk.setPayments(std::move(next.payments));
    for (const CardAttempt &attempt : work->cancel)
        m_cards.send(sales::orderTo(Action::Cancel, attempt));
    for (const CardAttempt &attempt : work->reverse) {
        if (!m_cards.isConnected())
            break; // It is tried again once there is one.
        if (!m_cards.mayGoBack(attempt.id))
            continue;
        const auto order = sales::reverseCard(
            m_shop, m_session, {m_shop.ids().make<payments::AttemptId>(), attempt.id, m_cards.terminal()});
        if (order)
            m_cards.send(*order);
    }
    return work->isTicketChanged;
}

/// The till comes back: what was open when it ended is asked about before anything else.
void ShopTill::resumeCards()
{
    if (takeUpCards())
        showTender();
    if (!m_cards.isConnected())
        return;
    const bool isSelling = sales::openShiftOf(m_shop.connection(), m_shop.device()).has_value();
    for (const CardAttempt &attempt : payments::unsettledAttempts(m_shop.connection(), m_shop.device())) {
        if (attempt.state == AttemptState::Open && !(isSelling && attempt.ticket == ticket().id))
            m_cards.send(sales::orderTo(Action::Ask, attempt));
    }
    if (const auto open = isSelling ? openCard() : std::nullopt)
        awaitCard(sales::orderTo(Action::Ask, *open));
}

void ShopTill::cardAnswered(payments::AttemptId id, const payments::TerminalAnswer &answer)
{
    guarded([&] {
        const auto waited = m_cards.isWaitingFor(id) ? m_cards.waited() : std::nullopt;
        if (!answer.isFinal()) {
            if (!waited)
                return;
            m_cards.heard(answer);
            showCard();
            return;
        }
        const auto heard = sales::hearCard(m_shop, m_session, {id, answer});
        if (!heard) {
            refuse(heard.error());
            return;
        }
        if (waited)
            m_cards.stopWaiting();
        const bool stays = heard->kind == AttemptKind::Reversal && heard->state == AttemptState::Declined;
        if (stays)
            m_cards.keepStanding(heard->charge);
        const bool isChanged = takeUpCards();
        if (waited && heard->state == AttemptState::Declined)
            tellDeclined(*waited);
        else if (waited)
            goOnAfter(*waited);
        else if (isChanged)
            tellLate(*heard);
        else if (stays)
            say(FeedbackLevel::Error,
                tr("The terminal did not give %1 back to the card. It is still charged. Give it back by hand on the "
                   "terminal; it stays in the list of what is open.")
                    .arg(moneyText(heard->amount)),
                Tone::Error);
    });
}

void ShopTill::tellDeclined(const CardDesk::Waited &waited)
{
    showTender();
    if (waited.request.kind == AttemptKind::Reversal) {
        say(FeedbackLevel::Error, tr("The terminal did not give it back. The payment is kept. Try again, or finish."),
            Tone::Error);
    } else if (waited.request.kind == AttemptKind::Refund) {
        m_refundByHand = ticket().id;
        say(FeedbackLevel::Error,
            tr("The terminal did not pay back. Nothing went back. Choose another way, or press Enter to pay back by "
               "hand on the terminal."),
            Tone::Error);
    } else if (waited.stage == CardDesk::Stage::Cancelling) {
        say(FeedbackLevel::Notice, tr("Cancelled. Nothing was charged."));
    } else {
        say(FeedbackLevel::Error, tr("Card declined. Nothing was charged. Try another card or choose Cash."),
            Tone::Error);
    }
}

/// The sale goes on by itself, unless somebody wanted it to stop.
void ShopTill::goOnAfter(const CardDesk::Waited &waited)
{
    showTender();
    if (waited.request.kind == AttemptKind::Reversal) {
        say(FeedbackLevel::Notice, tr("%1 went back to the card.").arg(moneyText(waited.request.amount)));
        return;
    }
    if (waited.request.kind == AttemptKind::Refund) {
        if (const auto session = std::exchange(m_afterRefund, std::nullopt))
            payBack(*session);
        else
            say(FeedbackLevel::Notice,
                tr("%1 went back to the card. Press Enter.").arg(moneyText(waited.request.amount)));
        return;
    }
    const auto left = sales::remainderOf(totalDue(), payments(), m_terms);
    const bool isTaken =
        std::ranges::find(payments(), std::optional(waited.request.id), &sales::Tender::charge) != payments().end();
    if (!isTaken)
        say(FeedbackLevel::Notice,
            tr("%1 was charged and does not fit any more: it goes back to the card.")
                .arg(moneyText(waited.request.amount)),
            Tone::Attention);
    else if (waited.stage == CardDesk::Stage::Cancelling)
        say(FeedbackLevel::Notice,
            tr("The terminal was quicker: %1 was charged and is taken. Remove it with Del to give it back.")
                .arg(moneyText(waited.request.amount)),
            Tone::Attention);
    else if (left && left->plain.isZero() && left->inCash().isZero())
        finish(payments());
    else if (left)
        say(FeedbackLevel::Good,
            tr("Card taken: %1. Still due: %2.").arg(moneyText(waited.request.amount), moneyText(left->inCash())));
}

/// Nobody waited for it any more, and it changed what the ticket is paid with.
void ShopTill::tellLate(const CardAttempt &attempt)
{
    showTender();
    say(FeedbackLevel::Notice,
        attempt.kind == AttemptKind::Charge
            ? tr("The terminal answered late: %1 was charged and is taken.").arg(moneyText(attempt.amount))
            : tr("%1 went back to the card.").arg(moneyText(attempt.amount)),
        Tone::Attention);
}

/// While a terminal works, keys ask it again or leave it.
bool ShopTill::actOnCard(TillAction action)
{
    if (!std::holds_alternative<CardPanelView>(m_state.panel) || action == TillAction::Lock
        || action == TillAction::FullScreen)
        return false;
    const bool isSilent = m_cards.waited()->stage == CardDesk::Stage::Silent;
    if (isSilent && (action == TillAction::Enter || action == TillAction::Pay)) {
        m_cards.tell(Action::Ask);
        if (m_cards.waited())
            showCard();
    } else if (isSilent && action == TillAction::Escape) {
        const TerminalOrder order {Action::Cancel, m_cards.waited()->request};
        m_cards.stopWaiting();
        showTender();
        m_cards.send(order); // Whatever it says to that comes late.
    } else if (action == TillAction::Escape && m_cards.waited()->stage == CardDesk::Stage::Waiting) {
        m_cards.tell(Action::Cancel);
        if (m_cards.waited())
            showCard();
    }
    return true;
}

} // namespace mizan::ui
