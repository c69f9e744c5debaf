// What differs between SQLCipher and PostgreSQL, in one place. All other SQL keeps to what both understand.
#pragma once

#include <QByteArray>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mizan::store {

enum class Engine { SqlCipher, PostgreSql };

enum class ColumnType {
    Int64,
    Text,
    Blob,
};

struct Column {
    std::string_view name;
    ColumnType type = ColumnType::Int64;
    bool nullable = false;
};

/// A table as both engines know it. Rows are ordered and unique by `key` (names of columns).
struct TableShape {
    std::string_view name;
    std::vector<Column> columns;
    std::vector<std::string_view> key;
    bool keyIsRowNumber = false; ///< The key is one integer column that the engine may use as its row number.
};

class Dialect {
public:
    explicit constexpr Dialect(Engine engine) noexcept
        : m_engine(engine)
    {
    }
    [[nodiscard]] Engine engine() const noexcept { return m_engine; }

    /// CREATE TABLE with STRICT / WITHOUT ROWID or BIGINT / BYTEA, as the engine wants it.
    [[nodiscard]] std::string createTable(const TableShape &table) const;
    [[nodiscard]] std::string createIndex(std::string_view name, std::string_view table,
        std::span<const std::string_view> columns, bool unique = false) const;
    /// Statements that make UPDATE and DELETE on a table fail, and INSERT OR REPLACE too.
    [[nodiscard]] std::vector<std::string> refuseChanges(std::string_view table) const;
    /// INSERT … ON CONFLICT (key) DO UPDATE SET sum = table.sum + excluded.sum for the columns outside the key.
    [[nodiscard]] std::string addUpsert(const TableShape &table) const;
    /// INSERT … ON CONFLICT (key) DO UPDATE SET column = excluded.column for the columns outside the key.
    [[nodiscard]] std::string replaceUpsert(const TableShape &table) const;
    [[nodiscard]] std::string insert(const TableShape &table) const;
    [[nodiscard]] std::string_view beginWriting() const noexcept; ///< BEGIN IMMEDIATE, or BEGIN.

private:
    Engine m_engine;
};

} // namespace mizan::store
