// How much it is, of goods sold by weight or measure: what the scale shows, and what that comes to (UX 3.8).
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QWidget>

namespace mizan::ui {

class DigitBlock;
class TextLine;
class TouchKey;

class WeighPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WeighPanel(TillModel &model, QWidget *parent = nullptr);
    void setMetrics(const TillGeometry &geometry);
    void setView(const WeighPanelView &view);

private:
    TextLine *m_title;
    TextLine *m_text;
    TextLine *m_weight;
    TextLine *m_outcome;
    TextLine *m_tare;
    TextLine *m_problem;
    DigitBlock *m_digits;
    TouchKey *m_clear;
    TouchKey *m_back;
    TouchKey *m_add;
};

} // namespace mizan::ui
