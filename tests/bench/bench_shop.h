// A shop for measuring: on disk, encrypted, with a catalogue of the wanted size and an open shift.
#pragma once

#include "core/access/session.h"
#include "core/open_shop.h"
#include "core/sales/record_sale.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace mizan::bench {

/// What the bench asks for must not be refused.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
    return *std::move(result);
}

/// Names as a real list has them: many share words, a third are Arabic.
[[nodiscard]] QString productName(qint64 product);

class BenchShop {
public:
    /// Each product has three barcodes, a Latin or an Arabic name, a price and a stock.
    explicit BenchShop(qint64 products);

    [[nodiscard]] Shop &shop() { return *m_opened->shop; }
    [[nodiscard]] const std::vector<daybook::Ledger *> &ledgers() const { return m_opened->ledgers->list(); }
    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/shop"); }
    [[nodiscard]] QString databasePath() const { return folder() + QStringLiteral("/shop.db"); }
    [[nodiscard]] store::FileLocation location() { return shop().connection().location(store::Access::Write); }
    [[nodiscard]] Currency currency() const { return Currency::of("EUR"); }
    void close();
    void open();
    void openShift();

    /// EAN-13 of the k-th barcode (0 … 2) of product i.
    [[nodiscard]] static QString barcode(qint64 product, int k);
    /// A ticket of `lines` products drawn by popularity, paid exactly in cash.
    [[nodiscard]] sales::RecordSale ticket(int lines);
    /// Popular products come up far more often: the square of an even draw.
    [[nodiscard]] qint64 drawProduct();

    test::FixedClock clock;
    test::SeededRandom random;

private:
    void addProducts(qint64 products);
    QTemporaryDir m_folder;
    qint64 m_products;
    std::optional<OpenedShop> m_opened;
    std::optional<Session> m_session;
};

} // namespace mizan::bench
