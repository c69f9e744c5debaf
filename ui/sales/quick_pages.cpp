// Reads the catalogue when a record is another than before, and the shelf each time.
#include "ui/sales/quick_pages.h"

#include "core/catalogue/product_queries.h"
#include "core/daybook/shop.h"
#include "core/documents/picture_file.h"
#include "core/stock/bundle_stock.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"
#include "ui/sales/key_colours.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuickPages)
};

constexpr int KeysShown = 60;
constexpr std::size_t CategoriesShown = 5;

} // namespace

void QuickPages::showFor(BranchId branch, DeviceId till)
{
    m_branch = branch;
    m_till = till;
    m_edition.reset();
}

void QuickPages::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(static_cast<int>(m_panel.pages.size()) - 1, 0));
    m_open.reset();
    m_edition.reset();
}

KeysPanel QuickPages::panel(Shop &shop, Currency currency)
{
    if (const qint64 edition = shop.daybook().recordsEdition(); edition != m_edition) {
        build(shop, currency);
        m_edition = edition;
    }
    markMissing(shop);
    return m_panel;
}

void QuickPages::build(Shop &shop, Currency currency)
{
    store::Connection &connection = shop.connection();
    m_categories = catalogue::allCategories(connection);
    m_panel = {};
    m_shown.clear();
    const auto layout = catalogue::quickLayoutOf(connection, m_branch, m_till);
    if (layout) {
        for (const catalogue::QuickPage &page : layout->pages)
            m_panel.pages.push_back(page.name);
    } else {
        for (const catalogue::Category &category : m_categories) {
            if (m_panel.pages.size() < CategoriesShown)
                m_panel.pages.push_back(category.name);
        }
    }
    if (m_panel.pages.empty())
        m_panel.pages.push_back(Words::tr("Products"));
    m_page = std::clamp(m_page, 0, static_cast<int>(m_panel.pages.size()) - 1);
    m_panel.page = m_page;
    const auto page = static_cast<std::size_t>(m_page);
    if (m_open) {
        m_panel.keys.push_back({.name = Words::tr("Back to the page"), .price = {}, .isGroup = true});
        m_shown.push_back({Back {}});
        addProducts(connection, currency, m_open);
    } else if (layout) {
        for (const catalogue::QuickKey &key :
            layout->pages.empty() ? std::vector<catalogue::QuickKey> {} : layout->pages[page].keys)
            addKey(connection, currency, key);
    } else {
        addProducts(connection, currency, m_categories.empty() ? std::nullopt : std::optional(m_categories[page].id));
    }
}

/// Nothing for goods that are archived or gone.
void QuickPages::addKey(store::Connection &connection, Currency currency, const catalogue::QuickKey &key)
{
    QuickKey shown {.name = {}, .price = {}, .picture = pictureOf(connection, key.picture)};
    if (key.colour)
        shown.edge = tokenOf(*key.colour);
    if (const CategoryId *id = std::get_if<CategoryId>(&key.goods)) {
        const auto category = std::ranges::find(m_categories, *id, &catalogue::Category::id);
        if (category == m_categories.end())
            return;
        shown.name = category->name;
        shown.isGroup = true;
        m_shown.push_back({*id});
    } else {
        const auto product = catalogue::findProduct(connection, currency, std::get<ProductId>(key.goods));
        if (!product || product->archived)
            return;
        shown.name = product->name;
        shown.price = priceText(product->price);
        const bool isBundle = product->kind == catalogue::ProductKind::Bundle;
        m_shown.push_back({product->id, isBundle || product->kind == catalogue::ProductKind::Goods, product->category,
            product->rule, isBundle});
    }
    m_panel.keys.push_back(std::move(shown));
}

/// By name, those of a category or all.
void QuickPages::addProducts(store::Connection &connection, Currency currency, std::optional<CategoryId> category)
{
    catalogue::ProductListRequest request {.limit = KeysShown};
    request.category = category;
    for (const catalogue::ProductRow &row : catalogue::listProducts(connection, currency, request).rows)
        addKey(connection, currency, {row.id});
}

QImage QuickPages::pictureOf(store::Connection &connection, std::optional<RecordId> picture)
{
    if (!picture)
        return {};
    const auto known = m_pictures.find(*picture);
    if (known != m_pictures.end())
        return known->second;
    const auto found = access::findPicture(connection, *picture);
    return m_pictures.emplace(*picture, found ? documents::imageOf(*found) : QImage()).first->second;
}

/// Where the shop warns of it or blocks it, what is not there says so; the key can be pressed all the same.
void QuickPages::markMissing(Shop &shop)
{
    const auto rules = shop.settled(&catalogue::loadGoodsRules);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown &shown = m_shown[i];
        const ProductId *product = std::get_if<ProductId>(&shown.goods);
        if (!product || !shown.isStocked
            || rules->stockPolicy(shown.rule, shown.category, m_branch) == catalogue::StockPolicy::Allow)
            continue;
        const PlaceId shelf = stock::branchPlace(m_branch);
        const auto left = shown.isBundle
            ? stock::availableBundles(shop.connection(), *product, shelf)
            : std::optional(stock::availabilityOf(shop.connection(), *product, shelf).available());
        m_panel.keys[i].isOut = left && *left <= Quantity();
    }
}

std::optional<ProductId> QuickPages::use(int key)
{
    if (key < 0 || key >= static_cast<int>(m_shown.size()))
        return std::nullopt;
    const auto &goods = m_shown[static_cast<std::size_t>(key)].goods;
    if (const ProductId *product = std::get_if<ProductId>(&goods))
        return *product;
    const CategoryId *category = std::get_if<CategoryId>(&goods);
    m_open = category ? std::optional(*category) : std::nullopt;
    m_edition.reset();
    return std::nullopt;
}

} // namespace mizan::ui
