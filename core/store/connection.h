// A connection to the shop's database, for one thread: SQLCipher file or PostgreSQL schema, asked in one way.
#pragma once

#include "core/base/result.h"
#include "core/store/database_key.h"
#include "core/store/dialect.h"
#include "core/store/fault.h"
#include "core/store/statement.h"

#include <QString>

#include <functional>
#include <memory>
#include <string_view>

class QSqlDatabase;
struct sqlite3;

namespace mizan::store {

enum class Access {
    Write, ///< The one writer of a process: 64 MiB of cache.
    Read,  ///< Cannot write at all: 16 MiB of cache.
    Load,  ///< Fills a side file fast, without journal or syncs (core/store/bulk_load.h); never the shop's own file.
};

struct FileLocation {
    QString path;
    DatabaseKey key;
    Access access = Access::Write;
    bool create = false; ///< Only an empty or missing file is made; without it, a missing file is refused.
};

/// How to reach a PostgreSQL schema; used by the hub and by the tests.
struct SchemaLocation {
    QString host; ///< A name, or the folder of a Unix socket.
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString schema;
    bool create = false; ///< Makes the schema when it is missing; without it, a missing schema is refused.
};

namespace rules {
inline constexpr Rule FileMustExist {"store.file-must-exist"};
inline constexpr Rule FileMustBeEncrypted {"store.file-must-be-encrypted"};
inline constexpr Rule KeyMustFit {"store.key-must-fit"};
inline constexpr Rule FileMustBeWhole {"store.file-must-be-whole"};
inline constexpr Rule FolderMustBeWritable {"store.folder-must-be-writable"};
inline constexpr Rule ServerMustAnswer {"store.server-must-answer"};
inline constexpr Rule SchemaMustExist {"store.schema-must-exist"};
} // namespace rules

class Connection {
public:
    /// Wrong key and damaged file are told apart: the vault proves the key before the file is read.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const FileLocation &where);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const SchemaLocation &where);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Dialect &dialect() const noexcept;
    /// A cached statement; `sql` is its key. Asked for again while in use, it is prepared once more for that use.
    [[nodiscard]] Statement statement(std::string_view sql);
    /// Binds and steps to the end; the number of rows changed.
    template <class... Values>
    qint64 run(std::string_view sql, const Values &...values)
    {
        Statement query = statement(sql);
        query.bind(values...);
        return query.run();
    }
    /// Binds and makes ready; call step() for each row.
    template <class... Values>
    [[nodiscard]] Statement query(std::string_view sql, const Values &...values)
    {
        Statement query = statement(sql);
        query.bind(values...);
        return query;
    }
    /// One statement that is not worth a place in the cache (schema, pragma).
    void execute(std::string_view sql);
    [[nodiscard]] bool hasTable(std::string_view name);
    /// Drops cached statements; needed before tables are dropped.
    void forgetStatements() noexcept;
    [[nodiscard]] bool inTransaction() const noexcept;
    /// Every further use throws SyncFailed: the disk would not make durable what was acknowledged to be moved there.
    /// From any thread.
    void condemn() noexcept;

    /// The Qt Sql face of the same connection (driver QSQLCIPHER or QPSQL), for Qt models and tools.
    [[nodiscard]] QSqlDatabase qtDatabase() const;
    /// SQLCipher's own handle for bulk paths inside core/store and the bench; none on PostgreSQL.
    [[nodiscard]] sqlite3 *sqliteHandle() const noexcept;
    [[nodiscard]] const QString &path() const noexcept; ///< The file, or the schema's name.
    /// Where this file stands, with its key; for a second connection on another thread. SQLCipher only.
    [[nodiscard]] FileLocation location(Access access) const;
    [[nodiscard]] SchemaLocation schemaLocation() const; ///< The same on PostgreSQL.

private:
    friend class Transaction;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A transaction for writing, rolled back unless committed. They do not nest.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Durable when it returns. Throws Fault when the engine could not make it so.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace mizan::store
