// How the auditor reads a fact's body, and what it writes down where something does not agree.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace mizan::audit {

/// Millionths of a unit, minor units or points, by the text of an id, a code or a name.
using Sums = std::map<QString, qint64>;

// Wide enough for a price in millionths times a quantity in millionths.
__extension__ using Wide = __int128;

struct Fact {
    QString kind;
    QString id;
    qint64 day = 0; ///< Of the books, since 1970.
    QJsonObject body;
};

class Complaints {
public:
    /// What is said from now on is about this fact.
    void begin(const Fact &fact) { m_fact = fact.kind + u' ' + fact.id; }
    void check(const QString &what, qint64 found, qint64 expected);
    void say(const QString &what) { m_list += m_fact + QStringLiteral(": ") + what; }
    [[nodiscard]] const QStringList &list() const noexcept { return m_list; }

private:
    QString m_fact;
    QStringList m_list;
};

[[nodiscard]] qint64 number(const QJsonObject &body, const QString &key);
[[nodiscard]] QString text(const QJsonObject &body, const QString &key);
/// Of a day as ISO text; none: `without`.
[[nodiscard]] qint64 dayOf(const QString &iso, qint64 without);
/// a / b, halves away from zero.
[[nodiscard]] qint64 halfUp(Wide a, Wide b);
[[nodiscard]] qint64 power10(int exponent);
[[nodiscard]] qint64 sumOf(const QJsonObject &amounts);
/// Of a currency's minor unit.
[[nodiscard]] int decimalsOf(const QString &currency);
[[nodiscard]] qint64 sumIn(const Sums &sums, const QString &key);

} // namespace mizan::audit
