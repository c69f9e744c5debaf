// Customers at the till: found, scanned, added, taken off; what they bought before; and what others may see.
#include "core/parties/save_customer.h"
#include "core/sales/erase_customer.h"
#include "core/sales/record_sale.h"
#include "core/sales/ticket_draft.h"
#include "tests/ui/sales/till_counter.h"
#include "ui/sales/till_page.h"
#include "ui/words/isolates.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

using test::Bread;
using test::Water;

namespace {

const QString Layla = u"Layla Haddad"_s;
const QString LaylasCard = u"C-00412"_s;

struct Counter : test::TillCounter {
    PartyId layla = known({.id = {}, .name = Layla, .phone = u"+49 30 555 0143"_s, .cardCode = LaylasCard});
    PartyId omar = known({.id = {}, .name = u"عمر الخطيب"_s, .phone = u"0171 2222178"_s});

    Counter() { openShift(); }
    PartyId known(parties::Customer customer)
    {
        customer.id = shop.newId<PartyId>();
        REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), customer}));
        return customer.id;
    }
    void find(const QString &typed)
    {
        till->act(TillAction::Customer);
        till->setQuery(typed);
    }
    QString name() const { return state().customer.name; }
    std::vector<QString> titles() const
    {
        std::vector<QString> titles;
        for (const ChoiceRow &row : panel<ChoicePanelView>().rows)
            titles.push_back(row.title);
        return titles;
    }
    void chooseRow(const QString &title)
    {
        const auto all = titles();
        const auto found = std::ranges::find(all, title);
        REQUIRE(found != all.end());
        till->choose(static_cast<int>(found - all.begin()));
    }
};

} // namespace

TEST_CASE("F4, the last digits of the phone, Enter: the sale is theirs", "[till][customer]")
{
    Counter counter;
    CHECK(counter.name() == u"Walk-in customer"_s);
    counter.till->scan(Bread);
    TillPage page(*counter.till);
    page.resize(1366, 740);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_F4);
    auto *field = qobject_cast<QLineEdit *>(page.focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"0143"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(counter.name() == isolatedName(Layla));
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::ExactCash);
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sold);
    CHECK(sold->sale.customer == counter.layla);
    CHECK(counter.name() == u"Walk-in customer"_s); // The next one is somebody else.
}

TEST_CASE("names are found in any script, by how a word begins", "[till][customer]")
{
    Counter counter;
    for (const QString &typed : {u"الخط"_s, u"عمر"_s}) {
        counter.find(typed);
        CHECK(counter.panel<ChoicePanelView>().current == 0);
        counter.till->act(TillAction::Enter);
        CHECK(counter.name() == isolatedName(u"عمر الخطيب"));
        counter.find({});
        counter.chooseRow(u"Walk-in customer"_s);
        CHECK_FALSE(counter.state().customer.isKnown);
    }
}

TEST_CASE("only the row with the focus shows a whole phone number", "[till][customer]")
{
    Counter counter;
    counter.known({.id = {}, .name = u"Layla Mansour"_s, .phone = u"030 5559978"_s});
    counter.find(u"layla"_s);
    REQUIRE(counter.titles() == std::vector {isolatedName(Layla), isolatedName(u"Layla Mansour"), u"New customer…"_s});
    CHECK(counter.panel<ChoicePanelView>().rows[0].detail.contains(u"+49 30 555 0143"_s));
    CHECK_FALSE(counter.panel<ChoicePanelView>().rows[1].detail.contains(u"555"_s));
    CHECK(counter.panel<ChoicePanelView>().rows[1].detail.contains(u"9978"_s));
    counter.till->act(TillAction::LineDown);
    CHECK_FALSE(counter.panel<ChoicePanelView>().rows[0].detail.contains(u"555"_s));
    CHECK(counter.panel<ChoicePanelView>().rows[1].detail.contains(u"030 5559978"_s));
}

TEST_CASE("Enter with nothing typed changes nothing", "[till][customer]")
{
    Counter counter;
    counter.till->scan(LaylasCard);
    counter.till->act(TillAction::Customer);
    counter.till->act(TillAction::Enter);
    CHECK(counter.name() == isolatedName(Layla));
}

TEST_CASE("the bar says what they owe and hold, and who is blocked", "[till][customer]")
{
    Counter counter;
    const auto chips = [&] {
        QStringList words;
        for (const CustomerChip &chip : counter.state().customer.chips)
            words += chip.words;
        return words;
    };
    counter.till->scan(LaylasCard);
    CHECK(chips().isEmpty());
    counter.known({.id = {}, .name = u"Horizon"_s, .cardCode = u"C-1"_s, .creditLimit = counter.shop.money(50'000)});
    counter.till->scan(u"C-1"_s);
    CHECK(chips() == QStringList {u"Credit \u20660.00\u2069 of \u2066500.00\u2069"_s});
    const PartyId blocked = counter.known({.id = {},
        .name = u"Horizon Ltd"_s,
        .cardCode = u"C-2"_s,
        .creditLimit = counter.shop.money(50'000),
        .isBlocked = true});
    counter.till->scan(u"C-2"_s);
    CHECK(counter.till->state().feedback.level == FeedbackLevel::Notice);
    CHECK(chips() == QStringList {u"Blocked"_s, u"Credit \u20660.00\u2069 of \u2066500.00\u2069"_s});
    CHECK(counter.state().customer.chips[0].mood == ChipMood::Stop);
    REQUIRE(parties::findCustomer(counter.shop.connection(), counter.shop.currency(), blocked)->isBlocked);
}

TEST_CASE("a card is one scan: it adds no line, and says whose it is", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->scan(LaylasCard);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.name() == isolatedName(Layla));
    CHECK(counter.state().feedback.text.contains(Layla));
    CHECK(counter.tones.back() == Tone::Attention);
    counter.till->scan(u"C-99999"_s); // Nobody's: as before, a line to be resolved.
    CHECK(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[1].mark == RowMark::Unknown);
}

TEST_CASE("a code of goods is never taken for a card", "[till][customer]")
{
    Counter counter;
    counter.known({.id = {}, .name = u"Somebody"_s, .cardCode = Water});
    counter.till->scan(Water);
    CHECK(counter.state().rows.size() == 1);
    CHECK_FALSE(counter.state().customer.isKnown);
}

TEST_CASE("a card while paying keeps the payment open", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Pay);
    counter.till->scan(LaylasCard);
    CHECK(counter.name() == isolatedName(Layla));
    CHECK(counter.panel<TenderPanelView>().due == counter.shop.money(349));
}

TEST_CASE("somebody new needs a name and a phone, and is on the sale at once", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.find(u"0170 123456"_s);
    counter.till->act(TillAction::Enter); // Nobody has it: the row for a new customer is chosen.
    CHECK(counter.panel<CustomerPanelView>().phone == u"0170 123456"_s);
    CHECK(counter.panel<CustomerPanelView>().name.isEmpty());
    counter.till->scan(Water); // A question is open.
    CHECK(counter.state().rows.size() == 1);
    counter.till->saveCustomer({}, u"0170 123456"_s);
    CHECK(counter.panel<CustomerPanelView>().problem.contains(u"needs a name"_s));
    counter.till->saveCustomer(u"Mona Diab"_s, u"0170 123456"_s);
    CHECK(counter.name() == isolatedName(u"Mona Diab"));
    counter.panel<KeysPanel>();
    const auto found = parties::searchCustomers(counter.shop.connection(), u"3456");
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == u"Mona Diab"_s);
}

TEST_CASE("a name that nobody has is not typed twice", "[till][customer]")
{
    Counter counter;
    counter.find(u"Mona"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<CustomerPanelView>().name == u"Mona"_s);
    CHECK(counter.panel<CustomerPanelView>().phone.isEmpty());
}

TEST_CASE("the customer survives a restart, with lines and without", "[till][customer]")
{
    Counter counter;
    counter.till->scan(LaylasCard);
    counter.open();
    CHECK(counter.name() == isolatedName(Layla));
    counter.till->scan(Bread);
    counter.open();
    CHECK(counter.name() == isolatedName(Layla));
    CHECK(counter.state().rows.size() == 1);
    counter.till->act(TillAction::Undo);
    counter.find({});
    counter.chooseRow(u"Walk-in customer"_s);
    counter.open();
    CHECK_FALSE(counter.state().customer.isKnown);
}

TEST_CASE("undo takes the customer off again", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->scan(LaylasCard);
    counter.till->act(TillAction::Undo);
    CHECK_FALSE(counter.state().customer.isKnown);
    CHECK(counter.state().rows.size() == 1);
    counter.till->act(TillAction::Redo);
    CHECK(counter.name() == isolatedName(Layla));
}

TEST_CASE("a held sale is called by its customer, who comes back with it; erased, nothing says their name",
    "[till][customer]")
{
    Counter counter;
    counter.till->scan(LaylasCard);
    counter.till->scan(Bread);
    counter.till->act(TillAction::Hold);
    CHECK(counter.state().feedback.text.contains(Layla));
    CHECK_FALSE(counter.state().customer.isKnown);
    counter.till->act(TillAction::Recall);
    CHECK(counter.titles() == std::vector {isolatedName(Layla)});
    counter.till->act(TillAction::Enter);
    CHECK(counter.name() == isolatedName(Layla));
    CHECK(counter.state().rows.size() == 1);

    counter.till->act(TillAction::Hold);
    REQUIRE(sales::eraseCustomer(
        counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.layla, counter.shop.currency()}));
    counter.till->act(TillAction::Recall);
    CHECK(counter.titles() == std::vector {isolatedName(u"Bread")});
}

TEST_CASE("a sale put aside by a recall has a name as well", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Hold);
    counter.till->scan(Water);
    counter.till->act(TillAction::Recall);
    counter.till->act(TillAction::Enter);
    counter.till->act(TillAction::Recall);
    CHECK(counter.titles() == std::vector {isolatedName(u"Water")});
}

TEST_CASE("a customer without lines is not a sale to hold", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->act(TillAction::Hold);
    counter.till->scan(LaylasCard);
    counter.till->act(TillAction::Recall);
    counter.till->act(TillAction::Enter);
    CHECK(counter.state().held == 0);
    CHECK_FALSE(counter.state().customer.isKnown);
    CHECK(counter.state().rows.size() == 1);
}

TEST_CASE("goods come back from whoever bought them, and nobody else", "[till][customer]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    counter.till->scan(LaylasCard);
    const QString number = counter.sell({Bread});
    counter.till->scan(number);
    REQUIRE(counter.state().banner);
    CHECK(counter.name() == isolatedName(Layla));
    counter.till->scan(Bread);
    counter.till->act(TillAction::Enter); // The first reason.
    counter.till->act(TillAction::Customer);
    CHECK(counter.state().feedback.text.contains(u"receipt says"_s));
    counter.till->scan(LaylasCard);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows.size() == 1);
}

TEST_CASE("what they bought is listed, newest first, and printed again", "[till][customer]")
{
    Counter counter;
    counter.till->setSession(counter.shop.manager());
    QStringList numbers;
    for (int i = 0; i < 22; ++i) {
        counter.till->scan(LaylasCard);
        numbers.prepend(counter.sell({i % 2 == 0 ? Bread : Water}));
    }
    counter.sell({Bread}); // Somebody else's.
    counter.till->scan(LaylasCard);
    counter.till->act(TillAction::Customer);
    counter.chooseRow(u"Purchase history"_s);
    REQUIRE(counter.titles().size() == 21);
    CHECK(counter.titles()[0] == isolated(numbers[0]));
    CHECK(counter.panel<ChoicePanelView>().rows[0].trailing.contains(u"0.89"_s));
    counter.chooseRow(u"Older purchases"_s);
    REQUIRE(counter.titles().size() == 22);
    CHECK(counter.titles()[21] == isolated(numbers[21]));
    CHECK(counter.panel<ChoicePanelView>().current == 20);
    const int before = counter.receipts;
    counter.till->act(TillAction::Enter);
    CHECK(counter.receipts == before + 1);
}

TEST_CASE("the last basket is rung up again at today's prices, as one change", "[till][customer]")
{
    Counter counter;
    counter.till->scan(LaylasCard);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Multiply);
    counter.sell({Water, Bread});
    catalogue::Product water = counter.shop.product(u"Water"_s);
    water.price = UnitPrice::of(counter.shop.money(95)); // Dearer today.
    REQUIRE(catalogue::saveProduct(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), water}));
    counter.till->scan(LaylasCard);
    const auto repeat = [&] {
        counter.till->act(TillAction::Customer);
        counter.chooseRow(u"Repeat last basket"_s);
    };
    repeat();
    REQUIRE(counter.state().rows.size() == 2);
    CHECK(counter.state().rows[0].quantity == Quantity::units(3));
    CHECK(counter.state().totals.total == counter.shop.money(3 * 95 + 349));
    CHECK(counter.state().feedback.level == FeedbackLevel::Good);
    counter.till->setSession(counter.shop.manager());
    counter.till->act(TillAction::Undo);
    CHECK(counter.state().rows.empty());
    CHECK(counter.name() == isolatedName(Layla));

    REQUIRE(catalogue::archiveProduct(
        counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.shop.product(u"Bread"_s).id}));
    repeat();
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
}

TEST_CASE("who bought nothing has no basket to repeat", "[till][customer]")
{
    Counter counter;
    counter.till->scan(LaylasCard);
    counter.till->act(TillAction::Customer);
    counter.chooseRow(u"Repeat last basket"_s);
    CHECK(counter.state().rows.empty());
    CHECK(counter.state().feedback.text.contains(u"bought nothing"_s));
}

TEST_CASE("what was bought on account is owed, and the bar says so", "[till][customer]")
{
    Counter counter;
    const PartyId id = counter.known(
        {.id = {}, .name = u"Horizon"_s, .cardCode = u"C-1"_s, .creditLimit = counter.shop.money(50'000)});
    sales::Ticket ticket = counter.shop.ticket();
    ticket.customer = id;
    counter.shop.add(ticket, u"Bread"_s, 2);
    REQUIRE(sales::recordSale(
        counter.shop, counter.shop.manager(), {ticket, {{sales::TenderMethod::OnAccount, counter.shop.money(698)}}}));
    counter.till->scan(u"C-1"_s);
    REQUIRE(counter.state().customer.chips.size() == 1);
    CHECK(counter.state().customer.chips[0].words == u"Credit \u20666.98\u2069 of \u2066500.00\u2069"_s);

    parties::Customer without = *parties::findCustomer(counter.shop.connection(), counter.shop.currency(), id);
    without.creditLimit.reset();
    REQUIRE(parties::saveCustomer(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), without}));
    counter.till->reload();
    CHECK(counter.state().customer.chips[0].words == u"Owes \u20666.98\u2069"_s);
}

TEST_CASE(
    "a customer erased meanwhile is not sold to, and the sale is kept until they are taken off", "[till][customer]")
{
    Counter counter;
    counter.till->scan(Bread);
    counter.till->scan(LaylasCard);
    REQUIRE(sales::eraseCustomer(
        counter.shop, counter.shop.manager(), {counter.shop.newRequest(), counter.layla, counter.shop.currency()}));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 0);
    CHECK(counter.state().feedback.text.contains(u"Take the customer off"_s));
    CHECK(counter.state().customer.name == u"Erased customer"_s);
    counter.till->act(TillAction::Escape);
    counter.find({});
    counter.chooseRow(u"Walk-in customer"_s);
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.shop.facts("sale.recorded") == 1);
}
