// Bundles on a ticket: one line for whoever buys, and one for each of their contents for shelves, taxes and the books.
#pragma once

#include "core/sales/ticket_totals.h"

namespace mizan::sales {

[[nodiscard]] bool isBundle(const TicketLine &line) noexcept;
[[nodiscard]] bool hasBundles(const Ticket &ticket) noexcept;

/// What the line's goods are, one line for each of its contents with their quantity, lots and own price; what was said
/// of the bundle and who allowed it stands in the first. They bear the line's id, and no amounts.
[[nodiscard]] std::vector<TicketLine> linesOfBundle(const TicketLine &line);

/// The ticket with each bundle's goods in its place: what shelves, ages, lots and the books ask about. Its amounts
/// are not the ticket's.
struct TakenApart {
    Ticket ticket;
    std::vector<std::size_t> lineOf; ///< Of each of its lines: the one of the whole ticket.
};
[[nodiscard]] TakenApart takenApart(const Ticket &ticket);

/// What one of a bundle's contents has of the line's amounts.
struct BundleShare {
    LineAmounts amounts;
    std::vector<LinePromotion> promotions {}; ///< As many of its goods as are in the bundles that the promotion saw.
};
/// The line's amounts over its contents by the largest remainder: the full amount in proportion to their own prices (to
/// their quantities where all are free), whatever is off in proportion to what is left of each; of several bundles by
/// what one comes to, where that is so many coins. They add up exactly, and none falls below nothing.
[[nodiscard]] std::vector<BundleShare> sharesOf(const TicketLine &line, const LineAmounts &whole);

/// What a sale says of the bundle that its line `part` was sold in. `full`: of the whole line, above or equal 0.
struct BundleGroup {
    int group = 0;
    int part = 0;
    Money full;
};
[[nodiscard]] LineBundle lineBundle(const TicketLine &line, const BundleGroup &group);
/// The amount of one unit, rounded half up: what a line's price is where the line is a share.
[[nodiscard]] UnitPrice priceOfShare(Money full, Quantity quantity);

/// A share's price for people: without what no coin can pay.
[[nodiscard]] UnitPrice inCoins(UnitPrice share);

/// How much of a content so many bundles hold.
[[nodiscard]] Quantity inBundles(Quantity bundles, Quantity each);

} // namespace mizan::sales
