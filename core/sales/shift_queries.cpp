// Answers about shifts, from the tables of ShiftLedger; a Z report from the fact that froze it.
#include "core/sales/shift_queries.h"

#include "core/daybook/tables.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_ledger.h"
#include "core/store/connection.h"

namespace mizan::sales {

namespace {

constexpr std::string_view TillNo = "(SELECT no FROM local_key WHERE uid = ?)";

std::optional<ShiftReport> reportOf(store::Connection &connection, FactId closed)
{
    static const std::string Sql = "SELECT " + std::string(daybook::FactColumns) + " FROM fact WHERE id = ?";
    auto row = connection.query(Sql, closed);
    if (!row.step())
        return std::nullopt;
    daybook::Fact fact;
    daybook::readFact(row, fact);
    return readReport(fact);
}

struct ShiftRow {
    qint64 no = 0;
    qint64 openedSeq = 0;
    DeviceId till;
    BranchId branch;
    Currency currency;
    qint64 openedDay = 0;
    qint64 openedAtMs = 0;
    UserId openedBy;
    qint64 floatMinor = 0;
};

std::optional<ShiftRow> shiftRow(store::Connection &connection, ShiftId id)
{
    auto row = connection.query(
        "SELECT shift.no, fact.seq, till.uid, branch.uid, shift.currency, shift.opened_day, shift.opened_at_ms, "
        "opener.uid, "
        "shift.float_minor FROM shift JOIN fact ON fact.id = shift.uid JOIN local_key AS till ON till.no = shift.till "
        "JOIN local_key AS branch ON branch.no = shift.branch JOIN local_key AS opener ON opener.no = shift.opened_by "
        "WHERE shift.no = (SELECT no FROM local_key WHERE uid = ?)",
        id);
    if (!row.step())
        return std::nullopt;
    const auto currency = Currency::fromNumber(row.int64(4));
    if (!currency)
        return std::nullopt;
    return ShiftRow {row.int64(0), row.int64(1), row.id<DeviceId>(2), row.id<BranchId>(3), *currency, row.int64(5),
        row.int64(6), row.id<UserId>(7), row.int64(8)};
}

void readTotals(store::Connection &connection, const ShiftRow &shift, ShiftReport &report)
{
    auto row = connection.query(
        "SELECT what, CAST(sum(times) AS BIGINT), CAST(sum(net_minor) AS BIGINT), CAST(sum(tax_minor) AS BIGINT), "
        "CAST(sum(rounding_minor) AS BIGINT) FROM till_total "
        "WHERE day >= ? AND shift = ? AND what <> ? GROUP BY what ORDER BY what",
        shift.openedDay, shift.no, qint64(TillSum::Tax));
    while (row.step()) {
        const CountedMoney counted {row.int64(1), Money(row.int64(2), report.currency)};
        const CountedMoney withTaxes {row.int64(1), Money(row.int64(2) + row.int64(3) + row.int64(4), report.currency)};
        const qint64 what = row.int64(0);
        if (what > qint64(TillSum::Method)) {
            if (counted.times == 0 && counted.amount.isZero())
                continue; // Said first, and changed to another.
            report.methods.push_back({static_cast<TenderMethod>(what - qint64(TillSum::Method)), counted});
            continue;
        }
        report.rounding += Money(row.int64(4), report.currency);
        switch (static_cast<TillSum>(what)) {
        case TillSum::Sales:
            report.sales = withTaxes;
            break;
        case TillSum::Returns:
            report.returns = withTaxes;
            break;
        case TillSum::Discounts:
            report.discounts = counted;
            break;
        case TillSum::RemovedLines:
            report.removedLines = counted;
            break;
        case TillSum::DrawerOpenings:
            report.drawerOpenings = counted.times;
            break;
        case TillSum::CashIn:
            report.cashIn = counted;
            break;
        case TillSum::CashOut:
            report.cashOut = counted;
            break;
        case TillSum::Settlements:
            report.settlements = counted;
            break;
        case TillSum::GiftLoads:
            report.giftLoads = counted;
            break;
        case TillSum::DepositsTaken:
            report.orders.taken = counted;
            break;
        case TillSum::DepositsReturned:
            report.orders.returned = counted;
            break;
        case TillSum::DepositsKept:
            report.orders.kept = counted;
            break;
        case TillSum::TenderChanges:
            report.tenderChanges = counted.times;
            break;
        case TillSum::EmptiedTickets:
            report.care.emptiedTickets = counted;
            break;
        case TillSum::Drafts:
            report.care.drafts = counted;
            break;
        case TillSum::ShrunkDrafts:
            report.care.shrunkDrafts = counted;
            break;
        case TillSum::Promotions:
            report.care.promotions = counted;
            break;
        case TillSum::Reprints:
            report.care.reprints = counted.times;
            break;
        case TillSum::Refusals:
            report.care.refusals = counted.times;
            break;
        case TillSum::Tax:
        case TillSum::Method:
            break;
        }
    }
}

void readTaxes(store::Connection &connection, const ShiftRow &shift, ShiftReport &report)
{
    auto row = connection.query(
        "SELECT tax_rate.code, tax_rate.name, tax_rate.rate_nano, CAST(sum(till_total.net_minor) AS BIGINT), "
        "CAST(sum(till_total.tax_minor) AS BIGINT) "
        "FROM till_total LEFT JOIN tax_rate ON tax_rate.no = till_total.about WHERE till_total.day >= ? AND "
        "till_total.shift = ? AND till_total.what = ? GROUP BY till_total.about, tax_rate.code, tax_rate.name, "
        "tax_rate.rate_nano ORDER BY tax_rate.code",
        shift.openedDay, shift.no, qint64(TillSum::Tax));
    while (row.step()) {
        report.taxes.push_back({row.text(0), row.text(1), Rate::fromNano(row.isNull(2) ? 0 : row.int64(2)),
            Money(row.int64(3), report.currency), Money(row.int64(4), report.currency)});
    }
}

void readApprovals(store::Connection &connection, qint64 shift, ShiftReport &report)
{
    auto row =
        connection.query("SELECT shift_approval.granted, local_key.uid, shift_approval.times FROM shift_approval "
                         "JOIN local_key ON local_key.no = shift_approval.approver WHERE shift_approval.shift = ? "
                         "ORDER BY shift_approval.granted, local_key.uid",
            shift);
    while (row.step())
        report.approvals.push_back({std::string(row.utf8(0)), row.id<UserId>(1), row.int64(2)});
}

/// The first or last receipt of a shift, from its till's own strand, where they follow on its opening.
std::optional<daybook::DocumentNumber> receiptOf(
    store::Connection &connection, const ShiftRow &shift, ShiftId id, bool last)
{
    static constexpr std::string_view First =
        "SELECT body FROM fact WHERE device = ? AND seq > ? AND kind IN ('sale.recorded', "
        "'return.recorded') ORDER BY seq LIMIT 1";
    static constexpr std::string_view Last =
        "SELECT body FROM fact WHERE device = ? AND seq > ? AND kind IN ('sale.recorded', "
        "'return.recorded') ORDER BY seq DESC LIMIT 1";
    auto row = connection.query(last ? Last : First, shift.till, shift.openedSeq);
    if (!row.step())
        return std::nullopt;
    daybook::BodyParser parser;
    const daybook::BodyValue body = parser.parse(row.utf8(0));
    if (body.at("shift").id<ShiftId>() != id)
        return std::nullopt;
    return daybook::readNumber(body);
}

Money grandTotalBefore(store::Connection &connection, const ShiftRow &shift)
{
    auto row = connection.query(
        "SELECT grand_total_minor FROM shift WHERE till = (SELECT till FROM shift WHERE no = ?) AND closed IS NOT NULL "
        "AND no <> ? ORDER BY no DESC LIMIT 1",
        shift.no, shift.no);
    return {row.step() ? row.int64(0) : 0, shift.currency};
}

} // namespace

std::optional<OpenShiftState> openShiftOf(store::Connection &connection, DeviceId till)
{
    static const std::string Sql =
        "SELECT shift.uid, shift.opened_at_ms, opener.uid, shift.float_minor, shift.currency FROM shift "
        "JOIN local_key AS opener ON opener.no = shift.opened_by WHERE shift.closed IS NULL AND shift.till = "
        + std::string(TillNo);
    auto row = connection.query(Sql, till);
    if (!row.step())
        return std::nullopt;
    const auto currency = Currency::fromNumber(row.int64(4));
    if (!currency)
        return std::nullopt;
    return OpenShiftState {row.id<ShiftId>(0), row.int64(1), row.id<UserId>(2), Money(row.int64(3), *currency)};
}

Money floatLeft(store::Connection &connection, DeviceId till, Currency currency)
{
    static const std::string Sql = "SELECT left_minor FROM shift WHERE closed IS NOT NULL AND till = "
        + std::string(TillNo) + " ORDER BY no DESC LIMIT 1";
    auto row = connection.query(Sql, till);
    return {row.step() ? row.int64(0) : 0, currency};
}

std::optional<ShiftReport> xReport(store::Connection &connection, ShiftId id, qint64 nowMs, UserId askedBy)
{
    const auto shift = shiftRow(connection, id);
    if (!shift)
        return std::nullopt;
    const Money zero = Money::zero(shift->currency);
    const CountedMoney none {0, zero};
    ShiftReport report {.number = std::nullopt,
        .shift = id,
        .branch = shift->branch,
        .till = shift->till,
        .currency = shift->currency,
        .openedAtMs = shift->openedAtMs,
        .openedBy = shift->openedBy,
        .closedAtMs = nowMs,
        .closedBy = askedBy,
        .sales = none,
        .returns = none,
        .settlements = none,
        .giftLoads = none,
        .turnover = zero,
        .discounts = none,
        .removedLines = none,
        .openingFloat = Money(shift->floatMinor, shift->currency),
        .cashIn = none,
        .cashOut = none,
        .rounding = zero,
        .expectedCash = zero,
        .grandTotal = zero};
    readTotals(connection, *shift, report);
    readTaxes(connection, *shift, report);
    readApprovals(connection, shift->no, report);
    report.turnover = report.sales.amount + report.returns.amount;
    report.expectedCash = report.openingFloat + report.cashIn.amount - report.cashOut.amount;
    for (const ShiftMethod &method : report.methods) {
        if (method.method == TenderMethod::Cash)
            report.expectedCash += method.taken.amount;
    }
    report.currencies = shiftCurrencies(connection, id, shift->currency);
    report.firstReceipt = receiptOf(connection, *shift, id, false);
    report.lastReceipt = receiptOf(connection, *shift, id, true);
    report.grandTotal = grandTotalBefore(connection, *shift) + report.turnover;
    return report;
}

std::optional<FactId> closingOf(store::Connection &connection, ShiftId shift)
{
    auto row = connection.query("SELECT closed FROM shift WHERE no = (SELECT no FROM local_key WHERE uid = ?)", shift);
    if (!row.step() || row.isNull(0))
        return std::nullopt;
    return row.id<FactId>(0);
}

std::optional<ShiftReport> zReport(store::Connection &connection, ShiftId shift)
{
    const auto closed = closingOf(connection, shift);
    return closed ? reportOf(connection, *closed) : std::nullopt;
}

std::optional<ShiftReport> zReportByNumber(store::Connection &connection, QStringView number)
{
    const auto parsed = parseDocumentNumber(number);
    if (!parsed)
        return std::nullopt;
    FactId closed;
    {
        auto row = connection.query(
            "SELECT closed FROM shift WHERE series = ? AND value = ?", std::string_view(parsed->series), parsed->value);
        if (!row.step())
            return std::nullopt;
        closed = row.id<FactId>(0);
    }
    return reportOf(connection, closed);
}

std::vector<ShiftReport> zReportsBetween(store::Connection &connection, BusinessDate from, BusinessDate to)
{
    std::vector<FactId> closed;
    {
        auto row = connection.query(
            "SELECT closed FROM shift WHERE closed_day >= ? AND closed_day <= ? ORDER BY closed_day, series, value",
            from.days(), to.days());
        while (row.step())
            closed.push_back(row.id<FactId>(0));
    }
    std::vector<ShiftReport> reports;
    for (const FactId id : closed) {
        if (auto report = reportOf(connection, id))
            reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace mizan::sales
