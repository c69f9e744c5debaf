// A customer pays what they owe, and how much they may owe is said here.
#include "core/daybook/shop.h"
#include "core/parties/save_customer.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/settle_account.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using sales::Tender;
using sales::TenderMethod;

namespace {

enum CreditRow { LimitRow, DaysRow, BlockRow };

} // namespace

/// The tender panel, for what is owed instead of the sale, which waits unchanged.
void ShopTill::startSettling()
{
    const auto trust = credit();
    if (!trust || trust->owed <= Money::zero(m_terms.currency)) {
        say(FeedbackLevel::Notice, tr("%1 owes nothing.").arg(m_state.customer.name));
        return;
    }
    m_settling = SettleQuestion {m_shop.ids().make<FactId>(), *ticket().customer, trust->owed};
    m_state.feedback = {};
    showTender();
}

void ShopTill::refreshSettling(TenderPanelView &view)
{
    const auto left = sales::remainderOf(m_settling->owed, {}, m_terms);
    if (!left) {
        refuse(left.error());
        return;
    }
    const bool inCash = m_tender.method == TenderMethod::Cash;
    view.title = m_settling->order ? m_settling->title : tr("Owed by %1").arg(m_state.customer.name);
    view.isRefund = false;
    view.due = inCash ? left->inCash() : left->plain;
    view.quick = inCash ? quickAmounts(view.due) : std::vector<Money>();
    view.methods = methodKeys(*left);
    std::erase_if(view.methods, [](const MethodKey &key) { return key.method == TenderMethod::OnAccount; });
    if (m_tender.method == TenderMethod::ForeignCash)
        m_parts->foreign.fill(view, *left);
    explainTender(view);
}

/// A part is typed before the method; nothing typed is all of it.
void ShopTill::chooseForSettling(TenderMethod method)
{
    if (method == TenderMethod::OnAccount)
        return;
    if (method == TenderMethod::ForeignCash) {
        m_parts->foreign.choose();
        return;
    }
    const bool hasTyped = m_tender.method == TenderMethod::Cash && !m_buffer.isEmpty();
    if (method == TenderMethod::Cash) {
        if (hasTyped)
            enterSettling();
        else
            showTender();
        return;
    }
    Money amount = m_settling->owed;
    if (hasTyped) {
        const auto typed = m_buffer.money(m_terms.currency);
        if (!typed.value) {
            say(FeedbackLevel::Error, typingErrorText(typed.error, m_terms.currency.decimals()), Tone::Error);
            return;
        }
        amount = *typed.value;
    } else if (const auto trust = credit(); trust && method == TenderMethod::StoreCredit) {
        amount = std::min(amount, trust->storeCredit);
    }
    m_tender = {.method = method, .amount = amount};
    m_buffer.begin(method == TenderMethod::Card ? BufferPurpose::CardDigits : BufferPurpose::Amount);
    changed();
}

void ShopTill::enterSettling()
{
    if (m_tender.method == TenderMethod::ForeignCash) {
        m_parts->foreign.enter();
        return;
    }
    if (m_tender.method != TenderMethod::Cash) {
        settle(chosenTender());
        return;
    }
    const auto &view = std::get<TenderPanelView>(m_state.panel);
    if (m_buffer.isEmpty()) {
        settle({TenderMethod::Cash, view.quick[static_cast<std::size_t>(view.current)]});
        return;
    }
    const auto typed = m_buffer.money(m_terms.currency);
    if (typed.value)
        settle({TenderMethod::Cash, *typed.value});
    else
        say(FeedbackLevel::Error, typingErrorText(typed.error, m_terms.currency.decimals()), Tone::Error);
}

/// Recorded at once: a payment by two methods is two payments, so that a power cut between them loses neither.
void ShopTill::settle(const Tender &tender)
{
    const SettleQuestion question = *m_settling;
    if (question.order) {
        m_parts->orders.take(question, tender);
        return;
    }
    const auto settled = sales::settleAccount(m_shop, m_session,
        {question.id, question.customer, sales::settledBy(question.owed, tender, m_terms), {tender}});
    if (!settled) {
        refuse(settled.error());
        return;
    }
    if (tender.isCash() && m_outlets.openDrawer)
        m_outlets.openDrawer();
    beep(Tone::Paid);
    ChangePanelView view {.change = settled->change,
        .pieces = piecesText(settled->change),
        .paid = tr("Payment %1 · %2 %3 · Still owed %4")
            .arg(isolated(settled->number.toText()), tenderName(tender.method), handedOverText(tender),
                moneyText(settled->left)),
        .foreign = foreignChangeText({tender})};
    if (m_outlets.printSettlement)
        view.paper = m_outlets.printSettlement(settled->id, 0);
    m_settling.reset();
    m_tender = {};
    m_buffer.clear();
    m_lastSettlement = settled->id;
    m_state.panel = std::move(view);
    m_state.feedback = {};
    changed();
}

/// A figure is typed, then what it is for is chosen.
void ShopTill::offerCreditTerms()
{
    const auto id = customer();
    const auto known = id ? parties::findCustomer(m_shop.connection(), m_terms.currency, *id) : std::nullopt;
    if (!known)
        return;
    const QString none = tr("None");
    ChoicePanelView view {.title = tr("Credit of %1").arg(m_state.customer.name),
        .text = tr("Type an amount or a number of days, then choose what it is. Choosing without a figure takes it "
                   "away."),
        .queryPlaceholder = tr("Amount, or days"),
        .rows = {{Icon::Receipt, tr("Credit limit"), tr("How much may be owed"),
                     known->creditLimit ? amountText(*known->creditLimit) : none},
            {Icon::Clock, tr("Days to pay"), tr("After them what is open is overdue"),
                known->paymentDays ? countText(*known->paymentDays) : none},
            {known->isBlocked ? Icon::Check : Icon::Lock, known->isBlocked ? tr("Unblock") : tr("Block"),
                tr("Nothing on account")}},
        .current = -1}; // Enter alone takes nothing away.
    offer(ChoiceKind::CreditTerms, std::move(view));
}

void ShopTill::chooseCreditTerm(std::size_t index)
{
    const auto id = customer();
    auto known = id ? parties::findCustomer(m_shop.connection(), m_terms.currency, *id) : std::nullopt;
    const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
    if (!known || !list)
        return;
    const QString typed = list->query.trimmed();
    QString words;
    if (index == LimitRow) {
        const auto limit = readMoney(typed, m_terms.currency);
        if (!typed.isEmpty() && !limit.value) {
            say(FeedbackLevel::Error, typingErrorText(limit.error, m_terms.currency.decimals()), Tone::Error);
            return;
        }
        known->creditLimit = limit.value;
        words = limit.value ? tr("Let %1 owe up to %2.").arg(m_state.customer.name, moneyText(*limit.value))
                            : tr("Take the credit limit of %1 away.").arg(m_state.customer.name);
    } else if (index == DaysRow) {
        const std::optional<qint64> days = readWholeNumber(typed);
        if (!typed.isEmpty() && !days) {
            say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 0), Tone::Error);
            return;
        }
        known->paymentDays = days;
        words = typed.isEmpty()
            ? tr("Let %1 pay without a day.").arg(m_state.customer.name)
            : tr("Give %1 %n day(s) to pay.", nullptr, static_cast<int>(*days)).arg(m_state.customer.name);
    } else {
        known->isBlocked = !known->isBlocked;
        words = known->isBlocked ? tr("Block %1.").arg(m_state.customer.name)
                                 : tr("Unblock %1.").arg(m_state.customer.name);
    }
    askRight(access::Right::SellOverLimit, words, [this, changed = *known](const Session &session) {
        const auto saved = parties::saveCustomer(m_shop, session, {m_shop.ids().make<FactId>(), changed});
        offerCreditTerms();
        if (!saved)
            refuse(saved.error());
    });
}

} // namespace mizan::ui
