// Ringing up: scans, lines, undo, hold; every change is kept as a draft at once.
#include "core/catalogue/label_record.h"
#include "core/daybook/shop.h"
#include "core/sales/remove_line.h"
#include "core/sales/scanned_line.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_product.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/tender_words.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

void ShopTill::startTicket(sales::TicketMode mode, std::optional<ReturnedReceipt> receipt)
{
    m_receipt = std::move(receipt);
    m_desk.begin(mode,
        m_receipt ? std::optional(sales::OriginalSale {m_receipt->sale.id, m_receipt->sale.sale.number}) : std::nullopt,
        m_receipt ? m_receipt->sale.sale.customer : std::nullopt, m_receipt ? begunReturnOf(*m_receipt) : std::nullopt);
    m_buffer.clear();
    m_tender = {};
    m_refundTo = sales::RefundTo::Original;
    m_takesInstead = false;
}

/// The ticket is another now: checked as a whole, kept as a draft, shown.
void ShopTill::commit(sales::Ticket next, std::optional<sales::LineId> touched)
{
    if (refusePaymentStarted())
        return;
    sales::fitLaterBack(m_shop.connection(), next);
    if (!m_parts->orders.mayBecome(next) || !m_parts->quotations.mayBecome(next) || !givePrices(next)
        || !tellShrinking(next))
        return;
    if (const auto done = m_desk.commit(std::move(next), m_terms, touched); !done) {
        refuse(done.error());
        return;
    }
    changed();
    if (touched && m_state.selected >= 0)
        Q_EMIT rowTouched(m_state.selected);
}

/// States that cannot take a scan say so, each time.
bool ShopTill::refuseScan()
{
    if (refusePaymentStarted())
        return true;
    if (std::holds_alternative<FloatPanelView>(m_state.panel)) {
        say(FeedbackLevel::Error,
            tr("No shift is open. The scan was not used. Enter the float first, then scan again."), Tone::Error);
        return true;
    }
    const bool asks = m_choice == ChoiceKind::Reason || m_choice == ChoiceKind::Approver || m_choice == ChoiceKind::Note
        || m_choice == ChoiceKind::CancelOrder || m_choice == ChoiceKind::CancelQuotation
        || m_choice == ChoiceKind::QuotationName || m_choice == ChoiceKind::CashIn || m_choice == ChoiceKind::CashOut
        || m_choice == ChoiceKind::CreditTerms || m_choice == ChoiceKind::AgeCheck;
    if (asks || std::holds_alternative<PinPanelView>(m_state.panel) || m_weighing
        || std::holds_alternative<ProductPanelView>(m_state.panel)
        || std::holds_alternative<CustomerPanelView>(m_state.panel)) {
        say(FeedbackLevel::Error,
            tr("A question is open. The scan was not used. Answer it or press Esc, then scan again."), Tone::Error);
        return true;
    }
    return false;
}

void ShopTill::scan(const QString &code)
{
    guarded([&] {
        const bool isAsked = std::holds_alternative<PinPanelView>(m_state.panel) || m_choice == ChoiceKind::Approver;
        if (m_approval && isAsked)
            approveByBadge(code);
        else if (!(std::holds_alternative<TenderPanelView>(m_state.panel) && scanGiftCard(code)) && !refuseScan())
            scanCode(code, true);
    });
}

void ShopTill::scanTooLong()
{
    say(FeedbackLevel::Error, tr("The scanner sent more than a code can hold. Nothing of it was used. Scan again."),
        Tone::Error);
}

void ShopTill::scanCode(const QString &code, bool wasScanned)
{
    const bool isPaying = std::holds_alternative<TenderPanelView>(m_state.panel) && !m_settling;
    if (wasScanned && !isPaying && (m_parts->orders.scan(code) || m_parts->quotations.scan(code)))
        return;
    if (m_choice == ChoiceKind::HandOver && m_parts->handOvers.scan(code))
        return;
    if (m_settling || m_changing)
        showKeys(); // Nothing was taken yet: the sale goes on.
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    const bool checking = m_choice == ChoiceKind::PriceCheck;
    if (m_choice == ChoiceKind::Coupon) {
        useCoupon(code);
        return;
    }
    if (m_choice == ChoiceKind::Lots && scanLot(code))
        return;
    if (!checking && !paying && m_choice != ChoiceKind::ReturnLines)
        showKeys();
    if (sales::isEmpty(ticket()) || m_choice == ChoiceKind::ReturnNumber) {
        if (const auto sale = sales::findSaleByNumber(m_shop.connection(), code.trimmed().toUpper())) {
            if (m_choice == ChoiceKind::ReturnNumber || !m_parts->handOvers.open(*sale))
                startReturn(*sale);
            return;
        }
    }
    const catalogue::ScanAnswer answer =
        catalogue::findScanned(m_shop.connection(), m_terms.currency, code, *m_shop.settled(&catalogue::loadLabelBook));
    if (const auto *label = std::get_if<catalogue::UnusableLabel>(&answer)) {
        refuse(label->why);
        return;
    }
    if (std::holds_alternative<catalogue::UnknownCode>(answer)) {
        if (const auto piece = productOfSerial(code); piece && !checking) {
            addScanned(*piece, code, wasScanned);
            return;
        }
    }
    if (!std::holds_alternative<catalogue::ScannedProduct>(answer)
        && (scanCustomerCard(code) || scanCoupon(code) || scanGiftCard(code) || scanBadge(code)))
        return;
    if (const auto *misread = std::get_if<catalogue::MisreadCode>(&answer)) {
        say(FeedbackLevel::Error, tr("Misread %1. Nothing was added. Scan again.").arg(isolated(misread->code)),
            Tone::Error);
        return;
    }
    if (const auto *unknown = std::get_if<catalogue::UnknownCode>(&answer)) {
        if (m_desk.isReturn())
            say(FeedbackLevel::Error,
                tr("Code %1 is unknown. Nothing was added to the return. Choose the line instead.")
                    .arg(isolated(catalogue::shownBarcode(unknown->code))),
                Tone::Error);
        else if (checking)
            say(FeedbackLevel::Error,
                tr("Code %1 is unknown. Nothing was added.").arg(isolated(catalogue::shownBarcode(unknown->code))),
                Tone::Error);
        else
            addUnknown(unknown->code);
        return;
    }
    const auto &product = std::get<catalogue::ScannedProduct>(answer);
    if (checking) {
        say(FeedbackLevel::Notice, priceLine(product.product), Tone::Attention);
        return;
    }
    addScanned(product, code, wasScanned);
    if (paying && std::holds_alternative<TenderPanelView>(m_state.panel)) {
        pay(); // The due amount is another now.
        say(FeedbackLevel::Notice,
            tr("%1 was added while paying. The amount due is up to date.").arg(isolatedName(product.product.name)),
            Tone::Attention);
    }
}

void ShopTill::addScanned(const catalogue::ScannedProduct &scanned, const QString &barcode, bool wasScanned)
{
    if (scanned.product.kind == catalogue::ProductKind::Family) {
        m_parts->variants.open(
            scanned.product.id, [this](const catalogue::ScannedProduct &chosen) { addScanned(chosen, {}, false); });
        return;
    }
    const bool isCounted = m_buffer.multiplier().has_value();
    const Quantity count = m_buffer.useMultiplier();
    const bool isAll = !isCounted && (scanned.label || scanned.unitDecimals > 0); // What was weighed comes back whole.
    if (m_receipt && !m_takesInstead && addScannedToReturn(scanned, barcode, isAll ? sales::MaxLineQuantity : count))
        return;
    const bool isTaken = m_desk.isReturn() && (m_receipt || m_takesInstead);
    const auto product = sales::ticketProduct(scanned, m_taxes);
    if (!product) {
        refuse(product.error());
        return;
    }
    const QString code = wasScanned ? barcode : QString();
    auto line = sales::lineOfScan({.line = m_shop.ids().make<sales::LineId>(),
        .scanned = scanned,
        .product = *product,
        .barcode = scanned.label ? barcode : code,
        .count = isCounted ? std::optional(count) : std::nullopt});
    if (!line
        && (line.error().rule == sales::rules::QuantityMustBeEntered
            || line.error().rule == sales::rules::PriceMustBeEntered)) {
        askWeight({.scanned = scanned,
            .product = *product,
            .barcode = code,
            .isTaken = isTaken,
            .count = isCounted ? std::optional(count) : std::nullopt});
        return;
    }
    if (!line) {
        refuse(line.error());
        return;
    }
    line->isTaken = isTaken;
    if (line->lot && (isTaken || !m_desk.isReturn())) {
        withLot(*product, *line->lot, [this, made = *line](const std::optional<Approval> &approval) {
            sales::AddProduct added = made;
            added.lotAllowed = approval;
            addLine(added);
        });
        return;
    }
    if (!product->isMeasured() || scanned.label) {
        addLine(*line);
        return;
    }
    askRight(access::Right::EnterWeight,
        tr("Sell %1 of %2, entered by hand.")
            .arg(measureText(line->quantity, product->unit), isolatedName(product->name)),
        [this, made = *line](const Session &session) {
            sales::AddProduct added = made;
            added.allowed = session.approval();
            addLine(added);
        });
}

/// Whether it is on the receipt and not all of it has come back yet; otherwise the customer takes it. A label comes
/// back as the line that it was sold on.
bool ShopTill::addScannedToReturn(const catalogue::ScannedProduct &scanned, const QString &barcode, Quantity count)
{
    const auto micro = multiplyDivide(count.micro(), scanned.pack.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
    const Quantity quantity = std::min(Quantity::fromMicro(micro.value_or(0)), sales::MaxLineQuantity);
    const sales::SaleDetail &original = m_receipt->sale;
    std::optional<ReturnedRow> found;
    for (std::size_t i = 0; i < original.sale.lines.size(); ++i) {
        const sales::RecordedLine &line = original.sale.lines[i];
        const bool isBundle = line.bundle && line.bundle->part == 0 && line.bundle->product == scanned.product.id;
        const ReturnedRow row {i, isBundle};
        if ((line.product != scanned.product.id && !isBundle) || leftToReturn(row) <= Quantity())
            continue;
        const bool isLabel = scanned.label && line.label == barcode;
        const bool isAlone = !line.bundle || isBundle; // Before one that was sold in a bundle.
        if (!found || isLabel || (isAlone && original.sale.lines[found->line].bundle && !found->isBundle))
            found = row;
        if (isLabel || (!scanned.label && isAlone))
            break;
    }
    if (!found || quantity <= Quantity())
        return false;
    addReturned(*found, quantity);
    if (const sales::TicketLine *line = m_desk.selected();
        line && scanned.gs1 && line->product->tracking == catalogue::Tracking::Serial)
        takeLot({scanned.gs1->serial});
    return true;
}

void ShopTill::addUnknown(const QString &code)
{
    sales::Ticket next = ticket();
    const auto line = sales::addUnknownCode(
        next, {.line = m_shop.ids().make<sales::LineId>(), .barcode = code, .quantity = m_buffer.useMultiplier()});
    if (!line) {
        refuse(line.error());
        return;
    }
    m_buffer.clear();
    commit(std::move(next), *line);
    say(FeedbackLevel::Error,
        tr("Code %1 is unknown. It is kept as a line. Say what it is before paying.")
            .arg(isolated(catalogue::shownBarcode(code))),
        Tone::Error);
}

void ShopTill::changeLine(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change)
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line) {
        say(FeedbackLevel::Notice, tr("No line is selected. Scan an item or choose a line first."));
        return;
    }
    const sales::LineId id = line->id;
    sales::Ticket next = ticket();
    if (const auto done = change(next, id); !done) {
        refuse(done.error());
        return;
    }
    const sales::TicketLine *changed = sales::findLine(next, id);
    const bool isMore = changed && changed->quantity > line->quantity;
    const auto finish = [this, id](sales::Ticket allowed) {
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(allowed), id);
    };
    if (!isMore) {
        finish(std::move(next));
        return;
    }
    allotBatches(next, id);
    withStock(std::move(next), id, [this, id, finish](sales::Ticket allowed) {
        finish(std::move(allowed));
        warnShortage(id);
        askLots(id);
    });
}

void ShopTill::step(qint64 by)
{
    const sales::TicketLine *line = m_desk.selected();
    if (line && by < 0 && line->quantity <= sales::stepOf(*line)) {
        removeSelected();
        return;
    }
    if (line && sales::isWeighedByHand(*line)) {
        say(FeedbackLevel::Notice,
            tr("%1 is weighed. Press F2 and enter what the scale shows.").arg(isolatedName(line->product->name)));
        return;
    }
    changeLine([by](sales::Ticket &ticket, sales::LineId id) {
        const Quantity step = sales::stepOf(*sales::findLine(ticket, id));
        return sales::changeQuantity(ticket, id, by < 0 ? -step : step);
    });
}

void ShopTill::removeSelected()
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line)
        return;
    if (sales::comesBack(ticket(), *line)) { // Nothing was promised yet: a return's line only says what comes back.
        changeLine([](sales::Ticket &ticket, sales::LineId id) { return sales::eraseLines(ticket, {&id, 1}); });
        return;
    }
    sales::Ticket without = ticket();
    if (sales::eraseLines(without, {&line->id, 1}) && !m_parts->orders.mayBecome(without))
        return;
    const Continuation go = [this, id = line->id](const Session &session) {
        sales::Ticket next = ticket();
        const sales::TicketLine *gone = sales::findLine(next, id);
        const QString name = gone && gone->product ? isolatedName(gone->product->name) : QString();
        if (const auto removed = sales::removeLines(m_shop, session, next, {m_shop.ids().make<FactId>(), {id}});
            !removed) {
            refuse(removed.error());
            return;
        }
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(next), std::nullopt);
        if (name.isEmpty() || m_state.feedback.level == FeedbackLevel::Error)
            return;
        say(FeedbackLevel::Notice, tr("%1 is off the sale.").arg(name));
        m_state.feedback.canUndo = true;
        Q_EMIT TillModel::changed();
    };
    if (line->product)
        askRight(access::Right::RemoveLine, tr("Remove a line from the sale."), go);
    else
        go(m_session);
}

/// A line that undo or redo takes off is a line removed: it needs the right and is told to the daybook. One that comes
/// back is not: what the daybook was told of its removal stays told.
void ShopTill::undo(TicketDesk::Direction direction)
{
    if (!m_desk.can(direction)) {
        say(FeedbackLevel::Notice,
            direction == TicketDesk::Direction::Undo ? tr("There is nothing to undo here.")
                                                     : tr("There is nothing to redo here."));
        return;
    }
    const std::vector<sales::LineId> gone = m_desk.linesTakenOffBy(direction);
    const Continuation go = [this, direction, gone](const Session &session) {
        if (!gone.empty()) {
            sales::Ticket told = ticket();
            if (const auto removed = sales::removeLines(m_shop, session, told, {m_shop.ids().make<FactId>(), gone});
                !removed) {
                refuse(removed.error());
                return;
            }
        }
        if (!tellShrinking(*m_desk.peek(direction)))
            return;
        m_desk.step(direction);
        m_buffer.clear();
        m_state.feedback = {};
        changed();
    };
    const auto isProduct = [this](sales::LineId id) { return sales::findLine(ticket(), id)->product.has_value(); };
    if (std::ranges::any_of(gone, isProduct))
        askRight(access::Right::RemoveLine, tr("Remove a line from the sale."), go);
    else
        go(m_session);
}

bool ShopTill::hold()
{
    if (sales::isEmpty(ticket())) {
        offerHeld();
        return false;
    }
    if (refusePaymentStarted())
        return false;
    sales::Ticket held = ticket();
    if (held.lines.empty())
        held.label = tenderName(sales::TenderMethod::GiftCard);
    else if (held.label.isEmpty())
        held.label = held.lines.front().product ? held.lines.front().product->name : held.lines.front().barcode;
    const QString name = nameOfHeld(held);
    if (const auto done = sales::holdTicket(m_shop.connection(), m_session.device(), held, m_shop.clock().nowMs());
        !done) {
        refuse(done.error());
        return false;
    }
    startTicket();
    showKeys();
    changed();
    say(FeedbackLevel::Good, tr("Held: %1").arg(name));
    return true;
}

void ShopTill::selectRow(int row)
{
    const auto load = static_cast<std::size_t>(std::max(row, 0)) - ticket().lines.size();
    if (row >= static_cast<int>(ticket().lines.size()) && load < ticket().loads.size()) {
        guarded([this, card = ticket().loads[load].card] { offerGiftCard({card}); });
        return;
    }
    m_desk.select(row);
    changed();
}

void ShopTill::openRow(int row)
{
    selectRow(row);
    const sales::TicketLine *line = m_desk.selected();
    if (line && !line->product)
        offerUnknown();
}

} // namespace mizan::ui
