// Exact decimals to text and back.
#include "core/base/decimal_text.h"

#include "core/base/assertion.h"

#include <cstdlib>

namespace mizan {

QByteArray decimalText(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    const auto magnitude = negative ? ~static_cast<quint64>(scaled) + 1 : static_cast<quint64>(scaled);
    QByteArray digits = QByteArray::number(magnitude);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, '0');
        digits.insert(digits.size() - decimals, '.');
    }
    if (negative)
        digits.prepend('-');
    return digits;
}

QByteArray shortDecimalText(qint64 scaled, int decimals)
{
    QByteArray text = decimalText(scaled, decimals);
    if (decimals > 0) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

namespace {

int digitOf(QChar c) noexcept
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'\u0660' && u <= u'\u0669')
        return u - u'\u0660';
    if (u >= u'\u06F0' && u <= u'\u06F9')
        return u - u'\u06F0';
    return -1;
}

bool isGroupMark(QChar c, QChar decimalMark) noexcept
{
    static constexpr char16_t Marks[] = u".,'\u2019\u066C\u00A0\u202F\u2009 ";
    for (const char16_t mark : Marks) {
        if (mark != 0 && c == QChar(mark) && c != decimalMark)
            return true;
    }
    return false;
}

bool isInvisible(QChar c) noexcept
{
    const char16_t u = c.unicode();
    return u == u'\u200E' || u == u'\u200F' || u == u'\u061C' || (u >= u'\u2066' && u <= u'\u2069');
}

} // namespace

ParsedDecimal parseDecimal(QStringView text, int decimals, QChar decimalMark)
{
    MIZAN_ASSERT(decimals >= 0 && decimals <= 12);
    text = text.trimmed();
    qint64 scaled = 0;
    int fraction = -1; // Digits after the mark; −1 before it.
    bool negative = false;
    bool anyDigit = false;
    bool start = true;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (const int digit = digitOf(c); digit >= 0) {
            anyDigit = true;
            if (fraction >= decimals) {
                if (digit != 0)
                    return {0, DecimalError::TooManyDecimals};
            } else {
                if (__builtin_mul_overflow(scaled, qint64 {10}, &scaled)
                    || __builtin_add_overflow(scaled, qint64 {digit}, &scaled))
                    return {0, DecimalError::TooLarge};
                if (fraction >= 0)
                    ++fraction;
            }
        } else if (start && (c == QLatin1Char('-') || c == QChar(u'\u2212') || c == QLatin1Char('+'))) {
            negative = c != QLatin1Char('+');
        } else if ((c == decimalMark || c == QChar(u'\u066B')) && fraction < 0) {
            fraction = 0;
        } else if (fraction >= 0 || !anyDigit || !isGroupMark(c, decimalMark)) {
            return {0, DecimalError::Malformed};
        }
        start = false;
    }
    if (!anyDigit)
        return {0, DecimalError::Malformed};
    for (int i = fraction < 0 ? 0 : fraction; i < decimals; ++i) {
        if (__builtin_mul_overflow(scaled, qint64 {10}, &scaled))
            return {0, DecimalError::TooLarge};
    }
    return {negative ? -scaled : scaled, std::nullopt};
}

} // namespace mizan
