// Erasing a customer: nothing personal stays, sums do, and it cannot be undone.
#include "core/daybook/verify.h"
#include "core/parties/erase_customer.h"
#include "core/parties/party_entry.h"
#include "tests/core/parties/customer_samples.h"

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> nothingOpen(store::Connection &, PartyId) { return {}; }

Rule refusalOf(TestShop &shop, const Session &session, PartyId customer)
{
    const qint64 before = shop.facts();
    const auto refused = eraseCustomer(shop, session, {shop.newRequest(), customer, shop.currency()}, nothingOpen);
    REQUIRE_FALSE(refused);
    CHECK(shop.facts() == before);
    return refused.error().rule;
}

} // namespace

TEST_CASE("an erased customer is known by nothing, and the daybook stays whole", "[parties]")
{
    TestShop shop;
    const PartyId layla = addCustomer(shop, u"Layla Haddad"_s, u"123456"_s);
    const PartyId omar = addCustomer(shop, u"Omar Haddad"_s, u"123999"_s);
    const EraseCustomer request {shop.newRequest(), layla, shop.currency()};
    REQUIRE(eraseCustomer(shop, shop.manager(), request, nothingOpen));
    CHECK(eraseCustomer(shop, shop.manager(), request, nothingOpen)); // Asked twice.

    const auto erased = findCustomer(shop.connection(), shop.currency(), layla);
    REQUIRE(erased);
    CHECK(erased->isErased);
    CHECK(erased->name.isEmpty());
    CHECK(erased->phone.isEmpty());
    const auto hits = searchCustomers(shop.connection(), u"haddad");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == omar);
    CHECK(searchCustomers(shop.connection(), u"123456").empty());
    CHECK(shop.rebuildsTheSame());
    CHECK(findCustomer(shop.connection(), shop.currency(), layla)->name.isEmpty());
    CHECK(daybook::verify(shop.connection(), shop.ledgers(), {.file = false})->isClean());
}

TEST_CASE("an erased customer cannot be brought back by saving", "[parties]")
{
    TestShop shop;
    Customer customer = customerCalled(shop, u"Layla"_s);
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    REQUIRE(eraseCustomer(shop, shop.manager(), {shop.newRequest(), customer.id, shop.currency()}, nothingOpen));
    const auto refused = saveCustomer(shop, shop.manager(), {shop.newRequest(), customer});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == parties::rules::CustomerMustNotBeErased);
}

TEST_CASE("who owes or holds something is not erased, nor is anybody by one who may not", "[parties]")
{
    TestShop shop;
    const PartyId layla = addCustomer(shop, u"Layla"_s);
    CHECK(refusalOf(shop, shop.cashier(), layla) == access::rules::RightMustBeHeld);
    CHECK(refusalOf(shop, shop.manager(), shop.newId<PartyId>()) == parties::rules::CustomerMustExist);
    daybook::BodyWriter body;
    body.beginObject();
    const PartyEntry entry {layla, PartyAccount::StoreCredit, 500};
    writePartyEntries(body, std::span(&entry, 1));
    body.endObject();
    {
        daybook::Writing writing(shop.shop().daybook());
        writing.append({shop.newRequest(), "test.posted", 1, shop.today(), shop.manager().branch(),
            shop.manager().user(), std::nullopt, body.take()});
        writing.commit();
    }
    CHECK(refusalOf(shop, shop.manager(), layla) == parties::rules::BalanceMustBeSettled);
}

TEST_CASE("what another room still has open keeps a customer, and is asked last", "[parties]")
{
    TestShop shop;
    const PartyId layla = addCustomer(shop, u"Layla"_s);
    const Rule somethingOpen {"test.something-must-not-be-open"};
    PartyId asked;
    const OpenWithCustomer open = [&](store::Connection &, PartyId customer) -> Result<void> {
        asked = customer;
        return refuse(somethingOpen, u"customer"_s);
    };
    const EraseCustomer request {shop.newRequest(), layla, shop.currency()};
    const auto refused = eraseCustomer(shop, shop.manager(), request, open);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == somethingOpen);
    CHECK(asked == layla);
    CHECK(findCustomer(shop.connection(), shop.currency(), layla)->name == u"Layla"_s);
    CHECK(eraseCustomer(shop, shop.manager(), request, nothingOpen));
}
