// The parts of a statement that do not depend on the engine.
#include "core/store/statement.h"

#include <utility>

namespace mizan::store {

Statement::Statement(StatementEngine &engine, bool *inUse) noexcept
    : m_engine(&engine)
    , m_inUse(inUse)
{
    *m_inUse = true;
}

Statement::Statement(std::unique_ptr<StatementEngine> owned) noexcept
    : m_engine(owned.get())
    , m_owned(std::move(owned))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_engine(std::exchange(other.m_engine, nullptr))
    , m_owned(std::move(other.m_owned))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
{
}

Statement::~Statement()
{
    if (!m_engine)
        return;
    m_engine->reset();
    if (m_inUse)
        *m_inUse = false;
}

qint64 Statement::run()
{
    while (m_engine->step()) { }
    const qint64 changed = m_engine->changes();
    m_engine->reset();
    return changed;
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = m_engine->utf8(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray Statement::bytes(int column) const
{
    const std::span<const std::byte> blob = m_engine->blob(column);
    return QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()));
}

} // namespace mizan::store
