// Keeps direction from leaking: machine values read left to right, people's words by their own first letter (UX 13.5).
#pragma once

#include <QString>
#include <QStringView>

namespace mizan::ui {

/// LRI … PDI, for numbers, amounts, codes, dates and key names.
[[nodiscard]] inline QString isolated(QStringView machineValue)
{
    return QChar(u'\u2066') + machineValue.toString() + QChar(u'\u2069');
}

/// FSI … PDI, for names and whatever people wrote.
[[nodiscard]] inline QString isolatedName(QStringView words)
{
    return QChar(u'\u2068') + words.toString() + QChar(u'\u2069');
}

} // namespace mizan::ui
