// Founding a company: the first facts of an empty daybook, from its country's pack.
#pragma once

#include "core/access/pin.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace mizan {

class Shop;

namespace rules { // In the order of checking; the pack's and the PIN's own rules come between.
inline constexpr Rule ShopMustHaveName {"shop.must-have-name"};
inline constexpr Rule OwnerMustHaveName {"shop.owner-must-have-name"};
inline constexpr Rule CurrencyMustBeKnown {"shop.currency-must-be-known"};
inline constexpr Rule TimeZoneMustBeKnown {"shop.time-zone-must-be-known"};
inline constexpr Rule DaybookMustBeEmpty {"shop.daybook-must-be-empty"};
} // namespace rules

struct FoundCompany {
    QString name;      ///< "Corner Shop".
    QString country;   ///< "DE"; one that has a pack in resources, or "ZZ" for anywhere else.
    QString ownerName; ///< The first user, a manager.
    QString ownerPin;
    QString currency {}; ///< "EUR"; empty: the country's.
    QString language {}; ///< Of accounts, taxes and documents: "de"; empty: the country's.
    QString timeZone {}; ///< Of the first branch; empty: the country's.
    QStringList address {};
    QString taxNumber {};
    QString receiptFooter {};
    access::PinCost pinCost {};
};

struct CompanyFounded {
    UserId owner;
    BranchId branch;
    RoleId cashierRole;
    RoleId managerRole;
};

/// What foundCompany() would refuse, found before anything is made.
[[nodiscard]] Result<void> checkFounding(const FoundCompany &request);

/// Enrols the shop's device and writes one fact with company, first branch, till, roles, owner, and what the pack
/// brings.
[[nodiscard]] Result<CompanyFounded> foundCompany(Shop &shop, const FoundCompany &request);

} // namespace mizan
