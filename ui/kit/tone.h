// The tones of UX 3.3 as samples: they differ in pitch, count and length.
#pragma once

#include <QByteArray>

namespace mizan::ui {

enum class Tone { ItemAdded, Attention, Error, Paid };

inline constexpr int SamplesPerSecond = 48'000;

/// 16-bit mono samples at SamplesPerSecond; `volume` from 0 to 100.
[[nodiscard]] QByteArray toneSamples(Tone tone, int volume);

} // namespace mizan::ui
