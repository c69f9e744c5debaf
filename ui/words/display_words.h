// The few words that a customer reads on the displays, in the customer's language, whatever the cashier's is.
#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace mizan::ui {

struct DisplayWords {
    QString code; ///< "ar": BCP 47, and in the settings.
    QString name; ///< In its own language.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString welcome;
    QString total;
    QString saved;
    QString toPay;
    QString change;
    QString paidBack;
    QString thanks;
};

/// In the order of the settings; English first.
[[nodiscard]] std::span<const DisplayWords> allDisplayWords();
/// English for a language that is not there.
[[nodiscard]] const DisplayWords &displayWords(QStringView code);

} // namespace mizan::ui
