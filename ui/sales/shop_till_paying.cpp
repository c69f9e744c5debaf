// Paying and paying back.
#include "core/daybook/shop.h"
#include "core/sales/record_exchange.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_lots.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

void ShopTill::pay()
{
    showKeys();
    if (std::holds_alternative<FloatPanelView>(m_state.panel)) {
        changed();
        say(FeedbackLevel::Notice, tr("No shift is open. Enter the float first."));
        return;
    }
    if (sales::isEmpty(ticket())) {
        changed();
        say(FeedbackLevel::Notice, tr("There is nothing to pay yet. Scan an item first."));
        return;
    }
    if (sales::hasUnresolvedLines(ticket())) {
        const auto unknown =
            std::ranges::find_if(ticket().lines, [](const sales::TicketLine &line) { return !line.product; });
        m_desk.select(static_cast<int>(unknown - ticket().lines.begin()));
        offerUnknown();
        changed();
        say(FeedbackLevel::Error, tr("A code is still unknown. The sale is kept. Say what it is, then pay."),
            Tone::Error);
        return;
    }
    if (m_desk.isReturn() && ticket().returnReason.isEmpty()) {
        offerReturnReason([this] { pay(); });
        return;
    }
    allotMissing();
    if (const sales::TicketLine *line = sales::lineLackingLots(ticket()); line && askLots(line->id)) {
        say(FeedbackLevel::Error, tr("Numbers of an item are still to be said. The sale is kept. Say them, then pay."),
            Tone::Error);
        return;
    }
    const auto goOn = [this](const sales::AgeCheck &check) {
        m_desk.setAgeCheck(check);
        pay();
    };
    if (askAge(ticket(), goOn))
        return;
    m_state.feedback = {};
    renewPrices();
    showTender();
    Q_EMIT TillModel::changed();
}

/// Whoever approves sees what it comes to.
void ShopTill::payBack()
{
    if (sales::isExchange(ticket())) {
        exchange({});
        return;
    }
    const auto preview = refundPreview();
    if (!preview) {
        refuse(preview.error());
        return;
    }
    const Money back = m_state.totals.total.abs();
    askReturn(ticket().original ? tr("Take goods back from receipt %1, for %2.")
                                      .arg(isolated(ticket().original->number.toText()), moneyText(back))
                                : tr("Take goods back without a receipt, for %1.").arg(moneyText(back)),
        preview->refund, [this](const Session &session) { payBack(session); });
}

void ShopTill::payBack(const Session &session)
{
    if (sales::isExchange(ticket())) {
        exchange(session, {});
        return;
    }
    if (refundsCard(session))
        return;
    const auto recorded = sales::recordReturn(m_shop, session, {ticket(), ticket().returnReason, m_refundTo});
    if (!recorded) {
        refuse(recorded.error());
        return;
    }
    const Money back = cashOf(recorded->tenders, m_terms.currency);
    showPaid({recorded->id},
        {.change = back,
            .pieces = piecesText(back),
            .paid =
                tr("Return %1 · Pay back %2").arg(isolated(recorded->number.toText()), tendersText(recorded->tenders))},
        {.isCash = !back.isZero()});
}

void ShopTill::finish(std::vector<sales::Tender> tenders)
{
    if (sales::isExchange(ticket())) {
        exchange(std::move(tenders));
        return;
    }
    const std::vector<sales::Tender> deposits = m_parts->orders.deposits();
    tenders.insert(tenders.begin(), deposits.begin(), deposits.end());
    const sales::RecordSale request {.ticket = ticket(), .tenders = std::move(tenders)};
    const auto recorded = sales::recordSale(m_shop, m_session, request);
    if (!recorded) {
        refuse(recorded.error());
        return;
    }
    QString paid = tr("Receipt %1 · Total %2").arg(isolated(recorded->number.toText()), moneyText(recorded->total));
    if (!request.tenders.empty())
        paid += u" · "_s + tendersText(request.tenders);
    showPaid({recorded->id},
        {.change = recorded->change,
            .pieces = piecesText(recorded->change),
            .paid = std::move(paid),
            .foreign = foreignChangeText(request.tenders),
            .canChangePayment = !request.tenders.empty() && !request.ticket.order},
        {.isCash = request.tenders.empty() || !cashOf(request.tenders, m_terms.currency).isZero()});
}

/// It is on the disk: only now may anything be heard, opened or printed. The drawer opens for cash alone.
void ShopTill::showPaid(std::initializer_list<SaleId> papers, ChangePanelView view, const PaidSale &paid)
{
    if (paid.isCash && m_outlets.openDrawer)
        m_outlets.openDrawer();
    beep(Tone::Paid);
    if (m_outlets.printReceipt) {
        for (const SaleId sale : papers)
            view.paper = paid.change ? printChanged(sale, *paid.change) : m_outlets.printReceipt(sale, 0);
    }
    for (const SaleId sale : papers)
        printMadeCards(sale, view);
    m_changing.reset();
    startTicket();
    m_state.panel = std::move(view);
    m_state.feedback = {};
    changed();
}

void ShopTill::quickAmount(int index)
{
    const auto *tender = std::get_if<TenderPanelView>(&m_state.panel);
    if (!tender || index < 0 || index >= static_cast<int>(tender->quick.size()))
        return;
    guarded([this, amount = tender->quick[static_cast<std::size_t>(index)]] {
        if (m_settling)
            settle({sales::TenderMethod::Cash, amount});
        else if (paysBack())
            payBack();
        else if (m_tender.method == sales::TenderMethod::ForeignCash)
            m_parts->foreign.take(amount);
        else
            take({sales::TenderMethod::Cash, amount});
    });
}

} // namespace mizan::ui
