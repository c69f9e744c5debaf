// The policy of returns: its page in the settings, and what the till makes of it.
#include "core/parties/save_customer.h"
#include "core/sales/return_policy.h"
#include "tests/ui/on_screen.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/return_policy_page.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::press;
using test::says;
using test::TillCounter;

namespace {

QLineEdit &daysOf(ReturnPolicyPage &page) { return *page.findChild<QLineEdit *>(); }

} // namespace

TEST_CASE("days and store credit are saved, read again, and taken back", "[settings][policy]")
{
    test::SalesShop shop;
    {
        ReturnPolicyPage page(shop.shop(), shop.manager());
        page.show();
        daysOf(page).setText(u"٣٠"_s); // Digits of any script.
        page.findChild<QCheckBox *>()->setChecked(true);
        REQUIRE(press(page, u"Save"_s));
        CHECK(says(page, u"Saved."_s));
    }
    CHECK(sales::loadReturnPolicy(shop.connection()) == sales::ReturnPolicy {30, true});
    ReturnPolicyPage page(shop.shop(), shop.manager());
    page.show();
    CHECK(daysOf(page).text() == u"30"_s);
    daysOf(page).clear();
    page.findChild<QCheckBox *>()->setChecked(false);
    REQUIRE(press(page, u"Save"_s));
    CHECK(sales::loadReturnPolicy(shop.connection()) == sales::ReturnPolicy {});
}

TEST_CASE("what is no number of days is said at the field, and nothing is saved", "[settings][policy]")
{
    test::SalesShop shop;
    ReturnPolicyPage page(shop.shop(), shop.manager());
    page.show();
    for (const QString &typed : {u"soon"_s, u"1.5"_s, u"-1"_s, u"99999999999999999999"_s, u"40000"_s}) {
        daysOf(page).setText(typed);
        REQUIRE(press(page, u"Save"_s));
        CHECK(says(page, u"Nothing was saved"_s));
        CHECK(daysOf(page).text() == typed);
    }
    CHECK(shop.facts("return-policy.saved") == 0);
}

TEST_CASE("the till pays back as store credit where the shop does, and money needs approval", "[till][policy]")
{
    TillCounter counter;
    const PartyId layla = counter.shop.newId<PartyId>();
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(),
        {counter.shop.newRequest(), {.id = layla, .name = u"Layla"_s, .cardCode = u"K-1"_s}}));
    REQUIRE(
        sales::saveReturnPolicy(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), {.asCredit = true}}));
    counter.openShift();
    counter.till->scan(u"K-1"_s);
    const QString receipt = counter.sell({Bread});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    counter.till->scan(Bread);
    counter.till->choose(0);
    counter.till->act(TillAction::Pay);
    const auto &methods = counter.panel<TenderPanelView>().methods;
    CHECK(methods[0].hint == u"Beyond the policy"_s);
    CHECK(methods[1].isCurrent);
    counter.till->payBy(sales::TenderMethod::Cash);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<PinPanelView>().text.contains(u"Paid back in money instead of store credit."_s));
    CHECK(counter.shop.facts("return.recorded") == 0);
}

TEST_CASE("who approves a late return reads how late it is", "[till][policy]")
{
    TillCounter counter;
    REQUIRE(sales::saveReturnPolicy(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), {.days = 14}}));
    counter.openShift();
    const QString receipt = counter.sell({Bread});
    counter.till->act(TillAction::Enter);
    counter.shop.clock.advance(20 * qint64 {24 * 60 * 60'000});
    counter.till->scan(receipt);
    counter.till->scan(Bread);
    counter.till->choose(0);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<PinPanelView>().text.contains(u"20"_s));
    CHECK(counter.panel<PinPanelView>().text.contains(u"later than the shop takes goods back"_s));
}
