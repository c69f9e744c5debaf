// The ticket at a till: every change is checked, kept as a draft before it is shown, and can be undone.
#pragma once

#include "core/sales/ticket.h"
#include "core/sales/ticket_totals.h"

#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::ui {

class TicketDesk {
public:
    enum class Direction { Undo, Redo };

    /// Takes up the ticket that this till was ringing up when the program ended, unless it was paid.
    TicketDesk(Shop &shop, DeviceId till, Currency currency);

    [[nodiscard]] const sales::Ticket &ticket() const noexcept { return m_ticket; }
    [[nodiscard]] bool isReturn() const noexcept { return m_ticket.mode == sales::TicketMode::Return; }
    /// None where no line is selected.
    [[nodiscard]] const sales::TicketLine *selected() const noexcept;
    [[nodiscard]] std::optional<int> selectedRow() const noexcept;
    void select(int row);

    /// An empty ticket; what came before it cannot be undone, and its draft is dropped. `id`: of a return that was
    /// given up and is begun again; none: a new one.
    void begin(sales::TicketMode mode = sales::TicketMode::Sale, std::optional<sales::OriginalSale> original = {},
        std::optional<PartyId> customer = {}, std::optional<SaleId> id = {});
    /// A held ticket whose draft is this till's current one already.
    void takeUp(sales::Ticket recalled);

    /// The ticket is another now; it can be undone. `touched` is selected. Refused where the ticket does not add up.
    [[nodiscard]] Result<void> commit(
        sales::Ticket next, const sales::TradeTerms &terms, std::optional<sales::LineId> touched);
    /// Belongs to the whole return and is not undone.
    void setReturnReason(const QString &reason);
    /// Of the goods that are on the ticket; kept at once, and not undone.
    void setAgeCheck(const sales::AgeCheck &check);
    /// The same lines at other prices; kept at once, and not undone.
    void setLines(sales::Ticket priced);
    /// Taken while others are still to come; kept at once, and not undone.
    void setPayments(std::vector<sales::Tender> payments);

    [[nodiscard]] bool can(Direction direction) const noexcept { return !from(direction).empty(); }
    /// What the ticket would be after the step; none where there is nothing to step to.
    [[nodiscard]] const sales::Ticket *peek(Direction direction) const noexcept
    {
        return can(direction) ? &from(direction).back() : nullptr;
    }
    /// Lines of the ticket that the step takes off; of a return only those that are taken instead, since nothing was
    /// promised of what comes back.
    [[nodiscard]] std::vector<sales::LineId> linesTakenOffBy(Direction direction) const;
    void step(Direction direction);

private:
    [[nodiscard]] const std::vector<sales::Ticket> &from(Direction direction) const noexcept
    {
        return direction == Direction::Undo ? m_before : m_after;
    }
    void keep(const sales::Ticket &ticket);
    void selectSome(std::optional<sales::LineId> touched);

    Shop &m_shop;
    DeviceId m_till;
    sales::Ticket m_ticket;
    std::vector<sales::Ticket> m_before;
    std::vector<sales::Ticket> m_after;
    std::optional<sales::LineId> m_selected;
};

} // namespace mizan::ui
