// GS1 element strings: what a GS1-128, GS1 DataMatrix or GS1 QR code says of goods besides their number.
#pragma once

#include "core/base/business_date.h"
#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan::catalogue {

struct Gs1Reading {
    QString gtin;     ///< 14 digits.
    QString batch {}; ///< Empty: none was said; as with what follows.
    QString serial {};
    std::optional<BusinessDate> expires {}; ///< The day after which it is not sold: (17), else best before (15).
    std::optional<Quantity> count {};       ///< Pieces, of (30) or (37).
    std::optional<Quantity> weight {};      ///< Net, in kilograms.
    std::optional<Money> amount {};         ///< To pay for it, in the currency that was asked for.

    friend bool operator==(const Gs1Reading &, const Gs1Reading &) = default;
};

namespace rules { // Of a code that says it is one of GS1's, in the order of checking.
inline constexpr Rule Gs1MustBeWhole {"catalogue.gs1-must-be-whole"};     ///< Value `part`: what could not be read.
inline constexpr Rule Gs1MustNameGoods {"catalogue.gs1-must-name-goods"}; ///< No (01) or (02).
inline constexpr Rule Gs1MustHaveRightCheckDigit {"catalogue.gs1-must-have-right-check-digit"};
inline constexpr Rule Gs1DateMustExist {"catalogue.gs1-date-must-exist"}; ///< Value `date`: six digits.
} // namespace rules

/// None where the code is no such thing. A code is one where a scanner put its symbology in front ("]C1", "]d2",
/// "]Q3", "]e0"), where it begins with FNC1 (the character 29), where its parts stand in brackets, "(01)…(10)…", as
/// people read and type them, or where it begins with 01 or 02 and a number with the right check digit and can be read
/// to its end. Years are of this century. Source: GS1 General Specifications, sections 3 and 7.8.
[[nodiscard]] Result<std::optional<Gs1Reading>> readGs1(QStringView scanned, Currency currency);

} // namespace mizan::catalogue
