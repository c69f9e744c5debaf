// Finding customers by what a cashier hears: part of a name in any spelling, the end of a phone number.
#include "tests/core/parties/customer_samples.h"

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

QStringList found(TestShop &shop, const QString &text)
{
    QStringList names;
    for (const CustomerHit &hit : searchCustomers(shop.connection(), text))
        names += hit.name;
    return names;
}

} // namespace

TEST_CASE("customers are found by the beginnings of their names' words, whatever the accents", "[parties]")
{
    TestShop shop;
    addCustomer(shop, u"Zoë Müller"_s);
    addCustomer(shop, u"Anna Müller-Schmidt"_s);
    addCustomer(shop, u"Émile Zola"_s);
    CHECK(found(shop, u"mul"_s) == QStringList {u"Anna Müller-Schmidt"_s, u"Zoë Müller"_s});
    CHECK(found(shop, u"zo"_s) == QStringList {u"Zoë Müller"_s, u"Émile Zola"_s});
    CHECK(found(shop, u"zo mü"_s) == QStringList {u"Zoë Müller"_s});
    CHECK(found(shop, u"SCHMIDT anna"_s) == QStringList {u"Anna Müller-Schmidt"_s});
    CHECK(found(shop, u"uller"_s).isEmpty());
    CHECK(found(shop, u"  "_s).isEmpty());
}

TEST_CASE("an Arabic name is found without its hamza, marks and tatweel", "[parties]")
{
    TestShop shop;
    addCustomer(shop, u"أحمد مُصطفى"_s);
    CHECK(found(shop, u"احمد"_s).size() == 1);
    CHECK(found(shop, u"مصطفي"_s).size() == 1);
    CHECK(found(shop, u"احـمد مص"_s).size() == 1);
    CHECK(found(shop, u"محمد"_s).isEmpty());
}

TEST_CASE("customers are found by the end of their phone number, in any writing and digits", "[parties]")
{
    TestShop shop;
    addCustomer(shop, u"Layla"_s, u"+961 (3) 123-456"_s);
    addCustomer(shop, u"Omar"_s, u"0049 171 9993456"_s);
    CHECK(found(shop, u"03 123456"_s).isEmpty()); // Another way to write the same: its last digits find it.
    CHECK(found(shop, u"123456"_s) == QStringList {u"Layla"_s});
    CHECK(found(shop, u"3456"_s) == QStringList {u"Layla"_s, u"Omar"_s});
    CHECK(found(shop, u"٣٤٥٦"_s).size() == 2);
    CHECK(found(shop, u"56"_s).isEmpty());
}

TEST_CASE("search follows a changed name and leaves archived customers out", "[parties]")
{
    TestShop shop;
    Customer customer = customerCalled(shop, u"Layla Haddad"_s, u"123456"_s);
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    customer.name = u"Layla Khoury"_s;
    customer.phone = u"777888"_s;
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    CHECK(found(shop, u"haddad"_s).isEmpty());
    CHECK(found(shop, u"123456"_s).isEmpty());
    CHECK(found(shop, u"kho"_s).size() == 1);
    CHECK(found(shop, u"7888"_s).size() == 1);
    CHECK(shop.rebuildsTheSame());
    CHECK(found(shop, u"kho"_s).size() == 1);
    customer.isArchived = true;
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    CHECK(found(shop, u"kho"_s).isEmpty());
}

TEST_CASE("no more customers are given than asked for", "[parties]")
{
    TestShop shop;
    for (int i = 0; i < 30; ++i)
        addCustomer(shop, u"Ali Number%1"_s.arg(i), u"5550%1"_s.arg(i, 2, 10, QChar(u'0')));
    CHECK(searchCustomers(shop.connection(), u"ali", 7).size() == 7);
    CHECK(searchCustomers(shop.connection(), u"number", 100).size() == 30);
}
