// A whole small shop for a test: fresh database on the run's engine, a company, a till, a manager and a cashier.
#pragma once

#include "core/access/session.h"
#include "core/all_ledgers.h"
#include "core/catalogue/product.h"
#include "core/daybook/shop.h"
#include "core/found_company.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <memory>

namespace mizan::test {

struct TestShopOptions {
    QString country = QStringLiteral("DE");
    QString currency {}; ///< Empty: the country's.
    char device = 1;     ///< Another number is another device with another key.
    quint64 seed = 1;
};

struct TestProduct {
    QString name;
    qint64 priceMinor = 0;
    QString barcode {};
    QString taxClass {}; ///< "reduced"; empty: the country's standard class.
    qint64 costMinor = 0;
    QString code {}; ///< Empty: the name.
    QString unit {}; ///< "KGM"; empty: pieces.
    catalogue::ProductKind kind = catalogue::ProductKind::Goods;
};

class TestShop {
public:
    static constexpr const char *ManagerPin = "7391";
    static constexpr const char *CashierPin = "2580";

    explicit TestShop(TestShopOptions options = {});

    [[nodiscard]] Shop &shop() { return *m_shop; }
    operator Shop &() { return *m_shop; } // NOLINT: so that a verb reads as with a Shop.
    [[nodiscard]] store::Connection &connection() { return m_shop->connection(); }
    [[nodiscard]] const std::vector<daybook::Ledger *> &ledgers() const { return m_ledgers.list(); }
    [[nodiscard]] TestDatabase &database() { return m_database; }
    /// As after a restart of the program: a new connection, a new Shop, the same facts.
    void restart();

    [[nodiscard]] const Session &manager() const { return *m_manager; } ///< Lena, the owner.
    [[nodiscard]] const Session &cashier() const { return *m_cashier; } ///< Sami.
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] BusinessDate today() const { return m_manager->businessDate(clock.nowMs()); }
    [[nodiscard]] FactId newRequest() { return m_shop->ids().make<FactId>(); }
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return m_shop->ids().make<IdType>();
    }
    /// An amount in the shop's currency, in minor units.
    [[nodiscard]] Money money(qint64 minor) const { return {minor, m_currency}; }

    /// Saved by the manager through the verb of the product form.
    ProductId addProduct(const TestProduct &product);

    /// How many facts of a kind there are; of all kinds when empty.
    [[nodiscard]] qint64 facts(std::string_view kind = {});
    /// Every row of every ledger; what a rebuild must give again.
    [[nodiscard]] std::vector<std::string> dump();
    /// Rebuilds the ledgers in place and says whether they came out as they were.
    [[nodiscard]] bool rebuildsTheSame();

    FixedClock clock;
    SeededRandom random;

private:
    [[nodiscard]] std::unique_ptr<Shop> open();
    [[nodiscard]] Session addUser(const Session &by, const QString &name, RoleId role, const char *pin);
    TestShopOptions m_options;
    TestDatabase m_database;
    AllLedgers m_ledgers;
    std::unique_ptr<Shop> m_shop;
    Currency m_currency = Currency::of("EUR");
    QString m_standardClass;
    std::optional<Session> m_manager;
    std::optional<Session> m_cashier;
};

} // namespace mizan::test
