// Makes products, tickets, shifts for the tests of sales.
#include "tests/core/sales/sales_shop.h"

#include "core/access/company.h"
#include "core/catalogue/save_product.h"
#include "core/sales/shift_queries.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace mizan::test {

SalesShop::SalesShop(TestShopOptions options)
    : TestShop(std::move(options))
{
}

const catalogue::Product &SalesShop::product(
    const QString &name, qint64 priceMinor, const QString &taxClass, catalogue::ProductKind kind)
{
    if (const auto known = m_products.find(name); known != m_products.end())
        return known->second;
    catalogue::Product made {.id = newId<ProductId>(),
        .code = name.toUpper(),
        .name = name,
        .kind = kind,
        .unit = catalogue::pieceUnit().id,
        .taxClass = tax::taxClassId({taxClass}),
        .price = UnitPrice::of(money(priceMinor)),
        .cost = UnitPrice::of(money(priceMinor / 2))};
    const auto saved = catalogue::saveProduct(shop(), manager(), {newRequest(), made});
    if (!saved)
        FAIL(saved.error().toLogLine().toStdString());
    return m_products.emplace(name, made).first->second;
}

sales::TicketProduct SalesShop::snapshot(const QString &name)
{
    const catalogue::Product &known = product(name);
    const auto scanned = catalogue::findById(connection(), currency(), known.id);
    REQUIRE(scanned);
    const auto taken = sales::ticketProduct(*scanned, tax::loadTaxTable(connection()));
    REQUIRE(taken);
    return *taken;
}

sales::TradeTerms SalesShop::terms() { return sales::tradeTerms(access::companySettings(connection()).value()); }

ShiftId SalesShop::openShift(qint64 floatMinor)
{
    const auto opened = sales::openShift(shop(), manager(), {newId<ShiftId>(), totalOnly(floatMinor)});
    if (!opened)
        FAIL(opened.error().toLogLine().toStdString());
    return opened->id;
}

Result<sales::ShiftClosed> SalesShop::closeShift()
{
    const auto open = sales::openShiftOf(connection(), shop().device());
    REQUIRE(open);
    const auto report = sales::xReport(connection(), open->id, clock.nowMs(), manager().user());
    REQUIRE(report);
    return sales::closeShift(shop(), manager(),
        {.id = newRequest(),
            .shift = open->id,
            .firstCount = totalOnly(report->expectedCash.minor()),
            .leftInDrawer = report->expectedCash});
}

sales::Ticket SalesShop::ticket(sales::TicketMode mode)
{
    return {.id = newId<SaleId>(), .currency = currency(), .mode = mode};
}

void SalesShop::add(sales::Ticket &ticket, const QString &name, qint64 units)
{
    const auto added = sales::addProduct(
        ticket, {newId<sales::LineId>(), snapshot(name), product(name).price, Quantity::units(units)});
    if (!added)
        FAIL(added.error().toLogLine().toStdString());
}

sales::RecordSale SalesShop::payExactly(const sales::Ticket &ticket)
{
    const auto totals = sales::ticketTotals(ticket, terms());
    REQUIRE(totals);
    return {ticket, {{sales::TenderMethod::Cash, totals->cashTotal()}}};
}

sales::SaleRecorded SalesShop::sell(std::initializer_list<std::pair<const char *, qint64>> goods)
{
    sales::Ticket rungUp = ticket();
    for (const auto &[name, units] : goods)
        add(rungUp, QString::fromLatin1(name), units);
    const auto sold = sales::recordSale(shop(), cashier(), payExactly(rungUp));
    if (!sold)
        FAIL(sold.error().toLogLine().toStdString());
    return *sold;
}

Result<sales::SaleRecorded> SalesShop::sell(const Session &session, const sales::Ticket &ticket)
{
    return sales::recordSale(shop(), session, payExactly(ticket));
}

Session SalesShop::cashierWith(access::Right right, access::Grant grant, std::optional<qint64> limit)
{
    access::Grants grants = access::Grants::everything();
    grants.set(right, grant);
    grants.setLimit(right, limit);
    const Session &own = cashier();
    return Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(), own.tillCode(),
        own.businessDay()});
}

} // namespace mizan::test
