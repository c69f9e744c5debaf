// How this machine's screens look: theme, contrast, language, scale.
#pragma once

#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QObject>

#include <array>
#include <memory>

namespace mizan::ui {

inline constexpr std::array ScalePercents {100, 125, 150, 175};

struct Appearance {
    SchemeChoice scheme = SchemeChoice::System;
    bool highContrast = false;
    Language language = Language::English;
    int scalePercent = 100; ///< Takes effect at the next start.

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Makes the program look so, at once; one for the whole program.
class AppearanceSwitch final : public QObject {
    Q_OBJECT
public:
    explicit AppearanceSwitch(QObject *parent = nullptr);
    ~AppearanceSwitch() override;
    void apply(const Appearance &appearance);
    [[nodiscard]] const Appearance &current() const noexcept { return m_current; }

private:
    void speak(Language language);

    Appearance m_current;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace mizan::ui
