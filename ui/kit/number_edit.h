// Fields for amounts, prices and quantities: any digit script, any decimal mark, sums and products ("12*3.5+2").
#pragma once

#include "ui/words/numbers.h"

#include <QLineEdit>

#include <optional>

namespace mizan::ui {

/// What the number fields share: left-to-right digits at the absolute right edge, an error that leaves the text as it
/// is.
class NumberEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberEdit(QWidget *parent = nullptr);
    /// Shown below the field by its form; empty while what stands there can be used.
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }

Q_SIGNALS:
    /// The person left the field or pressed Enter, and what stands there can be used.
    void committed();
    void problemChanged(const QString &problem);

protected:
    /// Reads the text; the returned text takes its place, or the problem is told.
    struct Outcome {
        QString text {};
        QString problem {};
    };
    [[nodiscard]] virtual Outcome commit(const QString &text) = 0;
    void focusInEvent(QFocusEvent *event) override;

private:
    void finish();
    QString m_problem;
};

class MoneyEdit final : public NumberEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(Currency currency, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Money> value() const { return readMoney(text(), m_currency).value; }
    void setValue(Money value);
    [[nodiscard]] Currency currency() const noexcept { return m_currency; }

protected:
    [[nodiscard]] Outcome commit(const QString &text) override;

private:
    Currency m_currency;
};

class PriceEdit final : public NumberEdit {
    Q_OBJECT
public:
    explicit PriceEdit(Currency currency, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<UnitPrice> value() const { return readPrice(text(), m_currency).value; }
    void setValue(UnitPrice value);

protected:
    [[nodiscard]] Outcome commit(const QString &text) override;

private:
    Currency m_currency;
};

class QuantityEdit final : public NumberEdit {
    Q_OBJECT
public:
    explicit QuantityEdit(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Quantity> value() const { return readQuantity(text()).value; }
    void setValue(Quantity value);

protected:
    [[nodiscard]] Outcome commit(const QString &text) override;
};

} // namespace mizan::ui
