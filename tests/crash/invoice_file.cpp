// Twelve hours of trading a day, an invoice every few minutes, one to eight lines each out of 400 articles.
#include "tests/crash/invoice_file.h"

#include <QDateTime>
#include <QTimeZone>

namespace mizan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinutesOfDay = 12 * 60;
constexpr qint64 Articles = 400;

QByteArray instantOf(qint64 minute)
{
    const QDateTime opening(QDate(2026, 1, 5), QTime(8, 0), QTimeZone::utc());
    return opening.addDays(minute / MinutesOfDay)
        .addSecs(minute % MinutesOfDay * 60)
        .toString(u"yyyy-MM-dd hh:mm:ss"_s)
        .toLatin1();
}

QByteArray priceText(qint64 minor)
{
    return QByteArray::number(minor / 100) + '.' + QByteArray::number(minor % 100).rightJustified(2, '0');
}

} // namespace

QByteArray InvoiceFiles::next(int invoices)
{
    QByteArray file = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    for (int i = 0; i < invoices; ++i)
        file += invoice();
    return file;
}

QByteArray InvoiceFiles::invoice()
{
    m_minute += m_random.between(1, 9);
    const bool isReturn = m_random.oneIn(20);
    const bool correctsStock = !isReturn && m_random.oneIn(25);
    const QByteArray number = (isReturn ? "C" : "") + QByteArray::number(++m_number);
    QByteArray lines;
    for (qint64 left = m_random.between(1, 8); left > 0; --left) {
        const qint64 article = m_random.between(1, Articles);
        const qint64 quantity = m_random.between(1, 12);
        const qint64 usualPrice = 50 + article * 37 % 3000;
        const qint64 price = correctsStock ? 0 : usualPrice + (m_random.oneIn(15) ? 10 : 0);
        lines += number + ",P" + QByteArray::number(article) + ",Article no. " + QByteArray::number(article) + ','
            + QByteArray::number(isReturn || correctsStock ? -quantity : quantity) + ',' + instantOf(m_minute) + ','
            + priceText(price) + ",,United Kingdom\n";
    }
    return lines;
}

} // namespace mizan::test
