// Customers from a file: new ones, known ones, and rows that cannot be read.
#include "core/parties/import_customers.h"

#include "tests/core/parties/customer_samples.h"

#include <QBuffer>

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

Result<CustomersImported> import(TestShop &shop, QByteArray content)
{
    QBuffer file(&content);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return importCustomers(shop, shop.manager(), file, shop.currency());
}

} // namespace

TEST_CASE("customers are made once and known again by card or by phone and name", "[parties]")
{
    TestShop shop;
    const QByteArray content = "name,phone,card,group,credit_limit\n"
                               "Nora,,CARD7,Trade,250.00\n"
                               "Ana Silva,+351 912 345 678,,,\n";
    const auto first = import(shop, content);
    REQUIRE(first);
    CHECK(first->created == 2);
    const auto nora = customerWithCard(shop.connection(), u"CARD7"_s);
    REQUIRE(nora);
    CHECK(priceGroupOf(shop.connection(), *nora) == u"Trade"_s);
    CHECK(findCustomer(shop.connection(), shop.currency(), *nora)->creditLimit == shop.money(25000));
    const qint64 facts = shop.facts();
    const auto again = import(shop, content);
    REQUIRE(again);
    CHECK(again->created == 0);
    CHECK(again->changed == 2);
    CHECK(shop.facts() == facts);

    REQUIRE(import(shop, "name,card,group\nNora,CARD7,Staff\n"));
    CHECK(priceGroupOf(shop.connection(), *nora) == u"Staff"_s);
    CHECK(
        findCustomer(shop.connection(), shop.currency(), *nora)->creditLimit == shop.money(25000)); // Not said: stays.
    REQUIRE(import(shop, "name,phone\nAna Costa,+351 912 345 678\n")); // Another person at the same phone.
    CHECK(searchCustomers(shop.connection(), u"345678").size() == 2);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a file of customers that cannot be read writes nothing", "[parties]")
{
    TestShop shop;
    const qint64 facts = shop.facts();
    CHECK(import(shop, "phone\n1234567\n").error().rule == parties::rules::ColumnMustBeThere);
    CHECK(import(shop, "name,card\nNora\n").error().rule == parties::rules::RowMustFitHeader);
    const auto nobody = import(shop, "name,card\nNora,C1\nAna,\n");
    CHECK(nobody.error().rule == parties::rules::RowMustTellCustomer);
    CHECK(nobody.error().subject == u"line 3"_s);
    CHECK(import(shop, "name,card,credit_limit\nNora,C1,much\n").error().rule == parties::rules::CellMustBeAmount);
    CHECK(import(shop, "name,card\n,C1\n").error().rule == parties::rules::CustomerMustHaveName);
    CHECK(shop.facts() == facts);
}
