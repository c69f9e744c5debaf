// Exchanges at the till: goods back and goods taken on one ticket, and only the difference is paid.
#include "core/daybook/shop.h"
#include "core/sales/record_exchange.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

/// F8 in a return: what is scanned from now on is taken, or comes back again.
void ShopTill::turnScans()
{
    m_takesInstead = !m_takesInstead;
    showKeys();
    changed();
    say(FeedbackLevel::Notice,
        m_takesInstead ? tr("Scan what the customer takes instead. F8 turns back.") : tr("Scan what comes back."));
}

/// The first line that is taken makes a return an exchange.
void ShopTill::becomeExchange(sales::Ticket &next)
{
    if (!next.exchangeSale)
        next.exchangeSale = m_shop.ids().make<SaleId>();
}

bool ShopTill::paysBack() const { return m_desk.isReturn() && m_state.totals.isPaidBack; }

/// Of all that comes back, whatever is taken for it.
Money ShopTill::worthBack()
{
    const auto preview = sales::previewReturn(m_shop.connection(), sales::ticketBack(ticket()), m_terms);
    return preview ? preview->total.abs() : Money::zero(m_terms.currency);
}

/// Asks whoever has to agree to the goods coming back, with all that stands against it.
void ShopTill::askReturn(const QString &words, const std::vector<sales::Tender> &refund, Continuation go)
{
    const sales::ReturnNeeds needs = sales::returnNeeds(m_shop, m_session, ticket(), refund);
    QString asked = words;
    if (needs.daysSince)
        asked += u' '
            + tr("Sold %n day(s) ago: later than the shop takes goods back.", nullptr,
                static_cast<int>(*needs.daysSince));
    if (needs.isMoneyForCredit)
        asked += u' ' + tr("Paid back in money instead of store credit.");
    askRight(needs.right, asked, std::move(go), worthBack().minor());
}

/// Whoever approves sees what it comes to.
void ShopTill::exchange(std::vector<sales::Tender> tenders)
{
    const auto both = sales::previewExchange(m_shop.connection(), ticket(), m_terms, m_refundTo);
    if (!both) {
        refuse(both.error());
        return;
    }
    const Money back = worthBack();
    const QString words = ticket().original
        ? tr("Take goods back from receipt %1, for %2, and give others for them.")
              .arg(isolated(ticket().original->number.toText()), moneyText(back))
        : tr("Take goods back without a receipt, for %1, and give others for them.").arg(moneyText(back));
    askReturn(words, both->back.refund,
        [this, tenders = std::move(tenders)](const Session &session) { exchange(session, tenders); });
}

void ShopTill::exchange(const Session &session, const std::vector<sales::Tender> &tenders)
{
    if (refundsCard(session))
        return;
    const auto done = sales::recordExchange(m_shop, session, {ticket(), ticket().returnReason, m_refundTo, tenders});
    if (!done) {
        refuse(done.error());
        return;
    }
    const Money back = cashOf(done->back.tenders, m_terms.currency);
    QString paid = tr("Exchange %1 for %2 · %3")
                       .arg(isolated(done->back.number.toText()), isolated(done->taken.number.toText()),
                           moneyText(done->taken.total));
    if (const QString given = tendersText(done->back.tenders); !given.isEmpty())
        paid += u" · "_s + tr("Pay back %1").arg(given);
    else if (!tenders.empty())
        paid += u" · "_s + tendersText(tenders);
    const Money out = back + done->taken.change;
    showPaid({done->back.id, done->taken.id},
        {.change = out, .pieces = piecesText(out), .paid = std::move(paid), .foreign = foreignChangeText(tenders)},
        {.isCash = !back.isZero() || !cashOf(tenders, m_terms.currency).isZero()});
}

/// The options of a line that comes back.
void ShopTill::offerGoodsBack(const sales::TicketLine &line)
{
    ChoicePanelView view {.title = isolatedName(line.product->name),
        .rows = {{Icon::Pencil, tr("Another reason"),
                     isolatedName(line.returnReason.isEmpty() ? ticket().returnReason : line.returnReason)},
            line.toQuarantine ? ChoiceRow {Icon::Box, tr("Put it back for sale"), tr("It is set aside now")}
                              : ChoiceRow {Icon::Box, tr("Set it aside"), tr("It does not go back for sale")},
            {Icon::Trash, tr("Remove the line"), {}, isolated(u"Del")}}};
    if (line.product->family)
        view.rows.push_back({Icon::Return, tr("Take another one for it"), tr("Another size or colour of the same")});
    offer(ChoiceKind::GoodsBack, std::move(view));
}

/// Another of the same family is taken for what comes back.
void ShopTill::takeAnotherVariant(const sales::TicketLine &line)
{
    m_parts->variants.open(
        *line.product->family,
        [this](const catalogue::ScannedProduct &chosen) {
            const bool before = std::exchange(m_takesInstead, true);
            addScanned(chosen, {}, false);
            m_takesInstead = before;
        },
        tr("Taken for %1").arg(isolatedName(line.product->name)));
}

void ShopTill::chooseGoodsBack(std::size_t index)
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line)
        return;
    const sales::ReturnedGoods now {line->returnReason, line->toQuarantine};
    showKeys();
    changed();
    if (index == 0)
        offerReason(tr("Why does it come back?"), returnReasons(),
            [this, now](const QString &reason) { changeGoodsBack({reason, now.toQuarantine}); });
    else if (index == 1)
        changeGoodsBack({now.reason, !now.toQuarantine});
    else if (index == 3 && line->product->family)
        takeAnotherVariant(*line);
    else
        removeSelected();
}

void ShopTill::changeGoodsBack(const sales::ReturnedGoods &goods)
{
    changeLine([&](sales::Ticket &next, sales::LineId id) { return sales::setReturnedGoods(next, id, goods); });
}

} // namespace mizan::ui
