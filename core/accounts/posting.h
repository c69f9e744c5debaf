// A posting: the one place where debits and credits are put together, and refused unless they balance.
#pragma once

#include "core/accounts/account_book.h"
#include "core/base/result.h"

#include <vector>

namespace mizan::accounts {

/// One line of the journal. Exactly one of the two is above 0, the other is 0; both in one currency.
struct JournalLine {
    AccountId account;
    Money debit;
    Money credit;

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

/// The sign of a return is decided once, here: a verb that takes something back books it as the original was booked, in
/// a posting that is Reversed.
enum class Sense {
    Forward,
    Reversed, ///< Every debit is a credit, and the other way round.
};

namespace rules { // In the order of checking; besides these, number.must-fit.
inline constexpr Rule RoleMustHaveAccount {"accounts.role-must-have-account"};
inline constexpr Rule PostingMustBalance {"accounts.posting-must-balance"};
} // namespace rules

/// Takes debits and credits by role; gives the journal lines of one fact.
class Posting {
public:
    /// `book` must outlive the posting.
    explicit Posting(const AccountBook &book, Sense sense = Sense::Forward) noexcept
        : m_book(book)
        , m_sense(sense)
    {
    }

    /// A negative amount is an amount on the other side; zero is nothing.
    void debit(Role role, Money amount, QStringView detail = {});
    void credit(Role role, Money amount, QStringView detail = {});
    /// For accounts that a person chose (a manual entry, a settlement of a given account).
    void debit(AccountId account, Money amount);
    void credit(AccountId account, Money amount);

    /// One line for each account and currency, in the order in which they were first named, without lines of zero.
    /// Refused where a role has no account, or where debits and credits of a currency differ.
    [[nodiscard]] Result<std::vector<JournalLine>> lines() const;

private:
    struct Entry {
        AccountId account;
        Currency currency;
        Wide debitMinor = 0; ///< Debits less credits.
    };
    void add(AccountId account, Money amount, int sign);
    void add(const RoleKey &key, Money amount, int sign);

    const AccountBook &m_book;
    Sense m_sense;
    std::vector<Entry> m_entries;
    std::optional<RoleKey> m_withoutAccount; ///< The first role that has no account.
};

} // namespace mizan::accounts
