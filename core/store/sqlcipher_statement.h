// A statement prepared on SQLCipher's own calls.
#pragma once

#include "core/store/statement.h"

struct sqlite3_stmt;

namespace mizan::store {

class SqlcipherHandle;

class SqlcipherStatement final : public StatementEngine {
public:
    SqlcipherStatement(SqlcipherHandle &handle, std::string_view sql); ///< Throws Fault when it cannot be prepared.
    ~SqlcipherStatement() override;
    SqlcipherStatement(const SqlcipherStatement &) = delete;
    SqlcipherStatement &operator=(const SqlcipherStatement &) = delete;

    void bindInt64(int position, qint64 value) override;
    void bindText(int position, QStringView value) override;
    void bindUtf8(int position, std::string_view value) override;
    void bindBlob(int position, std::span<const std::byte> value) override;
    void bindNull(int position) override;
    bool step() override;
    void reset() noexcept override; ///< Forgets the bound values too.
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] std::string_view utf8(int column) const override;
    [[nodiscard]] std::span<const std::byte> blob(int column) const override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }

private:
    void readyToBind() noexcept;
    void mustBeBound(int code, int position);

    SqlcipherHandle &m_handle;
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_changes = 0;
    bool m_stepped = false;
    bool m_bound = false;
};

} // namespace mizan::store
