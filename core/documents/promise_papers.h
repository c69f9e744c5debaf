// The papers of promises: customers' orders and quotations, as they were agreed.
#pragma once

#include "core/documents/order_paper.h"
#include "core/documents/receipt.h"
#include "core/documents/wording.h"
#include "core/sales/cancel_order.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/quotation_queries.h"

namespace mizan {
class Shop;
}

namespace mizan::documents {

/// The slip of a customer's order as it stands now; a payment is put on it by orderPaymentOf().
[[nodiscard]] OrderPaper orderPaperOf(
    Shop &shop, const sales::OrderDetail &order, const Wording &wording, qint64 copy = 0);
[[nodiscard]] OrderPaperPayment orderPaymentOf(const sales::OrderPaid &paid, const Wording &wording);
/// Of an order that was cancelled: what was paid back, below zero.
[[nodiscard]] OrderPaperPayment orderPaymentOf(const sales::OrderCancelled &cancelled, const Wording &wording);

/// A quotation with the taxes of its day, for a slip and for a sheet alike.
[[nodiscard]] Receipt quotationPaperOf(
    Shop &shop, const sales::QuotationDetail &quotation, const Wording &wording, qint64 copy = 0);

} // namespace mizan::documents
