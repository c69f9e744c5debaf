// Goods that are paid and handed over later: what of a line it is, and the section "later_goods" that sales, hand-overs
// and returns carry.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/recorded_sale.h"
#include "core/sales/ticket.h"

#include <span>
#include <vector>

namespace mizan::sales {

/// So much more of a sale's line is owed to the customer, was handed over after the sale, and cost so much; each less
/// where it is below 0.
struct LaterGoods {
    SaleId sale;
    int line = 0; ///< From 0.
    Quantity owed;
    Quantity handed;
    Money cost;

    friend bool operator==(const LaterGoods &, const LaterGoods &) = default;
};

/// "later_goods": [{"sale", "line", "owed_micro", "handed_micro", "cost_minor"}]; nothing where there are none.
void writeLaterGoods(daybook::BodyWriter &body, std::span<const LaterGoods> rows);

/// What a sale promises, or a return with a receipt takes back; `original` of a return with a receipt: what comes back.
[[nodiscard]] std::vector<LaterGoods> laterGoodsOf(
    SaleId id, const RecordedSale &sale, const RecordedSale *original = nullptr);

namespace rules {                                                          // In the order of checking.
inline constexpr Rule LaterMustBeOfStock {"sales.later-must-be-of-stock"}; ///< Value `product`.
inline constexpr Rule LaterMustFitLine {"sales.later-must-fit-line"};      ///< Values `product`, `quantity`.
inline constexpr Rule DeliveryMustFit {"sales.delivery-must-fit"};         ///< Value `highest`.
/// Of a return with a receipt, after sales.return-must-not-exceed-sold. Values `product`, `taken`, `owed`.
inline constexpr Rule ReturnMustBeAsHandedOver {"sales.return-must-be-as-handed-over"};
} // namespace rules

/// So much of a line of a sale is handed over later; the numbers of pieces and batches that were said too many go.
[[nodiscard]] Result<void> setLater(Ticket &ticket, LineId line, Quantity later);
/// All that has stock.
void setAllLater(Ticket &ticket);
[[nodiscard]] bool hasLater(const Ticket &ticket) noexcept;
/// Of every line, and of where it goes.
[[nodiscard]] Result<void> checkLater(const Ticket &ticket);

} // namespace mizan::sales
