// Puts together the movements of one fact with their values; lines of one product see each other.
#pragma once

#include "core/base/result.h"
#include "core/stock/cost.h"
#include "core/stock/movement.h"

#include <map>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::stock {

namespace rules {
inline constexpr Rule ProductMustBeKnown {"stock.product-must-be-known"};
inline constexpr Rule FamilyMustNotMove {"stock.family-must-not-move"}; ///< Its variants do. Value `product`: its id.
} // namespace rules

/// Read inside the writing transaction, so that nobody comes between. Services and the like have no stock: they move
/// nothing and cost 0.
class MovementDraft {
public:
    MovementDraft(store::Connection &connection, Currency currency);

    struct Way {
        PlaceId from;
        PlaceId to;
    };
    /// Goods leave by moving average (to a customer, into loss, for another place); the answer is their value.
    /// `quantity` is above 0. Between two real places they keep it, and settle what is missing at the other.
    [[nodiscard]] Result<Money> leave(ProductId product, Quantity quantity, const Way &way);
    /// Goods arrive with a value that is known (from a supplier, back from a customer, found). The answer is what was
    /// settled for goods sold below zero: cost of goods sold against inventory, beside the entry for the goods
    /// themselves.
    [[nodiscard]] Result<Money> arrive(ProductId product, Quantity quantity, Money value, const Way &way);

    /// quantity × the product's standard cost; for goods that arrive without a value of their own.
    [[nodiscard]] Result<Money> standardValue(ProductId product, Quantity quantity);

    [[nodiscard]] const std::vector<Movement> &movements() const noexcept { return m_movements; }

private:
    struct Level {
        StockLevel level;
        UnitPrice standardCost;
        bool isStocked = true;
    };
    [[nodiscard]] Result<Level *> levelOf(ProductId product, PlaceId place);
    [[nodiscard]] qint64 numberOf(PlaceId place);
    [[nodiscard]] Result<void> change(Level &level, Quantity quantity, Money value);
    void add(ProductId product, Quantity quantity, Money value, const Way &way);
    [[nodiscard]] Result<Money> take(Level &level, ProductId product, Quantity quantity, Money value, const Way &way);

    store::Connection &m_connection;
    Currency m_currency;
    std::map<std::pair<ProductId, PlaceId>, Level> m_levels;
    std::map<PlaceId, qint64> m_places; ///< Their local numbers; 0 where goods have never been.
    std::vector<Movement> m_movements;
};

} // namespace mizan::stock
