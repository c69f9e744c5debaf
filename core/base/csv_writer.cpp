// Quotes where RFC 4180 wants them; rows end with CR LF.
#include "core/base/csv_writer.h"

#include <QIODevice>

namespace mizan {

namespace {
constexpr qsizetype BufferBytes = 64 * 1024;
}

bool needsNeutraliser(QStringView text) noexcept
{
    static constexpr QStringView Signs = u"=+-@\t\r";
    while (text.startsWith(u'\''))
        text = text.mid(1); // Counted through, so that reading, which takes one away, gives back what was written.
    return !text.isEmpty() && Signs.contains(text.front());
}

CsvWriter::CsvWriter(QIODevice &device, const CsvOptions &options)
    : m_device(device)
    , m_options(options)
{
    if (m_options.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
}

CsvWriter::~CsvWriter() { flush(); }

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_buffer += m_options.separator;
    m_rowBegun = true;
}

CsvWriter &CsvWriter::text(QStringView text)
{
    separate();
    QByteArray bytes = text.toUtf8();
    if (needsNeutraliser(text))
        bytes.prepend('\'');
    const auto needsQuotes = [&](char c) {
        return c == '"' || c == '\r' || c == '\n' || c == ',' || c == ';' || c == '\t';
    };
    bool quoted = bytes.startsWith(' ') || bytes.endsWith(' ') || bytes.startsWith("sep=");
    for (const char c : bytes)
        quoted = quoted || needsQuotes(c);
    if (quoted)
        m_buffer += '"' + bytes.replace("\"", "\"\"") + '"';
    else
        m_buffer += bytes;
    return *this;
}

CsvWriter &CsvWriter::plain(QByteArrayView ascii)
{
    separate();
    m_buffer.append(ascii.data(), ascii.size());
    return *this;
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() >= BufferBytes)
        flush();
}

void CsvWriter::row(std::initializer_list<QStringView> texts)
{
    for (const QStringView field : texts)
        text(field);
    endRow();
}

void CsvWriter::flush()
{
    if (!m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

bool CsvWriter::finish()
{
    flush();
    return !m_failed;
}

} // namespace mizan
