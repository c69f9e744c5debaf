// Bundles sold and brought back: one line for the customer, its contents for shelves, taxes and the books.
#include "core/accounts/accounts_queries.h"
#include "core/catalogue/save_prices.h"
#include "core/parties/save_customer.h"
#include "core/sales/age_check.h"
#include "core/sales/below_cost.h"
#include "core/sales/give_quotation.h"
#include "core/sales/later_goods.h"
#include "core/sales/later_queries.h"
#include "core/sales/lot_check.h"
#include "core/sales/loyalty.h"
#include "core/sales/order.h"
#include "core/sales/price_ticket.h"
#include "core/sales/quotation_queries.h"
#include "core/sales/quoted_ticket.h"
#include "core/sales/record_return.h"
#include "core/sales/shift_queries.h"
#include "core/sales/stock_check.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/adjust_stock.h"
#include "tests/core/sales/bundle_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;
using catalogue::ProductKind;
using test::BundleShop;
using test::refusalOf;

namespace {

Money grossOf(const RecordedSale &sale, std::size_t line) { return sale.lines.at(line).tax.gross; }

Ticket backOf(BundleShop &shop, SaleId sale)
{
    return returnTicket(*findSale(shop.connection(), sale), shop.newId<SaleId>(), shop.shop().ids());
}

} // namespace

// By hand: 25.00 + 12.00 + 2 × 6.00 = 49.00. Of 39.90 the wine has 20.357…, the others 9.771… each; the one centime
// that is left goes to the wine. 20.36 × 8.1 / 108.1 = 1.525…; 19.54 × 2.6 / 102.6 = 0.495….
TEST_CASE("a Swiss gift basket is taxed by what is in it", "[sales][bundles]")
{
    BundleShop shop({.country = u"CH"_s});
    shop.openShift();
    const ProductId basket = shop.addBundle(u"basket"_s, 3990,
        {{u"wine"_s, 2500}, {u"cheese"_s, 1200, u"reduced"_s}, {u"jam"_s, 600, u"reduced"_s, Quantity::units(2)}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, basket);
    const RecordedSale sale = shop.sold(ticket);
    REQUIRE(sale.lines.size() == 3);
    CHECK(grossOf(sale, 0) == shop.money(2036));
    CHECK(grossOf(sale, 1) == shop.money(977));
    CHECK(grossOf(sale, 2) == shop.money(977));
    REQUIRE(sale.taxes.size() == 2);
    CHECK(sale.taxes[0].amount == shop.money(153));
    CHECK(sale.taxes[0].base == shop.money(1883));
    CHECK(sale.taxes[1].amount == shop.money(50));
    CHECK(sale.taxes[1].base == shop.money(1904));
    CHECK(sale.total() - sale.rounding == shop.money(3990));
    CHECK(sale.lines[2].price == UnitPrice(4'885'000, shop.currency())); // 9.77 for two.
}

// By hand: 8.00 and 4.00, so 10.00 is 6.67 and 3.33. 6.67 × 19 / 119 = 1.064…; 3.33 × 7 / 107 = 0.217….
TEST_CASE("a German set at 19 and 7 percent adds up", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"tea set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, set);
    const RecordedSale sale = shop.sold(ticket);
    CHECK(grossOf(sale, 0) == shop.money(667));
    CHECK(grossOf(sale, 1) == shop.money(333));
    CHECK(sale.taxes[0].amount == shop.money(106));
    CHECK(sale.taxes[1].amount == shop.money(22));
    CHECK(sale.total() == shop.money(1000));
}

// By hand: 5.00 by 6.98 and 0.89 is 4.434… and 0.565…: 4.43 and 0.57. Of both together it would be 8.87 and 1.13, and
// one of them would come back at 5.01.
TEST_CASE("one of several bundles comes back at what one was sold for", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId basket =
        shop.addBundle(u"basket"_s, 500, {{u"rye"_s, 349, u"reduced"_s, Quantity::units(2)}, {u"water"_s, 89}});
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, basket, 2);
    REQUIRE(setDiscount(ticket, line, shop.money(100), u"Regular"_s));
    const RecordedSale sale = shop.sold(ticket);
    CHECK(sale.lines[0].amount(true) + sale.lines[0].discount == shop.money(886));
    Ticket back = backOf(shop, ticket.id);
    REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(2)));
    REQUIRE(setQuantity(back, back.lines[1].id, Quantity::units(1)));
    const auto one = recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Broken"_s});
    REQUIRE(one);
    CHECK(one->total == shop.money(-450));
}

TEST_CASE("what is free in a bundle takes no share, and where all is free the numbers decide", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId withGift = shop.addBundle(u"with gift"_s, 999, {{u"bag"_s, 0}, {u"pen"_s, 500}});
    const ProductId allFree =
        shop.addBundle(u"samples"_s, 100, {{u"bag"_s, 0}, {u"leaflet"_s, 0, u"standard"_s, Quantity::units(2)}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, withGift);
    shop.addOf(ticket, allFree);
    const RecordedSale sale = shop.sold(ticket);
    CHECK(grossOf(sale, 0) == shop.money(0));
    CHECK(grossOf(sale, 1) == shop.money(999));
    CHECK(grossOf(sale, 2) == shop.money(33));
    CHECK(grossOf(sale, 3) == shop.money(67));
    CHECK(sale.lines[3].bundle->group == 1);
}

TEST_CASE("a bundle leaves the shelf as its contents, at their cost", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000,
        {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s, Quantity::units(3)},
            {u"wrapping"_s, 100, u"standard"_s, Quantity::units(1), ProductKind::Service}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, set);
    shop.addOf(ticket, set); // The second scan counts up.
    REQUIRE(ticket.lines.size() == 1);
    CHECK(ticket.lines[0].quantity == Quantity::units(2));
    CHECK(ticketToJson(ticketFromJson(ticketToJson(ticket))) == ticketToJson(ticket));
    const RecordedSale sale = shop.sold(ticket);
    CHECK(shop.onShelf(u"mug"_s) == Quantity::units(-2));
    CHECK(shop.onShelf(u"tea"_s) == Quantity::units(-6));
    CHECK(sale.lines[0].cost == shop.money(800));
    CHECK(sale.lines[1].cost == shop.money(1200));
    CHECK(sale.lines[2].cost.isZero());
    CHECK(sale.lines[1].bundle
        == LineBundle {set, u"SET"_s, u"set"_s, 0, 1, 3, Quantity::units(3), UnitPrice::of(shop.money(1000))});
    CHECK(stock::onHand(shop.connection(), set, stock::branchPlace(shop.manager().branch())).quantity.isZero());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("discounts, promotions and prices are the bundle's, and shared out exactly", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    const catalogue::Promotion tenth {.id = shop.newId<PromotionId>(),
        .name = u"Set week"_s,
        .kind = catalogue::PromotionKind::PercentOff,
        .slots = {{1, {{set}, {}}}},
        .rate = Rate::percent(10),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
    REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), tenth}));
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set, 2);
    shop.add(ticket, u"bread"_s, 3);
    REQUIRE(setTicketDiscount(ticket, {.off = shop.money(100)}));
    REQUIRE(priceTicket(shop, shop.manager(), ticket, shop.clock.nowMs()));
    const auto amounts = ticketAmounts(ticket);
    REQUIRE(amounts);
    const RecordedSale sale = shop.sold(ticket);
    REQUIRE(sale.lines.size() == 3);
    CHECK(sale.lines[0].amount(true) + sale.lines[1].amount(true) == amounts->at(0).amount);
    CHECK(sale.lines[0].discount + sale.lines[1].discount == amounts->at(0).discount);
    CHECK(sale.lines[0].promoted() + sale.lines[1].promoted() == shop.money(200));
    CHECK(*sale.lines[0].saleDiscount + *sale.lines[1].saleDiscount == amounts->at(0).shared);
    CHECK(sale.lines[1].promotions[0].quantity == Quantity::units(2));
    CHECK(sale.discount->amount == shop.money(100));
    CHECK(findLine(ticket, line)->product->parts.size() == 2);
}

TEST_CASE("a bundle comes back whole, or one of its contents at what it was sold for", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set =
        shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s, Quantity::units(2)}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, set, 2);
    CHECK(shop.sold(ticket).total() == shop.money(2000));
    Ticket back = backOf(shop, ticket.id);
    REQUIRE(back.lines.size() == 2);
    CHECK(back.lines[0].bundle->name == u"set"_s);
    const std::array tea {back.lines[0].id};
    REQUIRE(eraseLines(back, tea));
    REQUIRE(setQuantity(back, back.lines[0].id, Quantity::units(1)));
    const auto one = recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Stale"_s});
    REQUIRE(one);
    CHECK(one->total == shop.money(-250)); // 20.00 was 10.00 for mugs and 10.00 for four teas.
    CHECK(shop.onShelf(u"tea"_s) == Quantity::units(-3));

    Ticket rest = backOf(shop, ticket.id);
    REQUIRE(setQuantity(rest, rest.lines[1].id, Quantity::units(3)));
    const auto all = recordReturn(shop, shop.manager(), {.ticket = rest, .reason = u"Stale"_s});
    REQUIRE(all);
    CHECK(one->total + all->total == shop.money(-2000));
    CHECK(shop.onShelf(u"mug"_s).isZero());
    CHECK(backOf(shop, ticket.id).lines.empty());
    rest.id = shop.newId<SaleId>();
    CHECK(refusalOf(recordReturn(shop, shop.manager(), {.ticket = rest, .reason = u"Stale"_s}))
        == sales::rules::ReturnMustNotExceedSold);
}

TEST_CASE("a bundle without a receipt comes back as its contents", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    Ticket ticket = shop.ticket(TicketMode::Return);
    shop.addOf(ticket, set);
    shop.add(ticket, u"bread"_s);
    const auto preview = previewReturn(shop.connection(), ticket, shop.terms(), {}, {});
    REQUIRE(preview);
    CHECK(preview->lines == std::vector {shop.money(-1000), shop.money(-100)});
    const std::array bread {ticket.lines[1].id};
    REQUIRE(eraseLines(ticket, bread));
    const auto back = recordReturn(shop, shop.manager(), {.ticket = ticket, .reason = u"Broken"_s});
    REQUIRE(back);
    CHECK(back->total == shop.money(-1000));
    const RecordedSale sale = findSale(shop.connection(), back->id)->sale;
    REQUIRE(sale.lines.size() == 2);
    CHECK(grossOf(sale, 0) == shop.money(-667));
    CHECK(sale.lines[0].bundle->name == u"set"_s);
    CHECK(shop.onShelf(u"mug"_s) == Quantity::units(1));
}

TEST_CASE("other contents in the catalogue change nothing that is on a ticket, sold or quoted", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, set);
    const auto quotation = giveQuotation(shop, shop.manager(),
        {.id = shop.newId<QuotationId>(), .ticket = ticket, .validUntil = shop.today(), .name = u"Ida"_s});
    REQUIRE(quotation);
    catalogue::Product changed = shop.known(set);
    changed.contents = {{shop.product(u"cup"_s, 300).id, Quantity::units(1)}};
    shop.save(changed);

    Ticket later = shop.ticket();
    shop.addOf(later, set);
    Ticket both = ticket;
    shop.addOf(both, set);
    CHECK(both.lines.size() == 2); // What holds other goods is another line.
    CHECK(later.lines[0].product->parts.size() == 1);
    const auto agreed = findQuotation(shop.connection(), quotation->id);
    REQUIRE(agreed);
    const auto quoted = quotedTicket(shop.connection(), agreed->quotation, shop.newId<SaleId>());
    REQUIRE(quoted);
    const RecordedSale sale = shop.sold(*quoted);
    REQUIRE(sale.lines.size() == 2);
    CHECK(sale.lines[0].name == u"mug"_s);
}

TEST_CASE("a bundle asks for the highest age of its contents, and for what is there", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"wine"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    catalogue::Product wine = shop.known(shop.product(u"wine"_s).id);
    wine.rule.minimumAge = 16;
    shop.save(wine);
    catalogue::Product tea = shop.known(shop.product(u"tea"_s).id);
    tea.rule.stock = catalogue::StockPolicy::Block;
    shop.save(tea);
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    shop.addOf(ticket, set);
    CHECK(refusalOf(shop.sell(shop.cashier(), ticket)) == sales::rules::AgeMustBeChecked);
    ticket.ageCheck = ageChecked(shop.cashier(), 16, shop.clock.nowMs());
    const auto refused = shop.sell(shop.cashierWith(access::Right::SellBelowStock, access::Grant::Denied), ticket);
    CHECK(refusalOf(refused) == sales::rules::StockMustSuffice);
    CHECK(refused.error().subject == u"lines[1]"_s);
    CHECK(plainText(*refused.error().find("product")) == u"tea"_s);
}

TEST_CASE("below cost is below what all of it costs", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set =
        shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}}); // They cost 6.00.
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set);
    const auto margin = lineMargin(shop.connection(), shop.manager().branch(), ticket, shop.terms(), line);
    REQUIRE(margin);
    CHECK(margin->cost == shop.money(600));
    CHECK(margin->net == shop.money(1000 - 106 - 22));
    REQUIRE(overridePrice(ticket, line, UnitPrice::of(shop.money(650)), u"Damaged"_s));
    const Session cashier = shop.cashierWith(access::Right::SellBelowCost, access::Grant::Denied);
    CHECK(refusalOf(shop.sell(cashier, ticket)) == sales::rules::CostMustBeMet);
}

TEST_CASE("numbers of what a bundle holds are said, and trimmed with it", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 50'000, {{u"phone"_s, 40'000}, {u"milk"_s, 100}, {u"case"_s, 1000}});
    catalogue::Product phone = shop.known(shop.product(u"phone"_s).id);
    phone.tracking = catalogue::Tracking::Serial;
    shop.save(phone);
    catalogue::Product milk = shop.known(shop.product(u"milk"_s).id);
    milk.tracking = catalogue::Tracking::Batch;
    shop.save(milk);
    const PlaceId shelf = stock::branchPlace(shop.manager().branch());
    REQUIRE(stock::adjustStock(shop, shop.manager(),
        {shop.newRequest(), shelf, stock::AdjustReason::Found, {},
            {{milk.id, Quantity::units(5), {}, {{u"L1"_s, Quantity::units(5)}}},
                {phone.id, Quantity::units(2), {}, {{u"SN1"_s}, {u"SN2"_s}}}}}));
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set, 2);
    CHECK(lacksLots(ticket.lines[0]));
    CHECK(refusalOf(shop.sell(shop.manager(), ticket)) == sales::rules::LotsMustBeSaid);
    CHECK(lotLine(ticket.lines[0])->product->name == u"phone"_s);
    CHECK(lackingBatches(ticket.lines[0]) == std::vector {milk.id});
    REQUIRE(addLot(ticket, line, {u"SN1"_s}));
    CHECK(refusalOf(addLot(ticket, line, {u"sn1"_s})) == sales::rules::SerialMustBeOnce);
    REQUIRE(addLot(ticket, line, {u"SN2"_s}));
    CHECK(lotLine(ticket.lines[0])->product->name == u"milk"_s);
    allotFirstExpired(ticket, line, stock::lotsAt(shop.connection(), milk.id, shelf), shop.today(), milk.id);
    CHECK(lackingBatches(ticket.lines[0]).empty());
    CHECK_FALSE(lacksLots(ticket.lines[0]));
    CHECK(ticketToJson(ticketFromJson(ticketToJson(ticket))) == ticketToJson(ticket));
    REQUIRE(setQuantity(ticket, line, Quantity::units(1)));
    CHECK(lotted(ticket.lines[0]) == Quantity::units(2)); // One phone and one milk.
    const RecordedSale sale = shop.sold(ticket);
    CHECK(sale.lines[0].lots == std::vector<stock::Lot> {{u"SN1"_s, Quantity::units(1)}});
    CHECK(sale.lines[0].tracking == catalogue::Tracking::Serial);
    CHECK(stock::findLot(shop.connection(), milk.id, u"L1"_s)->lot.quantity == Quantity::units(4));

    Ticket back = backOf(shop, ticket.id);
    REQUIRE(recordReturn(shop, shop.manager(), {.ticket = back, .reason = u"Broken"_s}));
    CHECK(stock::findLot(shop.connection(), phone.id, u"SN1"_s)->lot.quantity == Quantity::units(1));
}

TEST_CASE("a bundle is handed over later in its parts", "[sales][bundles]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000,
        {{u"chair"_s, 800, u"standard"_s, Quantity::units(2)},
            {u"setting up"_s, 400, u"standard"_s, Quantity::units(1), ProductKind::Service}});
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set, 2);
    REQUIRE(setLater(ticket, line, Quantity::units(1)));
    const RecordedSale sale = shop.sold(ticket);
    CHECK(sale.lines[0].later == Quantity::units(2));
    CHECK(sale.lines[1].later.isZero());
    CHECK(shop.onShelf(u"chair"_s) == Quantity::units(-2));
}

TEST_CASE("a discount on a bundle is counted once, whatever the bundle holds", "[sales][bundles]")
{
    BundleShop shop;
    const ShiftId shift = shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set);
    REQUIRE(setDiscount(ticket, line, Rate::percent(10), u"Regular"_s));
    CHECK(shop.sold(ticket).lines[1].discountReason.isEmpty()); // It stands in the first.
    const auto report = xReport(shop.connection(), shift, shop.clock.nowMs(), shop.manager().user());
    REQUIRE(report);
    CHECK(report->discounts.times == 1);
    CHECK(report->discounts.amount == shop.money(100));
}

TEST_CASE("an order keeps a bundle's contents aside", "[sales][bundles][order]")
{
    BundleShop shop;
    const ProductId set = shop.addBundle(u"set"_s, 1000,
        {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s, Quantity::units(2)},
            {u"wrapping"_s, 100, u"standard"_s, Quantity::units(1), ProductKind::Service}});
    Ticket ticket = shop.ticket();
    shop.addOf(ticket, set, 3);
    const auto reserved = reservationsOf(ticket, shop.manager().branch());
    REQUIRE(reserved.size() == 2);
    CHECK(reserved[0].product == shop.product(u"mug"_s).id);
    CHECK(reserved[0].quantity == Quantity::units(3));
    CHECK(reserved[1].quantity == Quantity::units(6));
    Ticket other = ticket;
    other.lines[0].product->parts[1].quantity = Quantity::units(1);
    CHECK(sellsTheSame(ticket, ticket));
    CHECK_FALSE(sellsTheSame(ticket, other));
}

TEST_CASE("what is in a bundle earns points by what it is", "[sales][bundles][loyalty]")
{
    BundleShop shop;
    shop.openShift();
    const ProductId set = shop.addBundle(u"set"_s, 1200, {{u"mug"_s, 800}, {u"tea"_s, 400, u"reduced"_s}});
    const PartyId customer = shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), {.id = customer, .name = u"Layla"_s}}));
    parties::LoyaltyTerms terms(shop.currency());
    terms.perPoint = shop.money(100);
    terms.goods = {{shop.product(u"tea"_s).id.as<RecordTag>(), 0}}; // Tea earns nothing.
    REQUIRE(parties::saveLoyaltyTerms(shop, shop.manager(), {shop.newRequest(), terms}));
    Ticket ticket = shop.ticket();
    ticket.customer = customer;
    shop.add(ticket, u"bread"_s);
    shop.addOf(ticket, set);
    const RecordedSale sale = shop.sold(ticket);
    REQUIRE(sale.lines.size() == 3);
    CHECK(sale.lines[0].points == 1);
    CHECK(sale.lines[1].points == 8);
    CHECK(sale.lines[2].points == 0);
}

TEST_CASE("a bundle whose contents are not known here is not sold", "[sales][bundles]")
{
    BundleShop shop;
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"mug"_s, 800}});
    auto scanned = *catalogue::findById(shop.connection(), shop.currency(), set);
    scanned.contents.clear();
    CHECK(refusalOf(ticketProduct(scanned, tax::loadTaxTable(shop.connection()))) == sales::rules::BundleMustBeWhole);
}

TEST_CASE("more of a bundle than a line can hold of its contents is refused", "[sales][bundles]")
{
    BundleShop shop;
    const ProductId set = shop.addBundle(u"set"_s, 1000, {{u"nail"_s, 1, u"standard"_s, catalogue::MostOfContent}});
    Ticket ticket = shop.ticket();
    const LineId line = shop.addOf(ticket, set, 100);
    CHECK(refusalOf(setQuantity(ticket, line, Quantity::units(101))) == sales::rules::QuantityMustBeInRange);
}
