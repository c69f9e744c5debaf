// Formatting and reading numbers.
#include "ui/words/numbers.h"

#include "core/base/decimal_text.h"
#include "core/base/result.h"
#include "core/base/rounding.h"
#include "ui/words/isolates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

struct Marks {
    QString decimal;
    QString group;
};

Marks marksOf(const NumberLook &look)
{
    const bool arabicMarks = look.locale.decimalPoint() == QString(QChar(u'\u066B'));
    if (look.digits == Digits::Latin && arabicMarks)
        return {u"."_s, u","_s};
    return {look.locale.decimalPoint(), look.locale.groupSeparator()};
}

/// Turns "-1234.5" into "−1,234.5" in the locale's marks and the wanted digits.
QString dressed(const QByteArray &plain, const NumberLook &look)
{
    const Marks marks = marksOf(look);
    const bool negative = plain.startsWith('-');
    const QByteArray digits = negative ? plain.mid(1) : plain;
    const qsizetype point = digits.indexOf('.');
    const QByteArray whole = point < 0 ? digits : digits.left(point);
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += marks.group;
        text += QLatin1Char(whole[i]);
    }
    if (point >= 0)
        text += marks.decimal + QLatin1StringView(digits.mid(point + 1));
    if (look.digits == Digits::Native) {
        const char32_t zero = look.locale.zeroDigit().toUcs4().value(0, U'0');
        if (zero < 0x10000) {
            for (QChar &c : text) {
                if (c >= u'0' && c <= u'9')
                    c = QChar(static_cast<char16_t>(zero + (c.unicode() - u'0')));
            }
        }
    }
    return negative ? QChar(u'\u2212') + text : text;
}

bool signStandsFirst(const QLocale &locale)
{
    return locale.toCurrencyString(qlonglong {1}, u"X"_s).indexOf(u'X') == 0;
}

bool signTouches(const QLocale &locale) { return locale.toCurrencyString(qlonglong {1}, u"X"_s).contains(u"X1"_s); }

struct Sign {
    const char *code;
    const char16_t *sign;
};

constexpr Sign Signs[] = {
    {"EUR", u"€"},
    {"USD", u"$"},
    {"GBP", u"£"},
    {"JPY", u"¥"},
    {"INR", u"₹"},
    {"TRY", u"₺"},
    {"ILS", u"₪"},
    {"KRW", u"₩"},
    {"UAH", u"₴"},
    {"VND", u"₫"},
    {"NGN", u"₦"},
    {"PHP", u"₱"},
};

// Reading.

bool isDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'\u0660' && u <= u'\u0669') || (u >= u'\u06F0' && u <= u'\u06F9');
}

/// Which mark is the decimal one: the last kind when both stand there; a single one, unless only a group of three can
/// be meant.
QChar decimalMarkIn(QStringView number, int decimals)
{
    if (number.contains(QChar(u'\u066B')))
        return QChar(u'\u066B');
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    const qsizetype at = std::max(point, comma);
    if (at < 0)
        return u'.';
    const QChar mark = number[at];
    const QChar other = mark == u'.' ? QChar(u',') : QChar(u'.');
    if (number.count(mark) > 1)
        return other;
    const auto digitsAfter = std::count_if(number.begin() + at, number.end(), isDigit);
    const bool wholePart = at >= 1 && at <= 3 && number[0] != u'0';
    return digitsAfter == 3 && decimals < 3 && wholePart ? other : mark;
}

constexpr int FactorDecimals = 6;

struct Read {
    std::optional<qint64> scaled {};
    TypingError error = TypingError::NotANumber;
};

Read readNumber(QStringView text, int decimals)
{
    const QChar mark = decimalMarkIn(text.trimmed(), decimals);
    const ParsedDecimal parsed = parseDecimal(text, decimals, mark == u'\u066B' ? QChar(u'.') : mark);
    if (!parsed.error)
        return {parsed.scaled, {}};
    switch (*parsed.error) {
    case DecimalError::Malformed:
        return {std::nullopt, TypingError::NotANumber};
    case DecimalError::TooManyDecimals:
        return {std::nullopt, TypingError::TooManyDecimals};
    case DecimalError::TooLarge:
        return {std::nullopt, TypingError::TooLarge};
    }
    return {};
}

/// A product of factors: the first carries the unit's decimals or, when it does not fit them, a later one may
/// ("3.125*8").
Read readProduct(QStringView text, int decimals)
{
    qint64 product = 0; // In FactorDecimals.
    bool first = true;
    for (QStringView factor : text.split(u'*')) {
        const Read read = readNumber(factor, text.contains(u'*') ? FactorDecimals : decimals);
        if (!read.scaled)
            return read;
        if (!text.contains(u'*'))
            return read;
        if (first) {
            product = *read.scaled;
            first = false;
            continue;
        }
        const Wide exact = Wide {product} * *read.scaled;
        if (exact % 1'000'000 != 0)
            return {std::nullopt, TypingError::TooManyDecimals};
        const auto next = divide(exact, 1'000'000, Rounding::Down);
        if (!next)
            return {std::nullopt, TypingError::TooLarge};
        product = *next;
    }
    qint64 step = 1;
    for (int i = decimals; i < FactorDecimals; ++i)
        step *= 10;
    if (product % step != 0)
        return {std::nullopt, TypingError::TooManyDecimals};
    return {product / step, {}};
}

/// Sums of products. A minus directly after an operator or at the start is a sign.
Read readSum(QStringView text, int decimals)
{
    QString clean;
    for (const QChar c : text) {
        if (c == u'\u2212')
            clean += u'-';
        else if (c == u'\u00D7')
            clean += u'*';
        else if (!c.isSpace())
            clean += c;
    }
    if (clean.isEmpty())
        return {std::nullopt, TypingError::Empty};
    qint64 sum = 0;
    qsizetype start = 0;
    bool minus = false;
    for (qsizetype i = 1; i <= clean.size(); ++i) {
        const bool operatorHere = i < clean.size() && (clean[i] == u'+' || clean[i] == u'-') && isDigit(clean[i - 1]);
        if (i < clean.size() && !operatorHere)
            continue;
        const Read read = readProduct(QStringView(clean).mid(start, i - start), decimals);
        if (!read.scaled)
            return read;
        if (minus ? __builtin_sub_overflow(sum, *read.scaled, &sum) : __builtin_add_overflow(sum, *read.scaled, &sum))
            return {std::nullopt, TypingError::TooLarge};
        if (i < clean.size())
            minus = clean[i] == u'-';
        start = i + 1;
    }
    return {sum, {}};
}

} // namespace

QString currencySign(Currency currency)
{
    for (const Sign &known : Signs) {
        if (currency.code() == QLatin1StringView(known.code))
            return QString::fromUtf16(known.sign);
    }
    return currency.code();
}

QString amountText(Money amount, const NumberLook &look)
{
    return isolated(dressed(decimalText(amount.minor(), amount.currency().decimals()), look));
}

QString changeText(Money before, Money after, const NumberLook &look)
{
    return isolated(amountText(before, look) + u" \u2192 "_s + amountText(after, look));
}

QString moneyText(Money amount, const NumberLook &look)
{
    const QString number = dressed(decimalText(amount.abs().minor(), amount.currency().decimals()), look);
    const QString sign = currencySign(amount.currency());
    const QString space = sign.size() == 1 && signTouches(look.locale) ? QString() : QString(QChar(u'\u00A0'));
    const QString minus = amount.isNegative() ? QString(QChar(u'\u2212')) : QString();
    return isolated(minus + (signStandsFirst(look.locale) ? sign + space + number : number + space + sign));
}

QString moneyWithCode(Money amount, const NumberLook &look)
{
    return isolated(amount.currency().code() + QChar(u'\u00A0')
        + dressed(decimalText(amount.minor(), amount.currency().decimals()), look));
}

QString quantityText(Quantity quantity, const NumberLook &look)
{
    return isolated(dressed(shortDecimalText(quantity.micro(), 6), look));
}

QString measureText(Quantity quantity, const QString &unit, const NumberLook &look)
{
    const QString number = quantityText(quantity, look);
    return unit.isEmpty() ? number : isolated(number + QChar(u'\u00A0') + isolatedName(unit));
}

QString weighingText(const Weighing &weighing, const NumberLook &look)
{
    const QString formula =
        measureText(weighing.quantity, weighing.unit, look) + u" \u00d7 "_s + priceText(weighing.price, look);
    return isolated(weighing.amount ? formula + u" = "_s + amountText(*weighing.amount, look) : formula);
}

QString priceText(UnitPrice price, const NumberLook &look)
{
    return isolated(dressed(price.toDecimal().toLatin1(), look));
}

QString percentText(Rate rate, const NumberLook &look)
{
    return isolated(dressed(rate.toPercentDecimal().toLatin1(), look) + QChar(u'\u00A0') + u'%');
}

QString countText(qint64 count, const NumberLook &look) { return isolated(dressed(decimalText(count, 0), look)); }

std::optional<qint64> readWholeNumber(QStringView text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (!c.isDigit())
            return std::nullopt;
        digits += QString::number(c.digitValue());
    }
    bool isNumber = false; // Not where there is nothing, or too much.
    const qint64 value = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Typed<Money> readMoney(QStringView text, Currency currency)
{
    const Read read = readSum(text, currency.decimals());
    if (!read.scaled)
        return {std::nullopt, read.error};
    const auto money = Money::checked(*read.scaled, currency);
    return money ? Typed<Money> {*money} : Typed<Money> {std::nullopt, TypingError::TooLarge};
}

Typed<Quantity> readQuantity(QStringView text)
{
    const Read read = readSum(text, 6);
    if (!read.scaled)
        return {std::nullopt, read.error};
    const auto quantity = Quantity::checked(*read.scaled);
    return quantity ? Typed<Quantity> {*quantity} : Typed<Quantity> {std::nullopt, TypingError::TooLarge};
}

Typed<UnitPrice> readPrice(QStringView text, Currency currency)
{
    const Read read = readSum(text, 6);
    if (!read.scaled)
        return {std::nullopt, read.error};
    const auto price = UnitPrice::checked(*read.scaled, currency);
    return price ? Typed<UnitPrice> {*price} : Typed<UnitPrice> {std::nullopt, TypingError::TooLarge};
}

Typed<Rate> readPercent(QStringView text)
{
    QString number = text.toString();
    number.remove(u'%');
    const Read read = readSum(number, 7);
    if (!read.scaled)
        return {std::nullopt, read.error};
    return {Rate::fromNano(*read.scaled)};
}

Typed<Rate> readRate(QStringView text)
{
    const Read read = readSum(text, 9);
    if (!read.scaled)
        return {std::nullopt, read.error};
    return {Rate::fromNano(*read.scaled)};
}

QString typingErrorText(TypingError error, int decimals)
{
    switch (error) {
    case TypingError::Empty:
        return QCoreApplication::translate("Numbers", "Nothing is entered yet. Type a number.");
    case TypingError::NotANumber:
        return QCoreApplication::translate("Numbers", "This is not a number. What you typed is kept; change it.");
    case TypingError::TooManyDecimals:
        return QCoreApplication::translate(
            "Numbers", "At most %n decimal(s) fit here. What you typed is kept; shorten it.", nullptr, decimals);
    case TypingError::TooLarge:
        return QCoreApplication::translate(
            "Numbers", "The number is too large. What you typed is kept; enter a smaller one.");
    }
    return {};
}

} // namespace mizan::ui
