// Questions about products: one of them, pages of them, all of them.
#pragma once

#include "core/catalogue/product.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// With its barcodes.
[[nodiscard]] std::optional<Product> findProduct(store::Connection &connection, Currency currency, ProductId id);
/// The product that has this barcode (as readBarcode gives it), archived or not; for telling who has it.
[[nodiscard]] std::optional<ProductId> productWithBarcode(store::Connection &connection, const QString &code);

/// By name, alike on both engines.
[[nodiscard]] std::vector<Category> allCategories(store::Connection &connection);
/// By code.
[[nodiscard]] std::vector<Unit> allUnits(store::Connection &connection);

/// Products whose price is asked at the till, by name; archived ones left out. Reads all products.
[[nodiscard]] std::vector<Product> departments(store::Connection &connection, Currency currency);

enum class ProductOrder { ByName, ByCode };

/// A row's place in the list; a page may begin behind it, whatever was added or removed meanwhile.
struct ProductCursor {
    QString text;      ///< The sorted text of the row; empty with a search.
    qint64 number = 0; ///< Local number, or the place in a search.
};

/// A row of the list of products.
struct ProductRow {
    ProductId id;
    QString code;
    QString name;
    ProductKind kind = ProductKind::Goods;
    std::optional<CategoryId> category;
    UnitId unit;
    TaxClassId taxClass;
    UnitPrice price;
    UnitPrice cost;
    bool archived = false;
    bool needsReview = false;
    ProductCursor cursor {};
};

struct ProductListRequest {
    ProductOrder order = ProductOrder::ByName;
    QString search {}; ///< As searchProducts; the order is then popularity, and archived ones are left out.
    std::optional<CategoryId> category {};
    bool withArchived = false;
    bool withVariants = false; ///< Otherwise their families stand for them.
    bool onlyForReview = false;
    int limit = 100;
    std::optional<ProductCursor> after {}; ///< None: from the beginning.
    bool backwards = false; ///< The last rows before `after`, or of the whole list; in its order all the same.
    std::optional<ProductId> only {}; ///< This one alone, if it belongs to the list.
};

struct ProductPage {
    std::vector<ProductRow> rows;
    std::optional<ProductCursor> next; ///< None at the end. Backwards: for the page before, none at the beginning.
};

[[nodiscard]] ProductPage listProducts(
    store::Connection &connection, Currency currency, const ProductListRequest &request);

/// How many there are, archived ones counted apart; variants count as their family. Reads all products.
struct ProductCount {
    qint64 offered = 0;
    qint64 archived = 0;
};
[[nodiscard]] ProductCount countProducts(store::Connection &connection);

/// Every product with its barcodes, by local number, one at a time; false from `each` ends it.
void forEachProduct(store::Connection &connection, Currency currency, const std::function<bool(const Product &)> &each);

} // namespace mizan::catalogue
