// The quick keys of tills: pages of products and categories, said by a branch for all its tills, or by one till for
// itself.
#pragma once

#include "core/access/picture.h"
#include "core/access/session.h"
#include "core/base/result.h"

#include <optional>
#include <variant>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// The numbers stand in records.
enum class KeyColour { Blue = 0, Green = 1, Amber = 2, Red = 3, Violet = 4, Grey = 5 };

/// A product that is sold, or a category whose products are shown.
using KeyGoods = std::variant<ProductId, CategoryId>;

struct QuickKey {
    KeyGoods goods;
    std::optional<KeyColour> colour {};
    std::optional<RecordId> picture {}; ///< A picture of the company.
    friend bool operator==(const QuickKey &, const QuickKey &) = default;
};

struct QuickPage {
    QString name;
    std::vector<QuickKey> keys {};
    friend bool operator==(const QuickPage &, const QuickPage &) = default;
};

/// All pages in their order.
struct QuickLayout {
    std::vector<QuickPage> pages {};
    friend bool operator==(const QuickLayout &, const QuickLayout &) = default;
};

/// Whose keys they are: a branch's, or one till's own.
using KeyPlace = std::variant<BranchId, DeviceId>;

inline constexpr std::size_t MostQuickPages = 10;
inline constexpr std::size_t MostQuickKeys = 60; ///< On a page.
inline constexpr qsizetype MostPageNameLength = 24;

/// "quick_layout": one for each place that said any.
[[nodiscard]] const daybook::RecordType &quickLayoutType();
[[nodiscard]] RecordId quickLayoutId(const KeyPlace &place);
/// As the record keeps it; what this version does not know is passed over.
[[nodiscard]] QuickLayout readQuickLayout(const QString &text);
/// Exactly this place's own; none: it follows the branch, and a branch shows its categories.
[[nodiscard]] std::optional<QuickLayout> findQuickLayout(store::Connection &connection, const KeyPlace &place);
/// What a till shows: its own, else its branch's.
[[nodiscard]] std::optional<QuickLayout> quickLayoutOf(store::Connection &connection, BranchId branch, DeviceId till);

/// What a shop that said nothing begins with: a page for each of its first categories, or one of this name.
[[nodiscard]] QuickLayout firstQuickLayout(store::Connection &connection, Currency currency, const QString &otherwise);

struct SaveQuickLayout {
    FactId request;
    KeyPlace place;
    std::optional<QuickLayout> layout {};     ///< None: the place says nothing of its own any more.
    std::vector<access::Picture> pictures {}; ///< Those of its keys that were chosen just now.
};

inline constexpr std::string_view QuickKeysSavedKind = "quick-keys.saved";

namespace rules { // In the order of checking, before the right "quick-keys.edit".
inline constexpr Rule QuickPagesMustBeFew {"catalogue.quick-pages-must-be-few"};     ///< Value `most`; one at least.
inline constexpr Rule QuickPageMustHaveName {"catalogue.quick-page-must-have-name"}; ///< Value `most` (letters).
inline constexpr Rule QuickKeysMustBeFew {"catalogue.quick-keys-must-be-few"};       ///< Values `page`, `most`.
inline constexpr Rule QuickKeyMustHaveGoods {"catalogue.quick-key-must-have-goods"}; ///< Value `page`.
inline constexpr Rule QuickPictureMustBeSmall {"catalogue.quick-picture-must-be-small"}; ///< Value `most` (KiB).
inline constexpr Rule QuickPictureMustBeKnown {"catalogue.quick-picture-must-be-known"}; ///< Value `page`.
inline constexpr Rule QuickKeysMustHavePlace {
    "catalogue.quick-keys-must-have-place"}; ///< A branch or till of the shop.
} // namespace rules

/// One fact with the layout and those of its pictures that the books do not have yet. Where nothing changes, none.
/// Asked twice it answers the same; asked with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> saveQuickLayout(Shop &shop, const Session &session, const SaveQuickLayout &request);

} // namespace mizan::catalogue
