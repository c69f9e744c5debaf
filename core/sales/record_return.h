// Recording a return: goods come back, money goes out, mirrored to the last unit from the sale where there is a
// receipt.
#pragma once

#include "core/sales/record_sale.h"
#include "core/sales/sale_queries.h"

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// The ticket is in mode Return. With `original`, its lines name the sale's lines and how much comes back; prices,
/// taxes, discounts and costs are the sale's. Without, its lines are priced by themselves, and the right
/// "sale.return-without-receipt" is needed.
struct RecordReturn {
    Ticket ticket;
    QString reason;
    RefundWay to {}; ///< Store credit needs a customer.
};

/// The return's own number, of the receipts' series; amounts are negative: what was paid back.
struct ReturnRecorded {
    SaleId id;
    daybook::DocumentNumber number;
    Money amount; ///< Σ of the lines as shown.
    Money total;  ///< Paid back, rounding included.
    Money rounding;
    std::vector<Tender> tenders; ///< How it was paid back.
};

namespace rules { // In the order of checking, after the right and besides the sale's.
inline constexpr Rule TicketMustBeReturn {"sales.ticket-must-be-return"};
inline constexpr Rule ReturnMustHaveReason {"sales.return-must-have-reason"};
inline constexpr Rule LoadMustBeOnSale {"sales.load-must-be-on-sale"}; ///< Gift cards; in an exchange neither.
inline constexpr Rule OriginalMustExist {"sales.original-must-exist"};
inline constexpr Rule LineMustBeOfOriginal {"sales.line-must-be-of-original"};
inline constexpr Rule ReturnMustNotExceedSold {"sales.return-must-not-exceed-sold"}; ///< Of what is not returned yet.
} // namespace rules

/// The one right that taking goods back needs, and why it is not the usual one. Its limit counts what comes back (in
/// money or goods), before rounding to coins, as whoever approves reads it.
struct ReturnNeeds {
    access::Right right = access::Right::RecordReturn;
    std::optional<qint64> daysSince {}; ///< The sale, which are more than the policy allows.
    bool isMoneyForCredit = false;      ///< Money goes back where the policy gives store credit.
};
/// By the shop's policy; `refund` is how it would be paid back.
[[nodiscard]] ReturnNeeds returnNeeds(
    Shop &shop, const Session &session, const Ticket &ticket, std::span<const Tender> refund);

[[nodiscard]] Result<ReturnRecorded> recordReturn(Shop &shop, const Session &session, const RecordReturn &request);

/// What would be paid back, for the screen.
struct ReturnPreview {
    std::vector<Money> lines; ///< What each line of the ticket shows; negative, like all amounts here.
    Money discounts;
    Money tax;
    Money total;                  ///< Before cash rounding.
    Money cashRounding;           ///< Of what goes back in cash.
    std::vector<Tender> refund;   ///< How it goes back.
    bool pricesIncludeTax = true; ///< As in the sale that comes back.
};
/// `exchanged`: what of it is taken in goods (record_exchange.h).
[[nodiscard]] Result<ReturnPreview> previewReturn(store::Connection &connection, const Ticket &ticket,
    const TradeTerms &terms, const RefundWay &to = {}, std::optional<Money> exchanged = {});

/// All that is still to come back of a sale, as a ticket to take lines off and lessen quantities of.
[[nodiscard]] Ticket returnTicket(const SaleDetail &original, SaleId id, IdMaker &ids);

} // namespace mizan::sales
