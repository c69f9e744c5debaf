// First run: what the shop is called, where it stands, and the currency its country uses.
#pragma once

#include "core/found_company.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mizan::ui {

class FormField;

class CompanyForm final : public QWidget {
    Q_OBJECT
public:
    /// `country`: the one to begin with ("DE"); without a pack for it, anywhere else.
    explicit CompanyForm(const QString &country, QWidget *parent = nullptr);

    void writeTo(FoundCompany &company) const;
    /// Shows what the rules say against it; true: nothing. Moves to the field concerned.
    bool check();

private:
    void noteCountry();

    QLineEdit *m_name;
    QComboBox *m_country;
    QLineEdit *m_street;
    QLineEdit *m_town;
    QLineEdit *m_taxNumber;
    QComboBox *m_currency;
    FormField *m_nameField;
    FormField *m_countryField;
    FormField *m_streetField;
    FormField *m_townField;
    FormField *m_taxNumberField;
    FormField *m_currencyField;
};

} // namespace mizan::ui
