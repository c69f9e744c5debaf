// An open shop: its database, its daybook, and the world handed in. Every verb takes one.
#pragma once

#include "core/base/id.h"
#include "core/daybook/daybook.h"

#include <memory>

namespace mizan {

/// One per thread that writes. Long work on another thread opens its own connection
/// (`connection().location(Access::Read)`).
class Shop {
public:
    Shop(std::unique_ptr<store::Connection> connection, const Clock &clock, RandomSource &random,
        daybook::SigningKey key, std::vector<daybook::Ledger *> ledgers);
    ~Shop();

    [[nodiscard]] store::Connection &connection() noexcept { return *m_connection; }
    [[nodiscard]] daybook::Daybook &daybook() noexcept { return m_daybook; }
    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    [[nodiscard]] RandomSource &random() noexcept { return m_random; }
    [[nodiscard]] IdMaker &ids() noexcept { return m_ids; }
    [[nodiscard]] DeviceId device() const noexcept { return m_daybook.device(); }

private:
    std::unique_ptr<store::Connection> m_connection;
    const Clock &m_clock;
    RandomSource &m_random;
    IdMaker m_ids;
    daybook::Daybook m_daybook;
};

} // namespace mizan
