// Promotions as a person in the office works with them, and the basket that tries them.
#include "ui/catalogue/promotion_page.h"

#include "core/catalogue/price_queries.h"
#include "core/catalogue/save_prices.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/price_tester.h"
#include "ui/catalogue/promotion_pane.h"
#include "ui/catalogue/promotion_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/record_table.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using catalogue::Promotion;
using catalogue::PromotionKind;
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
        tea = shop.addProduct({.name = u"Tea"_s, .priceMinor = 250, .barcode = u"4006381333931"_s, .code = u"T1"_s});
        cake = shop.addProduct({.name = u"Cake"_s, .priceMinor = 400, .code = u"C1"_s});
        window.resize(1400, 900);
        page = new PromotionPage(shop, session.value_or(shop.manager()), shop.currency(), &window);
        page->resize(window.size());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    Promotion threeForTwo()
    {
        return {.id = shop.newId<catalogue::PromotionId>(),
            .name = u"Tea time"_s,
            .kind = PromotionKind::BuyAndGet,
            .slots = {{2, {{tea}, {}}}, {1, {{tea}, {}}}},
            .rate = Rate::percent(100),
            .amount = shop.money(0),
            .minimum = shop.money(0)};
    }
    catalogue::PromotionId save(const Promotion &one)
    {
        REQUIRE(catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), one}));
        Q_EMIT page->refreshAsked();
        return one.id;
    }
    std::vector<Promotion> saved() { return catalogue::allPromotions(shop.connection()); }
    void open(catalogue::PromotionId id) const { page->openRecord(id.as<struct RecordTag>()); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(*page, field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void pick(const QString &field, const QString &text) const
    {
        type(field, text);
        QTest::keyClick(named<QLineEdit>(*page, field), Qt::Key_Return);
    }
    void chooseKind(PromotionKind kind) const
    {
        named<QComboBox>(*page, u"Kind"_s)->setCurrentIndex(static_cast<int>(kind));
    }
    QString cell(int row, int column) const { return bare(page->model().index(row, column).data().toString()); }
    QString tried(int row, int column) const
    {
        return bare(named<QTableWidget>(*page, u"Basket to try"_s)->item(row, column)->text());
    }
    bool sentence(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && bare(label->text()) == words; });
    }

    TestShop shop;
    ProductId tea;
    ProductId cake;
    QWidget window;
    PromotionPage *page = nullptr;
};

} // namespace

TEST_CASE("3 for 2 is made in the form, said in words and tried before it is saved", "[promotions]")
{
    Office office;
    CHECK(says(*office.page, u"No promotions yet."_s));
    office.page->startNew();
    office.chooseKind(PromotionKind::BuyAndGet);
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Amount off"_s));
    office.type(u"Name"_s, u"Tea time"_s);
    office.type(u"Percent off"_s, u"100"_s);
    office.type(u"Buys: how many"_s, u"2"_s);
    office.pick(u"Buys: goods"_s, u"tea"_s);
    office.pick(u"Gets: goods"_s, u"tea"_s);
    office.type(u"From hour"_s, u"14"_s);
    office.type(u"To hour"_s, u"17:00"_s);
    office.type(u"Up to and with"_s, u"2026-12-31"_s);
    for (const QString &day : {weekdayName(5), weekdayName(6)})
        named<QCheckBox>(*office.page, day)->click();
    CHECK(office.sentence(u"3 for the price of 2 on Tea, on weekdays, 14:00 to 17:00, until 31 Dec 2026"_s));

    office.page->takeScan(u"4006381333931"_s);
    office.page->takeScan(u"4006381333931"_s);
    office.page->takeScan(u"4006381333931"_s);
    office.type(u"On the day"_s, u"2026-11-23"_s); // A Monday.
    office.type(u"At the hour"_s, u"15:00"_s);
    CHECK(office.tried(0, 1) == u"3"_s);
    CHECK(office.tried(0, 3) == u"2.50"_s);
    CHECK(office.tried(0, 4) == u"5.00"_s);
    CHECK(says(*office.page, u"Tea time"_s));
    CHECK(office.saved().empty()); // Nobody saved it yet.
    office.type(u"At the hour"_s, u"18:00"_s);
    CHECK(office.tried(0, 4) == u"7.50"_s);
    CHECK(says(*office.page, u"The promotion in the form takes nothing off this basket."_s));

    REQUIRE(press(*office.page, u"Create promotion"_s));
    const auto saved = office.saved();
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].slots == office.threeForTwo().slots);
    CHECK(saved[0].hours == catalogue::HourWindow {14 * 60, 17 * 60});
    CHECK(saved[0].weekdays == 0b0011111);
    CHECK(saved[0].rate == Rate::percent(100));
}

TEST_CASE("each kind shows what it needs, and says what it gives", "[promotions]")
{
    Office office;
    office.page->startNew();
    office.type(u"Name"_s, u"Offer"_s);
    office.type(u"Percent off"_s, u"10"_s);
    CHECK(office.sentence(u"10 % off the basket"_s));
    office.pick(u"Goods"_s, u"cake"_s);
    CHECK(office.sentence(u"10 % off Cake"_s));
    office.chooseKind(PromotionKind::AmountOffEach);
    CHECK_FALSE(named<QLineEdit>(*office.page, u"Percent off"_s));
    office.type(u"Amount off"_s, u"0.50"_s);
    CHECK(named<QLineEdit>(*office.page, u"Goods"_s));
    office.chooseKind(PromotionKind::BundlePrice);
    CHECK(named<QLineEdit>(*office.page, u"At most so often on a receipt"_s));
    office.type(u"Price of all together"_s, u"6"_s);
    REQUIRE(press(*office.page, u"Another part"_s));
    office.pick(u"Part 2: goods"_s, u"tea"_s);
    office.pick(u"Add to the basket"_s, u"tea"_s);
    office.pick(u"Add to the basket"_s, u"cake"_s);
    CHECK(office.tried(0, 4) != office.tried(0, 2)); // A share of the 0.50 that the two save.
    CHECK(says(*office.page, u"Offer"_s));
    REQUIRE(press(*office.page, u"Create promotion"_s));
    const auto saved = office.saved();
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].kind == PromotionKind::BundlePrice);
    CHECK(saved[0].amount == office.shop.money(600));
    REQUIRE(saved[0].slots.size() == 2);
    CHECK(saved[0].slots[1].which.products == std::vector {office.tea});
}

TEST_CASE("a promotion is stopped, started and copied, and the list says how each stands", "[promotions]")
{
    Office office;
    Promotion later = office.threeForTwo();
    later.name = u"Winter"_s;
    later.rank = 200;
    later.scope.from = BusinessDate::fromDays(office.shop.today().days() + 10);
    office.save(later);
    const auto tea = office.save(office.threeForTwo());
    QAbstractItemModelTester tester(&office.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(office.cell(0, 1) == u"Tea time"_s);
    CHECK(office.cell(0, 2) == u"3 for the price of 2 on Tea"_s);
    CHECK(office.cell(0, 3) == u"Runs"_s);
    CHECK(office.cell(1, 3).startsWith(u"Begins on"_s));
    office.open(tea);
    REQUIRE(press(*office.page, u"Stop: \u2068Tea time\u2069"_s));
    CHECK(office.cell(0, 3) == u"Stopped"_s);
    CHECK(office.saved().front().isArchived);
    REQUIRE(press(*office.page, u"Start: \u2068Tea time\u2069"_s));
    CHECK(office.cell(0, 3) == u"Runs"_s);
    REQUIRE(press(*office.page, u"Copy \u2068Tea time\u2069 as a new promotion"_s));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->text() == u"Copy of Tea time"_s);
    CHECK(office.saved().size() == 2); // Not before it is saved.
    office.type(u"Percent off"_s, u"50"_s);
    REQUIRE(press(*office.page, u"Create promotion"_s));
    CHECK(office.saved().size() == 3);
}

TEST_CASE("what cannot be read or is refused is said at its field, and nothing is saved", "[promotions]")
{
    Office office;
    office.page->startNew();
    office.type(u"Name"_s, u"Offer"_s);
    REQUIRE(press(*office.page, u"Create promotion"_s));
    CHECK(named<QLineEdit>(*office.page, u"Percent off"_s)->property("mizanWrong").toBool());
    office.type(u"Percent off"_s, u"0"_s);
    REQUIRE(press(*office.page, u"Create promotion"_s));
    CHECK(named<QLineEdit>(*office.page, u"Percent off"_s)->property("mizanWrong").toBool());
    office.pick(u"Add to the basket"_s, u"tea"_s);
    CHECK(says(*office.page, u"This promotion cannot be tried yet."_s));
    office.type(u"Percent off"_s, u"10"_s);
    office.type(u"From hour"_s, u"17"_s);
    REQUIRE(press(*office.page, u"Create promotion"_s));
    CHECK(named<QLineEdit>(*office.page, u"To hour"_s)->property("mizanWrong").toBool());
    CHECK(office.saved().empty());
    REQUIRE(press(*office.page, u"Do not create"_s));
    CHECK_FALSE(office.page->isDetailOpen());
}

TEST_CASE("who may not edit products reads and tries promotions under a lock", "[promotions]")
{
    TestShop outside;
    access::Grants grants = access::Grants::everything();
    grants.set(access::Right::EditProduct, access::Grant::Denied);
    const Session &own = outside.cashier();
    Office office(Session({own.user(), own.userName(), grants, own.branch(), own.branchCode(), own.device(),
        own.tillCode(), own.businessDay()}));
    CHECK_FALSE(named<QPushButton>(*office.page, u"New promotion"_s));
    office.open(office.save(office.threeForTwo()));
    CHECK(named<QLineEdit>(*office.page, u"Name"_s)->isReadOnly());
    CHECK(says(*office.page, u"Needs the right"_s));
    for (int i = 0; i < 3; ++i)
        office.page->takeScan(u"4006381333931"_s);
    CHECK(office.tried(0, 4) == u"5.00"_s);
}
