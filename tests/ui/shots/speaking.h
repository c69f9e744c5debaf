// The program in one of its languages, for pictures and for tests of whole screens.
#pragma once

#include "ui/words/language.h"

#include <QApplication>
#include <QLocale>

namespace mizan::test {

/// As long as this lives. Numbers and dates are those of one country, whatever the machine's are.
class Speaking {
public:
    explicit Speaking(ui::Language language)
        : Speaking(language, ui::translatorFor(language))
    {
    }
    Speaking(ui::Language language, std::unique_ptr<QTranslator> translator)
        : m_translator(std::move(translator))
    {
        QLocale::setDefault(localeOf(language));
        QCoreApplication::installTranslator(m_translator.get());
        QApplication::setLayoutDirection(directionOf(language));
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(m_translator.get());
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    static QLocale localeOf(ui::Language language)
    {
        switch (language) {
        case ui::Language::English:
            return {QLocale::English, QLocale::Ireland};
        case ui::Language::LongPseudo:
            return {QLocale::German, QLocale::Germany};
        case ui::Language::Arabic:
        case ui::Language::RightToLeftPseudo:
            return {QLocale::Arabic, QLocale::Egypt};
        default:
            return QLocale(codeOf(language));
        }
    }

    std::unique_ptr<QTranslator> m_translator;
};

} // namespace mizan::test
