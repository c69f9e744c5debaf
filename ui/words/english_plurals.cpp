// One, or many.
#include "ui/words/english_plurals.h"

namespace mizan::ui {

QString englishFor(const QString &source, int count)
{
    if (count < 0)
        return source;
    const bool isOne = count == 1;
    QString result;
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype end = source[at] == u'(' ? source.indexOf(u')', at) : -1;
        const QString inside = end < 0 ? QString() : source.mid(at + 1, end - at - 1);
        const qsizetype bar = inside.indexOf(u'|');
        if (inside == u"s") {
            result += isOne ? QString() : inside;
        } else if (bar >= 0) {
            result += isOne ? inside.left(bar) : inside.mid(bar + 1);
        } else {
            result += source[at++];
            continue;
        }
        at = end + 1;
    }
    return result;
}

QString EnglishTranslator::translate(const char *, const char *source, const char *, int n) const
{
    if (n < 0)
        return {}; // The source is English already.
    return englishFor(QString::fromUtf8(source), n);
}

} // namespace mizan::ui
