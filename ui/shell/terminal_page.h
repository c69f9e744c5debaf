// Settings, card terminal: whether the till speaks to one, and what the one for practice does.
#pragma once

#include "core/access/session.h"
#include "core/payments/terminal_setting.h"
#include "ui/kit/setting_form.h"

#include <functional>

class QComboBox;

namespace mizan::ui {

class TerminalPage final : public SettingForm {
    Q_OBJECT
public:
    /// `changed` is called once the setting is another one.
    TerminalPage(store::Connection &connection, const Session &session, std::function<void()> changed,
        QWidget *parent = nullptr);

private:
    void load();
    [[nodiscard]] bool save();
    void arrange();
    void retranslate() override;

    store::Connection &m_connection;
    Session m_session;
    std::function<void()> m_changed;
    QComboBox *m_kind;
    QComboBox *m_mood;
    FormField *m_kindField;
    FormField *m_moodField;
};

} // namespace mizan::ui
