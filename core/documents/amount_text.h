// Amounts, quantities and rates as papers print them: Latin digits, a true minus, isolated.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/rate.h"
#include "core/documents/wording.h"

namespace mizan::documents {

/// "−1,234.50" with the currency's decimals, without its code.
[[nodiscard]] QString amountText(Money amount, const NumberMarks &marks);
/// "1,234.50 EUR".
[[nodiscard]] QString amountWithCode(Money amount, const NumberMarks &marks);
/// "1.5".
[[nodiscard]] QString quantityText(Quantity quantity, const NumberMarks &marks);
/// At least the currency's decimals: "0.125", "2.50".
[[nodiscard]] QString priceText(UnitPrice price, const NumberMarks &marks);
/// "7.75%".
[[nodiscard]] QString rateText(Rate rate, const NumberMarks &marks);
/// "2", "0.350 kg".
[[nodiscard]] QString quantityWithUnit(Quantity quantity, QStringView unit, const NumberMarks &marks);
/// "2 × 1.25", "0.350 kg × 12.00".
[[nodiscard]] QString timesText(Quantity quantity, QStringView unit, UnitPrice price, const NumberMarks &marks);
/// "17".
[[nodiscard]] QString countText(qint64 count);

} // namespace mizan::documents
