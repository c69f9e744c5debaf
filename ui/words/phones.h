// Phone numbers on a screen that others can see (UX 15).
#pragma once

#include "ui/words/isolates.h"

namespace mizan::ui {

/// The whole number as it was written, isolated; empty for none.
[[nodiscard]] inline QString phoneText(const QString &phone) { return phone.isEmpty() ? QString() : isolated(phone); }

/// "… 0143": enough to tell two people apart, and too little to call either. Empty for none.
[[nodiscard]] inline QString shortPhoneText(const QString &phone)
{
    constexpr qsizetype Shown = 4;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.isEmpty() ? QString() : isolated(QString(QChar(u'\u2026')) + u' ' + digits.right(Shown));
}

} // namespace mizan::ui
