// Loyalty at the till: the chip, redeeming and taking it back, and the page that sets the terms.
#include "core/parties/save_customer.h"
#include "core/sales/loyalty.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/loyalty_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::Water;

namespace {

const QString Card = u"2900000000017"_s;

/// A point for each 0.10, worth 0.01, and Layla.
struct LoyalCounter : test::TillCounter {
    PartyId layla;

    LoyalCounter()
        : layla(shop.newId<PartyId>())
    {
        REQUIRE(parties::saveCustomer(
            shop, shop.manager(), {shop.newRequest(), {.id = layla, .name = u"Layla"_s, .cardCode = Card}}));
        parties::LoyaltyTerms terms(shop.currency());
        terms.perPoint = shop.money(10);
        terms.worth = shop.money(1);
        terms.tiers = {{u"Gold"_s, shop.money(300), 200}};
        REQUIRE(parties::saveLoyaltyTerms(shop, shop.manager(), {shop.newRequest(), terms}));
        openShift();
        till->scan(Card);
        till->scan(Bread);
        till->act(TillAction::ExactCash);
        till->scan(Card);
    }
    [[nodiscard]] QString chips() const
    {
        QStringList words;
        for (const CustomerChip &chip : state().customer.chips)
            words += chip.words;
        return words.join(u'|');
    }
    void choosePoints()
    {
        till->act(TillAction::Customer);
        const auto &rows = panel<ChoicePanelView>().rows;
        const auto row =
            std::ranges::find_if(rows, [](const ChoiceRow &shown) { return shown.title.contains(u"point"_s); });
        REQUIRE(row != rows.end());
        till->choose(static_cast<int>(row - rows.begin()));
    }
    [[nodiscard]] qint64 left() { return parties::pointsOf(shop.connection(), layla, shop.today()).points; }
};

} // namespace

TEST_CASE("the customer's chip says points and tier", "[till][loyalty]")
{
    LoyalCounter counter;
    CHECK(counter.chips().contains(u"34 point"_s));
    CHECK(counter.chips().contains(u"Gold"_s));
}

TEST_CASE("points are redeemed by two keys, taken back by two more, and paid with", "[till][loyalty]")
{
    LoyalCounter counter;
    counter.till->scan(Water);
    counter.choosePoints();
    CHECK(counter.state().totals.total == counter.shop.money(55));
    CHECK(counter.state().totals.saleDiscount.contains(u"34 point"_s));
    counter.choosePoints();
    CHECK(counter.state().totals.total == counter.shop.money(89));
    counter.choosePoints();
    counter.till->act(TillAction::ExactCash);
    counter.panel<ChangePanelView>();
    CHECK(counter.left() == 11); // 0.55 by the tier of 200 %.
    CHECK(counter.shop.rebuildsTheSame());
}

TEST_CASE("a number that is typed redeems as many points, and no more than there are", "[till][loyalty]")
{
    LoyalCounter counter;
    counter.till->scan(Water);
    counter.till->act(TillAction::Customer);
    counter.till->setQuery(u"35"_s);
    const auto &rows = counter.panel<ChoicePanelView>().rows;
    CHECK(std::ranges::none_of(rows, [](const ChoiceRow &row) { return row.title.contains(u"point"_s); }));
    counter.till->setQuery(u"20"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().totals.total == counter.shop.money(69));
    CHECK(counter.state().totals.saleDiscount.contains(u"20 point"_s));
    counter.till->act(TillAction::Customer);
    counter.till->setQuery(u"34"_s); // Others, in their place.
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().totals.total == counter.shop.money(55));
}

TEST_CASE("another customer does not redeem these points", "[till][loyalty]")
{
    LoyalCounter counter;
    counter.till->scan(Water);
    counter.choosePoints();
    counter.till->act(TillAction::Customer);
    counter.till->choose(0); // Walk-in customer.
    CHECK(counter.state().totals.total == counter.shop.money(89));
}

TEST_CASE("redeeming while paying goes on paying", "[till][loyalty]")
{
    LoyalCounter counter;
    counter.till->scan(Water);
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Escape);
    counter.choosePoints();
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(55));
}

TEST_CASE("the page sets the terms, and says what is wrong where it is", "[till][loyalty]")
{
    test::SalesShop shop;
    shop.product(u"cheese"_s, 500);
    LoyaltyPage page(shop, shop.manager(), shop.currency());
    const auto fields = page.findChildren<QLineEdit *>();
    const auto tables = page.findChildren<QTableWidget *>();
    REQUIRE(fields.size() == 4);
    REQUIRE(tables.size() == 2);
    auto *save = page.findChild<QPushButton *>();
    fields[0]->setText(u"1.00"_s);
    fields[1]->setText(u"0.05"_s);
    fields[2]->setText(u"90"_s);
    tables[0]->item(0, 0)->setText(u"Silver"_s);
    tables[0]->item(0, 1)->setText(u"500"_s);
    save->click();
    CHECK_FALSE(parties::loadLoyaltyTerms(shop.connection()).isUsed()); // A tier without a percentage.
    tables[0]->item(0, 2)->setText(u"150"_s);
    const int last = tables[1]->rowCount() - 1;
    tables[1]->item(last, 0)->setText(u"CHEESE"_s);
    tables[1]->item(last, 1)->setText(u"0"_s);
    save->click();
    const auto terms = parties::loadLoyaltyTerms(shop.connection());
    CHECK(terms.perPoint == shop.money(100));
    CHECK(terms.worth == shop.money(5));
    CHECK(terms.validDays == 90);
    REQUIRE(terms.tiers.size() == 1);
    CHECK(terms.tiers[0].percent == 150);
    REQUIRE(terms.goods.size() == 1);
    CHECK(terms.goods[0].percent == 0);
}
