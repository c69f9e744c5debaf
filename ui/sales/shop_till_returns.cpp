// Taking goods back: by the receipt or without one, and how they are paid back.
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/payments/card_attempt_queries.h"
#include "core/sales/record_exchange.h"
#include "core/sales/return_policy.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_lots.h"
#include "ui/sales/cart_rows.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_keys.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

void ShopTill::findReceipt(const QString &number)
{
    if (const auto sale = sales::findSaleByNumber(m_shop.connection(), number.trimmed().toUpper()))
        startReturn(*sale);
    else
        say(FeedbackLevel::Error,
            tr("Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a receipt.")
                .arg(isolated(number)),
            Tone::Error);
}

void ShopTill::startReturn(const sales::SaleDetail &sale)
{
    if (refuseRight(access::Right::RecordReturn))
        return;
    if (!sales::isEmpty(ticket()) && !hold()) // What was being rung up is not lost.
        return;
    startTicket(sales::TicketMode::Return, ReturnedReceipt {sale});
    offerReturnLines();
}

void ShopTill::withoutReceipt()
{
    if (refuseRight(access::Right::ReturnWithoutReceipt))
        return;
    const auto customer = ticket().lines.empty() ? ticket().customer : std::nullopt; // Chosen for this return.
    if (!sales::isEmpty(ticket()) && !hold())
        return;
    startTicket(sales::TicketMode::Return);
    if (customer)
        setCustomer(customer);
    showKeys();
    offerReturnReason();
}

/// One that was given up while money went back to a card for it: begun again, it takes that up.
std::optional<SaleId> ShopTill::begunReturnOf(const ReturnedReceipt &receipt)
{
    const auto begun = payments::openRefundOf(m_shop.connection(), m_session.device(), receipt.sale.id);
    const auto held = sales::heldTickets(m_shop.connection(), m_session.device());
    const auto isHeld = [&](const sales::HeldTicket &one) { return one.ticket.id == begun; };
    return std::ranges::any_of(held, isHeld) ? std::nullopt : begun;
}

QStringList ShopTill::returnReasons()
{
    return {tr("Customer changed their mind"), tr("Damaged or faulty"), tr("Wrong item"), tr("Past its date")};
}

void ShopTill::offerReturnReason(const std::function<void()> &then)
{
    offerReason(tr("Why does it come back?"), returnReasons(), [this, then](const QString &reason) {
        m_desk.setReturnReason(reason);
        if (then)
            then();
    });
}

/// Neither returned before nor on this ticket; of a bundle, as many as all that it holds is left for.
Quantity ShopTill::leftToReturn(const ReturnedRow &row) const
{
    const sales::SaleDetail &receipt = m_receipt->sale;
    const sales::RecordedLine &first = receipt.sale.lines[row.line];
    if (row.isBundle) {
        std::optional<Quantity> least;
        for (int part = 0; part < first.bundle->parts; ++part) {
            const std::size_t line = row.line + static_cast<std::size_t>(part);
            const Quantity each = receipt.sale.lines[line].bundle->each;
            const Quantity here = Quantity::units(leftToReturn(ReturnedRow {line}).micro() / each.micro());
            least = least ? std::min(*least, here) : here;
        }
        return least.value_or(Quantity());
    }
    Quantity left = first.quantity - receipt.returned[row.line];
    for (const sales::TicketLine &back : ticket().lines) {
        if (back.originalLine == static_cast<int>(row.line))
            left -= back.quantity;
    }
    return left;
}

namespace {

/// "Warranty until 22 Nov 2028", or since when it is over; nothing where none was promised.
QString warrantyWords(const sales::RecordedLine &line, BusinessDate today)
{
    if (!line.warrantyUntil)
        return {};
    const QString day = dateText(*line.warrantyUntil);
    return *line.warrantyUntil < today ? ShopTill::tr("Warranty ended on %1").arg(day)
                                       : ShopTill::tr("Warranty until %1").arg(day);
}

/// The name with it, as the feedback line says it.
QString withWarranty(const QString &name, const QString &warranty)
{
    return warranty.isEmpty() || name.isEmpty() ? name + warranty : name + u" · "_s + warranty;
}

} // namespace

void ShopTill::offerReturnLines()
{
    ChoicePanelView view {.title = tr("What comes back?"),
        .text = tr("Scan the items, or choose them here; each takes one. What is not on the receipt is taken "
                   "instead. Then press Pay."),
        .empty = tr("Everything on this receipt has been returned.")};
    m_receipt->listed.clear();
    const std::vector<sales::RecordedLine> &lines = m_receipt->sale.sale.lines;
    const auto list = [&](const ReturnedRow &row, const QString &name, UnitPrice price, const QString &more) {
        const Quantity left = leftToReturn(row);
        if (left <= Quantity())
            return;
        m_receipt->listed.push_back(row);
        view.rows.push_back({Icon::Box, isolatedName(name),
            withWarranty(tr("%1 not returned yet").arg(quantityText(left)), more), priceText(price)});
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const sales::RecordedLine &line = lines[i];
        if (line.bundle && line.bundle->part == 0)
            list({i, true}, line.bundle->name, line.bundle->price, {});
        const QString warranty = warrantyWords(line, m_session.businessDate(m_shop.clock().nowMs()));
        const QString from = line.bundle ? tr("From %1").arg(isolatedName(line.bundle->name)) : QString();
        list({i}, line.name, line.bundle ? sales::inCoins(line.price) : line.price, withWarranty(from, warranty));
    }
    offer(ChoiceKind::ReturnLines, view);
}

/// The whole line comes back with all its numbers; of a part of it, somebody has to say which.
void ShopTill::fitLots(sales::TicketLine &line) const
{
    const sales::SaleDetail &receipt = m_receipt->sale;
    const auto no = static_cast<std::size_t>(*line.originalLine);
    if (receipt.returned[no].isZero() && line.quantity == receipt.sale.lines[no].quantity)
        line.lots = receipt.sale.lines[no].lots;
    else if (sales::lotted(line) > line.quantity)
        line.lots.clear();
}

/// So much more of a line of the receipt comes back; the line of the ticket that says so.
sales::LineId ShopTill::putBack(sales::Ticket &next, std::size_t line, Quantity quantity)
{
    const auto no = static_cast<int>(line);
    const auto same = std::ranges::find(next.lines, no, &sales::TicketLine::originalLine);
    if (same != next.lines.end()) {
        same->quantity += quantity;
        fitLots(*same);
        return same->id;
    }
    sales::Ticket all = sales::returnTicket(m_receipt->sale, next.id, m_shop.ids());
    const auto found = std::ranges::find(all.lines, no, &sales::TicketLine::originalLine);
    MIZAN_ASSERT(found != all.lines.end()); // Some of it was left.
    found->quantity = quantity;
    fitLots(*found);
    next.lines.push_back(*found);
    return next.lines.back().id;
}

void ShopTill::addReturned(const ReturnedRow &row, Quantity quantity)
{
    const sales::RecordedLine &sold = m_receipt->sale.sale.lines[row.line];
    const QString name = row.isBundle ? sold.bundle->name : sold.name;
    const Quantity left = leftToReturn(row);
    if (left <= Quantity()) {
        say(FeedbackLevel::Error,
            tr("All of %1 on this receipt is being returned already. Nothing was added.").arg(isolatedName(name)),
            Tone::Error);
        return;
    }
    quantity = std::min(quantity, left); // A part of a kilogram comes back whole.
    sales::Ticket next = ticket();
    sales::LineId id;
    if (row.isBundle) {
        for (int part = 0; part < sold.bundle->parts; ++part) {
            const std::size_t line = row.line + static_cast<std::size_t>(part);
            id = putBack(next, line, sales::inBundles(quantity, m_receipt->sale.sale.lines[line].bundle->each));
        }
    } else {
        id = putBack(next, row.line, quantity);
    }
    commit(std::move(next), id);
    const QString warranty = warrantyWords(sold, m_session.businessDate(m_shop.clock().nowMs()));
    say(FeedbackLevel::Good, withWarranty(isolatedName(name), row.isBundle ? QString() : warranty), Tone::ItemAdded);
    if (ticket().returnReason.isEmpty())
        offerReturnReason();
    else if (m_choice == ChoiceKind::ReturnLines)
        offerReturnLines();
}

/// The shop pays back as store credit.
bool ShopTill::isCreditDue() { return m_shop.settled(&sales::loadReturnPolicy)->asCredit; }

/// Of what is not taken in goods.
Result<sales::ReturnPreview> ShopTill::refundPreview()
{
    if (!sales::isExchange(ticket()))
        return sales::previewReturn(m_shop.connection(), ticket(), m_terms, m_refundTo);
    auto preview = sales::previewExchange(m_shop.connection(), ticket(), m_terms, m_refundTo);
    if (!preview)
        return refuseAs(preview);
    return std::move(preview->back);
}

/// Back the way it was paid, or all of it as store credit.
void ShopTill::refreshRefund(TenderPanelView &view)
{
    const auto preview = refundPreview();
    if (!preview) {
        refuse(preview.error());
        return;
    }
    for (const sales::Tender &back : preview->refund) {
        if (back.method != sales::TenderMethod::Exchange)
            m_state.payments.push_back(paymentRow(back, false));
    }
    m_state.totals.rounding = preview->cashRounding;
    view.due = m_state.totals.total + preview->cashRounding;
    view.quick = {view.due};
    const bool isCredit = m_refundTo == sales::RefundTo::StoreCredit;
    const bool isKnown = credit().has_value();
    view.methods = {{sales::TenderMethod::Cash, Icon::Return, tr("As it was paid"),
                        isCreditDue() ? tr("Beyond the policy") : tenderKey(sales::TenderMethod::Cash), true,
                        m_refundTo == sales::RefundTo::Original},
        {sales::TenderMethod::StoreCredit, tenderIcon(sales::TenderMethod::StoreCredit),
            tenderName(sales::TenderMethod::StoreCredit),
            isKnown ? tenderKey(sales::TenderMethod::StoreCredit) : tr("No customer"), isKnown, isCredit},
        {sales::TenderMethod::GiftCard, tenderIcon(sales::TenderMethod::GiftCard),
            tenderName(sales::TenderMethod::GiftCard),
            m_refundTo.card ? tr("Ends in %1").arg(isolated(m_refundTo.card->lastFour)) : tillKeyOf(TillAction::Hold),
            true, m_refundTo == sales::RefundTo::GiftCard}};
}

} // namespace mizan::ui
