// Makes and removes the databases of tests.
#include "tests/support/test_database.h"

#include "core/base/assertion.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace mizan::test {

using store::Access;
using store::Connection;
using store::Engine;

namespace {

QString freshSchemaName()
{
    static std::atomic<int> made = 0;
    return u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++made);
}

std::unique_ptr<Connection> must(Result<std::unique_ptr<Connection>> opened)
{
    if (!opened)
        throw std::runtime_error(opened.error().toLogLine().toStdString());
    return std::move(*opened);
}

} // namespace

Engine testEngine()
{
    return qEnvironmentVariable("MIZAN_TEST_ENGINE") == "postgresql"_L1 ? Engine::PostgreSql : Engine::SqlCipher;
}

store::DatabaseKey testKey()
{
    std::array<std::byte, store::DatabaseKey::KeySize + store::DatabaseKey::SaltSize> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i * 5 + 1);
    return store::DatabaseKey::fromBytes(bytes);
}

TestDatabase::TestDatabase()
    : TestDatabase(testEngine())
{
}

TestDatabase::TestDatabase(Engine engine)
    : m_engine(engine)
    , m_schema(freshSchemaName())
{
    reopen();
}

TestDatabase::~TestDatabase()
{
    if (m_engine != Engine::PostgreSql)
        return;
    try {
        if (!m_connection)
            m_connection = connect();
        m_connection->execute(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema).toStdString());
    } catch (const std::exception &problem) {
        qWarning("test database: %s", problem.what());
    }
}

std::unique_ptr<Connection> TestDatabase::connect(Access access) const
{
    if (m_engine == Engine::PostgreSql)
        return must(Connection::open(schema()));
    store::FileLocation where = file();
    where.access = access;
    return must(Connection::open(where));
}

void TestDatabase::reopen()
{
    m_connection.reset();
    m_connection = connect();
}

store::FileLocation TestDatabase::file() const
{
    MIZAN_ASSERT(m_engine == Engine::SqlCipher);
    return {m_folder.filePath(u"shop.db"_s), testKey(), Access::Write, true};
}

store::SchemaLocation TestDatabase::schema() const
{
    MIZAN_ASSERT(m_engine == Engine::PostgreSql);
    return {qEnvironmentVariable("MIZAN_TEST_PGHOST"), 5432, u"postgres"_s, u"mizan"_s, {}, m_schema, true};
}

} // namespace mizan::test
