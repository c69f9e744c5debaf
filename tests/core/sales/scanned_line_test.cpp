// Goods by weight, by the pack and by a scale's label: rung up, recorded, printed back and returned.
#include "core/catalogue/save_prices.h"
#include "core/sales/price_ticket.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/try_scan.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/core/sales/weighed_shop.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using test::grams;
using test::refusalOf;
using test::WeighedShop;

namespace {

Money amountOfLine(const Ticket &ticket, std::size_t line = 0)
{
    return lineAmounts(ticket, ticket.lines[line])->amount;
}

SaleDetail sold(WeighedShop &shop, const Ticket &ticket)
{
    const auto recorded = recordSale(shop, shop.manager(), shop.payExactly(ticket));
    if (!recorded)
        FAIL(recorded.error().toLogLine().toStdString());
    return findSale(shop.connection(), recorded->id).value();
}

} // namespace

TEST_CASE("what is sold by weight has to be weighed, and loses its tare", "[sales][weighed]")
{
    WeighedShop shop;
    CHECK(refusalOf(shop.lineFor(u"77"_s)) == sales::rules::QuantityMustBeEntered);
    const auto line = shop.lineFor(u"77"_s, grams(512));
    REQUIRE(line);
    CHECK(line->quantity == grams(500));
    CHECK(line->tare == grams(12));
    CHECK(refusalOf(shop.lineFor(u"77"_s, grams(12))) == sales::rules::WeightMustExceedTare);
    CHECK(shop.lineFor(u"77"_s, grams(13))->quantity == grams(1));
    CHECK(refusalOf(shop.lineFor(u"77"_s, Quantity::units(1'000'001))) == sales::rules::QuantityMustBeInRange);

    // Each weighing is a line of its own, and rounds by itself.
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, u"77"_s, grams(512)));
    REQUIRE(shop.scan(ticket, u"77"_s, grams(512)));
    REQUIRE(ticket.lines.size() == 2);
    CHECK(amountOfLine(ticket) == shop.money(995));

    REQUIRE(setTypedQuantity(ticket, ticket.lines[0].id, grams(1012)));
    CHECK(ticket.lines[0].quantity == Quantity::units(1));
    CHECK(ticketFromJson(ticketToJson(ticket)).lines[0].tare == grams(12));
    CHECK(refusalOf(setTypedQuantity(ticket, ticket.lines[0].id, grams(12))) == sales::rules::WeightMustExceedTare);
    CHECK(ticket.lines[0].quantity == Quantity::units(1));
}

TEST_CASE("a quantity has as many decimals as its unit", "[sales][weighed]")
{
    WeighedShop shop;
    Ticket ticket = shop.ticket();
    CHECK(refusalOf(shop.scan(ticket, u"W"_s, Quantity::fromMicro(1'500'000))) == sales::rules::QuantityMustFitUnit);
    CHECK(refusalOf(shop.scan(ticket, u"77"_s, Quantity::fromMicro(500'500))) == sales::rules::QuantityMustFitUnit);
    CHECK(ticket.lines.empty());
    REQUIRE(shop.scan(ticket, u"W"_s, Quantity::units(2)));
    const auto refused = setTypedQuantity(ticket, ticket.lines[0].id, Quantity::fromMicro(2'500'000));
    CHECK(refusalOf(refused) == sales::rules::QuantityMustFitUnit);
    CHECK(refused.error().toLogLine().contains(u"decimals=0"));
    ticket.lines[0].quantity = Quantity::fromMicro(2'500'000);
    shop.openShift();
    CHECK(refusalOf(recordSale(shop, shop.cashier(), {ticket, {}})) == sales::rules::QuantityMustFitUnit);

    Ticket unknown = shop.ticket();
    const auto line = addUnknownCode(unknown, {shop.newId<LineId>(), u"X"_s, Quantity::fromMicro(500'000)});
    const TicketProduct water = ticketProduct(shop.found(u"W"_s), tax::loadTaxTable(shop.connection())).value();
    CHECK(refusalOf(resolveLine(unknown, *line, water, UnitPrice::of(shop.money(89))))
        == sales::rules::QuantityMustFitUnit);
}

TEST_CASE("a weight entered by hand needs its right, and is recorded with who allowed it", "[sales][weighed]")
{
    WeighedShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, u"77"_s, grams(512)));
    access::Grants grants = access::Grants::everything();
    grants.set(access::Right::EnterWeight, access::Grant::WithApprover);
    const Session &own = shop.cashier();
    const Session asking({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()});
    CHECK(refusalOf(recordSale(shop, asking, shop.payExactly(ticket))) == sales::rules::WeightMustBeAllowed);

    const Approval given {access::Right::EnterWeight, shop.manager().user(), u"Lena"_s};
    REQUIRE(setTypedQuantity(ticket, ticket.lines[0].id, grams(512), given));
    REQUIRE(setTypedQuantity(ticket, ticket.lines[0].id, grams(513), given));
    CHECK(ticketFromJson(ticketToJson(ticket)).lines[0].allowed.size() == 1);
    const auto done = recordSale(shop, asking, shop.payExactly(ticket));
    REQUIRE(done);
    const auto sale = findSale(shop.connection(), done->id);
    REQUIRE(sale->sale.lines[0].allowed.size() == 1);
    CHECK(sale->sale.lines[0].allowed[0] == LineApproval {"sale.enter-weight", shop.manager().user()});
    CHECK(sale->sale.lines[0].tare == grams(12));
    const auto report = xReport(
        shop.connection(), openShiftOf(shop.connection(), shop.shop().device())->id, shop.clock.nowMs(), own.user());
    REQUIRE(report->approvals.size() == 1);
    CHECK(report->approvals[0].right == "sale.enter-weight");

    // What a label says was not entered by hand.
    Ticket labelled = shop.ticket();
    REQUIRE(shop.scan(labelled, shop.weightLabel(77, 512)));
    CHECK(recordSale(shop, asking, shop.payExactly(labelled)));
}

TEST_CASE("a label's price is the line's amount, and its weight follows", "[sales][labels]")
{
    WeighedShop shop;
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 450)));
    CHECK(ticket.lines[0].quantity == grams(226)); // 4.50 ÷ 19.90, which by itself would be 4.50 too;
    CHECK(amountOfLine(ticket) == shop.money(450));
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 451)));
    CHECK(ticket.lines[1].quantity == grams(227)); // this one would be 4.52.
    CHECK(amountOfLine(ticket, 1) == shop.money(451));
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 1)));
    CHECK(ticket.lines[2].quantity == grams(1)); // Never nothing.
    CHECK(amountOfLine(ticket, 2) == shop.money(1));
    CHECK(ticket.lines.size() == 3);
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 1)));
    CHECK(ticket.lines.size() == 4); // The same label again is another piece.

    CHECK(refusalOf(setTypedQuantity(ticket, ticket.lines[0].id, grams(500))) == sales::rules::LabelMustStandAsPrinted);
    CHECK(refusalOf(changeQuantity(ticket, ticket.lines[0].id, Quantity::units(1)))
        == sales::rules::LabelMustStandAsPrinted);
    CHECK(
        refusalOf(shop.lineFor(shop.priceLabel(77, 450), Quantity::units(2))) == sales::rules::LabelMustBeScannedEach);

    // By hand it is so much for a unit, and the label's price holds no longer.
    REQUIRE(overridePrice(ticket, ticket.lines[0].id, UnitPrice::of(shop.money(1000)), u"End of day"_s));
    CHECK(amountOfLine(ticket) == shop.money(226));
}

TEST_CASE("a label of goods that are counted is one at that price", "[sales][labels]")
{
    WeighedShop shop;
    catalogue::Product roll {.id = shop.newId<ProductId>(),
        .code = u"88"_s,
        .name = u"Filled roll"_s,
        .unit = catalogue::pieceUnit().id,
        .taxClass = tax::taxClassId({u"reduced"_s}),
        .price = UnitPrice::of(shop.money(0)),
        .cost = UnitPrice::of(shop.money(0))};
    shop.save(roll);
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, shop.priceLabel(88, 395)));
    CHECK(ticket.lines[0].quantity == Quantity::units(1));
    CHECK(ticket.lines[0].price == UnitPrice::of(shop.money(395)));
    CHECK(refusalOf(shop.lineFor(shop.weightLabel(88, 500))) == sales::rules::LabelMustBeWeight);

    roll = {.id = shop.newId<ProductId>(),
        .code = u"99"_s,
        .name = u"Sample"_s,
        .unit = catalogue::unitId(u"KGM"_s),
        .taxClass = tax::taxClassId({u"reduced"_s}),
        .price = UnitPrice::of(shop.money(0)),
        .cost = UnitPrice::of(shop.money(0))};
    shop.save(roll);
    CHECK(refusalOf(shop.lineFor(shop.priceLabel(99, 395))) == sales::rules::LabelledProductMustHavePrice);
}

TEST_CASE("a box counts its units, and a price of its own holds for whole boxes", "[sales][packs]")
{
    WeighedShop shop;
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, u"BOX12"_s));
    REQUIRE(shop.scan(ticket, u"BOX12"_s, Quantity::units(2)));
    REQUIRE(shop.scan(ticket, u"6291041500213"_s));
    REQUIRE(ticket.lines.size() == 2); // Boxes count up together, single ones apart.
    CHECK(ticket.lines[0].quantity == Quantity::units(36));
    CHECK(ticket.lines[0].pack->packsIn(ticket.lines[0].quantity) == Quantity::units(3));
    CHECK(amountOfLine(ticket) == shop.money(36 * 89));
    REQUIRE(setTypedQuantity(ticket, ticket.lines[0].id, Quantity::units(1)));
    CHECK(ticket.lines[0].quantity == Quantity::units(12));
    CHECK(stepOf(ticket.lines[0]) == Quantity::units(12));

    REQUIRE(shop.scan(ticket, u"CRATE"_s, Quantity::units(3)));
    CHECK(ticket.lines[2].quantity == Quantity::units(60));
    CHECK(ticket.lines[2].price == UnitPrice(750'000, shop.currency()));
    CHECK(amountOfLine(ticket, 2) == shop.money(4500));
    CHECK(refusalOf(setQuantity(ticket, ticket.lines[2].id, Quantity::units(30))) == sales::rules::QuantityMustFitPack);
    CHECK(refusalOf(shop.lineFor(u"CRATE"_s, Quantity::units(50'001))) == sales::rules::QuantityMustBeInRange);
    REQUIRE(shop.lineFor(u"CRATE"_s, Quantity::units(50'000)));
    CHECK(refusalOf(shop.scan(ticket, u"BOX12"_s, Quantity::fromMicro(30'000))) == sales::rules::QuantityMustFitUnit);

    ticket.lines[2].quantity = Quantity::units(61);
    shop.openShift();
    CHECK(refusalOf(recordSale(shop, shop.cashier(), {ticket, {}})) == sales::rules::QuantityMustFitPack);
}

TEST_CASE("a third of a price for a pack of three is not lost", "[sales][packs]")
{
    WeighedShop shop;
    catalogue::Product eggs {.id = shop.newId<ProductId>(),
        .code = u"EGG"_s,
        .name = u"Egg"_s,
        .unit = catalogue::pieceUnit().id,
        .taxClass = tax::taxClassId({u"reduced"_s}),
        .price = UnitPrice::of(shop.money(40)),
        .cost = UnitPrice::of(shop.money(10)),
        .barcodes = {{u"EGGS3"_s, Quantity::units(3), UnitPrice::of(shop.money(100))}}};
    shop.save(eggs);
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, u"EGGS3"_s, Quantity::units(300'000)));
    CHECK(ticket.lines[0].price == UnitPrice(333'333, shop.currency()));
    CHECK(amountOfLine(ticket) == shop.money(30'000'000));
}

TEST_CASE("price lists leave a pack's own price, and a box without one counts for their quantities", "[sales][packs]")
{
    WeighedShop shop;
    catalogue::PriceList list {
        .id = shop.newId<catalogue::PriceListId>(), .name = u"Many"_s, .currency = shop.currency()};
    REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
    REQUIRE(catalogue::setListPrices(shop, shop.manager(),
        {shop.newRequest(), list.id, {{shop.water, Quantity::units(13), UnitPrice::of(shop.money(50))}}}));
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, u"BOX12"_s));
    REQUIRE(shop.scan(ticket, u"CRATE"_s));
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    CHECK(amountOfLine(ticket, 0) == shop.money(12 * 89)); // The crate does not count for it.
    CHECK(amountOfLine(ticket, 1) == shop.money(1500));
    REQUIRE(shop.scan(ticket, u"W"_s));
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    CHECK(amountOfLine(ticket, 0) == shop.money(12 * 50));
    CHECK(amountOfLine(ticket, 1) == shop.money(1500));
    CHECK(amountOfLine(ticket, 2) == shop.money(50));
}

TEST_CASE("promotions and discounts come off a label's price and a pack's", "[sales][packs][labels]")
{
    WeighedShop shop;
    catalogue::Promotion tenOff {.id = shop.newId<PromotionId>(),
        .name = u"Ten off"_s,
        .kind = catalogue::PromotionKind::PercentOff,
        .rate = Rate::percent(10),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), tenOff}));
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 451)));
    REQUIRE(shop.scan(ticket, u"CRATE"_s));
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    CHECK(lineAmounts(ticket, ticket.lines[0])->full == shop.money(451));
    CHECK(amountOfLine(ticket, 0) + amountOfLine(ticket, 1) == shop.money(1951 - 195));

    REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(50), u"End of day"_s));
    REQUIRE(priceTicket(shop, shop.cashier(), ticket, shop.clock.nowMs()));
    CHECK(amountOfLine(ticket, 0) == shop.money(225)); // 2.255 off, rounded half up.
    CHECK(amountOfLine(ticket, 1) == shop.money(1350));
}

TEST_CASE("a sale by label, weight and pack moves units, and its return mirrors it", "[sales][labels][packs]")
{
    WeighedShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    REQUIRE(shop.scan(ticket, shop.priceLabel(77, 451)));
    REQUIRE(shop.scan(ticket, u"77"_s, grams(512)));
    REQUIRE(shop.scan(ticket, u"CRATE"_s));
    REQUIRE(setDiscount(ticket, ticket.lines[0].id, Rate::percent(33), u"End of day"_s));
    ticket = ticketFromJson(ticketToJson(ticket));
    const SaleDetail sale = sold(shop, ticket);
    const RecordedLine &label = sale.sale.lines[0];
    CHECK(label.label == shop.priceLabel(77, 451));
    CHECK(label.amount(true) + label.discount == shop.money(451));
    CHECK(sale.sale.lines[1].label.isEmpty());
    CHECK(sale.sale.lines[2].pack == LinePack {Quantity::units(20), UnitPrice::of(shop.money(1500))});
    const auto onHand = [&](ProductId id) {
        return stock::onHand(shop.connection(), id, stock::branchPlace(shop.cashier().branch())).quantity;
    };
    CHECK(onHand(shop.cheese) == -grams(227 + 500));
    CHECK(onHand(shop.water) == -Quantity::units(20));
    CHECK(shop.rebuildsTheSame());

    // In two parts, which add up to the last unit.
    Money back = shop.money(0);
    for (int part = 0; part < 2; ++part) {
        Ticket all =
            returnTicket(findSale(shop.connection(), sale.id).value(), shop.newId<SaleId>(), shop.shop().ids());
        if (part == 0) {
            all.lines[0].quantity = grams(100);
            all.lines[2].quantity = Quantity::units(7);
        }
        const auto returned = recordReturn(shop, shop.manager(), {all, u"Not fresh"_s});
        REQUIRE(returned);
        back += returned->amount;
    }
    CHECK(back == -sale.sale.amount());
    CHECK(onHand(shop.cheese).isZero());
    CHECK(onHand(shop.water).isZero());
}

TEST_CASE("labels, weights and packs add up on any ticket", "[sales][property]")
{
    const quint64 seed = GENERATE(range(quint64 {1}, quint64 {25}));
    INFO("seed " << seed);
    test::SeededRandom random(seed);
    WeighedShop shop;
    shop.openShift();
    Ticket ticket = shop.ticket();
    Money labels = shop.money(0);
    for (qint64 i = random.between(1, 12); i > 0; --i) {
        switch (random.between(1, 4)) {
        case 1: {
            const qint64 minor = random.between(1, 99'999);
            REQUIRE(shop.scan(ticket, shop.priceLabel(77, minor)));
            CHECK(amountOfLine(ticket, ticket.lines.size() - 1) == shop.money(minor));
            labels += shop.money(minor);
            break;
        }
        case 2:
            REQUIRE(shop.scan(ticket, shop.weightLabel(77, random.between(1, 99'999))));
            break;
        case 3:
            REQUIRE(shop.scan(ticket, u"77"_s, grams(random.between(13, 9'999))));
            break;
        default:
            REQUIRE(
                shop.scan(ticket, random.oneIn(2) ? u"CRATE"_s : u"BOX12"_s, Quantity::units(random.between(1, 9))));
            break;
        }
    }
    if (random.oneIn(2))
        REQUIRE(setTicketDiscount(ticket, {.off = Rate::percent(random.between(1, 100)), .reason = {}}));
    const auto totals = ticketTotals(ticket, shop.terms());
    REQUIRE(totals);
    Money sum = shop.money(0);
    Money printed = shop.money(0);
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        sum += totals->lines[i].full;
        if (ticket.lines[i].label && ticket.lines[i].label->amount)
            printed += totals->lines[i].full;
    }
    CHECK(printed == labels);
    CHECK(totals->total == sum - totals->discounts);
    const SaleDetail sale = sold(shop, ticket);
    CHECK(sale.sale.balances());
    CHECK(sale.sale.amount() == totals->amount);
    const auto back =
        recordReturn(shop, shop.manager(), {returnTicket(sale, shop.newId<SaleId>(), shop.shop().ids()), u"All"_s});
    REQUIRE(back);
    CHECK(back->amount == -sale.sale.amount());
}

TEST_CASE("a trial of a code says what the till would make of it", "[sales][labels]")
{
    WeighedShop shop;
    const auto trial = [&](const QString &code) {
        return tryScan(shop.connection(), shop.terms(), tax::loadTaxTable(shop.connection()), shop.labels(), code);
    };
    const ScanTrial cheese = trial(shop.priceLabel(77, 451));
    CHECK(cheese.pattern == u"Prices");
    CHECK(cheese.item == u"00077");
    CHECK(cheese.value == catalogue::LabelValue(shop.money(451)));
    CHECK(cheese.product == u"Cheese");
    REQUIRE(cheese.line);
    CHECK(cheese.line->quantity == grams(227));
    CHECK(cheese.amount == shop.money(451));
    CHECK_FALSE(cheese.problem);

    const ScanTrial nobody = trial(shop.weightLabel(12345, 500));
    CHECK(nobody.pattern == u"Weights");
    CHECK(nobody.value == catalogue::LabelValue(grams(500)));
    CHECK(nobody.problem->rule == catalogue::rules::LabelledProductMustExist);
    CHECK_FALSE(nobody.line);

    CHECK(trial(u"4006381333932"_s).problem->rule == sales::rules::ScanMustBeReadRight);
    CHECK(trial(u"4006381333931"_s).problem->rule == sales::rules::ScanMustBeKnown);
    CHECK(trial(u"77"_s).problem->rule == sales::rules::QuantityMustBeEntered);
    CHECK(trial(u"77"_s).product == u"Cheese");
    CHECK(trial(u"CRATE"_s).amount == shop.money(1500));
    CHECK_FALSE(trial(u"CRATE"_s).pattern);
}
