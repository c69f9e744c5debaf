// Asks the catalogue for one page of products.
#include "ui/sales/quick_pages.h"

#include "core/catalogue/product_queries.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int KeysShown = 25;
constexpr std::size_t MostPages = 5;

} // namespace

void QuickPages::reload(store::Connection &connection)
{
    m_pages.clear();
    for (const catalogue::Category &category : catalogue::allCategories(connection)) {
        if (m_pages.size() < MostPages)
            m_pages.push_back({category.id, category.name});
    }
    turnTo(m_page);
}

void QuickPages::turnTo(int page) { m_page = std::clamp(page, 0, std::max(static_cast<int>(m_pages.size()) - 1, 0)); }

KeysPanel QuickPages::panel(store::Connection &connection, Currency currency)
{
    KeysPanel panel {.page = m_page};
    catalogue::ProductListRequest request {.limit = KeysShown};
    for (const Page &page : m_pages)
        panel.pages.push_back(page.name);
    if (m_pages.empty())
        panel.pages.push_back(QCoreApplication::translate("QuickPages", "Products"));
    else
        request.category = m_pages[static_cast<std::size_t>(m_page)].category;
    m_products.clear();
    for (const catalogue::ProductRow &row : catalogue::listProducts(connection, currency, request).rows) {
        m_products.push_back(row.id);
        panel.keys.push_back({row.name, priceText(row.price)});
    }
    return panel;
}

std::optional<ProductId> QuickPages::productAt(int key) const
{
    if (key < 0 || key >= static_cast<int>(m_products.size()))
        return std::nullopt;
    return m_products[static_cast<std::size_t>(key)];
}

} // namespace mizan::ui
