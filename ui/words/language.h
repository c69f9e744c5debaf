// The languages that the program speaks.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <memory>
#include <optional>

namespace mizan::ui {

enum class Language {
    English, ///< Written in the code itself.
    German,
    French,
    Spanish,
    Turkish,
    Arabic,
    Hebrew,
    Persian,
    Urdu,
    LongPseudo,        ///< Longer words with accents: shows what other languages will need.
    RightToLeftPseudo, ///< Arabic letters and direction.
};

/// In the order of the settings.
inline constexpr std::array AllLanguages {Language::English, Language::German, Language::French, Language::Spanish,
    Language::Turkish, Language::Arabic, Language::Hebrew, Language::Persian, Language::Urdu, Language::LongPseudo,
    Language::RightToLeftPseudo};

[[nodiscard]] constexpr bool isPseudo(Language language) noexcept
{
    return language == Language::LongPseudo || language == Language::RightToLeftPseudo;
}

/// "en", "ar", "long", "rtl": in options, settings and file names.
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// In the language itself: "Deutsch". Empty for those that nobody speaks.
[[nodiscard]] QString nameOf(Language language);
[[nodiscard]] Qt::LayoutDirection directionOf(Language language);
/// Dates and number marks go with the words: the system's own way where it speaks the language, too.
[[nodiscard]] QLocale localeOf(Language language);
/// What a machine speaks that was told nothing: the system's language, or English.
[[nodiscard]] Language languageOfSystem();

/// What has no translation yet stands in English.
class FileTranslator : public QTranslator {
    Q_OBJECT
public:
    explicit FileTranslator(Language language);
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

protected:
    [[nodiscard]] virtual QString untranslated(const char *context, const char *source, int n) const;

private:
    Language m_language;
};

[[nodiscard]] std::unique_ptr<QTranslator> translatorFor(Language language);

} // namespace mizan::ui
