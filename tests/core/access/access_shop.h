// A shop with two people and a till, and nothing else: all that the tests of access need.
#pragma once

#include "core/access/access_ledger.h"
#include "core/access/company.h"
#include "core/access/lock_policy.h"
#include "core/access/pin.h"
#include "core/access/role.h"
#include "core/access/session.h"
#include "core/access/user.h"
#include "core/daybook/number_ledger.h"
#include "core/daybook/shop.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_database.h"

#include <memory>

namespace mizan::test {

class AccessShop {
public:
    AccessShop();
    /// As after a restart of the program: a new connection, a new Shop.
    void restart();
    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] store::Connection &connection() { return m_shop->connection(); }
    [[nodiscard]] Session sessionOf(const access::User &user, access::BuiltInRole role) const;
    [[nodiscard]] Session managerSession() const { return sessionOf(manager, access::BuiltInRole::Manager); }
    [[nodiscard]] Session cashierSession() const { return sessionOf(cashier, access::BuiltInRole::Cashier); }
    /// How many facts of a kind there are; of all kinds when empty.
    [[nodiscard]] qint64 facts(std::string_view kind = {});
    [[nodiscard]] FactId newRequest() { return m_shop->ids().make<FactId>(); }
    [[nodiscard]] std::vector<daybook::Ledger *> ledgers() { return {&m_records, &m_access, &m_numbers}; }

    FixedClock clock;
    access::Role cashierRole;
    access::Role managerRole;
    access::User cashier; ///< Sami, PIN 2580.
    access::User manager; ///< Lena, PIN 7391.
    access::Branch branch;
    access::Till till;

private:
    [[nodiscard]] std::unique_ptr<Shop> open();
    SeededRandom m_random;
    TestDatabase m_database;
    daybook::RecordLedger m_records {{&access::roleType(), &access::userType(), &access::companyType(),
        &access::branchType(), &access::tillType(), &access::lockPolicyType()}};
    access::AccessLedger m_access;
    daybook::NumberLedger m_numbers;
    std::unique_ptr<Shop> m_shop;
};

} // namespace mizan::test
