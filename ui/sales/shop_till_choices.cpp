// Choosing: held sales, products by name, unknown codes, reasons, approvals, the till's menu, what comes back.
#include "core/access/role.h"
#include "core/access/sign_in.h"
#include "core/access/user.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_search.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/sales/move_cash.h"
#include "core/sales/open_shift.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_product.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_keys.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ShownHits = 9;
constexpr qsizetype LeastQuery = 1;

} // namespace

void ShopTill::offer(ChoiceKind kind, ChoicePanelView view)
{
    m_choice = kind;
    m_state.panel = std::move(view);
    changed();
}

void ShopTill::moveChoice(int by)
{
    if (auto *list = std::get_if<ChoicePanelView>(&m_state.panel); list && !list->rows.empty()) {
        list->current = std::clamp(list->current + by, 0, static_cast<int>(list->rows.size()) - 1);
        Q_EMIT TillModel::changed();
    }
}

void ShopTill::offerHelp()
{
    ChoicePanelView view {.title = tr("Keys of the till")};
    for (const TillKey &key : tillKeyMap())
        view.rows.push_back({Icon::Keyboard, key.action, {}, isolated(key.key)});
    offer(ChoiceKind::Text, view);
}

void ShopTill::offerHeld()
{
    ChoicePanelView view {.title = tr("Held sales"), .empty = tr("No sale is held. Press F7 to hold the current one.")};
    m_heldIds.clear();
    for (const sales::HeldTicket &held : sales::heldTickets(m_shop.connection(), m_session.device())) {
        const auto totals = sales::ticketTotals(held.ticket, m_terms);
        m_heldIds.insert(m_heldIds.begin(), held.ticket.id);
        view.rows.insert(view.rows.begin(),
            {Icon::Hold, isolatedName(held.ticket.label),
                tr("%1 · %n line(s)", nullptr, static_cast<int>(held.ticket.lines.size()))
                    .arg(timeText(held.heldAtMs, m_session.businessDay().timeZone)),
                totals ? amountText(totals->total) : QString()});
    }
    offer(ChoiceKind::Held, view);
}

void ShopTill::offerFind(ChoiceKind kind)
{
    ChoicePanelView view;
    switch (kind) {
    case ChoiceKind::PriceCheck:
        view = {.title = tr("Price check"),
            .text = tr("Scan or type. Nothing is added until Enter."),
            .queryPlaceholder = tr("Name or code")};
        break;
    case ChoiceKind::Link:
        view = {.title = tr("Which product has this code?"), .queryPlaceholder = tr("Name or code")};
        break;
    case ChoiceKind::ReturnNumber:
        view = {.title = tr("Return"),
            .text = tr("Scan the receipt, or type its number and press Enter."),
            .queryPlaceholder = tr("Receipt number"),
            .rows = {{Icon::Return, tr("Without a receipt"), tr("Needs an approval in most shops")}},
            .current = -1};
        break;
    default:
        view = {.title = tr("Find a product"), .queryPlaceholder = tr("Name or code")};
        break;
    }
    m_found.clear();
    offer(kind, view);
}

void ShopTill::setQuery(const QString &query)
{
    auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
    if (!list)
        return;
    list->query = query;
    if (m_choice == ChoiceKind::Find || m_choice == ChoiceKind::PriceCheck || m_choice == ChoiceKind::Link) {
        guarded([&] {
            m_found.clear();
            list->rows.clear();
            list->current = 0;
            if (query.trimmed().size() >= LeastQuery) {
                for (const catalogue::ProductHit &hit :
                    catalogue::searchProducts(m_shop.connection(), m_terms.currency, query, ShownHits)) {
                    m_found.push_back(hit.id);
                    list->rows.push_back({Icon::Tag, isolatedName(hit.name), isolated(hit.code), priceText(hit.price)});
                }
                list->empty = tr("No product matches %1.").arg(isolatedName(query));
            }
        });
    }
    Q_EMIT TillModel::changed();
}

void ShopTill::choose(int index)
{
    guarded([this, index] {
        const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
        if (!list)
            return;
        const bool valid = index >= 0 && index < static_cast<int>(list->rows.size());
        const auto at = static_cast<std::size_t>(std::max(index, 0));
        switch (m_choice) {
        case ChoiceKind::Find:
        case ChoiceKind::PriceCheck:
        case ChoiceKind::Link:
            if (valid)
                chooseProduct(m_found[at]);
            else if (!list->query.isEmpty() && m_choice != ChoiceKind::Link)
                scanCode(list->query, false);
            return;
        case ChoiceKind::Held:
            if (valid)
                recall(m_heldIds[at]);
            return;
        case ChoiceKind::Menu:
            chooseMenu(index);
            return;
        case ChoiceKind::Unknown:
            chooseUnknown(index);
            return;
        case ChoiceKind::Approver:
            if (valid)
                askPin(m_approvers[at]);
            return;
        case ChoiceKind::Reason:
            if (valid) {
                const auto use = std::exchange(m_useReason, {});
                const QString reason = m_reasons[static_cast<qsizetype>(at)];
                showKeys();
                use(reason);
                changed();
            }
            return;
        case ChoiceKind::ReturnNumber:
            if (valid)
                askRight(access::Right::ReturnWithoutReceipt, tr("Take goods back without a receipt."),
                    [this](const Session &session) { withoutReceipt(session); });
            else if (const auto sale = sales::findSaleByNumber(m_shop.connection(), list->query.trimmed().toUpper()))
                startReturn(*sale);
            else
                say(FeedbackLevel::Error,
                    tr("Receipt %1 is not on this till. Nothing was changed. Check the number, or choose Without a "
                       "receipt.")
                        .arg(isolated(list->query)),
                    Tone::Error);
            return;
        case ChoiceKind::ReturnLines:
            if (valid)
                addReturnLine(static_cast<int>(m_returnable[at]), Quantity::units(1));
            return;
        case ChoiceKind::CashIn:
        case ChoiceKind::CashOut:
            chooseCash(index);
            return;
        case ChoiceKind::Text:
        case ChoiceKind::None:
            escape();
            return;
        }
    });
}

void ShopTill::recall(SaleId id)
{
    auto ticket = sales::recallTicket(m_shop.connection(), m_session.device(), id, m_shop.clock().nowMs());
    if (!ticket) {
        refuse(ticket.error());
        return;
    }
    startTicket();
    m_ticket = std::move(*ticket);
    if (m_ticket.original)
        m_original = sales::findSale(m_shop.connection(), m_ticket.original->id);
    if (!m_ticket.lines.empty())
        m_selected = m_ticket.lines.back().id;
    showKeys();
    changed();
}

void ShopTill::chooseProduct(ProductId id)
{
    const auto product = catalogue::findById(m_shop.connection(), m_terms.currency, id);
    if (!product)
        return;
    if (m_choice != ChoiceKind::Link) {
        showKeys();
        addScanned(*product, {}, false);
        return;
    }
    const auto line = selectedLine();
    const sales::TicketLine *unknown = line ? sales::findLine(m_ticket, *line) : nullptr;
    if (!unknown || unknown->product)
        return;
    askRight(access::Right::EditProduct, tr("Give this code to %1.").arg(isolatedName(product->product.name)),
        [this, product = *product, code = unknown->barcode](const Session &session) {
            if (const auto linked =
                    catalogue::linkBarcode(m_shop, session, {m_shop.ids().make<FactId>(), product.product.id, code});
                !linked)
                refuse(linked.error());
            else
                resolve(product);
        });
}

/// The unknown line is this product now.
void ShopTill::resolve(const catalogue::ScannedProduct &product)
{
    const auto known = sales::ticketProduct(product, m_taxes);
    if (!known) {
        refuse(known.error());
        return;
    }
    showKeys();
    changeLine([&](sales::Ticket &ticket, sales::LineId id) {
        return sales::resolveLine(ticket, id, *known, product.product.price);
    });
}

void ShopTill::offerUnknown()
{
    const auto line = selectedLine();
    const sales::TicketLine *unknown = line ? sales::findLine(m_ticket, *line) : nullptr;
    if (!unknown || unknown->product)
        return;
    offer(ChoiceKind::Unknown,
        {.title = tr("Unknown code %1").arg(isolated(unknown->barcode)),
            .rows = {{Icon::Add, tr("Create product"), tr("Name and price; the office reviews it later")},
                {Icon::Search, tr("Link to existing"), tr("The code becomes one more of a product")},
                {Icon::Trash, tr("Remove the line")}}});
}

void ShopTill::chooseUnknown(int index)
{
    const auto line = selectedLine();
    const sales::TicketLine *unknown = line ? sales::findLine(m_ticket, *line) : nullptr;
    if (!unknown)
        return;
    if (index == 0) {
        m_choice = ChoiceKind::None;
        m_state.panel = ProductPanelView {unknown->barcode, m_terms.currency, {}};
        changed();
    } else if (index == 1) {
        offerFind(ChoiceKind::Link);
    } else if (index == 2) {
        showKeys();
        removeSelected();
    }
}

void ShopTill::saveProduct(const QString &name, const QString &price)
{
    guarded([&] {
        auto *panel = std::get_if<ProductPanelView>(&m_state.panel);
        if (!panel)
            return;
        const auto typed = readPrice(price, m_terms.currency);
        const auto units = catalogue::allUnits(m_shop.connection());
        if (!typed.value || units.empty() || m_taxes.entries().empty()) {
            panel->problem = typingErrorText(typed.error, 6);
            Q_EMIT TillModel::changed();
            return;
        }
        const auto piece = std::ranges::find(units, u"H87"_s, &catalogue::Unit::code);
        const auto standard = std::ranges::find_if(m_taxes.entries(),
            [](const tax::TaxTable::Entry &entry) { return entry.taxClass.code.text == u"standard"; });
        const catalogue::CreateProductAtTill request {.request = m_shop.ids().make<FactId>(),
            .id = m_shop.ids().make<ProductId>(),
            .scanned = panel->code,
            .name = name,
            .price = *typed.value,
            .taxClass = standard == m_taxes.entries().end() ? m_taxes.entries().front().id : standard->id,
            .unit = piece == units.end() ? units.front().id : piece->id};
        const auto panelBefore = *panel;
        askRight(access::Right::EditProduct, tr("Create the product %1.").arg(isolatedName(name)),
            [this, request, panelBefore](const Session &session) {
                const auto saved = catalogue::createProductAtTill(m_shop, session, request);
                if (!saved) {
                    m_choice = ChoiceKind::None;
                    m_state.panel =
                        ProductPanelView {panelBefore.code, panelBefore.currency, sentenceFor(saved.error())};
                    changed();
                    return;
                }
                if (const auto product = catalogue::findById(m_shop.connection(), m_terms.currency, saved->id))
                    resolve(*product);
            });
    });
}

void ShopTill::offerReason(const QString &title, QStringList reasons, std::function<void(const QString &)> use)
{
    m_useReason = std::move(use);
    m_reasons = std::move(reasons);
    ChoicePanelView view {.title = title};
    for (const QString &reason : m_reasons)
        view.rows.push_back({Icon::None, reason});
    offer(ChoiceKind::Reason, view);
}

/// Goes on at once where the session holds the right, after somebody else's PIN where one may approve, and refuses
/// otherwise.
void ShopTill::askRight(access::Right right, const QString &what, Continuation go)
{
    const auto allowed = access::require(m_session, right);
    if (allowed) {
        go(m_session);
        return;
    }
    if (allowed.error().rule != access::rules::ApprovalMustBeGiven) {
        refuse(allowed.error());
        return;
    }
    m_right = right;
    m_rightWords = what;
    m_continuation = std::move(go);
    m_approvers.clear();
    ChoicePanelView view {.title = tr("Who approves?"), .text = what, .empty = tr("Nobody here may approve this.")};
    for (const access::User &user : access::allUsers(m_shop.connection())) {
        const auto role = access::findRole(m_shop.connection(), user.role);
        if (user.id != m_session.user() && role && role->grants.of(right) == access::Grant::Allowed) {
            m_approvers.push_back(user.id);
            view.rows.push_back({Icon::User, isolatedName(user.name)});
        }
    }
    beep(Tone::Attention);
    if (m_approvers.size() == 1)
        askPin(m_approvers.front());
    else
        offer(ChoiceKind::Approver, view);
}

void ShopTill::askPin(UserId approver)
{
    m_approver = approver;
    const auto user = access::findUser(m_shop.connection(), approver);
    m_choice = ChoiceKind::None;
    m_state.panel =
        PinPanelView {tr("Approval by %1").arg(isolatedName(user ? user->name : QString())), m_rightWords, {}};
    changed();
}

void ShopTill::enterPin(const QString &pin)
{
    guarded([&] {
        auto *panel = std::get_if<PinPanelView>(&m_state.panel);
        if (!panel || !m_approver || !m_continuation)
            return;
        const auto approval = access::approve(m_shop, m_session, {m_right, *m_approver, pin});
        if (!approval) {
            panel->problem = sentenceFor(approval.error());
            beep(Tone::Error);
            Q_EMIT TillModel::changed();
            return;
        }
        const Continuation go = std::exchange(m_continuation, {});
        showKeys();
        changed();
        go(m_session.withApproval(*approval));
    });
}

void ShopTill::openShift(const QString &floatAmount)
{
    guarded([&] {
        auto *panel = std::get_if<FloatPanelView>(&m_state.panel);
        if (!panel)
            return;
        const auto typed = readMoney(floatAmount, m_terms.currency);
        if (!typed.value) {
            panel->problem = typingErrorText(typed.error, m_terms.currency.decimals());
            Q_EMIT TillModel::changed();
            return;
        }
        const sales::CashCount drawer {.pieces = typed.value->isZero()
                ? std::vector<sales::Denomination> {}
                : std::vector<sales::Denomination> {{1, typed.value->minor()}}};
        if (const auto opened = sales::openShift(m_shop, m_session, {m_shop.ids().make<ShiftId>(), drawer}); !opened) {
            panel->problem = sentenceFor(opened.error());
            Q_EMIT TillModel::changed();
            return;
        }
        m_state.feedback = {};
        reload();
    });
}

} // namespace mizan::ui
