// Replay: other systems' invoices through the verbs of the till, nothing lost, sums to the penny.
#include "core/sales/replay.h"

#include "core/base/number_rules.h"
#include "core/catalogue/find_barcode.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "tests/support/test_shop.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::sales;
using namespace Qt::StringLiterals;

namespace {

/// The mess of the well-known set, with goods and numbers of our own.
constexpr const char *Mess = R"(InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
700001,10001A,RED LANTERN ,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
700001,10002,"TEA TOWEL, ""HOME""",3,2010-12-01 08:26:00,1.345,17850.0,United Kingdom
700001,POST,POSTAGE,1,2010-12-01 08:26:00,18.0,17850.0,United Kingdom
700002,10003,,2,2010-12-01 09:00:00,0.0,,United Kingdom
700003,10001A,,-10,2010-12-01 09:30:00,0.0,,United Kingdom
700004,10001A,RED LANTERN,3,2010-12-02 10:00:00,2.95,,France
700004,10001A,RED LANTERN,1,2010-12-02 10:00:00,0.005,,France
C700005,10001A,RED LANTERN,-2,2010-12-02 11:00:00,2.55,17850.0,United Kingdom
C700005,D,Discount,-1,2010-12-02 11:00:00,27.505,17850.0,United Kingdom
700006,10002,TEA TOWEL,-4,2010-12-02 11:30:00,1.25,,United Kingdom
C700007,10002,TEA TOWEL,4,2010-12-02 11:45:00,1.25,,United Kingdom
A700008,B,Adjust bad debt,1,2010-12-02 12:00:00,-11062.06,,United Kingdom
700009,10004,NO PRICE,1,2010-12-02 12:30:00,,,United Kingdom
700010,10004,NO NUMBER,x,2010-12-02 12:45:00,1.0,,United Kingdom
700011,10004,NO DATE,1,yesterday,1.0,,United Kingdom
700012,,NO CODE,1,2010-12-02 13:00:00,1.0,,United Kingdom
,10004,NO INVOICE,1,2010-12-02 13:00:00,1.0,,United Kingdom
700013,10004,CHEAP,1,2010-12-02 14:00:00,1.0.0,,United Kingdom
700014,10004,HUGE,1,2010-12-02 14:00:00,99999999999.0,,United Kingdom
)";

struct Replayed {
    ReplayResult result;
    std::vector<ReplayListed> listed;
};

Result<Replayed> play(test::TestShop &shop, const char *csv, const daybook::OnProgress &progress = {})
{
    QByteArray bytes(csv);
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    Replayed replayed {{{0, {}, shop.money(0), shop.money(0)}, {0, {}, shop.money(0), shop.money(0)}}, {}};
    auto result = replay(shop, shop.manager(), [&](qint64 ms) { shop.clock.set(ms); }, file,
        {[&](const ReplayListed &one) { replayed.listed.push_back(one); }, progress});
    if (!result)
        return refuseAs(result);
    replayed.result = *result;
    return replayed;
}

test::TestShopOptions britain() { return {.country = u"GB"_s}; }

} // namespace

TEST_CASE("a file's mess is rung up as what it is, and the rest is listed with its reason", "[replay]")
{
    test::TestShop shop(britain());
    const auto played = play(shop, Mess);
    REQUIRE(played);
    const ReplayResult &result = played->result;

    CHECK(result.sales == 3);
    CHECK(result.returns == 1);
    CHECK(result.adjustments == 1);
    CHECK(result.newProducts == 5);
    CHECK(result.shifts == 2);
    // 15.30 + 4.04 + 18.00 + 0.00 + 8.85 + 0.01 and 0.00 for what was adjusted: 2.55 × 6, 1.345 × 3 = 4.035 → 4.04,
    // 0.005 → 0.01.
    CHECK(result.rungUp.lines == 9);
    CHECK(result.rungUp.sales == shop.money(1530 + 404 + 1800 + 885 + 1));
    CHECK(result.rungUp.returns == shop.money(-510 - 2751));
    CHECK(result.rungUp.units == Quantity::units(6 + 3 + 1 + 2 - 10 + 3 + 1 - 2 - 1));
    CHECK(result.listed.lines == 10);
    CHECK(result.listed.sales == shop.money(-500 - 1106206 + 100 + 100 + 100));
    CHECK(result.listed.returns == shop.money(500));

    const std::vector<std::pair<qint64, Rule>> reasons {{14, sales::rules::PriceMustBeGiven},
        {15, sales::rules::QuantityMustBeReadable}, {16, sales::rules::InstantMustBeReadable},
        {17, sales::rules::CodeMustBeGiven}, {18, sales::rules::InvoiceMustBeNamed},
        {19, sales::rules::PriceMustBeReadable}, {20, mizan::rules::NumberMustFit},
        {11, sales::rules::SaleLineMustNotTakeBack}, {12, sales::rules::ReturnLineMustTakeBack},
        {13, sales::rules::PriceMustNotBeNegative}};
    REQUIRE(played->listed.size() == reasons.size());
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        INFO(played->listed[i].line);
        CHECK(played->listed[i].line == reasons[i].first);
        CHECK(played->listed[i].reason.rule.name == reasons[i].second.name);
    }

    const auto lantern = catalogue::findByCode(shop.connection(), shop.currency(), u"10001A"_s);
    REQUIRE(lantern);
    CHECK(lantern->product.name == u"RED LANTERN"_s);
    CHECK(stock::onHand(shop.connection(), lantern->product.id, stock::branchPlace(shop.manager().branch())).quantity
        == Quantity::units(-6 - 10 - 3 - 1 + 2));
    CHECK(catalogue::findByCode(shop.connection(), shop.currency(), u"POST"_s)->product.kind
        == catalogue::ProductKind::Other);
    const auto first = findSaleByNumber(shop.connection(), u"B1-T1-2010-000001");
    REQUIRE(first);
    CHECK(QDateTime::fromMSecsSinceEpoch(first->sale.atMs).toUTC().toString(Qt::ISODate) == u"2010-12-01T08:26:00Z"_s);
    CHECK(first->sale.lines.size() == 3);
    CHECK_FALSE(openShiftOf(shop.connection(), shop.shop().device()));
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the same file again adds nothing and gives the same sums", "[replay]")
{
    test::TestShop shop(britain());
    const auto first = play(shop, Mess);
    REQUIRE(first);
    const qint64 facts = shop.facts();
    const auto again = play(shop, Mess);
    REQUIRE(again);
    CHECK(shop.facts() == facts);
    CHECK(again->result.rungUp.sales == first->result.rungUp.sales);
    CHECK(again->result.rungUp.returns == first->result.rungUp.returns);
    CHECK(again->result.rungUp.lines == first->result.rungUp.lines);
    CHECK(again->result.newProducts == 0);
}

TEST_CASE("a stopped replay keeps what was rung up, and another run goes on from there", "[replay]")
{
    test::TestShop shop(britain());
    const auto stopped = play(shop, Mess, [](const daybook::Progress &progress) { return progress.done < 2; });
    REQUIRE(stopped);
    CHECK(stopped->result.stopped);
    CHECK(stopped->result.sales == 2);
    CHECK_FALSE(openShiftOf(shop.connection(), shop.shop().device()));
    const auto rest = play(shop, Mess);
    REQUIRE(rest);
    CHECK(rest->result.sales == 3);
    CHECK(shop.facts("sale.recorded") == 3);
}

TEST_CASE("each sale is announced with its number, and with the same one when the file comes again", "[replay]")
{
    test::TestShop shop(britain());
    QStringList first;
    for (QStringList again; again.isEmpty();) {
        QByteArray bytes(Mess);
        QBuffer file(&bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList &said = first.isEmpty() ? first : again;
        const auto note = [&](const QString &invoice, const daybook::DocumentNumber &number) {
            said.append(invoice + u' ' + number.toText());
        };
        REQUIRE(replay(shop, shop.manager(), [&](qint64 ms) { shop.clock.set(ms); }, file, {.onRecorded = note}));
        CHECK(said == first);
    }
    CHECK(first
        == QStringList {u"700001 B1-T1-2010-000001"_s, u"700002 B1-T1-2010-000002"_s, u"700004 B1-T1-2010-000003"_s,
            u"C700005 B1-T1-2010-000004"_s});
}

TEST_CASE("separators, decimal commas and the order of day and month are found by looking", "[replay]")
{
    test::TestShop shop(britain());
    const auto played = play(shop,
        "InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country\r\n"
        "1;A;Lamp;2;13/1/2011 8:26;1,50;;\r\n"
        "2;A;Lamp;1;1/2/2011 18:05;1,50;;\r\n");
    REQUIRE(played);
    CHECK(played->listed.empty());
    CHECK(played->result.rungUp.sales == shop.money(450));
    const auto second = findSaleByNumber(shop.connection(), u"B1-T1-2011-000002");
    REQUIRE(second);
    CHECK(QDateTime::fromMSecsSinceEpoch(second->sale.atMs).toUTC().toString(Qt::ISODate) == u"2011-02-01T18:05:00Z"_s);

    test::TestShop american(britain());
    const auto other = play(
        american, "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n1,A,Lamp,2,12/1/2010 8:26,1.50\n");
    REQUIRE(other);
    const auto first = findSaleByNumber(american.connection(), u"B1-T1-2010-000001");
    REQUIRE(first);
    CHECK(QDateTime::fromMSecsSinceEpoch(first->sale.atMs).toUTC().toString(Qt::ISODate) == u"2010-12-01T08:26:00Z"_s);
}

TEST_CASE("a file without its columns is refused whole, and so is who may not replay", "[replay]")
{
    test::TestShop shop(britain());
    const auto refused = play(shop, "InvoiceNo,StockCode\n1,A\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == sales::rules::ReplayColumnsMustBeThere);
    CHECK(std::get<QString>(*refused.error().find("missing")).contains(u"unitprice"_s));
    QBuffer file;
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(replay(shop, shop.cashier(), [](qint64) { }, file));
}

TEST_CASE("a file that can be read only once is not replayed", "[sales][replay]")
{
    struct Pipe final : QBuffer {
        using QBuffer::QBuffer;
        bool seek(qint64) override { return false; }
    };
    QByteArray bytes(Mess);
    Pipe pipe(&bytes);
    REQUIRE(pipe.open(QIODevice::ReadOnly));
    const auto read = readReplayFile(pipe, Currency::of("GBP"), u"Europe/London"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().rule == sales::rules::ReplayFileMustBeSeekable);
}

TEST_CASE("a day on which more is paid back than taken still closes: the rest came from the safe", "[replay]")
{
    test::TestShop shop(britain());
    const auto played = play(shop,
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
        "1,A,Lamp,1,2011-03-01 09:00,2.00\n"
        "C2,A,Lamp,-3,2011-03-01 10:00,2.00\n");
    REQUIRE(played);
    CHECK(played->result.rungUp.net() == shop.money(-400));
    const auto z = zReportByNumber(shop.connection(), u"B1-T1-Z-000001");
    REQUIRE(z);
    CHECK(z->cashIn.amount == shop.money(400));
    CHECK(z->expectedCash.isZero());
    CHECK(z->turnover == shop.money(-400));
    CHECK(shop.rebuildsTheSame());
}
