// Binding, stepping and reading columns, with as little as possible between the caller and SQLCipher.
#include "core/store/sqlcipher_statement.h"

#include "core/base/assertion.h"
#include "core/store/sqlcipher_handle.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <array>

namespace mizan::store {

SqlcipherStatement::SqlcipherStatement(SqlcipherHandle &handle, std::string_view sql)
    : m_handle(handle)
{
    m_handle.mustBeUsable();
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle.db(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, &tail);
    if (code != SQLITE_OK)
        m_handle.fail(code, sql);
    const std::string_view rest(tail, static_cast<std::size_t>(sql.data() + sql.size() - tail));
    MIZAN_ASSERT(m_statement && rest.find_first_not_of(" \n;") == std::string_view::npos); // One statement, all of it.
}

SqlcipherStatement::~SqlcipherStatement() { sqlite3_finalize(m_statement); }

void SqlcipherStatement::readyToBind() noexcept
{
    if (m_stepped) {
        sqlite3_reset(m_statement);
        m_stepped = false;
    }
    m_bound = true;
}

void SqlcipherStatement::mustBeBound(int code, int position)
{
    MIZAN_ASSERT(code != SQLITE_RANGE); // More values than placeholders.
    if (code != SQLITE_OK)
        m_handle.fail(code, "binding value " + std::to_string(position));
}

void SqlcipherStatement::bindInt64(int position, qint64 value)
{
    readyToBind();
    mustBeBound(sqlite3_bind_int64(m_statement, position + 1, value), position);
}

void SqlcipherStatement::bindText(int position, QStringView value)
{
    QStringEncoder encode(QStringEncoder::Utf8);
    if (value.size() <= 256) { // Names, codes: without a detour over the heap.
        std::array<char, 256 * 3 + 16> buffer;
        const char *const end = encode.appendToBuffer(buffer.data(), value);
        bindUtf8(position, {buffer.data(), static_cast<std::size_t>(end - buffer.data())});
    } else {
        const QByteArray utf8 = encode(value);
        bindUtf8(position, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    }
}

void SqlcipherStatement::bindUtf8(int position, std::string_view value)
{
    readyToBind();
    const char *const text = value.empty() ? "" : value.data(); // A null pointer would bind NULL.
    mustBeBound(
        sqlite3_bind_text64(m_statement, position + 1, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8), position);
}

void SqlcipherStatement::bindBlob(int position, std::span<const std::byte> value)
{
    readyToBind();
    const void *const bytes = value.empty() ? static_cast<const void *>("") : value.data();
    mustBeBound(sqlite3_bind_blob64(m_statement, position + 1, bytes, value.size(), SQLITE_TRANSIENT), position);
}

void SqlcipherStatement::bindNull(int position)
{
    readyToBind();
    mustBeBound(sqlite3_bind_null(m_statement, position + 1), position);
}

bool SqlcipherStatement::step()
{
    m_handle.mustBeUsable();
    m_stepped = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        m_changes = sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_handle.db());
        return false;
    }
    m_handle.fail(code, sqlite3_sql(m_statement));
}

void SqlcipherStatement::reset() noexcept
{
    if (m_stepped)
        sqlite3_reset(m_statement);
    if (m_bound)
        sqlite3_clear_bindings(m_statement);
    m_stepped = m_bound = false;
}

bool SqlcipherStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 SqlcipherStatement::int64(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string_view SqlcipherStatement::utf8(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

std::span<const std::byte> SqlcipherStatement::blob(int column) const
{
    const auto *const bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

} // namespace mizan::store
