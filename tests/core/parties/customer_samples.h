// Customers for the tests of this room.
#pragma once

#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

inline parties::Customer customerCalled(TestShop &shop, const QString &name, const QString &phone = {})
{
    return {.id = shop.newId<PartyId>(), .name = name, .phone = phone};
}

/// Saved through the verb; a refusal ends the test.
inline PartyId addCustomer(TestShop &shop, const QString &name, const QString &phone = {})
{
    const auto saved =
        parties::saveCustomer(shop, shop.cashier(), {shop.newRequest(), customerCalled(shop, name, phone)});
    REQUIRE(saved);
    return saved->id;
}

} // namespace mizan::test
