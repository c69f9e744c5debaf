// Goods told apart, sold and brought back: numbers are said, each once, and where the books say they are.
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/save_product.h"
#include "core/sales/lot_check.h"
#include "core/sales/record_exchange.h"
#include "core/sales/record_return.h"
#include "core/sales/scanned_line.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/stock_queries.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using access::Right;
using catalogue::Tracking;
using stock::Lot;
using test::refusalOf;
using test::SalesShop;

namespace {

BusinessDate day(int year, int month, int day) { return BusinessDate::fromParts(year, month, day).value(); }

struct TrackedShop : SalesShop {
    PlaceId shelf = stock::branchPlace(manager().branch());

    TrackedShop()
    {
        openShift();
        track(u"phone"_s, Tracking::Serial);
        track(u"milk"_s, Tracking::Batch);
        product(u"bread"_s);
    }
    void track(const QString &name, Tracking tracking)
    {
        catalogue::Product made = product(name, 1000);
        made.tracking = tracking;
        if (name == u"phone")
            made.barcodes = {{u"4006381333931"_s}};
        else if (name == u"milk")
            made.barcodes = {{u"9501101530003"_s}};
        REQUIRE(catalogue::saveProduct(shop(), manager(), {newRequest(), made}));
    }
    void receive(const QString &name, std::vector<Lot> lots, std::optional<PlaceId> place = {})
    {
        Quantity sum;
        for (const Lot &lot : lots)
            sum += lot.quantity;
        REQUIRE(stock::adjustStock(shop(), manager(),
            {newRequest(), place.value_or(shelf), stock::AdjustReason::Found, {},
                {{product(name).id, sum, {}, std::move(lots)}}}));
    }
    Ticket rungUp(const QString &name, qint64 units, const std::vector<Lot> &lots = {})
    {
        Ticket made = ticket();
        add(made, name, units);
        for (const Lot &lot : lots)
            REQUIRE(addLot(made, made.lines[0].id, lot));
        return made;
    }
    SaleDetail sold(const Ticket &rungUp)
    {
        const auto done = sell(manager(), rungUp);
        if (!done)
            FAIL(done.error().toLogLine().toStdString());
        return findSale(connection(), done->id).value();
    }
    Result<ReturnRecorded> bringBack(const Ticket &back)
    {
        return recordReturn(shop(), manager(), {back, u"Faulty"_s});
    }
    [[nodiscard]] Quantity stocked(const QString &name, const QString &number)
    {
        const auto state = stock::findLot(connection(), product(name).id, number);
        return state ? state->lot.quantity : Quantity();
    }
    [[nodiscard]] LotSale here() { return {manager().branch(), today()}; }
};

} // namespace

TEST_CASE("a serial number is said for each piece, once, and leaves the shelf", "[sales][lot]")
{
    TrackedShop shop;
    shop.receive(u"phone"_s, {{u"A1"_s}, {u"A2"_s}});
    Ticket ticket = shop.rungUp(u"phone"_s, 2, {{u"A1"_s}});
    CHECK(lacksLots(ticket.lines[0]));
    CHECK(refusalOf(shop.sell(shop.manager(), ticket)) == sales::rules::LotsMustBeSaid);
    CHECK(addLot(ticket, ticket.lines[0].id, {u"a1"_s}).error().rule == sales::rules::SerialMustBeOnce);
    CHECK(addLot(ticket, ticket.lines[0].id, {u"  "_s}).error().rule == sales::rules::LotMustHaveNumber);
    CHECK(addLot(ticket, ticket.lines[0].id, {QString(51, u'9')}).error().rule == sales::rules::LotNumberMustFit);
    REQUIRE(addLot(ticket, ticket.lines[0].id, {u"A2"_s}));
    CHECK(addLot(ticket, ticket.lines[0].id, {u"A3"_s}).error().rule == sales::rules::LotsMustFitLine);
    ticket = ticketFromJson(ticketToJson(ticket));
    CHECK(ticket.lines[0].lots.size() == 2);

    const SaleDetail sale = shop.sold(ticket);
    CHECK(sale.sale.lines[0].lots == std::vector<Lot> {{u"A1"_s}, {u"A2"_s}});
    CHECK(sale.sale.lines[0].tracking == Tracking::Serial);
    CHECK(shop.stocked(u"phone"_s, u"A1"_s).isZero());
    CHECK(stock::lotsAt(shop.connection(), shop.product(u"phone"_s).id, shop.shelf).empty());

    Ticket bread = shop.ticket();
    shop.add(bread, u"bread"_s);
    CHECK(addLot(bread, bread.lines[0].id, {u"A1"_s}).error().rule == sales::rules::LotMustBeOfTrackedGoods);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a piece that is sold, elsewhere, or another's is refused with what is known", "[sales][lot]")
{
    TrackedShop shop;
    shop.track(u"tablet"_s, Tracking::Serial);
    shop.receive(u"phone"_s, {{u"A1"_s}});
    shop.receive(u"phone"_s, {{u"Q1"_s}}, stock::quarantinePlace(shop.manager().branch()));
    shop.receive(u"tablet"_s, {{u"T1"_s}});
    shop.sold(shop.rungUp(u"phone"_s, 1, {{u"A1"_s}}));

    const auto again = shop.sell(shop.manager(), shop.rungUp(u"phone"_s, 1, {{u"A1"_s}}));
    CHECK(refusalOf(again) == sales::rules::SerialMustNotBeSold);
    CHECK(again.error().find("receipt"));
    CHECK_FALSE(again.error().find("warranty")); // None was promised.
    CHECK(refusalOf(shop.sell(shop.manager(), shop.rungUp(u"phone"_s, 1, {{u"T1"_s}})))
        == sales::rules::SerialMustBeOfProduct);
    const Session asking = shop.cashierWith(Right::SellBelowStock, access::Grant::WithApprover);
    Ticket aside = shop.rungUp(u"phone"_s, 1, {{u"Q1"_s}});
    CHECK(refusalOf(shop.sell(asking, aside)) == sales::rules::SerialMustBeHere);
    aside.lines[0].allowed = {Approval {Right::SellBelowStock, shop.manager().user(), shop.manager().userName()}};
    CHECK(shop.sell(asking, aside));
    // Nobody has heard of it: it came in without a name.
    CHECK(shop.sell(asking, shop.rungUp(u"phone"_s, 1, {{u"NEW1"_s}})));
    CHECK(shop.stocked(u"phone"_s, u"NEW1"_s) == -Quantity::units(1));
    CHECK(refusalOf(shop.sell(asking, shop.rungUp(u"phone"_s, 1, {{u"new1"_s}}))) == sales::rules::SerialMustNotBeSold);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("batches are taken first expired first, and not after their day", "[sales][lot]")
{
    TrackedShop shop;
    shop.receive(u"milk"_s,
        {{u"late"_s, Quantity::units(10), day(2030, 1, 1)}, {u"old"_s, Quantity::units(4), day(2020, 1, 1)},
            {u"soon"_s, Quantity::units(3), day(2029, 1, 1)}});
    Ticket ticket = shop.rungUp(u"milk"_s, 5);
    const LineId line = ticket.lines[0].id;
    const auto here = stock::lotsAt(shop.connection(), shop.product(u"milk"_s).id, shop.shelf);
    allotFirstExpired(ticket, line, here, shop.today());
    CHECK(ticket.lines[0].lots
        == std::vector<Lot> {
            {u"soon"_s, Quantity::units(3), day(2029, 1, 1)}, {u"late"_s, Quantity::units(2), day(2030, 1, 1)}});
    REQUIRE(setQuantity(ticket, line, Quantity::units(2))); // What was said last goes first.
    CHECK(ticket.lines[0].lots == std::vector<Lot> {{u"soon"_s, Quantity::units(2), day(2029, 1, 1)}});
    shop.sold(ticket);
    CHECK(shop.stocked(u"milk"_s, u"soon"_s) == Quantity::units(1));

    const Session asking = shop.cashierWith(Right::SellExpired, access::Grant::WithApprover);
    Ticket expired = shop.rungUp(u"milk"_s, 1, {{u"OLD"_s, Quantity::units(1)}});
    CHECK(refusalOf(shop.sell(asking, expired)) == sales::rules::BatchMustNotBeExpired); // As the shelf knows it.
    expired.lines[0].lots = {{u"other"_s, Quantity::units(1), day(2020, 1, 1)}};         // As the code said it.
    CHECK(refusalOf(shop.sell(asking, expired)) == sales::rules::BatchMustNotBeExpired);
    expired.lines[0].allowed = {Approval {Right::SellExpired, shop.manager().user(), shop.manager().userName()}};
    const SaleDetail sale = shop.sold(expired);
    CHECK(sale.sale.lines[0].allowed.size() == 1);
    Ticket today = shop.rungUp(u"milk"_s, 1, {{u"today"_s, Quantity::units(1), shop.today()}});
    CHECK(shop.sell(asking, today)); // On its last day it may still be sold.
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("what comes back is what was sold, and is in stock again", "[sales][lot][return]")
{
    TrackedShop shop;
    shop.receive(u"phone"_s, {{u"A1"_s}, {u"A2"_s}, {u"A3"_s}});
    const SaleDetail sale = shop.sold(shop.rungUp(u"phone"_s, 2, {{u"A1"_s}, {u"A2"_s}}));
    Ticket back = returnTicket(sale, shop.newId<SaleId>(), shop.shop().ids());
    REQUIRE(back.lines[0].lots.size() == 2); // All of it, until somebody says otherwise.
    REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(1)));
    REQUIRE(removeLot(back, back.lines[0].id, u"A1"_s));
    CHECK(refusalOf(shop.bringBack(back)) == sales::rules::LotsMustBeSaid);
    REQUIRE(addLot(back, back.lines[0].id, {u"A3"_s}));
    CHECK(refusalOf(shop.bringBack(back)) == sales::rules::LotMustBeOfOriginal);
    back.lines[0].lots = {{u"A2"_s}};
    REQUIRE(shop.bringBack(back));
    CHECK(shop.stocked(u"phone"_s, u"A2"_s) == Quantity::units(1));

    const SaleDetail after = findSale(shop.connection(), sale.id).value();
    Ticket rest = returnTicket(after, shop.newId<SaleId>(), shop.shop().ids());
    CHECK(rest.lines[0].lots.empty());
    REQUIRE(addLot(rest, rest.lines[0].id, {u"A2"_s}));
    CHECK(refusalOf(shop.bringBack(rest)) == sales::rules::LotMustNotBeBack);
    rest.lines[0].lots = {{u"A1"_s}};
    rest.lines[0].toQuarantine = true;
    REQUIRE(shop.bringBack(rest));
    CHECK(stock::findLot(shop.connection(), shop.product(u"phone"_s).id, u"A1"_s)->place
        == stock::quarantinePlace(shop.manager().branch()));

    CHECK(shop.sell(shop.manager(), shop.rungUp(u"phone"_s, 1, {{u"A2"_s}}))); // It may be sold again.
    Ticket stray = shop.ticket(TicketMode::Return);
    shop.add(stray, u"phone"_s);
    CHECK(refusalOf(shop.bringBack(stray)) == sales::rules::LotsMustBeSaid);
    REQUIRE(addLot(stray, stray.lines[0].id, {u"A3"_s}));
    CHECK(refusalOf(shop.bringBack(stray)) == sales::rules::LotMustNotBeBack);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("no more of a batch comes back than was sold of it, in any number of returns", "[sales][lot][return]")
{
    TrackedShop shop;
    shop.receive(u"milk"_s, {{u"A"_s, Quantity::units(1)}, {u"B"_s, Quantity::units(2)}});
    const SaleDetail sale =
        shop.sold(shop.rungUp(u"milk"_s, 3, {{u"A"_s, Quantity::units(1)}, {u"B"_s, Quantity::units(2)}}));
    const auto backOf = [&](const QString &batch) {
        Ticket back = returnTicket(*findSale(shop.connection(), sale.id), shop.newId<SaleId>(), shop.shop().ids());
        back.lines[0].lots.clear();
        REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(1)));
        REQUIRE(addLot(back, back.lines[0].id, {batch, Quantity::units(1)}));
        return back;
    };
    const auto left = [&] { return lotsLeftToReturn(shop.connection(), *findSale(shop.connection(), sale.id), 0); };
    CHECK(left().size() == 2);
    REQUIRE(shop.bringBack(backOf(u"A"_s)));
    CHECK(left() == std::vector<Lot> {{u"B"_s, Quantity::units(2)}});
    CHECK(refusalOf(shop.bringBack(backOf(u"a"_s))) == sales::rules::LotMustNotBeBack);
    REQUIRE(shop.bringBack(backOf(u"B"_s)));
    REQUIRE(shop.bringBack(backOf(u"B"_s)));
    CHECK(left().empty());
    CHECK(shop.stocked(u"milk"_s, u"A"_s) == Quantity::units(1));
    CHECK(shop.stocked(u"milk"_s, u"B"_s) == Quantity::units(2));
}

TEST_CASE("an exchange takes one piece back and gives another", "[sales][lot][exchange]")
{
    TrackedShop shop;
    shop.receive(u"phone"_s, {{u"A1"_s}, {u"A2"_s}});
    const SaleDetail sale = shop.sold(shop.rungUp(u"phone"_s, 1, {{u"A1"_s}}));
    Ticket exchange = returnTicket(sale, shop.newId<SaleId>(), shop.shop().ids());
    exchange.exchangeSale = shop.newId<SaleId>();
    const auto taken = addProduct(exchange,
        {.line = shop.newId<LineId>(),
            .product = shop.snapshot(u"phone"_s),
            .price = UnitPrice::of(shop.money(1000)),
            .isTaken = true});
    REQUIRE(taken);
    CHECK(refusalOf(recordExchange(shop, shop.manager(), {exchange, u"Scratched"_s})) == sales::rules::LotsMustBeSaid);
    REQUIRE(addLot(exchange, *taken, {u"A2"_s}));
    REQUIRE(recordExchange(shop, shop.manager(), {exchange, u"Scratched"_s}));
    CHECK(shop.stocked(u"phone"_s, u"A1"_s) == Quantity::units(1));
    CHECK(shop.stocked(u"phone"_s, u"A2"_s).isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a GS1 code rings up its batch or its serial number", "[sales][lot][gs1]")
{
    TrackedShop shop;
    const auto lineFor = [&](const QString &name, const QString &code, std::optional<Quantity> count = {}) {
        const auto answer = catalogue::findScanned(shop.connection(), shop.currency(), code);
        return lineOfScan({.line = shop.newId<LineId>(),
            .scanned = std::get<catalogue::ScannedProduct>(answer),
            .product = shop.snapshot(name),
            .count = count});
    };
    Ticket ticket = shop.ticket();
    REQUIRE(addProduct(ticket, *lineFor(u"milk"_s, u"(01)09501101530003(10)L7(17)300101(37)6"_s)));
    REQUIRE(addProduct(ticket, *lineFor(u"milk"_s, u"(01)09501101530003(10)L8"_s, Quantity::units(2))));
    REQUIRE(addProduct(ticket, *lineFor(u"milk"_s, u"(01)09501101530003(10)l7"_s)));
    REQUIRE(ticket.lines.size() == 1);
    CHECK(ticket.lines[0].quantity == Quantity::units(9));
    CHECK(ticket.lines[0].lots
        == std::vector<Lot> {{u"L7"_s, Quantity::units(7), day(2030, 1, 1)}, {u"L8"_s, Quantity::units(2)}});
    REQUIRE(addProduct(ticket, *lineFor(u"phone"_s, u"(01)04006381333931(21)S1"_s)));
    const Ticket before = ticket;
    const auto again = addProduct(ticket, *lineFor(u"phone"_s, u"(01)04006381333931(21)S1"_s));
    CHECK(refusalOf(again) == sales::rules::SerialMustBeOnce);
    CHECK(ticket.lines[1].quantity == Quantity::units(1)); // The scan did nothing at all.
    CHECK(shop.sell(shop.manager(), ticket));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("after any history lots add up to the shelf", "[sales][lot][property]")
{
    TrackedShop shop;
    std::mt19937 random(20'261'121);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<Lot> milk;
    for (int i = 0; i < 6; ++i)
        milk.push_back({u"L%1"_s.arg(i), Quantity::units(5 + below(20)), day(2030, 1 + below(12), 1)});
    shop.receive(u"milk"_s, milk);
    std::vector<SaleId> sales;
    for (int step = 0; step < 60; ++step) {
        if (!sales.empty() && below(3) == 0) {
            const SaleDetail sale =
                findSale(shop.connection(), sales[static_cast<std::size_t>(below(int(sales.size())))]).value();
            Ticket back = returnTicket(sale, shop.newId<SaleId>(), shop.shop().ids());
            if (back.lines.empty() || back.lines[0].lots.empty())
                continue;
            back.lines[0].toQuarantine = below(4) == 0;
            REQUIRE(shop.bringBack(back));
            continue;
        }
        Ticket ticket = shop.rungUp(u"milk"_s, 1 + below(4));
        allotFirstExpired(ticket, ticket.lines[0].id,
            stock::lotsAt(shop.connection(), shop.product(u"milk"_s).id, shop.shelf), shop.today());
        if (lacksLots(ticket.lines[0]))
            REQUIRE(addLot(ticket, ticket.lines[0].id,
                {u"X%1"_s.arg(below(3)), ticket.lines[0].quantity - lotted(ticket.lines[0])}));
        sales.push_back(shop.sold(ticket).id);
    }
    REQUIRE(sales.size() > 20);
    for (const stock::PlaceStock &place : stock::stockOf(shop.connection(), shop.product(u"milk"_s).id)) {
        auto row =
            shop.connection().query("SELECT coalesce(sum(l.quantity_micro), 0) FROM lot_level l JOIN local_key p "
                                    "ON p.no = l.place WHERE p.uid = ?",
                place.place);
        REQUIRE(row.step());
        CHECK(Quantity::fromMicro(row.int64(0)) == place.level.quantity);
    }
    CHECK(shop.rebuildsTheSame());
}
