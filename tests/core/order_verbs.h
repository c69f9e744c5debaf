// The verbs of customers' orders, ready to be asked for by anybody.
#pragma once

#include "core/parties/save_customer.h"
#include "core/sales/cancel_order.h"
#include "core/sales/cancel_quotation.h"
#include "core/sales/erase_name.h"
#include "core/sales/give_quotation.h"
#include "core/sales/hand_over.h"
#include "core/sales/later_goods.h"
#include "core/sales/pay_order.h"
#include "core/sales/place_order.h"
#include "core/sales/quoted_ticket.h"
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

inline sales::GiveQuotation breadQuotation(SalesShop &shop)
{
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, QStringLiteral("bread"), 2);
    return {shop.newId<sales::QuotationId>(), ticket, shop.today(), QStringLiteral("Omar")};
}

inline OrderVerb givesQuotation(SalesShop &shop)
{
    return [&shop, request = breadQuotation(shop)](const Session &session) -> Result<void> {
        const auto done = sales::giveQuotation(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

inline OrderVerb cancelsQuotation(SalesShop &shop)
{
    const sales::GiveQuotation given = breadQuotation(shop);
    REQUIRE(sales::giveQuotation(shop, shop.manager(), given));
    const sales::CancelQuotation request {shop.newRequest(), given.id, QStringLiteral("not wanted")};
    return [&shop, request](const Session &session) -> Result<void> {
        const auto done = sales::cancelQuotation(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

/// The day after it was valid.
inline OrderVerb sellsOldQuotation(SalesShop &shop)
{
    shop.openShift();
    const auto given = sales::giveQuotation(shop, shop.manager(), breadQuotation(shop));
    REQUIRE(given);
    shop.clock.advance(24 * qint64 {60 * 60'000});
    const auto ticket = sales::quotedTicket(shop.connection(), *given, shop.newId<SaleId>());
    REQUIRE(ticket);
    const sales::RecordSale request = shop.payExactly(*ticket);
    return [&shop, request](const Session &session) -> Result<void> {
        const auto done = sales::recordSale(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

/// Bread that was paid and is handed over later.
inline OrderVerb handsOver(SalesShop &shop)
{
    shop.openShift();
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, QStringLiteral("bread"), 2);
    sales::setAllLater(ticket);
    const auto sold = sales::recordSale(shop, shop.manager(), shop.payExactly(ticket));
    REQUIRE(sold);
    const sales::HandOver request {shop.newRequest(), sold->id, {{0, Quantity::units(1)}}};
    return [&shop, request](const Session &session) -> Result<void> {
        const auto done = sales::handOver(shop, session, request);
        return done ? Result<void>() : refuseAs(done);
    };
}

inline OrderVerb erasesName(SalesShop &shop)
{
    const sales::GiveQuotation given = breadQuotation(shop);
    REQUIRE(sales::giveQuotation(shop, shop.manager(), given));
    const sales::EraseName request {shop.newRequest(), given.id.as<RecordTag>()};
    return [&shop, request](const Session &session) { return sales::eraseName(shop, session, request); };
}

} // namespace mizan::test
