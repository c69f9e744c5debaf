// A row's own cells first, then the file, then the shop.
#include "core/stock/import_check.h"

#include "core/base/named_id.h"
#include "core/catalogue/bundle.h"
#include "core/catalogue/gtin.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/stock/adjust_stock.h"

#include <algorithm>

namespace mizan::stock {

using namespace Qt::StringLiterals;
using catalogue::Barcode;
using catalogue::Product;
using catalogue::ProductFileRow;

namespace {

bool hasProducts(store::Connection &connection)
{
    auto row = connection.query("SELECT 1 FROM product LIMIT 1");
    return row.step();
}

/// Those that the file names are added or get another pack; none goes.
void mergeBarcodes(std::vector<Barcode> &barcodes, const std::vector<Barcode> &named)
{
    for (const Barcode &barcode : named) {
        const QString code = catalogue::readBarcode(barcode.code).code;
        const auto known = std::ranges::find(barcodes, code, &Barcode::code);
        if (known == barcodes.end() || code.isEmpty())
            barcodes.push_back(barcode);
        else if (known->pack != barcode.pack)
            *known = {code, barcode.pack}; // Another pack has another price.
    }
}

} // namespace

ImportCheck::ImportCheck(store::Connection &connection, Currency currency, const ImportProducts &request)
    : m_connection(connection)
    , m_currency(currency)
    , m_taxClass(request.taxClass)
    , m_names(connection)
    , m_shopHasProducts(hasProducts(connection))
{
}

void ImportCheck::beginSecondPass()
{
    m_isFirstPass = false;
    m_names = ImportNames(m_connection);
    m_codes = {};
    m_barcodes = {};
    m_made.clear();
    m_madeCodes.clear();
}

void ImportCheck::noteMade(const Product &product)
{
    if (!m_hasBundles)
        return;
    m_madeCodes.insert_or_assign(product.code, product.id);
    m_made.insert_or_assign(product.id, product);
}

std::optional<ProductId> ImportCheck::idOfCode(const QString &code)
{
    if (!m_shopHasProducts)
        return std::nullopt;
    auto row = m_connection.query("SELECT uid FROM product WHERE code = ? ORDER BY uid LIMIT 1", code);
    return row.step() ? std::optional(row.id<ProductId>(0)) : std::nullopt;
}

namespace {

/// Of a family nothing is imported, of a variant its own: code, barcodes, cost, stock, and a price of its own.
Result<void> keepsFamily(ImportedProduct &imported)
{
    Product &product = imported.product;
    const bool wasFamily = imported.before && imported.before->kind == catalogue::ProductKind::Family;
    if (product.kind == catalogue::ProductKind::Family && !wasFamily)
        return refuse(catalogue::rules::KindMustBeKnown, u"kind"_s, {{"text", u"family"_s}});
    if (!imported.before || (!wasFamily && !imported.before->family))
        return {};
    const Product &before = *imported.before;
    const bool isCommon = product.name.simplified() == before.name && product.kind == before.kind
        && product.unit == before.unit && product.taxClass == before.taxClass && product.category == before.category
        && !imported.newCategory;
    const bool isSamePrice = product.price == before.price;
    if (!isCommon || (wasFamily && (!isSamePrice || product.cost != before.cost)))
        return refuse(catalogue::rules::ProductMustBeSavedAsWhatItIs, u"family"_s, {{"product", before.name}});
    product.hasOwnPrice = before.hasOwnPrice || !isSamePrice;
    return {};
}

} // namespace

/// By their codes: of the shop, or of a row before this one.
Result<std::vector<catalogue::BundleContent>> ImportCheck::contentsOf(const ProductFileRow &row)
{
    std::vector<catalogue::BundleContent> contents;
    for (const catalogue::NamedContent &named : row.contents) {
        const auto made = m_madeCodes.find(named.code);
        const auto known = made == m_madeCodes.end() ? idOfCode(named.code) : std::optional(made->second);
        if (!known)
            return refuse(rules::ContentMustBeImported, u"contents"_s, {{"code", named.code}});
        contents.push_back({*known, named.quantity});
    }
    return contents;
}

/// What is in the shop by the shop's rules, what the file brings by what its row says.
Result<void> ImportCheck::checkBundle(const ImportedProduct &imported)
{
    Product known = imported.product;
    const bool wasBundle = imported.before && imported.before->kind == catalogue::ProductKind::Bundle;
    if (imported.before && wasBundle != (known.kind == catalogue::ProductKind::Bundle))
        return refuse(catalogue::rules::BundleMustStayBundle, u"kind"_s, {{"product", imported.before->name}});
    for (const catalogue::BundleContent &content : imported.product.contents) {
        const auto found = m_made.find(content.product);
        if (found == m_made.end())
            continue;
        const Product &made = found->second;
        const int decimals = m_names.decimalsOf(made.unit);
        if (made.kind == catalogue::ProductKind::Bundle)
            return refuse(catalogue::rules::ContentMustBeSellable, u"contents"_s, {{"product", made.name}});
        if (!isInDecimals(content.quantity, decimals))
            return refuse(catalogue::rules::ContentMustFitUnit, u"contents"_s,
                {{"product", made.name}, {"decimals", qint64 {decimals}}});
        std::erase(known.contents, content);
    }
    if (!imported.before && known.kind != catalogue::ProductKind::Bundle)
        return {};
    return catalogue::checkContentsAgainstShop(m_connection, known, m_names.decimalsOf(known.unit));
}

Result<ImportedProduct> ImportCheck::merged(const ProductFileRow &row)
{
    const auto known = idOfCode(row.code.simplified());
    ImportedProduct imported {.product = {.id = {},
                                  .code = {},
                                  .name = {},
                                  .unit = catalogue::pieceUnit().id,
                                  .taxClass = m_taxClass,
                                  .price = UnitPrice(0, m_currency),
                                  .cost = UnitPrice(0, m_currency)},
        .before = known ? catalogue::findProduct(m_connection, m_currency, *known) : std::nullopt,
        .newCategory = std::nullopt,
        .stock = row.stock};
    Product &product = imported.product;
    if (imported.before)
        product = *imported.before;
    else if (!row.price)
        return refuse(rules::PriceMustBeGiven, u"price"_s);
    product.code = row.code;
    if (!row.name.isEmpty())
        product.name = row.name;
    product.price = row.price.value_or(product.price);
    product.cost = row.cost.value_or(product.cost);
    product.kind = row.kind.value_or(product.kind);
    mergeBarcodes(product.barcodes, row.barcodes);
    if (!row.contents.empty()) {
        auto contents = contentsOf(row);
        if (!contents)
            return refuseAs(contents);
        product.contents = *std::move(contents);
    }
    if (row.unit) {
        const auto unit = m_names.unit(*row.unit);
        if (!unit)
            return refuse(catalogue::rules::UnitMustExist, u"unit"_s, {{"text", *row.unit}});
        product.unit = *unit;
    }
    if (row.taxClass) {
        const auto taxClass = m_names.taxClass(*row.taxClass);
        if (!taxClass)
            return refuse(catalogue::rules::TaxClassMustExist, u"taxClass"_s, {{"text", *row.taxClass}});
        product.taxClass = *taxClass;
    }
    if (product.taxClass.isNull())
        return refuse(catalogue::rules::TaxClassMustExist, u"taxClass"_s);
    if (row.category) {
        const auto category = m_names.category(*row.category);
        if (category)
            product.category = category;
        else
            imported.newCategory = row.category;
    }
    if (auto stays = keepsFamily(imported); !stays)
        return refuseAs(stays);
    return imported;
}

Result<void> ImportCheck::checkStock(const ImportedProduct &imported) const
{
    if (!imported.stock || imported.stock->isZero())
        return {};
    if (imported.product.kind != catalogue::ProductKind::Goods)
        return refuse(rules::ProductMustBeKeptInStock, u"stock"_s, {{"product", imported.product.name}});
    if (imported.stock->isNegative())
        return refuse(rules::StockMustNotBeNegative, u"stock"_s, {{"quantity", *imported.stock}});
    if (auto fits = Quantity::checked(imported.stock->micro()); !fits)
        return refuse(fits.error().rule, u"stock"_s, fits.error().values);
    const int decimals = m_names.decimalsOf(imported.product.unit);
    if (!isInDecimals(*imported.stock, decimals))
        return refuse(
            rules::QuantityMustFitUnit, u"stock"_s, {{"quantity", *imported.stock}, {"decimals", qint64 {decimals}}});
    if (auto worth = amountOf(imported.product.cost, *imported.stock); !worth)
        return refuse(worth.error().rule, u"stock"_s, worth.error().values);
    return {};
}

Result<void> ImportCheck::checkCodes(const Product &product)
{
    if (m_isFirstPass && !m_codes.add(product.code))
        return refuse(rules::CodeMustStandOnce, u"code"_s, {{"code", product.code}});
    for (const Barcode &barcode : product.barcodes) {
        if (m_isFirstPass && !m_barcodes.add(barcode.code))
            return refuse(
                rules::BarcodeMustBeOfOne, u"barcodes"_s, {{"barcode", catalogue::shownBarcode(barcode.code)}});
        const auto owner = m_shopHasProducts ? catalogue::productWithBarcode(m_connection, barcode.code) : std::nullopt;
        if (owner && *owner != product.id)
            return refuse(catalogue::rules::BarcodeMustBeFree, u"barcodes"_s,
                {{"barcode", catalogue::shownBarcode(barcode.code)}});
    }
    return {};
}

Result<ImportedProduct> ImportCheck::check(const ProductFileRow &row)
{
    auto imported = merged(row);
    if (!imported)
        return imported;
    auto checked = catalogue::checkedProduct(imported->product);
    if (!checked)
        return refuseAs(checked);
    imported->product = *std::move(checked);
    if (auto fits = checkStock(*imported); !fits)
        return refuseAs(fits);
    if (auto fits = checkBundle(*imported); !fits)
        return refuseAs(fits);
    if (auto fits = checkCodes(imported->product); !fits)
        return refuseAs(fits);
    if (m_isFirstPass && !imported->before && m_hasBundles) {
        Product made = imported->product; // Under an id that holds for this pass only.
        made.id = ProductId(idFromName(u"import:"_s + made.code));
        noteMade(made);
    }
    return imported;
}

} // namespace mizan::stock
