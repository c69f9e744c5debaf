// The rights: what a person may be allowed to do. A verb names the one it needs.
#pragma once

#include <QStringView>

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace mizan::access {

/// Their names ("sale.record") stand in roles' records; the numbers are never stored.
enum class Right {
    RecordSale,
    RecordReturn,
    ReturnWithoutReceipt,
    RemoveLine,
    OverridePrice,
    GiveDiscount,
    OpenDrawer, ///< Without a sale.
    OpenShift,
    CloseShift,
    AcceptDifference, ///< Close a shift whose drawer differs by more than the tolerance.
    MoveCash,
    ReprintReceipt,
    EditProduct,
    ImportProducts,
    AdjustStock,
    ViewReports,
    EditUsers,
    EditSettings,
    OpenBackOffice,
    EditCustomer,
    EraseCustomer,      ///< For ever, from every copy.
    SellOverLimit,      ///< On account, beyond the customer's credit limit.
    ChangeTenders,      ///< Say anew how the last sale was paid.
    EnterWeight,        ///< By hand, of goods sold by weight or measure.
    ManageGiftCards,    ///< Block them, and write off what was spent twice.
    ReturnBeyondPolicy, ///< Take back too late, or pay money where the policy gives store credit.
    SellOpenItem,       ///< What has no name, by department and price.
    SellBelowStock,     ///< More than is there, where the shop blocks it.
    SellBelowCost,      ///< By a price or discount given by hand.
    SeeMargins,         ///< What goods cost, at the till.
    SellExpired,        ///< Batches past their day.
    EditQuickKeys,      ///< The pages of keys that tills show.
};

inline constexpr std::size_t RightCount = static_cast<std::size_t>(Right::EditQuickKeys) + 1;

/// "sale.record".
[[nodiscard]] std::string_view nameOf(Right right) noexcept;
/// None for a name that this version does not know.
[[nodiscard]] std::optional<Right> rightFromName(QStringView name) noexcept;
[[nodiscard]] std::span<const Right> allRights() noexcept;

/// How far a role holds a right.
enum class Grant {
    Denied = 0,
    WithApprover = 1, ///< Once for one action, when somebody who holds it says so with their own PIN.
    Allowed = 2,
};

/// What the limit of a right counts.
enum class LimitKind {
    None,   ///< The right has no limit.
    Share,  ///< A part of a price, in thousand-millionths as Rate has it.
    Amount, ///< Money in the shop's currency, in its smallest unit.
};
[[nodiscard]] LimitKind limitKindOf(Right right) noexcept;

/// A grant for each right; denied where nothing was said.
class Grants {
public:
    [[nodiscard]] static Grants everything() noexcept;
    [[nodiscard]] Grant of(Right right) const noexcept { return m_grants[static_cast<std::size_t>(right)]; }
    void set(Right right, Grant grant) noexcept { m_grants[static_cast<std::size_t>(right)] = grant; }
    /// Up to what an allowed right holds; above it, somebody else is asked. None: without limit.
    [[nodiscard]] std::optional<qint64> limitOf(Right right) const noexcept
    {
        return m_limits[static_cast<std::size_t>(right)];
    }
    void setLimit(Right right, std::optional<qint64> limit) noexcept
    {
        m_limits[static_cast<std::size_t>(right)] = limit;
    }
    /// What is granted for an action of this extent, counted as the right's limit is.
    [[nodiscard]] Grant of(Right right, qint64 extent) const noexcept;
    /// Whether whoever holds `other` holds all of this too.
    [[nodiscard]] bool isWithin(const Grants &other) const noexcept;
    friend bool operator==(const Grants &, const Grants &) noexcept = default;

private:
    std::array<Grant, RightCount> m_grants {};
    std::array<std::optional<qint64>, RightCount> m_limits {};
};

} // namespace mizan::access
