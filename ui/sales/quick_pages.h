// What stands on the quick keys: the pages that the branch or the till said, or else a page for each of the first
// categories.
#pragma once

#include "core/catalogue/product.h"
#include "core/catalogue/quick_keys.h"
#include "ui/sales/till_state.h"

#include <map>
#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::ui {

class QuickPages {
public:
    /// Whose keys they are. Records that change later are read again by themselves.
    void showFor(BranchId branch, DeviceId till);
    /// The nearest page there is.
    void turnTo(int page);
    [[nodiscard]] int page() const noexcept { return m_page; }
    /// The keys of this page, with today's prices.
    [[nodiscard]] KeysPanel panel(Shop &shop, Currency currency);
    /// What a key of the panel shown last sells; none where it has fewer keys, or the key opens or closes a category,
    /// which the next panel then shows.
    [[nodiscard]] std::optional<ProductId> use(int key);

private:
    /// Closes a category that a key opened.
    struct Back { };
    struct Shown {
        std::variant<ProductId, CategoryId, Back> goods;
        bool isStocked = false;
        std::optional<CategoryId> category {};
        catalogue::GoodsRule rule {};
        bool isBundle = false;
    };

    void build(Shop &shop, Currency currency);
    void addKey(store::Connection &connection, Currency currency, const catalogue::QuickKey &key);
    void addProducts(store::Connection &connection, Currency currency, std::optional<CategoryId> category);
    [[nodiscard]] QImage pictureOf(store::Connection &connection, std::optional<RecordId> picture);
    void markMissing(Shop &shop);

    BranchId m_branch;
    DeviceId m_till;
    std::optional<qint64> m_edition {}; ///< Of the records that the panel was made of; none: it has to be made.
    int m_page = 0;
    std::optional<CategoryId> m_open; ///< Shown in place of the page.
    std::vector<catalogue::Category> m_categories;
    KeysPanel m_panel;
    std::vector<Shown> m_shown;            ///< As many as the panel has keys.
    std::map<RecordId, QImage> m_pictures; ///< Decoded once.
};

} // namespace mizan::ui
