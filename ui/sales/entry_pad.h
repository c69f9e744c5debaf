// G: what is being typed, digits that are never mirrored, and the till's functions beside them (UX 3.1).
#pragma once

#include "ui/sales/till_geometry.h"
#include "ui/sales/till_model.h"

#include <QWidget>

#include <vector>

namespace mizan::ui {

class TouchKey;

/// The strip above a pad: the meaning of what is typed, and what is typed.
class BufferStrip final : public QWidget {
    Q_OBJECT
public:
    explicit BufferStrip(QWidget *parent = nullptr);
    void setBuffer(const BufferView &buffer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BufferView m_buffer;
};

/// Twelve keys: 7 8 9 / 4 5 6 / 1 2 3 / 0 00 decimal.
class DigitBlock final : public QWidget {
    Q_OBJECT
public:
    explicit DigitBlock(QWidget *parent = nullptr);
    void setGap(int gap);

Q_SIGNALS:
    void digit(QChar digit);
    void asked(TillAction action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    std::vector<TouchKey *> m_keys; ///< Row by row.
    int m_gap = 6;
};

class EntryPad final : public QWidget {
    Q_OBJECT
public:
    explicit EntryPad(QWidget *parent = nullptr);
    void setMetrics(const TillGeometry &geometry);
    void setState(const TillState &state);

Q_SIGNALS:
    void digit(QChar digit);
    void asked(TillAction action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Function {
        TouchKey *key;
        TillAction action;
        int column;
        int row;
        int rowSpan;
    };
    void arrange();
    void buildFunctions(int columns);
    BufferStrip *m_buffer;
    DigitBlock *m_digits;
    std::vector<Function> m_functions;
    int m_functionColumns = 0;
    int m_bufferHeight = 40;
    int m_gap = 6;
    int m_padding = 8;
};

} // namespace mizan::ui
