// A country pack: what a shop of that country starts with (currency, taxes, cash, chart of accounts). Files in
// resources/packs.
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"
#include "core/tax/tax.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace mizan::accounts {

/// A text in English and in the country's own language.
struct LocalText {
    QString english;
    QString local;

    /// The local text for speakers of `packLanguage`, English for others.
    [[nodiscard]] const QString &in(QStringView language, QStringView packLanguage) const
    {
        return language == packLanguage ? local : english;
    }
};

struct PackTaxClass {
    tax::TaxClassCode code;
    LocalText name;
    std::vector<tax::TaxCode> taxes;
};

struct PackTax {
    tax::TaxRate rate; ///< Its name is the English one.
    LocalText name;
};

struct PackAccount {
    QString code;
    LocalText name;
    AccountType type = AccountType::Asset;
    std::vector<RoleKey> roles;
};

/// How a currency is paid in cash.
struct CashPractice {
    qint64 stepMinor = 1; ///< Cash totals are rounded to multiples of it.
    Rounding rounding = Rounding::HalfUp;
    std::vector<qint64> coinsMinor; ///< Ascending.
    std::vector<qint64> notesMinor; ///< Ascending.
};

struct CountryPack {
    QString country; ///< ISO 3166-1 alpha-2; "ZZ" for anywhere.
    LocalText name;
    Currency currency;
    QString language; ///< ISO 639-1: the language of local names.
    QString timeZone; ///< IANA.
    tax::TaxPolicy taxPolicy;
    CashPractice cash;
    std::vector<PackTax> taxes;
    std::vector<PackTaxClass> taxClasses;
    tax::TaxClassCode standardClass; ///< For products that say nothing.
    std::vector<PackAccount> accounts;
    QStringList sources; ///< Where the rates and rules are written.
};

namespace rules {
inline constexpr Rule CountryMustBeKnown {"accounts.country-must-be-known"};
inline constexpr Rule PackMustBeReadable {"accounts.pack-must-be-readable"}; ///< JSON with every field, of its type.
inline constexpr Rule PackMustFitTogether {
    "accounts.pack-must-fit-together"}; ///< Codes once; every code named is there; every role.
} // namespace rules

/// The packs that come with the program, sorted.
[[nodiscard]] QStringList knownCountries();
/// The pack of a country that comes with the program.
[[nodiscard]] Result<CountryPack> loadCountryPack(const QString &country);
/// Reads a pack, whatever it came from; the refusal's subject is the path of the field that is wrong.
[[nodiscard]] Result<CountryPack> readCountryPack(const QByteArray &json);

} // namespace mizan::accounts
