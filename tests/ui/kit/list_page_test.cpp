// List and detail: who has the room, what an empty list says, and what the filter bar does.
#include "ui/kit/list_page.h"

#include "tests/ui/kit/list_of_numbers.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::ListOfNumbers;

namespace {

struct Page {
    explicit Page(int count, int width)
        : list(count)
    {
        model.setColumns(ListOfNumbers::columns());
        model.setSource(list.source());
        page.setTitle(u"Things"_s);
        page.setDetail(detail);
        page.resize(width, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    bool saysSomewhere(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    ListOfNumbers list;
    KeysetModel model;
    ListPage page {model};
    QWidget *detail = new QWidget;
};

} // namespace

TEST_CASE("in a wide window the detail stands beside the list", "[kit]")
{
    Page wide(10, 1400);
    CHECK_FALSE(wide.detail->isVisible());
    wide.page.openDetail();
    CHECK(wide.detail->isVisible());
    CHECK(wide.page.table().isVisible());
    CHECK(std::abs(wide.detail->width() - ListPage::DetailWidth) <= 2);
}

TEST_CASE("in a narrow window the detail takes the list's place, and Escape gives it back", "[kit]")
{
    Page narrow(10, 1000);
    narrow.page.openDetail();
    CHECK(narrow.detail->isVisible());
    CHECK_FALSE(narrow.page.table().isVisible());
    QTest::keyClick(&narrow.page, Qt::Key_Escape);
    CHECK(narrow.page.table().isVisible());
    QTest::keyClick(&narrow.page, Qt::Key_Return, Qt::AltModifier);
    CHECK(narrow.detail->isVisible());
}

TEST_CASE("there is one primary button: the list's, or that of an open detail with something to save", "[kit]")
{
    Page wide(10, 1400);
    wide.page.setPrimaryAction(u"New thing"_s);
    const QPushButton &button = wide.page.primaryButton();
    wide.page.setDetailLeads(true);
    CHECK(buttonKindOf(button) == ButtonKind::Primary);
    wide.page.openDetail();
    CHECK(buttonKindOf(button) == ButtonKind::Plain);
    wide.page.setDetailLeads(false);
    CHECK(buttonKindOf(button) == ButtonKind::Primary);
    wide.page.setDetailLeads(true);
    wide.page.closeDetail();
    CHECK(buttonKindOf(button) == ButtonKind::Primary);
}

TEST_CASE("an empty list says one sentence and offers one way on", "[kit]")
{
    Page empty(0, 1000);
    int created = 0;
    empty.page.setEmptyWords(
        [&] { return EmptyWords {Icon::Box, u"No things yet."_s, {{u"New thing"_s, [&] { ++created; }, true}}}; });
    CHECK(empty.saysSomewhere(u"No things yet."_s));
    for (QPushButton *button : empty.page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"New thing")
            button->click();
    }
    CHECK(created == 1);
    empty.list.set(ListOfNumbers::idOf(1), 1);
    empty.model.refresh();
    CHECK(empty.page.table().isVisible());
}

TEST_CASE("the footer says which rows are shown, of how many", "[kit]")
{
    Page page(450, 1000);
    page.page.setCount(ListCount {450, false});
    CHECK(page.saysSomewhere(u"\u20661\u2069–\u2066200\u2069 of about \u2066450\u2069"_s));
}

TEST_CASE("typing asks once the fingers rest, and Enter asks at once", "[kit]")
{
    Page page(10, 1000);
    FilterBar &bar = page.page.filterBar();
    QSignalSpy asked(&bar, &FilterBar::searchChanged);
    QTest::keyClicks(&bar.searchField(), u"bre"_s);
    CHECK(asked.isEmpty());
    QTest::keyClick(&bar.searchField(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0) == u"bre"_s);
    CHECK(page.page.table().hasFocus());
}

TEST_CASE("a chip goes when pressed", "[kit]")
{
    Page page(10, 1000);
    FilterBar &bar = page.page.filterBar();
    QSignalSpy removed(&bar, &FilterBar::chipRemoved);
    bar.setChips({{u"category"_s, u"Category: Bakery"_s}});
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == u"Category: Bakery")
            button->click();
    }
    REQUIRE(removed.size() == 1);
    CHECK(removed.at(0).at(0) == u"category"_s);
}
