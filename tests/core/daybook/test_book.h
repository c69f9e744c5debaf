// A daybook on a fresh database with a record type and a small ledger of sums: enough to try everything the daybook
// promises.
#pragma once

#include "core/daybook/daybook.h"
#include "core/daybook/number_ledger.h"
#include "core/daybook/record.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <memory>
#include <string>
#include <vector>

namespace mizan::test {

/// Follows "goods.moved": one row a fact, and sums by thing and place.
class GoodsLedger final : public daybook::Ledger {
public:
    explicit GoodsLedger(int version = 1) noexcept
        : m_version(version)
    {
    }
    [[nodiscard]] std::string_view name() const noexcept override { return "goods"; }
    [[nodiscard]] int version() const noexcept override { return m_version; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;

private:
    int m_version;
};

[[nodiscard]] const daybook::RecordType &articleType();
/// With personal fields.
[[nodiscard]] const daybook::RecordType &personType();

class TestBook {
public:
    /// `seed` also makes the device's key: books of one seed write the same strand.
    explicit TestBook(quint64 seed = 1);

    [[nodiscard]] daybook::Daybook &book() { return *m_book; }
    [[nodiscard]] store::Connection &connection() { return m_database.connection(); }
    [[nodiscard]] const std::vector<daybook::Ledger *> &ledgers() const { return m_ledgers; }
    [[nodiscard]] std::vector<std::string> dump();
    [[nodiscard]] daybook::NewFact moved(RecordId thing, qint64 place, qint64 quantity);
    daybook::Fact move(RecordId thing, qint64 place, qint64 quantity);
    daybook::Fact set(std::vector<daybook::RecordChange> changes);
    /// Every fact of this book's own strand.
    [[nodiscard]] std::vector<daybook::Fact> strand();
    /// Closes the book and opens it again, as after a restart; with ledgers of another version when told so.
    void reopen(int goodsVersion = 1);
    /// Closes the book and hands over its connection, as a rebuild by file wants it.
    [[nodiscard]] std::unique_ptr<store::Connection> giveConnection();

    FixedClock clock;
    SeededRandom random;
    IdMaker ids;

private:
    void open();
    daybook::SigningKey m_key;
    TestDatabase m_database;
    daybook::NumberLedger m_numbers;
    daybook::RecordLedger m_records;
    std::unique_ptr<GoodsLedger> m_goods;
    std::vector<daybook::Ledger *> m_ledgers;
    std::unique_ptr<daybook::Daybook> m_book;
};

} // namespace mizan::test
