// Tells a scanner's burst of keys from a person's typing, by time and by whether keys overlap; pure, with time handed
// in (UX 3.2).
#pragma once

#include <QString>

#include <deque>
#include <optional>

namespace mizan::ui {

enum class StrokeKind {
    Character,  ///< Printable, or GS.
    Terminator, ///< Enter or Tab.
    Control,    ///< Anything else that a person may mean: function keys, chords, arrows.
};

struct Stroke {
    StrokeKind kind = StrokeKind::Character;
    char16_t character = 0;
    bool autoRepeat = false;
    qint64 atMs = 0;
    bool rolled = false; ///< The key before it was still down: fingers do that, scanners do not.
};

/// What is known of this till's scanner.
struct ScannerProfile {
    QString prefix {};
    QString suffix {};
};

struct ScanLimits {
    static constexpr qint64 GapMs = 50;     ///< Between two keys of one burst, at most.
    static constexpr qint64 HoldMs = 50;    ///< No person's key waits longer.
    static constexpr qint64 SilenceMs = 80; ///< Ends a burst without Enter or Tab, if it is long enough:
    static constexpr int LeastSilent = 8;
    static constexpr int Least = 3;
    static constexpr int Most = 100;
    static constexpr int SurelyAScanner = 5; ///< So many keys in a row, none slower than GapMs, no person types.
};

enum class StrokeFate { Pass, Hold, Swallow };

/// What is to be done with the stroke and with those held before it.
struct ScanStep {
    StrokeFate fate = StrokeFate::Pass;
    int release =
        0; ///< So many of the held strokes, from the oldest, are a person's: give them to the focus, before this one.
    bool firstRelease =
        false;             ///< The first of a burst that may still turn out to be a scan: remember the field as it is.
    bool dropHeld = false; ///< The held strokes belonged to a scanner.
    int retract = 0; ///< So many characters already given away belong to the scan (a slow scanner whose keys overlap).
    std::optional<QString> scan {};
    bool tooLong = false; ///< A burst beyond ScanLimits::Most was thrown away; told once for each burst.
};

class ScanDetector {
public:
    void setProfile(ScannerProfile profile) { m_profile = std::move(profile); }

    [[nodiscard]] ScanStep stroke(const Stroke &stroke);
    /// When `expire` must be called unless another stroke comes by then.
    [[nodiscard]] std::optional<qint64> deadline() const;
    [[nodiscard]] ScanStep expire(qint64 nowMs);

private:
    enum class State {
        Open,     ///< Nothing known; held strokes may be a person's.
        Certain,  ///< A scanner is writing; everything is held.
        Draining, ///< An overlong burst is being thrown away.
        Tail,     ///< Just after an Enter or Tab: another one within GapMs is a machine's.
    };
    struct Held {
        bool isCharacter;
        qint64 atMs;
    };
    ScanStep character(const Stroke &stroke);
    ScanStep terminator(const Stroke &stroke);
    ScanStep control(const Stroke &stroke);
    ScanStep finish(StrokeFate fate);
    /// Everything held goes to the focus, and the burst is forgotten.
    ScanStep giveUp(StrokeFate fate);
    void forget(State state);
    [[nodiscard]] bool looksCertain(const Stroke &last) const;
    [[nodiscard]] bool follows(qint64 atMs) const { return atMs - m_lastMs <= ScanLimits::GapMs; }

    ScannerProfile m_profile;
    State m_state = State::Open;
    QString m_text;
    std::deque<Held> m_held;
    int m_released = 0;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = -1000;
};

} // namespace mizan::ui
