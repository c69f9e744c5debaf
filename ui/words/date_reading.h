// Reading the days that people type.
#pragma once

#include "core/base/business_date.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace mizan::ui {

/// "2026-12-31", or day, month and year in the locale's order, parted by anything; digits of any script; a year of two
/// digits is of this century. None for anything else.
[[nodiscard]] std::optional<BusinessDate> readDay(QStringView text, const QLocale &locale = QLocale());
/// "17:00", "17.30", "1730" or "17": minutes after midnight, up to 24:00.
[[nodiscard]] std::optional<int> readMinute(QStringView text);
/// "17:00", isolated.
[[nodiscard]] QString minuteText(int minute);

} // namespace mizan::ui
