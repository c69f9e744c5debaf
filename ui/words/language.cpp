// Which languages there are, and where their words come from.
#include "ui/words/language.h"

#include "ui/words/english_plurals.h"
#include "ui/words/pseudo_translator.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

/// The words are in a static library: without this the linker would leave them out.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace mizan::ui {

namespace {

struct Known {
    Language language;
    QString code;
    QString name;
    QLocale::Language locale;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

const std::array<Known, AllLanguages.size()> &known()
{
    static const std::array<Known, AllLanguages.size()> all {{
        {Language::English, u"en"_s, u"English"_s, QLocale::English},
        {Language::German, u"de"_s, u"Deutsch"_s, QLocale::German},
        {Language::French, u"fr"_s, u"Français"_s, QLocale::French},
        {Language::Spanish, u"es"_s, u"Español"_s, QLocale::Spanish},
        {Language::Turkish, u"tr"_s, u"Türkçe"_s, QLocale::Turkish},
        {Language::Arabic, u"ar"_s, u"العربية"_s, QLocale::Arabic, Qt::RightToLeft},
        {Language::Hebrew, u"he"_s, u"עברית"_s, QLocale::Hebrew, Qt::RightToLeft},
        {Language::Persian, u"fa"_s, u"فارسی"_s, QLocale::Persian, Qt::RightToLeft},
        {Language::Urdu, u"ur"_s, u"اردو"_s, QLocale::Urdu, Qt::RightToLeft},
        {Language::LongPseudo, u"long"_s, {}, QLocale::English},
        {Language::RightToLeftPseudo, u"rtl"_s, {}, QLocale::Arabic, Qt::RightToLeft},
    }};
    return all;
}

const Known &of(Language language) { return *std::ranges::find(known(), language, &Known::language); }

} // namespace

QString codeOf(Language language) { return of(language).code; }

std::optional<Language> languageFromCode(QStringView code)
{
    const auto found = std::ranges::find(known(), code, &Known::code);
    return found == known().end() ? std::nullopt : std::optional(found->language);
}

QString nameOf(Language language) { return of(language).name; }

Qt::LayoutDirection directionOf(Language language) { return of(language).direction; }

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const bool isSystems =
        system.language() == of(language).locale || (language == Language::English && system.language() == QLocale::C);
    return isPseudo(language) || isSystems ? system : QLocale(of(language).locale);
}

Language languageOfSystem()
{
    const auto spoken = [](const Known &one) {
        return !isPseudo(one.language) && one.locale == QLocale::system().language();
    };
    const auto found = std::ranges::find_if(known(), spoken);
    return found == known().end() ? Language::English : found->language;
}

FileTranslator::FileTranslator(Language language)
    : m_language(language)
{
    initTranslations();
    if (!load(u":/translations/mizan_%1.qm"_s.arg(codeOf(language))))
        qFatal("The translation into %s is not in the program.", qPrintable(codeOf(language)));
}

QString FileTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return directionOf(m_language) == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    return found.isEmpty() ? untranslated(context, source, n) : found;
}

QString FileTranslator::untranslated(const char *, const char *source, int n) const
{
    return englishFor(QString::fromUtf8(source), n);
}

std::unique_ptr<QTranslator> translatorFor(Language language)
{
    switch (language) {
    case Language::English:
        return std::make_unique<EnglishTranslator>();
    case Language::LongPseudo:
        return std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Long);
    case Language::RightToLeftPseudo:
        return std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::RightToLeft);
    default:
        return std::make_unique<FileTranslator>(language);
    }
}

} // namespace mizan::ui
