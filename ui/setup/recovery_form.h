// First run: the recovery code, shown once; the way on opens when a part of it was typed back.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mizan::ui {

class FormField;

class RecoveryForm final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryForm(QWidget *parent = nullptr);

    void setCode(const QString &shop, const QString &code);
    /// Whether the last group was typed back; says at the field where it was not.
    bool check();

private:
    void print();

    QString m_shop;
    QString m_text;
    QLabel *m_code;
    QLineEdit *m_back;
    FormField *m_backField;
};

} // namespace mizan::ui
