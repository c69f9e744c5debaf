// The products of the shop as rows of a list.
#pragma once

#include "core/catalogue/product_queries.h"
#include "ui/kit/keyset_model.h"

#include <map>

namespace mizan::ui {

struct ProductFilter {
    QString search {};
    std::optional<CategoryId> category {};
    bool withArchived = false;
    bool onlyForReview = false;

    [[nodiscard]] int count() const noexcept
    {
        return (category ? 1 : 0) + (withArchived ? 1 : 0) + (onlyForReview ? 1 : 0);
    }
};

/// Names of categories and units by id; few, so they stay in memory while a list is shown.
struct CatalogueNames {
    std::map<CategoryId, QString> categories;
    std::map<catalogue::UnitId, QString> units;
};
[[nodiscard]] CatalogueNames loadCatalogueNames(store::Connection &connection);

struct ProductListing {
    store::Connection &connection; ///< Must outlive the source.
    Currency currency;
    CatalogueNames names;
    DeviceId device; ///< Whose drafts are marked with a pencil.
    PlaceId place;   ///< Whose stock is shown.
};

[[nodiscard]] std::vector<TableColumn> productColumns();
[[nodiscard]] KeysetSource productSource(ProductListing listing, ProductFilter filter);

} // namespace mizan::ui
