// Reading on commit, and saying what is wrong without touching what was typed.
#include "ui/kit/number_edit.h"

#include <QFocusEvent>

namespace mizan::ui {

namespace {

/// In a field, numbers stand without isolates: the field itself is left to right.
QString bare(QString text) { return text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')); }

} // namespace

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(64);
    connect(this, &QLineEdit::editingFinished, this, [this] { finish(); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_problem.isEmpty()) {
            m_problem.clear();
            setProperty("mizanWrong", false);
            Q_EMIT problemChanged(m_problem);
            update();
        }
    });
}

void NumberEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void NumberEdit::finish()
{
    const Outcome outcome = commit(text());
    m_problem = outcome.problem;
    setProperty("mizanWrong", !m_problem.isEmpty());
    update();
    if (!m_problem.isEmpty()) {
        Q_EMIT problemChanged(m_problem);
        return;
    }
    if (text() != outcome.text)
        setText(outcome.text);
    Q_EMIT problemChanged(m_problem);
    Q_EMIT committed();
}

MoneyEdit::MoneyEdit(Currency currency, QWidget *parent)
    : NumberEdit(parent)
    , m_currency(currency)
{
}

void MoneyEdit::setValue(Money value) { setText(bare(amountText(value))); }

NumberEdit::Outcome MoneyEdit::commit(const QString &text)
{
    const auto read = readMoney(text, m_currency);
    return read.value ? Outcome {bare(amountText(*read.value)), {}}
                      : Outcome {{}, typingErrorText(read.error, m_currency.decimals())};
}

PriceEdit::PriceEdit(Currency currency, QWidget *parent)
    : NumberEdit(parent)
    , m_currency(currency)
{
}

void PriceEdit::setValue(UnitPrice value) { setText(bare(priceText(value))); }

NumberEdit::Outcome PriceEdit::commit(const QString &text)
{
    const auto read = readPrice(text, m_currency);
    return read.value ? Outcome {bare(priceText(*read.value)), {}} : Outcome {{}, typingErrorText(read.error, 6)};
}

QuantityEdit::QuantityEdit(QWidget *parent)
    : NumberEdit(parent)
{
}

void QuantityEdit::setValue(Quantity value) { setText(bare(quantityText(value))); }

NumberEdit::Outcome QuantityEdit::commit(const QString &text)
{
    const auto read = readQuantity(text);
    return read.value ? Outcome {bare(quantityText(*read.value)), {}} : Outcome {{}, typingErrorText(read.error, 6)};
}

} // namespace mizan::ui
