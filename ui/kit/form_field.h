// A field of a form: what it is called, the control, and below it what is wrong (UX 12.2, 14.6).
#pragma once

#include <QWidget>

class QLabel;

namespace mizan::ui {

class FormField final : public QWidget {
    Q_OBJECT
public:
    /// Takes the control. `object` completes its accessible name where the label alone would not do.
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QWidget *control() const noexcept { return m_control; }
    /// Empty: nothing is wrong. The control keeps what was typed.
    void setProblem(const QString &words);
    [[nodiscard]] QString problem() const;
    void setHint(const QString &words);

private:
    QLabel *m_label;
    QWidget *m_control;
    QWidget *m_problemRow;
    QLabel *m_problemIcon;
    QLabel *m_problem;
    QLabel *m_hint;
};

} // namespace mizan::ui
