// The system's clock and the step of the hybrid logical clock.
#include "core/base/clock.h"

#include <chrono>

namespace mizan {

qint64 SystemClock::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Hlc following(Hlc last, qint64 nowMs) noexcept
{
    const Hlc now = Hlc::fromParts(nowMs, 0);
    return now > last ? now : Hlc::fromPacked(last.packed() + 1); // A full counter runs over into the next millisecond.
}

} // namespace mizan
