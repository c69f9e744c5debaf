// One statement for each way of asking, prepared once.
#include "core/catalogue/find_barcode.h"

#include "core/store/connection.h"

#include <string>

namespace mizan::catalogue {

using store::Connection;

namespace {

std::string sqlFor(std::string_view pack, std::string_view from, std::string_view where)
{
    std::string sql =
        "SELECT p.uid, p.code, p.name, p.kind, c.uid, k.uid, t.uid, p.price_micro, p.cost_micro, p.is_archived, "
        "p.needs_review, u.symbol, u.decimals, ";
    sql.append(pack).append(" FROM ").append(from);
    sql +=
        " LEFT JOIN local_key c ON c.no = p.category LEFT JOIN local_key k ON k.no = p.unit LEFT JOIN local_key t ON "
        "t.no = p.tax_class LEFT JOIN unit u ON u.no = p.unit WHERE ";
    return sql.append(where).append(" ORDER BY coalesce(p.is_archived, 0), p.uid LIMIT 1");
}

template <class Key>
std::optional<ScannedProduct> find(Connection &connection, Currency currency, std::string_view sql, const Key &key)
{
    store::Statement row = connection.query(sql, key);
    if (!row.step())
        return std::nullopt;
    Product product {.id = row.id<ProductId>(0),
        .code = row.text(1),
        .name = row.text(2),
        .kind = static_cast<ProductKind>(row.int64(3)),
        .category = row.isNull(4) ? std::nullopt : std::optional(row.id<CategoryId>(4)),
        .unit = row.id<UnitId>(5),
        .taxClass = row.id<TaxClassId>(6),
        .price = UnitPrice(row.int64(7), currency),
        .cost = UnitPrice(row.int64(8), currency),
        .barcodes = {},
        .archived = row.boolean(9),
        .needsReview = row.boolean(10)};
    return ScannedProduct {
        std::move(product), row.text(11), static_cast<int>(row.int64(12)), Quantity::fromMicro(row.int64(13))};
}

} // namespace

std::optional<ScannedProduct> findByBarcode(Connection &connection, Currency currency, const QString &code)
{
    static const std::string Sql =
        sqlFor("b.value", "product_barcodes b JOIN product p ON p.no = b.no", "b.key = ? AND b.value IS NOT NULL");
    return find(connection, currency, Sql, code);
}

std::optional<ScannedProduct> findByCode(Connection &connection, Currency currency, const QString &code)
{
    static const std::string Sql = sqlFor("1000000", "product p", "p.code = ?");
    return find(connection, currency, Sql, code);
}

std::optional<ScannedProduct> findById(Connection &connection, Currency currency, ProductId id)
{
    static const std::string Sql = sqlFor("1000000", "local_key i JOIN product p ON p.no = i.no", "i.uid = ?");
    return find(connection, currency, Sql, id);
}

ScanAnswer findScanned(Connection &connection, Currency currency, QStringView scanned)
{
    const BarcodeReading reading = readBarcode(scanned);
    if (auto found = findByBarcode(connection, currency, reading.code))
        return *std::move(found);
    const QString typed = scanned.trimmed().toString();
    if (auto found = findByCode(connection, currency, typed))
        return *std::move(found);
    if (reading.kind == BarcodeKind::Misread)
        return MisreadCode {reading.code};
    return UnknownCode {reading.code};
}

} // namespace mizan::catalogue
