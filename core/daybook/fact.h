// A fact: something that happened, written once, chained to the fact before it and signed by its device.
#pragma once

#include "core/base/business_date.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace mizan::daybook {

using Hash = std::array<std::byte, 32>;
using Signature = std::array<std::byte, 64>;

/// Everything about a fact except what it says. docs/daybook-format.md gives its bytes.
struct FactHeader {
    FactId id;
    DeviceId device; ///< Whose strand it stands in.
    qint64 seq = 0;  ///< 1 … n in the strand, without gaps.
    Hlc at;
    BusinessDate date;
    BranchId branch;
    UserId user;
    std::optional<UserId> approvedBy;
    std::string kind; ///< "sale.recorded".
    int version = 1;  ///< Of the body of this kind.
};

struct Fact {
    FactHeader header;
    std::string body; ///< UTF-8 JSON, kept and sent as these very bytes.
    Hash previous {}; ///< The hash of the strand's fact before; zeros for the first.
    Hash hash {};
    Signature signature {};
};

/// SHA-256(previous ‖ header ‖ body).
[[nodiscard]] Hash hashOf(const Hash &previous, const FactHeader &header, std::string_view body);

} // namespace mizan::daybook
