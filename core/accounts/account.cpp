// The texts by which roles and account types are written down.
#include "core/accounts/account.h"

#include "core/base/assertion.h"

#include <algorithm>

namespace mizan::accounts {

namespace {

struct RoleName {
    Role role;
    std::string_view text;
};

constexpr std::array RoleNames {
    RoleName {Role::SalesRevenue, "sales-revenue"},
    RoleName {Role::SalesReturns, "sales-returns"},
    RoleName {Role::TaxOutput, "tax-output"},
    RoleName {Role::TaxInput, "tax-input"},
    RoleName {Role::CostOfGoodsSold, "cost-of-goods-sold"},
    RoleName {Role::Inventory, "inventory"},
    RoleName {Role::InventoryAdjustment, "inventory-adjustment"},
    RoleName {Role::TillCash, "till-cash"},
    RoleName {Role::CashOverShort, "cash-over-short"},
    RoleName {Role::CashRounding, "cash-rounding"},
    RoleName {Role::Safe, "safe"},
    RoleName {Role::ForeignCash, "foreign-cash"},
    RoleName {Role::ExchangeDifference, "exchange-difference"},
    RoleName {Role::Bank, "bank"},
    RoleName {Role::CardClearing, "card-clearing"},
    RoleName {Role::CustomerReceivable, "customer-receivable"},
    RoleName {Role::StoreCredit, "store-credit"},
    RoleName {Role::GiftCards, "gift-cards"},
    RoleName {Role::CustomerDeposits, "customer-deposits"},
    RoleName {Role::DepositsKept, "deposits-kept"},
    RoleName {Role::SupplierPayable, "supplier-payable"},
    RoleName {Role::GoodsReceived, "goods-received"},
    RoleName {Role::PettyExpense, "petty-expense"},
    RoleName {Role::OwnerDrawings, "owner-drawings"},
    RoleName {Role::OpeningEquity, "opening-equity"},
    RoleName {Role::RetainedEarnings, "retained-earnings"},
};
static_assert(RoleNames.size() == AllRoles.size());

struct TypeName {
    AccountType type;
    std::string_view text;
};

constexpr std::array TypeNames {
    TypeName {AccountType::Asset, "asset"},
    TypeName {AccountType::Liability, "liability"},
    TypeName {AccountType::Equity, "equity"},
    TypeName {AccountType::Income, "income"},
    TypeName {AccountType::Expense, "expense"},
};

} // namespace

std::string_view roleText(Role role) noexcept
{
    const auto found = std::ranges::find(RoleNames, role, &RoleName::role);
    MIZAN_ASSERT(found != RoleNames.end());
    return found->text;
}

std::optional<Role> roleFromText(std::string_view text) noexcept
{
    const auto found = std::ranges::find(RoleNames, text, &RoleName::text);
    return found == RoleNames.end() ? std::nullopt : std::optional(found->role);
}

std::string_view accountTypeText(AccountType type) noexcept
{
    const auto found = std::ranges::find(TypeNames, type, &TypeName::type);
    MIZAN_ASSERT(found != TypeNames.end());
    return found->text;
}

std::optional<AccountType> accountTypeFromText(std::string_view text) noexcept
{
    const auto found = std::ranges::find(TypeNames, text, &TypeName::text);
    return found == TypeNames.end() ? std::nullopt : std::optional(found->type);
}

QString RoleKey::toText() const
{
    const auto name = roleText(role);
    const auto text = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return detail.isEmpty() ? text : text + QLatin1Char('/') + detail;
}

std::optional<RoleKey> RoleKey::fromText(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView name = slash < 0 ? text : text.first(slash);
    const auto role = roleFromText(name.toLatin1().toStdString());
    if (!role || slash == text.size() - 1)
        return std::nullopt;
    return RoleKey {*role, slash < 0 ? QString() : text.sliced(slash + 1).toString()};
}

} // namespace mizan::accounts
