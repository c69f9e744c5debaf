// Goods sold by weight or measure: how much it is, entered by hand (UX 3.8).
#include "core/daybook/shop.h"
#include "core/sales/ticket_totals.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// As it would be added with this much on the scale.
Result<sales::AddProduct> weighedLine(const WeighQuestion &question, Quantity shown)
{
    return sales::lineOfScan({.line = question.line.value_or(sales::LineId {}),
        .scanned = question.scanned,
        .product = question.product,
        .barcode = question.barcode,
        .count = shown});
}

/// At this price, as many as were typed before.
Result<sales::AddProduct> openLine(const WeighQuestion &question, UnitPrice price)
{
    return sales::lineOfScan({.line = question.line.value_or(sales::LineId {}),
        .scanned = question.scanned,
        .product = question.product,
        .barcode = question.barcode,
        .count = question.count,
        .price = price});
}

} // namespace

void ShopTill::askWeight(WeighQuestion question)
{
    if (refuseRight(question.product.asksPrice ? access::Right::SellOpenItem : access::Right::EnterWeight))
        return;
    m_choice = ChoiceKind::None;
    m_weighing = std::move(question);
    m_buffer.begin(BufferPurpose::Weight);
    m_state.panel = WeighPanelView {};
    m_state.feedback = {};
    changed();
    const QString words = m_weighing->product.asksPrice ? tr("%1: the price is asked.") : tr("%1 is weighed.");
    say(FeedbackLevel::Notice, words.arg(isolatedName(m_weighing->product.name)), Tone::Attention);
}

/// What was typed so far, and what it comes to.
void ShopTill::refreshWeighing()
{
    auto *panel = std::get_if<WeighPanelView>(&m_state.panel);
    if (!panel || !m_weighing)
        return;
    if (m_buffer.purpose() != BufferPurpose::Weight)
        m_buffer.begin(BufferPurpose::Weight);
    const sales::TicketProduct &product = m_weighing->product;
    if (product.asksPrice) {
        const auto typed = m_buffer.price(m_terms.currency);
        const auto line = typed.value ? openLine(*m_weighing, *typed.value)
                                      : Result<sales::AddProduct>(mizan::refuse(sales::rules::PriceMustBeEntered));
        const auto amount = line ? amountOf(line->price, line->quantity) : Result<Money>(refuseAs(line));
        *panel = {.title = isolatedName(product.name),
            .text = tr("Type the price and press Enter."),
            .weight = isolated(m_buffer.isEmpty() ? u"0"_s : m_buffer.text()),
            .outcome =
                amount && m_weighing->count ? weighingText({line->quantity, {}, line->price, *amount}) : QString(),
            .problem = panel->problem};
        return;
    }
    const QString shown = m_buffer.isEmpty() ? u"0"_s : m_buffer.text();
    *panel = {.title = isolatedName(product.name),
        .text = tr("Place the item on the scale. Type what it shows and press Enter."),
        .weight = isolated(shown + QChar(u'\u00A0') + isolatedName(product.unit)),
        .tare =
            product.tare.isZero() ? QString() : tr("Tare %1 is taken off").arg(measureText(product.tare, product.unit)),
        .problem = panel->problem};
    const auto typed = m_buffer.quantity();
    const auto line = typed.value ? weighedLine(*m_weighing, *typed.value)
                                  : Result<sales::AddProduct>(mizan::refuse(sales::rules::QuantityMustBeEntered));
    const auto amount = line ? amountOf(line->price, line->quantity) : Result<Money>(refuseAs(line));
    panel->outcome = amount
        ? weighingText({line->quantity, product.unit, line->price, *amount})
        : tr("%1 for %2")
              .arg(priceText(m_weighing->scanned.product.price), measureText(Quantity::units(1), product.unit));
}

void ShopTill::enterWeight()
{
    auto *panel = std::get_if<WeighPanelView>(&m_state.panel);
    if (m_weighing->product.asksPrice) {
        enterPrice();
        return;
    }
    const auto typed = m_buffer.quantity();
    const auto refusePanel = [&](const QString &words) {
        panel->problem = words;
        beep(Tone::Error);
        Q_EMIT TillModel::changed();
    };
    if (!typed.value) {
        refusePanel(m_buffer.isEmpty()
                ? tr("Nothing was entered. The item is not on the sale yet. Type what the scale shows.")
                : typingErrorText(typed.error, m_weighing->product.decimals.value_or(6)));
        return;
    }
    const auto line = weighedLine(*m_weighing, *typed.value);
    if (!line) {
        refusePanel(sentenceFor(line.error()));
        return;
    }
    sales::Ticket trial = ticket();
    if (const auto added = sales::addProduct(trial, *line); !added) {
        refusePanel(sentenceFor(added.error()));
        return;
    }
    askRight(access::Right::EnterWeight,
        tr("Sell %1 of %2, entered by hand.")
            .arg(measureText(line->quantity, line->product.unit), isolatedName(line->product.name)),
        [this, question = *m_weighing, shown = *typed.value](const Session &session) {
            m_weighing = question; // Somebody's approval may have closed the panel.
            useWeight(shown, session);
        });
}

/// Of an open item.
void ShopTill::enterPrice()
{
    auto *panel = std::get_if<WeighPanelView>(&m_state.panel);
    const auto typed = m_buffer.price(m_terms.currency);
    const auto line = typed.value ? openLine(*m_weighing, *typed.value)
                                  : Result<sales::AddProduct>(mizan::refuse(sales::rules::PriceMustBeEntered));
    sales::Ticket trial = ticket();
    const auto added = line ? sales::addProduct(trial, *line) : Result<sales::LineId>(refuseAs(line));
    if (!typed.value || !added) {
        panel->problem = typed.value ? sentenceFor(added.error()) : typingErrorText(typed.error, 6);
        beep(Tone::Error);
        Q_EMIT TillModel::changed();
        return;
    }
    const auto amount = amountOf(line->price, line->quantity);
    askRight(
        access::Right::SellOpenItem,
        tr("Sell an open item of %1 for %2.").arg(isolatedName(line->product.name), moneyText(*amount)),
        [this, made = *line, replaced = m_weighing->line, isTaken = m_weighing->isTaken](const Session &session) {
            sales::AddProduct open = made;
            open.isTaken = isTaken;
            open.allowed = session.approval();
            open.line = m_shop.ids().make<sales::LineId>();
            m_buffer.clear();
            showKeys();
            addLine(open, replaced);
        },
        amount->minor());
}

void ShopTill::useWeight(Quantity shown, const Session &session)
{
    const WeighQuestion question = *std::exchange(m_weighing, std::nullopt);
    auto line = weighedLine(question, shown);
    if (!line) {
        refuse(line.error());
        return;
    }
    line->allowed = session.approval();
    line->isTaken = question.isTaken;
    m_buffer.clear();
    showKeys();
    if (!question.line) {
        line->line = m_shop.ids().make<sales::LineId>();
        addLine(*line);
        return;
    }
    sales::Ticket next = ticket(); // The unknown code is this product, and this much of it.
    auto done = sales::resolveLine(next, *question.line, question.product, question.scanned.product.price);
    if (done)
        done = sales::setTypedQuantity(next, *question.line, shown, session.approval());
    if (!done) {
        refuse(done.error());
        return;
    }
    m_state.feedback = {};
    commit(std::move(next), *question.line);
}

/// Esc empties what was typed, and then puts the item back.
bool ShopTill::leaveWeighing()
{
    if (!m_weighing)
        return false;
    if (!m_buffer.isEmpty()) {
        m_buffer.begin(BufferPurpose::Weight);
        std::get<WeighPanelView>(m_state.panel).problem.clear();
        showBuffer();
        Q_EMIT TillModel::changed();
        return true;
    }
    m_buffer.clear();
    showKeys();
    m_state.feedback = {};
    changed();
    return true;
}

/// F2 on the selected line.
void ShopTill::setTypedQuantity(Quantity typed)
{
    const auto change = [this, typed](const Session &session) {
        changeLine([&](sales::Ticket &ticket, sales::LineId id) {
            return sales::setTypedQuantity(ticket, id, typed, session.approval());
        });
    };
    const sales::TicketLine *line = m_desk.selected();
    if (!line || !sales::isWeighedByHand(*line)) {
        change(m_session);
        return;
    }
    sales::Ticket trial = ticket(); // Nobody is asked for what is refused anyhow.
    if (const auto done = sales::setTypedQuantity(trial, line->id, typed); !done) {
        refuse(done.error());
        return;
    }
    askRight(access::Right::EnterWeight,
        tr("Sell %1 of %2, entered by hand.")
            .arg(measureText(sales::findLine(trial, line->id)->quantity, line->product->unit),
                isolatedName(line->product->name)),
        change);
}

} // namespace mizan::ui
