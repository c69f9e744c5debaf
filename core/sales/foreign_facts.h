// Other currencies in the facts of shifts, to and from JSON. docs/facts.md says what their fields mean.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/shift_currency.h"

#include <span>
#include <vector>

namespace mizan::sales {

/// The field "currency".
[[nodiscard]] Currency readForeignCurrency(const daybook::BodyValue &value);

/// A float as it was found and what it is worth.
struct OpeningCurrency {
    CurrencyFloat counted;
    Money amount;
    Money value;
};
/// The section "currencies" of "shift.opened", and of "shift.closed"; left out where there are none.
void writeOpeningCurrencies(daybook::BodyWriter &body, std::span<const OpeningCurrency> currencies);
void writeCurrencies(daybook::BodyWriter &body, std::span<const ShiftCurrency> currencies);
[[nodiscard]] std::vector<ShiftCurrency> readCurrencies(const daybook::BodyValue &body, Currency shop);

} // namespace mizan::sales
