// Settings, returns: how long goods are taken back, and in what they are paid back.
#pragma once

#include "core/access/session.h"
#include "ui/kit/setting_form.h"

class QCheckBox;
class QLineEdit;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class ReturnPolicyPage final : public SettingForm {
    Q_OBJECT
public:
    ReturnPolicyPage(Shop &shop, const Session &session, QWidget *parent = nullptr);

private:
    void load();
    [[nodiscard]] bool save();
    void retranslate() override;

    Shop &m_shop;
    Session m_session;
    FactId m_request; ///< Made anew once something was asked.
    QLineEdit *m_days;
    FormField *m_daysField;
    QCheckBox *m_asCredit;
    QLabel *m_creditHint;
};

} // namespace mizan::ui
