// Digits of labels, apart and together.
#include "core/catalogue/label_pattern.h"

#include "core/catalogue/gtin.h"

#include <algorithm>
#include <array>

namespace mizan::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PrefixLength = 2;
constexpr qsizetype LongestItem = 6;
constexpr qsizetype ShortestValue = 3;
constexpr qsizetype LongestValue = 6;

// Weighting factors of GS1: what a digit becomes.
using Weights = std::array<int, 10>;
constexpr Weights TwoMinus {0, 2, 4, 6, 8, 9, 1, 3, 5, 7};
constexpr Weights Three {0, 3, 6, 9, 2, 5, 8, 1, 4, 7};
constexpr Weights FivePlus {0, 5, 1, 6, 2, 7, 3, 8, 4, 9};
constexpr Weights FiveMinus {0, 5, 9, 4, 8, 3, 7, 2, 6, 1};

template <std::size_t Count>
int weighted(QStringView digits, const std::array<const Weights *, Count> &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < Count; ++i)
        sum += (*weights[i])[static_cast<std::size_t>(digits[static_cast<qsizetype>(i)].digitValue())];
    return sum;
}

QChar digitOf(std::ptrdiff_t value) { return QChar(static_cast<char16_t>(u'0' + value)); }

/// The EAN-13 within 14 digits; empty where it is none.
QStringView ean13Of(QStringView code)
{
    return code.size() == LabelDigits + 1 && code.front() == u'0' ? code.mid(1) : QStringView();
}

QStringView part(QStringView code, LabelLayout::Part where) { return code.mid(where.from, where.length); }

/// value × 10^(fine − decimals): fine is never less.
qint64 scaled(qint64 value, int decimals, int fine)
{
    for (int i = decimals; i < fine; ++i)
        value *= 10;
    return value;
}

} // namespace

std::optional<LabelLayout> readLayout(QStringView layout)
{
    QString letters = layout.toString();
    letters.remove(u' ');
    if (letters.size() != LabelDigits || !letters.startsWith(u"PP") || !letters.endsWith(u'C'))
        return std::nullopt;
    LabelLayout found;
    const auto takeRun = [&](qsizetype from) {
        qsizetype end = from;
        while (end < LabelDigits - 1 && letters[end] == letters[from])
            ++end;
        return LabelLayout::Part {from, end - from};
    };
    for (qsizetype i = PrefixLength; i < LabelDigits - 1;) {
        const LabelLayout::Part run = takeRun(i);
        if (letters[i] == u'I' && found.item.length == 0 && run.length <= LongestItem)
            found.item = run;
        else if (letters[i] == u'V' && found.value.length == 0 && run.length >= ShortestValue
            && run.length <= LongestValue)
            found.value = run;
        else if (letters[i] == u'v' && !found.valueCheck && run.length == 1)
            found.valueCheck = i;
        else
            return std::nullopt;
        i += run.length;
    }
    if (found.item.length == 0 || found.value.length == 0)
        return std::nullopt;
    return found;
}

std::optional<QChar> valueCheckDigit(QStringView digits)
{
    if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    if (digits.size() == 4)
        return digitOf(weighted<4>(digits, {&TwoMinus, &TwoMinus, &Three, &FiveMinus}) * 3 % 10);
    if (digits.size() != 5)
        return std::nullopt;
    const int sum = weighted<5>(digits, {&FivePlus, &TwoMinus, &FiveMinus, &FivePlus, &TwoMinus});
    return digitOf(std::ranges::find(FiveMinus, (10 - sum % 10) % 10) - FiveMinus.begin());
}

LabelBook::LabelBook(std::vector<LabelPattern> patterns)
    : m_patterns(std::move(patterns))
{
    std::ranges::sort(m_patterns, {}, &LabelPattern::id);
}

const LabelPattern *LabelBook::claiming(QStringView code) const noexcept
{
    const QStringView ean = ean13Of(code);
    const auto claims = [&](const LabelPattern &pattern) {
        return std::ranges::any_of(
            pattern.prefixes, [&](const QString &prefix) { return ean.first(PrefixLength) == prefix; });
    };
    const auto found = ean.isEmpty() ? m_patterns.end() : std::ranges::find_if(m_patterns, claims);
    return found == m_patterns.end() ? nullptr : &*found;
}

Result<std::optional<LabelReading>> LabelBook::read(QStringView code, Currency currency) const
{
    const LabelPattern *pattern = claiming(code);
    const auto layout = pattern ? readLayout(pattern->layout) : std::nullopt;
    if (!layout)
        return std::nullopt;
    const QStringView ean = ean13Of(code);
    const QStringView digits = part(ean, layout->value);
    if (layout->valueCheck && valueCheckDigit(digits) != ean[*layout->valueCheck])
        return refuse(rules::LabelValueMustHaveRightCheckDigit, u"value"_s,
            {{"code", ean.toString()}, {"value", digits.toString()}});
    const qint64 value = digits.toLongLong();
    if (value == 0)
        return refuse(rules::LabelMustHaveValue, u"value"_s, {{"code", ean.toString()}});
    LabelReading reading {pattern->name, part(ean, layout->item).toString(), Quantity()};
    if (pattern->kind == LabelValueKind::Price)
        reading.value = Money(scaled(value, pattern->decimals, currency.decimals()), currency);
    else
        reading.value = Quantity::fromMicro(scaled(value, pattern->decimals, 6));
    return reading;
}

std::optional<QString> labelCode(const LabelPattern &pattern, const QString &prefix, qint64 item, qint64 value)
{
    const auto layout = readLayout(pattern.layout);
    if (!layout || item < 0 || value < 0)
        return std::nullopt;
    const auto padded = [](qint64 number, LabelLayout::Part where) {
        return QString::number(number).rightJustified(where.length, u'0');
    };
    const QString items = padded(item, layout->item);
    const QString values = padded(value, layout->value);
    if (items.size() != layout->item.length || values.size() != layout->value.length)
        return std::nullopt;
    QString code = prefix + QString(LabelDigits - 1 - PrefixLength, u'0');
    code.replace(layout->item.from, items.size(), items);
    code.replace(layout->value.from, values.size(), values);
    if (layout->valueCheck) {
        const auto check = valueCheckDigit(values);
        if (!check)
            return std::nullopt;
        code[*layout->valueCheck] = *check;
    }
    return code + *checkDigitOf(code);
}

} // namespace mizan::catalogue
