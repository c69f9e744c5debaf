// Serial numbers and batches: said by scan, by hand or from the shelf; first expired first where nobody says.
#include "core/catalogue/find_barcode.h"
#include "core/daybook/shop.h"
#include "core/sales/lot_check.h"
#include "ui/sales/shop_till.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

using access::Right;
using catalogue::Tracking;

namespace {

QString expiryText(const stock::Lot &lot)
{
    return lot.expires ? ShopTill::tr("Until %1").arg(dateText(*lot.expires)) : QString();
}

constexpr std::size_t ListedLots = 8;

} // namespace

/// Goes on at once where nothing stands against this piece or batch, and otherwise once somebody allows it.
void ShopTill::withLot(const sales::TicketProduct &product, const stock::Lot &lot,
    const std::function<void(const std::optional<Approval> &)> &then)
{
    const auto checked = sales::checkLotSold(m_shop.connection(), product.id, product.tracking, lot,
        {m_session.branch(), m_session.businessDate(m_shop.clock().nowMs())});
    if (checked) {
        then(std::nullopt);
        return;
    }
    const Refusal &why = checked.error();
    if (why.rule == sales::rules::BatchMustNotBeExpired)
        askRight(Right::SellExpired,
            tr("Sell %1 of batch %2, which is past its day.").arg(isolatedName(product.name), isolated(lot.number)),
            [then](const Session &session) { then(session.approval()); });
    else if (why.rule == sales::rules::SerialMustBeHere)
        askRight(Right::SellBelowStock,
            tr("Sell %1 with the serial number %2, which is in another place by the books.")
                .arg(isolatedName(product.name), isolated(lot.number)),
            [then](const Session &session) { then(session.approval()); });
    else
        refuse(why);
}

/// What of the line nobody said is taken from the shelf, first expired first.
void ShopTill::allotBatches(sales::Ticket &next, sales::LineId id)
{
    const sales::TicketLine *line = sales::findLine(next, id);
    if (!line || !line->product || !sales::isSold(next, *line))
        return;
    const BusinessDate today = m_session.businessDate(m_shop.clock().nowMs());
    for (const ProductId product : sales::lackingBatches(*line)) {
        const auto here = stock::lotsAt(m_shop.connection(), product, stock::branchPlace(m_session.branch()));
        sales::allotFirstExpired(next, id, here, today, product);
    }
}

/// Of a sale that was recalled, repeated, or kept for later: what came to the shelf since then.
void ShopTill::allotMissing()
{
    sales::Ticket next = ticket();
    bool isMore = false;
    for (const sales::TicketLine &line : ticket().lines) {
        if (!sales::lacksLots(line))
            continue;
        allotBatches(next, line.id);
        isMore |= sales::lotted(*sales::findLine(next, line.id)) != sales::lotted(line);
    }
    if (isMore)
        m_desk.setLines(std::move(next));
}

/// Whether numbers of a line are still to be said; they are asked for then.
bool ShopTill::askLots(sales::LineId id)
{
    const sales::TicketLine *line = sales::findLine(ticket(), id);
    if (!line || !sales::lacksLots(*line))
        return false;
    m_desk.select(static_cast<int>(line - ticket().lines.data()));
    offerLots();
    beep(Tone::Attention);
    return true;
}

/// Of the selected line: what is said, and what is there to choose from.
void ShopTill::offerLots()
{
    const sales::TicketLine *selected = m_desk.selected();
    const auto line = selected ? sales::lotLine(*selected) : std::nullopt; // Of a bundle, what is asked for next.
    if (!line)
        return;
    const bool isSerial = line->product->tracking == Tracking::Serial;
    const QString query = m_choice == ChoiceKind::Lots ? std::get<ChoicePanelView>(m_state.panel).query : QString();
    ChoicePanelView view {.title = (isSerial ? tr("Serial number %1 of %2") : tr("Batch, %1 of %2"))
                              .arg(quantityText(sales::lotted(*line)), quantityText(line->quantity)),
        .text = tr("%1: scan it, type it, or choose it here. Later, with Esc; paying waits for it.")
            .arg(isolatedName(line->product->name)),
        .queryPlaceholder = isSerial ? tr("Serial number") : tr("Batch number"),
        .query = query,
        .current = -1};
    m_lots.clear();
    for (const stock::Lot &lot : line->lots) {
        m_lots.push_back({lot, true});
        view.rows.push_back({Icon::Check, isolated(lot.number),
            isSerial ? tr("Said. Choose it to take it off.")
                     : tr("%1 of it. Choose it to take it off.").arg(quantityText(lot.quantity)),
            expiryText(lot)});
    }
    for (const stock::Lot &lot : lotsToChoose(*line)) {
        if (m_lots.size() >= ListedLots + line->lots.size())
            break;
        m_lots.push_back({lot, false});
        view.rows.push_back({Icon::Tag, isolated(lot.number),
            isSerial ? QString() : tr("%1 here").arg(quantityText(lot.quantity)), expiryText(lot)});
    }
    offer(ChoiceKind::Lots, std::move(view));
}

/// On the shelf, or of the receipt, and not said yet; those that hold what was typed.
std::vector<stock::Lot> ShopTill::lotsToChoose(const sales::TicketLine &line)
{
    std::vector<stock::Lot> lots;
    if (line.originalLine && m_receipt)
        lots =
            sales::lotsLeftToReturn(m_shop.connection(), m_receipt->sale, static_cast<std::size_t>(*line.originalLine));
    else if (sales::isSold(ticket(), line))
        lots = stock::lotsAt(m_shop.connection(), line.product->id, stock::branchPlace(m_session.branch()));
    const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
    const QString typed = m_choice == ChoiceKind::Lots && list ? list->query.trimmed() : QString();
    std::erase_if(lots, [&](const stock::Lot &lot) {
        const bool isSaid = std::ranges::any_of(line.lots, [&](const stock::Lot &said) {
            return stock::lotId(line.product->id, said.number) == stock::lotId(line.product->id, lot.number);
        });
        return isSaid || !lot.number.contains(typed, Qt::CaseInsensitive);
    });
    return lots;
}

void ShopTill::chooseLot(std::size_t index)
{
    const sales::TicketLine *line = m_desk.selected();
    if (!line || index >= m_lots.size())
        return;
    const LotRow row = m_lots[index];
    if (!row.isSaid) {
        takeLot(row.lot);
        return;
    }
    sales::Ticket next = ticket();
    if (const auto done = sales::removeLot(next, line->id, row.lot.number); !done) {
        refuse(done.error());
        return;
    }
    keepLots(std::move(next));
}

/// A number for the selected line, as scanned, typed or chosen.
void ShopTill::takeLot(stock::Lot lot)
{
    const sales::TicketLine *selected = m_desk.selected();
    const auto line = selected ? sales::lotLine(*selected) : std::nullopt;
    if (!line)
        return;
    if (line->product->tracking == Tracking::Batch) {
        const Quantity left = line->quantity - sales::lotted(*line);
        const bool isListed = std::ranges::any_of(m_lots, [&](const LotRow &row) { return row.lot == lot; });
        lot.quantity = isListed ? std::min(left, lot.quantity) : left;
    }
    sales::Ticket trial = ticket();
    if (const auto done = sales::addLot(trial, line->id, lot); !done) {
        refuse(done.error());
        return;
    }
    const auto keep = [this, id = line->id, lot](const std::optional<Approval> &approval) {
        sales::Ticket next = ticket();
        if (const auto done = sales::addLot(next, id, lot); !done) {
            refuse(done.error());
            return;
        }
        const auto said = std::ranges::find(next.lines, id, &sales::TicketLine::id);
        if (approval)
            said->allowed.push_back(*approval);
        keepLots(std::move(next));
    };
    if (sales::isSold(ticket(), *line))
        withLot(*line->product, lot, keep);
    else
        keep(std::nullopt);
}

/// The list stays open until all is said.
void ShopTill::keepLots(sales::Ticket next)
{
    const sales::TicketLine *line = m_desk.selected();
    const sales::LineId id = line->id;
    showKeys();
    m_state.feedback = {};
    commit(std::move(next), id);
    line = sales::findLine(ticket(), id);
    if (!line || !sales::lacksLots(*line)) {
        say(FeedbackLevel::Good, tr("All numbers are said."), Tone::ItemAdded);
        return;
    }
    offerLots();
    beep(Tone::ItemAdded);
}

/// While numbers are asked for, a scan is one; another product's code is rung up as always.
bool ShopTill::scanLot(const QString &code)
{
    const sales::TicketLine *selected = m_desk.selected();
    const auto line = selected ? sales::lotLine(*selected) : std::nullopt;
    if (!line)
        return false;
    const auto reading = catalogue::readGs1(code, m_terms.currency);
    if (reading && *reading) {
        const bool isSerial = line->product->tracking == Tracking::Serial;
        const QString number = isSerial ? (*reading)->serial : (*reading)->batch;
        const auto product = catalogue::findByBarcode(m_shop.connection(), m_terms.currency, (*reading)->gtin);
        if (number.isEmpty() || !product || product->product.id != line->product->id)
            return false;
        takeLot({.number = number, .expires = (*reading)->expires});
        return true;
    }
    if (std::holds_alternative<catalogue::ScannedProduct>(
            catalogue::findScanned(m_shop.connection(), m_terms.currency, code)))
        return false;
    takeLot({code});
    return true;
}

/// A scanned serial number that is known stands for its product.
std::optional<catalogue::ScannedProduct> ShopTill::productOfSerial(const QString &code)
{
    for (const ProductId id : stock::productsWithLot(m_shop.connection(), code)) {
        auto found = catalogue::findById(m_shop.connection(), m_terms.currency, id);
        if (!found || found->product.tracking != Tracking::Serial)
            continue;
        found->gs1 = catalogue::Gs1Reading {.gtin = {}, .serial = stock::lotNumber(code)};
        return found;
    }
    return std::nullopt;
}

} // namespace mizan::ui
