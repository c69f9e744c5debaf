// A printer that knows the commands we mean to send, and stops at any other.
#include "tests/core/devices/escpos_reader.h"

#include <algorithm>

namespace mizan::test {

namespace {

class Printer {
public:
    explicit Printer(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<PrinterLog> read()
    {
        while (m_at < m_bytes.size()) {
            const int byte = next();
            const bool understood = byte == 0x1B ? escape() : byte == 0x1D ? group() : letter(byte);
            if (!understood)
                return std::nullopt;
        }
        m_log.dots = picture();
        return m_log;
    }

private:
    int next() { return m_at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[m_at++]) : -1; }

    bool letter(int byte)
    {
        if (byte == '\n') {
            m_log.lines += m_line;
            m_log.widestLine =
                std::max(m_log.widestLine, static_cast<int>(m_line.size()) * (m_small ? 9 : 12) * m_times);
            m_line.clear();
            return true;
        }
        m_line += static_cast<char>(byte);
        return byte >= 0x20 && byte != 0x7F;
    }

    bool escape()
    {
        switch (next()) {
        case '@':
            return true;
        case 't':
            m_log.codePage = next();
            return m_log.codePage >= 0;
        case 'E':
            return next() <= 1;
        case 'M': {
            const int font = next();
            m_small = font == 1;
            return font == 0 || font == 1;
        }
        case 'd':
            return next() >= 0;
        case 'p':
            ++m_log.drawerKicks;
            return next() >= 0 && next() >= 0 && next() >= 0;
        default:
            return false;
        }
    }

    bool group()
    {
        switch (next()) {
        case '!': {
            const int size = next();
            m_times = size >= 0x10 ? 2 : 1;
            return size >= 0;
        }
        case 'V':
            ++m_log.cuts;
            return next() == 66 && next() == 0;
        case 'v':
            return next() == '0' && next() == 0 && band();
        default:
            return false;
        }
    }

    bool band()
    {
        const int width = next() + 256 * next();
        const int height = next() + 256 * next();
        if (width <= 0 || height <= 0 || m_at + static_cast<qsizetype>(width) * height > m_bytes.size())
            return false;
        ++m_log.bands;
        m_log.tallestBand = std::max(m_log.tallestBand, height);
        m_width = width;
        m_rows += m_bytes.mid(m_at, static_cast<qsizetype>(width) * height);
        m_at += static_cast<qsizetype>(width) * height;
        return true;
    }

    [[nodiscard]] QImage picture() const
    {
        if (m_width == 0)
            return {};
        QImage image(m_width * 8, static_cast<int>(m_rows.size() / m_width), QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < image.height(); ++y)
            std::copy_n(m_rows.constData() + static_cast<qsizetype>(y) * m_width, m_width, image.scanLine(y));
        return image;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QByteArray m_line;
    QByteArray m_rows;
    int m_width = 0;
    bool m_small = false;
    int m_times = 1;
    PrinterLog m_log;
};

} // namespace

std::optional<PrinterLog> readEscPos(const QByteArray &bytes) { return Printer(bytes).read(); }

} // namespace mizan::test
