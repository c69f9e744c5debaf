// The panels that take the place of the keys: paying, change, choosing, a new product, a PIN, the float (UX 3.4 to 3.9,
// 4).
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace mizan::ui {

class BufferStrip;
class DenominationCounter;
class DigitBlock;
class PinPad;
class TextLine;
class TouchKey;

/// F12: what is due, ways to pay, quick amounts, the buffer, digits, Finish.
class TenderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TenderPanel(TillModel &model, QWidget *parent = nullptr);
    void setMetrics(const TillGeometry &geometry);
    void setView(const TenderPanelView &view, const BufferView &buffer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showMethods(const std::vector<MethodKey> &methods);
    TillModel &m_model;
    TextLine *m_title;
    TextLine *m_due;
    std::vector<TouchKey *> m_methods;
    TextLine *m_explanation;
    std::vector<TouchKey *> m_quick;
    BufferStrip *m_buffer;
    DigitBlock *m_digits;
    TouchKey *m_clear;
    TouchKey *m_other; ///< What '*' asks for.
    TouchKey *m_back;
    TouchKey *m_finish;
    TillGeometry m_geometry;
    std::size_t m_shownQuick = 0;
    std::size_t m_shownMethods = 0;
};

/// After paying: the change in figures that can be read across the counter.
class ChangePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChangePanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const ChangePanelView &view);

private:
    TextLine *m_amount;
    TextLine *m_rest; ///< In the shop's own money, beside notes of another currency.
    TextLine *m_pieces;
    TextLine *m_paid;
    TextLine *m_paper;
    TouchKey *m_correct;
    TouchKey *m_gift;
    TouchKey *m_print;
    TouchKey *m_next;
};

/// A list with an optional search field; arrows and Enter, or a tap.
class ChoicePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChoicePanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const ChoicePanelView &view);
    [[nodiscard]] bool wantsKeyboard() const noexcept { return m_wantsKeyboard; }
    void focusQuery();

private:
    TillModel &m_model;
    TextLine *m_title;
    TextLine *m_text;
    QLineEdit *m_query;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    std::vector<QAbstractButton *> m_keys;
    TextLine *m_empty;
    bool m_wantsKeyboard = false;
};

/// Name and price of a product unknown so far.
class ProductPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProductPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const ProductPanelView &view);
    void focusFirst();

private:
    TillModel &m_model;
    TextLine *m_title;
    QLineEdit *m_name;
    QLineEdit *m_price;
    TextLine *m_problem;
    QString m_code;
};

/// Somebody with more rights says yes, for this one action.
class PinPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PinPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const PinPanelView &view);
    void focusFirst();

private:
    TextLine *m_title;
    TextLine *m_text;
    PinPad *m_pad;
};

/// The float of a new shift: Enter accepts what the last shift left, Count counts it by notes and coins.
class FloatPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FloatPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const FloatPanelView &view);
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open();
    TillModel &m_model;
    TextLine *m_question;
    TextLine *m_label;
    QLineEdit *m_amount;
    QVBoxLayout *m_place;
    DenominationCounter *m_counter = nullptr; ///< Made once the currency is known.
    TextLine *m_problem;
    TouchKey *m_count;
    TouchKey *m_open;
    std::optional<FloatPanelView> m_shown;
};

} // namespace mizan::ui
