// A shop whose customer Layla earns points and redeems them.
#pragma once

#include "core/parties/save_customer.h"
#include "core/sales/loyalty.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

/// Bread is 10.00 with tax; a point for each whole 1.00, worth 0.05, for 90 days.
class LoyalShop : public SalesShop {
public:
    LoyalShop()
        : rules(currency())
        , customer(newId<PartyId>())
    {
        product(QStringLiteral("bread"), 1000);
        openShift();
        REQUIRE(
            parties::saveCustomer(*this, manager(), {newRequest(), {.id = customer, .name = QStringLiteral("Layla")}}));
        rules.perPoint = money(100);
        rules.worth = money(5);
        rules.validDays = 90;
        set();
    }
    void set() { REQUIRE(parties::saveLoyaltyTerms(*this, manager(), {newRequest(), rules})); }
    [[nodiscard]] sales::Ticket bread(qint64 units)
    {
        sales::Ticket rungUp = ticket();
        rungUp.customer = customer;
        add(rungUp, QStringLiteral("bread"), units);
        return rungUp;
    }
    sales::SaleRecorded buy(const sales::Ticket &ticket)
    {
        const auto sold = sales::recordSale(*this, cashier(), payExactly(ticket));
        REQUIRE(sold);
        return *sold;
    }
    [[nodiscard]] qint64 left() { return parties::pointsOf(connection(), customer, today()).points; }
    [[nodiscard]] sales::Ticket backOf(SaleId sale)
    {
        return sales::returnTicket(*sales::findSale(connection(), sale), newId<SaleId>(), shop().ids());
    }
    void takeBack(SaleId sale, qint64 units)
    {
        sales::Ticket back = backOf(sale);
        REQUIRE(sales::setQuantity(back, back.lines[0].id, Quantity::units(units)));
        REQUIRE(sales::recordReturn(*this, manager(), {back, QStringLiteral("stale")}));
    }

    parties::LoyaltyTerms rules;
    PartyId customer;
};

} // namespace mizan::test
