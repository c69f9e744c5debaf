// Balances are the sums of what facts say, and come out the same from a rebuild.
#include "core/parties/party_entry.h"
#include "tests/core/parties/customer_samples.h"

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

void post(TestShop &shop, const std::vector<PartyEntry> &entries)
{
    daybook::BodyWriter body;
    body.beginObject();
    writePartyEntries(body, entries);
    body.endObject();
    daybook::Writing writing(shop.shop().daybook());
    writing.append({shop.newRequest(), "test.posted", 1, shop.today(), shop.manager().branch(), shop.manager().user(),
        std::nullopt, body.take()});
    writing.commit();
}

} // namespace

TEST_CASE("a customer's accounts add up apart from each other and from other customers'", "[parties]")
{
    TestShop shop;
    const PartyId layla = addCustomer(shop, u"Layla"_s);
    const PartyId omar = addCustomer(shop, u"Omar"_s);
    post(shop, {{layla, PartyAccount::Receivable, 1'250}, {omar, PartyAccount::Receivable, 99}});
    post(shop,
        {{layla, PartyAccount::Receivable, -250}, {layla, PartyAccount::StoreCredit, 500},
            {layla, PartyAccount::Points, 12}});
    CHECK(balancesOf(shop.connection(), shop.currency(), layla)
        == CustomerBalances {shop.money(1'000), shop.money(500), 12});
    CHECK(balancesOf(shop.connection(), shop.currency(), omar) == CustomerBalances {shop.money(99), shop.money(0), 0});
    CHECK(balancesOf(shop.connection(), shop.currency(), shop.newId<PartyId>())
        == CustomerBalances {shop.money(0), shop.money(0), 0});
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("entries read back as written", "[parties]")
{
    TestShop shop;
    const std::vector<PartyEntry> entries {{shop.newId<PartyId>(), PartyAccount::StoreCredit, -5},
        {shop.newId<PartyId>(), PartyAccount::Receivable, 7, BusinessDate::fromDays(20'000)},
        {shop.newId<PartyId>(), PartyAccount::Points, 1'000'000}};
    daybook::BodyWriter body;
    body.beginObject();
    writePartyEntries(body, entries);
    body.endObject();
    const std::string text = body.take();
    daybook::BodyParser parser;
    CHECK(readPartyEntries(parser.parse(text)) == entries);
}

TEST_CASE("payments go to what is oldest, and what has no day is never overdue", "[parties]")
{
    TestShop shop;
    const PartyId layla = addCustomer(shop, u"Layla"_s);
    const auto day = [&](int offset) { return BusinessDate::fromDays(shop.today().days() + offset); };
    const auto overdue = [&] { return overdueOf(shop.connection(), shop.currency(), layla, shop.today()); };
    post(shop, {{layla, PartyAccount::Receivable, 700}});
    CHECK(overdue().isZero());
    post(shop,
        {{layla, PartyAccount::Receivable, 100, day(-2)}, {layla, PartyAccount::Receivable, 200, day(-1)},
            {layla, PartyAccount::Receivable, 400, day(0)}});
    CHECK(overdue() == shop.money(300)); // What is due today is not overdue today.
    post(shop, {{layla, PartyAccount::Receivable, -600}});
    CHECK(overdue() == shop.money(300)); // It went to what has no day.
    post(shop, {{layla, PartyAccount::Receivable, -350}});
    CHECK(overdue() == shop.money(50));
    post(shop, {{layla, PartyAccount::Receivable, -400}});
    CHECK(overdue().isZero());
    CHECK(shop.rebuildsTheSame());
    CHECK(overdueOf(shop.connection(), shop.currency(), layla, day(1)) == shop.money(50));
}
