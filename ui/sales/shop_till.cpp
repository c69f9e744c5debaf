// Ringing up: scans, counts, prices, lines; every change is saved as a draft at once.
#include "ui/sales/shop_till.h"

#include "core/base/assertion.h"
#include "core/base/number_rules.h"
#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/sales/remove_line.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_product.h"
#include "core/store/fault.h"
#include "ui/sales/cart_rows.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int FeedbackMs = 2000;
constexpr int ClockMs = 5000;
constexpr std::size_t UndoSteps = 50;
constexpr int QuickKeysShown = 25;
constexpr std::size_t QuickPages = 5;

access::CompanySettings companyOf(Shop &shop)
{
    auto company = access::companySettings(shop.connection());
    MIZAN_ASSERT(company.has_value());
    return *company;
}

} // namespace

ShopTill::ShopTill(Shop &shop, Session session, TillOutlets outlets, QObject *parent)
    : TillModel(parent)
    , m_shop(shop)
    , m_session(std::move(session))
    , m_outlets(std::move(outlets))
    , m_company(companyOf(shop))
    , m_terms(sales::tradeTerms(m_company))
    , m_taxes(tax::loadTaxTable(shop.connection()))
    , m_ticket {.id = shop.ids().make<SaleId>(), .currency = m_terms.currency}
    , m_state {.currency = m_terms.currency,
          .title = tr("Sale"),
          .totals = {.total = Money::zero(m_terms.currency),
              .discount = Money::zero(m_terms.currency),
              .tax = Money::zero(m_terms.currency),
              .rounding = Money::zero(m_terms.currency)}}
{
    m_feedbackEnd.setSingleShot(true);
    connect(&m_feedbackEnd, &QTimer::timeout, this, [this] {
        m_state.feedback = {};
        Q_EMIT TillModel::changed();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        const QString now = timeText(m_shop.clock().nowMs(), m_session.businessDay().timeZone);
        if (now != m_state.clock) {
            m_state.clock = now;
            Q_EMIT TillModel::changed();
        }
    });
    m_minute.start(ClockMs);
    if (auto kept = sales::loadCurrentTicket(m_shop.connection(), m_session.device()))
        m_ticket = std::move(*kept);
    reload();
}

void ShopTill::reload()
{
    guarded([this] {
        m_company = companyOf(m_shop);
        m_terms = sales::tradeTerms(m_company);
        m_taxes = tax::loadTaxTable(m_shop.connection());
        m_pages.clear();
        for (const catalogue::Category &category : catalogue::allCategories(m_shop.connection())) {
            if (m_pages.size() < QuickPages)
                m_pages.push_back(category.id);
        }
        showKeys();
        changed();
    });
}

void ShopTill::setSession(Session session)
{
    m_session = std::move(session);
    reload();
}

/// Faults end here: what was committed stays, what was not is not there, and the person is told.
void ShopTill::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const store::Fault &fault) {
        say(FeedbackLevel::Error,
            tr("The disk did not take it. What was paid before is kept; this step was not recorded. Try again, or call "
               "for help (%1).")
                .arg(isolated(QString::fromUtf8(fault.what()))),
            Tone::Error);
    }
}

void ShopTill::startTicket()
{
    m_ticket = {.id = m_shop.ids().make<SaleId>(), .currency = m_terms.currency};
    m_undo.clear();
    m_redo.clear();
    m_selected.reset();
    m_original.reset();
    m_returnReason.clear();
    m_buffer.clear();
}

void ShopTill::changed()
{
    m_state.user = m_session.userName();
    m_state.clock = timeText(m_shop.clock().nowMs(), m_session.businessDay().timeZone);
    m_state.held = static_cast<qint64>(sales::heldTickets(m_shop.connection(), m_session.device()).size());
    m_state.customer = tr("Walk-in customer");
    m_state.title = isReturn() ? tr("Return") : tr("Sale");
    m_state.banner.reset();
    if (isReturn()) {
        m_state.banner = m_ticket.original
            ? tr("Return of receipt %1").arg(isolated(m_ticket.original->number.toText()))
            : tr("Return without a receipt");
        if (const auto preview = sales::previewReturn(m_shop.connection(), m_ticket, m_terms)) {
            m_state.rows = returnRows(m_ticket, *preview);
            m_state.totals = returnTotals(m_ticket, *preview, m_terms.currency);
        } else {
            refuse(preview.error());
        }
    } else if (const auto totals = sales::ticketTotals(m_ticket, m_terms)) {
        m_state.rows = cartRows(m_ticket, *totals);
        m_state.totals = cartTotals(*totals, m_ticket, m_terms);
    } else {
        refuse(totals.error());
    }
    if (!std::holds_alternative<TenderPanelView>(m_state.panel))
        m_state.totals.rounding = Money::zero(m_terms.currency);
    m_state.selected = -1;
    for (std::size_t i = 0; i < m_ticket.lines.size(); ++i) {
        if (m_selected == m_ticket.lines[i].id)
            m_state.selected = static_cast<int>(i);
    }
    m_state.canPay = !m_ticket.lines.empty() && !sales::hasUnresolvedLines(m_ticket);
    showBuffer();
    Q_EMIT TillModel::changed();
}

/// The ticket is another now: checked as a whole, kept as a draft, shown.
void ShopTill::commit(sales::Ticket next, std::optional<sales::LineId> touched)
{
    if (next.mode == sales::TicketMode::Sale) {
        if (const auto totals = sales::ticketTotals(next, m_terms); !totals) {
            refuse(totals.error());
            return;
        }
    }
    sales::saveCurrentTicket(m_shop.connection(), m_session.device(), next, m_shop.clock().nowMs());
    m_undo.push_back(std::move(m_ticket));
    if (m_undo.size() > UndoSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_ticket = std::move(next);
    if (touched)
        m_selected = touched;
    else if (!selectedLine())
        m_selected = m_ticket.lines.empty() ? std::nullopt : std::optional(m_ticket.lines.back().id);
    changed();
    if (touched && m_state.selected >= 0)
        Q_EMIT rowTouched(m_state.selected);
}

std::optional<sales::LineId> ShopTill::selectedLine() const
{
    return m_selected && sales::findLine(m_ticket, *m_selected) ? m_selected : std::nullopt;
}

void ShopTill::beep(Tone tone) const
{
    if (m_outlets.tone)
        m_outlets.tone(tone);
}

void ShopTill::say(FeedbackLevel level, const QString &text, std::optional<Tone> tone)
{
    m_state.feedback = {level, text};
    if (tone)
        beep(*tone);
    if (level == FeedbackLevel::Good)
        m_feedbackEnd.start(FeedbackMs);
    else
        m_feedbackEnd.stop(); // An error stays until the next action.
    Q_EMIT TillModel::changed();
}

void ShopTill::refuse(const Refusal &refusal) { say(FeedbackLevel::Error, sentenceFor(refusal), Tone::Error); }

void ShopTill::showBuffer()
{
    const auto meaning = [this] {
        switch (m_buffer.purpose()) {
        case BufferPurpose::Quantity:
            return tr("Quantity of the line");
        case BufferPurpose::Price:
            return tr("New price");
        case BufferPurpose::DiscountPercent:
            return tr("Discount %");
        case BufferPurpose::DiscountAmount:
            return tr("Discount amount");
        case BufferPurpose::Amount:
            return tr("Amount given");
        case BufferPurpose::Receipt:
        case BufferPurpose::Code:
            break;
        }
        return m_buffer.multiplier() ? tr("Next item %1 ×").arg(quantityText(*m_buffer.multiplier())) : tr("Code");
    };
    m_state.buffer = {meaning(), m_buffer.text()};
}

void ShopTill::showKeys()
{
    m_choice = ChoiceKind::None;
    const bool shiftOpen = sales::openShiftOf(m_shop.connection(), m_session.device()).has_value();
    if (!shiftOpen) {
        m_state.panel =
            FloatPanelView {sales::floatLeft(m_shop.connection(), m_session.device(), m_terms.currency), {}};
        return;
    }
    KeysPanel panel;
    const auto categories = catalogue::allCategories(m_shop.connection());
    for (const CategoryId page : m_pages) {
        const auto category = std::ranges::find(categories, page, &catalogue::Category::id);
        panel.pages.push_back(category == categories.end() ? QString() : category->name);
    }
    if (m_pages.empty())
        panel.pages.push_back(tr("Products"));
    m_page = std::clamp(m_page, 0, static_cast<int>(panel.pages.size()) - 1);
    panel.page = m_page;
    catalogue::ProductListRequest request {.limit = QuickKeysShown};
    if (!m_pages.empty())
        request.category = m_pages[static_cast<std::size_t>(m_page)];
    m_quickProducts.clear();
    for (const catalogue::ProductRow &row :
        catalogue::listProducts(m_shop.connection(), m_terms.currency, request).rows) {
        m_quickProducts.push_back(row.id);
        panel.keys.push_back({row.name, priceText(row.price)});
    }
    m_state.panel = panel;
}

void ShopTill::digit(QChar digit)
{
    if (m_choice == ChoiceKind::Menu) {
        chooseMenu(digit.digitValue() - 1);
        return;
    }
    if (std::holds_alternative<ChangePanelView>(m_state.panel))
        guarded([this] { showKeys(); });
    m_buffer.digit(digit);
    if (m_state.feedback.level == FeedbackLevel::Error)
        m_state.feedback = {};
    showBuffer();
    if (auto *tender = std::get_if<TenderPanelView>(&m_state.panel))
        tender->current = 0;
    Q_EMIT TillModel::changed();
}

/// States that cannot take a scan say so, each time.
bool ShopTill::refuseScan()
{
    if (std::holds_alternative<FloatPanelView>(m_state.panel)) {
        say(FeedbackLevel::Error,
            tr("No shift is open. The scan was not used. Enter the float first, then scan again."), Tone::Error);
        return true;
    }
    if (std::holds_alternative<PinPanelView>(m_state.panel) || std::holds_alternative<ProductPanelView>(m_state.panel)
        || m_choice == ChoiceKind::Reason || m_choice == ChoiceKind::Approver) {
        say(FeedbackLevel::Error,
            tr("A question is open. The scan was not used. Answer it or press Esc, then scan again."), Tone::Error);
        return true;
    }
    return false;
}

void ShopTill::scan(const QString &code)
{
    guarded([&] {
        if (!refuseScan())
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
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    const bool checking = m_choice == ChoiceKind::PriceCheck;
    if (!checking && !paying && m_choice != ChoiceKind::ReturnLines)
        showKeys();
    if (m_ticket.lines.empty() || m_choice == ChoiceKind::ReturnNumber) {
        if (const auto sale = sales::findSaleByNumber(m_shop.connection(), code.trimmed().toUpper())) {
            startReturn(*sale);
            return;
        }
    }
    const catalogue::ScanAnswer answer = catalogue::findScanned(m_shop.connection(), m_terms.currency, code);
    if (const auto *misread = std::get_if<catalogue::MisreadCode>(&answer)) {
        say(FeedbackLevel::Error, tr("Misread %1. Nothing was added. Scan again.").arg(isolated(misread->code)),
            Tone::Error);
        return;
    }
    if (const auto *unknown = std::get_if<catalogue::UnknownCode>(&answer)) {
        if (isReturn())
            say(FeedbackLevel::Error,
                tr("Code %1 is unknown. Nothing was added to the return. Choose the line instead.")
                    .arg(isolated(unknown->code)),
                Tone::Error);
        else if (checking)
            say(FeedbackLevel::Error, tr("Code %1 is unknown. Nothing was added.").arg(isolated(unknown->code)),
                Tone::Error);
        else
            addUnknown(unknown->code);
        return;
    }
    const auto &product = std::get<catalogue::ScannedProduct>(answer);
    if (checking) {
        say(FeedbackLevel::Notice, isolatedName(product.product.name) + u"  "_s + priceText(product.product.price),
            Tone::Attention);
        return;
    }
    addScanned(product, code, wasScanned);
    if (paying) {
        pay(); // The due amount is another now.
        say(FeedbackLevel::Notice,
            tr("%1 was added while paying. The amount due is up to date.").arg(isolatedName(product.product.name)),
            Tone::Attention);
    }
}

void ShopTill::addScanned(const catalogue::ScannedProduct &scanned, const QString &barcode, bool wasScanned)
{
    const Quantity count = m_buffer.useMultiplier();
    const auto units = multiplyDivide(count.micro(), scanned.pack.micro(), Quantity::MicroPerUnit, Rounding::HalfUp);
    const auto quantity =
        units ? Quantity::checked(*units) : Result<Quantity>(mizan::refuse(mizan::rules::NumberMustFit));
    if (!quantity) {
        refuse(quantity.error());
        return;
    }
    if (isReturn() && m_original) {
        for (std::size_t i = 0; i < m_original->sale.lines.size(); ++i) {
            const Quantity left = m_original->sale.lines[i].quantity - m_original->returned[i];
            if (m_original->sale.lines[i].product == scanned.product.id && left > Quantity()) {
                addReturnLine(static_cast<int>(i), *quantity);
                return;
            }
        }
        say(FeedbackLevel::Error,
            tr("%1 is not on this receipt. Nothing was added.").arg(isolatedName(scanned.product.name)), Tone::Error);
        return;
    }
    const auto product = sales::ticketProduct(scanned, m_taxes);
    if (!product) {
        refuse(product.error());
        return;
    }
    sales::Ticket next = m_ticket;
    const auto line = sales::addProduct(next,
        {.line = m_shop.ids().make<sales::LineId>(),
            .product = *product,
            .price = scanned.product.price,
            .quantity = *quantity,
            .barcode = wasScanned ? barcode : QString()});
    if (!line) {
        refuse(line.error());
        return;
    }
    m_buffer.clear();
    m_state.feedback = {};
    commit(std::move(next), *line);
    if (m_state.feedback.level != FeedbackLevel::Error)
        say(FeedbackLevel::Good, isolatedName(product->name) + u"  "_s + priceText(scanned.product.price),
            Tone::ItemAdded);
}

void ShopTill::addUnknown(const QString &code)
{
    sales::Ticket next = m_ticket;
    const auto line = sales::addUnknownCode(
        next, {.line = m_shop.ids().make<sales::LineId>(), .barcode = code, .quantity = m_buffer.useMultiplier()});
    if (!line) {
        refuse(line.error());
        return;
    }
    m_buffer.clear();
    commit(std::move(next), *line);
    say(FeedbackLevel::Error,
        tr("Code %1 is unknown. It is kept as a line. Say what it is before paying.").arg(isolated(code)), Tone::Error);
}

void ShopTill::changeLine(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change)
{
    const auto line = selectedLine();
    if (!line) {
        say(FeedbackLevel::Notice, tr("No line is selected. Scan an item or choose a line first."));
        return;
    }
    sales::Ticket next = m_ticket;
    if (const auto done = change(next, *line); !done) {
        refuse(done.error());
        return;
    }
    m_buffer.clear();
    m_state.feedback = {};
    commit(std::move(next), *line);
}

void ShopTill::step(qint64 by)
{
    const sales::TicketLine *line = selectedLine() ? sales::findLine(m_ticket, *selectedLine()) : nullptr;
    if (line && by < 0 && line->quantity <= Quantity::units(1)) {
        removeSelected();
        return;
    }
    changeLine([by](sales::Ticket &ticket, sales::LineId id) {
        return sales::changeQuantity(ticket, id, Quantity::units(by));
    });
}

void ShopTill::removeSelected()
{
    const auto line = selectedLine();
    if (!line)
        return;
    if (isReturn()) { // Nothing was promised yet: a return's line only says what comes back.
        changeLine([](sales::Ticket &ticket, sales::LineId id) -> Result<void> {
            const auto removed = sales::removeLine(ticket, id);
            return removed ? Result<void>() : Result<void>(refuseAs(removed));
        });
        return;
    }
    const bool known = sales::findLine(m_ticket, *line)->product.has_value();
    const Continuation go = [this, id = *line](const Session &session) {
        sales::Ticket next = m_ticket;
        if (const auto removed = sales::removeLines(m_shop, session, next, {m_shop.ids().make<FactId>(), {id}});
            !removed) {
            refuse(removed.error());
            return;
        }
        m_buffer.clear();
        m_state.feedback = {};
        commit(std::move(next), std::nullopt);
    };
    if (known)
        askRight(access::Right::RemoveLine, tr("Remove a line from the sale."), go);
    else
        go(m_session);
}

void ShopTill::undo(std::vector<sales::Ticket> &from, std::vector<sales::Ticket> &to)
{
    // Removed lines do not come back by undo and added ones do not go: the daybook has been told of removals.
    if (from.empty() || from.back().lines.size() != m_ticket.lines.size()) {
        say(FeedbackLevel::Notice, tr("There is nothing to undo here."));
        return;
    }
    sales::saveCurrentTicket(m_shop.connection(), m_session.device(), from.back(), m_shop.clock().nowMs());
    to.push_back(std::move(m_ticket));
    m_ticket = std::move(from.back());
    from.pop_back();
    changed();
}

void ShopTill::hold()
{
    if (m_ticket.lines.empty()) {
        offerHeld();
        return;
    }
    sales::Ticket held = m_ticket;
    if (held.label.isEmpty())
        held.label = held.lines.front().product ? held.lines.front().product->name : held.lines.front().barcode;
    if (const auto done = sales::holdTicket(m_shop.connection(), m_session.device(), held, m_shop.clock().nowMs());
        !done) {
        refuse(done.error());
        return;
    }
    startTicket();
    showKeys();
    changed();
    say(FeedbackLevel::Good, tr("Held: %1").arg(isolatedName(held.label)));
}

void ShopTill::selectRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_ticket.lines.size())) {
        m_selected = m_ticket.lines[static_cast<std::size_t>(row)].id;
        changed();
    }
}

void ShopTill::openRow(int row)
{
    selectRow(row);
    const auto line = selectedLine();
    if (line && !sales::findLine(m_ticket, *line)->product)
        offerUnknown();
}

void ShopTill::quickPage(int index)
{
    m_page = index;
    guarded([this] {
        showKeys();
        changed();
    });
}

void ShopTill::quickKey(int index)
{
    if (index >= 0 && index < static_cast<int>(m_quickProducts.size()))
        guarded([this, index] { chooseProduct(m_quickProducts[static_cast<std::size_t>(index)]); });
}

} // namespace mizan::ui
