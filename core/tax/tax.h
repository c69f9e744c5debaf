// The nouns of tax: a tax, the class of goods that bears it, and how a place wants it rounded.
#pragma once

#include "core/base/rate.h"
#include "core/base/rounding.h"

#include <QString>

#include <vector>

namespace mizan::tax {

/// Known for ever by its code ("S19", "GST"); a changed rate is a tax of another code, so that old facts keep their
/// meaning.
struct TaxCode {
    QString text;

    friend bool operator==(const TaxCode &, const TaxCode &) = default;
};

/// What a tax authority calls a supply; a rate of nothing may mean any of the last three. Stored by these numbers.
enum class TaxCategory {
    Standard = 0,   ///< Taxed at a rate above nothing. UNTDID 5305 code S.
    ZeroRated = 1,  ///< Taxed, at 0 %. Code Z.
    Exempt = 2,     ///< Not taxed, by law. Code E.
    OutOfScope = 3, ///< Tax law does not look at it (a deposit, a gift card). Code O.
};

struct TaxRate {
    TaxCode code;
    QString name; ///< As printed: "VAT 19 %".
    Rate rate;
    /// Taxes of order 0 are taken of the net; one of a higher order is taken of the net and of every tax of a lower
    /// order.
    int order = 0;
    TaxCategory category = TaxCategory::Standard;

    friend bool operator==(const TaxRate &, const TaxRate &) = default;
};

struct TaxClassCode {
    QString text; ///< "standard", "reduced", "zero", "exempt", or a place's own.

    friend bool operator==(const TaxClassCode &, const TaxClassCode &) = default;
};

/// What products are put into: goods that bear the same taxes.
struct TaxClass {
    TaxClassCode code;
    QString name;
    std::vector<TaxRate> taxes;

    friend bool operator==(const TaxClass &, const TaxClass &) = default;
};

enum class PriceBasis {
    Inclusive, ///< The price holds its taxes: what the shelf says is what is paid.
    Exclusive, ///< Taxes come on top.
};

enum class RoundingScope {
    PerLine,     ///< Every tax of every line is rounded by itself.
    PerDocument, ///< Every tax is rounded once, of the exact sum, and then spread over the lines it came from.
};

/// How a place wants prices and roundings.
struct TaxPolicy {
    PriceBasis prices = PriceBasis::Exclusive;
    RoundingScope scope = RoundingScope::PerDocument;
    Rounding rounding = Rounding::HalfUp; ///< Not Floor or Ceiling: a return must give back what the sale took.

    friend bool operator==(const TaxPolicy &, const TaxPolicy &) = default;
};

/// Why a tax that is due by the class of goods is, or is not, charged.
enum class Treatment {
    Taxed,
    Exempt,        ///< The buyer or the purpose is exempt (export, charity): no tax.
    ReverseCharge, ///< The buyer owes the tax (Art. 194 to 199a of Directive 2006/112/EC): none is charged.
};

} // namespace mizan::tax
