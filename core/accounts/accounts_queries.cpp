// Reading the general ledger.
#include "core/accounts/accounts_queries.h"

#include "core/base/assertion.h"
#include "core/base/clock.h"
#include "core/store/connection.h"

#include <algorithm>
#include <tuple>

namespace mizan::accounts {

namespace {

Currency currencyOf(qint64 isoNumber)
{
    const auto currency = Currency::fromNumber(isoNumber);
    MIZAN_ASSERT(currency.has_value()); // The ledger wrote it from a currency.
    return *currency;
}

/// Four columns: uid, code, name, type; the last three NULL for an account that is not known here.
Account accountAt(const store::Statement &row, int column)
{
    return {row.id<AccountId>(column), row.isNull(column + 1) ? QString() : row.text(column + 1),
        row.isNull(column + 2) ? QString() : row.text(column + 2),
        static_cast<AccountType>(row.isNull(column + 3) ? 0 : row.int64(column + 3))};
}

std::string trialBalanceSql(const std::string &condition)
{
    return "SELECT k.uid, a.code, a.name, a.type, s.currency, s.opening, s.debit, s.credit FROM ("
           "SELECT account, currency, "
           "CAST(sum(CASE WHEN day < ? THEN debit_minor - credit_minor ELSE 0 END) AS BIGINT) AS opening, "
           "CAST(sum(CASE WHEN day >= ? THEN debit_minor ELSE 0 END) AS BIGINT) AS debit, "
           "CAST(sum(CASE WHEN day >= ? THEN credit_minor ELSE 0 END) AS BIGINT) AS credit "
           "FROM day_account WHERE day <= ?"
        + condition
        + " GROUP BY account, currency) s "
          "JOIN local_key k ON k.no = s.account LEFT JOIN account a ON a.no = s.account";
}

constexpr std::string_view JournalOfDaySql =
    "SELECT ka.uid, a.code, a.name, a.type, l.currency, l.debit_minor, l.credit_minor, l.line, f.id, f.at, f.kind, "
    "f.branch "
    "FROM journal_line l JOIN fact f ON f.no = l.fact "
    "JOIN local_key ka ON ka.no = l.account LEFT JOIN account a ON a.no = l.account "
    "WHERE l.day = ? ORDER BY f.at, f.device, l.line";

std::vector<qint64> daysWithLines(store::Connection &connection, const Period &period)
{
    std::vector<qint64> days;
    auto row = connection.query("SELECT DISTINCT day FROM day_account WHERE day BETWEEN ? AND ? ORDER BY day",
        period.from.days(), period.to.days());
    while (row.step())
        days.push_back(row.int64(0));
    return days;
}

} // namespace

std::vector<TrialBalanceRow> trialBalance(
    store::Connection &connection, const Period &period, std::optional<BranchId> branch)
{
    const qint64 from = period.from.days();
    const qint64 to = period.to.days();
    static const std::string OfAll = trialBalanceSql("");
    static const std::string OfBranch = trialBalanceSql(" AND branch = (SELECT no FROM local_key WHERE uid = ?)");
    auto row = branch ? connection.query(OfBranch, from, from, from, to, *branch)
                      : connection.query(OfAll, from, from, from, to);
    std::vector<TrialBalanceRow> rows;
    while (row.step()) {
        const Currency currency = currencyOf(row.int64(4));
        rows.push_back(
            {accountAt(row, 0), {row.int64(5), currency}, {row.int64(6), currency}, {row.int64(7), currency}});
    }
    std::ranges::sort(rows, {}, [](const TrialBalanceRow &each) { // Here, since engines sort texts differently.
        return std::tuple(each.account.code, each.account.id, each.opening.currency().number());
    });
    return rows;
}

void forEachJournalLine(
    store::Connection &connection, const Period &period, const std::function<bool(const JournalEntryLine &)> &each)
{
    // Day by day, so that only one day's lines are ever sorted in memory.
    for (const qint64 day : daysWithLines(connection, period)) {
        auto row = connection.query(JournalOfDaySql, day);
        while (row.step()) {
            const Currency currency = currencyOf(row.int64(4));
            const JournalEntryLine line {.date = BusinessDate::fromDays(day),
                .atMs = Hlc::fromPacked(row.int64(9)).ms(),
                .fact = row.id<FactId>(8),
                .factKind = std::string(row.utf8(10)),
                .branch = row.id<BranchId>(11),
                .line = static_cast<int>(row.int64(7)),
                .account = accountAt(row, 0),
                .debit = {row.int64(5), currency},
                .credit = {row.int64(6), currency}};
            if (!each(line))
                return;
        }
    }
}

} // namespace mizan::accounts
