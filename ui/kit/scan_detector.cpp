// The states of a burst.
#include "ui/kit/scan_detector.h"

#include <algorithm>

namespace mizan::ui {

void ScanDetector::forget(State state)
{
    m_state = state;
    m_text.clear();
    m_held.clear();
    m_released = 0;
}

ScanStep ScanDetector::giveUp(StrokeFate fate)
{
    ScanStep step {.fate = fate, .release = static_cast<int>(m_held.size())};
    forget(State::Open);
    return step;
}

ScanStep ScanDetector::finish(StrokeFate fate)
{
    ScanStep step {.fate = fate, .dropHeld = true, .retract = m_released};
    QString text = m_text;
    if (!m_profile.prefix.isEmpty() && text.startsWith(m_profile.prefix))
        text.remove(0, m_profile.prefix.size());
    if (!m_profile.suffix.isEmpty() && text.endsWith(m_profile.suffix))
        text.chop(m_profile.suffix.size());
    step.scan = text;
    forget(State::Tail);
    return step;
}

bool ScanDetector::looksCertain(const Stroke &last) const
{
    if (!m_profile.prefix.isEmpty() && m_text.startsWith(m_profile.prefix))
        return true;
    // No finger presses, lets go and presses again this fast, and two fingers overlap.
    if (m_text.size() >= 2 && !last.rolled)
        return true;
    return (m_text.size() >= ScanLimits::Least && last.atMs - m_firstMs <= ScanLimits::HoldMs)
        || m_text.size() >= ScanLimits::SurelyAScanner;
}

ScanStep ScanDetector::stroke(const Stroke &stroke)
{
    if (stroke.autoRepeat && m_state != State::Draining)
        return giveUp(StrokeFate::Pass); // A key held down by a person, or stuck.
    switch (stroke.kind) {
    case StrokeKind::Character:
        return character(stroke);
    case StrokeKind::Terminator:
        return terminator(stroke);
    case StrokeKind::Control:
        return control(stroke);
    }
    return {};
}

ScanStep ScanDetector::character(const Stroke &stroke)
{
    const bool continues = follows(stroke.atMs);
    if (m_state == State::Draining && continues) {
        m_lastMs = stroke.atMs;
        return {.fate = StrokeFate::Swallow};
    }
    ScanStep step {.fate = StrokeFate::Hold};
    if (m_state == State::Draining || m_state == State::Tail || m_text.isEmpty() || !continues) {
        // A new burst; whatever was held before it is a person's, or a scan that ended in silence while we were busy.
        if (m_state == State::Certain && m_text.size() >= ScanLimits::LeastSilent)
            step = finish(StrokeFate::Hold);
        else
            step = giveUp(StrokeFate::Hold);
        m_state = State::Open;
        m_firstMs = stroke.atMs;
    }
    m_lastMs = stroke.atMs;
    m_text += QChar(stroke.character);
    m_held.push_back({true, stroke.atMs});
    if (m_text.size() > ScanLimits::Most) {
        const int released = m_released;
        forget(State::Draining);
        return {.fate = StrokeFate::Swallow, .dropHeld = true, .retract = released, .tooLong = true};
    }
    if (m_state == State::Open && looksCertain(stroke))
        m_state = State::Certain;
    return step;
}

ScanStep ScanDetector::terminator(const Stroke &stroke)
{
    const bool continues = follows(stroke.atMs);
    const bool machines = continues && (m_state == State::Tail || m_state == State::Draining);
    const bool ends = continues && m_text.size() >= ScanLimits::Least;
    m_lastMs = stroke.atMs;
    if (machines) {
        forget(State::Tail);
        return {.fate = StrokeFate::Swallow};
    }
    if (ends)
        return finish(StrokeFate::Swallow);
    ScanStep step = m_state == State::Certain && m_text.size() >= ScanLimits::LeastSilent ? finish(StrokeFate::Pass)
                                                                                          : giveUp(StrokeFate::Pass);
    m_state = State::Tail;
    return step;
}

ScanStep ScanDetector::control(const Stroke &stroke)
{
    const bool continues = follows(stroke.atMs);
    const bool isScanners =
        m_state == State::Draining || (m_state == State::Certain && m_text.size() >= ScanLimits::Least);
    if (continues && isScanners) {
        m_lastMs = stroke.atMs;
        return {.fate = StrokeFate::Swallow};
    }
    if (m_held.empty())
        return {.fate = StrokeFate::Pass};
    if (!continues)
        return giveUp(StrokeFate::Pass);
    m_held.push_back({false, stroke.atMs}); // It waits with the others: dropped if this turns out to be a scanner.
    return {.fate = StrokeFate::Hold};
}

std::optional<qint64> ScanDetector::deadline() const
{
    if (m_state == State::Certain)
        return m_lastMs + (m_text.size() >= ScanLimits::LeastSilent ? ScanLimits::SilenceMs : ScanLimits::GapMs + 1);
    if (m_state == State::Open && !m_held.empty())
        return m_held.front().atMs + ScanLimits::HoldMs;
    return std::nullopt;
}

ScanStep ScanDetector::expire(qint64 nowMs)
{
    const auto due = deadline();
    if (!due || nowMs < *due)
        return {};
    if (m_state == State::Certain)
        return m_text.size() >= ScanLimits::LeastSilent ? finish(StrokeFate::Pass) : giveUp(StrokeFate::Pass);
    ScanStep step {.firstRelease = m_released == 0};
    while (!m_held.empty() && m_held.front().atMs + ScanLimits::HoldMs <= nowMs) {
        m_released += m_held.front().isCharacter ? 1 : 0;
        m_held.pop_front();
        ++step.release;
    }
    return step;
}

} // namespace mizan::ui
