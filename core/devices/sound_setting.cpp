// One local setting: "on 70 1111".
#include "core/devices/sound_setting.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mizan::devices {

namespace {

constexpr std::string_view Setting = "sound";
constexpr int Softest = 1;
constexpr int Loudest = 100;

} // namespace

SoundSetting soundSetting(store::Connection &connection)
{
    const QStringList parts = store::localSetting(connection, Setting).value_or(QString()).split(u' ');
    SoundSetting setting;
    if (parts.size() != 3 || parts[2].size() != std::ssize(AllSoundEvents))
        return setting;
    const int volume = parts[1].toInt();
    if (volume < Softest || volume > Loudest)
        return setting;
    setting.isOn = parts[0] == u"on";
    setting.volume = volume;
    for (std::size_t i = 0; i < setting.isHeard.size(); ++i)
        setting.isHeard[i] = parts[2][static_cast<qsizetype>(i)] == u'1';
    return setting;
}

Result<void> setSoundSetting(store::Connection &connection, const Session &session, const SoundSetting &setting)
{
    if (const auto allowed = access::require(session, access::Right::EditSettings); !allowed)
        return refuseAs(allowed);
    if (setting.volume < Softest || setting.volume > Loudest)
        return refuse(rules::VolumeMustBeInRange, u"volume"_s);
    // From here it must succeed.
    QString heard;
    for (const bool one : setting.isHeard)
        heard += one ? u'1' : u'0';
    store::setLocalSetting(
        connection, Setting, (setting.isOn ? u"on "_s : u"off "_s) + QString::number(setting.volume) + u' ' + heard);
    return {};
}

} // namespace mizan::devices
