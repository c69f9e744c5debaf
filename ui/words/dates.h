// Days and times as the user's locale writes them.
#pragma once

#include "core/base/business_date.h"

#include <QLocale>
#include <QString>

namespace mizan::ui {

/// "21 Nov 2026", isolated; the month by name, so that nobody takes it for the day.
[[nodiscard]] QString dateText(BusinessDate date, const QLocale &locale = QLocale());
/// "14:32" in the branch's zone, isolated.
[[nodiscard]] QString timeText(qint64 atMs, const QString &timeZone);
/// "21 Nov 2026 14:32".
[[nodiscard]] QString instantText(qint64 atMs, const QString &timeZone, const QLocale &locale = QLocale());

} // namespace mizan::ui
