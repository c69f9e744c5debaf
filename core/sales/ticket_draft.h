// The tickets of a till that are not paid yet, kept through crash and restart: the current one and those on hold.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/ticket.h"

#include <string>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// A ticket put aside.
struct HeldTicket {
    Ticket ticket;
    qint64 heldAtMs = 0;
};

/// All that a ticket says, as JSON.
[[nodiscard]] std::string ticketToJson(const Ticket &ticket);
/// Throws store::Fault (Damaged) where it is no ticket.
[[nodiscard]] Ticket ticketFromJson(std::string_view json);
/// The same as an object of a fact's body.
void writeTicket(daybook::BodyWriter &body, const Ticket &ticket);
[[nodiscard]] Ticket readTicket(const daybook::BodyValue &value);

/// Saved at each change; durable when it returns. A ticket with neither lines, a customer nor a coupon is dropped.
void saveCurrentTicket(store::Connection &connection, DeviceId till, const Ticket &ticket, qint64 nowMs);
[[nodiscard]] std::optional<Ticket> loadCurrentTicket(store::Connection &connection, DeviceId till);

inline constexpr std::size_t MaxHeldTickets = 200;

namespace rules {
inline constexpr Rule HeldTicketsMustHaveRoom {"sales.held-tickets-must-have-room"};
inline constexpr Rule HeldTicketMustExist {"sales.held-ticket-must-exist"};
} // namespace rules

/// Oldest first.
[[nodiscard]] std::vector<HeldTicket> heldTickets(store::Connection &connection, DeviceId till);
/// Puts the current ticket aside, in one step: afterwards there is no current one. Nothing happens to a ticket without
/// lines.
[[nodiscard]] Result<void> holdTicket(store::Connection &connection, DeviceId till, const Ticket &ticket, qint64 nowMs);
/// Takes a held ticket back, in one step: it is the current one afterwards. A current one with lines is put aside; of
/// one without, only the customer is lost.
[[nodiscard]] Result<Ticket> recallTicket(store::Connection &connection, DeviceId till, SaleId ticket, qint64 nowMs);

/// Forgets a ticket, the current one or a held one; nothing happens where it is neither.
void dropTicket(store::Connection &connection, DeviceId till, SaleId ticket, qint64 nowMs);

} // namespace mizan::sales
