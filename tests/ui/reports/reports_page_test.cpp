// The section of reports: from a cashier's figure to the facts behind it.
#include "core/sales/empty_ticket.h"
#include "core/sales/move_cash.h"
#include "core/sales/note_refusal.h"
#include "core/sales/printed_draft.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/access/right_words.h"
#include "ui/kit/figure_row.h"
#include "ui/reports/cashier_page.h"
#include "ui/reports/event_words.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using test::SalesShop;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    Office()
    {
        shop.product(u"bread"_s, 250);
        shop.openShift();
        static_cast<void>(shop.sell({{"bread", 4}}));
        sales::Ticket ticket = shop.ticket();
        shop.add(ticket, u"bread"_s, 2);
        REQUIRE(sales::printDraft(shop, shop.manager(), {shop.newRequest(), ticket}));
        REQUIRE(sales::emptyTicket(shop, shop.manager(), {shop.newRequest(), ticket, u"left"_s}));
        REQUIRE(sales::openDrawer(shop, shop.manager(), {shop.newRequest(), u"change"_s}));
        sales::noteRefusal(
            shop, shop.cashier(), {access::Right::OpenDrawer, access::rules::RightMustBeHeld, shop.newId<SaleId>()});
        page = new ReportsPage(shop, shop.manager(), {}, &window);
        window.resize(1400, 800);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    void openCashiers()
    {
        QSignalSpy shown(&page->cashiers(), &CashierPage::shown);
        page->open(ReportsPage::Tab::Cashiers);
        REQUIRE((!shown.isEmpty() || shown.wait(30'000)));
    }
    [[nodiscard]] FigureRow *figure(const QString &label) const
    {
        for (auto *row : page->findChildren<FigureRow *>()) {
            if (row->text() == label)
                return row;
        }
        FAIL("no figure is called " << label.toStdString());
        return nullptr;
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        KeysetModel &model = page->cashiers().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().contains(name))
                return row;
        }
        FAIL("no row of " << name.toStdString());
        return -1;
    }

    SalesShop shop;
    QWidget window;
    ReportsPage *page = nullptr;
};

} // namespace

TEST_CASE("a cashier's figure opens the list of its facts, and each fact says what it holds", "[reports][ui]")
{
    Office office;
    office.openCashiers();
    CashierPage &cashiers = office.page->cashiers();
    CHECK(cashiers.model().rowCount() == 2);
    cashiers.openCashier(cashiers.model().idAt(office.rowOf(u"Lena"_s)));
    CHECK(office.figure(u"Emptied sales"_s)->accessibleName().contains(u"5.00"_s));
    CHECK_FALSE(office.figure(u"Removed lines"_s)->isEnabled());

    office.figure(u"Emptied sales"_s)->click();
    EventPage &events = office.page->events();
    CHECK(events.isVisible());
    CHECK(office.page->currentTitle() == u"Till events"_s);
    REQUIRE(events.model().rowCount() == 1);
    CHECK(events.model().index(0, 1).data().toString() == u"Sale emptied"_s);
    events.openEvent(events.model().idAt(0));
    CHECK(test::says(events, u"bread"_s));
    CHECK(test::says(events, u"B1-T1-D-000001"_s));
}

TEST_CASE("the list of events is narrowed by what and when, and widened again", "[reports][ui]")
{
    Office office;
    office.page->open(ReportsPage::Tab::Events);
    EventPage &events = office.page->events();
    const QAbstractItemModelTester tester(&events.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    events.ask({.period = Period::AllDays});
    const int all = events.model().rowCount();
    CHECK(all == 5); // The draft, what it shrank by, the emptied sale, the drawer, the refusal.
    events.ask({.period = Period::Today, .filter = {.kind = sales::TillEventKind::Refused}});
    REQUIRE(events.model().rowCount() == 1);
    CHECK(events.model().index(0, 2).data().toString().contains(rightText(access::Right::OpenDrawer)));
    events.ask({.period = Period::Yesterday});
    CHECK(events.model().rowCount() == 0);
}

TEST_CASE("every kind of event has a name and an icon", "[reports][ui]")
{
    for (const sales::TillEventKind kind : sales::AllTillEventKinds) {
        CHECK_FALSE(eventText(kind).isEmpty());
        CHECK(eventIcon(kind) != Icon::None);
    }
}
