// Telling whether a request that is asked again says the same: its digest stands in the fact as "asked".
#pragma once

#include "core/base/result.h"
#include "core/daybook/fact.h"

#include <string>
#include <string_view>

namespace mizan::daybook {

/// SHA-256 of the text, its first 16 bytes in hexadecimal: enough to tell one request from another.
[[nodiscard]] std::string digestOf(std::string_view text);
/// Of a request asked again: its fact must be of the same kind and of the same request
/// (daybook.same-id-must-say-the-same).
[[nodiscard]] Result<void> saysTheSame(const Fact &known, std::string_view kind, std::string_view asked);

} // namespace mizan::daybook
