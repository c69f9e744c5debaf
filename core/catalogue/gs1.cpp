// Walks through application identifiers: the first digits say how long the rest is.
#include "core/catalogue/gs1.h"

#include "core/catalogue/gtin.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace mizan::catalogue {

namespace {

constexpr QChar Separator(29); ///< FNC1, as scanners send it.

struct Identifier {
    QStringView prefix;
    int digits;  ///< Of the whole identifier: 310n has four.
    int length;  ///< Of what follows; the most, where it varies.
    bool varies; ///< Ends at a separator, or with the code.
};

// GS1 General Specifications, figure 3.2-1 and 7.8.5-2.
constexpr std::array Identifiers {
    Identifier {u"00", 2, 18, false},
    Identifier {u"01", 2, 14, false},
    Identifier {u"02", 2, 14, false},
    Identifier {u"10", 2, 20, true},
    Identifier {u"11", 2, 6, false},
    Identifier {u"12", 2, 6, false},
    Identifier {u"13", 2, 6, false},
    Identifier {u"15", 2, 6, false},
    Identifier {u"16", 2, 6, false},
    Identifier {u"17", 2, 6, false},
    Identifier {u"20", 2, 2, false},
    Identifier {u"21", 2, 20, true},
    Identifier {u"22", 2, 20, true},
    Identifier {u"235", 3, 28, true},
    Identifier {u"240", 3, 30, true},
    Identifier {u"241", 3, 30, true},
    Identifier {u"242", 3, 6, true},
    Identifier {u"243", 3, 20, true},
    Identifier {u"250", 3, 30, true},
    Identifier {u"251", 3, 30, true},
    Identifier {u"254", 3, 20, true},
    Identifier {u"30", 2, 8, true},
    Identifier {u"31", 4, 6, false},
    Identifier {u"32", 4, 6, false},
    Identifier {u"33", 4, 6, false},
    Identifier {u"34", 4, 6, false},
    Identifier {u"35", 4, 6, false},
    Identifier {u"36", 4, 6, false},
    Identifier {u"37", 2, 8, true},
    Identifier {u"390", 4, 15, true},
    Identifier {u"391", 4, 18, true},
    Identifier {u"392", 4, 15, true},
    Identifier {u"393", 4, 18, true},
    Identifier {u"400", 3, 30, true},
    Identifier {u"401", 3, 30, true},
    Identifier {u"410", 3, 13, false},
    Identifier {u"411", 3, 13, false},
    Identifier {u"412", 3, 13, false},
    Identifier {u"413", 3, 13, false},
    Identifier {u"414", 3, 13, false},
    Identifier {u"415", 3, 13, false},
    Identifier {u"422", 3, 3, false},
    Identifier {u"7003", 4, 10, false},
    Identifier {u"8005", 4, 6, false},
    Identifier {u"8008", 4, 12, true},
    Identifier {u"8020", 4, 25, true},
    Identifier {u"90", 2, 30, true},
    Identifier {u"91", 2, 90, true},
    Identifier {u"92", 2, 90, true},
    Identifier {u"93", 2, 90, true},
    Identifier {u"94", 2, 90, true},
    Identifier {u"95", 2, 90, true},
    Identifier {u"96", 2, 90, true},
    Identifier {u"97", 2, 90, true},
    Identifier {u"98", 2, 90, true},
    Identifier {u"99", 2, 90, true},
};

struct Element {
    QString identifier;
    QString value;
};

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

const Identifier *identifierOf(QStringView text)
{
    const auto fits = [&](const Identifier &one) {
        return text.size() >= one.digits && isDigits(text.first(one.digits)) && text.startsWith(one.prefix);
    };
    const auto found = std::ranges::find_if(Identifiers, fits);
    return found == Identifiers.end() ? nullptr : &*found;
}

Refusal unreadable(QStringView part)
{
    return {rules::Gs1MustBeWhole, u"code"_s, {{"part", part.first(std::min<qsizetype>(part.size(), 24)).toString()}}};
}

/// One identifier with its value, taken off the front.
Result<Element> takeElement(QStringView &rest)
{
    const Identifier *identifier = identifierOf(rest);
    if (!identifier)
        return std::unexpected(unreadable(rest));
    const QStringView after = rest.sliced(identifier->digits);
    const qsizetype end = after.indexOf(Separator);
    const qsizetype available = end < 0 ? after.size() : end;
    const qsizetype length = identifier->varies ? available : identifier->length;
    if (length == 0 || length > identifier->length || length > available)
        return std::unexpected(unreadable(rest));
    Element element {rest.first(identifier->digits).toString(), after.first(length).toString()};
    rest = after.sliced(length);
    while (rest.startsWith(Separator))
        rest = rest.sliced(1);
    return element;
}

/// "(01)…(10)…" with separators in place of the brackets; none where it is not written so.
std::optional<QString> withoutBrackets(QStringView text)
{
    if (!text.startsWith(u'('))
        return std::nullopt;
    QString plain;
    while (!text.isEmpty()) {
        const qsizetype close = text.indexOf(u')');
        if (!text.startsWith(u'(') || close < 0 || !isDigits(text.sliced(1, close - 1)))
            return std::nullopt;
        const qsizetype next = text.indexOf(u'(', close);
        const qsizetype end = next < 0 ? text.size() : next;
        plain += text.sliced(1, close - 1).toString() + text.sliced(close + 1, end - close - 1).trimmed().toString()
            + Separator;
        text = text.sliced(end);
    }
    return plain;
}

bool hasRightCheckDigit(QStringView gtin) { return checkDigitOf(gtin.chopped(1)) == gtin.back(); }

Result<BusinessDate> dateOf(const QString &digits)
{
    const auto refused = [&] {
        return std::unexpected(Refusal {rules::Gs1DateMustExist, u"code"_s, {{"date", digits}}});
    };
    if (!isDigits(digits))
        return refused();
    constexpr int Century = 2000;
    const int year = Century + digits.first(2).toInt();
    const int month = digits.sliced(2, 2).toInt();
    int day = digits.sliced(4, 2).toInt();
    if (day == 0 && month >= 1 && month <= 12)
        day = QDate(year, month, 1).daysInMonth(); // No day: the last of the month.
    const auto date = BusinessDate::fromParts(year, month, day);
    return date ? Result<BusinessDate>(*date) : refused();
}

/// The last digit of the identifier says how many of the value's stand behind the point.
std::optional<Quantity> weightOf(const Element &element)
{
    qint64 micro = Quantity::MicroPerUnit;
    for (int i = element.identifier.back().digitValue(); i > 0; --i)
        micro /= 10;
    return micro > 0 ? std::optional(Quantity::fromMicro(element.value.toLongLong() * micro)) : std::nullopt;
}

std::optional<Money> amountOf(const Element &element, Currency currency)
{
    const int decimals = element.identifier.back().digitValue();
    qint64 minor = element.value.toLongLong() * currency.minorPerMajor();
    for (int i = 0; i < decimals; ++i) {
        if (minor % 10 != 0)
            return std::nullopt; // Finer than the currency's smallest unit.
        minor /= 10;
    }
    const auto amount = Money::checked(minor, currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

/// What one element adds.
Result<void> take(const Element &element, Currency currency, Gs1Reading &reading)
{
    const QString &ai = element.identifier;
    const bool isNumber = isDigits(element.value);
    if (ai == u"01" || ai == u"02") {
        if (!isNumber || !hasRightCheckDigit(element.value))
            return refuse(rules::Gs1MustHaveRightCheckDigit, u"code"_s, {{"code", element.value}});
        reading.gtin = element.value;
    } else if (ai == u"10") {
        reading.batch = element.value.trimmed();
    } else if (ai == u"21") {
        reading.serial = element.value.trimmed();
    } else if (ai == u"17" || ai == u"15") {
        const auto date = dateOf(element.value);
        if (!date)
            return refuseAs(date);
        if (ai == u"17" || !reading.expires)
            reading.expires = *date;
    } else if ((ai == u"30" || ai == u"37") && isNumber && element.value.toLongLong() > 0) {
        reading.count = Quantity::units(element.value.toLongLong());
    } else if (ai.startsWith(u"310") && isNumber) {
        reading.weight = weightOf(element);
        if (!reading.weight)
            return std::unexpected(unreadable(ai + element.value));
    } else if (ai.startsWith(u"392") && isNumber) {
        reading.amount = amountOf(element, currency);
        if (!reading.amount) // Never another price than the label's.
            return std::unexpected(unreadable(ai + element.value));
    }
    return {};
}

Result<Gs1Reading> readElements(QStringView rest, Currency currency)
{
    Gs1Reading reading;
    while (!rest.isEmpty()) {
        const auto element = takeElement(rest);
        if (!element)
            return refuseAs(element);
        if (const auto taken = take(*element, currency, reading); !taken)
            return refuseAs(taken);
    }
    if (reading.gtin.isEmpty())
        return refuse(rules::Gs1MustNameGoods, u"code"_s);
    return reading;
}

/// Whether it can be nothing but a code of GS1's; what stands in front to say so is taken off.
bool takeMark(QStringView &text)
{
    for (const QStringView mark : {u"]C1", u"]d2", u"]Q3", u"]e0", u"]J1"}) {
        if (text.startsWith(mark)) {
            text = text.sliced(mark.size());
            while (text.startsWith(Separator))
                text = text.sliced(1);
            return true;
        }
    }
    const bool isMarked = text.startsWith(Separator);
    while (text.startsWith(Separator))
        text = text.sliced(1);
    return isMarked;
}

constexpr qsizetype GoodsLength = 16; ///< 01 or 02 and 14 digits.

} // namespace

Result<std::optional<Gs1Reading>> readGs1(QStringView scanned, Currency currency)
{
    QStringView text = scanned.trimmed();
    const bool isMarked = takeMark(text);
    if (!isMarked) {
        if (const auto plain = withoutBrackets(text)) {
            const auto typed = readElements(*plain, currency);
            return typed ? Result<std::optional<Gs1Reading>>(*typed) : refuseAs(typed);
        }
        const bool mayBe = text.size() >= GoodsLength && (text.startsWith(u"01") || text.startsWith(u"02"))
            && isDigits(text.first(GoodsLength)) && hasRightCheckDigit(text.sliced(2, GoodsLength - 2));
        const auto guessed = mayBe ? readElements(text, currency) : Result<Gs1Reading>(Gs1Reading {});
        return guessed && !guessed->gtin.isEmpty() ? Result<std::optional<Gs1Reading>>(*guessed)
                                                   : Result<std::optional<Gs1Reading>>(std::nullopt);
    }
    const auto reading = readElements(text, currency);
    return reading ? Result<std::optional<Gs1Reading>>(*reading) : refuseAs(reading);
}

} // namespace mizan::catalogue
