// What stands in the form of a family besides its product's own fields and is not saved yet (product_draft.h).
#pragma once

#include "core/catalogue/family.h"
#include "core/store/connection.h"

namespace mizan::ui {

/// A row of the table of variants.
struct VariantRow {
    catalogue::Variant variant;
    bool isNew = false;
    QString price {};                 ///< Its own, as typed, readable or not.
    std::optional<Quantity> stock {}; ///< What is here; not kept in a draft.

    friend bool operator==(const VariantRow &, const VariantRow &) = default;
};

struct FamilyDraft {
    std::vector<catalogue::Attribute> attributes {};
    std::vector<VariantRow> rows {};

    friend bool operator==(const FamilyDraft &, const FamilyDraft &) = default;
};

/// As the form shows it; prices without marks of direction.
[[nodiscard]] FamilyDraft draftOf(const catalogue::Family &family);

void saveFamilyDraft(
    store::Connection &connection, DeviceId device, ProductId family, const FamilyDraft &draft, qint64 nowMs);
/// None where there is none, or where it cannot be read any more.
[[nodiscard]] std::optional<FamilyDraft> loadFamilyDraft(
    store::Connection &connection, DeviceId device, ProductId family);
void dropFamilyDraft(store::Connection &connection, DeviceId device, ProductId family);

} // namespace mizan::ui
