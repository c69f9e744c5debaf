// A test shop with goods on its shelves and a till that can sell them.
#pragma once

#include "core/sales/close_shift.h"
#include "core/sales/open_shift.h"
#include "core/sales/record_return.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_product.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace mizan::test {

class SalesShop : public TestShop {
public:
    explicit SalesShop(TestShopOptions options = {});

    /// A product of this price in minor units, made when it is first named.
    const catalogue::Product &product(const QString &name, qint64 priceMinor = 100,
        const QString &taxClass = QStringLiteral("standard"),
        catalogue::ProductKind kind = catalogue::ProductKind::Goods);
    [[nodiscard]] sales::TicketProduct snapshot(const QString &name);
    [[nodiscard]] sales::TradeTerms terms();

    ShiftId openShift(qint64 floatMinor = 10'000);
    /// Counts what there should be, and leaves all of it.
    Result<sales::ShiftClosed> closeShift();
    [[nodiscard]] sales::CashCount totalOnly(qint64 minor) const { return {{{1, minor}}}; }

    [[nodiscard]] sales::Ticket ticket(sales::TicketMode mode = sales::TicketMode::Sale);
    /// Adds a product at its own price.
    void add(sales::Ticket &ticket, const QString &name, qint64 units = 1);
    /// With exactly what is due in cash.
    [[nodiscard]] sales::RecordSale payExactly(const sales::Ticket &ticket);
    [[nodiscard]] sales::SaleRecorded sell(std::initializer_list<std::pair<const char *, qint64>> goods);
    /// Paid exactly in cash; what is refused is the test's question.
    [[nodiscard]] Result<sales::SaleRecorded> sell(const Session &session, const sales::Ticket &ticket);
    /// The cashier with every right, but this one as said.
    [[nodiscard]] Session cashierWith(access::Right right, access::Grant grant, std::optional<qint64> limit = {});

private:
    std::map<QString, catalogue::Product> m_products;
};

/// Which rule said no.
Rule refusalOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().rule;
}

} // namespace mizan::test
