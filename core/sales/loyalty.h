// Loyalty points in sales: what a sale earns, what a customer redeems, and what a return takes back and gives back.
#pragma once

#include "core/parties/loyalty_terms.h"
#include "core/parties/points_queries.h"
#include "core/sales/recorded_sale.h"
#include "core/sales/ticket.h"
#include "core/sales/ticket_totals.h"

#include <optional>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// Where a customer stands today.
struct LoyaltyStanding {
    parties::PointsLeft left;
    QString tier {};      ///< Empty: below the first, or there are none.
    qint64 percent = 100; ///< Of the usual points, by the tier.
};
[[nodiscard]] LoyaltyStanding loyaltyOf(
    store::Connection &connection, PartyId customer, const parties::LoyaltyTerms &terms, BusinessDate today);

/// How many points this ticket can take at most, of so many; 0 where they are worth nothing, or the ticket is none of a
/// sale or collects an order. Never so many that its goods would come to less than nothing.
[[nodiscard]] qint64 mostPoints(
    const Ticket &ticket, const TradeTerms &trade, const parties::LoyaltyTerms &terms, const parties::PointsLeft &left);

namespace rules { // In the order of checking; the discount's own rules come before.
inline constexpr Rule PointsMustBeRedeemedAtSale {"sales.points-must-be-redeemed-at-sale"}; ///< Not promised before.
inline constexpr Rule PointsMustHaveCustomer {"sales.points-must-have-customer"};
inline constexpr Rule PointsMustBeWorthDiscount {"sales.points-must-be-worth-discount"}; ///< By the terms of today.
inline constexpr Rule PointsMustSuffice {"sales.points-must-suffice"};                   ///< Values `points`, `left`.
} // namespace rules

/// They become the ticket's discount, in place of any it has; none takes them back.
[[nodiscard]] Result<void> redeemPoints(
    Ticket &ticket, std::optional<qint64> points, const parties::LoyaltyTerms &terms, const QString &reason);
/// Of what is only promised: an order, a quotation.
[[nodiscard]] Result<void> checkNotRedeeming(const Ticket &ticket);
/// What the ticket redeems is there, and worth its discount. Asked inside the transaction that writes the sale.
[[nodiscard]] Result<void> checkRedeemed(Shop &shop, const Ticket &ticket, BusinessDate today);

/// Writes into the sale's lines and entries what it earns and redeems. `ticket` is the sale's.
void notePoints(Shop &shop, const Ticket &ticket, BusinessDate today, RecordedSale &sale);
/// The entries of a return with a receipt, from its lines, which mirror those of `original`; nothing where that sale
/// did nothing to anybody's points.
void notePointsBack(Shop &shop, const RecordedSale &original, BusinessDate today, RecordedSale &back);
/// What the customer has afterwards; when all that comes before it is written.
void notePointsLeft(store::Connection &connection, BusinessDate today, RecordedSale &sale);

} // namespace mizan::sales
