// Switches theme and language live; widgets hear of it as usual.
#include "ui/shell/appearance.h"

#include "ui/words/english_plurals.h"
#include "ui/words/pseudo_translator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan::ui {

QString codeOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::LongPseudo:
        return u"long"_s;
    case Language::RightToLeftPseudo:
        return u"rtl"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : {Language::English, Language::LongPseudo, Language::RightToLeftPseudo}) {
        if (code == codeOf(language))
            return language;
    }
    return std::nullopt;
}

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
    if (language == Language::English)
        m_translator = std::make_unique<EnglishTranslator>();
    else
        m_translator = std::make_unique<PseudoTranslator>(
            language == Language::LongPseudo ? PseudoTranslator::Kind::Long : PseudoTranslator::Kind::RightToLeft);
    QCoreApplication::installTranslator(m_translator.get());
}

} // namespace mizan::ui
