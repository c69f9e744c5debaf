// The customers as a person in the office works with them.
#include "ui/parties/customer_page.h"

#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/sales/cancel_order.h"
#include "core/sales/place_order.h"
#include "tests/core/sales/order_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/kit/banner.h"
#include "ui/kit/record_table.h"
#include "ui/parties/customer_pane.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using test::named;
using test::press;
using test::says;

namespace {

struct Office {
    explicit Office(std::optional<Session> session = {})
    {
        customer({.id = shop.newId<PartyId>(), .name = u"Émile Roux"_s, .phone = u"070 77 88 99"_s});
        omar = customer({.id = shop.newId<PartyId>(),
            .name = u"Omar Said"_s,
            .phone = u"070 11 22 33"_s,
            .cardCode = u"C-1001"_s,
            .priceGroup = u"Trade"_s});
        window.resize(1400, 800);
        page = new CustomerPage(shop, session.value_or(shop.manager()), shop.currency(), &window);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    PartyId customer(const parties::Customer &made)
    {
        REQUIRE(parties::saveCustomer(shop, shop.manager(), {shop.newRequest(), made}));
        return made.id;
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            QString text = page->model().index(row, 0).data().toString();
            all += text.remove(QChar(u'\u2066')).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
        }
        return all;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void search(const QString &text) const
    {
        page->filterBar().searchField().setText(text);
        QTest::keyClick(&page->filterBar().searchField(), Qt::Key_Return);
    }
    void open(PartyId id, CustomerPane::Tab tab = CustomerPane::Tab::Details) const
    {
        page->openRecord(id.as<struct RecordTag>());
        page->pane().openTab(tab);
    }
    parties::Customer saved(PartyId id) { return *parties::findCustomer(shop.connection(), shop.currency(), id); }

    test::OrderShop shop;
    PartyId omar;
    QWidget window;
    CustomerPage *page = nullptr;
};

} // namespace

TEST_CASE("customers are listed as people sort them and found in any form of writing", "[customers]")
{
    Office office;
    CHECK(office.names() == QStringList {u"Émile Roux"_s, u"Layla"_s, u"Omar Said"_s});
    CHECK(says(*office.page, u"3"_s));
    office.search(u"emil"_s);
    CHECK(office.names() == QStringList {u"Émile Roux"_s});
    office.search(u"2233"_s);
    CHECK(office.names() == QStringList {u"Omar Said"_s});
    office.search(u"C-10"_s);
    CHECK(office.names() == QStringList {u"Omar Said"_s});
    office.search(u"xyz"_s);
    CHECK(says(*office.page, u"No customers match \u2068xyz\u2069."_s));
    CHECK(press(*office.page, u"Clear filters"_s));
    CHECK(office.names().size() == 3);
}

TEST_CASE("a long list stands up to Qt's model tester while customers are saved", "[customers]")
{
    Office office;
    for (int i = 0; i < 420; ++i)
        office.customer({.id = office.shop.newId<PartyId>(), .name = u"Person %1"_s.arg(i, 4, 10, QChar(u'0'))});
    QAbstractItemModelTester tester(&office.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Q_EMIT office.page->refreshAsked();
    office.page->model().fetchMore({});
    office.page->model().fetchMore({});
    CHECK(office.page->model().rowCount() == 423);
    office.open(office.omar);
    office.type(u"Name"_s, u"Aaron Said"_s);
    REQUIRE(press(*office.page, u"Save customer"_s));
    CHECK(office.names().front() == u"Aaron Said"_s);
    QTest::keyClick(&office.page->table(), Qt::Key_End);
    CHECK(office.page->table().currentId() == office.page->model().idAt(422));
}

TEST_CASE("a customer made in the form is in the shop, in the list, and in a group of their own", "[customers]")
{
    Office office;
    REQUIRE(press(*office.page, u"New customer"_s));
    office.type(u"Name"_s, u"Noor Aziz"_s);
    office.type(u"Phone"_s, u"+961 3 123 456"_s);
    CHECK(office.page->pane().takeScan(u"C-2002"_s));
    office.type(u"Credit limit"_s, u"1.250,50"_s);
    office.type(u"Days to pay"_s, u"30"_s);
    auto *group = named<QComboBox>(*office.page, u"Group"_s);
    REQUIRE(group);
    QTest::keyClicks(group->lineEdit(), u"Schools"_s);
    named<QPlainTextEdit>(*office.page, u"Address"_s)->setPlainText(u"12 Rue Hamra\nBeirut"_s);
    REQUIRE(press(*office.page, u"Create customer"_s));

    CHECK(office.names() == QStringList {u"Émile Roux"_s, u"Layla"_s, u"Noor Aziz"_s, u"Omar Said"_s});
    const auto found = parties::customerWithCard(office.shop.connection(), u"C-2002"_s);
    REQUIRE(found);
    const parties::Customer noor = office.saved(*found);
    CHECK(noor.phone == u"+961 3 123 456"_s);
    CHECK(noor.creditLimit == office.shop.money(125'050));
    CHECK(noor.paymentDays == 30);
    CHECK(noor.priceGroup == u"Schools"_s);
    CHECK(noor.address == u"12 Rue Hamra\nBeirut"_s);
}

TEST_CASE("what cannot be read or is refused is said at its field, and stays there", "[customers]")
{
    Office office;
    office.open(office.omar);
    office.type(u"Credit limit"_s, u"lots"_s);
    REQUIRE(press(*office.page, u"Save customer"_s));
    auto *limit = named<QLineEdit>(*office.page, u"Credit limit"_s);
    CHECK(limit->property("mizanWrong").toBool());
    CHECK(limit->text() == u"lots"_s);
    office.type(u"Credit limit"_s, u"10"_s);
    office.type(u"Name"_s, u" "_s);
    REQUIRE(press(*office.page, u"Save customer"_s));
    CHECK(says(*office.page, u"A customer needs a name."_s));
    CHECK(office.saved(office.omar).name == u"Omar Said"_s);
}

TEST_CASE("who is blocked says why, in the list, the header and the overview, until they are not", "[customers]")
{
    Office office;
    office.open(office.omar);
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Why blocked"_s));
    named<QCheckBox>(*office.page, u"Blocked: nothing is sold on account"_s)->click();
    office.type(u"Why blocked"_s, u"Two bills unpaid"_s);
    REQUIRE(press(*office.page, u"Save customer"_s));
    CHECK(office.saved(office.omar).blockReason == u"Two bills unpaid"_s);
    CHECK(office.names().back() == u"Omar Said (blocked)"_s);
    CHECK(says(*office.page, u"Blocked"_s));
    office.page->pane().openTab(CustomerPane::Tab::Overview);
    CHECK(says(*office.page, u"Two bills unpaid"_s));
    office.page->pane().openTab(CustomerPane::Tab::Details);
    named<QCheckBox>(*office.page, u"Blocked: nothing is sold on account"_s)->click();
    REQUIRE(press(*office.page, u"Save customer"_s));
    CHECK_FALSE(office.saved(office.omar).isBlocked);
    CHECK(office.names().back() == u"Omar Said"_s);
}

TEST_CASE("what is typed is kept while others are looked at, until it is saved or discarded", "[customers]")
{
    Office office;
    office.open(office.omar);
    office.type(u"Name"_s, u"Omar Saeed"_s);
    CHECK(office.page->model().rowAt(2).cells.front().icon == Icon::Pencil);
    office.open(office.shop.layla);
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Layla"_s);
    office.open(office.omar);
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Omar Saeed"_s);
    office.page->closeDetail();
    CHECK(says(office.window, u"Draft kept"_s));
    office.open(office.omar);
    REQUIRE(press(*office.page, u"Discard what was typed"_s));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Omar Said"_s);
    CHECK(office.page->model().rowAt(2).cells.front().icon == Icon::None);
    CHECK(office.saved(office.omar).name == u"Omar Said"_s);
}

TEST_CASE("a new customer that was begun and closed goes on", "[customers]")
{
    Office office;
    REQUIRE(press(*office.page, u"New customer"_s));
    office.type(u"Name"_s, u"Noor"_s);
    office.page->closeDetail();
    REQUIRE(press(*office.page, u"New customer"_s));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Noor"_s);
    REQUIRE(press(*office.page, u"Create customer"_s));
    REQUIRE(press(*office.page, u"New customer"_s));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text().isEmpty());
}

TEST_CASE("orders that wait are shown with what is left, and purchases open", "[customers]")
{
    Office office;
    const auto order = office.shop.placed();
    sales::Ticket ticket = office.shop.ticket();
    ticket.customer = office.shop.layla;
    office.shop.add(ticket, u"chair"_s, 3);
    const auto sold = office.shop.sell(office.shop.cashier(), ticket);
    REQUIRE(sold);
    office.open(office.shop.layla, CustomerPane::Tab::Overview);
    const auto rowFor = [&](const QString &words) {
        const auto rows = office.page->findChildren<QAbstractButton *>();
        return std::ranges::any_of(
            rows, [&](const auto *row) { return row->isVisible() && row->accessibleName().contains(words); });
    };
    CHECK(rowFor(order.number.toText()));
    CHECK(rowFor(u"150.03"_s));
    office.page->pane().openTab(CustomerPane::Tab::Purchases);
    CHECK(rowFor(sold->number.toText()));
    office.page->pane().openReceipt(sold->id);
    CHECK(says(*office.page, sold->number.toText()));
    CHECK(rowFor(u"chair"_s));
    CHECK(rowFor(u"75.00"_s));
    CHECK(press(*office.page, u"Back to all purchases"_s));
    CHECK(rowFor(sold->number.toText()));
}

TEST_CASE("erasing is refused with its reason while an order is open, then asked once, and final", "[customers]")
{
    Office office;
    const auto order = office.shop.placed();
    office.open(office.shop.layla);
    REQUIRE(press(*office.page, u"Erase \u2068Layla\u2069"_s));
    CHECK(office.page->pane().banner().words().contains(order.number.toText()));
    CHECK_FALSE(named<QPushButton>(*office.page, u"Erase for ever"_s));
    REQUIRE(sales::cancelOrder(office.shop, office.shop.manager(), office.shop.cancels(order.id)));

    REQUIRE(press(*office.page, u"Erase \u2068Layla\u2069"_s));
    CHECK(says(*office.page, u"They bought nothing."_s));
    CHECK(named<QPushButton>(*office.page, u"Keep"_s)->hasFocus());
    REQUIRE(press(*office.page, u"Keep"_s));
    CHECK_FALSE(office.saved(office.shop.layla).isErased);
    REQUIRE(press(*office.page, u"Erase \u2068Layla\u2069"_s));
    REQUIRE(press(*office.page, u"Erase for ever"_s));
    CHECK(office.saved(office.shop.layla).isErased);
    CHECK(office.names() == QStringList {u"Émile Roux"_s, u"Omar Said"_s});
    CHECK_FALSE(office.page->isDetailOpen());
}

TEST_CASE("archiving takes a customer out of the list, where a filter finds them again", "[customers]")
{
    Office office;
    office.open(office.omar);
    REQUIRE(press(*office.page, u"Archive: \u2068Omar Said\u2069"_s));
    CHECK(office.names() == QStringList {u"Émile Roux"_s, u"Layla"_s});
    CHECK(press(office.window, u"Undo"_s));
    CHECK(office.names().size() == 3);
}

TEST_CASE("without their rights, fields and buttons show a lock", "[customers]")
{
    test::SalesShop outside;
    access::Grants grants = access::Grants::everything();
    grants.set(Right::SellOverLimit, Grant::WithApprover);
    grants.set(Right::EraseCustomer, Grant::Denied);
    const Session &own = outside.cashier();
    const auto session = [&](const access::Grants &given) {
        return Session({own.user(), own.userName(), given, own.branch(), own.branchCode(), own.device(), own.tillCode(),
            own.businessDay()});
    };
    {
        Office office(session(grants));
        office.open(office.omar);
        auto *group = named<QLineEdit>(*office.page, u"Group"_s);
        REQUIRE(group);
        CHECK(group->isReadOnly());
        CHECK(group->text().contains(u"Trade"_s));
        CHECK_FALSE(group->accessibleDescription().isEmpty());
        REQUIRE(press(*office.page, u"Erase \u2068Omar Said\u2069"_s));
        CHECK(office.page->pane().banner().words().contains(u"Needs the right"_s));
    }
    grants.set(Right::EditCustomer, Grant::Denied);
    Office office(session(grants));
    CHECK_FALSE(named<QPushButton>(*office.page, u"New customer"_s));
    office.open(office.omar);
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->isReadOnly());
    CHECK_FALSE(named<QPushButton>(*office.page, u"Save customer"_s));
    CHECK(says(*office.page, u"Needs the right"_s));
}

TEST_CASE("a card opens its customer; a code of nobody is not this page's", "[customers]")
{
    Office office;
    CHECK(office.page->takeScan(u"C-1001"_s));
    CHECK(office.page->isDetailOpen());
    CHECK(says(*office.page, u"Omar Said"_s));
    office.page->closeDetail();
    CHECK_FALSE(office.page->takeScan(u"4006381333931"_s));
}

TEST_CASE("a shop without customers says what to do first", "[customers]")
{
    test::TestShop shop;
    QWidget window;
    window.resize(1400, 800);
    auto *page = new CustomerPage(shop, shop.manager(), shop.currency(), &window);
    page->resize(window.size());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(says(*page, u"No customers yet."_s));
}
