// Short ways to write taxes, lines and amounts in the tests of core/tax.
#pragma once

#include "core/tax/calculate.h"

namespace mizan::tax::examples {

inline TaxRate taxOf(const char *code, const char *rate, int order = 0)
{
    return {.code = {QString::fromLatin1(code)},
        .name = QString::fromLatin1(code),
        .rate = Rate::fromText(QString::fromLatin1(rate)).value(),
        .order = order};
}

inline TaxableLine line(Money amount, std::vector<TaxRate> taxes, std::optional<PriceBasis> prices = {})
{
    return {.amount = amount, .taxes = std::move(taxes), .prices = prices};
}

/// Amounts of one currency, written in minor units.
struct In {
    Currency currency;
    Money operator()(qint64 minor) const { return {minor, currency}; }
};

inline TaxResult calculated(const TaxRequest &request) { return calculate(request).value(); }

inline qint64 taxOn(const TaxResult &result, const char *code)
{
    for (const TaxTotal &total : result.totals) {
        if (total.tax.code.text == QLatin1String(code))
            return total.amount.minor();
    }
    return -1;
}

inline qint64 baseOf(const TaxResult &result, const char *code)
{
    for (const TaxTotal &total : result.totals) {
        if (total.tax.code.text == QLatin1String(code))
            return total.base.minor();
    }
    return -1;
}

} // namespace mizan::tax::examples
