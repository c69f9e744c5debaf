// Rows made of answers from the catalogue.
#include "ui/catalogue/product_source.h"

#include "core/stock/bundle_stock.h"
#include "core/stock/stock_queries.h"
#include "core/stock/variant_stock.h"
#include "ui/catalogue/product_draft.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace mizan::ui {

using catalogue::ProductCursor;
using catalogue::ProductListRequest;
using catalogue::ProductRow;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::ProductList)
};

ProductListRequest requestFor(const ProductFilter &filter, int limit)
{
    ProductListRequest request;
    request.search = filter.search;
    request.category = filter.category;
    request.withArchived = filter.withArchived;
    request.onlyForReview = filter.onlyForReview;
    request.limit = limit;
    return request;
}

template <class Key>
QString nameIn(const std::map<Key, QString> &names, const Key &id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

TableCell nameCell(const ProductListing &listing, const ProductRow &product)
{
    TableCell cell {isolatedName(product.name)};
    if (loadProductDraft(listing.connection, listing.device, product.id))
        cell.icon = Icon::Pencil;
    else if (product.needsReview)
        cell.icon = Icon::Warning;
    if (product.archived) {
        cell.text = Words::tr("%1 (archived)").arg(cell.text);
        cell.ink = Token::Text2;
    }
    return cell;
}

/// Of what has variants, all of them together.
TableCell variantsCell(const ProductListing &listing, const ProductRow &product)
{
    Quantity sum;
    for (const auto &[variant, level] : stock::availableVariants(listing.connection, product.id, listing.place))
        sum += level;
    return {quantityText(sum)};
}

TableCell stockCell(const ProductListing &listing, const ProductRow &product)
{
    if (product.kind == catalogue::ProductKind::Family)
        return variantsCell(listing, product);
    if (product.kind == catalogue::ProductKind::Bundle) {
        if (const auto bundles = stock::availableBundles(listing.connection, product.id, listing.place))
            return {quantityText(*bundles)};
    }
    if (product.kind != catalogue::ProductKind::Goods)
        return {QStringLiteral("–"), Icon::None, Token::Text2};
    const Quantity level = stock::onHand(listing.connection, product.id, listing.place).quantity;
    return {quantityText(level), level.isNegative() ? Icon::Warning : Icon::None,
        level.isNegative() ? std::optional(Token::Warn) : std::nullopt};
}

TableCell barcodesCell(const ProductListing &listing, const ProductRow &product)
{
    const auto whole = catalogue::findProduct(listing.connection, listing.currency, product.id);
    return {countText(whole ? static_cast<qint64>(whole->barcodes.size()) : 0)};
}

KeysetRow rowOf(const ProductListing &listing, const ProductRow &product)
{
    const QString category = product.category ? nameIn(listing.names.categories, *product.category) : QString();
    return {product.id.as<struct RecordTag>(),
        {{isolated(product.code)}, nameCell(listing, product), {isolatedName(category)},
            {isolatedName(nameIn(listing.names.units, product.unit))}, {priceText(product.price)},
            stockCell(listing, product), barcodesCell(listing, product)},
        product.cursor};
}

const ProductCursor &cursorOf(const KeysetRow &row) { return *std::any_cast<ProductCursor>(&row.key); }

} // namespace

CatalogueNames loadCatalogueNames(store::Connection &connection)
{
    CatalogueNames names;
    for (catalogue::Category &category : catalogue::allCategories(connection))
        names.categories.emplace(category.id, std::move(category.name));
    for (catalogue::Unit &unit : catalogue::allUnits(connection))
        names.units.emplace(unit.id, std::move(unit.symbol));
    return names;
}

std::vector<TableColumn> productColumns()
{
    return {{Words::tr("Code"), ColumnKind::Code, 120}, {Words::tr("Name"), ColumnKind::Text, 200, true},
        {Words::tr("Category"), ColumnKind::Text, 150}, {Words::tr("Unit"), ColumnKind::Text, 72},
        {Words::tr("Price"), ColumnKind::Number, 110}, {Words::tr("In stock"), ColumnKind::Number, 96},
        {Words::tr("Barcodes"), ColumnKind::Number, 88}};
}

KeysetSource productSource(ProductListing given, ProductFilter asked)
{
    const auto listing = std::make_shared<const ProductListing>(std::move(given));
    const auto filter = std::make_shared<const ProductFilter>(std::move(asked));
    KeysetSource source;
    source.fetch = [listing, filter](const KeysetRow *from, PageDirection direction, int limit) {
        ProductListRequest request = requestFor(*filter, limit);
        request.backwards = direction == PageDirection::Backward;
        if (from)
            request.after = cursorOf(*from);
        std::vector<KeysetRow> rows;
        for (const ProductRow &product : catalogue::listProducts(listing->connection, listing->currency, request).rows)
            rows.push_back(rowOf(*listing, product));
        return rows;
    };
    source.find = [listing, filter](RecordId id) -> std::optional<KeysetRow> {
        ProductListRequest request = requestFor(*filter, 1);
        request.only = id.as<struct ProductTag>();
        const auto page = catalogue::listProducts(listing->connection, listing->currency, request);
        return page.rows.empty() ? std::nullopt : std::optional(rowOf(*listing, page.rows.front()));
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) {
        const ProductCursor &left = cursorOf(a);
        const ProductCursor &right = cursorOf(b);
        // The database compares bytes of UTF-8; that is the order of code points, not of UTF-16.
        const int texts = left.text.toUtf8().compare(right.text.toUtf8());
        return texts != 0 ? texts < 0 : left.number < right.number;
    };
    return source;
}

} // namespace mizan::ui
