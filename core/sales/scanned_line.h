// From what was scanned or picked to a line: how many units it is, by weight, pack or label.
#pragma once

#include "core/catalogue/find_barcode.h"
#include "core/sales/ticket.h"

namespace mizan::sales {

/// A product that somebody scanned or picked.
struct ScannedLine {
    LineId line; ///< Of the new line, should there be one.
    catalogue::ScannedProduct scanned;
    TicketProduct product; ///< Its snapshot, as ticketProduct() takes it.
    QString barcode {};
    std::optional<Quantity> count {};    ///< As typed before the scan; of what is weighed, what the scale shows.
    std::optional<UnitPrice> price {};   ///< As typed, of a department's goods.
    std::optional<Approval> approval {}; ///< Of a weight entered by hand.
};

namespace rules { // In the order of checking; besides these, the ticket's.
inline constexpr Rule PriceMustBeEntered {"sales.price-must-be-entered"}; ///< Of a department's goods.
inline constexpr Rule QuantityMustBeEntered {
    "sales.quantity-must-be-entered"}; ///< Of what is sold by weight or measure.
inline constexpr Rule WeightMustExceedTare {"sales.weight-must-exceed-tare"};
inline constexpr Rule LabelMustBeScannedEach {"sales.label-must-be-scanned-each"}; ///< No count before a label.
inline constexpr Rule LabelledProductMustHavePrice {
    "sales.labelled-product-must-have-price"}; ///< Or no weight follows from the label's.
inline constexpr Rule LabelMustBeWeight {
    "sales.label-must-be-weight"}; ///< A weight on a label of goods that are counted.
} // namespace rules

/// What to add to the ticket. A label's price is the line's amount; its weight follows from the product's own price,
/// rounded to the unit's decimals and never nothing, and of goods that are counted it is one piece at that price. A
/// pack counts its units. A typed weight loses the product's tare. A department's goods are as many as were
/// typed, at their own price.
[[nodiscard]] Result<AddProduct> lineOfScan(const ScannedLine &scanned);

/// What was typed as a line's quantity: packs where packs were rung up, a weight that loses its tare, or units.
[[nodiscard]] Result<void> setTypedQuantity(
    Ticket &ticket, LineId line, Quantity typed, const std::optional<Approval> &approval = {});
/// One more, or one less, of what the line counts: a pack or a unit.
[[nodiscard]] Quantity stepOf(const TicketLine &line) noexcept;

} // namespace mizan::sales
