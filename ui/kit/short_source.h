// A source for lists that are short enough to be read whole: a few hundred rows.
#pragma once

#include "ui/kit/keyset_model.h"

namespace mizan::ui {

/// Where a row stands: by number, then by text.
struct ShortKey {
    qint64 number = 0;
    QString text {};
};

/// `all` gives every row of the list in any order, each with a ShortKey; it may throw store::Fault. It is asked again
/// for each first page and each changed row.
[[nodiscard]] KeysetSource shortSource(std::function<std::vector<KeysetRow>()> all);

} // namespace mizan::ui
