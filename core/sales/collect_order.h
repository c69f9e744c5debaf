// Collecting a customer's order: it becomes a sale at the agreed prices, in which what is held for it is a tender.
#pragma once

#include "core/sales/order_queries.h"

namespace mizan::sales {

/// The order as a ticket to be paid: its lines as agreed, with the taxes of today. Refused: a class of tax that is not
/// known any more.
[[nodiscard]] Result<Ticket> collectionTicket(store::Connection &connection, const Order &order, SaleId id);

/// What is held, as the first tenders of the sale; each says by which method it came in.
[[nodiscard]] std::vector<Tender> depositTenders(const OrderDetail &order);

namespace rules { // In the order of checking, after sales.order-must-exist and sales.order-must-be-open.
inline constexpr Rule OrderMustBeAsAgreed {"sales.order-must-be-as-agreed"}; ///< It is collected whole.
inline constexpr Rule DepositMustBeAsHeld {"sales.deposit-must-be-as-held"}; ///< All of it, once.
inline constexpr Rule LayawayMustBePaid {"sales.layaway-must-be-paid"};      ///< Value `left`.
} // namespace rules

/// Whether this sale collects the order that its ticket names.
[[nodiscard]] Result<OrderDetail> checkCollection(
    store::Connection &connection, const Ticket &ticket, const std::vector<Tender> &tenders);

} // namespace mizan::sales
