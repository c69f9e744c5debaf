// Bad input at the real window: a French keyboard before the scanner, the longest sale there may be, and quantities,
// prices and amounts at their limits.
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/shell/window_counter.h"
#include "ui/sales/cart_view.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;
using test::WindowCounter;

namespace {

constexpr quint64 HumanMs = 200;

struct Counter : WindowCounter {
    void type(const QString &keysOfIt)
    {
        for (const QChar c : keysOfIt) {
            keys.key(c.toLatin1());
            keys.wait(HumanMs);
        }
    }
    void enter()
    {
        keys.enter();
        keys.wait(HumanMs);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        keys.special(key, 59, modifiers);
        keys.wait(HumanMs);
    }
    void scan(const QString &code)
    {
        keys.scan(code);
        keys.wait(HumanMs);
    }
    [[nodiscard]] bool isRefused() const { return state().feedback.level == FeedbackLevel::Error; }
};

} // namespace

TEST_CASE("200 scans under a French layout, whose digits need Shift: 200 units and no stray character", "[shell][scan]")
{
    Counter counter;
    counter.openShift(counter.shop.cashier());
    counter.watchFields();
    for (int i = 0; i < 200; ++i) {
        counter.window.till()->act(TillAction::Find);
        REQUIRE(WindowCounter::isInField());
        for (const QChar c : i % 2 == 0 ? Water : Bread) {
            counter.keys.key(c.toLatin1(), test::azertyLayout(c.toLatin1()));
            counter.keys.wait(5);
        }
        counter.keys.enter();
        counter.keys.wait(150);
    }
    CHECK(counter.state().totals.items == Quantity::units(200));
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(100));
    CHECK(counter.written.isEmpty());
}

TEST_CASE("a sale of 10,000 lines is shown, kept, refuses one more, and is paid", "[shell][limit]")
{
    Counter counter;
    counter.stock(u"Salt"_s, 100, u"4000000000006"_s);
    counter.shop.openShift();
    sales::Ticket ticket = counter.shop.ticket();
    counter.shop.add(ticket, u"Water"_s);
    const sales::TicketLine line = ticket.lines.front();
    while (ticket.lines.size() < sales::MaxTicketLines - 1) {
        ticket.lines.push_back(line);
        ticket.lines.back().id = counter.shop.newId<sales::LineId>();
    }
    sales::saveCurrentTicket(
        counter.shop.connection(), counter.shop.shop().device(), ticket, counter.shop.clock.nowMs());
    counter.window.startSelling(counter.shop.cashier());
    REQUIRE(counter.state().rows.size() == sales::MaxTicketLines - 1);

    counter.scan(Bread);
    REQUIRE(counter.state().rows.size() == sales::MaxTicketLines);
    const auto *cart = counter.window.findChild<CartView *>();
    REQUIRE(cart);
    const auto rows = static_cast<int>(sales::MaxTicketLines);
    CHECK(cart->model()->rowCount() == rows);
    CHECK(cart->viewport()->rect().contains(cart->visualRect(cart->model()->index(rows - 1, 0)).center()));

    counter.scan(u"4000000000006"_s);
    CHECK(counter.isRefused());
    CHECK(counter.state().rows.size() == sales::MaxTicketLines);

    counter.press(Qt::Key_F12);
    counter.enter();
    REQUIRE(counter.shows<ChangePanelView>());
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    CHECK(sold->sale.lines.size() == sales::MaxTicketLines);
    CHECK(sold->sale.total() == counter.shop.money(9999 * 89 + 349));
}

TEST_CASE("a million pieces are sold, and one more is refused", "[shell][limit]")
{
    Counter counter;
    counter.openShift(counter.shop.manager());
    counter.type(u"1000000*"_s);
    counter.scan(Water);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == sales::MaxLineQuantity);
    counter.type(u"+"_s);
    CHECK(counter.isRefused());
    CHECK(counter.state().rows[0].quantity == sales::MaxLineQuantity);
    counter.type(u"1000001*"_s);
    counter.scan(Bread);
    CHECK(counter.isRefused());
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().totals.total == counter.shop.money(89'000'000));
}

TEST_CASE("a barcode typed as a quantity is refused, and the sale stays as it is", "[shell][limit]")
{
    Counter counter;
    counter.openShift(counter.shop.cashier());
    counter.scan(Water);
    counter.press(Qt::Key_F2);
    counter.type(Bread);
    counter.enter();
    CHECK(counter.isRefused());
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(1));
}

TEST_CASE("prices and amounts beyond what a book can hold are refused in words", "[shell][limit]")
{
    Counter counter;
    counter.openShift(counter.shop.manager());
    counter.scan(Water);
    counter.press(Qt::Key_F5);
    counter.type(u"99999999999999"_s);
    counter.enter();
    CHECK(counter.isRefused());
    CHECK_FALSE(counter.state().feedback.text.isEmpty());
    CHECK(counter.state().totals.total == counter.shop.money(89));
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_Escape);

    counter.press(Qt::Key_F12);
    counter.type(u"99999999999999999999"_s);
    counter.enter();
    CHECK(counter.isRefused());
    CHECK(counter.shows<TenderPanelView>());
    CHECK(counter.shop.facts("sale.recorded") == 0);
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_F12);
    counter.enter();
    CHECK(counter.shop.facts("sale.recorded") == 1);
}
