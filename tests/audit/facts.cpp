// Numbers and days of a fact's body.
#include "tests/audit/facts.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace mizan::audit {

void Complaints::check(const QString &what, qint64 found, qint64 expected)
{
    if (found != expected)
        say(u"%1 is %2, must be %3"_s.arg(what).arg(found).arg(expected));
}

qint64 number(const QJsonObject &body, const QString &key) { return body.value(key).toInteger(0); }

QString text(const QJsonObject &body, const QString &key) { return body.value(key).toString(); }

qint64 dayOf(const QString &iso, qint64 without)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QDate(1970, 1, 1).daysTo(day) : without;
}

qint64 halfUp(Wide a, Wide b)
{
    const bool isNegative = (a < 0) != (b < 0);
    const Wide size = ((a < 0 ? -a : a) * 2 + (b < 0 ? -b : b)) / ((b < 0 ? -b : b) * 2);
    return static_cast<qint64>(isNegative ? -size : size);
}

qint64 power10(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

int decimalsOf(const QString &currency)
{
    static const std::map<QString, int> Decimals {{u"JPY"_s, 0}, {u"KRW"_s, 0}, {u"KWD"_s, 3}, {u"BHD"_s, 3}};
    const auto found = Decimals.find(currency);
    return found == Decimals.end() ? 2 : found->second;
}

qint64 sumOf(const QJsonObject &amounts)
{
    qint64 sum = 0;
    for (const QJsonValue &amount : amounts)
        sum += amount.toInteger();
    return sum;
}

qint64 sumIn(const Sums &sums, const QString &key)
{
    const auto found = sums.find(key);
    return found == sums.end() ? 0 : found->second;
}

} // namespace mizan::audit
