// Answers from the sums that the ledgers of sales keep, and from the facts behind their receipts.
#include "core/reports/sales_reports.h"

#include "core/sales/shift_ledger.h"
#include "core/store/connection.h"

namespace mizan::reports {

namespace {

void addTo(SalesOfDay &of, sales::TillSum what, const store::Statement &row, Currency currency)
{
    const auto amount = [&](int column) { return Money(row.int64(column), currency); };
    const Money net = amount(3);
    const Money tax = amount(4);
    const bool isReturn = what == sales::TillSum::Returns;
    (isReturn ? of.returns : of.sales) = row.int64(2);
    (isReturn ? of.returned : of.gross) = net + tax;
    of.net += net;
    of.tax += tax;
    of.rounding += amount(5);
    of.discount += amount(6);
    of.cost += amount(7);
}

std::string dayQuery(std::string_view condition)
{
    return "SELECT day, what, CAST(sum(times) AS BIGINT), CAST(sum(net_minor) AS BIGINT), CAST(sum(tax_minor) AS "
           "BIGINT), "
           "CAST(sum(rounding_minor) AS BIGINT), CAST(sum(discount_minor) AS BIGINT), CAST(sum(cost_minor) AS BIGINT) "
           "FROM till_total WHERE day BETWEEN ? AND ? AND what <= ?"
        + std::string(condition) + " GROUP BY day, what ORDER BY day, what";
}

} // namespace

std::vector<SalesOfDay> salesByDay(
    store::Connection &connection, Currency currency, const Days &days, std::optional<BranchId> branch)
{
    static const std::string All = dayQuery("");
    static const std::string OfBranch = dayQuery(" AND branch = (SELECT no FROM local_key WHERE uid = ?)");
    const qint64 last = qint64(sales::TillSum::Returns); // Sales and returns are the first ones.
    store::Statement row = branch ? connection.query(OfBranch, days.from.days(), days.to.days(), last, *branch)
                                  : connection.query(All, days.from.days(), days.to.days(), last);
    std::vector<SalesOfDay> answer;
    const Money zero = Money::zero(currency);
    while (row.step()) {
        const BusinessDate day = BusinessDate::fromDays(row.int64(0));
        if (answer.empty() || answer.back().day != day)
            answer.push_back({day, 0, 0, zero, zero, zero, zero, zero, zero, zero});
        addTo(answer.back(), static_cast<sales::TillSum>(row.int64(1)), row, currency);
    }
    return answer;
}

std::vector<SalesOfProduct> salesByProduct(
    store::Connection &connection, Currency currency, const Days &days, int limit)
{
    auto row = connection.query(
        "SELECT local_key.uid, product.code, product.name, s.quantity, s.net, s.tax, s.cost FROM "
        "(SELECT product, CAST(sum(quantity_micro) AS BIGINT) AS quantity, CAST(sum(net_minor) AS BIGINT) AS net, "
        "CAST(sum(tax_minor) AS BIGINT) AS tax, CAST(sum(cost_minor) AS BIGINT) AS cost FROM day_product "
        "WHERE day BETWEEN ? AND ? GROUP BY product) AS s JOIN local_key ON local_key.no = s.product "
        "LEFT JOIN product ON product.no = s.product ORDER BY s.net DESC, local_key.uid LIMIT ?",
        days.from.days(), days.to.days(), limit);
    std::vector<SalesOfProduct> products;
    while (row.step())
        products.push_back({row.id<ProductId>(0), row.text(1), row.text(2), Quantity::fromMicro(row.int64(3)),
            Money(row.int64(4), currency), Money(row.int64(5), currency), Money(row.int64(6), currency)});
    return products;
}

std::vector<SalesOfTax> salesByTax(store::Connection &connection, Currency currency, const Days &days)
{
    auto row = connection.query(
        "SELECT tax_rate.code, tax_rate.name, tax_rate.rate_nano, s.base, s.tax FROM "
        "(SELECT about, CAST(sum(net_minor) AS BIGINT) AS base, CAST(sum(tax_minor) AS BIGINT) AS tax FROM till_total "
        "WHERE day BETWEEN ? AND ? AND what = ? GROUP BY about) AS s LEFT JOIN tax_rate ON tax_rate.no = s.about "
        "ORDER BY tax_rate.code",
        days.from.days(), days.to.days(), qint64(sales::TillSum::Tax));
    std::vector<SalesOfTax> taxes;
    while (row.step())
        taxes.push_back({row.text(0), row.text(1), Rate::fromNano(row.maybeInt64(2).value_or(0)),
            Money(row.int64(3), currency), Money(row.int64(4), currency)});
    return taxes;
}

void forEachSale(store::Connection &connection, const Days &days,
    const std::function<bool(BusinessDate, const sales::SaleDetail &)> &each)
{
    auto row = connection.query("SELECT fact.id, sale.day FROM sale JOIN fact ON fact.no = sale.fact "
                                "WHERE sale.day BETWEEN ? AND ? ORDER BY sale.day, sale.fact",
        days.from.days(), days.to.days());
    while (row.step()) {
        const auto sale = sales::findSale(connection, row.id<SaleId>(0));
        if (sale && !each(BusinessDate::fromDays(row.int64(1)), *sale))
            return;
    }
}

} // namespace mizan::reports
