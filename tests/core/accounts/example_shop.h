// A daybook with the records of taxes and accounts and the general ledger, for the tests of core/accounts.
#pragma once

#include "core/accounts/account_record.h"
#include "core/accounts/accounts_ledger.h"
#include "core/accounts/journal_body.h"
#include "core/accounts/set_up_from_pack.h"
#include "core/daybook/daybook.h"
#include "core/daybook/dump.h"
#include "core/daybook/rebuild.h"
#include "core/daybook/record.h"
#include "core/tax/tax_record.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

namespace mizan::accounts::examples {

struct ExampleShop {
    test::TestDatabase database;
    test::FixedClock clock;
    test::SeededRandom random;
    IdMaker ids {clock, random};
    daybook::RecordLedger records {{&tax::taxRateType(), &tax::taxClassType(), &accountType(), &postingRuleType()}};
    AccountsLedger ledger;
    std::vector<daybook::Ledger *> ledgers {&records, &ledger};
    daybook::Daybook daybook {
        database.connection(), clock, daybook::SigningKey(QByteArray(32, 'k')), {&records, &ledger}};
    BranchId branch = ids.make<BranchId>();
    BranchId otherBranch = ids.make<BranchId>();
    UserId user = ids.make<UserId>();
    BusinessDate today = BusinessDate::fromIso(u"2026-03-02").value();

    ExampleShop() { daybook.enrol(branch, user, today); }

    FactId write(std::string_view kind, BusinessDate date, BranchId where, std::string body)
    {
        const auto id = ids.make<FactId>();
        daybook::Writing writing(daybook);
        writing.append({.id = id, .kind = kind, .date = date, .branch = where, .user = user, .body = std::move(body)});
        writing.commit();
        return id;
    }
    void setUp(const CountryPack &pack, QStringView language = u"en")
    {
        const auto changes = setUpFromPack(pack, language, ids);
        write(daybook::RecordSetKind, today, branch, daybook::recordSetBody(changes));
    }
    FactId post(BusinessDate date, BranchId where, const Posting &posting)
    {
        daybook::BodyWriter body;
        body.beginObject();
        writeJournal(body, posting.lines().value());
        body.endObject();
        return write("entry.posted", date, where, body.take());
    }
};

} // namespace mizan::accounts::examples
