// Rights, grants and roles as people read them.
#pragma once

#include "core/access/role.h"
#include "core/base/currency.h"

#include <QString>

#include <span>

namespace mizan::ui {

/// Rights that stand together in the matrix.
struct RightSection {
    const char *name; ///< To be translated by sectionText().
    std::span<const access::Right> rights;
};
[[nodiscard]] std::span<const RightSection> rightSections() noexcept;
[[nodiscard]] QString sectionText(const RightSection &section);

/// "Give a discount".
[[nodiscard]] QString rightText(access::Right right);
/// "With approval".
[[nodiscard]] QString grantText(access::Grant grant);
/// "Cashier", or as the shop called it.
[[nodiscard]] QString roleText(const access::Role &role);
/// Rights that have a limit: "Give a discount, at most".
[[nodiscard]] QString limitName(access::Right right);
/// "10 %" or "€200.00"; none: "No limit".
[[nodiscard]] QString limitText(access::Right right, std::optional<qint64> limit, Currency currency);

} // namespace mizan::ui
