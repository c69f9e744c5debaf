// Check digits and normal forms.
#include "core/catalogue/gtin.h"

#include <algorithm>

namespace mizan::catalogue {

namespace {

bool isDigit(QChar c) noexcept { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool isAllDigits(QStringView text) noexcept { return !text.isEmpty() && std::ranges::all_of(text, isDigit); }

bool hasRightCheckDigit(QStringView digits) noexcept { return checkDigitOf(digits.chopped(1)) == digits.back(); }

/// The UPC-A behind a UPC-E of eight digits; which zeros were left out follows from the last digit before the check
/// digit.
QString upcAOf(const QString &upcE)
{
    const QString d = upcE.mid(1, 6);
    const QString zeros = QStringLiteral("00000");
    const QString system = upcE.first(1);
    const QString check = upcE.last(1);
    switch (d[5].digitValue()) {
    case 0:
    case 1:
    case 2:
        return system + d.first(2) + d[5] + zeros.first(4) + d.mid(2, 3) + check;
    case 3:
        return system + d.first(3) + zeros + d.mid(3, 2) + check;
    case 4:
        return system + d.first(4) + zeros + d.mid(4, 1) + check;
    default:
        return system + d.first(5) + zeros.first(4) + d[5] + check;
    }
}

QString withLatinDigits(QStringView text)
{
    QString latin = text.trimmed().toString();
    for (QChar &c : latin) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return latin;
}

/// The digits of a code written in groups; empty when it holds anything but digits, spaces and hyphens.
QString ungrouped(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != QLatin1Char(' ') && c != QLatin1Char('-'))
            return {};
    }
    return digits;
}

bool hasLengthOfGtin(qsizetype length) noexcept { return length == 8 || (length >= 12 && length <= 14); }

QString asGtin14(QStringView digits) { return digits.toString().rightJustified(14, QLatin1Char('0')); }

} // namespace

std::optional<QChar> checkDigitOf(QStringView digits) noexcept
{
    int sum = 0;
    int weight = 3; // The last digit before the check digit counts three times, then in turn.
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (!isDigit(digits[i]))
            return std::nullopt;
        sum += digits[i].digitValue() * weight;
        weight = 4 - weight;
    }
    return QChar(static_cast<char16_t>(u'0' + (10 - sum % 10) % 10));
}

BarcodeReading readBarcode(QStringView scanned)
{
    const QString text = withLatinDigits(scanned);
    const bool isGrouped = !isAllDigits(text);
    const QString digits = isGrouped ? ungrouped(text) : text;
    if (!hasLengthOfGtin(digits.size()))
        return {BarcodeKind::OwnCode, text};
    if (digits.size() == 8 && (digits.front() == QLatin1Char('0') || digits.front() == QLatin1Char('1'))) {
        const QString upcA = upcAOf(digits);
        if (hasRightCheckDigit(upcA))
            return {BarcodeKind::Gtin, asGtin14(upcA)};
    }
    if (hasRightCheckDigit(digits))
        return {BarcodeKind::Gtin, asGtin14(digits)};
    // Groups with a wrong check digit are more likely a code of the shop's own, such as a date or a shelf.
    return {isGrouped ? BarcodeKind::OwnCode : BarcodeKind::Misread, text};
}

QString shownBarcode(const QString &code)
{
    if (code.size() != 14 || !isAllDigits(code))
        return code;
    for (const qsizetype length : {8, 12, 13}) {
        const bool fits = std::ranges::all_of(code.first(14 - length), [](QChar c) { return c == QLatin1Char('0'); });
        const QString shorter = code.last(length);
        if (fits && readBarcode(shorter).code == code)
            return shorter;
    }
    return code;
}

} // namespace mizan::catalogue
