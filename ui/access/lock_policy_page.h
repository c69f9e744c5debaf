// Settings, lock: after how long a machine that nobody touches locks itself.
#pragma once

#include "core/access/session.h"
#include "ui/kit/setting_form.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class LockPolicyPage final : public SettingForm {
    Q_OBJECT
public:
    LockPolicyPage(Shop &shop, const Session &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] bool save();
    void retranslate() override;

    Shop &m_shop;
    Session m_session;
    FactId m_request; ///< Made anew once something was asked.
    QLineEdit *m_minutes;
    FormField *m_minutesField;
    QCheckBox *m_office;
    QLabel *m_officeHint;
};

} // namespace mizan::ui
