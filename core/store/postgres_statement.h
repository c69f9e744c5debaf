// A statement prepared on PostgreSQL through Qt's QPSQL driver, and how that driver's errors become faults.
#pragma once

#include "core/store/fault.h"
#include "core/store/statement.h"

#include <QSqlQuery>
#include <QVariant>

#include <vector>

class QSqlDatabase;
class QSqlError;

namespace mizan::store {

/// Holds its whole answer in memory once stepped, so that any number of statements can be read side by side.
class PostgresStatement final : public StatementEngine {
public:
    PostgresStatement(const QSqlDatabase &database, std::string_view sql); ///< Throws Fault when it cannot be prepared.

    void bindInt64(int position, qint64 value) override;
    void bindText(int position, QStringView value) override;
    void bindUtf8(int position, std::string_view value) override;
    void bindBlob(int position, std::span<const std::byte> value) override;
    void bindNull(int position) override;
    bool step() override;
    void reset() noexcept override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] std::string_view utf8(int column) const override;
    [[nodiscard]] std::span<const std::byte> blob(int column) const override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }

private:
    void bind(int position, QVariant value);
    [[nodiscard]] QByteArray &cell(int column) const;

    QSqlQuery m_query;
    QByteArray m_sql;
    std::vector<QVariant> m_values;
    mutable std::vector<QByteArray> m_cells; ///< Bytes of the current row that were handed out.
    qint64 m_changes = 0;
    bool m_executed = false;
};

/// Throws the fault that `error` stands for.
[[noreturn]] void failOnPostgres(const QSqlError &error, std::string_view during);

} // namespace mizan::store
