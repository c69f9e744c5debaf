// Papers that are counted, sales that are given up, and refusals: what the till tells the daybook besides its sales.
#include "core/daybook/shop.h"
#include "core/sales/empty_ticket.h"
#include "core/sales/gift_receipt.h"
#include "core/sales/note_refusal.h"
#include "core/sales/ticket_draft.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

void ShopTill::printLast()
{
    if (std::holds_alternative<ChangePanelView>(m_state.panel) && m_parts->orders.printAgain())
        return;
    if (m_lastSettlement && std::holds_alternative<ChangePanelView>(m_state.panel) && m_outlets.printSettlement) {
        reprint(sales::PaperKind::Payment, *m_lastSettlement, tr("Print the payment again."));
        return;
    }
    const auto last = sales::lastSale(m_shop.connection(), m_session.device());
    if (!last || !m_outlets.printReceipt) {
        say(FeedbackLevel::Notice,
            last ? tr("No printer is set up. The receipt is kept.") : tr("Nothing was sold at this till yet."));
        return;
    }
    reprint(sales::PaperKind::Receipt, last->id.as<FactTag>(),
        tr("Print receipt %1 again.").arg(isolated(last->sale.number.toText())));
}

void ShopTill::printGiftReceipt()
{
    const auto last = sales::lastSale(m_shop.connection(), m_session.device());
    if (!last || !m_outlets.printGiftReceipt) {
        say(FeedbackLevel::Notice,
            last ? tr("No printer is set up. Nothing was printed.") : tr("Nothing was sold at this till yet."));
        return;
    }
    askRight(access::Right::RecordSale, tr("Print a gift receipt."),
        [this, request = sales::PrintGiftReceipt {m_shop.ids().make<FactId>(), last->id}](const Session &session) {
            if (const auto printed = sales::printGiftReceipt(m_shop, session, request); !printed)
                refuse(printed.error());
            else
                say(FeedbackLevel::Notice, m_outlets.printGiftReceipt(request.sale));
        });
}

/// The daybook counts the copy before the paper says which one it is.
void ShopTill::reprint(sales::PaperKind kind, FactId document, const QString &words)
{
    askRight(access::Right::ReprintReceipt, words,
        [this, request = sales::ReprintDocument {m_shop.ids().make<FactId>(), kind, document}](const Session &session) {
            const auto copy = sales::reprintDocument(m_shop, session, request);
            if (!copy)
                refuse(copy.error());
            else if (request.kind == sales::PaperKind::Payment)
                say(FeedbackLevel::Notice, m_outlets.printSettlement(request.document, *copy));
            else if (request.kind == sales::PaperKind::Order)
                say(FeedbackLevel::Notice, m_outlets.printOrder(request.document, *copy));
            else if (request.kind == sales::PaperKind::Quotation)
                say(FeedbackLevel::Notice, m_outlets.printQuotation(request.document, *copy));
            else if (request.kind == sales::PaperKind::HandOver)
                say(FeedbackLevel::Notice, m_outlets.printHandOver(request.document, *copy));
            else
                say(FeedbackLevel::Notice, m_outlets.printReceipt(request.document.as<SaleTag>(), *copy));
        });
}

/// The right to change the payment covers its paper.
QString ShopTill::printChanged(SaleId sale, FactId change)
{
    const auto copy = sales::reprintDocument(
        m_shop, m_session, {m_shop.ids().make<FactId>(), sales::PaperKind::Receipt, sale.as<FactTag>(), change});
    return copy ? m_outlets.printReceipt(sale, *copy) : sentenceFor(copy.error());
}

void ShopTill::printDraft()
{
    if (refusePaymentStarted())
        return;
    if (!m_outlets.printDraft) {
        say(FeedbackLevel::Notice, tr("No printer is set up. Nothing was printed."));
        return;
    }
    renewPrices();
    askRight(access::Right::RecordSale, tr("Print the bill before payment."),
        [this, id = m_shop.ids().make<FactId>()](const Session &session) {
            const auto draft = sales::printDraft(m_shop, session, {id, ticket()});
            if (!draft)
                refuse(draft.error());
            else
                say(FeedbackLevel::Notice, m_outlets.printDraft(ticket(), *draft, session));
        });
}

void ShopTill::emptyTicket()
{
    if (refusePaymentStarted())
        return;
    if (sales::isEmpty(ticket())) {
        say(FeedbackLevel::Notice, tr("The sale is empty already."));
        return;
    }
    if (ticket().order) {
        m_parts->orders.leaveCollection();
        return;
    }
    if (m_parts->quotations.leave())
        return;
    giveUp(ticket(), tr("Empty the sale of %1.").arg(moneyText(m_state.totals.total)));
}

void ShopTill::throwAwayHeld()
{
    const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
    if (!list || list->current < 0 || list->current >= static_cast<int>(m_heldIds.size()))
        return;
    const SaleId id = m_heldIds[static_cast<std::size_t>(list->current)];
    const QString words =
        tr("Throw the held sale %1 away.").arg(list->rows[static_cast<std::size_t>(list->current)].title);
    for (const sales::HeldTicket &held : sales::heldTickets(m_shop.connection(), m_session.device())) {
        if (held.ticket.id == id)
            giveUp(held.ticket, words);
    }
}

/// The question why is the moment to think again: it cannot be undone.
void ShopTill::giveUp(const sales::Ticket &given, const QString &words)
{
    const Continuation go = [this, given, id = m_shop.ids().make<FactId>()](const Session &session) {
        offerReason(tr("Why give it up?"),
            {tr("The customer left"), tr("Rung up by mistake"), tr("Paid elsewhere"), tr("Practice")},
            [this, given, id, session](const QString &reason) {
                if (const auto emptied = sales::emptyTicket(m_shop, session, {id, given, reason}); !emptied) {
                    refuse(emptied.error());
                    return;
                }
                if (given.id == ticket().id)
                    startTicket();
                say(FeedbackLevel::Notice, tr("The sale was given up. The daybook keeps what was on it."));
            });
    };
    const bool isReturn = given.mode == sales::TicketMode::Return;
    const bool promised = std::ranges::any_of(given.lines,
        [isReturn](const sales::TicketLine &line) { return line.product.has_value() && (!isReturn || line.isTaken); });
    if (promised)
        askRight(access::Right::RemoveLine, words, go);
    else
        go(m_session);
}

/// After a bill before payment, less than it said is told before it happens.
bool ShopTill::tellShrinking(const sales::Ticket &next)
{
    const auto told = sales::noteShrunkDraft(m_shop, m_session, {m_shop.ids().make<FactId>(), ticket(), next});
    if (!told)
        refuse(told.error());
    return told.has_value();
}

void ShopTill::noteRefused(access::Right right, const Rule &rule)
{
    sales::noteRefusal(m_shop, m_session, {right, rule, ticket().id});
}

/// Asked, and not given.
void ShopTill::dropApproval()
{
    if (const auto asked = std::exchange(m_approval, std::nullopt))
        noteRefused(asked->right, access::rules::ApprovalMustBeGiven);
}

} // namespace mizan::ui
