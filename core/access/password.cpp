// Weakness is judged as for the shop's passphrase, and by whose password it is.
#include "core/access/password.h"

#include "core/store/passphrase_strength.h"

#include <algorithm>

namespace mizan::access {

namespace {

/// The same letters in two ways of writing them are one password.
QString composed(const QString &typed) { return typed.normalized(QString::NormalizationForm_C); }

/// What is left of the password when the words of the person's name are taken out.
QString withoutName(QString password, const QString &userName)
{
    for (const QString &word : userName.simplified().split(u' ')) {
        if (word.size() > 2)
            password.remove(word, Qt::CaseInsensitive);
    }
    return password;
}

} // namespace

Result<QString> checkedPassword(const QString &typed, const QString &userName)
{
    QString password = composed(typed);
    if (password.size() < ShortestPassword || password.size() > LongestPassword)
        return refuse(rules::PasswordMustBeLongEnough, QStringLiteral("password"),
            {{"shortest", qint64 {ShortestPassword}}, {"longest", qint64 {LongestPassword}}});
    if (!looksLikePassword(password) || store::strengthOf(password) == store::PassphraseStrength::Weak
        || withoutName(password, composed(userName)).size() < ShortestPassword / 2)
        return refuse(rules::PasswordMustNotBeWeak, QStringLiteral("password"));
    return password;
}

bool looksLikePassword(const QString &typed)
{
    return typed.size() > LongestPin || std::ranges::any_of(latinDigits(typed), [](QChar character) {
        return character < u'0' || character > u'9';
    });
}

QString hashPassword(const QString &password, PinCost cost) { return hashPin(composed(password), cost); }

bool passwordFits(const QString &typed, const QString &hash) { return pinFits(composed(typed), hash); }

} // namespace mizan::access
