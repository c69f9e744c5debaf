// Refusals in their plain form, for logs and for mizanctl.
#include "core/base/refusal.h"

#include <QStringList>

namespace mizan {

namespace {

struct PlainText {
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money money) const { return money.toPlainText(); }
    QString operator()(Quantity quantity) const { return quantity.toDecimal(); }
    QString operator()(UnitPrice price) const { return price.toDecimal() + QLatin1Char(' ') + price.currency().code(); }
    QString operator()(Rate rate) const { return rate.toPercentDecimal() + QLatin1Char('%'); }
    QString operator()(BusinessDate date) const { return date.toIso(); }
};

} // namespace

const Shown *Refusal::find(std::string_view name) const noexcept
{
    for (const Value &value : values) {
        if (value.name == name)
            return &value.value;
    }
    return nullptr;
}

QString Refusal::toLogLine() const
{
    QString line = QString::fromUtf8(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
    if (!subject.isEmpty())
        line += QStringLiteral(" (%1)").arg(subject);
    QStringList shown;
    for (const Value &value : values)
        shown += QString::fromUtf8(value.name.data(), static_cast<qsizetype>(value.name.size())) + QLatin1Char('=')
            + plainText(value.value);
    if (!shown.isEmpty())
        line += QStringLiteral(": ") + shown.join(QStringLiteral(", "));
    return line;
}

QString plainText(const Shown &value) { return std::visit(PlainText {}, value); }

} // namespace mizan
