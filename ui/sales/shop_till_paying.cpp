// The keys of the till, paying and paying back.
#include "core/daybook/shop.h"
#include "core/sales/record_return.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_draft.h"
#include "ui/kit/cash_values.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

QString piecesText(Money amount)
{
    QStringList parts;
    for (const ChangePiece &piece : piecesOf(amount))
        parts += isolated(countText(piece.count) + u" × "_s + amountText(piece.value));
    return parts.join(u" · "_s);
}

} // namespace

void ShopTill::act(TillAction action)
{
    guarded([this, action] {
        const bool keys = std::holds_alternative<KeysPanel>(m_state.panel);
        if (m_state.feedback.level == FeedbackLevel::Error && action != TillAction::LineUp
            && action != TillAction::LineDown)
            m_state.feedback = {};
        switch (action) {
        case TillAction::Lock:
            Q_EMIT lockAsked();
            return;
        case TillAction::BackOffice:
            askRight(access::Right::OpenBackOffice, tr("Open the back office."),
                [this](const Session &) { Q_EMIT backOfficeAsked(); });
            return;
        case TillAction::FullScreen:
            Q_EMIT fullScreenAsked();
            return;
        case TillAction::Enter:
            enter();
            return;
        case TillAction::Escape:
            escape();
            return;
        case TillAction::LineUp:
        case TillAction::LineDown:
        case TillAction::FirstLine:
        case TillAction::LastLine:
            if (m_choice != ChoiceKind::None) {
                moveChoice(action == TillAction::LineUp   ? -1
                        : action == TillAction::LineDown  ? 1
                        : action == TillAction::FirstLine ? -1000
                                                          : 1000);
                return;
            }
            selectRow(action == TillAction::LineUp    ? m_state.selected - 1
                    : action == TillAction::LineDown  ? m_state.selected + 1
                    : action == TillAction::FirstLine ? 0
                                                      : static_cast<int>(m_ticket.lines.size()) - 1);
            return;
        case TillAction::Decimal:
            m_buffer.decimal();
            break;
        case TillAction::DoubleZero:
            m_buffer.doubleZero();
            break;
        case TillAction::Backspace:
            m_buffer.backspace();
            break;
        case TillAction::Forward:
        case TillAction::Backward:
            if (auto *tender = std::get_if<TenderPanelView>(&m_state.panel)) {
                const int last = static_cast<int>(tender->quick.size()) - 1;
                tender->current = std::clamp(tender->current + (action == TillAction::Forward ? 1 : -1), 0, last);
                m_buffer.begin(BufferPurpose::Amount);
            }
            break;
        case TillAction::Help:
            offerHelp();
            return;
        case TillAction::Pay:
            if (std::holds_alternative<TenderPanelView>(m_state.panel))
                enter(); // F12 is Enter while paying.
            else
                pay();
            return;
        case TillAction::ExactCash:
            pay();
            if (std::holds_alternative<TenderPanelView>(m_state.panel))
                finish(due().abs());
            return;
        case TillAction::Print:
            printLast();
            return;
        default:
            if (std::holds_alternative<FloatPanelView>(m_state.panel) && action != TillAction::Menu) {
                say(FeedbackLevel::Notice, tr("No shift is open. Enter the float first."));
                return;
            }
            if (!keys && m_choice == ChoiceKind::None && !std::holds_alternative<ChangePanelView>(m_state.panel))
                return; // Paying, or a question: selling waits.
            actOnSale(action);
            return;
        }
        showBuffer();
        Q_EMIT TillModel::changed();
    });
}

void ShopTill::actOnSale(TillAction action)
{
    if (std::holds_alternative<ChangePanelView>(m_state.panel))
        showKeys();
    switch (action) {
    case TillAction::Quantity:
        if (m_buffer.isEmpty())
            m_buffer.begin(BufferPurpose::Quantity);
        else
            applyBuffer(BufferPurpose::Quantity);
        break;
    case TillAction::Price:
    case TillAction::Discount:
        if (m_buffer.isEmpty())
            m_buffer.begin(action == TillAction::Price ? BufferPurpose::Price : BufferPurpose::DiscountPercent);
        else
            applyBuffer(action == TillAction::Price ? BufferPurpose::Price : BufferPurpose::DiscountPercent);
        break;
    case TillAction::Multiply:
        if (m_buffer.purpose() == BufferPurpose::DiscountPercent)
            m_buffer.begin(BufferPurpose::DiscountAmount);
        else if (!m_buffer.takeAsMultiplier())
            say(FeedbackLevel::Notice, tr("Type how many, then *, then scan the item."));
        break;
    case TillAction::Plus:
    case TillAction::Minus:
        step(action == TillAction::Plus ? 1 : -1);
        return;
    case TillAction::Remove:
        removeSelected();
        return;
    case TillAction::Undo:
        undo(m_undo, m_redo);
        return;
    case TillAction::Redo:
        undo(m_redo, m_undo);
        return;
    case TillAction::Hold:
        hold();
        return;
    case TillAction::Recall:
        offerHeld();
        return;
    case TillAction::Find:
        offerFind(ChoiceKind::Find);
        return;
    case TillAction::PriceCheck:
        offerFind(ChoiceKind::PriceCheck);
        return;
    case TillAction::Return:
        askRight(access::Right::RecordReturn, tr("Take goods back."),
            [this](const Session &) { offerFind(ChoiceKind::ReturnNumber); });
        return;
    case TillAction::Menu:
        offerMenu();
        return;
    case TillAction::NextPage:
    case TillAction::PreviousPage:
        quickPage(m_page + (action == TillAction::NextPage ? 1 : -1));
        return;
    default:
        return;
    }
    showBuffer();
    Q_EMIT TillModel::changed();
}

/// What was typed is used for what it means.
void ShopTill::applyBuffer(BufferPurpose purpose)
{
    switch (purpose) {
    case BufferPurpose::Quantity: {
        const auto typed = m_buffer.quantity();
        if (!typed.value)
            say(FeedbackLevel::Error, typingErrorText(typed.error, 6), Tone::Error);
        else
            changeLine([quantity = *typed.value](sales::Ticket &ticket, sales::LineId id) {
                return sales::setQuantity(ticket, id, quantity);
            });
        return;
    }
    case BufferPurpose::Price: {
        const auto typed = m_buffer.price(m_terms.currency);
        if (!typed.value) {
            say(FeedbackLevel::Error, typingErrorText(typed.error, 6), Tone::Error);
            return;
        }
        askRight(access::Right::OverridePrice, tr("Sell for %1.").arg(priceText(*typed.value)),
            [this, price = *typed.value](const Session &session) {
                offerReason(tr("Why another price?"),
                    {tr("Price on the shelf was lower"), tr("Damaged packaging"), tr("Close to its date"),
                        tr("Agreed with the customer")},
                    [this, price, approval = session.approval()](const QString &reason) {
                        changeLine([&](sales::Ticket &ticket, sales::LineId id) {
                            return sales::overridePrice(ticket, id, price, reason, approval);
                        });
                    });
            });
        return;
    }
    case BufferPurpose::DiscountPercent:
    case BufferPurpose::DiscountAmount: {
        sales::LineDiscount discount;
        if (purpose == BufferPurpose::DiscountPercent && m_buffer.percent().value)
            discount = *m_buffer.percent().value;
        else if (purpose == BufferPurpose::DiscountAmount && m_buffer.money(m_terms.currency).value)
            discount = *m_buffer.money(m_terms.currency).value;
        else {
            say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 2), Tone::Error);
            return;
        }
        const QString words = purpose == BufferPurpose::DiscountPercent ? percentText(std::get<Rate>(discount))
                                                                        : moneyText(std::get<Money>(discount));
        askRight(access::Right::GiveDiscount, tr("Give a discount of %1.").arg(words),
            [this, discount](const Session &session) {
                changeLine([&](sales::Ticket &ticket, sales::LineId id) {
                    return sales::setDiscount(ticket, id, discount, tr("Discount at the till"), session.approval());
                });
            });
        return;
    }
    case BufferPurpose::Code:
    case BufferPurpose::Amount:
    case BufferPurpose::Receipt:
        scanCode(m_buffer.text(), false);
        return;
    }
}

void ShopTill::enter()
{
    if (const auto *tender = std::get_if<TenderPanelView>(&m_state.panel)) {
        if (m_buffer.isEmpty()) {
            finish(tender->quick[static_cast<std::size_t>(tender->current)].abs());
            return;
        }
        const auto typed = m_buffer.money(m_terms.currency);
        if (typed.value)
            finish(*typed.value);
        else
            say(FeedbackLevel::Error, typingErrorText(typed.error, m_terms.currency.decimals()), Tone::Error);
        return;
    }
    if (std::holds_alternative<ChangePanelView>(m_state.panel)) {
        showKeys();
        m_state.feedback = {};
        changed();
        return;
    }
    if (const auto *list = std::get_if<ChoicePanelView>(&m_state.panel)) {
        choose(list->current);
        return;
    }
    if (!m_buffer.isEmpty()) {
        const BufferPurpose purpose = m_buffer.purpose();
        if (purpose == BufferPurpose::Code) {
            const QString code = m_buffer.text();
            m_buffer.begin(BufferPurpose::Code);
            scanCode(code, false);
            showBuffer();
            Q_EMIT TillModel::changed();
        } else {
            applyBuffer(purpose);
        }
        return;
    }
    openRow(m_state.selected);
}

void ShopTill::escape()
{
    if (!m_buffer.isEmpty() || m_buffer.multiplier() || m_buffer.purpose() != BufferPurpose::Code) {
        const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
        if (m_buffer.isEmpty() && paying)
            m_buffer.clear();
        else {
            m_buffer.clear();
            if (paying)
                m_buffer.begin(BufferPurpose::Amount);
            showBuffer();
            Q_EMIT TillModel::changed();
            return;
        }
    }
    m_continuation = {};
    m_useReason = {};
    showKeys();
    m_state.feedback = {};
    changed();
}

Money ShopTill::due() const { return m_state.totals.total + m_state.totals.rounding; }

void ShopTill::pay()
{
    showKeys();
    if (std::holds_alternative<FloatPanelView>(m_state.panel)) {
        changed();
        say(FeedbackLevel::Notice, tr("No shift is open. Enter the float first."));
        return;
    }
    if (m_ticket.lines.empty()) {
        changed();
        say(FeedbackLevel::Notice, tr("There is nothing to pay yet. Scan an item first."));
        return;
    }
    if (sales::hasUnresolvedLines(m_ticket)) {
        for (const sales::TicketLine &line : m_ticket.lines) {
            if (!line.product)
                m_selected = line.id;
        }
        offerUnknown();
        changed();
        say(FeedbackLevel::Error, tr("A code is still unknown. The sale is kept. Say what it is, then pay."),
            Tone::Error);
        return;
    }
    m_buffer.clear();
    m_buffer.begin(BufferPurpose::Amount);
    m_state.panel = TenderPanelView {.due = Money::zero(m_terms.currency), .quick = {}, .isRefund = isReturn()};
    changed(); // With the rounding that paying in cash brings.
    auto &tender = std::get<TenderPanelView>(m_state.panel);
    tender.due = due();
    tender.quick = isReturn() ? std::vector {due()} : quickAmounts(due());
    m_state.feedback = {};
    Q_EMIT TillModel::changed();
}

void ShopTill::finish(Money given)
{
    if (isReturn())
        finishReturn();
    else
        finishSale(given);
}

void ShopTill::finishSale(Money given)
{
    sales::RecordSale request {.ticket = m_ticket, .tenders = {}};
    if (!given.isZero())
        request.tenders.push_back({sales::TenderMethod::Cash, given});
    const auto recorded = sales::recordSale(m_shop, m_session, request);
    if (!recorded) {
        refuse(recorded.error());
        return;
    }
    // The sale is on the disk: only now may anything be heard, opened or printed.
    if (m_outlets.openDrawer)
        m_outlets.openDrawer();
    beep(Tone::Paid);
    const QString paper = m_outlets.printReceipt ? m_outlets.printReceipt(recorded->id, false) : QString();
    ChangePanelView view {.change = recorded->change,
        .pieces = piecesText(recorded->change),
        .paid = tr("Receipt %1 · Total %2 · Cash %3")
            .arg(isolated(recorded->number.toText()), moneyText(recorded->total), moneyText(recorded->tendered)),
        .paper = paper};
    startTicket();
    sales::saveCurrentTicket(m_shop.connection(), m_session.device(), m_ticket, m_shop.clock().nowMs());
    m_state.panel = view;
    m_state.feedback = {};
    changed();
}

void ShopTill::finishReturn()
{
    const auto recorded = sales::recordReturn(m_shop, m_session, {m_ticket, m_returnReason});
    if (!recorded) {
        refuse(recorded.error());
        return;
    }
    if (m_outlets.openDrawer)
        m_outlets.openDrawer();
    beep(Tone::Paid);
    const QString paper = m_outlets.printReceipt ? m_outlets.printReceipt(recorded->id, false) : QString();
    const Money back = recorded->total.abs();
    ChangePanelView view {.change = back,
        .pieces = piecesText(back),
        .paid = tr("Return %1 · Pay back %2").arg(isolated(recorded->number.toText()), moneyText(back)),
        .paper = paper};
    startTicket();
    sales::saveCurrentTicket(m_shop.connection(), m_session.device(), m_ticket, m_shop.clock().nowMs());
    m_state.panel = view;
    m_state.feedback = {};
    changed();
}

void ShopTill::quickAmount(int index)
{
    const auto *tender = std::get_if<TenderPanelView>(&m_state.panel);
    if (tender && index >= 0 && index < static_cast<int>(tender->quick.size())) {
        const Money amount = tender->quick[static_cast<std::size_t>(index)].abs();
        guarded([this, amount] { finish(amount); });
    }
}

void ShopTill::printLast()
{
    const auto last = sales::lastSale(m_shop.connection(), m_session.device());
    if (!last || !m_outlets.printReceipt) {
        say(FeedbackLevel::Notice,
            last ? tr("No printer is set up. The receipt is kept.") : tr("Nothing was sold at this till yet."));
        return;
    }
    askRight(access::Right::ReprintReceipt, tr("Print receipt %1 again.").arg(isolated(last->sale.number.toText())),
        [this, id = last->id](const Session &) { say(FeedbackLevel::Notice, m_outlets.printReceipt(id, true)); });
}

} // namespace mizan::ui
