// Making a new shop in an empty folder: vault, database, and the first facts.
#pragma once

#include "core/found_company.h"
#include "core/open_shop.h"

namespace mizan {

namespace rules { // In the order of checking, after those of founding.
inline constexpr Rule FolderMustBeEmpty {"shop.folder-must-be-empty"};
}

/// What createShop() would refuse of a folder before it makes anything there: something is in it already.
[[nodiscard]] Result<void> checkNewShopFolder(const QString &folder);

struct CreateShop {
    QString folder; ///< Made when missing; must be empty.
    QString passphrase;
    FoundCompany company;
    store::VaultCost vaultCost {};
};

struct ShopCreated {
    OpenedShop opened;
    QString recoveryCode; ///< Shown once, kept nowhere.
    CompanyFounded company;
};

/// All checks come before the first file; what fails later leaves no file behind.
[[nodiscard]] Result<ShopCreated> createShop(const CreateShop &request, const Clock &clock, RandomSource &random);

} // namespace mizan
