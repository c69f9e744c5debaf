// Price lists: other prices than the products' own, for some customers, branches or days, and by quantity.
#pragma once

#include "core/base/quantity.h"
#include "core/base/rate.h"
#include "core/catalogue/price_scope.h"

#include <span>

namespace mizan::catalogue {

using PriceListId = Id<struct PriceListTag>;

struct PriceList {
    PriceListId id;
    QString name;
    Currency currency;
    int rank = 100; ///< The smallest comes first.
    PriceScope scope {};
    std::optional<Rate> off {}; ///< Off the product's own price, where the list has no price for it; below 0: on top.
    bool isArchived = false;
    friend bool operator==(const PriceList &, const PriceList &) = default;
};

/// One entry of a list: this price for one unit, from this quantity on.
struct ListedPrice {
    PriceListId list;
    Quantity from;
    UnitPrice price;
    friend bool operator==(const ListedPrice &, const ListedPrice &) = default;
};

/// The price of a line and where it comes from.
struct ChosenPrice {
    UnitPrice price;
    UnitPrice base;                     ///< The product's own.
    std::optional<PriceListId> list {}; ///< None: the product's own price holds.
    QString listName {};
    std::optional<Quantity> from {}; ///< The quantity from which an entry gives it; none: it is off the base, or is it.
    std::optional<Rate> off {};      ///< The list's part off the base, where that gave it.
};

/// What lists say of a variant's family.
struct FamilyPrices {
    std::span<const ListedPrice> entries {};
    Quantity quantity {}; ///< Of all its variants together.
};

/// All lists that may be used, in the order in which they are asked.
class PriceBook {
public:
    PriceBook() = default;
    /// Archived ones are left out.
    explicit PriceBook(std::vector<PriceList> lists);
    [[nodiscard]] std::span<const PriceList> lists() const noexcept { return m_lists; }

    /// The first list that holds and has a price: its entry of the largest quantity that is reached, else its part off
    /// the base. No list: the base itself. `entries` are the product's, of any list, in any order; within a list those
    /// of its family come after its own.
    [[nodiscard]] ChosenPrice choose(std::span<const ListedPrice> entries, UnitPrice base, Quantity quantity,
        const PriceContext &context, const FamilyPrices &family = {}) const;
    /// The same for each quantity from which it is another price, beginning at one unit: for a price check.
    [[nodiscard]] std::vector<std::pair<Quantity, ChosenPrice>> breaks(
        std::span<const ListedPrice> entries, UnitPrice base, const PriceContext &context) const;

private:
    std::vector<PriceList> m_lists;
};

} // namespace mizan::catalogue
