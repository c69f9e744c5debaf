// Rows that were not taken, as a CSV file beside the one they stood in, each with its line and the reason.
#pragma once

#include "core/base/csv_writer.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace mizan {

/// "goods.csv" → "goods.errors.csv".
[[nodiscard]] QString besideFile(const QString &path, const QString &ending);

/// Made when the first row comes; what an earlier run left under this name is gone.
class ErrorsFile {
public:
    explicit ErrorsFile(const QString &path);
    ~ErrorsFile();
    ErrorsFile(const ErrorsFile &) = delete;
    ErrorsFile &operator=(const ErrorsFile &) = delete;

    /// The names of the columns behind "line" and "reason".
    void setHeader(const QStringList &columns) { m_columns = columns; }
    /// `reason`: a sentence for people. False where the file cannot be made; errorText() says why.
    [[nodiscard]] bool add(qint64 line, const QString &reason, const QStringList &fields);
    [[nodiscard]] QString errorText() const { return m_file.fileName() + QStringLiteral(": ") + m_file.errorString(); }
    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QFile m_file;
    QStringList m_columns;
    std::unique_ptr<CsvWriter> m_csv;
    qint64 m_rows = 0;
};

} // namespace mizan
