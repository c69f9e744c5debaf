// Bits as if each character were drawn from the kinds that occur; a rough upper bound, told as three words only.
#include "core/store/passphrase_strength.h"

#include "core/store/vault.h"

#include <cmath>
#include <set>

namespace mizan::store {

namespace {

constexpr double FairBits = 50;
constexpr double StrongBits = 75;
constexpr std::size_t FewestDistinct = 5;

/// How many characters the kinds hold that occur in the text.
int poolOf(const QList<uint> &letters)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool sign = false;
    bool other = false;
    for (const uint letter : letters) {
        lower |= letter >= 'a' && letter <= 'z';
        upper |= letter >= 'A' && letter <= 'Z';
        digit |= letter >= '0' && letter <= '9';
        sign |= letter < 128 && !QChar::isLetterOrNumber(letter);
        other |= letter >= 128;
    }
    return lower * 26 + upper * 26 + digit * 10 + sign * 33 + other * 100;
}

} // namespace

PassphraseStrength strengthOf(const QString &passphrase)
{
    const QList<uint> letters = passphrase.normalized(QString::NormalizationForm_C).toUcs4();
    if (!checkPassphrase(passphrase) || std::set<uint>(letters.begin(), letters.end()).size() < FewestDistinct)
        return PassphraseStrength::Weak;
    int counted = 1;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        const qint64 step = qint64(letters[i]) - qint64(letters[i - 1]);
        counted += step < -1 || step > 1;
    }
    const double bits = counted * std::log2(poolOf(letters));
    if (bits < FairBits)
        return PassphraseStrength::Weak;
    return bits < StrongBits ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace mizan::store
