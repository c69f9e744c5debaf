// No sound system was there to build with.
#include "ui/kit/sound_output.h"

namespace mizan::ui {

struct SoundOutput::Private { };

SoundOutput::SoundOutput() = default;
SoundOutput::~SoundOutput() = default;
void SoundOutput::close() { }
void SoundOutput::write(const QByteArray &) { }

} // namespace mizan::ui
