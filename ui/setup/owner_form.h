// First run: the first person, who may do everything, and the PIN they sign in with.
#pragma once

#include "core/found_company.h"

#include <QWidget>

class QLineEdit;

namespace mizan::ui {

class FormField;

class OwnerForm final : public QWidget {
    Q_OBJECT
public:
    explicit OwnerForm(QWidget *parent = nullptr);

    void writeTo(FoundCompany &company) const;
    /// Shows what the rules say against `company`, which has this form's answers; true: nothing.
    bool check(const FoundCompany &company);

private:
    QLineEdit *m_name;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    FormField *m_nameField;
    FormField *m_pinField;
    FormField *m_againField;
};

} // namespace mizan::ui
