// Unicode's compatibility decomposition does most; what it leaves apart is listed here.
#include "core/base/text_fold.h"

#include <QChar>

namespace mizan {

namespace {

/// A letter that stands for another one (0: for nothing) without being composed of it.
struct Fold {
    char16_t from;
    char16_t to;
};

constexpr Fold Folds[] = {
    {u'\u00D8', u'o'}, {u'\u00F8', u'o'}, {u'\u0111', u'd'}, {u'\u0142', u'l'}, {u'\u0131', u'i'}, {u'\u0127', u'h'},
    {u'\u0167', u't'}, {u'\u00F0', u'd'}, {u'\u03C2', u'\u03C3'}, {u'\u0621', 0},                   // Hamza by itself.
    {u'\u0640', 0},                                                                                 // Tatweel.
    {u'\u0671', u'\u0627'}, {u'\u0672', u'\u0627'}, {u'\u0673', u'\u0627'}, {u'\u0675', u'\u0627'}, // Alef.
    {u'\u0649', u'\u064A'}, {u'\u06CC', u'\u064A'}, {u'\u06CD', u'\u064A'}, {u'\u06D0', u'\u064A'},
    {u'\u06D2', u'\u064A'}, // Ya.
    {u'\u0629', u'\u0647'}, {u'\u06C1', u'\u0647'}, {u'\u06C3', u'\u0647'}, {u'\u06BE', u'\u0647'},
    {u'\u06D5', u'\u0647'},                         // Ha.
    {u'\u06A9', u'\u0643'}, {u'\u06AA', u'\u0643'}, // Kaf.
};

/// Two letters for one.
struct Spelling {
    char16_t from;
    char16_t to[2];
};

constexpr Spelling Spellings[] = {
    {u'\u00E6', {u'a', u'e'}}, {u'\u0153', {u'o', u'e'}}, {u'\u00FE', {u't', u'h'}}, {u'\u00DF', {u's', u's'}}};

/// Marks that only colour a letter. In Indian and other scripts marks are vowels, and the kana's voicing makes another
/// letter.
bool isColouring(char32_t c, QChar::Script script) noexcept
{
    if (c == U'\u3099' || c == U'\u309A')
        return false;
    switch (script) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

bool standsAlone(QChar::Script script) noexcept
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

class Folder {
public:
    explicit Folder(qsizetype length) { m_text.reserve(length + 8); }

    void take(char32_t c)
    {
        if (c < 0x80) {
            if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
                put(c);
            else
                endWord();
            return;
        }
        for (const Fold &fold : Folds) {
            if (c == fold.from) {
                if (fold.to != 0)
                    put(fold.to);
                return;
            }
        }
        for (const Spelling &spelling : Spellings) {
            if (c == spelling.from) {
                put(spelling.to[0]);
                put(spelling.to[1]);
                return;
            }
        }
        takeByCategory(c);
    }

    [[nodiscard]] QString result() { return std::move(m_text); }

private:
    void takeByCategory(char32_t c)
    {
        const QChar::Script script = QChar::script(c);
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            if (!isColouring(c, script))
                put(c);
            return;
        case QChar::Number_DecimalDigit:
            put(U'0' + static_cast<char32_t>(QChar::digitValue(c)));
            return;
        case QChar::Other_Format: // Joiners and direction marks inside words.
            return;
        case QChar::Mark_SpacingCombining:
        case QChar::Number_Letter:
        case QChar::Number_Other:
        case QChar::Letter_Uppercase:
        case QChar::Letter_Lowercase:
        case QChar::Letter_Titlecase:
        case QChar::Letter_Modifier:
        case QChar::Letter_Other:
            if (standsAlone(script))
                endWord();
            put(c);
            if (standsAlone(script))
                endWord();
            return;
        default:
            endWord();
        }
    }

    void endWord() { m_wordEnded = true; }

    void put(char32_t c)
    {
        if (m_wordEnded && !m_text.isEmpty())
            m_text += QLatin1Char(' ');
        m_wordEnded = false;
        if (QChar::requiresSurrogates(c)) {
            m_text += QChar(QChar::highSurrogate(c));
            m_text += QChar(QChar::lowSurrogate(c));
        } else {
            m_text += QChar(static_cast<char16_t>(c));
        }
    }

    QString m_text;
    bool m_wordEnded = false;
};

} // namespace

QString foldForSearch(QStringView text)
{
    const QString plain = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    Folder folder(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            folder.take(QChar::surrogateToUcs4(c, plain[++i]));
        else
            folder.take(c.unicode());
    }
    return folder.result();
}

QStringList foldedWords(QStringView text) { return foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace mizan
