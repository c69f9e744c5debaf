// Votes for a decimal mark, and the strict reading of groups.
#include "core/base/csv_number.h"

namespace mizan {

namespace {

constexpr QChar Point = QLatin1Char('.');
constexpr QChar Comma = QLatin1Char(',');

bool isDigit(QChar c) noexcept { return c.category() == QChar::Number_DecimalDigit; }

qsizetype digitsFrom(QStringView text, qsizetype at) noexcept
{
    qsizetype count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

/// A single mark with exactly three digits behind it and one to three others than a lone 0 before it may group
/// thousands.
bool mayGroup(QStringView text, qsizetype at) noexcept
{
    qsizetype before = 0;
    while (before < at && isDigit(text[at - 1 - before]))
        ++before;
    const bool loneZero = before == 1 && text[at - 1].digitValue() == 0;
    return before >= 1 && before <= 3 && !loneZero && digitsFrom(text, at + 1) == 3;
}

/// Every group but the first has three digits; Indian numbering has two, and three in the last.
bool groupsAreWhole(QStringView whole, QChar groupMark) noexcept
{
    const qsizetype first = whole.indexOf(groupMark);
    if (first < 0)
        return true;
    for (qsizetype at = first; at >= 0;) {
        const qsizetype following = whole.indexOf(groupMark, at + 1);
        const qsizetype digits = digitsFrom(whole, at + 1);
        const bool isLast = following < 0;
        if (isLast ? digits != 3 : digits != 2 && digits != 3)
            return false;
        at = following;
    }
    return first > 0;
}

QStringView withoutCurrencySign(QStringView text) noexcept
{
    text = text.trimmed();
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
        text = text.mid(1).trimmed();
    if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace

void DecimalMarkFinder::look(QStringView number) noexcept
{
    const qsizetype point = number.lastIndexOf(Point);
    const qsizetype comma = number.lastIndexOf(Comma);
    if (point < 0 && comma < 0)
        return;
    if (point >= 0 && comma >= 0) {
        ++(point > comma ? m_points : m_commas);
        return;
    }
    const bool isPoint = point >= 0;
    const qsizetype at = isPoint ? point : comma;
    const bool several = number.indexOf(number[at]) != at;
    if (several) // It groups, so the other one is the mark.
        ++(isPoint ? m_commas : m_points);
    else if (!mayGroup(number, at))
        ++(isPoint ? m_points : m_commas);
    else if (isPoint)
        m_onlyPointSeen = true;
}

QChar DecimalMarkFinder::mark(char fieldSeparator) const noexcept
{
    if (m_points != m_commas)
        return m_points > m_commas ? Point : Comma;
    return fieldSeparator == ',' || m_onlyPointSeen ? Point : Comma;
}

ParsedDecimal parseFileDecimal(QStringView text, int decimals, QChar decimalMark)
{
    const QStringView number = withoutCurrencySign(text);
    const qsizetype mark = number.indexOf(decimalMark);
    const QStringView whole = mark < 0 ? number : number.first(mark);
    if (!groupsAreWhole(whole, decimalMark == Point ? Comma : Point))
        return {0, DecimalError::Malformed};
    return parseDecimal(number, decimals, decimalMark);
}

} // namespace mizan
