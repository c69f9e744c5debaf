// A shop that takes orders: two products, a customer, an open shift.
#pragma once

#include "core/accounts/account_record.h"
#include "core/accounts/accounts_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/cancel_order.h"
#include "core/sales/collect_order.h"
#include "core/sales/order_facts.h"
#include "core/sales/place_order.h"
#include "core/sales/shift_queries.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

namespace mizan::test {

class OrderShop : public SalesShop {
public:
    explicit OrderShop(TestShopOptions options = {})
        : SalesShop(std::move(options))
    {
        product(QStringLiteral("table"), 10'003);
        product(QStringLiteral("chair"), 2'500);
        shift = openShift();
        REQUIRE(parties::saveCustomer(*this, manager(),
            {newRequest(), {.id = layla, .name = QStringLiteral("Layla"), .creditLimit = money(100'000)}}));
    }

    /// A table and two chairs for Layla: 150.03.
    [[nodiscard]] sales::Ticket furniture()
    {
        sales::Ticket goods = ticket();
        goods.customer = layla;
        add(goods, QStringLiteral("table"));
        add(goods, QStringLiteral("chair"), 2);
        return goods;
    }
    [[nodiscard]] sales::PlaceOrder orders(sales::OrderKind kind = sales::OrderKind::Order)
    {
        return {newId<sales::OrderId>(), kind, furniture()};
    }
    [[nodiscard]] sales::Order placed(sales::OrderKind kind = sales::OrderKind::Order)
    {
        const auto order = sales::placeOrder(*this, cashier(), orders(kind));
        REQUIRE(order);
        return *order;
    }
    [[nodiscard]] sales::PayOrder pays(sales::OrderId order, qint64 amount, std::vector<sales::Tender> tenders)
    {
        return {newRequest(), order, money(amount), std::move(tenders)};
    }
    void deposit(sales::OrderId order, qint64 amount, sales::TenderMethod method = sales::TenderMethod::Cash)
    {
        REQUIRE(sales::payOrder(*this, cashier(), pays(order, amount, {{method, money(amount)}})));
    }
    [[nodiscard]] sales::OrderDetail detail(sales::OrderId id) { return sales::findOrder(connection(), id).value(); }
    /// What its collection asks for, with `rest` beside what is held.
    [[nodiscard]] sales::RecordSale collects(sales::OrderId id, const std::vector<sales::Tender> &rest = {})
    {
        const sales::OrderDetail order = detail(id);
        sales::RecordSale request {
            sales::collectionTicket(connection(), order.order, newId<SaleId>()).value(), sales::depositTenders(order)};
        request.tenders.insert(request.tenders.end(), rest.begin(), rest.end());
        return request;
    }
    [[nodiscard]] sales::CancelOrder cancels(sales::OrderId id, qint64 fee = 0)
    {
        return {newRequest(), id, money(fee), QStringLiteral("changed their mind")};
    }

    [[nodiscard]] stock::Availability stockOf(const QString &name)
    {
        return stock::availabilityOf(connection(), snapshot(name).id, stock::branchPlace(manager().branch()));
    }
    [[nodiscard]] sales::ShiftReport report()
    {
        return sales::xReport(
            connection(), sales::openShiftOf(connection(), shop().device())->id, clock.nowMs(), manager().user())
            .value();
    }
    /// What an account says now; a liability is below 0.
    [[nodiscard]] Money closing(accounts::Role role)
    {
        const auto account = accounts::loadAccountBook(connection()).find(role);
        Money sum = money(0);
        for (const auto &row :
            accounts::trialBalance(connection(), {BusinessDate::fromDays(0), BusinessDate::fromDays(100'000)})) {
            if (row.account.id == account)
                sum += row.closing();
        }
        return sum;
    }

    PartyId layla = newId<PartyId>();
    ShiftId shift;
};

} // namespace mizan::test
