// A fresh, empty database for one test: an encrypted file, or a schema on the throw-away PostgreSQL cluster.
#pragma once

#include "core/store/connection.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace mizan::test {

/// The engine this run is for: PostgreSQL when the environment says MIZAN_TEST_ENGINE=postgresql.
[[nodiscard]] store::Engine testEngine();

/// The key every test file is encrypted with.
[[nodiscard]] store::DatabaseKey testKey();

/// Removed with everything in it when it goes; connections to it must have gone before.
class TestDatabase {
public:
    TestDatabase();
    /// On this engine whatever the run is for; PostgreSQL only where testEngine() is PostgreSQL.
    explicit TestDatabase(store::Engine engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] store::Connection &connection() { return *m_connection; }
    /// A second connection to the same database.
    [[nodiscard]] std::unique_ptr<store::Connection> connect(store::Access access = store::Access::Write) const;
    /// Closes this connection and opens another one, as after a restart of the program.
    void reopen();
    void close() { m_connection.reset(); }

    [[nodiscard]] QString folder() const { return m_folder.path(); } ///< Where the file is; SQLCipher only.
    [[nodiscard]] store::FileLocation file() const;                  ///< SQLCipher only.
    [[nodiscard]] store::SchemaLocation schema() const;              ///< PostgreSQL only.

private:
    store::Engine m_engine;
    QTemporaryDir m_folder;
    QString m_schema;
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace mizan::test
