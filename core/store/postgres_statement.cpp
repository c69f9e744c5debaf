// Binding by type: text as text, blobs as bytea, sums of bigint (numeric) back as integers.
#include "core/store/postgres_statement.h"

#include "core/base/assertion.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

FaultKind faultKindOf(const QString &state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return FaultKind::Unreachable; // Without a state there was no server to give one.
    if (state.startsWith("23"_L1) || state == "P0001"_L1)
        return FaultKind::Constraint;
    if (state == "53100"_L1)
        return FaultKind::DiskFull;
    if (state == "25006"_L1)
        return FaultKind::ReadOnly;
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1)
        return FaultKind::Busy;
    if (state.startsWith("XX"_L1) && state != "XX000"_L1)
        return FaultKind::Damaged;
    if (state == "58030"_L1)
        return FaultKind::SyncFailed; // io_error
    return FaultKind::Other;
}

} // namespace

void failOnPostgres(const QSqlError &error, std::string_view during)
{
    const QString sql = QString::fromUtf8(during.data(), static_cast<qsizetype>(during.size())).simplified();
    throw Fault(faultKindOf(error.nativeErrorCode()),
        u"%1 (%2) during: %3"_s.arg(error.text().simplified(), error.nativeErrorCode(), sql));
}

PostgresStatement::PostgresStatement(const QSqlDatabase &database, std::string_view sql)
    : m_query(database)
    , m_sql(sql.data(), static_cast<qsizetype>(sql.size()))
{
    m_query.setNumericalPrecisionPolicy(QSql::HighPrecision); // numeric as text, never as double.
    if (!m_query.prepare(QString::fromUtf8(m_sql)))
        failOnPostgres(m_query.lastError(), sql);
}

void PostgresStatement::bind(int position, QVariant value)
{
    if (m_executed)
        m_query.finish();
    m_executed = false;
    if (m_values.size() <= static_cast<std::size_t>(position))
        m_values.resize(static_cast<std::size_t>(position) + 1);
    m_values[static_cast<std::size_t>(position)] = std::move(value);
}

void PostgresStatement::bindInt64(int position, qint64 value) { bind(position, value); }

void PostgresStatement::bindText(int position, QStringView value)
{
    bind(position, value.isEmpty() ? u""_s : value.toString()); // A null string would bind NULL.
}

void PostgresStatement::bindUtf8(int position, std::string_view value)
{
    bindText(position, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

void PostgresStatement::bindBlob(int position, std::span<const std::byte> value)
{
    const char *const bytes = value.empty() ? "" : reinterpret_cast<const char *>(value.data());
    bind(position, QByteArray(bytes, static_cast<qsizetype>(value.size())));
}

void PostgresStatement::bindNull(int position) { bind(position, QVariant()); }

bool PostgresStatement::step()
{
    m_cells.clear();
    if (m_executed)
        return m_query.next();
    for (std::size_t position = 0; position < m_values.size(); ++position)
        m_query.bindValue(static_cast<int>(position), m_values[position]);
    if (!m_query.exec())
        failOnPostgres(m_query.lastError(), {m_sql.constData(), static_cast<std::size_t>(m_sql.size())});
    m_executed = true;
    m_changes = m_query.isSelect() ? 0 : m_query.numRowsAffected();
    return m_query.isSelect() && m_query.next();
}

void PostgresStatement::reset() noexcept
{
    if (m_executed)
        m_query.finish();
    m_executed = false;
    m_values.clear();
    m_cells.clear();
}

bool PostgresStatement::isNull(int column) const { return m_query.isNull(column); }

qint64 PostgresStatement::int64(int column) const
{
    const QVariant value = m_query.value(column);
    bool whole = true;
    const qint64 number = value.isNull() ? 0 : value.toLongLong(&whole);
    MIZAN_ASSERT(whole); // A column asked for as an integer holds text or a fraction.
    return number;
}

QByteArray &PostgresStatement::cell(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    if (m_cells.size() <= index)
        m_cells.resize(index + 1);
    return m_cells[index];
}

std::string_view PostgresStatement::utf8(int column) const
{
    QByteArray &text = cell(column);
    text = m_query.value(column).toString().toUtf8();
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

std::span<const std::byte> PostgresStatement::blob(int column) const
{
    QByteArray &bytes = cell(column);
    bytes = m_query.value(column).toByteArray();
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace mizan::store
