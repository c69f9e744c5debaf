// Sales to customers the shop knows by name.
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/erase_customer.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using test::SalesShop;

namespace {

PartyId layla(SalesShop &shop)
{
    const auto saved = parties::saveCustomer(
        shop, shop.cashier(), {shop.newRequest(), {.id = shop.newId<PartyId>(), .name = u"Layla Haddad"_s}});
    REQUIRE(saved);
    return saved->id;
}

Result<SaleRecorded> sellTo(SalesShop &shop, std::optional<PartyId> customer)
{
    shop.product(u"Bread"_s, 389);
    Ticket ticket = shop.ticket();
    ticket.customer = customer;
    shop.add(ticket, u"Bread"_s, 2);
    return recordSale(shop, shop.cashier(), shop.payExactly(ticket));
}

} // namespace

TEST_CASE("a sale to a customer says whose it is, by id only, and stands in their history", "[sales][customer]")
{
    SalesShop shop;
    shop.openShift();
    const PartyId customer = layla(shop);
    const auto first = sellTo(shop, customer);
    REQUIRE(sellTo(shop, std::nullopt));
    const auto second = sellTo(shop, customer);
    REQUIRE((first && second));

    const auto sale = findSale(shop.connection(), first->id);
    CHECK(sale->sale.customer == customer);
    CHECK(shop.shop().daybook().find(first->id.as<FactTag>())->body.find("Layla") == std::string::npos);
    const auto history = salesOfCustomer(shop.connection(), customer, 10);
    REQUIRE(history.size() == 2);
    CHECK(history[0].id == second->id);
    CHECK(history[1].id == first->id);
    CHECK(salesOfCustomer(shop.connection(), customer, 10, second->id).size() == 1);
    CHECK(shop.rebuildsTheSame());
    CHECK(salesOfCustomer(shop.connection(), customer, 10).size() == 2);
}

TEST_CASE("what is brought back stands in the buyer's history", "[sales][customer]")
{
    SalesShop shop;
    shop.openShift();
    const PartyId customer = layla(shop);
    const auto sold = sellTo(shop, customer);
    REQUIRE(sold);
    const Ticket back = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
    CHECK(back.customer == customer);
    const auto returned = recordReturn(shop, shop.cashier(), {back, u"Too dry"_s});
    REQUIRE(returned);
    CHECK(findSale(shop.connection(), returned->id)->sale.customer == customer);
    CHECK(salesOfCustomer(shop.connection(), customer, 10).front().kind == SaleKind::Return);
}

TEST_CASE("a sale to nobody the shop knows is refused, and nothing is written", "[sales][customer]")
{
    SalesShop shop;
    shop.openShift();
    const PartyId customer = layla(shop);
    REQUIRE(sales::eraseCustomer(shop, shop.manager(), {shop.newRequest(), customer, shop.currency()}));
    shop.product(u"Bread"_s, 389);
    const qint64 before = shop.facts();
    for (const PartyId gone : {customer, shop.newId<PartyId>()}) {
        const auto refused = sellTo(shop, gone);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == sales::rules::CustomerMustBeKnown);
    }
    CHECK(shop.facts() == before);
}

TEST_CASE("a ticket keeps its customer through hold and restart", "[sales][customer]")
{
    SalesShop shop;
    Ticket ticket = shop.ticket();
    ticket.customer = shop.newId<PartyId>();
    CHECK(ticketFromJson(ticketToJson(ticket)).customer == ticket.customer);
    ticket.customer = std::nullopt;
    CHECK_FALSE(ticketFromJson(ticketToJson(ticket)).customer);
}

TEST_CASE("a customer without lines is kept as a draft, and is no sale to put aside", "[sales][customer]")
{
    SalesShop shop;
    const DeviceId till = shop.shop().device();
    shop.product(u"Bread"_s, 389);
    Ticket held = shop.ticket();
    shop.add(held, u"Bread"_s, 1);
    REQUIRE(holdTicket(shop.connection(), till, held, 1));

    Ticket ticket = shop.ticket();
    ticket.customer = shop.newId<PartyId>();
    saveCurrentTicket(shop.connection(), till, ticket, 2);
    REQUIRE(loadCurrentTicket(shop.connection(), till));
    CHECK(loadCurrentTicket(shop.connection(), till)->customer == ticket.customer);

    REQUIRE(recallTicket(shop.connection(), till, held.id, 3));
    CHECK(heldTickets(shop.connection(), till).empty());
    CHECK_FALSE(loadCurrentTicket(shop.connection(), till)->customer);

    saveCurrentTicket(shop.connection(), till, shop.ticket(), 4);
    CHECK_FALSE(loadCurrentTicket(shop.connection(), till));
}

TEST_CASE("the last basket of a customer is their last sale, whatever came back since", "[sales][customer]")
{
    SalesShop shop;
    shop.openShift();
    const PartyId customer = layla(shop);
    CHECK_FALSE(lastSaleOfCustomer(shop.connection(), customer));
    const auto sold = sellTo(shop, customer);
    REQUIRE(sold);
    REQUIRE(sellTo(shop, std::nullopt));
    const Ticket back = returnTicket(*findSale(shop.connection(), sold->id), shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(recordReturn(shop, shop.cashier(), {back, u"Too dry"_s}));
    CHECK(lastSaleOfCustomer(shop.connection(), customer)->id == sold->id);
}
