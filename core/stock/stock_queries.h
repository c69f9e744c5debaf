// Questions about stock: what is on hand, where, and what it is worth.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/stock/cost.h"
#include "core/stock/place.h"

#include <functional>
#include <optional>
#include <vector>

namespace mizan::stock {

/// Nothing where the product was never there.
[[nodiscard]] StockLevel onHand(store::Connection &connection, ProductId product, PlaceId place);

struct PlaceStock {
    PlaceId place;
    StockLevel level;
};
/// In every place where it ever was.
[[nodiscard]] std::vector<PlaceStock> stockOf(store::Connection &connection, ProductId product);

/// A row of the stock list.
struct StockRow {
    ProductId product;
    QString code; ///< Of the product; empty where it is not known here yet.
    QString name;
    QString unitSymbol;
    PlaceId place;
    QString placeCode;
    StockLevel level;
};

/// Where a page of the stock list ended: local numbers.
struct StockCursor {
    qint64 product = 0;
    qint64 place = 0;
};

struct StockListRequest {
    std::optional<PlaceId> place {}; ///< None: all places.
    bool withEmpty = false;          ///< Also where nothing is left.
    int limit = 100;
    std::optional<StockCursor> after {};
};

struct StockPage {
    std::vector<StockRow> rows;      ///< In the order in which products were made.
    std::optional<StockCursor> next; ///< None at the end.
};

[[nodiscard]] StockPage listStock(store::Connection &connection, const StockListRequest &request);
/// All of it, one row at a time; false from `each` ends it.
void forEachStockRow(
    store::Connection &connection, const StockListRequest &request, const std::function<bool(const StockRow &)> &each);

/// What is on hand is worth, of one place or of all.
[[nodiscard]] Money stockValue(store::Connection &connection, Currency currency, std::optional<PlaceId> place = {});

} // namespace mizan::stock
