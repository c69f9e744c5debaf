// The sound device; one implementation is built: ALSA's where there is one, silence elsewhere.
#pragma once

#include <QByteArray>

#include <memory>

namespace mizan::ui {

class SoundOutput {
public:
    SoundOutput();
    ~SoundOutput();
    /// Blocks its thread until the samples are with the device; does nothing where there is none.
    void write(const QByteArray &samples);
    void close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::ui
