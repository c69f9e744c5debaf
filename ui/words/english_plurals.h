// English is written in the code itself, with both numbers of a word: "%n receipt(s)", "%n categor(y|ies) (is|are)
// new". Other languages have their own forms in their translations; this picks the English one.
#pragma once

#include <QString>
#include <QTranslator>

namespace mizan::ui {

/// "(s)" and "(one|many)" for this count; below 0 there is none, and the text stays as it is.
[[nodiscard]] QString englishFor(const QString &source, int count);

class EnglishTranslator final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace mizan::ui
