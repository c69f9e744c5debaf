// The one formatter of amounts, quantities and rates for the screen, and the one reader of what a person types.
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/rate.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace mizan::ui {

enum class Digits { Latin, Native };

/// How numbers look: marks and symbol position by locale, Latin digits unless the user chose the locale's own.
struct NumberLook {
    QLocale locale = QLocale();
    Digits digits = Digits::Latin;
};

// All results are isolated, with U+2212 as minus; decimals are the currency's, whatever the locale's own habits.
/// "1,234.50".
[[nodiscard]] QString amountText(Money amount, const NumberLook &look = {});
/// "€1,234.50" or "1.234,50 €", by locale.
[[nodiscard]] QString moneyText(Money amount, const NumberLook &look = {});
/// "EUR 1,234.50": where currencies mix, and for totals.
[[nodiscard]] QString moneyWithCode(Money amount, const NumberLook &look = {});
/// "7.50 → 6.75": before and after; left to right like a formula, so that the arrow is never the wrong way round.
[[nodiscard]] QString changeText(Money before, Money after, const NumberLook &look = {});
/// "1.5".
[[nodiscard]] QString quantityText(Quantity quantity, const NumberLook &look = {});
/// "0.512 kg"; without a unit as quantityText.
[[nodiscard]] QString measureText(Quantity quantity, const QString &unit, const NumberLook &look = {});
/// Of goods sold by weight or measure.
struct Weighing {
    Quantity quantity;
    QString unit;
    UnitPrice price;
    std::optional<Money> amount {};
};
/// "0.512 kg × 2.99", with its amount "= 1.53"; left to right like a formula.
[[nodiscard]] QString weighingText(const Weighing &weighing, const NumberLook &look = {});
/// At least the currency's decimals, more where the price has them.
[[nodiscard]] QString priceText(UnitPrice price, const NumberLook &look = {});
/// "7.75 %".
[[nodiscard]] QString percentText(Rate rate, const NumberLook &look = {});
/// "12,400".
[[nodiscard]] QString countText(qint64 count, const NumberLook &look = {});
/// The sign by which the currency is known ("€"), or its code.
[[nodiscard]] QString currencySign(Currency currency);

enum class TypingError { Empty, NotANumber, TooManyDecimals, TooLarge };

template <class T>
struct Typed {
    std::optional<T> value {};
    TypingError error = TypingError::Empty; ///< Meaningful only without a value.
};

/// Reads "12*3.5+2" with + − * and any digits (Latin, Arabic-Indic, Persian), any of . , ٫ as decimal mark, and group
/// marks. The result must be exact in minor units: nothing is rounded.
/// Digits of any script; none where there is anything else.
[[nodiscard]] std::optional<qint64> readWholeNumber(QStringView text);
[[nodiscard]] Typed<Money> readMoney(QStringView text, Currency currency);
[[nodiscard]] Typed<Quantity> readQuantity(QStringView text);
[[nodiscard]] Typed<UnitPrice> readPrice(QStringView text, Currency currency);
/// "19" or "7,75": percent.
[[nodiscard]] Typed<Rate> readPercent(QStringView text);
/// "0.307125": so many of one for one of another, to nine decimals.
[[nodiscard]] Typed<Rate> readRate(QStringView text);
/// What to say at the field.
[[nodiscard]] QString typingErrorText(TypingError error, int decimals);

} // namespace mizan::ui
