// A rule is a sentence that must hold, known everywhere by its name: "sales.tenders-must-cover-total".
#pragma once

#include <string_view>

namespace mizan {

/// Declared beside the verb that checks it, in the order of checking. `ui/words` has a sentence for each name.
struct Rule {
    std::string_view name;

    friend constexpr bool operator==(Rule a, Rule b) noexcept { return a.name == b.name; }
};

} // namespace mizan
