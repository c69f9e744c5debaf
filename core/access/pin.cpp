// Checking, hashing and comparing PINs with libsodium's Argon2id.
#include "core/access/pin.h"

#include "core/base/assertion.h"

#include <QByteArray>

#include <sodium.h>

#include <array>

namespace mizan::access {

PinCost PinCost::lightForTests() noexcept { return {crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_OPSLIMIT_MIN}; }

QString latinDigits(const QString &typed)
{
    QString folded = typed;
    for (QChar &character : folded) {
        const int digit = character.digitValue();
        if (digit >= 0 && character.category() == QChar::Number_DecimalDigit)
            character = QChar(u'0' + digit);
    }
    return folded;
}

namespace {

/// All digits a fixed step apart (0000, 1234, 9876), or one pair again and again (1212).
bool isObvious(const QString &pin)
{
    bool sameStep = true;
    bool samePair = true;
    const int step = pin[1].unicode() - pin[0].unicode();
    for (qsizetype i = 2; i < pin.size(); ++i) {
        sameStep = sameStep && pin[i].unicode() - pin[i - 1].unicode() == step;
        samePair = samePair && pin[i] == pin[i - 2];
    }
    return (sameStep && step >= -1 && step <= 1) || samePair;
}

} // namespace

Result<QString> checkedPin(const QString &typed)
{
    const QString pin = latinDigits(typed);
    for (const QChar character : pin) {
        if (character < u'0' || character > u'9')
            return refuse(rules::PinMustBeDigits, QStringLiteral("pin"));
    }
    if (pin.size() < ShortestPin || pin.size() > LongestPin)
        return refuse(rules::PinMustBeLongEnough, QStringLiteral("pin"),
            {{"shortest", qint64 {ShortestPin}}, {"longest", qint64 {LongestPin}}});
    if (isObvious(pin))
        return refuse(rules::PinMustNotBeObvious, QStringLiteral("pin"));
    return pin;
}

QString hashPin(const QString &pin, PinCost cost)
{
    MIZAN_ASSERT(sodium_init() >= 0);
    QByteArray secret = latinDigits(pin).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text {};
    const int done = crypto_pwhash_str_alg(text.data(), secret.constData(),
        static_cast<unsigned long long>(secret.size()), cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    MIZAN_ASSERT(done == 0); // Fails only without memory.
    return QString::fromLatin1(text.data());
}

bool pinFits(const QString &pin, const QString &hash)
{
    MIZAN_ASSERT(sodium_init() >= 0);
    const QByteArray text = hash.toLatin1();
    if (text.isEmpty() || text.size() >= qsizetype {crypto_pwhash_STRBYTES})
        return false;
    std::array<char, crypto_pwhash_STRBYTES> padded {};
    std::ranges::copy(text, padded.begin());
    QByteArray secret = latinDigits(pin).toUtf8();
    const bool fits =
        crypto_pwhash_str_verify(padded.data(), secret.constData(), static_cast<unsigned long long>(secret.size()))
        == 0;
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    return fits;
}

} // namespace mizan::access
