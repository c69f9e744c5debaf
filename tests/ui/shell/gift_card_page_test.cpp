// Settings of gift cards, and deciding about one that two tills spent.
#include "ui/shell/gift_card_page.h"

#include "core/access/company.h"
#include "tests/core/sales/sales_shop.h"
#include "tests/ui/on_screen.h"

#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::SalesShop;
using test::says;

namespace {

void type(QWidget &page, const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(page, field);
    REQUIRE(line);
    line->setText(text);
}

/// What one till wrote reaches the other.
void send(SalesShop &from, SalesShop &to)
{
    daybook::Writing writing(to.shop().daybook());
    from.shop().daybook().forEachFact(from.shop().device(), 1, [&](const daybook::Fact &fact) {
        REQUIRE(writing.accept(fact));
        return true;
    });
    writing.commit();
}

} // namespace

TEST_CASE("how numbers begin and how long cards last is saved, and what does not fit says so", "[settings][gift-card]")
{
    SalesShop shop;
    GiftCardPage page(shop.shop(), shop.manager());
    page.show();
    type(page, u"Numbers begin with"_s, u"77"_s);
    type(page, u"Days to spend it"_s, u"365"_s);
    REQUIRE(press(page, u"Save settings of gift cards"_s));
    CHECK(access::companySettings(shop.connection())->giftCardPrefix == u"77"_s);
    CHECK(access::companySettings(shop.connection())->giftCardDays == 365);
    type(page, u"Numbers begin with"_s, u"1234567"_s);
    REQUIRE(press(page, u"Save settings of gift cards"_s));
    CHECK(says(page, u"The numbers of cards begin with one to"_s));
    CHECK(access::companySettings(shop.connection())->giftCardPrefix == u"77"_s);
    CHECK(says(page, u"No card was spent twice."_s));
}

TEST_CASE("a card that two tills spent is listed until somebody writes it off", "[settings][gift-card]")
{
    SalesShop here;
    SalesShop there({.device = 2, .seed = 7});
    const payments::GiftCardRef card {here.newId<payments::GiftCardId>(), u"4711"_s};
    for (SalesShop *shop : {&here, &there}) {
        shop->product(u"bread"_s, 1000);
        shop->openShift();
    }
    sales::Ticket loading = here.ticket();
    sales::addLoad(loading, {card, here.money(1000)});
    REQUIRE(sales::recordSale(here, here.cashier(), {loading, {{sales::TenderMethod::Cash, here.money(1000)}}}));
    send(here, there);
    for (SalesShop *shop : {&here, &there}) {
        sales::Ticket ticket = shop->ticket();
        shop->add(ticket, u"bread"_s);
        REQUIRE(sales::recordSale(*shop, shop->cashier(),
            {ticket,
                {{.method = sales::TenderMethod::GiftCard,
                    .amount = shop->money(1000),
                    .lastFour = card.lastFour,
                    .giftCard = card.id}}}));
    }
    send(there, here);

    GiftCardPage page(here.shop(), here.manager());
    page.show();
    CHECK(says(page, u"Two tills that did not hear of each other"_s));
    REQUIRE(press(page, u"Write off the card ending in 4711"_s));
    CHECK(says(page, u"No card was spent twice."_s));
    CHECK(here.facts("gift-card.written-off") == 1);
}
