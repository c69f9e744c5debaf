// Saving a setting of the company: one record that there is once, and one fact.
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/daybook/record.h"

#include <functional>
#include <string_view>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::access {

struct SaveSetting {
    FactId request;
    std::string_view kind;                         ///< Of the fact: "return-policy.saved".
    daybook::RecordChange change;                  ///< All fields of the record.
    std::function<bool(store::Connection &)> isSo; ///< It is set so already; no fact is written then.
    /// What the record names and nobody has yet, such as a picture; their ids follow from what they say.
    std::vector<daybook::RecordChange> also {};
    Right right = Right::EditSettings;
};

/// Needs the request's right; what the setting may be is checked by its own verb before. Asked twice it answers
/// the same; asked with other content it is refused (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> saveSetting(Shop &shop, const Session &session, const SaveSetting &request);

} // namespace mizan::access
