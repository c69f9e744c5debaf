// What a connection holds; seen by connection.cpp, transaction.cpp and postgres_connection.cpp only.
#pragma once

#include "core/store/connection.h"
#include "core/store/sqlcipher_handle.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace mizan::store {

/// Every Qt Sql connection has a name of its own; the Qt connection goes with this object.
class QtConnectionName {
public:
    QtConnectionName();
    ~QtConnectionName();
    QtConnectionName(const QtConnectionName &) = delete;
    QtConnectionName &operator=(const QtConnectionName &) = delete;
    [[nodiscard]] const QString &name() const noexcept { return m_name; }

private:
    QString m_name;
};

struct Connection::Private {
    struct Cached {
        std::unique_ptr<StatementEngine> engine;
        bool inUse = false;
    };

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };

    explicit Private(Engine engine)
        : dialect(engine)
    {
    }

    /// Prepares on whichever engine this is.
    [[nodiscard]] std::unique_ptr<StatementEngine> prepare(std::string_view sql);

    Dialect dialect;
    QString path;
    std::optional<FileLocation> file;        ///< SQLCipher only.
    std::optional<SchemaLocation> schema;    ///< PostgreSQL only.
    std::unique_ptr<SqlcipherHandle> handle; ///< SQLCipher only.
    QtConnectionName qtName;
    bool serverTransaction = false; ///< PostgreSQL only; SQLCipher knows for itself.
    /// After what they are prepared on: they go first.
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> statements;
};

} // namespace mizan::store
