// Gift cards at the till: scanned or typed, loaded, spent, blocked.
#include "core/payments/gift_card_queries.h"
#include "core/payments/made_cards.h"
#include "core/sales/record_return.h"
#include "core/sales/ticket_draft.h"
#include "tests/support/seeded_random.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using sales::Tender;
using sales::TenderMethod;
using test::Bread;
using test::Water;

namespace {

struct Counter : test::TillCounter {
    Counter()
    {
        openShift();
        test::SeededRandom random(3);
        const auto company = access::companySettings(shop.connection());
        const payments::GiftCardTerms terms {company->giftCardPrefix, company->giftCardDays};
        number = payments::makeCardNumber(random, terms);
        card = *payments::readCardNumber(number, terms, company->id);
    }

    void load(const QString &amount)
    {
        till->scan(number);
        till->setQuery(amount);
        till->choose(-1); // Enter in the field.
        till->act(TillAction::ExactCash);
    }
    Money balance() { return payments::findGiftCard(shop.connection(), card.id)->balance; }
    std::vector<Tender> lastTenders() { return sales::lastSale(shop.connection(), shop.shop().device())->sale.tenders; }
    bool hasError() const { return state().feedback.level == FeedbackLevel::Error; }

    QString number;
    payments::GiftCardRef card;
};

} // namespace

TEST_CASE("a scanned card shows its balance; an amount joins the sale and is on it once paid", "[till][gift-card]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->scan(counter.number);
    CHECK(counter.panel<ChoicePanelView>().title.contains(counter.card.lastFour));
    CHECK(counter.panel<ChoicePanelView>().text == u"Nothing was put on this card yet."_s);
    counter.till->setQuery(u"25,00"_s);
    counter.till->choose(-1);
    counter.panel<KeysPanel>();
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[1].total == counter.shop.money(2500));
    CHECK(counter.state().totals.total == counter.shop.money(2849));
    CHECK_FALSE(payments::findGiftCard(counter.shop.connection(), counter.card.id));

    counter.open(); // As after a power cut.
    CHECK(counter.state().rows.size() == 2);
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.balance() == counter.shop.money(2500));
    counter.till->scan(counter.number);
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"25.00"_s));
}

TEST_CASE("a card alone is sold, held and taken off again", "[till][gift-card]")
{
    Counter counter;
    counter.till->scan(counter.number);
    counter.till->choose(0); // The smallest note.
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().canPay);
    counter.till->act(TillAction::Hold);
    CHECK(counter.state().rows.empty());
    counter.till->act(TillAction::Recall);
    counter.till->choose(0);
    REQUIRE(counter.state().rows.size() == 1);
    counter.till->selectRow(0);
    counter.till->choose(0); // Take it off this sale.
    CHECK(counter.state().rows.empty());
    CHECK_FALSE(counter.state().canPay);
}

TEST_CASE("a scan while paying takes as much as is due and on the card, and says before and after", "[till][gift-card]")
{
    Counter counter;
    counter.load(u"3"_s);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->scan(counter.number);
    const QString words = counter.panel<TenderPanelView>().explanation;
    CHECK(words.contains(u"3.00"_s));
    CHECK(words.contains(u"0.00"_s));
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(49));
    counter.till->scan(counter.number); // Once more: nothing is left on it.
    CHECK(counter.hasError());
    counter.till->act(TillAction::Escape);
    counter.till->act(TillAction::Enter);
    CHECK(counter.lastTenders()[0].giftCard == counter.card.id);
    CHECK(counter.lastTenders()[0].left == counter.shop.money(0));
    CHECK(counter.balance().isZero());
}

TEST_CASE("F4 without store credit asks for the card; its number is typed", "[till][gift-card]")
{
    Counter counter;
    counter.load(u"10"_s);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.type(u"2"_s);
    counter.till->act(TillAction::Customer); // F4, for 2.00 of it.
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"Scan the gift card"_s));
    counter.type(u"1"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.hasError());
    counter.till->act(TillAction::Backspace);
    counter.type(counter.number);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<TenderPanelView>().explanation.contains(u"2.00"_s));
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(149));
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].name == u"Gift card"_s);
    counter.till->removePayment(0);
    CHECK(counter.balance() == counter.shop.money(1000));
}

TEST_CASE("an unknown card, a misread one, one in a return: each says so and nothing is taken", "[till][gift-card]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->scan(counter.number);
    CHECK(counter.hasError());
    CHECK(counter.state().feedback.text.startsWith(u"Nothing was ever put on this card here."_s));
    QString misread = counter.number;
    misread[8] = misread[8] == u'0' ? u'1' : u'0';
    counter.till->scan(misread);
    CHECK(counter.state().feedback.text.startsWith(u"The card was misread."_s));
    counter.till->act(TillAction::Escape);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.shop.facts("sale.recorded") == 0);
}

TEST_CASE("a made number is printed once it is paid, and blocking asks why and who approves", "[till][gift-card]")
{
    Counter counter;
    counter.till->act(TillAction::Menu);
    const auto &rows = counter.panel<ChoicePanelView>().rows;
    const auto row = std::ranges::find(rows, u"Gift card: balance, load"_s, &ChoiceRow::title);
    REQUIRE(row != rows.end());
    counter.till->choose(static_cast<int>(row - rows.begin()));
    counter.till->choose(0); // A new number.
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"6390 "_s));
    counter.till->choose(0); // The smallest note.
    counter.open();          // As after a power cut: the number is not lost.
    counter.till->act(TillAction::ExactCash);
    REQUIRE(counter.giftCards.size() == 1);
    CHECK(payments::madeCards(counter.shop.connection(), counter.shop.shop().device()).empty());
    const auto company = access::companySettings(counter.shop.connection());
    const auto made = payments::readCardNumber(counter.giftCards[0], {company->giftCardPrefix, 0}, company->id);
    REQUIRE(made);
    CHECK(payments::findGiftCard(counter.shop.connection(), made->id)->balance == counter.shop.money(500));
    CHECK(counter.panel<ChangePanelView>().paid.contains(counter.giftCards[0].right(4)));
    counter.load(u"1"_s); // A card that has its number.
    CHECK(counter.giftCards.size() == 1);

    counter.load(u"10"_s);
    counter.till->scan(counter.number);
    counter.till->choose(static_cast<int>(counter.panel<ChoicePanelView>().rows.size()) - 1); // Block.
    counter.till->choose(0);                                                                  // Lost.
    counter.panel<PinPanelView>();
    counter.till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin));
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"Blocked."_s));
    CHECK(payments::findGiftCard(counter.shop.connection(), counter.card.id)->isBlocked);
}

TEST_CASE("a scan while paying back puts all of it on the card", "[till][gift-card]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    counter.sell({Bread});
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    sales::Ticket back = sales::returnTicket(*sold, counter.shop.newId<SaleId>(), counter.shop.shop().ids());
    back.returnReason = u"stale"_s;
    sales::saveCurrentTicket(counter.shop.connection(), counter.shop.shop().device(), back, 1);
    counter.open();
    const int drawers = counter.drawers;
    counter.till->act(TillAction::Pay);
    counter.till->scan(counter.number);
    REQUIRE(counter.state().payments.size() == 1);
    CHECK(counter.state().payments[0].name == u"Gift card"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.balance() == counter.shop.money(349));
    CHECK(counter.drawers == drawers);
}

TEST_CASE("F7 while paying back makes a voucher, printed with its number", "[till][gift-card]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    counter.sell({Bread});
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    sales::Ticket back = sales::returnTicket(*sold, counter.shop.newId<SaleId>(), counter.shop.shop().ids());
    back.returnReason = u"stale"_s;
    sales::saveCurrentTicket(counter.shop.connection(), counter.shop.shop().device(), back, 1);
    counter.open();
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Hold); // F7.
    CHECK(counter.state().payments[0].name == u"Gift card"_s);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.giftCards.size() == 1);
    counter.till->scan(counter.giftCards[0]);
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"3.49"_s));
}
