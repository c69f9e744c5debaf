// From a ticket to what the till shows of it.
#pragma once

#include "core/sales/record_exchange.h"
#include "core/sales/ticket_totals.h"
#include "ui/sales/till_model.h"

namespace mizan::ui {

/// The rows of a sale; `totals` are the ticket's.
[[nodiscard]] std::vector<CartRow> cartRows(const sales::Ticket &ticket, const sales::TicketTotals &totals);
/// The rows of a return, with a true minus before quantities and amounts.
[[nodiscard]] std::vector<CartRow> returnRows(const sales::Ticket &ticket, const sales::ReturnPreview &preview);
/// Both, in the order in which they were rung up.
[[nodiscard]] std::vector<CartRow> exchangeRows(const sales::Ticket &ticket, const sales::ExchangePreview &preview);

[[nodiscard]] CartTotals cartTotals(
    const sales::TicketTotals &totals, const sales::Ticket &ticket, const sales::TradeTerms &terms);
[[nodiscard]] CartTotals returnTotals(const sales::Ticket &ticket, const sales::ReturnPreview &preview);
[[nodiscard]] CartTotals exchangeTotals(
    const sales::Ticket &ticket, const sales::ExchangePreview &preview, const sales::TradeTerms &terms);

/// Money taken, or how a refund goes back.
[[nodiscard]] PaymentRow paymentRow(const sales::Tender &tender, bool isRemovable);

/// Of a sale that was recorded.
[[nodiscard]] std::vector<CartRow> recordedRows(const sales::RecordedSale &sale);
/// What was due before cash was rounded.
[[nodiscard]] CartTotals recordedTotals(const sales::RecordedSale &sale);

} // namespace mizan::ui
