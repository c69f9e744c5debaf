// Prices a ticket by the shop's price lists and promotions.
#pragma once

#include "core/catalogue/price_basket.h"
#include "core/catalogue/product.h"
#include "core/sales/ticket.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What the prices of a ticket depend on besides its lines.
[[nodiscard]] catalogue::PriceContext priceContext(
    Shop &shop, const Session &session, const Ticket &ticket, qint64 atMs);

/// Gives each line its price and what promotions take off it, as they are at this instant; the answer explains it, by
/// the ticket's lines in their order (unknown codes are passed over). Lines whose price was set by hand keep it; those
/// whose price or discount was set by hand take no promotion, and what was quoted stays as it is. Of a return only
/// what is taken instead is priced. Refused as
/// catalogue::priceBasket; the ticket is then as it was.
[[nodiscard]] Result<catalogue::PricedBasket> priceTicket(
    Shop &shop, const Session &session, Ticket &ticket, qint64 atMs);

/// What a product costs whoever is at the till now, for each quantity from which it is another price.
[[nodiscard]] std::vector<std::pair<Quantity, catalogue::ChosenPrice>> priceBreaks(
    Shop &shop, const catalogue::PriceContext &context, const catalogue::Product &product);

namespace rules { // Of a coupon, in the order of checking.
inline constexpr Rule CouponMustBeKnown {"sales.coupon-must-be-known"};
inline constexpr Rule CouponMustHold {"sales.coupon-must-hold"}; ///< Its days, hours, branch and customer.
inline constexpr Rule CouponMustNotBeUsedUp {"sales.coupon-must-not-be-used-up"};
inline constexpr Rule CouponMustStandOnce {"sales.coupon-must-stand-once"};
} // namespace rules

/// Puts a scanned coupon on the ticket; the answer is its promotion's name. Refused with `coupon`, and where it does
/// not hold with `from` and `through`, so that one can say why.
[[nodiscard]] Result<QString> addCoupon(
    Shop &shop, const Session &session, Ticket &ticket, const QString &scanned, qint64 atMs);

} // namespace mizan::sales
