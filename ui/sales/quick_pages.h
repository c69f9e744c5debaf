// The products on the quick keys: a page for each of the first categories.
#pragma once

#include "core/base/ids.h"
#include "ui/sales/till_state.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::ui {

class QuickPages {
public:
    /// After categories may have changed.
    void reload(store::Connection &connection);
    /// The nearest page there is.
    void turnTo(int page);
    [[nodiscard]] int page() const noexcept { return m_page; }
    /// The keys of this page, with today's prices.
    [[nodiscard]] KeysPanel panel(store::Connection &connection, Currency currency);
    /// Of the panel shown last; none where it has fewer keys.
    [[nodiscard]] std::optional<ProductId> productAt(int key) const;

private:
    struct Page {
        CategoryId category;
        QString name;
    };
    std::vector<Page> m_pages;
    std::vector<ProductId> m_products;
    int m_page = 0;
};

} // namespace mizan::ui
