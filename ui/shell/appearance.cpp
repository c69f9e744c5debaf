// Switches theme and language live; widgets hear of it as usual.
#include "ui/shell/appearance.h"

#include <QCoreApplication>

namespace mizan::ui {

AppearanceSwitch::AppearanceSwitch(QObject *parent)
    : QObject(parent)
{
    speak(m_current.language);
}

AppearanceSwitch::~AppearanceSwitch() = default;

void AppearanceSwitch::apply(const Appearance &appearance)
{
    const bool otherLanguage = appearance.language != m_current.language;
    m_current = appearance;
    Theme::installed().setChoice(appearance.scheme);
    Theme::installed().setHighContrast(appearance.highContrast);
    if (otherLanguage)
        speak(appearance.language);
}

void AppearanceSwitch::speak(Language language)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(localeOf(language)); // Before the widgets hear of it.
    m_translator = translatorFor(language);
    QCoreApplication::installTranslator(m_translator.get());
}

} // namespace mizan::ui
