// Events of a till as people read them.
#pragma once

#include "core/reports/till_events.h"
#include "ui/theme/icons.h"

#include <QString>

namespace mizan::ui {

/// "Line removed".
[[nodiscard]] QString eventText(sales::TillEventKind kind);
[[nodiscard]] Icon eventIcon(sales::TillEventKind kind) noexcept;
/// What an event is about, in a few words: the reason, the number on the paper, what was refused.
[[nodiscard]] QString eventRemark(const reports::TillEvent &event);
/// Whether its amount says something.
[[nodiscard]] bool hasAmount(sales::TillEventKind kind) noexcept;

} // namespace mizan::ui
