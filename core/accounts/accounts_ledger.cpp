// Journal lines into tables. No index on the account: sums of a day answer what a trial balance asks.
#include "core/accounts/accounts_ledger.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/ledger_writer.h"

#include <array>

namespace mizan::accounts {

using daybook::Table;
using daybook::TableKind;

std::span<const Table> AccountsLedger::tables() const noexcept
{
    static const std::array<Table, 2> tables {
        Table {TableKind::Rows,
            {"journal_line",
                {{"day"}, {"fact"}, {"line"}, {"branch"}, {"account"}, {"currency"}, {"debit_minor"}, {"credit_minor"}},
                {"day", "fact", "line"}},
            {"branch", "account"}, {}},
        Table {TableKind::Sums,
            {"day_account", {{"day"}, {"branch"}, {"account"}, {"currency"}, {"debit_minor"}, {"credit_minor"}},
                {"day", "branch", "account", "currency"}},
            {"branch", "account"}, {}},
    };
    return tables;
}

void AccountsLedger::apply(const daybook::FactView &fact, daybook::LedgerWriter &writer)
{
    const std::vector<JournalLine> lines = readJournal(fact.body);
    if (lines.empty())
        return;
    const Table &journalLine = tables()[0];
    const Table &dayAccount = tables()[1];
    const qint64 day = fact.header.date.days();
    const qint64 branch = writer.keyOf(fact.header.branch);
    qint64 number = 0;
    for (const JournalLine &line : lines) {
        const qint64 account = writer.keyOf(line.account);
        const qint64 currency = line.debit.currency().number();
        writer.insert(
            journalLine, day, fact.no, ++number, branch, account, currency, line.debit.minor(), line.credit.minor());
        writer.add(dayAccount, {day, branch, account, currency}, {line.debit.minor(), line.credit.minor()});
    }
}

} // namespace mizan::accounts
