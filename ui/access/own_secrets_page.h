// Settings: one's own PIN and password, changed by whoever is signed in.
#pragma once

#include "core/access/pin.h"
#include "core/access/session.h"
#include "ui/kit/setting_form.h"

class QLineEdit;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class OwnSecretsPage final : public SettingForm {
    Q_OBJECT
public:
    OwnSecretsPage(Shop &shop, const Session &session, access::PinCost cost = {}, QWidget *parent = nullptr);

private:
    [[nodiscard]] bool save();
    void showRefusal(const Refusal &refusal);
    void retranslate() override;

    Shop &m_shop;
    Session m_session;
    access::PinCost m_cost;
    QLineEdit *m_proof;
    QLineEdit *m_pin;
    QLineEdit *m_password;
    FormField *m_proofField;
    FormField *m_pinField;
    FormField *m_passwordField;
};

} // namespace mizan::ui
