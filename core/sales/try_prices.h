// What a basket would cost and why, at any instant, branch and customer: by the function of the till, with a promotion
// among the shop's that nobody saved yet. Nothing is written.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/price_basket.h"

#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct TryPrices {
    struct Line {
        ProductId product;
        Quantity quantity; ///< Above 0.
    };
    Currency currency;
    std::vector<Line> lines {};
    BranchId branch {};
    std::optional<PartyId> customer {};
    catalogue::WallTime at {};
    std::vector<QString> coupons {};
    std::optional<catalogue::Promotion> edited {}; ///< Stands for the saved one of its id, and runs even if stopped.
};

struct TriedPart {
    QString promotion;
    Quantity quantity; ///< Of the line, that it took into account.
    Money off;         ///< 0 where the line only made others cheaper.
};

struct TriedLine {
    QString name;
    Quantity quantity;
    UnitPrice price;
    UnitPrice own;
    QString priceList; ///< Empty: the product's own price.
    Money full;
    Money off;
    Money left; ///< full − off.
    std::vector<TriedPart> parts;
};

struct TriedBasket {
    std::vector<TriedLine> lines; ///< As many as asked whose product is known.
    Money off;
    Money total;
    bool isEditedApplied = false;
};

/// Refused where `edited` could not be saved as it is (but for its name), and as catalogue::priceBasket().
[[nodiscard]] Result<TriedBasket> tryPrices(Shop &shop, const TryPrices &request);

} // namespace mizan::sales
