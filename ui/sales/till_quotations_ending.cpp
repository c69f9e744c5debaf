// How a quotation ends at the till: its goods are sold or ordered, or it is cancelled.
#include "core/daybook/shop.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/erase_name.h"
#include "core/sales/quoted_ticket.h"
#include "core/sales/stock_check.h"
#include "core/sales/ticket_draft.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_parts.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::TillQuotations)
};

QStringList cancelReasons()
{
    return {Words::tr("The customer does not want it"), Words::tr("The goods cannot be had"),
        Words::tr("Given by mistake")};
}

} // namespace

/// At the prices of a day that is over only once somebody allows it.
void TillQuotations::use(sales::QuotationId id, Prices prices, bool isOrdered)
{
    const auto found = sales::findOpenQuotation(m_till.m_shop.connection(), id);
    if (!found) {
        m_till.refuse(found.error());
        return;
    }
    if (prices == Prices::Todays || found->quotation.isValidOn(today())) {
        load(*found, prices, std::nullopt);
        if (isOrdered && m_till.ticket().quotation && m_till.ticket().quotation->id == id)
            m_till.m_parts->orders.offerList();
        return;
    }
    m_till.askRight(access::Right::OverridePrice,
        Words::tr("Sell quotation %1 at its prices, %2, though it ended on %3.")
            .arg(isolated(found->quotation.number.toText()), moneyText(found->quotation.total),
                dateText(found->quotation.validUntil)),
        [this, quotation = *found, prices](const Session &session) { load(quotation, prices, session.approval()); });
}

/// Its lines stand in the cart; what was being rung up is not lost.
void TillQuotations::load(const sales::QuotationDetail &detail, Prices prices, const std::optional<Approval> &allowed)
{
    const sales::Quotation &quotation = detail.quotation;
    const SaleId id = m_till.m_shop.ids().make<SaleId>();
    auto ticket = prices == Prices::Quoted ? sales::quotedTicket(m_till.m_shop.connection(), quotation, id)
                                           : sales::repricedTicket(m_till.m_shop, m_till.m_session, quotation, id);
    if (!ticket) {
        m_till.refuse(ticket.error());
        return;
    }
    ticket->quotation->allowed = allowed;
    ticket->label = detail.name;
    if (!sales::isEmpty(m_till.ticket()) && !m_till.hold())
        return;
    m_till.startTicket();
    sales::saveCurrentTicket(
        m_till.m_shop.connection(), m_till.m_session.device(), *ticket, m_till.m_shop.clock().nowMs());
    m_till.m_desk.takeUp(*std::move(ticket));
    m_till.showKeys();
    m_till.changed();
    const Money total = m_till.m_state.totals.total;
    const QString number = isolated(quotation.number.toText());
    if (prices == Prices::Todays)
        m_till.say(FeedbackLevel::Notice,
            Words::tr("%1 at today's prices: %2, quoted %3.").arg(number, moneyText(total), moneyText(quotation.total)),
            Tone::Attention);
    else if (total != quotation.total)
        m_till.say(FeedbackLevel::Notice,
            Words::tr("%1: taxes changed since. Total %2, quoted %3.")
                .arg(number, moneyText(total), moneyText(quotation.total)),
            Tone::Attention);
    else
        m_till.say(
            FeedbackLevel::Good, Words::tr("%1 at its prices: %2.").arg(number, moneyText(total)), Tone::ItemAdded);
    allowShortages();
}

/// Nothing was kept aside for it: what is not there any more needs somebody's word, as in any sale.
void TillQuotations::allowShortages()
{
    const sales::Ticket &ticket = m_till.ticket();
    const auto rules = m_till.m_shop.settled(&catalogue::loadGoodsRules);
    for (const sales::Shortage &shortage :
        sales::shortagesOf(m_till.m_shop.connection(), m_till.m_session.branch(), ticket, *rules)) {
        const sales::TicketLine &line = ticket.lines[shortage.line];
        const bool isAllowed = m_till.m_session.allows(access::Right::SellBelowStock)
            || std::ranges::find(line.allowed, access::Right::SellBelowStock, &Approval::right) != line.allowed.end();
        if (shortage.policy == catalogue::StockPolicy::Block && !isAllowed) {
            m_till.withStock(ticket, line.id, [this](sales::Ticket allowed) {
                m_till.m_desk.setLines(std::move(allowed));
                m_till.showKeys();
                m_till.changed();
                allowShortages();
            });
            return;
        }
        m_till.warnShortage(line.id);
    }
}

std::optional<QString> TillQuotations::banner()
{
    const auto &from = m_till.ticket().quotation;
    const auto found = from ? sales::findQuotation(m_till.m_shop.connection(), from->id) : std::nullopt;
    return found ? std::optional(Words::tr("Quotation %1").arg(isolated(found->quotation.number.toText())))
                 : std::nullopt;
}

bool TillQuotations::mayBecome(const sales::Ticket &next)
{
    const auto found =
        next.quotation ? sales::findQuotation(m_till.m_shop.connection(), next.quotation->id) : std::nullopt;
    if (!found)
        return true;
    const auto stands = sales::standsAsQuoted(next, found->quotation);
    if (!stands)
        m_till.refuse(stands.error());
    return stands.has_value();
}

bool TillQuotations::leave()
{
    const sales::Ticket &ticket = m_till.ticket();
    const bool isOnlyQuoted = ticket.quotation && ticket.loads.empty()
        && std::ranges::all_of(ticket.lines, &std::optional<int>::has_value, &sales::TicketLine::quotedLine);
    if (!isOnlyQuoted)
        return false;
    m_till.startTicket();
    m_till.showKeys();
    m_till.changed();
    m_till.say(FeedbackLevel::Notice, Words::tr("Nothing was sold. The quotation stays open."));
    return true;
}

void TillQuotations::offerCancel(const sales::QuotationDetail &quotation)
{
    m_cancelling = quotation.quotation.id;
    m_cancellation = m_till.m_shop.ids().make<FactId>();
    ChoicePanelView view {.title = Words::tr("Cancel %1").arg(isolated(quotation.quotation.number.toText())),
        .text = Words::tr("It is then no offer any more. Choose why."),
        .current = -1}; // Enter alone cancels nothing.
    for (const QString &reason : cancelReasons())
        view.rows.push_back({Icon::None, reason});
    m_till.offer(ChoiceKind::CancelQuotation, std::move(view));
}

void TillQuotations::cancel(std::size_t reason)
{
    const sales::CancelQuotation request {
        m_cancellation, *m_cancelling, cancelReasons()[static_cast<qsizetype>(reason)]};
    m_till.askRight(
        access::Right::RecordSale, Words::tr("Cancel a quotation."), [this, request](const Session &session) {
            const auto cancelled = sales::cancelQuotation(m_till.m_shop, session, request);
            if (!cancelled) {
                m_till.refuse(cancelled.error());
                return;
            }
            m_cancelling.reset();
            m_till.showKeys();
            m_till.changed();
            m_till.say(FeedbackLevel::Good, Words::tr("The quotation was cancelled."));
        });
}

void TillQuotations::erase(const sales::QuotationDetail &quotation)
{
    const sales::EraseName request {m_till.m_shop.ids().make<FactId>(), quotation.quotation.id.as<RecordTag>()};
    m_till.askRight(access::Right::EraseCustomer,
        Words::tr("Erase the name on %1, for ever.").arg(isolated(quotation.quotation.number.toText())),
        [this, request, id = quotation.quotation.id](const Session &session) {
            if (const auto erased = sales::eraseName(m_till.m_shop, session, request); !erased) {
                m_till.refuse(erased.error());
                return;
            }
            offer(id);
            m_till.say(FeedbackLevel::Good, Words::tr("The name is erased. The quotation stays."));
        });
}

} // namespace mizan::ui
