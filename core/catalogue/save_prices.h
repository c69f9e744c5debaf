// Making and changing price lists, their entries, and promotions.
#pragma once

#include "core/access/session.h"
#include "core/catalogue/price_queries.h"

namespace mizan {
class Shop;
}

namespace mizan::catalogue {

/// The whole list but its entries, as the form shows it. `request` and the id of a new list are made when it opens.
struct SavePriceList {
    FactId request;
    PriceList list;
};

/// Entries that join a list, are another now, or go (no price).
struct SetListPrices {
    struct Entry {
        ProductId product;
        Quantity from;
        std::optional<UnitPrice> price;
    };
    FactId request;
    PriceListId list;
    std::vector<Entry> entries;
};

/// A list with all that another one says, under a name of its own.
struct CopyPriceList {
    FactId request;
    PriceListId from;
    PriceListId to; ///< Made when the copy is asked for.
    QString name;
};

/// The whole promotion as the form shows it.
struct SavePromotion {
    FactId request;
    Promotion promotion;
};

namespace rules { // In the order of checking, after the right "product.edit"; first those of both.
inline constexpr Rule PricingMustHaveName {"catalogue.pricing-must-have-name"};
inline constexpr Rule PeriodMustNotEndEarly {"catalogue.period-must-not-end-early"}; ///< Its last day before its first.
inline constexpr Rule ListMustLeaveAPrice {"catalogue.list-must-leave-a-price"};     ///< At most all of it off.
inline constexpr Rule PriceListMustExist {"catalogue.price-list-must-exist"};
inline constexpr Rule PriceMustBeInListCurrency {"catalogue.price-must-be-in-list-currency"};
inline constexpr Rule BreakMustBePositive {"catalogue.break-must-be-positive"};
inline constexpr Rule PromotionMustGiveSomething {
    "catalogue.promotion-must-give-something"}; ///< A part up to all of
                                                ///< it, an amount above 0.
inline constexpr Rule MinimumMustNotBeNegative {"catalogue.minimum-must-not-be-negative"};
inline constexpr Rule HoursMustBeOfADay {"catalogue.hours-must-be-of-a-day"};
inline constexpr Rule PromotionMustHaveWeekday {"catalogue.promotion-must-have-weekday"};
inline constexpr Rule UsesMustBePositive {"catalogue.uses-must-be-positive"};
inline constexpr Rule SlotsMustFitKind {"catalogue.slots-must-fit-kind"}; ///< isUsable().
} // namespace rules

/// Only what changed stands in the fact; where nothing did, none is written.
[[nodiscard]] Result<PriceListId> savePriceList(Shop &shop, const Session &session, const SavePriceList &request);
/// How many entries are another now.
[[nodiscard]] Result<std::size_t> setListPrices(Shop &shop, const Session &session, const SetListPrices &request);
/// Scope, rank, part off and all entries are the other's; it is in use whether that is or not.
[[nodiscard]] Result<PriceListId> copyPriceList(Shop &shop, const Session &session, const CopyPriceList &request);
/// Whether it could be saved, but for the products and categories that it names.
[[nodiscard]] Result<void> checkPromotion(const Promotion &one);
[[nodiscard]] Result<PromotionId> savePromotion(Shop &shop, const Session &session, const SavePromotion &request);

} // namespace mizan::catalogue
