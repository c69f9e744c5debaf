// The nouns of the books: an account, what kind it is, and the roles by which verbs speak of accounts.
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mizan::accounts {

/// Stored by these numbers.
enum class AccountType { Asset = 0, Liability = 1, Equity = 2, Income = 3, Expense = 4 };

/// An account of the chart. Known by its id; the code is what accountants call it ("1000", "8400") and sort it by.
struct Account {
    AccountId id;
    QString code;
    QString name;
    AccountType type = AccountType::Asset;

    friend bool operator==(const Account &, const Account &) = default;
};

/// What an account is for. Verbs name a role, never an account.
enum class Role {
    SalesRevenue, ///< Detail: the tax class sold.
    SalesReturns, ///< Detail: the tax class returned.
    TaxOutput,    ///< Tax owed on sales. Detail: the tax code.
    TaxInput,     ///< Tax paid to suppliers. Detail: the tax code.
    CostOfGoodsSold,
    Inventory,
    InventoryAdjustment, ///< Found, lost, counted otherwise, spoilt.
    TillCash,            ///< Notes and coins in drawers.
    CashOverShort,       ///< What a count found more or less than the books.
    CashRounding,        ///< What rounding to coins that exist gave or took.
    Safe,
    ForeignCash,        ///< Other currencies in drawers, at what they were worth. Detail: the currency's code.
    ExchangeDifference, ///< What converting money gave or took.
    Bank,
    CardClearing, ///< Paid by card, not yet on the bank account.
    CustomerReceivable,
    StoreCredit,      ///< Owed to customers, to be spent in the shop.
    GiftCards,        ///< Owed to whoever holds them.
    CustomerDeposits, ///< Paid in advance for orders, owed until their goods are collected.
    DepositsKept,     ///< Of deposits, when an order was given up.
    SupplierPayable,
    GoodsReceived, ///< Goods here whose bill is still to come.
    PettyExpense,  ///< Paid out of the drawer for the shop.
    OwnerDrawings, ///< Paid out of the drawer to the owner.
    OpeningEquity, ///< Against which opening balances and opening stock are booked.
    RetainedEarnings,
};

inline constexpr std::array AllRoles {Role::SalesRevenue, Role::SalesReturns, Role::TaxOutput, Role::TaxInput,
    Role::CostOfGoodsSold, Role::Inventory, Role::InventoryAdjustment, Role::TillCash, Role::CashOverShort,
    Role::CashRounding, Role::Safe, Role::ForeignCash, Role::ExchangeDifference, Role::Bank, Role::CardClearing,
    Role::CustomerReceivable, Role::StoreCredit, Role::GiftCards, Role::CustomerDeposits, Role::DepositsKept,
    Role::SupplierPayable, Role::GoodsReceived, Role::PettyExpense, Role::OwnerDrawings, Role::OpeningEquity,
    Role::RetainedEarnings};

/// "sales-revenue"; the form in packs, records and files.
[[nodiscard]] std::string_view roleText(Role role) noexcept;
[[nodiscard]] std::optional<Role> roleFromText(std::string_view text) noexcept;
/// "asset", "liability", "equity", "income", "expense".
[[nodiscard]] std::string_view accountTypeText(AccountType type) noexcept;
[[nodiscard]] std::optional<AccountType> accountTypeFromText(std::string_view text) noexcept;

/// A role, told apart where a chart wants it: by tax code or tax class. "tax-output/S19"; without detail, "tax-output".
struct RoleKey {
    Role role = Role::SalesRevenue;
    QString detail {};

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<RoleKey> fromText(QStringView text);
    friend bool operator==(const RoleKey &, const RoleKey &) = default;
};

} // namespace mizan::accounts
