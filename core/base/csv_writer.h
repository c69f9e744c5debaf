// Writes CSV files (RFC 4180) that spreadsheets open without running what a text looks like.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <initializer_list>

class QIODevice;

namespace mizan {

struct CsvOptions {
    char separator = ',';
    bool byteOrderMark = false; ///< Old spreadsheets take UTF-8 for something else without it.
};

class CsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, const CsvOptions &options = {});
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// One field of text. One that begins like a formula (= + - @ tab return) gets an apostrophe before it; CsvReader
    /// takes it away.
    CsvWriter &text(QStringView text);
    /// One field as it is: a number, a date, an id.
    CsvWriter &plain(QByteArrayView ascii);
    CsvWriter &number(qint64 number) { return plain(QByteArray::number(number)); }
    void endRow();
    void row(std::initializer_list<QStringView> texts);

    /// False when the device took not all; what is buffered is handed over first.
    [[nodiscard]] bool finish();

private:
    void separate();
    void flush();
    QIODevice &m_device;
    CsvOptions m_options;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

/// Whether a text begins like a formula of a spreadsheet, apostrophes before it not counted.
[[nodiscard]] bool needsNeutraliser(QStringView text) noexcept;

} // namespace mizan
