// Numbers of gift cards.
#include "core/payments/gift_card.h"

#include "core/base/assertion.h"
#include "core/base/random_source.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::payments {

namespace {

/// Digits of any script, without the spaces and hyphens that make a number readable; empty where there is anything
/// else.
QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number.trimmed()) {
        if (c == u' ' || c == u'-')
            continue;
        if (c.digitValue() < 0)
            return {};
        digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// What makes the sum of all digits, every second one from the right doubled, a multiple of ten.
int checkDigit(QStringView digits)
{
    int sum = 0;
    bool isDoubled = true;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits[i].digitValue() * (isDoubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        isDoubled = !isDoubled;
    }
    return (10 - sum % 10) % 10;
}

/// Each of the ten as likely as the others.
QChar randomDigit(RandomSource &random)
{
    constexpr unsigned Fair = 250; // A byte above would favour the first digits.
    std::array<std::byte, 1> byte {};
    do
        random.fill(byte);
    while (std::to_integer<unsigned>(byte[0]) >= Fair);
    return QChar(static_cast<char16_t>(u'0' + std::to_integer<unsigned>(byte[0]) % 10));
}

} // namespace

std::optional<BusinessDate> expiryOf(const GiftCardTerms &terms, BusinessDate loaded)
{
    return terms.validDays > 0 ? std::optional(BusinessDate::fromDays(loaded.days() + terms.validDays)) : std::nullopt;
}

QString makeCardNumber(RandomSource &random, const GiftCardTerms &terms)
{
    MIZAN_ASSERT(terms.prefix.size() <= LongestCardPrefix);
    QString number = terms.prefix;
    while (number.size() < CardNumberLength - 1)
        number += randomDigit(random);
    return number + QChar(u'0' + checkDigit(number));
}

bool looksLikeCardNumber(const QString &code, const GiftCardTerms &terms)
{
    const QString digits = digitsOf(code);
    return digits.size() == CardNumberLength && digits.startsWith(terms.prefix);
}

Result<GiftCardRef> readCardNumber(const QString &number, const GiftCardTerms &terms, RecordId company)
{
    if (!looksLikeCardNumber(number, terms))
        return refuse(rules::CardNumberMustFit, u"number"_s);
    const QString digits = digitsOf(number);
    if (digits.back().digitValue() != checkDigit(QStringView(digits).chopped(1)))
        return refuse(rules::CardNumberMustBeRead, u"number"_s);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(u"gift-card|%1|"_s.arg(company.toText()).toUtf8());
    hash.addData(digits.toUtf8());
    const QByteArray bytes = hash.result();
    const auto id = GiftCardId::fromBytes(std::as_bytes(std::span(bytes.constData(), 16)));
    MIZAN_ASSERT(id.has_value());
    return GiftCardRef {*id, digits.right(4)};
}

} // namespace mizan::payments
