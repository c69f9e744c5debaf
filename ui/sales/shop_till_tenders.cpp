// Ways to pay: which can be used, what was taken already, what is still due (UX 3.5).
#include "core/daybook/shop.h"
#include "core/sales/change_tenders.h"
#include "core/sales/customer_credit.h"
#include "core/sales/record_exchange.h"
#include "core/sales/tender_booking.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/cart_rows.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_parts.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::Tender;
using sales::TenderMethod;

namespace {

constexpr TenderMethod Methods[] = {
    TenderMethod::Cash, TenderMethod::Card, TenderMethod::StoreCredit, TenderMethod::OnAccount};

} // namespace

/// Before cash is rounded; what was paid in advance for an order is paid.
Money ShopTill::totalDue() { return m_state.totals.total - m_parts->orders.deposited(); }

/// What was taken so far: of the sale, or of the last one that is paid anew.
const std::vector<Tender> &ShopTill::payments() const { return m_changing ? m_changing->payments : ticket().payments; }

void ShopTill::setPayments(std::vector<Tender> payments)
{
    if (m_changing)
        m_changing->payments = std::move(payments);
    else
        m_desk.setPayments(std::move(payments));
}

/// The panel with cash preselected.
void ShopTill::showTender()
{
    m_choice = ChoiceKind::None;
    if (paysBack() && isCreditDue() && credit())
        m_refundTo = sales::RefundTo::StoreCredit;
    m_tender = {};
    m_buffer.clear();
    m_buffer.begin(BufferPurpose::Amount);
    m_state.panel = TenderPanelView {.due = Money::zero(m_terms.currency), .quick = {}, .isRefund = paysBack()};
    changed();
}

/// Keys to choose from; those that cannot be used say why.
std::vector<MethodKey> ShopTill::methodKeys(const sales::Remainder &left)
{
    auto trust = credit();
    if (trust)
        trust = sales::afterTenders(*trust, payments());
    const bool mayAsk = m_session.grant(access::Right::SellOverLimit) != access::Grant::Denied;
    const auto problem = [&](TenderMethod method) -> QString {
        if (method == TenderMethod::Cash)
            return {};
        if (left.plain.isZero())
            return tr("Nothing left to pay");
        if (method == TenderMethod::Card || (method == TenderMethod::StoreCredit && !m_settling))
            return {}; // Without store credit the same key takes gift cards.
        if (!trust)
            return tr("No customer");
        if (method == TenderMethod::StoreCredit)
            return trust->storeCredit.isZero() ? tr("No credit") : QString();
        return trust->limit ? QString() : tr("No limit set");
    };
    const auto warning = [&](TenderMethod method) -> QString {
        if (method != TenderMethod::OnAccount || !trust || !trust->limit)
            return {};
        return trust->isBlocked ? tr("Blocked") : trust->overdue.isZero() ? QString() : tr("Overdue");
    };
    std::vector<MethodKey> keys;
    for (const TenderMethod method : Methods) {
        const QString reason = problem(method);
        const QString warned = warning(method);
        const QString hint = !reason.isEmpty() ? reason : !warned.isEmpty() ? warned : tenderKey(method);
        const bool takesCards = method == TenderMethod::StoreCredit && !m_settling;
        const bool isCard =
            takesCards && (m_tender.method == TenderMethod::GiftCard || !trust || trust->storeCredit.isZero());
        keys.push_back({method, tenderIcon(method), tenderName(isCard ? TenderMethod::GiftCard : method), hint,
            reason.isEmpty() && (warned.isEmpty() || mayAsk),
            method == m_tender.method || (takesCards && m_tender.method == TenderMethod::GiftCard)});
    }
    if (const auto key = m_parts->foreign.key(left))
        keys.push_back(*key);
    return keys;
}

/// After every change: what is due, and how it may be paid.
void ShopTill::refreshTender()
{
    m_state.payments.clear();
    if (std::holds_alternative<CardPanelView>(m_state.panel)) {
        for (const Tender &payment : payments())
            m_state.payments.push_back(paymentRow(payment, false));
    }
    auto *view = std::get_if<TenderPanelView>(&m_state.panel);
    if (!view)
        return;
    if (m_settling) {
        refreshSettling(*view);
        return;
    }
    if (paysBack()) {
        refreshRefund(*view);
        return;
    }
    for (const Tender &payment : payments())
        m_state.payments.push_back(paymentRow(payment, true));
    for (const Tender &deposit : m_parts->orders.deposits())
        m_state.payments.push_back(paymentRow(deposit, false));
    const auto left = sales::remainderOf(totalDue(), payments(), m_terms);
    if (!left) {
        refuse(left.error());
        return;
    }
    const bool inCash = m_tender.method == TenderMethod::Cash;
    view->methods = methodKeys(*left);
    view->title =
        m_changing ? tr("Payment of receipt %1").arg(isolated(m_changing->sale.sale.number.toText())) : QString();
    view->due = inCash ? left->inCash() : left->plain;
    view->quick = inCash ? quickAmounts(view->due) : std::vector<Money>();
    if (m_tender.method == TenderMethod::ForeignCash)
        m_parts->foreign.fill(*view, *left);
    m_state.totals.rounding = inCash ? left->saleRounding : Money::zero(m_terms.currency);
    explainTender(*view);
}

/// What Enter does with the chosen method.
void ShopTill::explainTender(TenderPanelView &view)
{
    view.explanation.clear();
    if (m_tender.method == TenderMethod::ForeignCash)
        return;
    view.other.clear();
    if (m_tender.method == TenderMethod::Cash)
        return;
    if (m_tender.method == TenderMethod::GiftCard) {
        explainGiftCard(view);
        return;
    }
    const Money amount = *m_tender.amount;
    if (m_tender.method == TenderMethod::Card && hasTerminal()) {
        view.explanation = tr("Send %1 to the card terminal. Press Enter.").arg(moneyText(amount));
        return;
    }
    if (m_tender.method == TenderMethod::Card) {
        view.explanation = tr("Take %1 on the card terminal. Then press Enter, with the card's last four digits or the "
                              "approval code if you like.")
                               .arg(moneyText(amount));
        view.other = m_buffer.purpose() == BufferPurpose::CardDigits ? tr("Approval code") : tr("Last four digits");
        return;
    }
    const auto trust = credit();
    if (!trust)
        return;
    const sales::CustomerCredit before = sales::afterTenders(*trust, payments());
    const sales::CustomerCredit after = sales::afterTenders(before, std::vector<Tender> {{m_tender.method, amount}});
    if (m_tender.method == TenderMethod::StoreCredit) {
        view.explanation = tr("Take %1 of store credit: %2 now, %3 after. Press Enter.")
                               .arg(moneyText(amount), moneyText(before.storeCredit), moneyText(after.storeCredit));
        return;
    }
    view.explanation = tr("Sell %1 on account: %2 will be owed of a limit of %3. Press Enter.")
                           .arg(moneyText(amount), moneyText(after.owed),
                               moneyText(after.limit.value_or(Money::zero(m_terms.currency))));
    if (trust->due)
        view.explanation += u' ' + tr("To be paid by %1.").arg(dateText(*trust->due));
}

/// Whether the key chose a method or took a payment back.
bool ShopTill::actOnTender(TillAction action)
{
    if (!std::holds_alternative<TenderPanelView>(m_state.panel))
        return false;
    switch (action) {
    case TillAction::Quantity:
        choose(TenderMethod::Cash);
        return true;
    case TillAction::Find:
        choose(TenderMethod::Card);
        return true;
    case TillAction::Customer:
        choose(TenderMethod::StoreCredit);
        return true;
    case TillAction::Price:
        choose(TenderMethod::OnAccount);
        return true;
    case TillAction::Hold: // F7; while paying back, a voucher.
        choose(paysBack() && !m_settling ? TenderMethod::GiftCard : TenderMethod::ForeignCash);
        return true;
    case TillAction::LineUp:
    case TillAction::LineDown:
        chooseBeside(action == TillAction::LineDown ? 1 : -1);
        return true;
    case TillAction::Multiply:
        if (m_tender.method == TenderMethod::ForeignCash)
            m_parts->foreign.swapChange();
        else
            swapCardField();
        return true;
    case TillAction::Remove:
        removePayment(static_cast<int>(payments().size()) - 1);
        return true;
    default:
        return false;
    }
}

/// The next method in that direction that can be used.
void ShopTill::chooseBeside(int step)
{
    const std::vector<MethodKey> methods = std::get<TenderPanelView>(m_state.panel).methods;
    const auto count = static_cast<int>(methods.size());
    auto at = static_cast<int>(std::ranges::find(methods, true, &MethodKey::isCurrent) - methods.begin()) + step;
    while (at >= 0 && at < count && !methods[static_cast<std::size_t>(at)].isUsable)
        at += step;
    if (at >= 0 && at < count)
        choose(methods[static_cast<std::size_t>(at)].method, false);
}

void ShopTill::payBy(TenderMethod method)
{
    guarded([this, method] {
        if (std::holds_alternative<TenderPanelView>(m_state.panel))
            choose(method);
    });
}

/// `atOnce`: a connected terminal starts to work now, not with Enter.
void ShopTill::choose(TenderMethod method, bool atOnce)
{
    m_state.feedback = {};
    if (m_settling) {
        chooseForSettling(method);
        return;
    }
    if (paysBack()) {
        if (method == TenderMethod::Cash)
            m_refundTo = sales::RefundTo::Original;
        else if (method == TenderMethod::StoreCredit && ticket().customer)
            m_refundTo = sales::RefundTo::StoreCredit;
        else if (method == TenderMethod::GiftCard && m_refundTo != sales::RefundTo::GiftCard)
            refundOntoNewCard();
        changed();
        return;
    }
    if (method == TenderMethod::ForeignCash) {
        m_parts->foreign.choose();
        return;
    }
    const bool hasTyped = m_tender.method == TenderMethod::Cash && !m_buffer.isEmpty();
    if (method == TenderMethod::Cash) {
        if (hasTyped)
            enterTender();
        else
            showTender();
        return;
    }
    const auto left = sales::remainderOf(totalDue(), payments(), m_terms);
    if (!left) {
        refuse(left.error());
        return;
    }
    const auto trust = credit();
    Money amount = left->plain;
    if (hasTyped) {
        const auto typed = m_buffer.money(m_terms.currency);
        if (!typed.value) {
            say(FeedbackLevel::Error, typingErrorText(typed.error, m_terms.currency.decimals()), Tone::Error);
            return;
        }
        amount = *typed.value;
    }
    const bool hasCredit = trust && !sales::afterTenders(*trust, payments()).storeCredit.isZero();
    if (method == TenderMethod::StoreCredit && (!hasCredit || m_tender.method == TenderMethod::StoreCredit)) {
        askForGiftCard(hasTyped ? std::optional(amount) : std::nullopt);
        return;
    }
    if (method == TenderMethod::Card && atOnce && hasTerminal()) {
        chargeCard(amount);
        return;
    }
    if (!hasTyped && method == TenderMethod::StoreCredit) {
        amount = std::min(amount, sales::afterTenders(*trust, payments()).storeCredit);
    }
    ask({method, amount});
}

/// The chosen method waits for Enter, if core would take it; beyond the credit limit somebody has to agree first.
void ShopTill::ask(Tender tender)
{
    std::vector<Tender> with = payments();
    with.push_back(tender);
    if (const auto left = sales::remainderOf(totalDue(), with, m_terms); !left) {
        refuse(left.error());
        return;
    }
    const auto trust = credit();
    if (const auto checked = sales::checkCredit(trust, with, m_session); !checked) {
        if (mayAskOverLimit(checked.error()))
            askOverLimit(tender, sales::afterTenders(*trust, with), checked.error());
        else
            refuse(checked.error());
        return;
    }
    const auto usable = payments::checkCardUses(m_shop.connection(), sales::cardUses(with),
        m_changing ? sales::cardUses(m_changing->sale.sale.tenders) : std::vector<payments::CardUse>(),
        m_session.businessDate(m_shop.clock().nowMs()));
    if (!usable) {
        refuse(usable.error());
        return;
    }
    m_tender = {.method = tender.method, .amount = tender.amount, .approval = tender.approval};
    if (tender.giftCard)
        m_tender.giftCard = payments::GiftCardRef {*tender.giftCard, tender.lastFour};
    m_buffer.begin(tender.method == TenderMethod::Card ? BufferPurpose::CardDigits : BufferPurpose::Amount);
    changed();
}

/// '*': the card's last four digits, or the terminal's approval code; what was typed of the other is kept.
void ShopTill::swapCardField()
{
    const auto other = m_buffer.toggled();
    if (m_tender.method != TenderMethod::Card || !other)
        return;
    const bool toCode = *other == BufferPurpose::ApprovalCode;
    (toCode ? m_tender.lastFour : m_tender.approvalCode) = m_buffer.text();
    m_buffer.begin(*other);
    for (const QChar c : toCode ? m_tender.approvalCode : m_tender.lastFour)
        m_buffer.digit(c);
    changed();
}

/// The chosen method as a tender, with what was typed for it.
Tender ShopTill::chosenTender() const
{
    Tender tender {.method = m_tender.method, .amount = *m_tender.amount, .approval = m_tender.approval};
    if (m_tender.method == TenderMethod::Card) {
        const bool isCode = m_buffer.purpose() == BufferPurpose::ApprovalCode;
        tender.lastFour = isCode ? m_tender.lastFour : m_buffer.text();
        tender.approvalCode = isCode ? m_buffer.text() : m_tender.approvalCode;
    }
    if (m_tender.giftCard) {
        tender.giftCard = m_tender.giftCard->id;
        tender.lastFour = m_tender.giftCard->lastFour;
    }
    return tender;
}

/// What the customer of this sale may pay with the shop's trust.
std::optional<sales::CustomerCredit> ShopTill::credit()
{
    const BusinessDate today = m_session.businessDate(m_shop.clock().nowMs());
    if (m_changing)
        return sales::creditBeforePaying(m_shop.connection(), m_changing->sale.sale, today);
    const auto customer = m_settling ? std::optional(m_settling->customer) : ticket().customer;
    return sales::creditOf(m_shop.connection(), m_terms.currency, customer, today);
}

/// Enter: takes what the panel shows.
void ShopTill::enterTender()
{
    if (m_settling) {
        enterSettling();
        return;
    }
    if (paysBack()) {
        payBack();
        return;
    }
    const auto &view = std::get<TenderPanelView>(m_state.panel);
    if (m_tender.method == TenderMethod::GiftCard && !m_tender.giftCard) {
        readTypedGiftCard();
        return;
    }
    if (m_tender.method == TenderMethod::Card && hasTerminal()) {
        chargeCard(*m_tender.amount);
        return;
    }
    if (m_tender.method == TenderMethod::ForeignCash) {
        m_parts->foreign.enter();
        return;
    }
    if (m_tender.method != TenderMethod::Cash) {
        take(chosenTender());
        return;
    }
    if (m_buffer.isEmpty()) {
        take({TenderMethod::Cash, view.quick[static_cast<std::size_t>(view.current)]});
        return;
    }
    const auto typed = m_buffer.money(m_terms.currency);
    if (typed.value)
        take({TenderMethod::Cash, *typed.value});
    else
        say(FeedbackLevel::Error, typingErrorText(typed.error, m_terms.currency.decimals()), Tone::Error);
}

/// A part is kept, so that nothing that was taken is forgotten; what covers the rest finishes the sale.
void ShopTill::take(Tender tender)
{
    std::vector<Tender> taken = payments();
    if (!tender.amount.isZero() || !taken.empty())
        taken.push_back(tender);
    const auto left = sales::remainderOf(totalDue(), taken, m_terms);
    if (!left) {
        refuse(left.error());
        return;
    }
    if (left->plain.isZero() && left->inCash().isZero()) {
        if (m_changing)
            finishChanging(std::move(taken));
        else
            finish(std::move(taken));
        return;
    }
    if (tender.amount.isZero()) {
        if (const auto settled = sales::settle(totalDue(), taken, m_terms); !settled)
            refuse(settled.error());
        return;
    }
    setPayments(std::move(taken));
    showTender();
    say(FeedbackLevel::Good,
        tr("%1 taken: %2. Still due: %3.")
            .arg(tenderName(tender.method), handedOverText(tender), moneyText(left->inCash())));
}

void ShopTill::removePayment(int index)
{
    guarded([this, index] {
        std::vector<Tender> taken = payments();
        if (index < 0 || index >= static_cast<int>(taken.size()))
            return;
        const Tender gone = taken[static_cast<std::size_t>(index)];
        if (gone.charge && !m_changing) {
            giveBackCard(*gone.charge);
            return;
        }
        taken.erase(taken.begin() + index);
        setPayments(std::move(taken));
        showTender();
        say(FeedbackLevel::Notice,
            tr("%1 removed: %2. Give it back to the customer.").arg(tenderName(gone.method), handedOverText(gone)));
    });
}

/// Esc: a method goes back to cash; the panel closes only while nothing is paid. Whether that was all of it.
bool ShopTill::leaveTender()
{
    if (!std::holds_alternative<TenderPanelView>(m_state.panel))
        return false;
    if (!m_buffer.isEmpty()) {
        m_buffer.begin(m_buffer.purpose());
        showBuffer();
        Q_EMIT TillModel::changed();
        return true;
    }
    if (m_tender.method != TenderMethod::Cash) {
        showTender();
        return true;
    }
    return refusePaymentStarted();
}

bool ShopTill::refusePaymentStarted()
{
    const bool isBack = m_desk.isReturn() && isPaidBackByCard();
    if (payments().empty() && !m_cards.waited() && !isBack)
        return false;
    say(FeedbackLevel::Error,
        isBack ? tr("It went back to the card already. Press Pay to finish the return.")
               : tr("Payment started. Finish or remove it first."),
        Tone::Error);
    return true;
}

} // namespace mizan::ui
