// Qt Sql's face of an SQLCipher connection: the driver QSQLCIPHER, on the engine's C calls and Qt's public headers.
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>

#include <vector>

struct sqlite3;

namespace mizan::store {

class SqlcipherResult;

/// Never opens a file itself, so no key ever passes through QSqlDatabase: it shares the handle of a store::Connection.
/// One thread, like the handle. Named placeholders are rewritten to positional ones by Qt.
class SqlcipherDriver final : public QSqlDriver {
public:
    SqlcipherDriver() = default;
    ~SqlcipherDriver() override;

    /// A Qt connection called `name` over `db`, which must stay open until that connection is closed.
    [[nodiscard]] static QSqlDatabase adopt(sqlite3 *db, const QString &name);

    [[nodiscard]] sqlite3 *db() const noexcept { return m_db; }
    /// Results are told when the handle goes away beneath them.
    void enter(SqlcipherResult *result) const;
    void leave(SqlcipherResult *result) const;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &database, const QString &user, const QString &password, const QString &host, int port,
        const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QString formatValue(const QSqlField &field, bool trimStrings) const override;
    QVariant handle() const override;

private:
    bool command(const char *sql);

    sqlite3 *m_db = nullptr;
    mutable std::vector<SqlcipherResult *> m_results;
};

/// The error Qt shows, from the handle's last one.
[[nodiscard]] QSqlError sqlcipherError(sqlite3 *db, const QString &doing, int code, int type);

} // namespace mizan::store
