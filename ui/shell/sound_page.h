// Settings, sounds: on or off, how loud, and each by itself with a key to hear it; switches apply at once.
#pragma once

#include "core/access/session.h"
#include "core/devices/sound_setting.h"
#include "ui/kit/tone.h"

#include <QWidget>

#include <array>
#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;

namespace mizan::ui {

class FormField;

/// What the page asks of whoever makes the sounds.
struct SoundOutlets {
    std::function<void(Tone, int volume)> play {}; ///< Even where it is off, to be heard.
    std::function<void()> changed {};              ///< The setting is another one now.
};

class SoundPage final : public QWidget {
    Q_OBJECT
public:
    SoundPage(store::Connection &connection, const Session &session, SoundOutlets outlets, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QCheckBox *heard = nullptr;
        QPushButton *play = nullptr;
    };
    void load();
    void save();
    void arrange();
    void retranslate();
    [[nodiscard]] devices::SoundSetting chosen() const;

    store::Connection &m_connection;
    Session m_session;
    SoundOutlets m_outlets;
    QLabel *m_title;
    QLabel *m_scope;
    QCheckBox *m_on;
    QSlider *m_volume;
    FormField *m_volumeField;
    std::array<Row, devices::AllSoundEvents.size()> m_rows;
    QLabel *m_hint;
    bool m_filling = false;
};

/// The tone of an event.
[[nodiscard]] Tone toneOf(devices::SoundEvent event);

} // namespace mizan::ui
