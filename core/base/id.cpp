// UUID version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit count within one, 62 random bits.
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random_source.h"

#include <algorithm>

namespace mizan {

QString idText(const IdBytes &bytes)
{
    static constexpr char Digits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += QLatin1Char('-');
        const auto value = std::to_integer<unsigned>(bytes[i]);
        text += QLatin1Char(Digits[value >> 4]);
        text += QLatin1Char(Digits[value & 15]);
    }
    return text;
}

std::optional<IdBytes> idFromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    IdBytes bytes;
    std::size_t nibbles = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        unsigned value = 0;
        if (c >= u'0' && c <= u'9')
            value = c - u'0';
        else if (c >= u'a' && c <= u'f')
            value = c - u'a' + 10u;
        else if (c >= u'A' && c <= u'F')
            value = c - u'A' + 10u;
        else
            return std::nullopt;
        std::byte &byte = bytes[nibbles / 2];
        byte = nibbles % 2 == 0 ? std::byte(value << 4) : byte | std::byte(value);
        ++nibbles;
    }
    return bytes;
}

IdBytes IdMaker::next()
{
    const qint64 now = m_clock.nowMs();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_sequence = 0;
    } else if (++m_sequence
        > 0xfff) { // More than 4096 in a millisecond, or the clock stands: borrow from the next one.
        ++m_lastMs;
        m_sequence = 0;
    }
    IdBytes bytes;
    m_random.fill(std::span(bytes).subspan(8));
    const auto ms = static_cast<quint64>(m_lastMs);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = std::byte((ms >> (40 - 8 * i)) & 0xff);
    bytes[6] = std::byte(0x70 | (m_sequence >> 8));
    bytes[7] = std::byte(m_sequence & 0xff);
    bytes[8] = (bytes[8] & std::byte(0x3f)) | std::byte(0x80);
    return bytes;
}

} // namespace mizan
