// A PIN by touch or keyboard, or a password by keyboard: dots, digits in their telephone-free order, Enter. Paste and
// any digit script are taken.
#pragma once

#include <QWidget>

class QLineEdit;

namespace mizan::ui {

class TextLine;

class PinPad final : public QWidget {
    Q_OBJECT
public:
    explicit PinPad(QWidget *parent = nullptr);

    void setProblem(const QString &problem);
    void clear();
    void focusEntry();
    void setEntryEnabled(bool enabled);

Q_SIGNALS:
    void entered(const QString &pin);

private:
    void submit();
    QLineEdit *m_entry;
    TextLine *m_problem;
};

} // namespace mizan::ui
