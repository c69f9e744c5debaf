// A prepared statement with typed binds and columns, borrowed from its connection's cache and given back when it goes.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace mizan::store {

/// What an engine does behind a Statement. Positions and columns count from 0.
class StatementEngine {
public:
    virtual ~StatementEngine() = default;
    virtual void bindInt64(int position, qint64 value) = 0;
    virtual void bindText(int position, QStringView value) = 0;
    virtual void bindUtf8(int position, std::string_view value) = 0;           ///< Copied.
    virtual void bindBlob(int position, std::span<const std::byte> value) = 0; ///< Copied.
    virtual void bindNull(int position) = 0;
    virtual bool step() = 0; ///< True: a row is there.
    virtual void reset() noexcept = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 int64(int column) const = 0;
    [[nodiscard]] virtual std::string_view utf8(int column) const = 0; ///< Lives until the next step or reset.
    [[nodiscard]] virtual std::span<const std::byte> blob(
        int column) const = 0; ///< Lives until the next step or reset.
    [[nodiscard]] virtual qint64 changes() const = 0;
};

class Statement {
public:
    explicit Statement(StatementEngine &engine, bool *inUse) noexcept;
    explicit Statement(std::unique_ptr<StatementEngine> owned) noexcept;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds all values, from the first placeholder on, and makes ready for the first step.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        m_engine->reset();
        int position = 0;
        (bindOne(position++, values), ...);
        return *this;
    }
    /// Binds one value (position from 0); for placeholders that are counted at run time.
    template <class Value>
    void bindAt(int position, const Value &value)
    {
        bindOne(position, value);
    }

    bool step() { return m_engine->step(); }
    /// Steps to the end; the number of rows changed.
    qint64 run();

    [[nodiscard]] bool isNull(int column) const { return m_engine->isNull(column); }
    [[nodiscard]] qint64 int64(int column) const { return m_engine->int64(column); }
    [[nodiscard]] bool boolean(int column) const { return m_engine->int64(column) != 0; }
    [[nodiscard]] std::string_view utf8(int column) const { return m_engine->utf8(column); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const { return m_engine->blob(column); }
    [[nodiscard]] QByteArray bytes(int column) const;
    /// An id in a blob column; the null id where the column is NULL or of another length.
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType::fromBytes(m_engine->blob(column)).value_or(IdType {});
    }
    [[nodiscard]] std::optional<qint64> maybeInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int64(column));
    }

private:
    void bindOne(int position, qint64 value) { m_engine->bindInt64(position, value); }
    void bindOne(int position, int value) { m_engine->bindInt64(position, value); }
    void bindOne(int position, bool value) { m_engine->bindInt64(position, value ? 1 : 0); }
    void bindOne(int position, const QString &value) { m_engine->bindText(position, value); }
    void bindOne(int position, QStringView value) { m_engine->bindText(position, value); }
    void bindOne(int position, std::string_view value) { m_engine->bindUtf8(position, value); }
    void bindOne(int position, const char *value) { m_engine->bindUtf8(position, value); }
    void bindOne(int position, const QByteArray &value)
    {
        m_engine->bindBlob(
            position, std::as_bytes(std::span(value.constData(), static_cast<std::size_t>(value.size()))));
    }
    void bindOne(int position, std::span<const std::byte> value) { m_engine->bindBlob(position, value); }
    void bindOne(int position, std::nullopt_t) { m_engine->bindNull(position); }
    template <class Tag>
    void bindOne(int position, const Id<Tag> &id)
    {
        m_engine->bindBlob(position, id.bytes());
    }
    template <class T>
    void bindOne(int position, const std::optional<T> &value)
    {
        if (value)
            bindOne(position, *value);
        else
            m_engine->bindNull(position);
    }

    StatementEngine *m_engine;
    std::unique_ptr<StatementEngine> m_owned;
    bool *m_inUse = nullptr;
};

} // namespace mizan::store
