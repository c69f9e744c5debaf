// Writes the plain decimals of core/base with a paper's marks.
#include "core/documents/amount_text.h"

#include "core/documents/isolate.h"

namespace mizan::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Minus(0x2212);

/// "-1234.50" → "−1,234.50".
QString marked(const QString &plain, const NumberMarks &marks)
{
    const bool negative = plain.startsWith(u'-');
    const QStringView digits = QStringView(plain).mid(negative ? 1 : 0);
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    QString written = negative ? QString(Minus) : QString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            written += marks.group;
        written += whole[i];
    }
    if (point >= 0)
        written += marks.decimal + digits.mid(point + 1).toString();
    return written;
}

} // namespace

QString amountText(Money amount, const NumberMarks &marks) { return machineValue(marked(amount.toDecimal(), marks)); }

QString amountWithCode(Money amount, const NumberMarks &marks)
{
    return machineValue(marked(amount.toDecimal(), marks) + QChar(QChar::Nbsp) + amount.currency().code());
}

QString quantityText(Quantity quantity, const NumberMarks &marks)
{
    return machineValue(marked(quantity.toDecimal(), marks));
}

QString priceText(UnitPrice price, const NumberMarks &marks) { return machineValue(marked(price.toDecimal(), marks)); }

QString rateText(Rate rate, const NumberMarks &marks)
{
    return machineValue(marked(rate.toPercentDecimal(), marks) + u'%');
}

QString quantityWithUnit(Quantity quantity, QStringView unit, const NumberMarks &marks)
{
    const QString number = quantityText(quantity, marks);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + userText(unit);
}

QString timesText(Quantity quantity, QStringView unit, UnitPrice price, const NumberMarks &marks)
{
    // The whole formula reads from left to right in every language; the unit keeps its own direction inside it.
    const QString space(QChar(QChar::Nbsp));
    return QChar(0x2066) + quantityWithUnit(quantity, unit, marks) + space + u'×' + space + priceText(price, marks)
        + QChar(0x2069);
}

QString countText(qint64 count) { return machineValue(QString::number(count)); }

} // namespace mizan::documents
