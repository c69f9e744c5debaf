// Accounts and posting rules: to records and back.
#include "core/accounts/account_record.h"

#include "core/base/named_id.h"
#include "core/store/connection.h"

#include <algorithm>

namespace mizan::accounts {

using daybook::FieldType;
using daybook::RecordChange;
using daybook::RecordType;

const RecordType &accountType()
{
    static const RecordType type {
        "account", {{"code", FieldType::Text}, {"name", FieldType::Text}, {"type", FieldType::Int64}}};
    return type;
}

const RecordType &postingRuleType()
{
    static const RecordType type {"posting_rule", {{"role", FieldType::Text}, {"account", FieldType::Reference}}};
    return type;
}

RecordChange accountChange(const Account &account)
{
    return {accountType().name, account.id.as<RecordTag>(),
        {{"code", account.code}, {"name", account.name}, {"type", static_cast<qint64>(account.type)}}};
}

RecordChange postingRuleChange(const RoleKey &key, AccountId account)
{
    const QString role = key.toText();
    return {postingRuleType().name, RecordId(idFromName(QStringLiteral("posting_rule:") + role)),
        {{"role", role}, {"account", account.as<RecordTag>()}}};
}

std::vector<Account> chartOfAccounts(store::Connection &connection)
{
    std::vector<Account> chart;
    auto row = connection.query("SELECT uid, code, name, type FROM account WHERE code IS NOT NULL");
    while (row.step())
        chart.push_back({row.id<AccountId>(0), row.text(1), row.text(2), static_cast<AccountType>(row.int64(3))});
    std::ranges::sort(chart, {}, [](const Account &account) { // Here, since engines sort texts differently.
        return std::pair(account.code, account.id);
    });
    return chart;
}

AccountBook loadAccountBook(store::Connection &connection)
{
    AccountBook book;
    auto row = connection.query("SELECT r.role, k.uid FROM posting_rule r JOIN local_key k ON k.no = r.account "
                                "WHERE r.role IS NOT NULL");
    while (row.step()) {
        if (const auto key = RoleKey::fromText(row.text(0))) // One of a newer program is not for us.
            book.assign(*key, row.id<AccountId>(1));
    }
    return book;
}

} // namespace mizan::accounts
