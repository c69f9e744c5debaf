// Whether these pieces and batches may be sold, or taken back, here and now.
#pragma once

#include "core/sales/sale_queries.h"
#include "core/sales/ticket_lots.h"
#include "core/stock/lot_queries.h"
#include "core/stock/place.h"

namespace mizan::sales {

/// Where and when goods are sold.
struct LotSale {
    BranchId branch;
    BusinessDate today;
};

namespace rules {                                                 // In the order of checking.
inline constexpr Rule LotsMustBeSaid {"sales.lots-must-be-said"}; ///< Values `product`, `missing`, `quantity`.
inline constexpr Rule SerialMustNotBeSold {"sales.serial-must-not-be-sold"};     ///< And `receipt`, `warranty`.
inline constexpr Rule SerialMustBeOfProduct {"sales.serial-must-be-of-product"}; ///< Another product has it.
inline constexpr Rule SerialMustBeHere {"sales.serial-must-be-here"}; ///< It is in another place; value `place`.
inline constexpr Rule BatchMustNotBeExpired {"sales.batch-must-not-be-expired"}; ///< Values `number`, `expires`.
inline constexpr Rule LotMustBeOfOriginal {"sales.lot-must-be-of-original"};     ///< Of a return with a receipt.
inline constexpr Rule LotMustNotBeBack {"sales.lot-must-not-be-back"}; ///< It is in stock, or came back before.
} // namespace rules

/// What stands against selling this lot of a product. A number that nobody has heard of is taken: it came in unnamed,
/// or another machine knows it.
[[nodiscard]] Result<void> checkLotSold(store::Connection &connection, ProductId product, catalogue::Tracking tracking,
    const stock::Lot &lot, const LotSale &sale);
/// Of all lines that are sold.
[[nodiscard]] Result<void> checkLotsSold(
    store::Connection &connection, const Session &session, const Ticket &ticket, const LotSale &sale);
/// Of a line of a sale: what the customer still has of it, of each number.
[[nodiscard]] std::vector<stock::Lot> lotsLeftToReturn(
    store::Connection &connection, const SaleDetail &sale, std::size_t line);
/// Of goods that come back; `original` where there is a receipt.
[[nodiscard]] Result<void> checkLotsBack(
    store::Connection &connection, const Ticket &ticket, const SaleDetail *original);

} // namespace mizan::sales
