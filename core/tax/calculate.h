// The one calculation of tax: till, paper, invoice and e-invoice all print its result.
#pragma once

#include "core/base/result.h"
#include "core/tax/tax.h"

#include <optional>

namespace mizan::tax {

struct TaxableLine {
    Money amount;                        ///< price × quantity − discounts; negative for goods that come back.
    std::vector<TaxRate> taxes {};       ///< Of the goods' class. None: no tax, and no row in the totals.
    std::optional<PriceBasis> prices {}; ///< Where it differs from the policy's.
    Treatment treatment = Treatment::Taxed;
};

struct TaxRequest {
    Currency currency;
    TaxPolicy policy {};
    std::vector<TaxableLine> lines {};
    Treatment treatment = Treatment::Taxed; ///< Other than Taxed: of every line, whatever the line says.
};

struct LineTaxAmount {
    TaxCode code;
    Rate rate;
    Money base; ///< What the tax is taken of: the net, and the taxes of lower orders.
    Money tax;

    friend bool operator==(const LineTaxAmount &, const LineTaxAmount &) = default;
};

/// net + Σ taxes = gross, exactly.
struct LineTax {
    Money net;
    std::vector<LineTaxAmount> taxes {}; ///< In the order of the line's own list; each 0 where no tax is charged.
    Money gross;
    Treatment treatment = Treatment::Taxed;

    friend bool operator==(const LineTax &, const LineTax &) = default;
};

/// One row of the document's tax table. A code stands once for each treatment that it had.
struct TaxTotal {
    TaxRate tax;
    Treatment treatment = Treatment::Taxed;
    Money base;
    Money amount;

    friend bool operator==(const TaxTotal &, const TaxTotal &) = default;
};

/// Σ lines' net = net, Σ totals' amount = Σ lines' taxes = tax, net + tax = gross, all exactly.
struct TaxResult {
    std::vector<LineTax> lines {};   ///< As many as were asked, in their order.
    std::vector<TaxTotal> totals {}; ///< In the order in which the lines first name them.
    Money net;
    Money tax;
    Money gross;

    friend bool operator==(const TaxResult &, const TaxResult &) = default;
};

inline constexpr Rate HighestRate = Rate::percent(1000);

namespace rules { // In the order of checking; besides these, number.must-fit.
inline constexpr Rule RoundingMustMirrorReturns {"tax.rounding-must-mirror-returns"};
inline constexpr Rule LinesMustShareCurrency {"tax.lines-must-share-currency"};
inline constexpr Rule CodeMustBeGiven {"tax.code-must-be-given"};
inline constexpr Rule RateMustBeInRange {"tax.rate-must-be-in-range"}; ///< 0 to 1000 %.
inline constexpr Rule LineMustNameTaxOnce {"tax.line-must-name-tax-once"};
inline constexpr Rule CodeMustHaveOneMeaning {
    "tax.code-must-have-one-meaning"}; ///< One rate, order and category per document.
} // namespace rules

/// Net, taxes and gross of every line and of the document.
/// - Exclusive: the line's net is its amount; taxes come on top.
/// - Inclusive: the line's gross is its amount, never changed by a rounding; the net is what the taxes leave.
/// - Not Taxed: no tax is charged. An inclusive amount is freed of the tax it holds, so that an exempt buyer pays the
/// net.
/// - Taxes are worked out exactly and rounded at one place (TaxPolicy); a tax on a tax sees the other one unrounded.
/// - Negated lines give the negated result: a return gives back exactly what the sale took.
[[nodiscard]] Result<TaxResult> calculate(const TaxRequest &request);

} // namespace mizan::tax
