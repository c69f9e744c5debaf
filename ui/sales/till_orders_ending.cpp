// How an order ends at the till: its goods are collected, or it is cancelled.
#include "core/daybook/shop.h"
#include "core/sales/cancel_order.h"
#include "core/sales/collect_order.h"
#include "core/sales/ticket_draft.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_orders.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillOrders)
};

QStringList cancelReasons()
{
    return {Words::tr("The customer changed their mind"), Words::tr("The goods cannot be had"),
        Words::tr("Not collected in time"), Words::tr("Placed by mistake")};
}

} // namespace

/// The order's lines stand in the cart, and the till asks for what is left.
void TillOrders::collect(const sales::OrderDetail &order)
{
    if (!sales::isEmpty(m_till.ticket()) && !m_till.hold()) // What was being rung up is not lost.
        return;
    auto ticket = sales::collectionTicket(m_till.m_shop.connection(), order.order, m_till.m_shop.ids().make<SaleId>());
    if (!ticket) {
        m_till.refuse(ticket.error());
        return;
    }
    m_till.startTicket();
    sales::saveCurrentTicket(
        m_till.m_shop.connection(), m_till.m_session.device(), *ticket, m_till.m_shop.clock().nowMs());
    m_till.m_desk.takeUp(*std::move(ticket));
    m_till.showKeys();
    m_till.changed();
    m_till.pay();
}

std::vector<sales::Tender> TillOrders::deposits()
{
    const auto &id = m_till.ticket().order;
    const auto order = id ? sales::findOrder(m_till.m_shop.connection(), *id) : std::nullopt;
    return order ? sales::depositTenders(*order) : std::vector<sales::Tender>();
}

Money TillOrders::deposited()
{
    Money sum = Money::zero(m_till.m_terms.currency);
    for (const sales::Tender &tender : deposits())
        sum += tender.amount;
    return sum;
}

std::optional<QString> TillOrders::banner()
{
    const auto &id = m_till.ticket().order;
    const auto order = id ? sales::findOrder(m_till.m_shop.connection(), *id) : std::nullopt;
    return order ? std::optional(Words::tr("Order %1").arg(isolated(order->order.number.toText()))) : std::nullopt;
}

bool TillOrders::mayBecome(const sales::Ticket &next)
{
    if (!m_till.ticket().order || sales::sellsTheSame(m_till.ticket(), next))
        return true;
    m_till.say(FeedbackLevel::Error,
        Words::tr("An order is collected whole, as it was agreed. Nothing was changed. Sell other goods after it."),
        Tone::Error);
    return false;
}

void TillOrders::leaveCollection()
{
    m_till.startTicket();
    m_till.showKeys();
    m_till.changed();
    m_till.say(FeedbackLevel::Notice, Words::tr("The order was not collected. It stays open."));
}

void TillOrders::offerCancel(const sales::OrderDetail &order)
{
    m_cancelling = order.order.id;
    m_cancellation = m_till.m_shop.ids().make<FactId>();
    const bool hasDeposit = !order.held().isZero();
    ChoicePanelView view {.title = Words::tr("Cancel %1").arg(isolated(order.order.number.toText())),
        .text = hasDeposit
            ? Words::tr("%1 goes back the way it came. Type what the shop keeps of it, if anything; then choose "
                        "why.")
                  .arg(moneyText(order.held()))
            : Words::tr("Nothing was paid. Choose why."),
        .queryPlaceholder = hasDeposit ? std::optional(Words::tr("What the shop keeps")) : std::nullopt,
        .current = -1}; // Enter alone cancels nothing.
    for (const QString &reason : cancelReasons())
        view.rows.push_back({Icon::None, reason});
    m_till.offer(ChoiceKind::CancelOrder, std::move(view));
}

void TillOrders::cancel(const ChoicePanelView &list, std::size_t reason)
{
    const Currency currency = m_till.m_terms.currency;
    const auto order = sales::findOpenOrder(m_till.m_shop.connection(), *m_cancelling);
    if (!order) {
        m_till.refuse(order.error());
        return;
    }
    const QString typed = list.query.trimmed();
    const auto fee = readMoney(typed, currency);
    if (!typed.isEmpty() && !fee.value) {
        m_till.say(FeedbackLevel::Error, typingErrorText(fee.error, currency.decimals()), Tone::Error);
        return;
    }
    const sales::CancelOrder request {.id = m_cancellation,
        .order = *m_cancelling,
        .fee = fee.value.value_or(Money::zero(currency)),
        .reason = cancelReasons()[static_cast<qsizetype>(reason)]};
    const Money back = order->held() - request.fee;
    m_till.askRight(
        access::Right::RecordReturn,
        Words::tr("Cancel order %1 and give %2 back.").arg(isolated(order->order.number.toText()), moneyText(back)),
        [this, request, number = order->order.number](const Session &session) {
            const auto cancelled = sales::cancelOrder(m_till.m_shop, session, request);
            if (!cancelled) {
                m_till.refuse(cancelled.error());
                return;
            }
            m_till.showKeys();
            m_cancelling.reset();
            const Money cash = cashOf(cancelled->tenders, m_till.m_terms.currency);
            QString words = Words::tr("Order %1 cancelled").arg(isolated(number.toText()));
            if (cancelled->tenders.empty()) {
                m_till.changed();
                m_till.say(FeedbackLevel::Good, words);
                return;
            }
            if (!cash.isZero() && m_till.m_outlets.openDrawer)
                m_till.m_outlets.openDrawer();
            m_till.beep(Tone::Paid);
            words += u" · "_s + Words::tr("Pay back %1").arg(tendersText(cancelled->tenders));
            ChangePanelView view {.change = cash, .pieces = piecesText(cash), .paid = std::move(words)};
            if (m_till.m_outlets.printOrder)
                view.paper = m_till.m_outlets.printOrder(cancelled->id, 0);
            m_shown = request.order.as<FactTag>();
            m_till.m_state.panel = std::move(view);
            m_till.m_state.feedback = {};
            m_till.changed();
        },
        back.minor());
}

} // namespace mizan::ui
