// Goods that are handed over later, at the till: said in the sale, listed, scanned out, taken back.
#include "core/catalogue/save_product.h"
#include "core/parties/save_customer.h"
#include "core/sales/delivery.h"
#include "core/sales/later_queries.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"
#include "tests/ui/sales/till_counter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::TillCounter;
using test::Water;

namespace {

const QString LaylasCard = u"2900000000017"_s;

struct DeliveryCounter : TillCounter {
    PartyId layla = shop.newId<PartyId>();

    DeliveryCounter()
    {
        REQUIRE(parties::saveCustomer(
            shop, shop.manager(), {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .cardCode = LaylasCard}}));
        openShift();
    }
    void chooseRow(const QString &words)
    {
        const auto &rows = panel<ChoicePanelView>().rows;
        const auto found = std::ranges::find_if(rows, [&](const ChoiceRow &row) { return row.title.contains(words); });
        INFO(words.toStdString());
        REQUIRE(found != rows.end());
        till->choose(static_cast<int>(found - rows.begin()));
    }
    void menu(const QString &words)
    {
        till->act(TillAction::Menu);
        chooseRow(words);
    }
    void answer(const QString &typed)
    {
        till->setQuery(typed);
        till->choose(0);
    }
    sales::SaleDetail last() { return sales::lastSale(shop.connection(), shop.shop().device()).value(); }
    Quantity owed(std::size_t line) { return sales::laterGoods(shop.connection(), last())[line].owed; }
    stock::Availability stockOf(const QString &name)
    {
        return stock::availabilityOf(
            shop.connection(), shop.product(name).id, stock::branchPlace(shop.manager().branch()));
    }
    /// Bread and three waters, all of which are handed over later.
    QString sellLater(bool isLaylas = false)
    {
        till->scan(Bread);
        for (int i = 0; i < 3; ++i)
            till->scan(Water);
        if (isLaylas)
            till->scan(LaylasCard);
        menu(u"Hand over later"_s);
        chooseRow(u"All of it later"_s);
        till->act(TillAction::Escape);
        till->act(TillAction::ExactCash);
        return last().sale.number.toText();
    }
};

} // namespace

TEST_CASE("part of a sale is handed over later, with where it goes", "[till][later]")
{
    DeliveryCounter counter;
    counter.till->scan(Bread);
    for (int i = 0; i < 3; ++i)
        counter.till->scan(Water);
    counter.menu(u"Hand over later"_s);
    counter.till->setQuery(u"4"_s);
    counter.chooseRow(u"Water"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.till->setQuery(u"2"_s);
    counter.chooseRow(u"Water"_s);
    CHECK(counter.state().rows[1].detail.contains(u"handed over later"_s));
    counter.chooseRow(u"Where it goes"_s);
    counter.answer(u"Omar Haddad"_s);
    counter.answer(u"030 5551234"_s);
    counter.answer(u"Lindenweg 7"_s);
    counter.answer({});
    counter.answer(u"soon"_s);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.answer(u"2"_s);
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"Lindenweg 7"_s));

    counter.open(); // The program was cut off and starts again: it is still so.
    CHECK(counter.state().rows[1].detail.contains(u"handed over later"_s));
    counter.till->act(TillAction::ExactCash);

    const auto sealed = counter.last().sale.delivery;
    REQUIRE(sealed);
    const sales::DeliveryNote note = sales::openDelivery(counter.shop.connection(), *sealed);
    CHECK(note.name == u"Omar Haddad"_s);
    CHECK(note.phone == u"030 5551234"_s);
    CHECK(note.address == u"Lindenweg 7"_s);
    CHECK(note.day == BusinessDate::fromDays(counter.shop.today().days() + 2));
    CHECK(counter.owed(0).isZero());
    CHECK(counter.owed(1) == Quantity::units(2));
}

TEST_CASE("a line is later or taken now by a tap, and all of it at once", "[till][later]")
{
    DeliveryCounter counter;
    counter.till->scan(Bread);
    counter.till->scan(Water);
    counter.menu(u"Hand over later"_s);
    counter.chooseRow(u"Bread"_s);
    CHECK(counter.state().rows[0].detail.contains(u"later"_s));
    counter.chooseRow(u"Bread"_s);
    CHECK_FALSE(counter.state().rows[0].detail.contains(u"later"_s));
    counter.chooseRow(u"All of it later"_s);
    CHECK(counter.state().rows[1].detail.contains(u"later"_s));
    counter.chooseRow(u"Take all of it now"_s);
    CHECK_FALSE(counter.state().rows[1].detail.contains(u"later"_s));
}

TEST_CASE("the receipt is scanned, its goods are scanned out in parts, and a delivery note is printed", "[till][later]")
{
    DeliveryCounter counter;
    const QString receipt = counter.sellLater();
    const Quantity before = counter.stockOf(u"Water"_s).onHand;
    CHECK(counter.stockOf(u"Water"_s).reserved == Quantity::units(3));

    counter.till->scan(receipt);
    counter.till->scan(Water);
    counter.till->scan(Water);
    CHECK(counter.state().rows.empty()); // Nothing is rung up.
    counter.chooseRow(u"Hand over what was counted"_s);

    CHECK(counter.owed(0) == Quantity::units(1));
    CHECK(counter.owed(1) == Quantity::units(1));
    CHECK(counter.stockOf(u"Water"_s).onHand == before - Quantity::units(2));
    CHECK(counter.handOverSlips == 1);
    CHECK(counter.lastCopy == 0);
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(receipt);
    counter.chooseRow(u"Print the last delivery note again"_s);
    CHECK(counter.handOverSlips == 2);
    CHECK(counter.lastCopy == 1);
    counter.till->scan(Water);
    counter.till->scan(Water); // One is left.
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    counter.till->act(TillAction::Escape);
    counter.till->scan(receipt);
    counter.chooseRow(u"Hand over all that is left"_s);
    CHECK(counter.owed(0).isZero());
    CHECK(counter.owed(1).isZero());
    counter.menu(u"To hand over"_s);
    CHECK(counter.panel<ChoicePanelView>().rows.empty());
}

TEST_CASE("what is to be handed over is listed, and found by customer or number", "[till][later]")
{
    DeliveryCounter counter;
    static_cast<void>(counter.sellLater(true));
    counter.till->act(TillAction::Escape);
    counter.menu(u"To hand over"_s);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    CHECK(counter.panel<ChoicePanelView>().rows[0].title.contains(u"Layla"_s));
    CHECK(counter.panel<ChoicePanelView>().rows[0].trailing.contains(u"4"_s));
    counter.till->setQuery(u"lay"_s);
    CHECK(counter.panel<ChoicePanelView>().rows.size() == 1);
    counter.till->setQuery(u"77"_s);
    CHECK(counter.panel<ChoicePanelView>().rows.empty());
    counter.till->setQuery(u"1"_s);
    counter.till->choose(0);
    counter.till->setQuery(u"2"_s);
    counter.chooseRow(u"Water"_s);
    counter.chooseRow(u"Hand over what was counted"_s);
    CHECK(counter.owed(1) == Quantity::units(1));
}

TEST_CASE("which piece leaves is scanned or typed", "[till][later][lot]")
{
    DeliveryCounter counter;
    catalogue::Product bread = counter.shop.product(u"Bread"_s);
    bread.barcodes = {{Bread, Quantity::units(1)}};
    bread.tracking = catalogue::Tracking::Serial;
    REQUIRE(catalogue::saveProduct(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), bread}));
    const QString receipt = counter.sellLater();
    counter.till->scan(receipt);
    counter.chooseRow(u"Hand over all that is left"_s);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"Serial number"_s));
    counter.answer(u"B-1"_s);
    counter.chooseRow(u"Hand over what was counted"_s);
    const auto handed = sales::handOversOf(counter.shop.connection(), counter.last().id);
    REQUIRE(handed.size() == 1);
    REQUIRE_FALSE(handed[0].lines[0].lots.empty());
    CHECK(handed[0].lines[0].lots[0].number == u"B-1"_s);
}

TEST_CASE("goods that were not handed over yet are taken back from the same panel", "[till][later][return]")
{
    DeliveryCounter counter;
    counter.till->setSession(counter.shop.manager());
    const QString receipt = counter.sellLater();
    counter.till->scan(receipt);
    counter.chooseRow(u"Return goods"_s);
    counter.till->choose(0); // The bread.
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().isReturn);
    CHECK(counter.state().rows[0].detail.contains(u"never handed over"_s));
}

TEST_CASE("name and address of somebody who is no customer are erased from the panel", "[till][later]")
{
    DeliveryCounter counter;
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(Bread);
    counter.menu(u"Hand over later"_s);
    counter.chooseRow(u"All of it later"_s);
    counter.chooseRow(u"Where it goes"_s);
    counter.answer(u"Omar"_s);
    for (int i = 0; i < 4; ++i)
        counter.answer({});
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::ExactCash);
    counter.till->scan(counter.last().sale.number.toText());
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"Omar"_s));
    counter.chooseRow(u"Erase name"_s);
    CHECK_FALSE(counter.panel<ChoicePanelView>().title.contains(u"Omar"_s));
    CHECK(counter.owed(0) == Quantity::units(1));
}
