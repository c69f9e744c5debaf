// Patterns of labels as records: the company's settings.
#pragma once

#include "core/catalogue/label_pattern.h"
#include "core/daybook/record.h"

namespace mizan::store {
class Connection;
}

namespace mizan::catalogue {

/// "label_pattern": name, prefixes (parted by spaces), layout, kind, decimals, is_archived.
[[nodiscard]] const daybook::RecordType &labelPatternType();
/// What differs, all of it where there was none before; no fields where nothing does.
[[nodiscard]] daybook::RecordChange labelPatternChange(
    const std::optional<LabelPattern> &before, const LabelPattern &after);

/// By name; archived ones too.
[[nodiscard]] std::vector<LabelPattern> allLabelPatterns(store::Connection &connection);
/// Those in use.
[[nodiscard]] LabelBook loadLabelBook(store::Connection &connection);

} // namespace mizan::catalogue
