// Choosing: held sales, products by name, unknown codes, line options, reasons.
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_search.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_lots.h"
#include "core/sales/ticket_product.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_keys.h"
#include "ui/sales/till_parts.h"
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
        if (m_choice == ChoiceKind::Customer)
            showPhones(*list);
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
    ChoicePanelView view {.title = tr("Held sales"),
        .text = tr("Enter takes it back, Del throws it away."),
        .empty = tr("No sale is held. Press %1 to hold the current one.").arg(isolated(tillKeyOf(TillAction::Hold)))};
    m_heldIds.clear();
    for (const sales::HeldTicket &held : sales::heldTickets(m_shop.connection(), m_session.device())) {
        const auto totals = sales::ticketTotals(held.ticket, m_terms);
        m_heldIds.insert(m_heldIds.begin(), held.ticket.id);
        view.rows.insert(view.rows.begin(),
            {Icon::Hold, nameOfHeld(held.ticket),
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
    if (m_choice == ChoiceKind::Customer)
        guarded([&] { listCustomers(*list); });
    if (m_choice == ChoiceKind::Orders)
        guarded([&] { m_parts->orders.list(*list); });
    if (m_choice == ChoiceKind::HandOvers)
        guarded([&] { m_parts->handOvers.list(*list); });
    if (m_choice == ChoiceKind::Quotations)
        guarded([&] { m_parts->quotations.list(*list); });
    if (m_choice == ChoiceKind::Lots) {
        guarded([&] { offerLots(); });
        return;
    }
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
        if (m_parts->variants.isOpen()) {
            m_parts->variants.choose(index);
            return;
        }
        const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
        if (!list)
            return;
        const bool valid = index >= 0 && index < static_cast<int>(list->rows.size());
        choose(ChoicePanelView(*list), valid ? std::optional(static_cast<std::size_t>(index)) : std::nullopt);
    });
}

/// None of the rows: Enter in the search field, or in a list without a choice.
void ShopTill::choose(const ChoicePanelView &list, std::optional<std::size_t> row)
{
    switch (m_choice) {
    case ChoiceKind::Find:
    case ChoiceKind::PriceCheck:
        if (!row && !list.query.isEmpty())
            scanCode(list.query, false);
        [[fallthrough]];
    case ChoiceKind::Link:
        if (row)
            chooseProduct(m_found[*row]);
        return;
    case ChoiceKind::Note:
        saveNote(list.query);
        return;
    case ChoiceKind::Coupon:
        useCoupon(list.query);
        return;
    case ChoiceKind::GiftNumber:
        chooseGiftCardNumber(list.query, row.has_value());
        return;
    case ChoiceKind::GiftCard:
        if (m_gift)
            chooseGiftRow(row ? m_gift->rows[*row] : GiftQuestion::Row(), list.query);
        return;
    case ChoiceKind::Orders:
    case ChoiceKind::Order:
    case ChoiceKind::OrderDay:
    case ChoiceKind::CancelOrder:
        m_parts->orders.choose(m_choice, list, row);
        return;
    case ChoiceKind::HandOvers:
    case ChoiceKind::HandOver:
    case ChoiceKind::HandOverLot:
    case ChoiceKind::Later:
    case ChoiceKind::Delivery:
        m_parts->handOvers.choose(m_choice, list, row);
        return;
    case ChoiceKind::Quotations:
    case ChoiceKind::Quotation:
    case ChoiceKind::QuotationDay:
    case ChoiceKind::QuotationName:
    case ChoiceKind::CancelQuotation:
        m_parts->quotations.choose(m_choice, list, row);
        return;
    case ChoiceKind::Lots:
        if (row)
            chooseLot(*row);
        else if (!list.query.trimmed().isEmpty())
            takeLot({list.query});
        return;
    case ChoiceKind::ReturnNumber:
        if (row)
            withoutReceipt();
        else
            findReceipt(list.query);
        return;
    case ChoiceKind::Text:
    case ChoiceKind::None:
        escape();
        return;
    default:
        break;
    }
    if (!row)
        return;
    switch (m_choice) {
    case ChoiceKind::Held:
        recall(m_heldIds[*row]);
        return;
    case ChoiceKind::Menu:
        chooseMenu(static_cast<int>(*row));
        return;
    case ChoiceKind::LineOptions:
        chooseLineOption(*row);
        return;
    case ChoiceKind::GoodsBack:
        chooseGoodsBack(*row);
        return;
    case ChoiceKind::Approver:
        askPin(m_approval->approvers[*row]);
        return;
    case ChoiceKind::Reason: {
        const ReasonQuestion question = *std::exchange(m_reason, std::nullopt);
        showKeys();
        question.use(question.reasons[static_cast<qsizetype>(*row)]);
        changed();
        return;
    }
    case ChoiceKind::ReturnLines:
        addReturned(m_receipt->listed[*row], Quantity::units(1));
        return;
    case ChoiceKind::Customer:
        chooseCustomer(*row);
        return;
    case ChoiceKind::Purchases:
        choosePurchase(*row);
        return;
    case ChoiceKind::CreditTerms:
        chooseCreditTerm(*row);
        return;
    case ChoiceKind::AgeCheck:
        if (*row == 0)
            confirmAge();
        else
            escape();
        return;
    case ChoiceKind::Departments:
        chooseDepartment(*row);
        return;
    case ChoiceKind::CashIn:
    case ChoiceKind::CashOut:
        chooseCash(*row);
        return;
    default:
        return;
    }
}

void ShopTill::recall(SaleId id)
{
    auto recalled = sales::recallTicket(m_shop.connection(), m_session.device(), id, m_shop.clock().nowMs());
    if (!recalled) {
        refuse(recalled.error());
        return;
    }
    m_buffer.clear();
    m_receipt.reset();
    if (recalled->original) {
        if (auto sale = sales::findSale(m_shop.connection(), recalled->original->id))
            m_receipt = ReturnedReceipt {*std::move(sale)};
    }
    m_desk.takeUp(*std::move(recalled));
    showKeys();
    changed();
    renewPrices();
}

void ShopTill::chooseProduct(ProductId id)
{
    const auto product = catalogue::findById(m_shop.connection(), m_terms.currency, id);
    if (!product)
        return;
    const bool isFamily = product->product.kind == catalogue::ProductKind::Family;
    if (m_choice == ChoiceKind::Link && isFamily) {
        m_parts->variants.open(
            id, [this](const catalogue::ScannedProduct &chosen) { link(chosen); }, tr("Which of them has this code?"));
    } else if (m_choice == ChoiceKind::Link) {
        link(*product);
    } else {
        showKeys();
        addScanned(*product, {}, false);
    }
}

/// The unknown code of the line that is selected is one of this product's from now on.
void ShopTill::link(const catalogue::ScannedProduct &product)
{
    const sales::TicketLine *unknown = m_desk.selected();
    if (!unknown || unknown->product)
        return;
    askRight(access::Right::EditProduct, tr("Give this code to %1.").arg(isolatedName(product.product.name)),
        [this, product, code = unknown->barcode](const Session &session) {
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
    if (known->isMeasured() && m_desk.selected()) {
        askWeight({product, *known, {}, m_desk.selected()->id});
        return;
    }
    changeLine([&](sales::Ticket &ticket, sales::LineId id) {
        return sales::resolveLine(ticket, id, *known, product.product.price);
    });
}

/// Its name and price make it a product; F3 finds the one that it is.
void ShopTill::offerUnknown()
{
    const sales::TicketLine *unknown = m_desk.selected();
    if (!unknown || unknown->product)
        return;
    m_choice = ChoiceKind::None;
    m_state.panel = ProductPanelView {unknown->barcode, m_terms.currency, {}};
    changed();
}

/// What the panel of an unknown code asks for besides its own fields.
bool ShopTill::actOnUnknown(TillAction action)
{
    if (!std::holds_alternative<ProductPanelView>(m_state.panel))
        return false;
    if (action == TillAction::Find) {
        offerFind(ChoiceKind::Link);
        return true;
    }
    if (action == TillAction::Price) {
        if (const sales::TicketLine *unknown = m_desk.selected())
            offerDepartments(unknown->id);
        return true;
    }
    if (action == TillAction::Remove) {
        showKeys();
        removeSelected();
        return true;
    }
    return false;
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

void ShopTill::offerLineOptions()
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line) {
        say(FeedbackLevel::Notice, tr("No line is selected. Scan an item or choose a line first."));
        return;
    }
    if (!line->product) {
        offerUnknown();
        return;
    }
    if (sales::comesBack(ticket(), *line)) {
        offerGoodsBack(*line);
        return;
    }
    ChoicePanelView view {.title = isolatedName(line->product->name),
        .rows = {
            {Icon::Pencil, tr("Note"), line->note.isEmpty() ? tr("Printed on the receipt") : isolatedName(line->note)},
            {Icon::Tag, tr("Another price for the line"), {}, isolated(tillKeyOf(TillAction::Price))},
            {Icon::Discount, tr("Discount on the line"), {}, isolated(tillKeyOf(TillAction::Discount))},
            {Icon::Trash, tr("Remove the line"), {}, isolated(tillKeyOf(TillAction::Remove))}}};
    if (const auto row = static_cast<std::size_t>(line - ticket().lines.data());
        sales::isBundle(*line) && row < m_state.rows.size())
        view.text = m_state.rows[row].detail; // All of it: the line itself may be too narrow.
    if (const auto told = sales::lotLine(*line))
        view.rows.push_back(
            {Icon::Tag, told->product->tracking == catalogue::Tracking::Serial ? tr("Serial numbers") : tr("Batches"),
                tr("%1 of %2 said").arg(quantityText(sales::lotted(*told)), quantityText(told->quantity))});
    offer(ChoiceKind::LineOptions, std::move(view));
}

void ShopTill::chooseLineOption(std::size_t index)
{
    const sales::TicketLine *line = m_desk.selected();
    if (index == 0 && line) {
        offer(ChoiceKind::Note,
            {.title = tr("Note"),
                .text = tr("Printed under the line on the receipt. Enter keeps it; an empty one is taken off."),
                .queryPlaceholder = tr("Note"),
                .query = line->note,
                .rows = {{Icon::Check, tr("Keep the note"), {}, tr("Enter")}}});
        return;
    }
    showKeys();
    changed();
    if (index == 4)
        offerLots();
    else if (index == 1 || index == 2)
        actOnSale(index == 1 ? TillAction::Price : TillAction::Discount);
    else if (index == 3)
        removeSelected();
}

void ShopTill::saveNote(const QString &note)
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line)
        return;
    sales::Ticket next = ticket();
    if (const auto done = sales::setNote(next, line->id, note.trimmed()); !done) {
        refuse(done.error()); // The panel stays with what was typed.
        return;
    }
    showKeys();
    m_state.feedback = {};
    commit(std::move(next), line->id);
}

void ShopTill::offerReason(
    const QString &title, QStringList reasons, std::function<void(const QString &)> use, const QString &text)
{
    ChoicePanelView view {.title = title, .text = text};
    for (const QString &reason : reasons)
        view.rows.push_back({Icon::None, reason});
    m_reason = ReasonQuestion {std::move(reasons), std::move(use)};
    offer(ChoiceKind::Reason, view);
}

} // namespace mizan::ui
