// Saving customers: what is written, what is refused, and that nothing is written when refused.
#include "core/access/role.h"
#include "tests/core/parties/customer_samples.h"

#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace mizan;
using namespace mizan::parties;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

Customer whole(TestShop &shop)
{
    return {.id = shop.newId<PartyId>(),
        .name = u"Layla Haddad"_s,
        .phone = u"+961 3 123 456"_s,
        .email = u"layla@example.org"_s,
        .cardCode = u"C-1001"_s,
        .address = u"12 Rue Hamra\nBeirut"_s,
        .taxNumber = u"LB-77"_s,
        .note = u"Prefers paper bags"_s,
        .creditLimit = shop.money(50'000),
        .paymentDays = 30,
        .isBlocked = true,
        .blockReason = u"Two bills unpaid"_s};
}

} // namespace

TEST_CASE("a saved customer is found again as saved, by id and by card", "[parties]")
{
    TestShop shop;
    const Customer customer = whole(shop);
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    CHECK(findCustomer(shop.connection(), shop.currency(), customer.id) == customer);
    CHECK(customerWithCard(shop.connection(), u"C-1001"_s) == customer.id);
    CHECK_FALSE(customerWithCard(shop.connection(), u"C-1"_s));
    CHECK_FALSE(customerWithCard(shop.connection(), {}));
}

TEST_CASE("a name is enough, and nothing personal stands in the fact", "[parties]")
{
    TestShop shop;
    const FactId request = shop.newRequest();
    const Customer customer = customerCalled(shop, u"  Omar   Said "_s, u"070 99 88 77"_s);
    REQUIRE(saveCustomer(shop, shop.cashier(), {request, customer}));
    CHECK(findCustomer(shop.connection(), shop.currency(), customer.id)->name == u"Omar Said"_s);
    const std::string body = shop.shop().daybook().find(request)->body;
    CHECK(body.find("Omar") == std::string::npos);
    CHECK(body.find("99") == body.find("99 88")); // Not as digits of the number.
    CHECK(body.find("070 99 88 77") == std::string::npos);
}

TEST_CASE("only what changed stands in the fact, and what is so already writes none", "[parties]")
{
    TestShop shop;
    Customer customer = whole(shop);
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    const qint64 before = shop.facts();
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    CHECK(shop.facts() == before);

    customer.creditLimit = std::nullopt;
    const FactId request = shop.newRequest();
    REQUIRE(saveCustomer(shop, shop.manager(), {request, customer}));
    const std::string body = shop.shop().daybook().find(request)->body;
    CHECK(body.find("credit_limit_minor") != std::string::npos);
    CHECK(body.find("phone") == std::string::npos);
    CHECK(findCustomer(shop.connection(), shop.currency(), customer.id) == customer);
}

TEST_CASE("a customer asked for twice is saved once, and asked otherwise is refused", "[parties]")
{
    TestShop shop;
    SaveCustomer request {shop.newRequest(), whole(shop)};
    REQUIRE(saveCustomer(shop, shop.manager(), request));
    const qint64 before = shop.facts();
    CHECK(saveCustomer(shop, shop.manager(), request)->id == request.customer.id);
    request.customer.phone = u"555"_s;
    const auto otherwise = saveCustomer(shop, shop.manager(), request);
    REQUIRE_FALSE(otherwise);
    CHECK(otherwise.error().rule == daybook::rules::SameIdMustSayTheSame);
    CHECK(shop.facts() == before);
}

TEST_CASE("a customer that breaks a rule is refused, and nothing is written", "[parties]")
{
    struct Row {
        const char *spoilt;
        std::function<void(Customer &)> spoil;
        Rule rule;
    };
    const std::vector<Row> rows {
        {"name", [](Customer &c) { c.name = u" "_s; }, parties::rules::CustomerMustHaveName},
        {"long name", [](Customer &c) { c.name = QString(LongestName + 1, u'x'); }, parties::rules::TextMustFit},
        {"long note", [](Customer &c) { c.note = QString(LongestText + 1, u'x'); }, parties::rules::TextMustFit},
        {"phone", [](Customer &c) { c.phone = u"none"_s; }, parties::rules::PhoneMustHaveDigits},
        {"limit", [](Customer &c) { c.creditLimit = Money(-1, Currency::of("EUR")); },
            parties::rules::CreditLimitMustNotBeNegative},
        {"days below none", [](Customer &c) { c.paymentDays = -1; }, parties::rules::PaymentDaysMustBeInRange},
        {"days beyond a year", [](Customer &c) { c.paymentDays = MostPaymentDays + 1; },
            parties::rules::PaymentDaysMustBeInRange},
        {"card", [](Customer &c) { c.cardCode = u"C-1001"_s; }, parties::rules::CardMustBeFree},
    };
    TestShop shop;
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), whole(shop)}));
    const qint64 before = shop.facts();
    for (const Row &row : rows) {
        INFO(row.spoilt);
        Customer customer = customerCalled(shop, u"Omar"_s);
        row.spoil(customer);
        const auto refused = saveCustomer(shop, shop.cashier(), {shop.newRequest(), customer});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == row.rule);
        CHECK(shop.facts() == before);
    }
}

TEST_CASE("who may not edit customers saves none", "[parties]")
{
    TestShop shop;
    const Session nobody({shop.cashier().user(), u"Sami"_s, access::Grants {}, shop.cashier().branch(), u"B1"_s,
        shop.cashier().device(), u"T1"_s, shop.cashier().businessDay()});
    const auto refused = saveCustomer(shop, nobody, {shop.newRequest(), customerCalled(shop, u"Omar"_s)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == access::rules::RightMustBeHeld);
}

TEST_CASE("how much a customer may owe is said by who may allow more, not by every cashier", "[parties]")
{
    TestShop shop;
    Customer customer = customerCalled(shop, u"Omar"_s);
    REQUIRE(saveCustomer(shop, shop.cashier(), {shop.newRequest(), customer}));
    const qint64 before = shop.facts();
    for (const auto spoil : {+[](Customer &c) { c.creditLimit = Money(1, Currency::of("EUR")); },
             +[](Customer &c) { c.paymentDays = 30; }, +[](Customer &c) { c.isBlocked = true; }}) {
        Customer other = customer;
        spoil(other);
        const auto refused = saveCustomer(shop, shop.cashier(), {shop.newRequest(), other});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == access::rules::ApprovalMustBeGiven);
    }
    CHECK(shop.facts() == before);
    customer.paymentDays = 30;
    const FactId request = shop.newRequest();
    const Approval given {access::Right::SellOverLimit, shop.manager().user(), shop.manager().userName()};
    REQUIRE(saveCustomer(shop, shop.cashier().withApproval(given), {request, customer}));
    CHECK(shop.shop().daybook().find(request)->header.approvedBy == shop.manager().user());
    customer.phone = u"070 123"_s;
    CHECK(saveCustomer(shop, shop.cashier(), {shop.newRequest(), customer}));
}

TEST_CASE("why a customer is blocked goes with the block, and is as personal as the note", "[parties]")
{
    TestShop shop;
    Customer customer = whole(shop);
    const FactId request = shop.newRequest();
    REQUIRE(saveCustomer(shop, shop.manager(), {request, customer}));
    CHECK(shop.shop().daybook().find(request)->body.find("Two bills") == std::string::npos);
    customer.blockReason = QString(LongestText + 1, u'x');
    const auto refused = saveCustomer(shop, shop.manager(), {shop.newRequest(), customer});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == parties::rules::TextMustFit);
    CHECK(refused.error().subject == u"blockReason"_s);
    customer.blockReason = u"Cheque returned"_s;
    CHECK_FALSE(saveCustomer(shop, shop.cashier(), {shop.newRequest(), customer})); // Not every cashier says why.
    customer.isBlocked = false;
    REQUIRE(saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    CHECK(findCustomer(shop.connection(), shop.currency(), customer.id)->blockReason.isEmpty());
    CHECK(shop.rebuildsTheSame());
}
