// An order on the real window: placed with a typed day, paid in part, its slip scanned, collected; by keys and scans.
#include "core/parties/save_customer.h"
#include "core/sales/order_queries.h"
#include "core/sales/sale_queries.h"
#include "tests/ui/shell/window_counter.h"

#include <QAbstractButton>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;

namespace {

constexpr quint64 HumanMs = 200;

struct OrderWindow : test::WindowCounter {
    OrderWindow()
    {
        REQUIRE(parties::saveCustomer(shop, shop.manager(),
            {shop.newRequest(), {.id = shop.newId<PartyId>(), .name = u"Layla"_s, .cardCode = u"2900000000017"_s}}));
        openShift(shop.cashier());
    }
    void scan(const QString &code)
    {
        keys.scan(code);
        keys.wait(HumanMs);
    }
    void type(const char *figures)
    {
        for (const char c : std::string_view(figures)) {
            keys.key(c);
            keys.wait(HumanMs);
        }
    }
    void enter()
    {
        keys.enter();
        keys.wait(HumanMs);
    }
    /// The row of the list that is called so, as a finger presses it.
    void press(const QString &words)
    {
        const auto &rows = std::get<ChoicePanelView>(state().panel).rows;
        const auto found = std::ranges::find_if(rows, [&](const ChoiceRow &row) { return row.title.contains(words); });
        INFO(words.toStdString());
        REQUIRE(found != rows.end());
        window.till()->choose(static_cast<int>(found - rows.begin()));
        keys.wait(HumanMs);
    }
    [[nodiscard]] sales::OrderDetail order()
    {
        return sales::findOrderByNumber(shop.connection(), u"B1-T1-O-1"_s).value();
    }
};

} // namespace

TEST_CASE("an order is placed, paid in part and collected by keys and scans", "[shell][order]")
{
    OrderWindow counter;
    counter.scan(Bread);
    counter.scan(u"2900000000017"_s);
    counter.keys.special(Qt::Key_F10, 68);
    counter.keys.wait(HumanMs);
    counter.press(u"Customer orders"_s);
    counter.enter(); // The first row: order these goods.
    counter.type("10");
    counter.enter();
    CHECK(counter.order().order.wantedBy == BusinessDate::fromDays(counter.shop.today().days() + 10));

    counter.enter(); // Take a deposit.
    REQUIRE(counter.shows<TenderPanelView>());
    counter.type("2");
    counter.enter();
    CHECK(counter.shows<ChangePanelView>());
    CHECK(counter.order().left() == counter.shop.money(149));

    counter.scan(u"B1-T1-O-000001"_s);
    REQUIRE(counter.shows<ChoicePanelView>());
    counter.enter(); // Collect.
    REQUIRE(counter.shows<TenderPanelView>());
    counter.enter(); // Exactly what is left, in cash.
    CHECK(counter.shows<ChangePanelView>());
    CHECK(counter.order().state == sales::OrderState::Collected);
    const auto sale = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sale);
    CHECK(sale->sale.total() == counter.shop.money(349));
}
