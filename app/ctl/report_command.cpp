// mizanctl report: answers of the ledgers as a table on the terminal.
#include "app/ctl/console.h"
#include "app/ctl/period.h"
#include "app/ctl/shop_folder.h"
#include "app/ctl/table.h"
#include "core/access/company.h"
#include "core/accounts/accounts_queries.h"
#include "core/reports/cashier_report.h"
#include "core/sales/shift_queries.h"
#include "core/stock/stock_queries.h"

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<TableFormat> formatOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"--format"_s, u"text"_s);
    if (name == u"text"_s)
        return TableFormat::Text;
    if (name == u"csv"_s)
        return TableFormat::Csv;
    if (name == u"json"_s)
        return TableFormat::Json;
    return refuse(rules::ValueMustBeUnderstood, name);
}

Table trialBalanceTable(store::Connection &connection, const Period &period)
{
    Table table {u"Trial balance, %1"_s.arg(period.toText()),
        {{u"account"_s}, {u"name"_s}, {u"currency"_s}, {u"opening"_s, ColumnKind::Amount},
            {u"debit"_s, ColumnKind::Amount}, {u"credit"_s, ColumnKind::Amount}, {u"closing"_s, ColumnKind::Amount}},
        {}};
    for (const accounts::TrialBalanceRow &row : accounts::trialBalance(connection, {period.from, period.to}))
        table.rows.push_back({row.account.code, row.account.name, row.debit.currency().code(), row.opening.toDecimal(),
            row.debit.toDecimal(), row.credit.toDecimal(), row.closing().toDecimal()});
    return table;
}

Table salesByDayTable(store::Connection &connection, Currency currency, const Period &period)
{
    Table table {u"Sales by day in %1, %2"_s.arg(currency.code(), period.toText()),
        {{u"day"_s}, {u"sales"_s, ColumnKind::Count}, {u"returns"_s, ColumnKind::Count},
            {u"gross"_s, ColumnKind::Amount}, {u"returned"_s, ColumnKind::Amount}, {u"rounding"_s, ColumnKind::Amount},
            {u"turnover"_s, ColumnKind::Amount}, {u"net"_s, ColumnKind::Amount}, {u"tax"_s, ColumnKind::Amount},
            {u"discount"_s, ColumnKind::Amount}, {u"cost"_s, ColumnKind::Amount}, {u"margin"_s, ColumnKind::Amount}},
        {}};
    for (const reports::SalesOfDay &day : reports::salesByDay(connection, currency, {period.from, period.to}))
        table.rows.push_back(
            {day.day.toIso(), QString::number(day.sales), QString::number(day.returns), day.gross.toDecimal(),
                day.returned.toDecimal(), day.rounding.toDecimal(), day.turnover().toDecimal(), day.net.toDecimal(),
                day.tax.toDecimal(), day.discount.toDecimal(), day.cost.toDecimal(), day.margin().toDecimal()});
    return table;
}

/// The closed shifts, as their Z reports were frozen.
Table zTable(store::Connection &connection, const Period &period)
{
    Table table {u"Z reports, %1"_s.arg(period.toText()),
        {{u"number"_s}, {u"currency"_s}, {u"sales"_s, ColumnKind::Count}, {u"returns"_s, ColumnKind::Count},
            {u"turnover"_s, ColumnKind::Amount}, {u"float"_s, ColumnKind::Amount}, {u"cash_in"_s, ColumnKind::Amount},
            {u"cash_out"_s, ColumnKind::Amount}, {u"expected"_s, ColumnKind::Amount},
            {u"counted"_s, ColumnKind::Amount}, {u"difference"_s, ColumnKind::Amount}, {u"first_receipt"_s},
            {u"last_receipt"_s}, {u"grand_total"_s, ColumnKind::Amount}},
        {}};
    const auto numberText = [](const std::optional<daybook::DocumentNumber> &number) {
        return number ? number->toText() : QString();
    };
    for (const sales::ShiftReport &z : sales::zReportsBetween(connection, period.from, period.to)) {
        const Money zero = Money::zero(z.currency);
        table.rows.push_back({numberText(z.number), z.currency.code(), QString::number(z.sales.times),
            QString::number(z.returns.times), z.turnover.toDecimal(), z.openingFloat.toDecimal(),
            z.cashIn.amount.toDecimal(), z.cashOut.amount.toDecimal(), z.expectedCash.toDecimal(),
            (z.close ? z.close->counted : zero).toDecimal(), (z.close ? z.close->difference : zero).toDecimal(),
            numberText(z.firstReceipt), numberText(z.lastReceipt), z.grandTotal.toDecimal()});
    }
    return table;
}

/// What each cashier sold, and what is looked at when money is missing.
Table cashierTable(store::Connection &connection, Currency currency, const Period &period)
{
    using sales::TillEventKind;
    const auto count = [](const char *name) { return Column {QString::fromLatin1(name), ColumnKind::Count}; };
    const auto amount = [](const char *name) { return Column {QString::fromLatin1(name), ColumnKind::Amount}; };
    Table table {u"Cashiers in %1, %2"_s.arg(currency.code(), period.toText()),
        {{u"cashier"_s}, count("sales"), count("returns"), count("lines"), amount("gross"), amount("returned"),
            amount("net"), amount("average_basket"), count("discounts"), amount("discount"), count("overrides"),
            amount("override"), count("removed_lines"), amount("removed"), amount("removed_percent"),
            count("emptied_tickets"), amount("emptied"), count("drawer_openings"), count("payments_changed"),
            count("reprints"), count("drafts"), count("unpaid_drafts"), count("drafts_shrunk"),
            amount("draft_shrinkage"), count("refusals"), count("wrong_pins"), count("approvals_given"),
            count("approvals_received"), count("drawer_differences"), amount("drawer_difference")},
        {}};
    for (const reports::CashierRow &row : reports::cashierReport(connection, currency, {period.from, period.to})) {
        const auto number = [](qint64 value) { return QString::number(value); };
        const auto events = [&](TillEventKind kind) { return number(row.of(kind).events); };
        const auto times = [&](TillEventKind kind) { return number(row.of(kind).times); };
        const auto sum = [&](TillEventKind kind) { return row.of(kind).amount.toDecimal(); };
        const auto average = row.averageBasket();
        const auto share = row.removedShare();
        table.rows.push_back({row.name, number(row.sales), number(row.returns), number(row.lines),
            row.gross.toDecimal(), row.returned.toDecimal(), row.net().toDecimal(),
            average ? average->toDecimal() : QString(), times(TillEventKind::DiscountGiven),
            sum(TillEventKind::DiscountGiven), events(TillEventKind::PriceOverridden),
            sum(TillEventKind::PriceOverridden), times(TillEventKind::LineRemoved), sum(TillEventKind::LineRemoved),
            share ? share->toPercentDecimal() : QString(), events(TillEventKind::TicketEmptied),
            sum(TillEventKind::TicketEmptied), events(TillEventKind::DrawerOpened),
            events(TillEventKind::PaymentChanged), events(TillEventKind::Reprinted),
            events(TillEventKind::DraftPrinted), number(row.unpaidDrafts), events(TillEventKind::DraftShrunk),
            sum(TillEventKind::DraftShrunk), events(TillEventKind::Refused), events(TillEventKind::WrongPin),
            number(row.approvalsGiven), events(TillEventKind::Approved), events(TillEventKind::DrawerDiffered),
            sum(TillEventKind::DrawerDiffered)});
    }
    return table;
}

/// What is on hand now; the period does not count.
Table stockTable(store::Connection &connection, Currency currency)
{
    Table table {u"Stock on hand"_s,
        {{u"code"_s}, {u"name"_s}, {u"place"_s}, {u"quantity"_s, ColumnKind::Amount}, {u"unit"_s},
            {u"value"_s, ColumnKind::Amount}},
        {}};
    stock::forEachStockRow(connection, {}, [&](const stock::StockRow &row) {
        table.rows.push_back({row.code, row.name, row.placeCode, row.level.quantity.toDecimal(), row.unitSymbol,
            Money(row.level.valueMinor, currency).toDecimal()});
        return true;
    });
    return table;
}

Result<Table> tableOf(const QString &what, store::Connection &connection, const Period &period)
{
    if (what == u"trial-balance"_s)
        return trialBalanceTable(connection, period);
    if (what == u"z"_s)
        return zTable(connection, period);
    const std::optional<access::CompanySettings> company = access::companySettings(connection);
    if (!company)
        return refuse(mizan::rules::FolderMustHoldShop);
    if (what == u"sales-by-day"_s)
        return salesByDayTable(connection, company->currency, period);
    if (what == u"cashiers"_s)
        return cashierTable(connection, company->currency, period);
    if (what == u"stock"_s)
        return stockTable(connection, company->currency);
    return refuse(rules::ValueMustBeUnderstood, what);
}

} // namespace

Result<Outcome> runReport(const Arguments &arguments, Console &console)
{
    const Result<TableFormat> format = formatOf(arguments);
    if (!format)
        return refuseAs(format);
    const Result<Period> period = periodOf(arguments);
    if (!period)
        return refuseAs(period);
    const Result<ReadableShop> shop = readableShop(arguments);
    if (!shop)
        return refuseAs(shop);
    const Result<Table> table = tableOf(arguments.positional(0), *shop->connection, *period);
    if (!table)
        return refuseAs(table);
    console.sayBytes(write(*table, *format));
    return Outcome {};
}

} // namespace mizan::ctl
