// Price lists as a person in the office works with them.
#include "ui/catalogue/price_list_page.h"

#include "core/catalogue/price_queries.h"
#include "core/catalogue/save_prices.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/price_entries.h"
#include "ui/catalogue/price_list_pane.h"
#include "ui/kit/banner.h"
#include "ui/kit/record_table.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using catalogue::PriceList;
using catalogue::PriceListId;
using test::named;
using test::press;
using test::says;
using test::TestShop;

namespace {

QString bare(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text.replace(QChar(u'\u00a0'), QChar(u' '));
}

struct Office {
    explicit Office(std::optional<Session> session = {})
    {
        tea = shop.addProduct(
            {.name = u"Tea"_s, .priceMinor = 250, .barcode = u"4006381333931"_s, .costMinor = 100, .code = u"T1"_s});
        coffee = shop.addProduct({.name = u"Coffee"_s, .priceMinor = 500, .costMinor = 300, .code = u"C1"_s});
        window.resize(1400, 800);
        page = new PriceListPage(shop, session.value_or(shop.manager()), shop.currency(), &window);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    PriceListId list(const QString &name, int rank = 100)
    {
        const PriceList made {.id = shop.newId<PriceListId>(), .name = name, .currency = shop.currency(), .rank = rank};
        REQUIRE(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), made}));
        Q_EMIT page->refreshAsked();
        return made.id;
    }
    void set(PriceListId list, ProductId product, qint64 units, qint64 minor)
    {
        REQUIRE(catalogue::setListPrices(shop, shop.manager(),
            {shop.newRequest(), list, {{product, Quantity::units(units), UnitPrice::of(shop.money(minor))}}}));
    }
    std::vector<catalogue::ListEntry> entries(PriceListId list)
    {
        return catalogue::entriesOf(shop.connection(), *catalogue::findPriceList(shop.connection(), list));
    }
    void open(PriceListId id) const { page->openRecord(id.as<struct RecordTag>()); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QStringList column(const KeysetModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += bare(model.index(row, column).data().toString());
        return all;
    }
    KeysetModel &rows() const { return page->pane().entries().model(); }

    TestShop shop;
    ProductId tea;
    ProductId coffee;
    QWidget window;
    PriceListPage *page = nullptr;
};

} // namespace

TEST_CASE("a list is made with its scope, then prices are added by name and by scan", "[pricing]")
{
    Office office;
    CHECK(says(*office.page, u"No price lists yet."_s));
    office.page->startNew();
    office.type(u"Name"_s, u"Trade"_s);
    office.type(u"Order"_s, u"5"_s);
    office.type(u"Percent off all else"_s, u"7.5"_s);
    auto *groups = named<QLineEdit>(*office.page, u"Groups of customers"_s);
    REQUIRE(groups);
    QTest::keyClicks(groups, u"Trade"_s);
    QTest::keyClick(groups, Qt::Key_Return);
    office.type(u"Up to and with"_s, u"2026-12-31"_s);
    REQUIRE(press(*office.page, u"Create price list"_s));
    const auto lists = catalogue::allPriceLists(office.shop.connection());
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].name == u"Trade"_s);
    CHECK(lists[0].rank == 5);
    CHECK(lists[0].off == Rate::fromNano(75'000'000));
    CHECK(lists[0].scope.groups == std::vector {u"Trade"_s});
    CHECK(lists[0].scope.through == BusinessDate::fromIso(u"2026-12-31"));

    auto *add = named<QLineEdit>(*office.page, u"Add a product"_s);
    REQUIRE(add);
    QTest::keyClicks(add, u"coff"_s);
    QTest::keyClick(add, Qt::Key_Return);
    CHECK(named<QLineEdit>(*office.page, u"Price"_s)->text() == u"5.00"_s); // Its own, to begin with.
    office.type(u"Price"_s, u"4.20"_s);
    QTest::keyClick(named<QLineEdit>(*office.page, u"Price"_s), Qt::Key_Return);
    office.page->takeScan(u"4006381333931"_s);
    office.type(u"From quantity"_s, u"12"_s);
    office.type(u"Price"_s, u"1,90"_s);
    REQUIRE(press(*office.page, u"Set price"_s));
    CHECK(Office::column(office.rows(), 1) == QStringList {u"Coffee"_s, u"Tea"_s});
    CHECK(Office::column(office.rows(), 2) == QStringList {u"1"_s, u"12"_s});
    CHECK(Office::column(office.rows(), 3) == QStringList {u"4.20"_s, u"1.90"_s});
    CHECK(Office::column(office.rows(), 4) == QStringList {u"5.00"_s, u"2.50"_s});
    CHECK(office.entries(lists[0].id).size() == 2);
    office.page->closeDetail();
    CHECK(Office::column(office.page->model(), 1) == QStringList {u"Trade"_s});
    CHECK(Office::column(office.page->model(), 2) == QStringList {u"for Trade, until 31 Dec 2026"_s});
    CHECK(Office::column(office.page->model(), 4) == QStringList {u"2"_s});
}

TEST_CASE("a price is changed in its row, and taken out; margins stand beside it for who may see them", "[pricing]")
{
    Office office;
    const PriceListId list = office.list(u"Trade"_s);
    office.set(list, office.tea, 1, 119); // 1.00 without tax, and 1.00 of cost.
    office.set(list, office.tea, 12, 110);
    office.open(list);
    CHECK(Office::column(office.rows(), 5) == QStringList {u"0 %"_s, u"\u22128.2 %"_s});
    CHECK(office.rows().rowAt(1).cells.back().icon == Icon::Warning);
    office.page->pane().entries().table().selectRecord(office.rows().idAt(1));
    office.type(u"Price"_s, u"2.38"_s);
    REQUIRE(press(*office.page, u"Set price"_s));
    CHECK(Office::column(office.rows(), 3) == QStringList {u"1.19"_s, u"2.38"_s});
    CHECK(Office::column(office.rows(), 5).back() == u"50 %"_s);
    REQUIRE(press(*office.page, u"Take the price of \u2068Tea\u2069 out"_s));
    CHECK(office.entries(list).size() == 1);

    access::Grants grants = access::Grants::everything();
    grants.set(access::Right::SeeMargins, access::Grant::Denied);
    const Session &own = office.shop.cashier();
    Office other(Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()}));
    other.open(other.list(u"Trade"_s));
    CHECK(other.rows().columnCount() == 5);
}

TEST_CASE("a long list of prices pages and is searched", "[pricing]")
{
    Office office;
    const PriceListId list = office.list(u"Trade"_s);
    std::vector<catalogue::SetListPrices::Entry> entries;
    for (int i = 0; i < 60; ++i) {
        const ProductId product =
            office.shop.addProduct({.name = u"Thing %1"_s.arg(i, 4, 10, QChar(u'0')), .priceMinor = 100 + i});
        for (int step = 1; step <= 20; ++step)
            entries.push_back({product, Quantity::units(step), UnitPrice::of(office.shop.money(99))});
    }
    REQUIRE(catalogue::setListPrices(office.shop, office.shop.manager(), {office.shop.newRequest(), list, entries}));
    office.open(list);
    CHECK(office.rows().rowCount() < 1200);
    while (office.rows().canFetchMore({}))
        office.rows().fetchMore({});
    CHECK(office.rows().rowCount() == 1200);
    CHECK(Office::column(office.rows(), 1).last() == u"Thing 0059"_s);
    office.type(u"Search the prices of this list"_s, u"0017"_s);
    CHECK(office.rows().rowCount() == 20);
    office.type(u"Search the prices of this list"_s, u"xyz"_s);
    CHECK(says(*office.page, u"No prices match \u2068xyz\u2069."_s));
}

TEST_CASE("a list is copied with its prices, archived, and brought back", "[pricing]")
{
    Office office;
    const PriceListId list = office.list(u"Trade"_s, 7);
    office.set(list, office.tea, 12, 190);
    office.open(list);
    REQUIRE(press(*office.page, u"Copy \u2068Trade\u2069 as a new list"_s));
    const PriceListId copy = office.page->pane().shown().as<struct catalogue::PriceListTag>();
    CHECK(copy != list);
    CHECK(office.entries(copy) == office.entries(list));
    office.type(u"Name"_s, u"Summer"_s);
    REQUIRE(press(*office.page, u"Save price list"_s));
    CHECK(Office::column(office.page->model(), 1) == QStringList {u"Trade"_s, u"Summer"_s});
    REQUIRE(press(*office.page, u"Archive: \u2068Summer\u2069"_s));
    CHECK(Office::column(office.page->model(), 1) == QStringList {u"Trade"_s});
    REQUIRE(press(office.window, u"Undo"_s));
    CHECK(Office::column(office.page->model(), 1) == QStringList {u"Trade"_s, u"Summer"_s});
}

TEST_CASE("what cannot be read or is refused is said at its field", "[pricing]")
{
    Office office;
    const PriceListId list = office.list(u"Trade"_s);
    office.open(list);
    office.page->pane().openTab(PriceListPane::Tab::Terms);
    office.type(u"From"_s, u"soon"_s);
    REQUIRE(press(*office.page, u"Save price list"_s));
    CHECK(says(*office.page, u"This is no day."_s));
    office.type(u"From"_s, u"2026-12-31"_s);
    office.type(u"Up to and with"_s, u"2026-01-01"_s);
    REQUIRE(press(*office.page, u"Save price list"_s));
    CHECK(named<QLineEdit>(*office.page, u"Up to and with"_s)->property("mizanWrong").toBool());
    CHECK_FALSE(catalogue::findPriceList(office.shop.connection(), list)->scope.from);
    REQUIRE(press(*office.page, u"Discard what was typed"_s));
    CHECK(named<QLineEdit>(*office.page, u"From"_s)->text().isEmpty());
    office.page->pane().openTab(PriceListPane::Tab::Prices);
    office.page->takeScan(u"4006381333931"_s);
    office.type(u"From quantity"_s, u"0"_s);
    REQUIRE(press(*office.page, u"Set price"_s));
    CHECK(named<QLineEdit>(*office.page, u"From quantity"_s)->property("mizanWrong").toBool());
    CHECK(office.entries(list).empty());
    office.page->takeScan(u"5901234123457"_s);
    CHECK(says(*office.page, u"Nothing found for"_s));
}

TEST_CASE("who may not edit products reads the lists under a lock", "[pricing]")
{
    TestShop outside;
    access::Grants grants = access::Grants::everything();
    grants.set(access::Right::EditProduct, access::Grant::Denied);
    const Session &own = outside.cashier();
    Office office(Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()}));
    CHECK_FALSE(named<QPushButton>(*office.page, u"New price list"_s));
    const PriceListId list = office.list(u"Trade"_s);
    office.set(list, office.tea, 1, 190);
    office.open(list);
    CHECK(office.rows().rowCount() == 1);
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Add a product"_s));
    CHECK(says(*office.page, u"Needs the right"_s));
}
