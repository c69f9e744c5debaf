// What the keys of the till and typed figures do.
#include "core/sales/discount_extent.h"
#include "core/sales/ticket_totals.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

void ShopTill::act(TillAction action)
{
    guarded([this, action] {
        if (m_state.feedback.level == FeedbackLevel::Error && action != TillAction::LineUp
            && action != TillAction::LineDown)
            m_state.feedback = {};
        if (actOnCard(action) || actOnTender(action) || actOnUnknown(action) || m_parts->variants.act(action))
            return;
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
            moveSelection(action);
            return;
        case TillAction::Help:
            offerHelp();
            return;
        case TillAction::Pay:
            if (m_weighing)
                enter(); // The item first: nothing that lies on the scale is forgotten.
            else if (std::holds_alternative<TenderPanelView>(m_state.panel))
                enter(); // F12 is Enter while paying.
            else
                pay();
            return;
        case TillAction::ExactCash:
            if (m_weighing) {
                enter();
                return;
            }
            pay();
            if (std::holds_alternative<TenderPanelView>(m_state.panel))
                enterTender();
            return;
        case TillAction::Print:
            printLast();
            return;
        case TillAction::GiftReceipt:
            printGiftReceipt();
            return;
        default:
            break;
        }
        if (editBuffer(action)) {
            showBuffer();
            Q_EMIT TillModel::changed();
        } else if (mayAct(action)) {
            actOnSale(action);
        }
    });
}

/// Through the list that is open, or else the sale's lines.
void ShopTill::moveSelection(TillAction action)
{
    constexpr int Far = 1000;
    if (m_choice != ChoiceKind::None)
        moveChoice(action == TillAction::LineUp   ? -1
                : action == TillAction::LineDown  ? 1
                : action == TillAction::FirstLine ? -Far
                                                  : Far);
    else
        selectRow(action == TillAction::LineUp    ? m_state.selected - 1
                : action == TillAction::LineDown  ? m_state.selected + 1
                : action == TillAction::FirstLine ? 0
                                                  : static_cast<int>(ticket().lines.size()) - 1);
}

bool ShopTill::editBuffer(TillAction action)
{
    switch (action) {
    case TillAction::Decimal:
        m_buffer.decimal();
        return true;
    case TillAction::DoubleZero:
        m_buffer.doubleZero();
        return true;
    case TillAction::Backspace:
        m_buffer.backspace();
        return true;
    case TillAction::Forward:
    case TillAction::Backward:
        if (auto *tender = std::get_if<TenderPanelView>(&m_state.panel); tender && !tender->quick.empty()) {
            const int last = static_cast<int>(tender->quick.size()) - 1;
            tender->current = std::clamp(tender->current + (action == TillAction::Forward ? 1 : -1), 0, last);
            m_buffer.begin(BufferPurpose::Amount);
        }
        return true;
    default:
        return false;
    }
}

/// What the open panel lets through to the sale.
bool ShopTill::mayAct(TillAction action)
{
    const bool isPaid = std::holds_alternative<ChangePanelView>(m_state.panel);
    if (isPaid && action == TillAction::LineOptions) {
        printLast(); // F9 after paying.
        return false;
    }
    if (isPaid && action == TillAction::Discount && std::get<ChangePanelView>(m_state.panel).canChangePayment) {
        startChangingPayment(); // F6 after paying.
        return false;
    }
    if (std::holds_alternative<FloatPanelView>(m_state.panel) && action != TillAction::Menu) {
        say(FeedbackLevel::Notice, tr("No shift is open. Enter the float first."));
        return false;
    }
    // Paying, or a question: selling waits.
    return isPaid || m_choice != ChoiceKind::None || std::holds_alternative<KeysPanel>(m_state.panel)
        || m_parts->variants.isOpen();
}

/// A key before its figures says what they will mean; after them, it uses them.
void ShopTill::beginOrApply(BufferPurpose purpose)
{
    if (m_buffer.isEmpty())
        m_buffer.begin(purpose);
    else
        applyBuffer(purpose);
}

void ShopTill::actOnSale(TillAction action)
{
    if (std::holds_alternative<ChangePanelView>(m_state.panel))
        showKeys();
    switch (action) {
    case TillAction::Quantity:
        beginOrApply(BufferPurpose::Quantity);
        break;
    case TillAction::Price:
        beginOrApply(BufferPurpose::Price);
        break;
    case TillAction::Discount:
        beginOrApply(BufferPurpose::DiscountPercent);
        break;
    case TillAction::SaleDiscount:
        beginOrApply(BufferPurpose::SaleDiscountPercent);
        break;
    case TillAction::Multiply:
        if (const auto other = m_buffer.toggled())
            m_buffer.begin(*other);
        else if (!m_buffer.takeAsMultiplier())
            say(FeedbackLevel::Notice, tr("Type how many, then *, then scan the item."));
        break;
    case TillAction::Plus:
    case TillAction::Minus:
        step(action == TillAction::Plus ? 1 : -1);
        return;
    case TillAction::Remove:
        m_choice == ChoiceKind::Held ? throwAwayHeld() : removeSelected();
        return;
    case TillAction::Undo:
        undo(TicketDesk::Direction::Undo);
        return;
    case TillAction::Redo:
        undo(TicketDesk::Direction::Redo);
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
    case TillAction::Customer:
        offerCustomers();
        return;
    case TillAction::Return:
        if (m_desk.isReturn() && !ticket().lines.empty())
            turnScans();
        else if (!refuseRight(access::Right::RecordReturn))
            offerFind(ChoiceKind::ReturnNumber);
        return;
    case TillAction::LineOptions:
        offerLineOptions();
        return;
    case TillAction::Menu:
        offerMenu();
        return;
    case TillAction::EditKeys:
        showKeys();
        askRight(access::Right::EditQuickKeys, tr("Change the quick keys."),
            [this](const Session &session) { Q_EMIT editKeysAsked(session); });
        break;
    case TillAction::NextPage:
    case TillAction::PreviousPage:
        quickPage(m_quick.page() + (action == TillAction::NextPage ? 1 : -1));
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
            setTypedQuantity(*typed.value);
        return;
    }
    case BufferPurpose::Price: {
        const auto typed = m_buffer.price(m_terms.currency);
        if (!typed.value) {
            say(FeedbackLevel::Error, typingErrorText(typed.error, 6), Tone::Error);
            return;
        }
        overridePrice(*typed.value);
        return;
    }
    case BufferPurpose::DiscountPercent:
    case BufferPurpose::DiscountAmount:
    case BufferPurpose::SaleDiscountPercent:
    case BufferPurpose::SaleDiscountAmount:
        giveDiscount(purpose);
        return;
    case BufferPurpose::Code:
    case BufferPurpose::Amount:
    case BufferPurpose::CardDigits:
    case BufferPurpose::ApprovalCode:
    case BufferPurpose::Receipt:
    case BufferPurpose::Weight:
        scanCode(m_buffer.text(), false);
        return;
    }
}

void ShopTill::overridePrice(UnitPrice price)
{
    const bool isBelow = goesBelowCost(
        [price](sales::Ticket &next, sales::LineId id) { return sales::overridePrice(next, id, price, u"?"_s); });
    const QString words = isBelow ? tr("Sell for %1, below what it cost.") : tr("Sell for %1.");
    QString margin;
    if (const sales::TicketLine *line = m_desk.selected()) {
        sales::Ticket next = ticket();
        if (sales::overridePrice(next, line->id, price, u"?"_s))
            margin = marginWords(next, line->id);
    }
    askRight(access::Right::OverridePrice, words.arg(priceText(price)), [this, price, margin](const Session &session) {
        offerReason(
            tr("Why another price?"),
            {tr("Price on the shelf was lower"), tr("Damaged packaging"), tr("Close to its date"),
                tr("Agreed with the customer")},
            [this, price, approval = session.approval()](const QString &reason) {
                changeByHand(
                    [&](sales::Ticket &ticket, sales::LineId id) {
                        return sales::overridePrice(ticket, id, price, reason, approval);
                    },
                    approval);
            },
            margin);
    });
}

/// A part or an amount, off the selected line or off the whole sale.
void ShopTill::giveDiscount(BufferPurpose purpose)
{
    const bool isPart = purpose == BufferPurpose::DiscountPercent || purpose == BufferPurpose::SaleDiscountPercent;
    const bool isOnSale = purpose == BufferPurpose::SaleDiscountPercent || purpose == BufferPurpose::SaleDiscountAmount;
    sales::LineDiscount off;
    QString words;
    if (const auto part = m_buffer.percent(); isPart && part.value) {
        off = *part.value;
        words = percentText(*part.value);
    } else if (const auto amount = m_buffer.money(m_terms.currency); !isPart && amount.value) {
        off = *amount.value;
        words = moneyText(*amount.value);
    } else {
        say(FeedbackLevel::Error, typingErrorText(TypingError::NotANumber, 2), Tone::Error);
        return;
    }
    const bool isBelow = !isOnSale && goesBelowCost([off](sales::Ticket &next, sales::LineId id) {
        return sales::setDiscount(next, id, off, {});
    });
    const QString asked = isOnSale ? tr("Give a discount of %1 on the whole sale.")
        : isBelow                  ? tr("Give a discount of %1, below what it cost.")
                                   : tr("Give a discount of %1.");
    askRight(
        access::Right::GiveDiscount, asked.arg(words),
        [this, off, isOnSale](const Session &session) {
            if (isOnSale)
                giveSaleDiscount(off, session);
            else
                changeByHand(
                    [&](sales::Ticket &ticket, sales::LineId id) {
                        return sales::setDiscount(ticket, id, off, tr("Discount at the till"), session.approval());
                    },
                    session.approval());
        },
        discountExtent(off, isOnSale));
}

/// How far discounts go once this one is given, so that somebody is asked before the sale is refused.
qint64 ShopTill::discountExtent(const sales::LineDiscount &off, bool isOnSale) const
{
    sales::Ticket next = ticket();
    const sales::TicketLine *line = m_desk.selected();
    const auto done = isOnSale ? sales::setTicketDiscount(next, {off, {}, {}})
        : line                 ? sales::setDiscount(next, line->id, off, {}, {})
                               : Result<void>();
    return done ? sales::discountExtent(next) : 0; // What is refused anyhow needs nobody's approval.
}

/// Nothing (0) takes it back.
void ShopTill::giveSaleDiscount(const sales::LineDiscount &off, const Session &session)
{
    const bool isNothing =
        off == sales::LineDiscount(Rate()) || off == sales::LineDiscount(Money::zero(m_terms.currency));
    sales::Ticket next = ticket();
    if (const auto done = sales::setTicketDiscount(
            next, {isNothing ? sales::LineDiscount() : off, tr("Discount at the till"), session.approval()});
        !done) {
        refuse(done.error());
        return;
    }
    const Money before = m_state.totals.total;
    withCost(std::move(next), session.approval(), [this, before](sales::Ticket allowed) {
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(allowed), std::nullopt);
        if (m_state.feedback.level != FeedbackLevel::Error)
            say(FeedbackLevel::Good, tr("Total %1, before %2").arg(moneyText(m_state.totals.total), moneyText(before)));
    });
}

void ShopTill::enter()
{
    if (std::holds_alternative<TenderPanelView>(m_state.panel)) {
        enterTender();
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
    if (m_weighing) {
        enterWeight();
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
    if (leaveTender() || leaveWeighing())
        return;
    if (m_age && m_choice == ChoiceKind::AgeCheck)
        beep(Tone::Error); // The item is left out; what is on the sale already stays until it is removed.
    m_age.reset();
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    if (!paying && (!m_buffer.isEmpty() || m_buffer.multiplier() || m_buffer.purpose() != BufferPurpose::Code)) {
        m_buffer.clear();
        showBuffer();
        Q_EMIT TillModel::changed();
        return;
    }
    m_buffer.clear();
    dropApproval();
    m_reason.reset();
    m_state.feedback = {};
    if (!ticket().payments.empty()) {
        showTender(); // The question is put off; what was paid is not.
        return;
    }
    if (m_desk.isReturn() && ticket().lines.empty())
        startTicket(); // Nothing comes back after all: the next scan is a sale.
    showKeys();
    changed();
}

} // namespace mizan::ui
