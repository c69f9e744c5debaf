// Turns English sources into pseudo-text, leaving placeholders (%1, %n, {name}) alone.
#include "ui/words/pseudo_translator.h"

#include "ui/words/english_plurals.h"

#include <QString>

#include <cstring>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

QChar accented(QChar c)
{
    static const QString plain = u"aceinosuyACEINOSUY"_s;
    static const QString dressed = u"áçéîñöšüýÁÇÉÎÑÖŠÜÝ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : dressed[at];
}

QChar arabic(QChar c)
{
    // By sound where there is one, so that a reader of the source can still guess the word.
    static const QString latin = u"abcdefghijklmnopqrstuvwxyz"_s;
    static const QString letters = u"ابكدهفغحيجكلمنوبقرستوفوخيز"_s;
    const qsizetype at = latin.indexOf(c.toLower());
    return at < 0 ? c : letters[at];
}

/// The length of a placeholder that begins at `at`, or 0.
qsizetype placeholderAt(const QString &text, qsizetype at)
{
    if (text[at] == u'%' && at + 1 < text.size()
        && (text[at + 1].isDigit() || text[at + 1] == u'n' || text[at + 1] == u'L'))
        return text[at + 1] == u'L' ? 3 : 2;
    if (text[at] == u'{') {
        const qsizetype end = text.indexOf(u'}', at);
        return end < 0 ? 0 : end - at + 1;
    }
    return 0;
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
{
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int n) const
{
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_kind == Kind::RightToLeft ? u"RTL"_s : u"LTR"_s;
    const QString text = englishFor(QString::fromUtf8(source), n);
    QString result;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype length = placeholderAt(text, i); length > 0) {
            result += QStringView(text).mid(i, length);
            i += length;
            continue;
        }
        letters += text[i].isLetter() ? 1 : 0;
        result += m_kind == Kind::Long ? accented(text[i]) : arabic(text[i]);
        ++i;
    }
    if (m_kind == Kind::Long) {
        static const QString more = u" lörem ïpsum dölor sît"_s;
        for (qsizetype i = 0; i < letters / 2; ++i)
            result += more[i % more.size()];
    }
    return result;
}

} // namespace mizan::ui
