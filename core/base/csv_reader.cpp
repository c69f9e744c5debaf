// One record at a time through a small state machine over UTF-8 bytes; memory is one buffer and one row.
#include "core/base/csv_reader.h"

#include "core/base/csv_writer.h"

#include <QIODevice>

#include <array>
#include <string_view>

namespace mizan {

QString csvLineSubject(qint64 line) { return QStringLiteral("line %1").arg(line); }

namespace {

constexpr qint64 ChunkBytes = 64 * 1024;
constexpr std::array Separators {',', ';', '\t'};

/// The bytes of a device as UTF-8, without byte order mark.
class Utf8Source {
public:
    explicit Utf8Source(QIODevice &device)
        : m_device(&device)
    {
        m_isUsable = readChunk();
        if (m_utf16)
            m_encoding = CsvEncoding::Utf16;
        if (!m_buffer.starts_with("\xEF\xBB\xBF"))
            return;
        m_at = 3;
        if (!m_utf16)
            m_encoding = CsvEncoding::Utf8WithMark;
    }

    [[nodiscard]] bool isUsable() const noexcept { return m_isUsable; }
    [[nodiscard]] CsvEncoding encoding() const noexcept { return m_encoding; }
    [[nodiscard]] qint64 bytesRead() const noexcept { return m_bytesRead; }
    /// What can be seen without reading further.
    [[nodiscard]] std::string_view ahead() const noexcept { return std::string_view(m_buffer).substr(m_at); }
    void skip(std::size_t bytes) noexcept { m_at += bytes; }
    /// The next byte without taking it, or −1 at the end.
    [[nodiscard]] int peek()
    {
        if (m_at == m_buffer.size() && !readChunk())
            return -1;
        return m_at < m_buffer.size() ? static_cast<unsigned char>(m_buffer[m_at]) : -1;
    }
    [[nodiscard]] int take()
    {
        const int byte = peek();
        if (byte >= 0)
            ++m_at;
        return byte;
    }

private:
    bool readChunk()
    {
        m_buffer.clear();
        m_at = 0;
        QByteArray chunk(ChunkBytes, Qt::Uninitialized);
        const qint64 got = m_device->read(chunk.data(), ChunkBytes);
        if (got < 0 || !m_isUsable) {
            m_isUsable = m_isUsable && m_device->isReadable() && m_device->atEnd();
            return m_isUsable;
        }
        chunk.truncate(got);
        const bool isFirst = m_bytesRead == 0;
        m_bytesRead += got;
        if (isFirst && (chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF")))
            m_utf16.emplace(QStringConverter::Utf16); // The byte order mark says which.
        m_buffer = m_utf16 ? utf8FromUtf16(chunk) : chunk.toStdString();
        if (m_buffer.empty() && got > 0)
            return readChunk();
        return true;
    }

    /// Broken UTF-16 becomes broken UTF-8, so that its row is refused.
    std::string utf8FromUtf16(const QByteArray &chunk)
    {
        QByteArray utf8 = QString(m_utf16->decode(chunk)).toUtf8();
        if (m_utf16->hasError())
            utf8.replace("\xEF\xBF\xBD", "\xFF");
        return utf8.toStdString();
    }

    QIODevice *m_device;
    std::optional<QStringDecoder> m_utf16;
    std::string m_buffer;
    std::size_t m_at = 0;
    CsvEncoding m_encoding = CsvEncoding::Utf8;
    qint64 m_bytesRead = 0;
    bool m_isUsable = true;
};

/// The separator of which the records have the same number as the header, most often.
char findSeparator(std::string_view text)
{
    std::array<int, 3> inHeader {};
    std::array<int, 3> inRecord {};
    std::array<int, 3> fitting {};
    bool quoted = false;
    int records = 0;
    for (std::size_t i = 0; i <= text.size() && records < 50; ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        for (std::size_t s = 0; s < Separators.size(); ++s)
            inRecord[s] += c == Separators[s];
        if (c != '\n' && c != '\r')
            continue;
        if (records == 0)
            inHeader = inRecord;
        for (std::size_t s = 0; s < Separators.size(); ++s)
            fitting[s] += inRecord[s] == inHeader[s];
        ++records;
        inRecord = {};
    }
    std::size_t best = 0;
    for (std::size_t s = 1; s < Separators.size(); ++s) {
        const bool isBetter =
            fitting[s] > fitting[best] || (fitting[s] == fitting[best] && inHeader[s] >= inHeader[best]);
        if (inHeader[s] > 0 && (inHeader[best] == 0 || isBetter))
            best = s;
    }
    return Separators[best];
}

/// Text of a field; false when it is not whole UTF-8. Broken bytes are then shown as replacement characters.
bool decodeField(const std::string &bytes, QString &text)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

bool hasControlCharacters(const std::string &bytes) noexcept
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7f)
            return true;
    }
    return false;
}

QString withoutNeutraliser(QString text)
{
    if (text.startsWith(u'\'') && needsNeutraliser(text))
        text.remove(0, 1);
    return text;
}

} // namespace

struct CsvReader::Private {
    Private(QIODevice &device, const CsvLimits &csvLimits)
        : source(device)
        , limits(csvLimits)
    {
    }

    void chooseSeparator();
    [[nodiscard]] bool readRecord(CsvRow &row);
    void endField(CsvRow &row);
    void endLine(int lineEnd);
    void keep(char c, CsvRow &row);
    void problem(CsvRow &row, Rule rule);

    Utf8Source source;
    CsvLimits limits;
    CsvRow header;
    std::string field;
    char separator = ',';
    qint64 line = 1;
    qint64 rows = 0;
    bool ended = false;
};

void CsvReader::Private::chooseSeparator()
{
    const std::string_view text = source.ahead();
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\r' || text[5] == '\n')) {
        separator = text[4];
        source.skip(text.substr(5).starts_with("\r\n") ? 7 : 6);
        ++line;
        return;
    }
    separator = findSeparator(text);
}

void CsvReader::Private::problem(CsvRow &row, Rule rule)
{
    if (!row.refusal)
        row.refusal =
            Refusal {rule, csvLineSubject(row.line), {{"column", static_cast<qint64>(row.fields.size()) + 1}}};
}

void CsvReader::Private::keep(char c, CsvRow &row)
{
    if (field.size() < limits.fieldBytes)
        field += c;
    else
        problem(row, rules::CsvFieldMustNotBeTooLong);
}

void CsvReader::Private::endField(CsvRow &row)
{
    if (row.fields.size() >= limits.columns) {
        problem(row, rules::CsvRowMustNotBeTooWide);
        field.clear();
        return;
    }
    QString text;
    const bool isWhole = decodeField(field, text);
    const bool wasCut = row.refusal && row.refusal->rule == rules::CsvFieldMustNotBeTooLong;
    if (!isWhole && !wasCut)
        problem(row, rules::CsvRowMustBeUtf8);
    if (hasControlCharacters(field))
        problem(row, rules::CsvFieldMustBeText);
    row.fields.push_back(withoutNeutraliser(std::move(text)));
    field.clear();
}

void CsvReader::Private::endLine(int lineEnd)
{
    ++line;
    if (lineEnd == '\r' && source.peek() == '\n')
        source.skip(1);
}

bool CsvReader::Private::readRecord(CsvRow &row)
{
    enum class State { Start, Plain, Quoted, AfterQuote };
    row = {};
    field.clear();
    while (source.peek() == '\r' || source.peek() == '\n')
        endLine(source.take());
    row.line = line;
    if (source.peek() < 0)
        return false;
    State state = State::Start;
    for (;;) {
        const int byte = source.take();
        const bool ends = byte < 0 || byte == '\r' || byte == '\n';
        if (state == State::Quoted) {
            if (byte < 0) {
                problem(row, rules::CsvQuoteMustBeClosed);
            } else if (byte == '"') {
                state = State::AfterQuote;
                continue;
            } else {
                keep(static_cast<char>(byte), row);
                line += byte == '\n' || (byte == '\r' && source.peek() != '\n');
                continue;
            }
        } else if (state == State::AfterQuote && byte == '"') {
            keep('"', row);
            state = State::Quoted;
            continue;
        } else if (state == State::Start && byte == '"') {
            state = State::Quoted;
            continue;
        }
        if (ends || byte == separator) {
            endField(row);
            state = State::Start;
            if (!ends)
                continue;
            if (byte >= 0)
                endLine(byte);
            return true;
        }
        if (state == State::AfterQuote)
            problem(row, rules::CsvQuoteMustEndField);
        keep(static_cast<char>(byte), row);
        state = State::Plain;
    }
}

CsvReader::CsvReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(QIODevice &device, const CsvLimits &limits)
{
    auto d = std::make_unique<Private>(device, limits);
    if (!d->source.isUsable())
        return refuse(rules::CsvFileMustBeReadable);
    d->chooseSeparator();
    if (!d->readRecord(d->header))
        return refuse(rules::CsvMustHaveHeader);
    if (d->header.refusal)
        return std::unexpected(*d->header.refusal);
    return CsvReader(std::move(d));
}

const CsvRow &CsvReader::header() const noexcept { return d->header; }

char CsvReader::separator() const noexcept { return d->separator; }

CsvEncoding CsvReader::encoding() const noexcept { return d->source.encoding(); }

qint64 CsvReader::bytesRead() const noexcept { return d->source.bytesRead(); }

bool CsvReader::next(CsvRow &row)
{
    if (d->ended)
        return false;
    if (d->readRecord(row)) {
        if (++d->rows <= d->limits.rows)
            return true;
        row.refusal = Refusal {rules::CsvFileMustNotBeTooLong, csvLineSubject(row.line), {{"rows", d->limits.rows}}};
        d->ended = true;
        return true;
    }
    d->ended = true;
    if (d->source.isUsable())
        return false;
    row.refusal = Refusal {rules::CsvFileMustBeReadable, csvLineSubject(row.line), {}};
    return true;
}

} // namespace mizan
