// Settings, foreign cash: which other currencies are taken, at which rates, in which notes, and how long a rate holds.
#pragma once

#include "core/access/session.h"
#include "core/base/currency.h"
#include "ui/kit/setting_form.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class ForeignCashPage final : public SettingForm {
    Q_OBJECT
public:
    ForeignCashPage(Shop &shop, const Session &session, QWidget *parent = nullptr);

private:
    void load();
    void listCurrencies();
    void showCurrency();
    [[nodiscard]] std::optional<Currency> chosen() const;
    [[nodiscard]] bool save();
    [[nodiscard]] bool saveCurrency();
    [[nodiscard]] bool saveTerms();
    void retranslate() override;

    Shop &m_shop;
    Session m_session;
    Currency m_own;
    QComboBox *m_currency;
    FormField *m_currencyField;
    QCheckBox *m_accepted;
    QLineEdit *m_rate;
    FormField *m_rateField;
    QLineEdit *m_step;
    FormField *m_stepField;
    QLineEdit *m_days;
    FormField *m_daysField;
    QCheckBox *m_blocks;
    QCheckBox *m_changeInTender;
    QLabel *m_changeHint;
};

} // namespace mizan::ui
