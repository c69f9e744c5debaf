// Reads CSV files (RFC 4180) row by row, however large; what is wrong with a row is told with its line, and reading
// goes on.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace mizan {

namespace rules {
inline constexpr Rule CsvFileMustBeReadable {"csv.file-must-be-readable"};
inline constexpr Rule CsvMustHaveHeader {"csv.must-have-header"};
inline constexpr Rule CsvRowMustBeUtf8 {"csv.row-must-be-utf8"};
inline constexpr Rule CsvFieldMustBeText {"csv.field-must-be-text"}; ///< No control characters but tab and line ends.
inline constexpr Rule CsvFieldMustNotBeTooLong {"csv.field-must-not-be-too-long"};
inline constexpr Rule CsvRowMustNotBeTooWide {"csv.row-must-not-be-too-wide"};
inline constexpr Rule CsvQuoteMustEndField {
    "csv.quote-must-end-field"}; ///< After a closing quote: separator or line end.
inline constexpr Rule CsvQuoteMustBeClosed {"csv.quote-must-be-closed"};
inline constexpr Rule CsvFileMustNotBeTooLong {"csv.file-must-not-be-too-long"}; ///< Too many rows.
} // namespace rules

/// What a file may hold; memory stays within one row of these.
struct CsvLimits {
    std::size_t fieldBytes = 32 * 1024;
    std::size_t columns = 1'000;
    qint64 rows = 2'000'000;
};

enum class CsvEncoding { Utf8, Utf8WithMark, Utf16 };

struct CsvRow {
    qint64 line = 0;             ///< Of the file, from 1, where the row begins.
    std::vector<QString> fields; ///< As far as they could be read when the row is refused.
    std::optional<Refusal>
        refusal; ///< What is wrong: subject "line 12", and "column" (from 1) where it concerns a field.
};

/// UTF-8 with or without byte order mark, UTF-16 with one. The separator (, ; or tab) is found by looking; a first line
/// "sep=;" says it.
class CsvReader {
public:
    /// `device` is open for reading, at its start, and outlives the reader. Refused when there is no header, or it
    /// cannot be read.
    [[nodiscard]] static Result<CsvReader> open(QIODevice &device, const CsvLimits &limits = {});
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    [[nodiscard]] const CsvRow &header() const noexcept;
    [[nodiscard]] char separator() const noexcept;
    [[nodiscard]] CsvEncoding encoding() const noexcept;
    /// The next row after the header; false at the end. Empty lines are passed over. Text that CsvWriter neutralised is
    /// as it was.
    [[nodiscard]] bool next(CsvRow &row);
    /// Bytes of the file read so far, for progress.
    [[nodiscard]] qint64 bytesRead() const noexcept;

private:
    struct Private;
    explicit CsvReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// "line 12"; the subject of refusals that concern a row of a file.
[[nodiscard]] QString csvLineSubject(qint64 line);

} // namespace mizan
