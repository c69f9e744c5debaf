// Foreign cash at the till: chosen by key and tap, its change, the drawer of several currencies, its settings.
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/close_shift_draft.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/foreign_tender.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/kit/text_line.h"
#include "ui/sales/close_shift_page.h"
#include "ui/sales/customer_display_view.h"
#include "ui/sales/foreign_cash_page.h"
#include "ui/sales/till_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::TenderMethod;
using test::Bread;
using test::press;
using test::says;
using test::Water;

namespace {

/// Takes dollars (1 USD = 0.90 EUR, whole dollars) and, where asked for, francs.
struct Counter : test::TillCounter {
    Currency dollars = Currency::of("USD");
    Currency francs = Currency::of("CHF");

    Counter()
    {
        accept(dollars, u"0.9"_s, 100);
        openShift();
    }
    void accept(Currency currency, const QString &rate, qint64 stepMinor)
    {
        REQUIRE(sales::saveForeignCurrency(
            shop, shop.manager(), {shop.newRequest(), {currency, Rate::fromText(rate).value(), stepMinor}}));
    }
    sales::RecordedSale last() { return sales::lastSale(shop.connection(), shop.shop().device())->sale; }
    sales::ShiftReport report()
    {
        const auto open = sales::openShiftOf(shop.connection(), shop.shop().device());
        return sales::xReport(shop.connection(), open->id, shop.clock.nowMs(), shop.manager().user()).value();
    }
    const MethodKey *foreignKey() const
    {
        const auto &methods = panel<TenderPanelView>().methods;
        const auto found = std::ranges::find(methods, TenderMethod::ForeignCash, &MethodKey::method);
        return found == methods.end() ? nullptr : &*found;
    }
};

} // namespace

TEST_CASE("foreign cash is F12 F7 Enter, exact, and the drawer opens", "[till][foreign]")
{
    Counter counter;
    TillPage page(*counter.till);
    counter.till->scan(Bread);
    QTest::keyClick(&page, Qt::Key_F12);
    REQUIRE(counter.foreignKey());
    CHECK(counter.foreignKey()->isUsable);
    QTest::keyClick(&page, Qt::Key_F7);
    const auto &view = counter.panel<TenderPanelView>();
    CHECK(view.due == Money(400, counter.dollars)); // 3.49 / 0.90 = 3.878, in whole dollars.
    CHECK(view.quick.front() == view.due);
    CHECK(view.title.contains(u"1 USD = 0.9 EUR"_s));
    QTest::keyClick(&page, Qt::Key_Return);
    const sales::RecordedSale sold = counter.last();
    REQUIRE(sold.tenders.size() == 1);
    CHECK(sold.tenders[0].foreign->given == Money(400, counter.dollars));
    CHECK(sold.tenders[0].amount == counter.shop.money(360));
    CHECK(sold.change == counter.shop.money(11));
    CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(11));
    CHECK(counter.panel<ChangePanelView>().foreign.isEmpty());
    CHECK(counter.drawers == 1);
}

TEST_CASE("a typed note gives change in its own currency once the cashier says so", "[till][foreign]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"20"_s);
    counter.till->payBy(TenderMethod::ForeignCash); // What was typed is dollars now.
    counter.till->act(TillAction::Multiply);
    CHECK(counter.panel<TenderPanelView>().title.contains(u"USD"_s));
    counter.till->act(TillAction::Enter);
    const sales::RecordedSale sold = counter.last();
    REQUIRE(sold.tenders.size() == 1);
    // 20 USD are 18.00; 14.51 too much are 16.12 USD: 16 of them, worth 14.40, and 0.11 in euros.
    CHECK(sold.tenders[0].foreign->change == Money(1600, counter.dollars));
    CHECK(sold.change == counter.shop.money(11));
    const auto &view = counter.panel<ChangePanelView>();
    CHECK(view.foreign.contains(u"16.00"_s));
    CHECK(view.change == counter.shop.money(11));
    const CustomerDisplayView shown = customerDisplayView(counter.state());
    CHECK(shown.foreignChange == view.foreign);
}

TEST_CASE("foreign cash pays a part, the customer sees what is due in it, and a cut keeps it", "[till][foreign]")
{
    Counter counter;
    counter.accept(counter.francs, u"1.05"_s, 5);
    counter.till->scan(Bread);
    counter.till->scan(Water);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::ForeignCash);
    CHECK(counter.panel<TenderPanelView>().due.currency() == counter.francs);
    counter.till->payBy(TenderMethod::ForeignCash); // Again: the next currency.
    CHECK(counter.panel<TenderPanelView>().due == Money(500, counter.dollars));
    CHECK(customerDisplayView(counter.state()).due == Money(500, counter.dollars));
    counter.type(u"3"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.shop.facts("sale.recorded") == 0);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].detail.contains(u"3.00"_s));
    counter.open(); // As after a kill: it goes on paying.
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(438 - 270));
    counter.till->act(TillAction::Enter);
    CHECK(counter.last().tenders.size() == 2);
    CHECK(counter.report().currencies[0].expected() == Money(300, counter.dollars));
}

TEST_CASE("what the shop does not take is refused in words, and the sale is kept", "[till][foreign]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::ForeignCash);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Decimal); // Half a dollar.
    counter.type(u"5"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().feedback.text.contains(u"smallest note or coin"_s));
    CHECK(counter.shop.facts("sale.recorded") == 0);

    test::TillCounter plain;
    plain.openShift();
    plain.till->scan(Bread);
    plain.till->act(TillAction::Pay);
    CHECK(plain.panel<TenderPanelView>().methods.size() == 4);
    plain.till->act(TillAction::Hold);
    CHECK(plain.state().feedback.text.contains(u"no other currency"_s));
}

TEST_CASE("an old rate is told when its currency is chosen", "[till][foreign]")
{
    Counter counter;
    REQUIRE(sales::saveForeignTerms(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), 1}));
    counter.shop.clock.advance(3 * 24 * 3600 * 1000LL);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::ForeignCash);
    CHECK(counter.state().feedback.text.contains(u"The rate of"_s));
    REQUIRE(sales::saveForeignTerms(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), 1, true}));
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.shop.facts("sale.recorded") == 0);
}

TEST_CASE("cash comes in and goes out in the currency that is chosen", "[till][foreign]")
{
    Counter counter;
    const auto choose = [&](const QString &words) {
        const auto &rows = counter.panel<ChoicePanelView>().rows;
        const auto found = std::ranges::find_if(rows, [&](const ChoiceRow &row) { return row.title.contains(words); });
        REQUIRE(found != rows.end());
        counter.till->choose(static_cast<int>(found - rows.begin()));
    };
    counter.till->setSession(counter.shop.manager());
    counter.till->act(TillAction::Menu);
    choose(u"Cash in"_s);
    counter.till->setQuery(u"40"_s);
    choose(u"The amount is in"_s);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"USD"_s));
    CHECK(counter.panel<ChoicePanelView>().query == u"40"_s);
    counter.till->choose(0);
    REQUIRE(counter.report().currencies.size() == 1);
    CHECK(counter.report().currencies[0].cashIn.amount == Money(4000, counter.dollars));
    CHECK(counter.report().currencies[0].value == counter.shop.money(3600));
}

TEST_CASE("every currency of the drawer is counted, the wrong one again, and each has its float", "[till][foreign]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->payBy(TenderMethod::ForeignCash);
    counter.type(u"20"_s);
    counter.till->act(TillAction::Enter); // 14.51 back in euros.
    const ShiftId shift = counter.report().shift;
    auto page = std::make_unique<CloseShiftPage>(counter.shop.shop(), counter.shop.manager(), nullptr);
    page->show();
    const auto reads = [&](const QString &words) {
        const auto lines = page->findChildren<TextLine *>();
        return std::ranges::any_of(
            lines, [&](const TextLine *line) { return line->isVisible() && line->text().contains(words); });
    };
    const auto pressed = [&](const QString &words) {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == words) {
                button->click();
                return true;
            }
        }
        return false;
    };
    const auto count = [&](const QString &value, const QString &times) {
        for (auto *field : page->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName().contains(u'\u2066' + value)) {
                field->clear();
                QTest::keyClicks(field, times);
                return;
            }
        }
        FAIL("nothing to count " << value.toStdString());
    };
    REQUIRE(pressed(u"Continue"_s));
    count(u"50.00"_s, u"1"_s);
    count(u"20.00"_s, u"1"_s);
    count(u"10.00"_s, u"1"_s);
    count(u"5.00"_s, u"1"_s);
    count(u"0.20"_s, u"2"_s);
    count(u"0.05"_s, u"1"_s);
    count(u"0.02"_s, u"2"_s);
    REQUIRE(pressed(u"Continue"_s));
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Count); // Now the dollars.
    CHECK(reads(u"USD"_s));
    count(u"10.00"_s, u"1"_s);
    page = std::make_unique<CloseShiftPage>(counter.shop.shop(), counter.shop.manager(), nullptr); // A crash.
    page->show();
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Count);
    REQUIRE(pressed(u"Continue"_s));
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Difference);
    CHECK(reads(u"10.00\u2069 missing"_s));
    REQUIRE(pressed(u"Count again"_s));
    CHECK(reads(u"USD"_s)); // The euros were right.
    count(u"20.00"_s, u"1"_s);
    REQUIRE(pressed(u"Continue"_s));
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Difference);
    REQUIRE(pressed(u"Continue"_s));
    auto *left = test::named<QLineEdit>(*page, u"Stays in the drawer, \u2066USD\u2069"_s);
    REQUIRE(left);
    left->setText(u"5"_s);
    REQUIRE(pressed(u"Close shift and print Z"_s));
    REQUIRE(page->currentStep() == CloseShiftPage::Step::Done);

    const auto z = sales::zReport(counter.shop.connection(), shift);
    REQUIRE(z);
    REQUIRE(z->currencies.size() == 1);
    const sales::DrawerClose &found = z->currencies[0].close->drawer;
    CHECK(found.difference.isZero());
    CHECK(found.firstCount.total(counter.dollars) == Money(1000, counter.dollars));
    CHECK(found.left == Money(500, counter.dollars));
    CHECK(found.deposited == Money(1500, counter.dollars));
    CHECK(z->close->secondCount == std::nullopt);

    counter.open();
    CHECK(counter.panel<FloatPanelView>().others.contains(u"5.00"_s));
    counter.openShift();
    CHECK(counter.report().currencies[0].openingFloat == Money(500, counter.dollars));
}

TEST_CASE("the float of every currency is counted, one after the other", "[till][foreign]")
{
    test::TillCounter counter;
    REQUIRE(sales::saveForeignCurrency(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), {Currency::of("USD"), Rate::fromText(u"0.9").value(), 100}}));
    counter.open();
    counter.till->countFloat(true);
    CHECK(counter.panel<FloatPanelView>().hasMore);
    counter.till->openCountedShift({{{5000, 2}}});
    CHECK(counter.panel<FloatPanelView>().counted == Currency::of("USD"));
    CHECK_FALSE(counter.panel<FloatPanelView>().hasMore);
    counter.till->openCountedShift({{{2000, 3}}});
    const auto open = sales::openShiftOf(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(open);
    CHECK(open->openingFloat == counter.shop.money(10'000));
    const auto currencies = sales::shiftCurrencies(counter.shop.connection(), open->id, counter.shop.currency());
    REQUIRE(currencies.size() == 1);
    CHECK(currencies[0].openingFloat == Money(6000, Currency::of("USD")));
    CHECK(currencies[0].value == counter.shop.money(5400));
}

TEST_CASE("currencies, rates and terms are saved, read again and refused in words", "[settings][foreign]")
{
    test::SalesShop shop;
    ForeignCashPage page(shop.shop(), shop.manager());
    page.show();
    auto *currency = page.findChild<QComboBox *>();
    currency->setCurrentIndex(currency->findData(Currency::of("USD").number()));
    const auto fields = page.findChildren<QLineEdit *>();
    REQUIRE(fields.size() >= 3);
    auto *rate = fields[0];
    auto *step = fields[1];
    auto *days = fields[2];
    const auto boxes = page.findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 3);
    boxes[0]->setChecked(true);
    rate->setText(u"much"_s);
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"This is not a number"_s));
    rate->setText(u"0"_s);
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"A rate is above zero"_s));
    CHECK(rate->text() == u"0"_s);
    CHECK(shop.facts("foreign-currency.saved") == 0);
    rate->setText(u"٠٫٩"_s); // Digits of any script.
    step->setText(u"5"_s);
    days->setText(u"2"_s);
    boxes[2]->setChecked(true);
    REQUIRE(press(page, u"Save"_s));
    CHECK(says(page, u"Saved."_s));
    const sales::ForeignTerms terms = sales::loadForeignTerms(shop.connection());
    REQUIRE(terms.accepted().size() == 1);
    CHECK(terms.rateOf(Currency::of("USD")) == Rate::fromText(u"0.9").value());
    CHECK(terms.currencies[0].terms.stepMinor == 500);
    CHECK(terms.rateDays == 2);
    CHECK(terms.changeInTender);
    CHECK_FALSE(terms.blocksOldRates);

    ForeignCashPage again(shop.shop(), shop.manager());
    again.show();
    CHECK(again.findChild<QComboBox *>()->currentData() == Currency::of("USD").number());
    CHECK(again.findChildren<QCheckBox *>()[0]->isChecked());
    again.findChildren<QCheckBox *>()[0]->setChecked(false);
    REQUIRE(press(again, u"Save"_s));
    CHECK(sales::loadForeignTerms(shop.connection()).accepted().empty());
}

TEST_CASE("what is owed can be paid in foreign cash, with change", "[till][foreign][settle]")
{
    Counter counter;
    const parties::Customer layla {
        .id = counter.shop.newId<PartyId>(), .name = u"Layla"_s, .creditLimit = counter.shop.money(500)};
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), layla}));
    sales::Ticket bread = counter.shop.ticket();
    bread.customer = layla.id;
    counter.shop.add(bread, u"Bread"_s);
    REQUIRE(sales::recordSale(
        counter.shop, counter.shop.cashier(), {bread, {{TenderMethod::OnAccount, counter.shop.money(349)}}}));
    sales::Ticket empty = counter.shop.ticket();
    empty.customer = layla.id;
    sales::saveCurrentTicket(
        counter.shop.connection(), counter.shop.shop().device(), empty, counter.shop.clock.nowMs());
    counter.open();
    const auto owed = [&] {
        return parties::balancesOf(counter.shop.connection(), counter.shop.currency(), layla.id).receivable;
    };
    counter.till->act(TillAction::Customer);
    const auto &rows = counter.panel<ChoicePanelView>().rows;
    const auto row = std::ranges::find(rows, u"Settle what they owe"_s, &ChoiceRow::title);
    REQUIRE(row != rows.end());
    counter.till->choose(static_cast<int>(row - rows.begin()));
    counter.till->act(TillAction::Hold); // F7.
    CHECK(counter.panel<TenderPanelView>().due == Money(400, counter.dollars));

    SECTION("more than is owed: the account is settled, the rest goes back")
    {
        counter.till->act(TillAction::Enter); // 4 USD are 3.60.
        CHECK(owed() == counter.shop.money(0));
        CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(11));
        CHECK(counter.panel<ChangePanelView>().paid.contains(u"4.00"_s));
        CHECK(counter.drawers == 1);
    }
    SECTION("a part: the rest stays owed")
    {
        counter.type(u"2"_s);
        counter.till->act(TillAction::Enter); // 1.80.
        CHECK(owed() == counter.shop.money(169));
        CHECK(counter.panel<ChangePanelView>().change == counter.shop.money(0));
    }
    CHECK(counter.shop.rebuildsTheSame());
}
