// The setting of this machine that says which sounds it makes, and how loud. What is silent is still seen.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <array>

namespace mizan {
class Session;
}

namespace mizan::devices {

/// What a sound is for; the numbers stand in settings.
enum class SoundEvent { ItemAdded = 0, Attention = 1, Error = 2, Paid = 3 };
inline constexpr std::array AllSoundEvents {
    SoundEvent::ItemAdded, SoundEvent::Attention, SoundEvent::Error, SoundEvent::Paid};

struct SoundSetting {
    bool isOn = true;
    int volume = 70; ///< 1 to 100.
    std::array<bool, AllSoundEvents.size()> isHeard {true, true, true, true};

    [[nodiscard]] bool hears(SoundEvent event) const { return isHeard[static_cast<std::size_t>(event)]; }
    friend bool operator==(const SoundSetting &, const SoundSetting &) = default;
};

namespace rules { // After the right "settings.edit".
inline constexpr Rule VolumeMustBeInRange {"devices.volume-must-be-in-range"};
} // namespace rules

/// What cannot be read is as it was when the machine was new.
[[nodiscard]] SoundSetting soundSetting(store::Connection &connection);
[[nodiscard]] Result<void> setSoundSetting(
    store::Connection &connection, const Session &session, const SoundSetting &setting);

} // namespace mizan::devices
