// Binding, stepping and scrolling for Qt's queries and models.
#include "core/store/sqlcipher_result.h"

#include "core/store/sqlcipher_driver.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mizan::store {

namespace {

QVariant columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    case SQLITE_TEXT: {
        const auto *const text = static_cast<const QChar *>(sqlite3_column_text16(statement, column));
        return QString(text, sqlite3_column_bytes16(statement, column) / 2);
    }
    default:
        return QVariant(QMetaType(QMetaType::Nullptr), nullptr);
    }
}

/// Text and blobs must live until the next bind.
int bindTo(sqlite3_stmt *statement, int position, QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return sqlite3_bind_null(statement, position);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const auto *const bytes = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(
            statement, position, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()), SQLITE_STATIC);
    }
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        value = value.toDateTime().isValid() && value.typeId() == QMetaType::QDateTime
            ? QVariant(value.toDateTime().toString(Qt::ISODateWithMs))
            : QVariant(value.toString());
        break;
    case QMetaType::QString:
        break;
    default:
        value = value.toString();
        break;
    }
    const auto *const text = static_cast<const QString *>(value.constData());
    const void *const chars = text->isNull() ? static_cast<const void *>(u"") : text->utf16();
    return sqlite3_bind_text64(statement, position, static_cast<const char *>(chars),
        static_cast<sqlite3_uint64>(text->size()) * 2, SQLITE_STATIC, SQLITE_UTF16);
}

} // namespace

SqlcipherResult::SqlcipherResult(const SqlcipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    m_driver->enter(this);
}

SqlcipherResult::~SqlcipherResult()
{
    finalize();
    if (m_driver)
        m_driver->leave(this);
}

void SqlcipherResult::letGo()
{
    finalize();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    m_driver = nullptr;
}

void SqlcipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rows.clear();
    m_read = 0;
    m_atEnd = true;
}

QVariant SqlcipherResult::handle() const { return QVariant::fromValue(static_cast<void *>(m_statement)); }

bool SqlcipherResult::fail(int code, const QString &doing)
{
    setLastError(sqlcipherError(m_driver ? m_driver->db() : nullptr, doing, code, QSqlError::StatementError));
    setActive(false);
    return false;
}

bool SqlcipherResult::reset(const QString &query) { return prepare(query) && exec(); }

bool SqlcipherResult::prepare(const QString &query)
{
    finalize();
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_driver || !m_driver->isOpen())
        return false;
    const QByteArray sql = query.toUtf8();
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v2(m_driver->db(), sql.constData(), static_cast<int>(sql.size()) + 1, &m_statement, &tail);
    if (code != SQLITE_OK)
        return fail(code, u"Unable to prepare the statement"_s);
    if (!m_statement || !QByteArrayView(tail).trimmed().isEmpty()) {
        finalize();
        return fail(SQLITE_MISUSE, u"One statement at a time"_s);
    }
    return true;
}

bool SqlcipherResult::bindAll()
{
    m_bound = boundValues();
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (m_bound.size() != wanted) {
        setLastError(QSqlError(u"Parameter count mismatch"_s, {}, QSqlError::StatementError));
        return false;
    }
    for (int position = 0; position < wanted; ++position)
        if (const int code = bindTo(m_statement, position + 1, m_bound[position]); code != SQLITE_OK)
            return fail(code, u"Unable to bind a value"_s);
    return true;
}

bool SqlcipherResult::exec()
{
    if (!m_statement)
        return false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError({});
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_read = 0;
    m_atEnd = false;
    m_changes = -1;
    m_lastInsertId.clear();
    return bindAll() && takeFirstStep();
}

bool SqlcipherResult::takeFirstStep()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        m_atEnd = true;
        return fail(code, u"Unable to run the statement"_s);
    }
    const bool select = sqlite3_column_count(m_statement) > 0;
    describeColumns();
    setSelect(select);
    setActive(true);
    if (!sqlite3_stmt_readonly(m_statement)) {
        m_changes = sqlite3_changes(m_driver->db());
        m_lastInsertId = static_cast<qint64>(sqlite3_last_insert_rowid(m_driver->db()));
    }
    m_atEnd = code == SQLITE_DONE;
    if (code == SQLITE_ROW) {
        m_read = 1;
        if (!isForwardOnly())
            m_rows.push_back({});
    }
    if (m_atEnd)
        sqlite3_reset(m_statement);
    else if (!isForwardOnly())
        for (int column = 0; column < m_record.count(); ++column)
            m_rows.back().push_back(columnValue(m_statement, column));
    return true;
}

void SqlcipherResult::describeColumns()
{
    m_record.clear();
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
        const auto *const name = static_cast<const QChar *>(sqlite3_column_name16(m_statement, column));
        const QString declared = QString::fromUtf8(sqlite3_column_decltype(m_statement, column)).toUpper();
        const int type = declared.contains("INT"_L1) ? QMetaType::LongLong
            : declared == "BLOB"_L1                  ? QMetaType::QByteArray
            : declared == "REAL"_L1                  ? QMetaType::Double
                                                     : QMetaType::QString;
        m_record.append(QSqlField(
            QString(name), QMetaType(type), QString::fromUtf8(sqlite3_column_table_name(m_statement, column))));
    }
}

bool SqlcipherResult::stepOnce()
{
    if (m_atEnd || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        ++m_read;
        if (!isForwardOnly()) {
            Row &row = m_rows.emplace_back();
            for (int column = 0; column < m_record.count(); ++column)
                row.push_back(columnValue(m_statement, column));
        }
        return true;
    }
    m_atEnd = true;
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE)
        fail(code, u"Unable to read the next row"_s);
    return false;
}

bool SqlcipherResult::readUntil(int row)
{
    while (m_read <= row)
        if (!stepOnce())
            return false;
    return true;
}

bool SqlcipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    const bool gone = isForwardOnly() && row < m_read - 1;
    if (gone || !readUntil(row)) {
        if (!gone)
            setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(row);
    return true;
}

bool SqlcipherResult::fetchNext() { return fetch(at() < 0 ? 0 : at() + 1); }

bool SqlcipherResult::fetchFirst() { return fetch(0); }

bool SqlcipherResult::fetchLast()
{
    if (!isActive())
        return false;
    if (isForwardOnly())
        return false; // The last row is known only once it has gone by.
    while (stepOnce()) { }
    return m_read > 0 && isActive() && fetch(m_read - 1);
}

QVariant SqlcipherResult::data(int column)
{
    if (column < 0 || column >= m_record.count() || at() < 0 || at() >= m_read)
        return {};
    if (!isForwardOnly())
        return m_rows[static_cast<std::size_t>(at())][static_cast<std::size_t>(column)];
    return m_statement && !m_atEnd ? columnValue(m_statement, column) : QVariant();
}

bool SqlcipherResult::isNull(int column) { return data(column).isNull(); }

void SqlcipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_rows.clear();
    m_read = 0;
    m_atEnd = true;
}

} // namespace mizan::store
