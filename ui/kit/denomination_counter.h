// Counting cash by notes and coins: value, count, subtotal; Enter moves down; the sum is never typed (UX 4).
#pragma once

#include "core/base/money.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QScrollArea;

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
    /// Takes a count up again; what is no note or coin of the currency is left out.
    void setPieces(const std::vector<Piece> &pieces);
    /// Coins below the notes instead of beside them.
    void setNarrow(bool narrow);
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
        bool isNote;
        TextLine *name;
        QLineEdit *count;
        TextLine *subtotal;
    };
    void addRow(Money value, bool isNote);
    void arrange(bool narrow);
    void refresh();
    Currency m_currency;
    std::vector<Row> m_rows;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    TextLine *m_total; ///< Below the list, always to be seen.
    bool m_narrow = false;
};

} // namespace mizan::ui
