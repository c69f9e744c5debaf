// Sine waves with soft ends, so that nothing clicks.
#include "ui/kit/tone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace mizan::ui {

namespace {

struct Beep {
    int hertz; ///< 0: silence.
    int ms;
};

std::span<const Beep> beepsOf(Tone tone)
{
    static constexpr std::array<Beep, 1> Item {{{1300, 60}}};
    static constexpr std::array<Beep, 3> Attention {{{660, 90}, {880, 90}, {1100, 90}}};
    static constexpr std::array<Beep, 3> Error {{{330, 180}, {0, 80}, {330, 180}}};
    static constexpr std::array<Beep, 2> Paid {{{880, 80}, {1320, 80}}};
    switch (tone) {
    case Tone::ItemAdded:
        return Item;
    case Tone::Attention:
        return Attention;
    case Tone::Error:
        return Error;
    case Tone::Paid:
        return Paid;
    }
    return {};
}

} // namespace

QByteArray toneSamples(Tone tone, int volume)
{
    constexpr double EdgeSeconds = 0.004;
    QByteArray samples;
    for (const Beep &beep : beepsOf(tone)) {
        const int count = SamplesPerSecond / 1000 * beep.ms;
        const double edge = EdgeSeconds * SamplesPerSecond;
        for (int i = 0; i < count; ++i) {
            const double fade = std::min({1.0, i / edge, (count - 1 - i) / edge});
            const double wave = std::sin(2 * std::numbers::pi * beep.hertz * i / SamplesPerSecond);
            const auto level = static_cast<qint16>(wave * fade * 20'000 * std::clamp(volume, 0, 100) / 100);
            samples.append(reinterpret_cast<const char *>(&level), sizeof level);
        }
    }
    return samples;
}

} // namespace mizan::ui
