// The list of customers: by name, in pages after a key, searched and filtered.
#include "core/daybook/body_writer.h"
#include "core/parties/customer_list_queries.h"
#include "core/parties/erase_customer.h"
#include "core/parties/party_entry.h"
#include "tests/core/parties/customer_samples.h"

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<CustomerRow> &rows)
{
    QStringList names;
    for (const CustomerRow &row : rows)
        names += row.name;
    return names;
}

struct Listed {
    QStringList find(const QString &text)
    {
        return namesOf(listCustomers(shop.connection(), shop.currency(), {.search = text}));
    }
    QStringList ask(const CustomerListRequest &request)
    {
        return namesOf(listCustomers(shop.connection(), shop.currency(), request));
    }
    void save(const Customer &customer) { REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer})); }
    void owes(PartyId customer, qint64 minor)
    {
        daybook::BodyWriter body;
        body.beginObject();
        const PartyEntry entry {customer, PartyAccount::Receivable, minor};
        writePartyEntries(body, std::span(&entry, 1));
        body.endObject();
        daybook::Writing writing(shop.shop().daybook());
        writing.append({shop.newRequest(), "test.posted", 1, shop.today(), shop.manager().branch(),
            shop.manager().user(), std::nullopt, body.take()});
        writing.commit();
    }

    TestShop shop;
};

} // namespace

TEST_CASE("customers are listed as people sort them, in pages either way", "[parties]")
{
    Listed list;
    for (const QString &name : {u"zoë"_s, u"Émile"_s, u"Adam"_s, u"Layla"_s, u"emma"_s})
        addCustomer(list.shop, name);
    const QStringList all {u"Adam"_s, u"Émile"_s, u"emma"_s, u"Layla"_s, u"zoë"_s};
    CHECK(list.ask({}) == all);
    CHECK(countCustomers(list.shop.connection()) == 5);

    auto &connection = list.shop.connection();
    QStringList forwards;
    std::optional<CustomerCursor> after;
    for (int pages = 0; pages < 3; ++pages) {
        const auto rows = listCustomers(connection, list.shop.currency(), {.limit = 2, .after = after});
        REQUIRE_FALSE(rows.empty());
        forwards += namesOf(rows);
        after = rows.back().cursor;
    }
    CHECK(forwards == all);
    CHECK(listCustomers(connection, list.shop.currency(), {.after = after}).empty());
    const auto last = listCustomers(connection, list.shop.currency(), {.limit = 2, .backwards = true});
    CHECK(namesOf(last) == QStringList {u"Layla"_s, u"zoë"_s});
    CHECK(
        list.ask({.limit = 2, .after = last.front().cursor, .backwards = true}) == QStringList {u"Émile"_s, u"emma"_s});
}

TEST_CASE("a customer is found by words in any form, by the phone's last digits and by the card", "[parties]")
{
    Listed list;
    Customer layla = customerCalled(list.shop, u"Layla Haddad"_s, u"+961 3 123 456"_s);
    layla.cardCode = u"C-1001"_s;
    list.save(layla);
    Customer emma = customerCalled(list.shop, u"Emma Haddad"_s, u"070 77 88 99"_s);
    emma.cardCode = u"C-2001"_s;
    list.save(emma);
    addCustomer(list.shop, u"\u0623\u062d\u0645\u062f"_s); // Ahmad, with hamza above the alef.
    CHECK(list.find(u"hadd"_s) == QStringList {u"Emma Haddad"_s, u"Layla Haddad"_s});
    CHECK(list.find(u"  LAY  hadd "_s) == QStringList {u"Layla Haddad"_s});
    CHECK(list.find(u"456"_s) == QStringList {u"Layla Haddad"_s});
    CHECK(list.find(u"\u0664\u0665\u0666"_s) == QStringList {u"Layla Haddad"_s}); // The same digits, Arabic-Indic.
    CHECK(list.find(u"C-20"_s) == QStringList {u"Emma Haddad"_s});
    CHECK(list.find(u"\u0627\u062d\u0645\u062f"_s).size() == 1); // A bare alef.
    CHECK(list.find(u"56"_s).isEmpty());
    CHECK(list.find(u"nobody"_s).isEmpty());
    CHECK(list.find(u"  "_s).size() == 3);
}

TEST_CASE("filters and balances come from the books, and archived customers are searched when asked for", "[parties]")
{
    Listed list;
    Customer layla = customerCalled(list.shop, u"Layla"_s);
    layla.priceGroup = u"Trade"_s;
    list.save(layla);
    Customer omar = customerCalled(list.shop, u"Omar"_s);
    omar.isBlocked = true;
    omar.blockReason = u"two bills unpaid"_s;
    list.save(omar);
    Customer noor = customerCalled(list.shop, u"Noor"_s);
    noor.isArchived = true;
    list.save(noor);
    list.owes(omar.id, 1'250);

    CHECK(list.ask({.group = u"Trade"_s}) == QStringList {u"Layla"_s});
    CHECK(customerGroups(list.shop.connection()) == std::vector {u"Trade"_s});
    CHECK(list.ask({.onlyBlocked = true}) == QStringList {u"Omar"_s});
    CHECK(list.ask({.onlyOwing = true}) == QStringList {u"Omar"_s});
    CHECK(list.ask({}) == QStringList {u"Layla"_s, u"Omar"_s});
    CHECK(list.ask({.withArchived = true}) == QStringList {u"Layla"_s, u"Noor"_s, u"Omar"_s});
    CHECK(list.ask({.search = u"noor"_s}).isEmpty());
    CHECK(list.ask({.search = u"noor"_s, .withArchived = true}) == QStringList {u"Noor"_s});
    CHECK(searchCustomers(list.shop.connection(), u"noor").empty()); // The till offers none of them.
    CHECK(countCustomers(list.shop.connection()) == 2);
    CHECK(countCustomers(list.shop.connection(), true) == 3);

    const auto row = listCustomers(list.shop.connection(), list.shop.currency(), {.only = omar.id});
    REQUIRE(row.size() == 1);
    CHECK(row.front().isBlocked);
    CHECK(row.front().receivable == list.shop.money(1'250));
    CHECK(row.front().storeCredit == list.shop.money(0));
    CHECK(list.shop.rebuildsTheSame());
    CHECK(list.ask({.search = u"noor"_s, .withArchived = true}) == QStringList {u"Noor"_s});
}

TEST_CASE("an erased customer stands in no list", "[parties]")
{
    Listed list;
    const PartyId layla = addCustomer(list.shop, u"Layla"_s, u"123456"_s);
    addCustomer(list.shop, u"Omar"_s);
    const auto nothingOpen = [](store::Connection &, PartyId) { return Result<void>(); };
    REQUIRE(eraseCustomer(
        list.shop, list.shop.manager(), {list.shop.newRequest(), layla, list.shop.currency()}, nothingOpen));
    CHECK(list.ask({.withArchived = true}) == QStringList {u"Omar"_s});
    CHECK(list.find(u"layla"_s).isEmpty());
    CHECK(countCustomers(list.shop.connection(), true) == 1);
    CHECK(list.shop.rebuildsTheSame());
    CHECK(list.ask({.withArchived = true}) == QStringList {u"Omar"_s});
}
