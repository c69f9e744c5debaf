// Phone numbers as they are compared: people write one number in many ways, and agree on its last digits.
#pragma once

#include "core/base/text_fold.h"

#include <QString>

#include <algorithm>

namespace mizan::parties {

/// The digits, as Latin ones, whatever stands between them.
[[nodiscard]] inline QString phoneDigits(QStringView text)
{
    QString digits = foldForSearch(text);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

[[nodiscard]] inline QString reversedDigits(QString digits)
{
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace mizan::parties
