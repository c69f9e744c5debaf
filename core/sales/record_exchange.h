// Recording an exchange: goods come back and others are taken, in one ticket and one step; only the difference is paid.
#pragma once

#include "core/sales/record_return.h"
#include "core/sales/record_sale.h"

namespace mizan::sales {

/// The ticket is in mode Return, and some of its lines are taken instead. It becomes a return and a sale, each a fact
/// with its own number, written together or not at all; what the goods are worth to each other stands in both as
/// tenders by "exchange".
struct RecordExchange {
    Ticket ticket;
    QString reason;
    RefundWay to {};                ///< Of what comes back beyond what is taken.
    std::vector<Tender> tenders {}; ///< For what is taken beyond what comes back.
};

struct ExchangeRecorded {
    ReturnRecorded back;
    SaleRecorded taken;
};

namespace rules { // In the order of checking, after the rights of both; the return's and the sale's own follow.
inline constexpr Rule ExchangeMustGoBothWays {"sales.exchange-must-go-both-ways"};
} // namespace rules

[[nodiscard]] Result<ExchangeRecorded> recordExchange(
    Shop &shop, const Session &session, const RecordExchange &request);

[[nodiscard]] bool isExchange(const Ticket &ticket) noexcept;
/// What comes back, as a ticket of its own.
[[nodiscard]] Ticket ticketBack(const Ticket &exchange);
/// What is taken, as a ticket of its own.
[[nodiscard]] Ticket ticketTaken(const Ticket &exchange);

/// What it would come to, for the screen.
struct ExchangePreview {
    ReturnPreview back; ///< Of ticketBack().
    TicketTotals taken; ///< Of ticketTaken().
    Money exchanged;    ///< Worth of the goods that stand against each other.
    [[nodiscard]] Money total() const { return taken.total + back.total; } ///< Negative: to pay back; before rounding.
};
[[nodiscard]] Result<ExchangePreview> previewExchange(
    store::Connection &connection, const Ticket &ticket, const TradeTerms &terms, const RefundWay &to = {});

} // namespace mizan::sales
