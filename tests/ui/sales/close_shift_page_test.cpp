// Closing a shift: blind, with both counts kept, and resumed where it was left. The float that opens the next one.
#include "ui/sales/close_shift_page.h"

#include "core/sales/shift_queries.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/kit/denomination_counter.h"
#include "ui/sales/till_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using Step = CloseShiftPage::Step;

namespace {

/// 103.49 should lie in the drawer.
struct Closing : test::TillCounter {
    std::unique_ptr<CloseShiftPage> page;
    ShiftId shift;

    Closing()
    {
        openShift();
        shift = sales::openShiftOf(shop.connection(), shop.shop().device()).value().id;
        till->scan(Bread);
        till->act(TillAction::ExactCash);
        begin();
    }
    /// As after a crash, or as when Close is chosen again.
    void begin()
    {
        page = std::make_unique<CloseShiftPage>(shop.shop(), shop.manager(), nullptr);
        page->show();
    }
    void press(const QString &words)
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == words) {
                button->click();
                return;
            }
        }
        FAIL("no button called " << words.toStdString());
    }
    QLineEdit *countOf(const QString &value)
    {
        for (auto *field : page->findChildren<QLineEdit *>()) {
            if (field->accessibleName().contains(u'\u2066' + value))
                return field;
        }
        return nullptr;
    }
    void type(const QString &value, const QString &count)
    {
        countOf(value)->clear();
        QTest::keyClicks(countOf(value), count);
    }
    Money counted() const { return page->findChild<DenominationCounter *>()->total(); }
};

} // namespace

TEST_CASE("a count that was going on goes on after a crash", "[till][shift]")
{
    Closing closing;
    closing.press(u"Continue"_s);
    closing.type(u"50.00"_s, u"2"_s);
    closing.type(u"0.20"_s, u"7"_s);
    closing.begin();
    CHECK(closing.page->currentStep() == Step::Count);
    CHECK(closing.counted() == closing.shop.money(10'140));
}

TEST_CASE("each later step is where it was after a crash, with both counts", "[till][shift]")
{
    Closing closing;
    closing.press(u"Continue"_s);
    closing.type(u"50.00"_s, u"1"_s);
    closing.press(u"Continue"_s);
    REQUIRE(closing.page->currentStep() == Step::Difference);
    closing.begin();
    REQUIRE(closing.page->currentStep() == Step::Difference);
    closing.press(u"Count again"_s);
    closing.type(u"100.00"_s, u"1"_s);
    closing.begin();
    REQUIRE(closing.page->currentStep() == Step::Count);
    CHECK(closing.counted() == closing.shop.money(10'000));
    closing.press(u"Continue"_s);
    auto *reason = test::named<QLineEdit>(*closing.page, u"Reason for the difference"_s);
    REQUIRE(reason);
    reason->setText(u"a note fell out"_s);
    closing.begin();
    closing.press(u"Continue"_s);
    REQUIRE(closing.page->currentStep() == Step::Deposit);
    auto *left = test::named<QLineEdit>(*closing.page, u"Stays in the drawer"_s);
    REQUIRE(left);
    left->setText(u"80.00"_s);
    closing.begin();
    REQUIRE(closing.page->currentStep() == Step::Deposit);
    closing.press(u"Close shift and print Z"_s);
    REQUIRE(closing.page->currentStep() == Step::Done);

    const auto report = sales::zReport(closing.shop.connection(), closing.shift);
    REQUIRE(report);
    CHECK(report->close->firstCount.total(closing.shop.currency()) == closing.shop.money(5000));
    CHECK(report->close->secondCount->total(closing.shop.currency()) == closing.shop.money(10'000));
    CHECK(report->close->left == closing.shop.money(8000));
    CHECK(report->close->reason == u"a note fell out"_s);
    CHECK_FALSE(sales::loadCloseShift(
        closing.shop.connection(), closing.shop.shop().device(), closing.shift, closing.shop.currency()));
}

TEST_CASE("who has seen what was expected cannot count anew unseen by leaving", "[till][shift]")
{
    Closing closing;
    closing.press(u"Continue"_s);
    closing.type(u"50.00"_s, u"1"_s);
    closing.press(u"Continue"_s);
    closing.press(u"Back"_s);
    closing.press(u"Back to sale"_s);
    closing.till->scan(Bread);
    closing.till->act(TillAction::ExactCash);
    closing.begin();
    CHECK(closing.page->currentStep() == Step::OpenItems);
    closing.press(u"Continue"_s);
    REQUIRE(closing.page->currentStep() == Step::Count);
    CHECK(closing.counted().isZero());
    closing.type(u"100.00"_s, u"1"_s);
    closing.type(u"5.00"_s, u"1"_s);
    closing.type(u"1.00"_s, u"1"_s);
    closing.type(u"0.50"_s, u"2"_s);
    closing.press(u"Continue"_s);
    closing.press(u"Continue"_s);
    closing.press(u"Close shift and print Z"_s);
    REQUIRE(closing.page->currentStep() == Step::Done);
    const auto report = sales::zReport(closing.shop.connection(), closing.shift);
    REQUIRE(report);
    CHECK(report->close->firstCount.total(closing.shop.currency()) == closing.shop.money(5000));
    CHECK(report->close->secondCount->total(closing.shop.currency()) == closing.shop.money(10'700));
}

TEST_CASE("leaving before anything was counted leaves nothing behind", "[till][shift]")
{
    Closing closing;
    closing.press(u"Continue"_s);
    closing.type(u"50.00"_s, u"1"_s);
    closing.press(u"Back"_s);
    closing.press(u"Back to sale"_s);
    CHECK_FALSE(sales::loadCloseShift(
        closing.shop.connection(), closing.shop.shop().device(), closing.shift, closing.shop.currency()));
}

TEST_CASE("the float is accepted with Enter, or counted by notes and coins", "[till][shift]")
{
    test::TillCounter counter;
    TillPage page(*counter.till);
    page.resize(1366, 740);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.takeFocus();
    auto *field = test::named<QLineEdit>(page, u"Float"_s);
    REQUIRE(field);
    counter.till->countFloat(true);
    auto *drawer = page.findChild<DenominationCounter *>();
    REQUIRE(drawer);
    REQUIRE(drawer->isVisible());
    CHECK_FALSE(field->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(field->isVisible());

    counter.till->countFloat(true);
    auto *hundreds = test::named<QLineEdit>(page, u"Count of \u2066100.00\u2069"_s);
    REQUIRE(hundreds);
    hundreds->setFocus();
    QTest::keyClicks(hundreds, u"2"_s);
    for (int i = 0; i < 20 && std::holds_alternative<FloatPanelView>(counter.state().panel); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    counter.panel<KeysPanel>();
    const auto open = sales::openShiftOf(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(open);
    CHECK(open->openingFloat == counter.shop.money(20'000));
}
