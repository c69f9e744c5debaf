// What a basket costs and why: the one function that knows price lists and promotions.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/price_list.h"
#include "core/catalogue/promotion.h"

namespace mizan::catalogue {

struct BasketLine {
    ProductId product;
    std::optional<CategoryId> category {};
    Quantity quantity;                   ///< Above 0.
    UnitPrice base;                      ///< The product's own price.
    std::vector<ListedPrice> entries {}; ///< The product's entries in price lists.
    std::optional<UnitPrice> fixed {};   ///< A price set by hand: no list is asked.
    std::optional<Money> amount {}; ///< What the line comes to by itself (a label's price, packs with a price of their
                                    ///< own): no list is asked, and it counts for no quantity break.
    bool takesPromotions = true;    ///< False where price or discount were set by hand.
    std::optional<ProductId> family {};        ///< Of a variant: lists and promotions may name it as well.
    std::vector<ListedPrice> familyEntries {}; ///< Its family's; its own come first.
};

/// A promotion's part in one line.
struct PromotionShare {
    std::size_t line = 0; ///< Of the request.
    Quantity quantity;    ///< That it took into account.
    Money off;            ///< Not negative; 0 where the line only made others cheaper.
};

/// The parts add up to `off`; lines in the request's order, each at most once.
struct AppliedPromotion {
    PromotionId id;
    QString name;
    PromotionKind kind = PromotionKind::PercentOff;
    bool isExclusive = true;
    qint64 times = 1; ///< How often a bundle was filled.
    Money off;
    std::vector<PromotionShare> shares;
};

struct PricedLine {
    ChosenPrice price;
    Money full; ///< price × quantity, rounded half up, or the amount that it came with.
    Money off;  ///< Σ of its shares; never more than `full`.
};

struct PricedBasket {
    std::vector<PricedLine> lines;            ///< As many as asked, in their order.
    std::vector<AppliedPromotion> promotions; ///< In the order in which they were applied.
    Money total;                              ///< Σ full − Σ off.
};

/// Prices each line by the quantity of its product in the whole basket (an entry of its family by that of all
/// variants), then applies promotions by rank. Within one promotion the dearest units go first, so a bundle takes off
/// as much as it can; the order of lines does not matter to the total. A unit that an exclusive promotion took is taken
/// by no other, and no unit twice by the same one. A promotion that takes nothing off takes no units. Refused: an
/// amount that does not fit (number.must-fit).
[[nodiscard]] Result<PricedBasket> priceBasket(std::span<const BasketLine> lines, Currency currency,
    const PriceContext &context, const PriceBook &prices, const PromotionBook &promotions);

} // namespace mizan::catalogue
