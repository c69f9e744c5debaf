// Questions asked of sales: by id, by the number on the receipt, the latest ones.
#pragma once

#include "core/sales/recorded_sale.h"
#include "core/sales/refund.h"

#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// A sale or return as it was recorded, paid as was said last (change_tenders.h), and how much of each line has come
/// back since.
struct SaleDetail {
    SaleId id;
    RecordedSale sale;
    UserId user;
    BranchId branch;
    DeviceId till;
    BusinessDate date;
    std::vector<Quantity> returned; ///< As many as lines; not negative.
    std::vector<Refunded> refunded; ///< By returns so far, one for each method.
};

/// "B1-T2-2026-000123", as printed or typed; none where it is no number.
[[nodiscard]] std::optional<daybook::DocumentNumber> parseDocumentNumber(QStringView text);

[[nodiscard]] std::optional<SaleDetail> findSale(store::Connection &connection, SaleId id);
/// By the number on the receipt, "B1-T2-2026-000123".
[[nodiscard]] std::optional<SaleDetail> findSaleByNumber(store::Connection &connection, QStringView number);
/// The latest of a till, for "reprint last".
[[nodiscard]] std::optional<SaleDetail> lastSale(store::Connection &connection, DeviceId till);

struct SaleRow {
    SaleId id;
    SaleKind kind = SaleKind::Sale;
    daybook::DocumentNumber number;
    qint64 atMs = 0;
    qint64 lines = 0;
    Money total;
};
/// Newest first, below `before` (a row already shown) where given; at most `count`.
[[nodiscard]] std::vector<SaleRow> recentSales(
    store::Connection &connection, DeviceId till, std::size_t count, std::optional<SaleId> before = {});

/// What a customer bought and brought back, at any till; newest first.
[[nodiscard]] std::vector<SaleRow> salesOfCustomer(
    store::Connection &connection, PartyId customer, std::size_t count, std::optional<SaleId> before = {});

/// What they bought last, at any till; what they brought back is not asked for.
[[nodiscard]] std::optional<SaleDetail> lastSaleOfCustomer(store::Connection &connection, PartyId customer);

/// In how many sales a promotion was used, at any till that is known here.
[[nodiscard]] qint64 salesWithPromotion(store::Connection &connection, PromotionId promotion);

/// Products by how many lines they stood in during the `days` up to the last one with a sale, the busiest first.
[[nodiscard]] std::vector<ProductId> busiestProducts(store::Connection &connection, int days, int limit);

} // namespace mizan::sales
