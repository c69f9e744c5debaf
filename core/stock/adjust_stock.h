// Adjusting stock: opening stock, goods found, lost, damaged, used in the house; with its reason and its entry in the
// books.
#pragma once

#include "core/access/session.h"
#include "core/base/quantity.h"
#include "core/stock/lot.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace mizan {
class Shop;
}
namespace mizan::accounts {
class AccountBook;
}
namespace mizan::daybook {
class Writing;
}

namespace mizan::stock {

enum class AdjustReason {
    OpeningStock, ///< What was there before the books began; against opening equity.
    Found,
    Lost,
    Damaged,
    Expired,
    OwnUse,
    Correction, ///< Counted otherwise; either way.
};

/// "opening-stock"; the form in facts.
[[nodiscard]] std::string_view adjustReasonText(AdjustReason reason) noexcept;

struct AdjustLine {
    ProductId product;
    Quantity change;                  ///< Above 0: arrives; below 0: leaves, by moving average.
    std::optional<UnitPrice> cost {}; ///< Of one unit that arrives; none: the product's standard cost.
    std::vector<Lot> lots {};         ///< Which pieces or batches, where the product tells them apart.
};

struct AdjustStock {
    FactId request;
    PlaceId place;
    AdjustReason reason = AdjustReason::Correction;
    QString note {};
    std::vector<AdjustLine> lines;
};

struct StockAdjusted {
    FactId id;
    Money value; ///< What the stock is worth more, or less (negative), by all lines.
};

namespace rules { // In the order of checking, after the right "stock.adjust"; lines one after another; besides these,
                  // number.must-fit.
inline constexpr Rule AdjustmentMustHaveLines {"stock.adjustment-must-have-lines"};
inline constexpr Rule PlaceMustExist {"stock.place-must-exist"};
inline constexpr Rule ProductMustExist {"stock.product-must-exist"};
inline constexpr Rule ProductMustBeKeptInStock {"stock.product-must-be-kept-in-stock"};
inline constexpr Rule QuantityMustNotBeZero {"stock.quantity-must-not-be-zero"};
inline constexpr Rule QuantityMustFitReason {
    "stock.quantity-must-fit-reason"};                                      ///< Found goods arrive, lost ones leave.
inline constexpr Rule QuantityMustFitUnit {"stock.quantity-must-fit-unit"}; ///< No half pieces.
inline constexpr Rule LotsMustAddUp {"stock.lots-must-add-up"}; ///< To what the line moves; serial numbers to one each.
inline constexpr Rule CostMustNotBeNegative {"stock.cost-must-not-be-negative"};
} // namespace rules

/// Writes movements and journal lines as one fact, or nothing. Needs "stock.adjust".
[[nodiscard]] Result<StockAdjusted> adjustStock(Shop &shop, const Session &session, const AdjustStock &request);

/// Whether a quantity is no finer than a unit's decimals.
[[nodiscard]] bool isInDecimals(Quantity quantity, qint64 decimals) noexcept;

/// Who writes, in which books: what an import hands over for all its adjustments.
struct AdjustContext {
    const Session &session;
    std::optional<UserId> approver;
    const accounts::AccountBook &book;
    Currency currency;
};
/// The part of adjustStock inside a transaction of the caller's, who commits; a refusal leaves it as it was.
[[nodiscard]] Result<StockAdjusted> writeAdjustment(
    daybook::Writing &writing, const AdjustContext &context, const AdjustStock &request);

} // namespace mizan::stock
