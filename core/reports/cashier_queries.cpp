// Sums by cashier, from receipts and from the events of tills.
#include "core/reports/cashier_report.h"

#include "core/access/user.h"
#include "core/base/rounding.h"
#include "core/reports/till_events.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::reports {

using sales::TillEventKind;

namespace {

using Rows = std::map<UserId, CashierRow>;

CashierRow &rowOf(Rows &rows, UserId person, Currency currency)
{
    const Money zero = Money::zero(currency);
    return rows.try_emplace(person, CashierRow {.person = person, .name = {}, .gross = zero, .returned = zero})
        .first->second;
}

std::string ofBranch(std::string_view column, bool asked)
{
    return asked ? " AND " + std::string(column) + " = (SELECT no FROM local_key WHERE uid = ?)" : std::string();
}

store::Statement ask(
    store::Connection &connection, const std::string &sql, const Days &days, const std::optional<BranchId> &branch)
{
    return branch ? connection.query(sql, days.from.days(), days.to.days(), *branch)
                  : connection.query(sql, days.from.days(), days.to.days());
}

void addSales(store::Connection &connection, Currency currency, const Days &days, const std::optional<BranchId> &branch,
    Rows &rows)
{
    const std::string sql =
        "SELECT person.uid, s.kind, s.times, s.lines, s.amount FROM (SELECT cashier, kind, count(*) AS times, "
        "CAST(sum(lines) AS BIGINT) AS lines, CAST(sum(net_minor + tax_minor + rounding_minor) AS BIGINT) AS amount "
        "FROM sale WHERE day BETWEEN ? AND ?"
        + ofBranch("branch", branch.has_value())
        + " GROUP BY cashier, kind) AS s JOIN local_key AS person ON person.no = s.cashier";
    auto row = ask(connection, sql, days, branch);
    while (row.step()) {
        CashierRow &of = rowOf(rows, row.id<UserId>(0), currency);
        const Money amount(row.int64(4), currency);
        if (row.int64(1) == qint64(sales::SaleKind::Return)) {
            of.returns = row.int64(2);
            of.returned = amount;
        } else {
            of.sales = row.int64(2);
            of.lines = row.int64(3);
            of.gross = amount;
        }
    }
}

void addEvents(store::Connection &connection, Currency currency, const Days &days,
    const std::optional<BranchId> &branch, Rows &rows)
{
    const std::string sql =
        "SELECT person.uid, s.kind, s.events, s.times, s.amount FROM (SELECT person, kind, count(*) AS events, "
        "CAST(sum(times) AS BIGINT) AS times, CAST(sum(amount_minor) AS BIGINT) AS amount FROM till_event "
        "WHERE day BETWEEN ? AND ?"
        + ofBranch("branch", branch.has_value())
        + " GROUP BY person, kind) AS s JOIN local_key AS person ON person.no = s.person";
    auto row = ask(connection, sql, days, branch);
    while (row.step())
        rowOf(rows, row.id<UserId>(0), currency)
            .events.insert_or_assign(static_cast<TillEventKind>(row.int64(1)),
                EventSum {row.int64(2), row.int64(3), Money(row.int64(4), currency)});
}

void addApprovals(store::Connection &connection, Currency currency, const Days &days,
    const std::optional<BranchId> &branch, Rows &rows)
{
    const std::string sql = "SELECT person.uid, s.times FROM (SELECT approver, count(*) AS times FROM till_event "
                            "WHERE day BETWEEN ? AND ? AND kind = "
        + std::to_string(qint64(TillEventKind::Approved)) + ofBranch("branch", branch.has_value())
        + " GROUP BY approver) AS s JOIN local_key AS person ON person.no = s.approver";
    auto row = ask(connection, sql, days, branch);
    while (row.step())
        rowOf(rows, row.id<UserId>(0), currency).approvalsGiven = row.int64(1);
}

void addUnpaidDrafts(store::Connection &connection, Currency currency, const Days &days,
    const std::optional<BranchId> &branch, Rows &rows)
{
    const std::string sql = "SELECT person.uid, s.times FROM (SELECT e.person, count(*) AS times FROM till_event AS e "
                            "WHERE e.day BETWEEN ? AND ? AND "
        + unpaidDraftCondition() + ofBranch("e.branch", branch.has_value())
        + " GROUP BY e.person) AS s JOIN local_key AS person ON person.no = s.person";
    auto row = ask(connection, sql, days, branch);
    while (row.step())
        rowOf(rows, row.id<UserId>(0), currency).unpaidDrafts = row.int64(1);
}

} // namespace

std::optional<Money> CashierRow::averageBasket() const
{
    const auto average = sales == 0 ? std::nullopt : multiplyDivide(gross.minor(), 1, sales, Rounding::HalfUp);
    return average ? std::optional(Money(*average, gross.currency())) : std::nullopt;
}

std::optional<Rate> CashierRow::removedShare() const
{
    constexpr qint64 Parts = 10'000; // Hundredths of a percent are fine enough.
    const qint64 removed = of(TillEventKind::LineRemoved).times + of(TillEventKind::TicketEmptied).times;
    const auto share =
        lines + removed == 0 ? std::nullopt : multiplyDivide(removed, Parts, lines + removed, Rounding::HalfUp);
    return share ? std::optional(Rate::fromNano(*share * (Rate::NanoPerOne / Parts))) : std::nullopt;
}

EventSum CashierRow::of(TillEventKind kind) const
{
    const auto found = events.find(kind);
    return found == events.end() ? EventSum {0, 0, Money::zero(gross.currency())} : found->second;
}

std::vector<CashierRow> cashierReport(
    store::Connection &connection, Currency currency, const Days &days, std::optional<BranchId> branch)
{
    Rows rows;
    addSales(connection, currency, days, branch, rows);
    addEvents(connection, currency, days, branch, rows);
    addApprovals(connection, currency, days, branch, rows);
    addUnpaidDrafts(connection, currency, days, branch, rows);
    std::vector<CashierRow> report;
    for (auto &[person, row] : rows) {
        if (const auto user = access::findUser(connection, person))
            row.name = user->name;
        report.push_back(std::move(row));
    }
    std::ranges::sort(report, [](const CashierRow &a, const CashierRow &b) {
        return std::pair(a.name, a.person) < std::pair(b.name, b.person);
    });
    return report;
}

} // namespace mizan::reports
