// Putting debits and credits together, account by account.
#include "core/accounts/posting.h"

#include "core/base/number_rules.h"

#include <algorithm>

namespace mizan::accounts {

void Posting::debit(Role role, Money amount, QStringView detail) { add({role, detail.toString()}, amount, 1); }

void Posting::credit(Role role, Money amount, QStringView detail) { add({role, detail.toString()}, amount, -1); }

void Posting::debit(AccountId account, Money amount) { add(account, amount, 1); }

void Posting::credit(AccountId account, Money amount) { add(account, amount, -1); }

void Posting::add(const RoleKey &key, Money amount, int sign)
{
    if (amount.isZero())
        return;
    if (const auto account = m_book.find(key.role, key.detail))
        add(*account, amount, sign);
    else if (!m_withoutAccount)
        m_withoutAccount = key;
}

void Posting::add(AccountId account, Money amount, int sign)
{
    const Wide debit = Wide(amount.minor()) * sign * (m_sense == Sense::Reversed ? -1 : 1);
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.account == account && entry.currency == amount.currency(); });
    if (found != m_entries.end())
        found->debitMinor += debit;
    else
        m_entries.push_back({account, amount.currency(), debit});
}

Result<std::vector<JournalLine>> Posting::lines() const
{
    if (m_withoutAccount)
        return refuse(rules::RoleMustHaveAccount, m_withoutAccount->toText(), {{"role", m_withoutAccount->toText()}});

    for (const Entry &first : m_entries) {
        Wide debits = 0;
        Wide credits = 0;
        for (const Entry &entry : m_entries) {
            if (entry.currency == first.currency)
                (entry.debitMinor > 0 ? debits : credits) +=
                    entry.debitMinor > 0 ? entry.debitMinor : -entry.debitMinor;
        }
        if (debits > Money::Limit || credits > Money::Limit)
            return refuse(mizan::rules::NumberMustFit, first.currency.code());
        if (debits != credits)
            return refuse(rules::PostingMustBalance, first.currency.code(),
                {{"debits", Money(static_cast<qint64>(debits), first.currency)},
                    {"credits", Money(static_cast<qint64>(credits), first.currency)}});
    }

    std::vector<JournalLine> lines;
    lines.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        const Money debit(static_cast<qint64>(std::max<Wide>(entry.debitMinor, 0)), entry.currency);
        const Money credit(static_cast<qint64>(std::max<Wide>(-entry.debitMinor, 0)), entry.currency);
        if (!debit.isZero() || !credit.isZero())
            lines.push_back({entry.account, debit, credit});
    }
    return lines;
}

} // namespace mizan::accounts
