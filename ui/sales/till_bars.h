// The till's painted strips: top bar, customer, scan line, totals. Each has its place and never moves another (UX 3.1).
#pragma once

#include "ui/sales/till_model.h"

#include <QWidget>

namespace mizan::ui {

class TouchKey;

/// A: menu, what is being done, held sales, user, lock, clock.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setState(const TillState &state);

Q_SIGNALS:
    void asked(TillAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TouchKey *m_menu;
    TouchKey *m_held;
    TouchKey *m_lock;
    QString m_title;
    QString m_user;
    QString m_clock;
};

/// C: where scans land; it says what the last one did.
class ScanLine final : public QWidget {
    Q_OBJECT
public:
    explicit ScanLine(QWidget *parent = nullptr);
    void setFeedback(const Feedback &feedback);

Q_SIGNALS:
    void undoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Feedback m_feedback;
    TouchKey *m_undo;
};

/// E: what the sale comes to.
class TotalsStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TotalsStrip(QWidget *parent = nullptr);
    void setTotals(const CartTotals &totals);
    void setTotalOnly(bool totalOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<CartTotals> m_totals;
    bool m_totalOnly = false;
};

} // namespace mizan::ui
