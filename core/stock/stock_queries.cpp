// Along the key of stock_level.
#include "core/stock/stock_queries.h"

#include "core/store/connection.h"

#include <string>

namespace mizan::stock {

using store::Connection;

StockLevel onHand(Connection &connection, ProductId product, PlaceId place)
{
    auto row = connection.query(
        "SELECT quantity_micro, value_minor FROM stock_level WHERE product = (SELECT no FROM local_key WHERE uid = ?) "
        "AND place = (SELECT no FROM local_key WHERE uid = ?)",
        product, place);
    return row.step() ? StockLevel {Quantity::fromMicro(row.int64(0)), row.int64(1)} : StockLevel {};
}

std::vector<PlaceStock> stockOf(Connection &connection, ProductId product)
{
    std::vector<PlaceStock> places;
    auto row = connection.query(
        "SELECT k.uid, l.quantity_micro, l.value_minor FROM stock_level l JOIN local_key k ON k.no = l.place "
        "WHERE l.product = (SELECT no FROM local_key WHERE uid = ?) ORDER BY k.uid",
        product);
    while (row.step())
        places.push_back({row.id<PlaceId>(0), {Quantity::fromMicro(row.int64(1)), row.int64(2)}});
    return places;
}

namespace {

store::Statement stockRows(Connection &connection, const StockListRequest &request, int limit)
{
    std::string sql =
        "SELECT k.uid, p.code, p.name, u.symbol, o.uid, c.code, l.quantity_micro, l.value_minor, l.product, l.place "
        "FROM stock_level l JOIN local_key k ON k.no = l.product LEFT JOIN product p ON p.no = l.product "
        "LEFT JOIN unit u ON u.no = p.unit JOIN local_key o ON o.no = l.place LEFT JOIN place c ON c.no = l.place "
        "WHERE 1 = 1";
    if (request.place)
        sql += " AND l.place = (SELECT no FROM local_key WHERE uid = ?)";
    if (!request.withEmpty)
        sql += " AND (l.quantity_micro <> 0 OR l.value_minor <> 0)";
    if (request.after)
        sql += " AND (l.product, l.place) > (?, ?)";
    sql += " ORDER BY l.product, l.place";
    if (limit > 0)
        sql += " LIMIT ?";
    store::Statement rows = connection.statement(sql);
    rows.bind();
    int position = 0;
    if (request.place)
        rows.bindAt(position++, *request.place);
    if (request.after) {
        rows.bindAt(position++, request.after->product);
        rows.bindAt(position++, request.after->place);
    }
    if (limit > 0)
        rows.bindAt(position, limit);
    return rows;
}

StockRow readRow(const store::Statement &row)
{
    return {row.id<ProductId>(0), row.text(1), row.text(2), row.text(3), row.id<PlaceId>(4), row.text(5),
        {Quantity::fromMicro(row.int64(6)), row.int64(7)}};
}

} // namespace

StockPage listStock(Connection &connection, const StockListRequest &request)
{
    StockPage page;
    auto rows = stockRows(connection, request, request.limit + 1);
    while (rows.step()) {
        if (page.rows.size() == static_cast<std::size_t>(request.limit))
            return page; // One more is there, so the cursor of the last row stands.
        page.rows.push_back(readRow(rows));
        page.next = StockCursor {rows.int64(8), rows.int64(9)};
    }
    page.next.reset();
    return page;
}

void forEachStockRow(
    Connection &connection, const StockListRequest &request, const std::function<bool(const StockRow &)> &each)
{
    auto rows = stockRows(connection, request, 0);
    while (rows.step()) {
        if (!each(readRow(rows)))
            return;
    }
}

Money stockValue(Connection &connection, Currency currency, std::optional<PlaceId> place)
{
    auto row = place ? connection.query("SELECT coalesce(sum(value_minor), 0) FROM stock_level WHERE place = (SELECT "
                                        "no FROM local_key WHERE uid = ?)",
                           *place)
                     : connection.query("SELECT coalesce(sum(value_minor), 0) FROM stock_level");
    return {row.step() ? row.int64(0) : 0, currency};
}

} // namespace mizan::stock
