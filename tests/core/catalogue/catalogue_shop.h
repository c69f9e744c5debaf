// A shop that knows taxes, units and products only, for the tests of this room.
#pragma once

#include "core/catalogue/product_search.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/record.h"
#include "core/daybook/shop.h"
#include "core/tax/tax_record.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

namespace mizan::test {

class CatalogueShop {
public:
    CatalogueShop();
    operator Shop &() { return *m_shop; } // NOLINT: so that a verb reads as with a Shop.
    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] store::Connection &connection() { return m_shop->connection(); }
    [[nodiscard]] const std::vector<daybook::Ledger *> &ledgers() const { return m_ledgers; }
    /// May do everything.
    [[nodiscard]] const Session &manager() const { return m_manager; }
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return m_shop->ids().make<IdType>();
    }
    [[nodiscard]] UnitPrice price(qint64 micro) const { return {micro, currency}; }
    /// A whole product with this code and name, a price of 2.50 and a cost of 1.
    [[nodiscard]] catalogue::Product product(const QString &code, const QString &name);
    /// Saves it through the verb; a refusal ends the test.
    ProductId save(const catalogue::Product &product);
    ProductId add(const QString &code, const QString &name, std::vector<catalogue::Barcode> barcodes = {});
    [[nodiscard]] qint64 facts();

    const Currency currency = Currency::of("EUR");
    const TaxClassId taxClass = tax::taxClassId({QStringLiteral("standard")});
    FixedClock clock;
    SeededRandom random;

private:
    TestDatabase m_database;
    catalogue::ProductSearchLedger m_search;
    daybook::RecordLedger m_records;
    std::vector<daybook::Ledger *> m_ledgers;
    std::unique_ptr<Shop> m_shop;
    Session m_manager;
};

} // namespace mizan::test
