// ALSA's default device: PipeWire and PulseAudio answer to that name too.
#include "ui/kit/sound_output.h"

#include "ui/kit/tone.h"

#include <alsa/asoundlib.h>

#include <chrono>

namespace mizan::ui {

namespace {

constexpr unsigned LatencyMicroseconds = 40'000;
constexpr std::chrono::seconds RetryAfter {30};

void sayNothing(const char *, int, const char *, int, const char *, ...) { }

} // namespace

struct SoundOutput::Private {
    snd_pcm_t *device = nullptr;
    std::chrono::steady_clock::time_point notBefore {};

    bool open()
    {
        if (device)
            return true;
        if (std::chrono::steady_clock::now() < notBefore)
            return false;
        snd_lib_error_set_handler(sayNothing);
        if (snd_pcm_open(&device, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0) {
            device = nullptr;
        } else if (snd_pcm_set_params(device, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1, SamplesPerSecond, 1,
                       LatencyMicroseconds)
            < 0) {
            snd_pcm_close(device);
            device = nullptr;
        }
        if (!device)
            notBefore = std::chrono::steady_clock::now() + RetryAfter;
        return device != nullptr;
    }
};

SoundOutput::SoundOutput()
    : d(std::make_unique<Private>())
{
}

SoundOutput::~SoundOutput() { close(); }

void SoundOutput::close()
{
    if (d->device)
        snd_pcm_close(d->device);
    d->device = nullptr;
}

void SoundOutput::write(const QByteArray &samples)
{
    if (!d->open())
        return;
    snd_pcm_prepare(d->device);
    const char *from = samples.constData();
    auto left = static_cast<snd_pcm_uframes_t>(samples.size()) / 2;
    while (left > 0) {
        const snd_pcm_sframes_t written = snd_pcm_writei(d->device, from, left);
        if (written < 0) {
            if (snd_pcm_recover(d->device, static_cast<int>(written), 1) < 0) {
                close();
                return;
            }
            continue;
        }
        from += written * 2;
        left -= static_cast<snd_pcm_uframes_t>(written);
    }
    snd_pcm_drain(d->device);
}

} // namespace mizan::ui
