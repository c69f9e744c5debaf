// What the customer sees: the sale, a first name, the change; never a balance, a phone or an unknown code.
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/customer_display.h"
#include "ui/sales/display_follower.h"

#include <QSignalSpy>
#include <QTest>

using namespace mizan;
using namespace mizan::ui;
using test::Bread;
using test::Water;
using namespace Qt::StringLiterals;
using Stage = CustomerDisplayView::Stage;

namespace {

struct ShownCounter : test::TillCounter {
    ShownCounter() { openShift(); }
    [[nodiscard]] CustomerDisplayView view() const { return customerDisplayView(state()); }
    devices::PoleScreen pole(const QString &language = u"en"_s) const
    {
        return poleScreen(view(), displayWords(language), u"Corner Shop"_s);
    }
};

} // namespace

TEST_CASE("a display follows the sale, from nothing to the change", "[display]")
{
    ShownCounter counter;
    CHECK(counter.view().stage == Stage::Idle);
    counter.till->scan(Water);
    counter.till->scan(Bread);
    counter.till->scan(Bread);
    const CustomerDisplayView view = counter.view();
    CHECK(view.stage == Stage::Selling);
    CHECK(view.total == counter.shop.money(89 + 2 * 349));
    CHECK(view.last->name == u"Bread"_s);
    CHECK_FALSE(view.last->times.isEmpty());
    CHECK_FALSE(view.saved);
    CHECK(view.firstName.isEmpty());
    counter.till->selectRow(0);
    CHECK(counter.view().last->name == u"Water"_s);
    counter.till->act(TillAction::Pay);
    counter.type(u"10"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.view().stage == Stage::Paid);
    CHECK(counter.view().change == counter.shop.money(213));
    counter.till->act(TillAction::Enter);
    CHECK(counter.view().stage == Stage::Idle);
}

TEST_CASE("only the latest six lines are listed, and no code that nobody knows", "[display]")
{
    ShownCounter counter;
    for (int i = 0; i < 8; ++i) {
        counter.stock(u"Item %1"_s.arg(i), 100 + i, u"ITEM%1"_s.arg(i));
        counter.till->scan(u"ITEM%1"_s.arg(i));
    }
    counter.till->scan(u"4012345678901"_s);
    const CustomerDisplayView view = counter.view();
    REQUIRE(view.lines.size() == DisplayedLines);
    CHECK(view.lines.back().name == u"Item 7"_s);
    CHECK(view.lines.front().name == u"Item 2"_s);
    CHECK(view.last->name == u"Item 7"_s);
}

TEST_CASE("a customer is greeted by first name alone", "[display]")
{
    TillState state {.currency = Currency::of("EUR"),
        .title = {},
        .totals = {.total = Money(500, Currency::of("EUR")),
            .discount = Money(50, Currency::of("EUR")),
            .tax = Money(0, Currency::of("EUR")),
            .rounding = Money(0, Currency::of("EUR"))}};
    state.customer = {u"\u2068Layla Haddad\u2069"_s, true, {{Icon::Receipt, u"Owes 12.00"_s}}};
    state.rows.push_back({.id = "1",
        .code = u"B"_s,
        .name = u"Bread"_s,
        .quantity = Quantity::units(1),
        .price = UnitPrice::of(Money(550, Currency::of("EUR"))),
        .total = Money(550, Currency::of("EUR"))});
    const CustomerDisplayView view = customerDisplayView(state);
    CHECK(view.firstName == u"Layla"_s);
    CHECK(view.saved == Money(50, Currency::of("EUR")));
    state.customer = {u"Walk-in customer"_s, false, {}};
    CHECK(customerDisplayView(state).firstName.isEmpty());
}

TEST_CASE("the pole says item and total, then the change", "[display][pole]")
{
    ShownCounter counter;
    CHECK(counter.pole() == devices::PoleScreen {{u"Corner Shop"_s, {}, {}}, {u"Welcome"_s, {}, u"Welcome"_s}});
    counter.till->scan(Bread);
    CHECK(counter.pole().upper.words == u"Bread"_s);
    CHECK(counter.pole().upper.figure == u"3.49"_s);
    counter.till->scan(Bread);
    CHECK(counter.pole().upper.words == u"2x Bread"_s);
    CHECK(counter.pole(u"de"_s).lower == devices::PoleLine {u"Summe"_s, u"6.98"_s, u"Total"_s});
    counter.till->act(TillAction::Pay);
    counter.type(u"10"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.pole().upper == devices::PoleLine {u"Change"_s, u"3.02"_s, u"Change"_s});
}

TEST_CASE("many changes of the till are one of the display", "[display]")
{
    ShownCounter counter;
    DisplayFollower follower;
    const QSignalSpy told(&follower, &DisplayFollower::viewChanged);
    follower.follow(counter.till.get());
    for (int i = 0; i < 50; ++i)
        counter.till->scan(Water);
    CHECK(told.isEmpty()); // Nothing is painted while the till works.
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 30'000));
    CHECK(told.size() == 1);
    CHECK(follower.view().total == counter.shop.money(50 * 89));
    counter.till.reset(); // The till went: nothing is sold.
    follower.follow(nullptr);
    CHECK(follower.view().stage == Stage::Idle);
}

TEST_CASE("every language has all words, and its own direction", "[display]")
{
    for (const DisplayWords &words : allDisplayWords()) {
        for (const QString &word :
            {words.welcome, words.total, words.saved, words.toPay, words.change, words.paidBack, words.thanks})
            CHECK_FALSE(word.isEmpty());
    }
    CHECK(displayWords(u"ar").direction == Qt::RightToLeft);
    CHECK(displayWords(u"xx").code == u"en"_s);
    CustomerDisplay display;
    display.setShop(u"Corner Shop"_s, displayWords(u"he"));
    CHECK(display.layoutDirection() == Qt::RightToLeft); // Whatever the cashier's is.
}
