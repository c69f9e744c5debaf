// Isolates and cleaning, by Unicode's own classes.
#include "core/documents/isolate.h"

namespace mizan::documents {

namespace {

constexpr QChar Lri(0x2066);
constexpr QChar Fsi(0x2068);
constexpr QChar Pdi(0x2069);

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isRemoved(char32_t c)
{
    const bool obsoleteFormat = c >= 0x206A && c <= 0x206F;
    const bool tag = c >= 0xE0000 && c <= 0xE0FFF;
    const bool notACharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isBidiControl(c) || obsoleteFormat || tag || notACharacter || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isLineOrControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

} // namespace

QString machineValue(QStringView value) { return Lri + cleaned(value) + Pdi; }

QString userText(QStringView text) { return Fsi + cleaned(text) + Pdi; }

QString cleaned(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    bool spaceBefore = true;
    for (const char32_t c : text.toUcs4()) {
        if (isRemoved(c))
            continue;
        const bool lone = c >= 0xD800 && c <= 0xDFFF;
        const char32_t printed = isLineOrControl(c) ? U' ' : lone ? char32_t(QChar::ReplacementCharacter) : c;
        if (printed == U' ' && spaceBefore)
            continue;
        spaceBefore = printed == U' ';
        kept += QChar::fromUcs4(printed);
    }
    if (spaceBefore && !kept.isEmpty())
        kept.chop(1);
    return kept.normalized(QString::NormalizationForm_C);
}

QString withoutIsolates(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isBidiControl(c.unicode()))
            plain += c;
    }
    return plain;
}

} // namespace mizan::documents
