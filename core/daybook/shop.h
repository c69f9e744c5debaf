// An open shop: its database, its daybook, and the world handed in. Every verb takes one.
#pragma once

#include "core/base/id.h"
#include "core/daybook/daybook.h"

#include <memory>
#include <typeindex>
#include <unordered_map>

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
    /// What `read` makes of records alone (settings, accounts; no local numbers), kept from verb to verb and read again
    /// once any record may be another. One way of reading for each type of value.
    template <class Value>
    [[nodiscard]] std::shared_ptr<const Value> settled(Value (*read)(store::Connection &))
    {
        const qint64 edition = m_daybook.recordsEdition();
        Settled &kept = m_settled[std::type_index(typeid(Value))];
        if (!kept.value || kept.edition != edition)
            kept = {edition, std::make_shared<const Value>(read(*m_connection))};
        return std::static_pointer_cast<const Value>(kept.value);
    }

private:
    struct Settled {
        qint64 edition = 0;
        std::shared_ptr<const void> value;
    };
    std::unique_ptr<store::Connection> m_connection;
    const Clock &m_clock;
    RandomSource &m_random;
    IdMaker m_ids;
    daybook::Daybook m_daybook;
    std::unordered_map<std::type_index, Settled> m_settled;
};

} // namespace mizan
