// Holds together what every verb needs.
#include "core/daybook/shop.h"

#include "core/store/local_tables.h"

namespace mizan {

namespace {

std::unique_ptr<store::Connection> withLocalTables(std::unique_ptr<store::Connection> connection)
{
    store::createLocalTables(*connection);
    return connection;
}

} // namespace

Shop::Shop(std::unique_ptr<store::Connection> connection, const Clock &clock, RandomSource &random,
    daybook::SigningKey key, std::vector<daybook::Ledger *> ledgers)
    : m_connection(withLocalTables(std::move(connection)))
    , m_clock(clock)
    , m_random(random)
    , m_ids(clock, random)
    , m_daybook(*m_connection, clock, std::move(key), std::move(ledgers))
{
}

Shop::~Shop() = default;

} // namespace mizan
