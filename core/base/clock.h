// Time is handed in: the clock, and the hybrid logical clock that never goes back.
#pragma once

#include <QtGlobal>

#include <compare>

namespace mizan {

class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC, as this machine believes.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// An instant that also orders causes: 48 bits of milliseconds, 16 of counter.
class Hlc {
public:
    constexpr Hlc() noexcept = default;
    [[nodiscard]] static constexpr Hlc fromPacked(qint64 packed) noexcept { return Hlc(packed); }
    [[nodiscard]] static constexpr Hlc fromParts(qint64 ms, int counter) noexcept { return Hlc((ms << 16) | counter); }
    [[nodiscard]] constexpr qint64 packed() const noexcept { return m_packed; }
    [[nodiscard]] constexpr qint64 ms() const noexcept { return m_packed >> 16; }
    [[nodiscard]] constexpr int counter() const noexcept { return static_cast<int>(m_packed & 0xffff); }
    friend constexpr auto operator<=>(Hlc, Hlc) noexcept = default;

private:
    explicit constexpr Hlc(qint64 packed) noexcept
        : m_packed(packed)
    {
    }
    qint64 m_packed = 0;
};

/// The instant that follows `last`: the clock's where it is ahead, else one count after `last`.
[[nodiscard]] Hlc following(Hlc last, qint64 nowMs) noexcept;

} // namespace mizan
