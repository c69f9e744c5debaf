// A code is long and printed by a machine, so that a quick hash is enough where a PIN needs a slow one: it can be
// looked up, and a scan takes no time.
#include "core/access/badge.h"

#include "core/access/company.h"
#include "core/store/connection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mizan::access {

using namespace Qt::StringLiterals;

Result<QString> checkedBadge(const QString &scanned)
{
    const QString code = scanned.trimmed().toUpper();
    const bool isPlain = std::ranges::all_of(
        code, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"-._/+%$*"_s.contains(c)); });
    if (!isPlain || code.size() < ShortestBadge || code.size() > LongestBadge)
        return refuse(
            rules::BadgeMustFit, u"badge"_s, {{"lowest", qint64 {ShortestBadge}}, {"highest", qint64 {LongestBadge}}});
    return code;
}

QString badgeHash(const QString &code, RecordId company)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(u"badge|%1|"_s.arg(company.toText()).toUtf8());
    hash.addData(code.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<UserId> userOfBadge(store::Connection &connection, const QString &scanned)
{
    const auto code = checkedBadge(scanned);
    const auto company = companySettings(connection);
    if (!code || !company)
        return std::nullopt;
    store::Statement row = connection.query(
        "SELECT uid FROM app_user WHERE badge_hash = ? AND active = 1 ORDER BY uid", badgeHash(*code, company->id));
    return row.step() ? std::optional(row.id<UserId>(0)) : std::nullopt;
}

} // namespace mizan::access
