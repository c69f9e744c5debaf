// Variants at the till: found once, chosen in a grid by arrows or fingers, scanned straight onto the sale, exchanged.
#include "tests/core/sales/shirt_family.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/till_page.h"

#include <QTableWidget>
#include <QTest>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::RedM;

namespace {

struct VariantCounter : test::TillCounter {
    catalogue::Family shirts = test::saveShirts(shop);

    VariantCounter() { openShift(); }
    const VariantPanelView &grid() const { return panel<VariantPanelView>(); }
    /// F3, the words, and the one product that is found.
    void find(const QString &words)
    {
        till->act(TillAction::Find);
        till->setQuery(words);
        REQUIRE(panel<ChoicePanelView>().rows.size() == 1);
        till->choose(0);
    }
};

/// The till's page over it, as wide as a small screen.
struct Screen {
    TillPage page;
    explicit Screen(VariantCounter &counter)
        : page(*counter.till)
    {
        page.resize(1024, 740);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    QTableWidget &grid()
    {
        auto *table = page.findChild<QTableWidget *>();
        REQUIRE(table);
        REQUIRE(table->isVisible());
        return *table;
    }
    void tap(int row, int column)
    {
        const QRect cell = grid().visualItemRect(grid().item(row, column));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace

TEST_CASE("a search finds the family once and opens the grid of its variants", "[ui][till][variants]")
{
    VariantCounter counter;
    counter.find(u"shirt"_s);
    CHECK(counter.grid().rows == std::vector {u"Red"_s, u"Blue"_s});
    CHECK(counter.grid().columns == std::vector {u"S"_s, u"M"_s});
    REQUIRE(counter.grid().cells.size() == 4);
    CHECK(counter.grid().cells[0].isSoldOut);
    CHECK_FALSE(counter.grid().cells[1].isSoldOut);
    CHECK(counter.grid().current == 1); // The first that is here.
    CHECK(counter.grid().chosen.contains(u"20.00"_s));
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name.contains(u"T-shirt, Red, M"_s));
    counter.panel<KeysPanel>();
}

TEST_CASE("a value finds the family as well, and the family's own code opens the grid", "[ui][till][variants]")
{
    VariantCounter counter;
    counter.find(u"blue"_s);
    counter.grid();
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
    CHECK(counter.state().rows.empty());
    counter.till->act(TillAction::Find);
    counter.till->setQuery(u"TS"_s);
    counter.till->act(TillAction::Escape);
    counter.till->scan(u"TS"_s);
    counter.grid();
    counter.till->scan(RedM); // A scan goes straight to the line, whatever is open.
    REQUIRE(counter.state().rows.size() == 1);
    counter.panel<KeysPanel>();
    counter.till->scan(u"TS-RED-M"_s); // Its own code too, and counts up.
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));
}

TEST_CASE("arrows walk the grid in the reading direction and stop at its edges", "[ui][till][variants]")
{
    VariantCounter counter;
    Screen screen(counter);
    counter.find(u"shirt"_s);
    screen.page.setFocus();
    QTest::keyClick(&screen.page, Qt::Key_Left);
    CHECK(counter.grid().current == 0);
    QTest::keyClick(&screen.page, Qt::Key_Left);
    QTest::keyClick(&screen.page, Qt::Key_Up);
    CHECK(counter.grid().current == 0);
    QTest::keyClick(&screen.page, Qt::Key_Down);
    CHECK(counter.grid().current == 2);
    CHECK(screen.grid().currentRow() == 1);
    QTest::keyClick(&screen.page, Qt::Key_Return);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name.contains(u"T-shirt, Blue, S"_s));
}

TEST_CASE("where reading goes to the left, so does the arrow that goes on", "[ui][till][variants]")
{
    VariantCounter counter;
    Screen screen(counter);
    screen.page.setLayoutDirection(Qt::RightToLeft);
    counter.find(u"shirt"_s);
    screen.page.setFocus();
    QTest::keyClick(&screen.page, Qt::Key_Right);
    CHECK(counter.grid().current == 0);
    QTest::keyClick(&screen.page, Qt::Key_Left);
    CHECK(counter.grid().current == 1);
    const QRect first = screen.grid().visualItemRect(screen.grid().item(0, 0));
    CHECK(first.x() > screen.grid().visualItemRect(screen.grid().item(0, 1)).x());
}

TEST_CASE("a finger takes a cell at once, and what is sold out says so in words", "[ui][till][variants]")
{
    VariantCounter counter;
    Screen screen(counter);
    counter.find(u"shirt"_s);
    CHECK(screen.grid().item(0, 0)->data(Qt::AccessibleTextRole).toString().contains(u"sold out"_s));
    CHECK(screen.grid().item(0, 1)->data(Qt::AccessibleTextRole).toString().contains(u"in stock"_s));
    CHECK(screen.grid().accessibleName().contains(u"T-shirt"_s));
    screen.tap(0, 0); // Sold out: this shop sells it all the same.
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name.contains(u"T-shirt, Red, S"_s));
}

TEST_CASE("a combination that is not offered cannot be taken", "[ui][till][variants]")
{
    VariantCounter counter;
    counter.shirts.variants[3].archived = true;
    REQUIRE(catalogue::saveFamily(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.shirts}));
    counter.find(u"shirt"_s);
    CHECK_FALSE(counter.grid().cells[3].isOffered);
    counter.till->choose(3);
    counter.grid();
    CHECK(counter.state().feedback.text.contains(u"not offered"_s));
    CHECK(counter.state().rows.empty());
}

TEST_CASE("how many were typed before the search counts for the variant that is chosen", "[ui][till][variants]")
{
    VariantCounter counter;
    counter.type(u"3"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(u"TS"_s);
    counter.till->choose(1);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].quantity == Quantity::units(3));
}

TEST_CASE("an unknown code is given to one of the variants", "[ui][till][variants]")
{
    VariantCounter counter;
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(u"5012345678900"_s);
    counter.till->act(TillAction::Enter);
    counter.till->act(TillAction::Find);
    counter.till->setQuery(u"shirt"_s);
    counter.till->choose(0);
    CHECK(counter.grid().text.contains(u"code"_s));
    counter.till->choose(2);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name.contains(u"T-shirt, Blue, S"_s));
    CHECK(catalogue::findByBarcode(counter.shop.connection(), counter.shop.currency(), u"05012345678900"_s)->product.id
        == counter.shirts.variants[2].id);
}

TEST_CASE("another size is taken for the one that comes back", "[ui][till][variants]")
{
    VariantCounter counter;
    const QString receipt = counter.sell({RedM});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    counter.till->scan(RedM);
    counter.till->choose(0); // Why it comes back.
    counter.till->act(TillAction::LineOptions);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 4);
    counter.till->choose(3);
    CHECK(counter.grid().text.contains(u"T-shirt, Red, M"_s));
    counter.till->choose(2);
    CHECK(counter.state().title == u"Exchange"_s);
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[1].name.contains(u"T-shirt, Blue, S"_s));
    CHECK(counter.state().totals.total.isZero());
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    CHECK(counter.shop.facts("return.recorded") == 1);
    CHECK(counter.shop.facts("sale.recorded") == 2);
}

TEST_CASE("a third attribute turns pages of the grid", "[ui][till][variants]")
{
    VariantCounter counter;
    catalogue::Family family = counter.shirts;
    family.attributes.push_back({u"Fit"_s, {u"Slim"_s, u"Wide"_s}});
    for (catalogue::Variant &variant : family.variants)
        variant.values.push_back(u"Slim"_s);
    const std::vector<catalogue::Variant> added = *catalogue::missingVariants(family);
    for (const catalogue::Variant &variant : added)
        family.variants.push_back(variant);
    REQUIRE(catalogue::saveFamily(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), family}));
    Screen screen(counter);
    counter.find(u"shirt"_s);
    CHECK(counter.grid().pages == std::vector {u"Slim"_s, u"Wide"_s});
    CHECK(counter.grid().current == 1);
    counter.till->act(TillAction::NextPage);
    CHECK(counter.grid().page == 1);
    CHECK(counter.grid().cells[1].isSoldOut);
    counter.till->quickPage(0);
    CHECK(counter.grid().page == 0);
    counter.till->quickPage(1);
    counter.till->choose(1);
    CHECK(counter.state().rows[0].name.contains(u"T-shirt, Red, M, Wide"_s));
}
