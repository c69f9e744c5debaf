// Every call that can be refused returns a Result; what broke by itself (disk, network) is a store::Fault instead.
#pragma once

#include "core/base/refusal.h"

#include <expected>
#include <utility>

namespace mizan {

template <class T>
using Result = std::expected<T, Refusal>;

[[nodiscard]] inline std::unexpected<Refusal> refuse(
    Rule rule, QString subject = {}, std::vector<Refusal::Value> values = {})
{
    return std::unexpected(Refusal {rule, std::move(subject), std::move(values)});
}

/// Hands on a refusal of another result.
template <class T>
[[nodiscard]] std::unexpected<Refusal> refuseAs(const Result<T> &refused)
{
    return std::unexpected(refused.error());
}

} // namespace mizan
