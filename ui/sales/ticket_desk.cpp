// Snapshots of the ticket: a changed copy takes the ticket's place, the old one waits for undo.
#include "ui/sales/ticket_desk.h"

#include "core/daybook/shop.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"

#include <algorithm>
#include <utility>

namespace mizan::ui {

namespace {

constexpr std::size_t UndoSteps = 50;

} // namespace

TicketDesk::TicketDesk(Shop &shop, DeviceId till, Currency currency)
    : m_shop(shop)
    , m_till(till)
    , m_ticket {.id = shop.ids().make<SaleId>(), .currency = currency}
{
    auto kept = sales::loadCurrentTicket(shop.connection(), till);
    if (!kept)
        return;
    if (sales::findSale(shop.connection(), kept->id)) // Paid, and killed before the draft was dropped.
        begin();
    else
        takeUp(*std::move(kept));
}

const sales::TicketLine *TicketDesk::selected() const noexcept
{
    return m_selected ? sales::findLine(m_ticket, *m_selected) : nullptr;
}

std::optional<int> TicketDesk::selectedRow() const noexcept
{
    const sales::TicketLine *line = selected();
    return line ? std::optional(static_cast<int>(line - m_ticket.lines.data())) : std::nullopt;
}

void TicketDesk::select(int row)
{
    if (row >= 0 && row < static_cast<int>(m_ticket.lines.size()))
        m_selected = m_ticket.lines[static_cast<std::size_t>(row)].id;
}

void TicketDesk::keep(const sales::Ticket &ticket)
{
    sales::saveCurrentTicket(m_shop.connection(), m_till, ticket, m_shop.clock().nowMs());
}

void TicketDesk::begin(sales::TicketMode mode, std::optional<sales::OriginalSale> original,
    std::optional<PartyId> customer, std::optional<SaleId> id)
{
    takeUp({.id = id ? *id : m_shop.ids().make<SaleId>(),
        .currency = m_ticket.currency,
        .mode = mode,
        .original = std::move(original),
        .customer = customer});
    keep(m_ticket);
}

void TicketDesk::takeUp(sales::Ticket recalled)
{
    m_ticket = std::move(recalled);
    m_before.clear();
    m_after.clear();
    m_selected.reset();
    selectSome({});
}

void TicketDesk::selectSome(std::optional<sales::LineId> touched)
{
    if (touched)
        m_selected = touched;
    if (!selected())
        m_selected = m_ticket.lines.empty() ? std::nullopt : std::optional(m_ticket.lines.back().id);
}

Result<void> TicketDesk::commit(
    sales::Ticket next, const sales::TradeTerms &terms, std::optional<sales::LineId> touched)
{
    if (next.mode == sales::TicketMode::Sale || sales::isExchange(next)) {
        const bool isSale = next.mode == sales::TicketMode::Sale;
        if (const auto totals = sales::ticketTotals(isSale ? next : sales::ticketTaken(next), terms); !totals)
            return refuseAs(totals);
    }
    keep(next);
    m_before.push_back(std::exchange(m_ticket, std::move(next)));
    if (m_before.size() > UndoSteps)
        m_before.erase(m_before.begin());
    m_after.clear();
    selectSome(touched);
    return {};
}

void TicketDesk::setReturnReason(const QString &reason)
{
    m_ticket.returnReason = reason;
    keep(m_ticket);
}

void TicketDesk::setAgeCheck(const sales::AgeCheck &check)
{
    m_ticket.ageCheck = check;
    keep(m_ticket);
}

void TicketDesk::setLines(sales::Ticket priced)
{
    keep(priced);
    m_ticket.lines = std::move(priced.lines);
}

void TicketDesk::setPayments(std::vector<sales::Tender> payments)
{
    m_ticket.payments = std::move(payments);
    keep(m_ticket);
}

std::vector<sales::LineId> TicketDesk::linesTakenOffBy(Direction direction) const
{
    std::vector<sales::LineId> lines;
    if (!can(direction))
        return lines;
    for (const sales::TicketLine &line : m_ticket.lines) {
        if (!sales::comesBack(m_ticket, line) && !sales::findLine(from(direction).back(), line.id))
            lines.push_back(line.id);
    }
    return lines;
}

void TicketDesk::step(Direction direction)
{
    if (!can(direction))
        return;
    auto &taken = direction == Direction::Undo ? m_before : m_after;
    auto &given = direction == Direction::Undo ? m_after : m_before;
    taken.back().payments = m_ticket.payments;
    keep(taken.back());
    given.push_back(std::exchange(m_ticket, std::move(taken.back())));
    taken.pop_back();
    selectSome({});
}

} // namespace mizan::ui
