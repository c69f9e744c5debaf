// Counting cash by notes and coins: value, count, subtotal; Enter moves down; the sum is never typed (UX 4).
#pragma once

#include "core/base/money.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace mizan::ui {

class TextLine;

class DenominationCounter final : public QWidget {
    Q_OBJECT
public:
    explicit DenominationCounter(Currency currency, QWidget *parent = nullptr);

    struct Piece {
        Money value;
        qint64 count;
    };
    /// Only what was counted more than zero times.
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] Money total() const;
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// Enter in the last row.
    void finished();

private:
    struct Row {
        Money value;
        QLineEdit *count;
        TextLine *subtotal;
    };
    void refresh();
    Currency m_currency;
    std::vector<Row> m_rows;
    TextLine *m_total;
};

} // namespace mizan::ui
