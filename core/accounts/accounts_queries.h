// Questions asked of the general ledger: the trial balance, and the journal itself.
#pragma once

#include "core/accounts/account.h"
#include "core/base/business_date.h"
#include "core/base/money.h"

#include <functional>
#include <string>
#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::accounts {

/// Both days included.
struct Period {
    BusinessDate from;
    BusinessDate to;
};

struct TrialBalanceRow {
    Account account; ///< Of an account that is not known here, only the id.
    Money opening;   ///< Debits less credits of all days before.
    Money debit;     ///< Of the period.
    Money credit;    ///< Of the period.

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
};

/// One row for each account and currency that has ever moved by `to`, sorted by code, then currency. Every column's
/// debits and credits balance in each currency. Of one branch, or of all.
[[nodiscard]] std::vector<TrialBalanceRow> trialBalance(
    store::Connection &connection, const Period &period, std::optional<BranchId> branch = {});

struct JournalEntryLine {
    BusinessDate date;
    qint64 atMs = 0;
    FactId fact;
    std::string factKind; ///< "sale.recorded".
    BranchId branch;
    int line = 0; ///< Within the fact, from 1.
    Account account;
    Money debit;
    Money credit;
};

/// The journal of a period, by day, then instant, then device, then line; the same order on every machine. False stops.
void forEachJournalLine(
    store::Connection &connection, const Period &period, const std::function<bool(const JournalEntryLine &)> &each);

} // namespace mizan::accounts
