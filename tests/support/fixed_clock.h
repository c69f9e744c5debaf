// A clock that stands still until a test moves it.
#pragma once

#include "core/base/clock.h"

namespace mizan::test {

class FixedClock final : public Clock {
public:
    /// 2026-03-02 09:00 UTC, a Monday, unless told otherwise.
    explicit FixedClock(qint64 ms = 1'772'442'000'000) noexcept
        : m_ms(ms)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void set(qint64 ms) noexcept { m_ms = ms; }
    void advance(qint64 ms) noexcept { m_ms += ms; }

private:
    qint64 m_ms;
};

} // namespace mizan::test
