// One statement for each way of asking, prepared once.
#include "core/catalogue/find_barcode.h"

#include "core/store/connection.h"

#include <algorithm>
#include <string>

namespace mizan::catalogue {

using store::Connection;

namespace {

std::string sqlFor(std::string_view pack, std::string_view from, std::string_view where)
{
    std::string sql =
        "SELECT p.uid, p.code, p.name, p.kind, c.uid, k.uid, t.uid, p.price_micro, p.cost_micro, p.is_archived, "
        "p.needs_review, u.symbol, u.decimals, p.tare_micro, p.asks_price, p.stock_policy, p.minimum_age, p.tracking, "
        "f.uid, p.combination, p.follows_family, p.warranty_months, ";
    sql.append(pack).append(" FROM ").append(from);
    sql +=
        " LEFT JOIN local_key c ON c.no = p.category LEFT JOIN local_key k ON k.no = p.unit LEFT JOIN local_key t ON "
        "t.no = p.tax_class LEFT JOIN local_key f ON f.no = p.family LEFT JOIN unit u ON u.no = p.unit WHERE ";
    return sql.append(where).append(" ORDER BY coalesce(p.is_archived, 0), p.uid LIMIT 1");
}

/// Without what a bundle holds.
template <class Key>
std::optional<ScannedProduct> findRow(Connection &connection, Currency currency, std::string_view sql, const Key &key)
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
        .tare = Quantity::fromMicro(row.maybeInt64(13).value_or(0)),
        .archived = row.boolean(9),
        .needsReview = row.boolean(10),
        .asksPrice = row.maybeInt64(14).value_or(0) != 0,
        .rule = goodsRule(row.maybeInt64(15), row.maybeInt64(16)),
        .tracking = static_cast<Tracking>(row.maybeInt64(17).value_or(0)),
        .family = row.isNull(18) ? std::nullopt : std::optional(row.id<ProductId>(18)),
        .combination = row.isNull(19) ? QString() : row.text(19),
        .hasOwnPrice = row.maybeInt64(20).value_or(0) == 0};
    if (const auto months = row.maybeInt64(21))
        product.warrantyMonths = static_cast<int>(*months);
    return ScannedProduct {
        std::move(product), row.text(11), static_cast<int>(row.int64(12)), Quantity::fromMicro(row.int64(22))};
}

std::optional<ScannedProduct> findPlain(Connection &connection, Currency currency, ProductId id)
{
    static const std::string Sql = sqlFor("1000000", "local_key i JOIN product p ON p.no = i.no", "i.uid = ?");
    return findRow(connection, currency, Sql, id);
}

/// Only a bundle costs questions of its own.
std::optional<ScannedProduct> withContents(
    Connection &connection, Currency currency, std::optional<ScannedProduct> found)
{
    if (!found || found->product.kind != ProductKind::Bundle)
        return found;
    found->product.contents = contentsOf(connection, found->product.id);
    found->contents = bundledProducts(connection, currency, found->product.contents);
    return found;
}

template <class Key>
std::optional<ScannedProduct> find(Connection &connection, Currency currency, std::string_view sql, const Key &key)
{
    return withContents(connection, currency, findRow(connection, currency, sql, key));
}

std::optional<UnitPrice> packPriceOf(Connection &connection, Currency currency, ProductId id, const QString &code)
{
    store::Statement row = connection.query(
        "SELECT p.value FROM product_pack_prices p JOIN local_key k ON k.no = p.no WHERE p.key = ? AND k.uid = ?", code,
        id);
    return row.step() && !row.isNull(0) ? std::optional(UnitPrice(row.int64(0), currency)) : std::nullopt;
}

std::optional<ScannedProduct> findItem(Connection &connection, Currency currency, const QString &item)
{
    if (auto found = findByCode(connection, currency, item))
        return found;
    const auto isZero = [](QChar c) { return c == QLatin1Char('0'); };
    const auto first = std::ranges::find_if_not(item, isZero);
    const QString plain = item.mid(first - item.begin());
    if (auto found = plain.isEmpty() ? std::nullopt : findByCode(connection, currency, plain))
        return found;
    return findByBarcode(connection, currency, item);
}

std::optional<ScanAnswer> findLabelled(
    Connection &connection, Currency currency, const QString &code, const LabelBook &labels)
{
    auto reading = labels.read(code, currency);
    if (!reading)
        return UnusableLabel {reading.error()};
    if (!*reading)
        return std::nullopt;
    auto found = findItem(connection, currency, (*reading)->item);
    if (!found)
        return UnusableLabel {{rules::LabelledProductMustExist, QStringLiteral("item"), {{"item", (*reading)->item}}}};
    found->pack = Quantity::units(1);
    found->packPrice.reset();
    found->label = *std::move(*reading);
    return *std::move(found);
}

/// A GS1 code that says more than the goods' number.
std::optional<ScanAnswer> findGs1(Connection &connection, Currency currency, QStringView scanned)
{
    auto reading = readGs1(scanned, currency);
    if (!reading)
        return UnusableLabel {reading.error()};
    if (!*reading)
        return std::nullopt;
    auto found = findByBarcode(connection, currency, (*reading)->gtin);
    if (!found)
        return UnknownCode {(*reading)->gtin};
    if ((*reading)->amount)
        found->label = LabelReading {{}, (*reading)->gtin, *(*reading)->amount};
    else if ((*reading)->weight && found->unitDecimals > 0)
        found->label = LabelReading {{}, (*reading)->gtin, *(*reading)->weight};
    found->gs1 = *std::move(*reading);
    return *std::move(found);
}

} // namespace

std::optional<ScannedProduct> findByBarcode(Connection &connection, Currency currency, const QString &code)
{
    static const std::string Sql =
        sqlFor("b.value", "product_barcodes b JOIN product p ON p.no = b.no", "b.key = ? AND b.value IS NOT NULL");
    auto found = find(connection, currency, Sql, code);
    if (found && found->pack != Quantity::units(1)) // Only packs may have a price of their own.
        found->packPrice = packPriceOf(connection, currency, found->product.id, code);
    return found;
}

std::optional<ScannedProduct> findByCode(Connection &connection, Currency currency, const QString &code)
{
    static const std::string Sql = sqlFor("1000000", "product p", "p.code = ?");
    return find(connection, currency, Sql, code);
}

std::optional<ScannedProduct> findById(Connection &connection, Currency currency, ProductId id)
{
    return withContents(connection, currency, findPlain(connection, currency, id));
}

std::vector<BundledProduct> bundledProducts(
    Connection &connection, Currency currency, std::span<const BundleContent> contents)
{
    std::vector<BundledProduct> products;
    for (const BundleContent &content : contents) {
        if (auto known = findPlain(connection, currency, content.product))
            products.push_back(
                {std::move(known->product), std::move(known->unitSymbol), known->unitDecimals, content.quantity});
    }
    return products;
}

ScanAnswer findScanned(Connection &connection, Currency currency, QStringView scanned, const LabelBook &labels)
{
    const BarcodeReading reading = readBarcode(scanned);
    if (auto found = findByBarcode(connection, currency, reading.code))
        return *std::move(found);
    const QString typed = scanned.trimmed().toString();
    if (auto found = findByCode(connection, currency, typed))
        return *std::move(found);
    if (auto whole = findGs1(connection, currency, scanned))
        return *std::move(whole);
    if (reading.kind == BarcodeKind::Gtin) {
        if (auto labelled = findLabelled(connection, currency, reading.code, labels))
            return *std::move(labelled);
    }
    if (reading.kind == BarcodeKind::Misread)
        return MisreadCode {reading.code};
    return UnknownCode {reading.code};
}

} // namespace mizan::catalogue
