// Pages by key, never by offset.
#include "core/catalogue/product_queries.h"

#include "core/catalogue/bundle.h"
#include "core/catalogue/product_search.h"
#include "core/store/connection.h"

#include <algorithm>
#include <string>

namespace mizan::catalogue {

using store::Connection;
using store::Statement;

namespace {

constexpr std::string_view Columns =
    "p.no, p.uid, p.code, p.name, p.kind, c.uid, k.uid, t.uid, p.price_micro, p.cost_micro, "
    "p.is_archived, p.needs_review, p.tare_micro, p.asks_price, p.stock_policy, p.minimum_age, p.tracking, f.uid, "
    "p.combination, p.follows_family, p.warranty_months";
constexpr int TareColumn = 12; ///< And those behind it, which only whole products need.
constexpr int ColumnCount = 21;
constexpr std::string_view Joins =
    " LEFT JOIN local_key c ON c.no = p.category LEFT JOIN local_key k ON k.no = p.unit "
    "LEFT JOIN local_key t ON t.no = p.tax_class LEFT JOIN local_key f ON f.no = p.family ";

ProductRow readRow(const Statement &row, Currency currency)
{
    return {row.id<ProductId>(1), row.text(2), row.text(3), static_cast<ProductKind>(row.int64(4)),
        row.isNull(5) ? std::nullopt : std::optional(row.id<CategoryId>(5)), row.id<UnitId>(6), row.id<TaxClassId>(7),
        UnitPrice(row.int64(8), currency), UnitPrice(row.int64(9), currency), row.boolean(10), row.boolean(11), {}};
}

std::vector<Barcode> barcodesOf(Connection &connection, qint64 product, Currency currency)
{
    std::vector<Barcode> barcodes;
    auto row =
        connection.query("SELECT b.key, b.value, p.value FROM product_barcodes b LEFT JOIN product_pack_prices p "
                         "ON p.key = b.key AND p.no = b.no WHERE b.no = ? AND b.value IS NOT NULL "
                         "ORDER BY b.value, b.key",
            product);
    while (row.step()) {
        barcodes.push_back({row.text(0), Quantity::fromMicro(row.int64(1))});
        if (const auto price = row.maybeInt64(2))
            barcodes.back().price = UnitPrice(*price, currency);
    }
    return barcodes;
}

std::optional<int> monthsOf(std::optional<qint64> months)
{
    return months ? std::optional(static_cast<int>(*months)) : std::nullopt;
}

Product readProduct(const Statement &row, Currency currency, Connection &connection)
{
    ProductRow read = readRow(row, currency);
    std::vector<BundleContent> contents;
    if (read.kind == ProductKind::Bundle)
        contents = contentsOf(connection, read.id);
    return {read.id, std::move(read.code), std::move(read.name), read.kind, read.category, read.unit, read.taxClass,
        read.price, read.cost, barcodesOf(connection, row.int64(0), currency),
        Quantity::fromMicro(row.maybeInt64(TareColumn).value_or(0)), read.archived, read.needsReview,
        row.maybeInt64(TareColumn + 1).value_or(0) != 0,
        goodsRule(row.maybeInt64(TareColumn + 2), row.maybeInt64(TareColumn + 3)),
        static_cast<Tracking>(row.maybeInt64(TareColumn + 4).value_or(0)),
        row.isNull(TareColumn + 5) ? std::nullopt : std::optional(row.id<ProductId>(TareColumn + 5)),
        row.isNull(TareColumn + 6) ? QString() : row.text(TareColumn + 6),
        row.maybeInt64(TareColumn + 7).value_or(0) == 0, monthsOf(row.maybeInt64(TareColumn + 8)), std::move(contents)};
}

/// The parts of a list's statement: what it walks along, and how a page goes on.
struct Walk {
    std::string from;
    std::string key; ///< Two columns: a text and a number, or the number alone with a search.
    std::string where = "1 = 1";
    std::string order {};
    bool bySearch = false;
};

Walk walkFor(Connection &connection, const ProductListRequest &request)
{
    Walk walk;
    if (!request.search.isEmpty()) {
        walk.bySearch = true;
        walk.key = "l.place";
        if (connection.dialect().engine() == store::Engine::PostgreSql) {
            walk.from = "product_listing l JOIN product p ON p.no = l.product";
            walk.where = "l.words @@ CAST(? AS tsquery)";
        } else {
            walk.from = "product_search CROSS JOIN product_listing l ON l.place = product_search.rowid CROSS JOIN "
                        "product p ON p.no = l.product";
            walk.key = "product_search.rowid";
            walk.where = "product_search MATCH ?";
        }
    } else if (request.order == ProductOrder::ByCode) {
        walk.from = "product p";
        walk.key = "p.code, p.no";
    } else {
        walk.from = "product_listing l JOIN product p ON p.no = l.product";
        walk.key = "l.sort_name, l.product";
    }
    if (request.category) // By name there is an index for it; otherwise the products' own column says it.
        walk.where += std::string(walk.key.starts_with("l.sort_name") ? " AND l" : " AND p")
            + ".category = (SELECT no FROM local_key WHERE uid = ?)";
    if (!request.withArchived)
        walk.where += " AND coalesce(p.is_archived, 0) = 0";
    if (!request.withVariants)
        walk.where += " AND p.family IS NULL";
    if (request.onlyForReview)
        walk.where += " AND p.needs_review = 1";
    if (request.only)
        walk.where += " AND p.uid = ?";
    const std::string behind = request.backwards ? " < " : " > ";
    if (request.after)
        walk.where += walk.bySearch ? " AND " + walk.key + behind + "?" : " AND (" + walk.key + ")" + behind + "(?, ?)";
    walk.order = walk.key;
    if (request.backwards) {
        const std::size_t comma = walk.key.find(',');
        walk.order =
            (comma == std::string::npos ? walk.key : walk.key.substr(0, comma) + " DESC" + walk.key.substr(comma))
            + " DESC";
    }
    return walk;
}

ProductCursor cursorAt(const Statement &row, bool bySearch)
{
    if (bySearch)
        return {{}, row.int64(ColumnCount)};
    return {row.text(ColumnCount), row.int64(ColumnCount + 1)};
}

} // namespace

std::optional<Product> findProduct(Connection &connection, Currency currency, ProductId id)
{
    static const std::string Sql = "SELECT " + std::string(Columns) + " FROM local_key i JOIN product p ON p.no = i.no"
        + std::string(Joins) + "WHERE i.uid = ?";
    auto row = connection.query(Sql, id);
    return row.step() ? std::optional(readProduct(row, currency, connection)) : std::nullopt;
}

std::optional<ProductId> productWithBarcode(Connection &connection, const QString &code)
{
    auto row = connection.query(
        "SELECT p.uid FROM product_barcodes b JOIN product p ON p.no = b.no WHERE b.key = ? AND b.value IS NOT NULL "
        "ORDER BY p.uid LIMIT 1",
        code);
    return row.step() ? std::optional(row.id<ProductId>(0)) : std::nullopt;
}

std::vector<Category> allCategories(Connection &connection)
{
    std::vector<Category> categories;
    auto row = connection.query(
        "SELECT c.uid, coalesce(c.name, ''), k.uid FROM category c LEFT JOIN local_key k ON k.no = c.parent "
        "ORDER BY c.name, c.uid");
    while (row.step())
        categories.push_back(
            {row.id<CategoryId>(0), row.text(1), row.isNull(2) ? std::nullopt : std::optional(row.id<CategoryId>(2))});
    return categories;
}

std::vector<Unit> allUnits(Connection &connection)
{
    std::vector<Unit> units;
    auto row = connection.query(
        "SELECT uid, coalesce(code, ''), coalesce(symbol, ''), coalesce(decimals, 0) FROM unit ORDER BY code, uid");
    while (row.step())
        units.push_back({row.id<UnitId>(0), row.text(1), row.text(2), static_cast<int>(row.int64(3))});
    return units;
}

std::vector<Product> departments(Connection &connection, Currency currency)
{
    std::vector<Product> found;
    auto row = connection.query("SELECT " + std::string(Columns) + " FROM product p" + std::string(Joins)
        + "WHERE p.asks_price = 1 AND coalesce(p.is_archived, 0) = 0 ORDER BY p.name, p.uid");
    while (row.step())
        found.push_back(readProduct(row, currency, connection));
    return found;
}

ProductPage listProducts(Connection &connection, Currency currency, const ProductListRequest &request)
{
    ProductPage page;
    const QString expression = searchExpression(connection, request.search);
    if (!request.search.isEmpty() && expression.isEmpty())
        return page;
    const Walk walk = walkFor(connection, request);
    auto row = connection.statement("SELECT " + std::string(Columns) + ", " + walk.key + " FROM " + walk.from
        + std::string(Joins) + "WHERE " + walk.where + " ORDER BY " + walk.order + " LIMIT ?");
    row.bind();
    int position = 0;
    if (walk.bySearch)
        row.bindAt(position++, expression);
    if (request.category)
        row.bindAt(position++, *request.category);
    if (request.only)
        row.bindAt(position++, *request.only);
    if (request.after && !walk.bySearch)
        row.bindAt(position++, request.after->text);
    if (request.after)
        row.bindAt(position++, request.after->number);
    row.bindAt(position, request.limit + 1);
    while (row.step()) {
        if (page.rows.size() == static_cast<std::size_t>(request.limit)) {
            page.next = page.rows.back().cursor; // One more is there.
            break;
        }
        page.rows.push_back(readRow(row, currency));
        page.rows.back().cursor = cursorAt(row, walk.bySearch);
    }
    if (request.backwards)
        std::ranges::reverse(page.rows);
    return page;
}

ProductCount countProducts(Connection &connection)
{
    ProductCount count;
    auto row = connection.query("SELECT count(*), coalesce(sum(is_archived), 0) FROM product WHERE family IS NULL");
    if (row.step())
        count = {row.int64(0) - row.int64(1), row.int64(1)};
    return count;
}

void forEachProduct(Connection &connection, Currency currency, const std::function<bool(const Product &)> &each)
{
    auto row =
        connection.query("SELECT " + std::string(Columns) + " FROM product p" + std::string(Joins) + "ORDER BY p.no");
    while (row.step()) {
        if (!each(readProduct(row, currency, connection)))
            return;
    }
}

} // namespace mizan::catalogue
