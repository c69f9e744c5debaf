// ICU transcodes and stops at what it cannot say; nothing is guessed.
#include "core/devices/printer_text.h"

#include "core/documents/isolate.h"

#include <unicode/ucnv.h>

#include <array>
#include <string_view>

namespace mizan::devices {

namespace {

/// Spaces and dashes of every kind are the plain ones on a printer: some print odd signs for their own codes of them.
char32_t plain(char32_t c)
{
    const bool space = c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
    const bool dash = c == 0x2212 || (c >= 0x2010 && c <= 0x2015);
    return space ? U' ' : dash ? U'-' : c;
}

/// What may stand for a character that a code page lacks, without changing what is read.
std::u16string_view equivalentOf(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
        return u"'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u"\"";
    case 0x2022:
        return u"*";
    case 0x2026:
        return u"...";
    case 0x00D7:
        return u"x";
    default:
        return {};
    }
}

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7F;
}

} // namespace

PrinterText::PrinterText(const CodePage &page)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter = ucnv_open(page.converter.constData(), &error);
    if (!m_converter)
        return;
    ucnv_setFallback(m_converter, false);
    ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
}

PrinterText::~PrinterText()
{
    if (m_converter)
        ucnv_close(m_converter);
}

std::optional<char> PrinterText::byteOf(char32_t character) const
{
    const QString text = QString::fromUcs4(&character, 1);
    std::array<char, 8> bytes {};
    UErrorCode error = U_ZERO_ERROR;
    ucnv_resetFromUnicode(m_converter);
    const int32_t length = ucnv_fromUChars(m_converter, bytes.data(), bytes.size(),
        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &error);
    if (U_FAILURE(error) || length != 1 || isControl(bytes[0]))
        return std::nullopt;
    return bytes[0];
}

QString PrinterText::decoded(const QByteArray &bytes) const
{
    if (!m_converter)
        return {};
    QString text(bytes.size(), u' '); // One character for each byte of these pages.
    UErrorCode error = U_ZERO_ERROR;
    ucnv_resetToUnicode(m_converter);
    const int32_t length = ucnv_toUChars(m_converter, reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), bytes.constData(), static_cast<int32_t>(bytes.size()), &error);
    text.truncate(U_FAILURE(error) ? 0 : length);
    return text;
}

std::optional<QByteArray> PrinterText::encoded(QStringView text) const
{
    if (!m_converter)
        return std::nullopt;
    QByteArray bytes;
    for (const char32_t written : documents::cleaned(text).toUcs4()) {
        const char32_t c = plain(written);
        if (const auto byte = byteOf(c)) {
            bytes += *byte;
            continue;
        }
        const std::u16string_view equivalent = equivalentOf(c);
        if (equivalent.empty())
            return std::nullopt;
        for (const char16_t other : equivalent) {
            const auto byte = byteOf(other);
            if (!byte)
                return std::nullopt;
            bytes += *byte;
        }
    }
    return bytes;
}

} // namespace mizan::devices
