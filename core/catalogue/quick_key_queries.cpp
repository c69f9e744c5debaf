// SQL over quick_layout.
#include "core/catalogue/product_queries.h"
#include "core/catalogue/quick_keys.h"
#include "core/store/connection.h"

namespace mizan::catalogue {

std::optional<QuickLayout> findQuickLayout(store::Connection &connection, const KeyPlace &place)
{
    auto row =
        connection.query("SELECT pages FROM quick_layout WHERE uid = ? AND pages IS NOT NULL", quickLayoutId(place));
    if (!row.step())
        return std::nullopt;
    return readQuickLayout(row.text(0));
}

std::optional<QuickLayout> quickLayoutOf(store::Connection &connection, BranchId branch, DeviceId till)
{
    auto own = findQuickLayout(connection, till);
    return own ? own : findQuickLayout(connection, branch);
}

QuickLayout firstQuickLayout(store::Connection &connection, Currency currency, const QString &otherwise)
{
    constexpr std::size_t Pages = 5;
    constexpr int Keys = 24;
    QuickLayout layout;
    const auto add = [&](const QString &name, std::optional<CategoryId> category) {
        QuickPage page {name.left(MostPageNameLength)};
        ProductListRequest request {.limit = Keys};
        request.category = category;
        for (const ProductRow &row : listProducts(connection, currency, request).rows)
            page.keys.push_back({row.id});
        layout.pages.push_back(std::move(page));
    };
    for (const Category &category : allCategories(connection)) {
        if (layout.pages.size() < Pages)
            add(category.name, category.id);
    }
    if (layout.pages.empty())
        add(otherwise, std::nullopt);
    return layout;
}

} // namespace mizan::catalogue
