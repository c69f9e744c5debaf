// Questions asked of goods that are paid and handed over later: what is owed of a sale, of which sales, what was handed
// over.
#pragma once

#include "core/sales/hand_over.h"
#include "core/sales/later_goods.h"
#include "core/sales/sale_queries.h"

#include <vector>

namespace mizan::sales {

/// As many as the sale's lines: what of each is owed now (below 0: two tills handed it over apart), what was handed
/// over after the sale and is not back, and what that cost.
[[nodiscard]] std::vector<LaterGoods> laterGoods(store::Connection &connection, const SaleDetail &sale);
/// Refused: a sale that is not known, or of which nothing is owed (sales.sale-must-have-goods-to-hand-over).
[[nodiscard]] Result<SaleDetail> findSaleToHandOver(store::Connection &connection, SaleId id);
[[nodiscard]] bool isOwed(store::Connection &connection, SaleId id);

struct HandOverListRequest {
    std::size_t count = 100;            ///< At most so many.
    std::optional<PartyId> customer {}; ///< None: of all.
    std::optional<qint64> number {};    ///< Of a receipt of any till.
};
/// Sales of which something is owed, or was handed over twice; the oldest first.
[[nodiscard]] std::vector<SaleDetail> salesToHandOver(
    store::Connection &connection, const HandOverListRequest &request = {});

[[nodiscard]] std::optional<HandedOver> findHandOver(store::Connection &connection, FactId id);
/// Of a sale, in the order in which this till heard of them.
[[nodiscard]] std::vector<HandedOver> handOversOf(store::Connection &connection, SaleId id);

/// Of each line of a return with a receipt: goods that the customer has come back first; what is beyond them, or was
/// said to be so, never was handed over and is owed no more.
void fitLaterBack(store::Connection &connection, Ticket &ticket);

/// Lots of what was handed over since, put beside those that were said at the sale.
void takeHandedLots(store::Connection &connection, SaleId id, RecordedSale &sale);

} // namespace mizan::sales
