// The verbs of customers' orders, ready to be asked for by anybody.
#pragma once

#include "core/parties/save_customer.h"
#include "core/sales/cancel_order.h"
#include "core/sales/pay_order.h"
#include "core/sales/place_order.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace mizan::test {

using OrderVerb = std::function<Result<void>(const Session &)>;

/// Bread for Layla, with a shift open.
inline sales::PlaceOrder breadOrder(SalesShop &shop)
{
    parties::Customer customer {.id = shop.newId<PartyId>(), .name = QStringLiteral("Layla")};
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
    shop.openShift();
    sales::Ticket ticket = shop.ticket();
    ticket.customer = customer.id;
    shop.add(ticket, QStringLiteral("bread"), 2);
    return {shop.newId<sales::OrderId>(), sales::OrderKind::Order, ticket};
}

inline sales::PayOrder breadDeposit(SalesShop &shop)
{
    const auto order = sales::placeOrder(shop, shop.manager(), breadOrder(shop));
    REQUIRE(order);
    return {shop.newRequest(), order->id, shop.money(100), {{sales::TenderMethod::Cash, shop.money(100)}}};
}

inline OrderVerb placesOrder(SalesShop &shop)
{
    return [&shop, request = breadOrder(shop)](const Session &session) -> Result<void> {
        const auto done = sales::placeOrder(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

inline OrderVerb paysOrder(SalesShop &shop)
{
    return [&shop, request = breadDeposit(shop)](const Session &session) -> Result<void> {
        const auto done = sales::payOrder(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

inline OrderVerb cancelsOrder(SalesShop &shop)
{
    const sales::PayOrder paid = breadDeposit(shop);
    REQUIRE(sales::payOrder(shop, shop.manager(), paid));
    const sales::CancelOrder request {shop.newRequest(), paid.order, shop.money(0), QStringLiteral("not wanted")};
    return [&shop, request](const Session &session) -> Result<void> {
        const auto done = sales::cancelOrder(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

} // namespace mizan::test
