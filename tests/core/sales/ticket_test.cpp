// Tickets: what joins them, what changes them, and what they come to.
#include "core/sales/ticket.h"

#include "core/sales/ticket_draft.h"
#include "core/sales/ticket_totals.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

namespace {

const Currency Euro = Currency::of("EUR");

Money eur(qint64 minor) { return {minor, Euro}; }

template <class IdType>
IdType idNo(int number)
{
    IdBytes bytes {};
    bytes[15] = static_cast<std::byte>(number);
    return IdType(bytes);
}

TicketProduct productNo(int number)
{
    return {idNo<ProductId>(number), u"P%1"_s.arg(number), u"Product %1"_s.arg(number), {},
        {{u"standard"_s}, u"Standard"_s, {{{u"S19"_s}, u"VAT 19 %"_s, Rate::percent(19)}}}};
}

AddProduct adding(int number, qint64 priceMinor = 100, qint64 units = 1)
{
    static int lines = 100;
    return {idNo<LineId>(++lines), productNo(number), UnitPrice::of(eur(priceMinor)), Quantity::units(units)};
}

Ticket emptyTicket(TicketMode mode = TicketMode::Sale)
{
    return {.id = idNo<SaleId>(1), .currency = Euro, .mode = mode};
}

TradeTerms terms(qint64 cashStep = 1) { return {Euro, {.prices = tax::PriceBasis::Inclusive}, cashStep}; }

} // namespace

TEST_CASE("a repeated scan is a repeated item: the equal line counts up", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const auto first = addProduct(ticket, adding(1));
    REQUIRE(addProduct(ticket, adding(2)));
    for (int i = 0; i < 199; ++i)
        CHECK(addProduct(ticket, adding(1)).value() == first.value());
    REQUIRE(ticket.lines.size() == 2);
    CHECK(ticket.lines[0].quantity == Quantity::units(200));
}

TEST_CASE("a line that differs in price, note, discount or override does not count up", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const auto noted = addProduct(ticket, adding(1));
    REQUIRE(setNote(ticket, *noted, u"serial 7"_s));
    const auto discounted = addProduct(ticket, adding(1));
    REQUIRE(setDiscount(ticket, *discounted, Rate::percent(5), u"dented"_s));
    const auto overridden = addProduct(ticket, adding(1));
    REQUIRE(overridePrice(ticket, *overridden, UnitPrice::of(eur(90)), u"old price"_s));
    REQUIRE(addProduct(ticket, adding(1, 101)));
    REQUIRE(addProduct(ticket, adding(1)));
    CHECK(ticket.lines.size() == 5);
}

TEST_CASE("an unknown code waits on the ticket until it is resolved", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const auto line = addUnknownCode(ticket, {idNo<LineId>(1), u"6291041500213"_s});
    REQUIRE(line);
    CHECK(addUnknownCode(ticket, {idNo<LineId>(2), u"6291041500213"_s}).value() == line.value());
    CHECK(hasUnresolvedLines(ticket));
    CHECK(ticketTotals(ticket, terms())->total.isZero());

    REQUIRE(resolveLine(ticket, *line, productNo(9), UnitPrice::of(eur(250))));
    CHECK_FALSE(hasUnresolvedLines(ticket));
    CHECK(ticketTotals(ticket, terms())->total == eur(500));
}

TEST_CASE("discounts are a part of the line or an amount off it, and the totals show them", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const auto part = addProduct(ticket, adding(1, 333));
    const auto amount = addProduct(ticket, adding(2, 1000));
    REQUIRE(setDiscount(ticket, *part, Rate::percent(10), {}));
    REQUIRE(setDiscount(ticket, *amount, eur(150), {}));

    const auto totals = ticketTotals(ticket, terms());

    REQUIRE(totals);
    CHECK(totals->lines[0].discount == eur(33));
    CHECK(totals->lines[0].amount == eur(300));
    CHECK(totals->discounts == eur(183));
    CHECK(totals->total == eur(1150));
    CHECK(totals->taxes.net + totals->taxes.tax == eur(1150));
}

TEST_CASE("a return comes to the negative of the same sale", "[ticket]")
{
    Ticket sale = emptyTicket();
    Ticket back = emptyTicket(TicketMode::Return);
    for (Ticket *ticket : {&sale, &back}) {
        const auto line = addProduct(*ticket, adding(1, 333, 3));
        REQUIRE(setDiscount(*ticket, *line, Rate::percent(7), {}));
        REQUIRE(addProduct(*ticket, adding(2, 117, 5)));
    }
    const auto sold = ticketTotals(sale, terms(5));
    const auto returned = ticketTotals(back, terms(5));
    REQUIRE(sold);
    REQUIRE(returned);
    CHECK(returned->total == -sold->total);
    CHECK(returned->cashRounding == -sold->cashRounding);
    CHECK(returned->taxes.tax == -sold->taxes.tax);
}

TEST_CASE("exclusive prices get their tax on top", "[ticket]")
{
    Ticket ticket = emptyTicket();
    REQUIRE(addProduct(ticket, adding(1, 10'000)));
    const auto totals = ticketTotals(ticket, {Euro, {.prices = tax::PriceBasis::Exclusive}});
    REQUIRE(totals);
    CHECK(totals->amount == eur(10'000));
    CHECK(totals->total == eur(11'900));
}

TEST_CASE("a refused change leaves the ticket as it was, and names its rule", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const LineId line = addProduct(ticket, adding(1, 500)).value();
    const LineId gone = idNo<LineId>(99);
    const std::string before = ticketToJson(ticket);
    const QString longText(MaxNoteLength + 1, QLatin1Char('x'));
    const UnitPrice price = UnitPrice::of(eur(1));

    CHECK(setQuantity(ticket, gone, Quantity::units(1)).error().rule == sales::rules::LineMustExist);
    CHECK(resolveLine(ticket, gone, productNo(2), price).error().rule == sales::rules::LineMustExist);
    CHECK(eraseLines(ticket, std::vector {gone}).error().rule == sales::rules::LineMustExist);
    CHECK(setQuantity(ticket, line, Quantity()).error().rule == sales::rules::QuantityMustBePositive);
    CHECK(changeQuantity(ticket, line, Quantity::units(-1)).error().rule == sales::rules::QuantityMustBePositive);
    CHECK(setQuantity(ticket, line, Quantity::units(4'006'381'333'931)).error().rule
        == sales::rules::QuantityMustBeInRange);
    CHECK(changeQuantity(ticket, line, Quantity::fromMicro(std::numeric_limits<qint64>::max())).error().rule
        == sales::rules::QuantityMustBeInRange);
    CHECK(overridePrice(ticket, line, UnitPrice(1, Currency::of("USD")), u"why"_s).error().rule
        == sales::rules::PriceMustBeInTicketCurrency);
    CHECK(overridePrice(ticket, line, UnitPrice(-1, Euro), u"why"_s).error().rule
        == sales::rules::PriceMustNotBeNegative);
    CHECK(overridePrice(ticket, line, price, u"  "_s).error().rule == sales::rules::OverrideMustHaveReason);
    CHECK(overridePrice(ticket, line, price, longText).error().rule == sales::rules::NoteMustFit);
    CHECK(setNote(ticket, line, longText).error().rule == sales::rules::NoteMustFit);
    CHECK(setDiscount(ticket, line, Rate::fromNano(-1), {}).error().rule == sales::rules::DiscountMustNotBeNegative);
    CHECK(setDiscount(ticket, line, eur(-1), {}).error().rule == sales::rules::DiscountMustNotBeNegative);
    CHECK(setDiscount(ticket, line, Rate::percent(101), {}).error().rule == sales::rules::DiscountMustNotExceedLine);
    CHECK(setDiscount(ticket, line, eur(501), {}).error().rule == sales::rules::DiscountMustNotExceedLine);
    CHECK(setTicketDiscount(ticket, {eur(-1)}).error().rule == sales::rules::DiscountMustNotBeNegative);
    CHECK(setTicketDiscount(ticket, {Rate::percent(101)}).error().rule == sales::rules::DiscountMustNotExceedSale);
    CHECK(setTicketDiscount(ticket, {eur(501)}).error().rule == sales::rules::DiscountMustNotExceedSale);
    CHECK(setTicketDiscount(ticket, {eur(1), longText}).error().rule == sales::rules::NoteMustFit);
    CHECK(addProduct(ticket, adding(1, 500, -1)).error().rule == sales::rules::QuantityMustBePositive);
    CHECK(addProduct(ticket, adding(2, -1)).error().rule == sales::rules::PriceMustNotBeNegative);
    CHECK(ticketToJson(ticket) == before);
}

TEST_CASE("a discount on the sale is spread by the largest remainder, after the lines' own", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const LineId first = addProduct(ticket, adding(1, 333)).value();
    REQUIRE(addProduct(ticket, adding(2, 333)));
    REQUIRE(addProduct(ticket, adding(3, 334)));
    REQUIRE(setTicketDiscount(ticket, {eur(100), u"regular"_s}));
    auto totals = ticketTotals(ticket, terms());
    REQUIRE(totals);
    CHECK(totals->total == eur(900));
    CHECK(totals->discounts == eur(100));
    CHECK(totals->lines[0].shared == eur(33));
    CHECK(totals->lines[2].shared == eur(34));
    CHECK(totals->lines[2].amount == eur(300));

    REQUIRE(setDiscount(ticket, first, Rate::percent(50), {}));
    REQUIRE(setTicketDiscount(ticket, {Rate::percent(10)}));
    totals = ticketTotals(ticket, terms());
    REQUIRE(totals);
    CHECK(totals->lines[0].discount == eur(167) + totals->lines[0].shared);
    CHECK(totals->total == eur(1000 - 167 - 83)); // 10 % of 833.

    REQUIRE(setTicketDiscount(ticket, {}));
    CHECK_FALSE(ticket.discount);
}

TEST_CASE("all of a sale may be given away, to the last unit of each line", "[ticket]")
{
    Ticket ticket = emptyTicket();
    for (int i = 1; i <= 7; ++i)
        REQUIRE(addProduct(ticket, adding(i, i)));
    REQUIRE(setTicketDiscount(ticket, {Rate::percent(100)}));
    const auto totals = ticketTotals(ticket, terms());
    REQUIRE(totals);
    CHECK(totals->total.isZero());
    for (const LineAmounts &line : totals->lines)
        CHECK(line.amount.isZero());
}

TEST_CASE("lines go only while the sale's discount fits what stays, and the last takes it along", "[ticket]")
{
    Ticket ticket = emptyTicket();
    const LineId first = addProduct(ticket, adding(1, 500)).value();
    const LineId second = addProduct(ticket, adding(2, 100)).value();
    REQUIRE(setTicketDiscount(ticket, {eur(200)}));
    CHECK(eraseLines(ticket, std::vector {first}).error().rule == sales::rules::DiscountMustNotExceedSale);
    CHECK(ticket.lines.size() == 2);
    REQUIRE(eraseLines(ticket, std::vector {first, second}));
    CHECK_FALSE(ticket.discount);
    CHECK(setTicketDiscount(ticket, {eur(1)}).error().rule == sales::rules::LineMustExist);

    Ticket back = emptyTicket(TicketMode::Return);
    REQUIRE(addProduct(back, adding(1, 500)));
    CHECK(setTicketDiscount(back, {eur(1)}).error().rule == sales::rules::DiscountMustBeOnSale);
}

TEST_CASE("a ticket has room for ten thousand lines and no more", "[ticket]")
{
    Ticket ticket = emptyTicket();
    ticket.lines.resize(MaxTicketLines,
        {.id = idNo<LineId>(1),
            .product = productNo(1),
            .quantity = Quantity::units(1),
            .price = UnitPrice::of(eur(1))});
    CHECK(addProduct(ticket, adding(2)).error().rule == sales::rules::TicketMustHaveRoom);
    CHECK(addProduct(ticket, adding(1, 1)));
}

TEST_CASE("cash is rounded half up to the smallest coin, returns like sales", "[ticket]")
{
    const auto rounded = [](qint64 minor) { return minor + cashRounding(eur(minor), terms(5)).minor(); };
    CHECK(rounded(112) == 110);
    CHECK(rounded(113) == 115);
    CHECK(rounded(-113) == -115);
    CHECK(rounded(2) == 0);
    CHECK(cashRounding(eur(117), terms()).isZero());
}

TEST_CASE("tenders cover the total, and the rest goes back", "[ticket]")
{
    const std::vector<Tender> tenders {{TenderMethod::Cash, eur(500)}, {TenderMethod::Cash, eur(1000)}};
    const auto settled = settle(eur(1112), tenders, terms(5));
    REQUIRE(settled);
    CHECK(settled->rounding == eur(-2));
    CHECK(settled->tendered == eur(1500));
    CHECK(settled->change == eur(390));
    CHECK(settle(eur(2), {}, terms(5))->rounding == eur(-2));

    const auto refused = settle(eur(1600), tenders, terms());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::TendersMustCoverTotal);
    CHECK(std::get<Money>(*refused.error().find("missing")) == eur(100));
}

TEST_CASE("a ticket comes back from its draft as it was", "[ticket]")
{
    Ticket ticket = emptyTicket(TicketMode::Return);
    ticket.label = u"طاولة 4"_s;
    ticket.original = OriginalSale {idNo<SaleId>(7), {"B1-T1-2026", 31}};
    const auto line = addProduct(ticket, adding(1, 500, 2));
    REQUIRE(overridePrice(ticket, *line, UnitPrice(1'234'567, Euro), u"why"_s,
        Approval {access::Right::OverridePrice, idNo<UserId>(3), u"Lena"_s}));
    REQUIRE(setDiscount(ticket, *line, Rate::percent(10), u"old"_s));
    ticket.lines[0].originalLine = 4;
    REQUIRE(addUnknownCode(ticket, {idNo<LineId>(8), u"123"_s}));
    const LineId third = addProduct(ticket, adding(2)).value();
    REQUIRE(setDiscount(ticket, third, eur(5), {}));
    REQUIRE(setNote(ticket, third, u"هدية"_s));
    ticket.discount = TicketDiscount {
        Rate::percent(3), u"regular"_s, Approval {access::Right::GiveDiscount, idNo<UserId>(3), u"Lena"_s}};
    ticket.returnReason = u"too small"_s;

    const std::string json = ticketToJson(ticket);
    const Ticket again = ticketFromJson(json);

    CHECK(ticketToJson(again) == json);
    CHECK(again.lines.size() == 3);
    CHECK(again.lines[0].approval->approver == idNo<UserId>(3));
    CHECK(std::get<Money>(again.lines[2].discount) == eur(5));
    CHECK(again.lines[2].note == u"هدية"_s);
    CHECK(std::get<Rate>(again.discount->off) == Rate::percent(3));
    CHECK(again.discount->approval->approver == idNo<UserId>(3));
    CHECK(again.returnReason == u"too small"_s);
    CHECK(again.label == ticket.label);
}

TEST_CASE("tickets are held and recalled, and survive a restart", "[ticket]")
{
    test::SalesShop shop;
    const DeviceId till = shop.shop().device();
    Ticket first = shop.ticket();
    shop.add(first, u"bread"_s);
    saveCurrentTicket(shop.connection(), till, first, 1);
    shop.restart();
    REQUIRE(loadCurrentTicket(shop.connection(), till));
    CHECK(ticketToJson(*loadCurrentTicket(shop.connection(), till)) == ticketToJson(first));

    REQUIRE(holdTicket(shop.connection(), till, first, 2));
    CHECK_FALSE(loadCurrentTicket(shop.connection(), till));
    Ticket second = shop.ticket();
    shop.add(second, u"milk"_s);
    saveCurrentTicket(shop.connection(), till, second, 3);
    shop.restart();
    REQUIRE(heldTickets(shop.connection(), till).size() == 1);

    const auto recalled = recallTicket(shop.connection(), till, first.id, 4);
    REQUIRE(recalled);
    CHECK(recalled->id == first.id);
    CHECK(loadCurrentTicket(shop.connection(), till)->id == first.id);
    REQUIRE(heldTickets(shop.connection(), till).size() == 1);
    CHECK(heldTickets(shop.connection(), till)[0].ticket.id == second.id);
    CHECK(recallTicket(shop.connection(), till, first.id, 5).error().rule == sales::rules::HeldTicketMustExist);

    saveCurrentTicket(shop.connection(), till, shop.ticket(), 6);
    CHECK_FALSE(loadCurrentTicket(shop.connection(), till));
    CHECK(holdTicket(shop.connection(), till, shop.ticket(), 7));
    CHECK(heldTickets(shop.connection(), till).size() == 1);
}

TEST_CASE("no more than two hundred tickets are held", "[ticket]")
{
    test::SalesShop shop;
    const DeviceId till = shop.shop().device();
    Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s);
    for (std::size_t i = 0; i < MaxHeldTickets; ++i) {
        ticket.id = shop.newId<SaleId>();
        REQUIRE(holdTicket(shop.connection(), till, ticket, 1));
    }
    ticket.id = shop.newId<SaleId>();
    CHECK(holdTicket(shop.connection(), till, ticket, 1).error().rule == sales::rules::HeldTicketsMustHaveRoom);
}
