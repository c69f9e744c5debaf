// A tender: what the customer hands over to pay.
#pragma once

#include "core/base/money.h"

#include <optional>
#include <string_view>

namespace mizan::sales {

enum class TenderMethod {
    Cash = 1, ///< The number stands in ledgers' keys; the text in facts.
};

/// "cash".
[[nodiscard]] std::string_view methodText(TenderMethod method) noexcept;
[[nodiscard]] std::optional<TenderMethod> methodFromText(std::string_view text) noexcept;

struct Tender {
    TenderMethod method = TenderMethod::Cash;
    Money amount;

    friend bool operator==(const Tender &, const Tender &) = default;
};

} // namespace mizan::sales
