// While a card terminal works: what it does, in words, with a way out (UX 3.5).
#pragma once

#include "ui/sales/till_model.h"

#include <QWidget>

class QLabel;

namespace mizan::ui {

class TextLine;
class TouchKey;

class CardPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CardPanel(TillModel &model, QWidget *parent = nullptr);
    void setView(const CardPanelView &view);

private:
    TextLine *m_title;
    TextLine *m_amount;
    QLabel *m_icon;
    TextLine *m_state;
    TextLine *m_text;
    TouchKey *m_leave;
    TouchKey *m_again;
};

} // namespace mizan::ui
