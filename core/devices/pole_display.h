// A pole display of two lines of twenty letters: what stands on it, and the bytes that put it there.
#pragma once

#include "core/devices/printer_text.h"

#include <array>

namespace mizan::devices {

inline constexpr int PoleColumns = 20;

/// Words at the start, a figure at the end. The figure is never cut; the words are, where both do not fit.
struct PoleLine {
    QString words {};
    QString figure {};
    QString otherwise {}; ///< In place of words that the display has hardly any letters for: a product's code.

    friend bool operator==(const PoleLine &, const PoleLine &) = default;
};

struct PoleScreen {
    PoleLine upper {};
    PoleLine lower {};

    friend bool operator==(const PoleScreen &, const PoleScreen &) = default;
};

/// A line as exactly twenty letters. A letter the page lacks is written without its accent, a wide one as the plain one
/// it stands for, any other as "?"; control characters never pass.
[[nodiscard]] QByteArray poleLetters(const PoleLine &line, const PrinterText &page);

/// The whole screen in the command set of Epson's customer displays: code page, then both lines at their places, so
/// that nothing flickers. `afresh` begins with the command that resets the display.
[[nodiscard]] QByteArray poleBytes(const PoleScreen &screen, bool afresh);

} // namespace mizan::devices
