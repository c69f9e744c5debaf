// mizanctl replay: real-looking baskets with all their mess, through to reports, verify and a cheat found.
#include "tests/app/ctl/ctl_run.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::CtlAnswer;
using test::CtlRun;

namespace {

constexpr const char *Baskets = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                "536365,A1,WHITE MUG,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                                "536365,B2,\"LANTERN, METAL\",2,2010-12-01 08:26:00,3.335,17850.0,United Kingdom\n"
                                "536366,POST,POSTAGE,1,2010-12-01 08:45:00,18.00,12583.0,France\n"
                                "C536367,A1,WHITE MUG,-1,2010-12-01 09:41:00,2.55,14527.0,United Kingdom\n"
                                "536368,C3,,-20,2010-12-01 11:52:00,0.0,,United Kingdom\n"
                                "536369,D4,GIFT,3,2010-12-01 12:00:00,0.0,,United Kingdom\n"
                                "A536370,B,Adjust bad debt,1,2010-12-02 14:50:00,-11062.06,,United Kingdom\n"
                                "536371,E5,NO PRICE,1,2010-12-02 15:00:00,,,United Kingdom\n"
                                "536372,F6,ODD QUANTITY,x,2010-12-02 15:10:00,1.00,,United Kingdom\n"
                                "536373,85123a,white mug,1,2010-12-02 15:20:00,4.95,,EIRE\n";

/// The words of the line that begins with `name`.
QStringList sumsOf(const QString &output, const QString &name)
{
    for (const QString &line : output.split(u'\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

QByteArray manyBaskets(int count)
{
    QByteArray file = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    for (int i = 0; i < count; ++i)
        file += QByteArray::number(500000 + i) + ",A1,MUG,1,2011-01-03 10:00:00,1.00,,United Kingdom\n";
    return file;
}

} // namespace

TEST_CASE("baskets with all their mess are rung up or listed, and the sums are the file's own", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"baskets.csv"_s, Baskets);
    const CtlAnswer replayed = ctl.onShop({u"replay"_s, u"baskets.csv"_s});
    INFO(replayed.output.toStdString() + replayed.errors.toStdString());
    REQUIRE(replayed.exitCode == 0);
    // 6 × 2.55 + 2 × 3.335 + 18.00 + 4.95 = 44.92; back: 2.55. Lines of price 0 count as lines and units.
    CHECK(sumsOf(replayed.output, u"rung up"_s) == QStringList {u"7"_s, u"-8"_s, u"44.92"_s, u"-2.55"_s, u"42.37"_s});
    CHECK(sumsOf(replayed.output, u"listed as not"_s)
        == QStringList {u"3"_s, u"2"_s, u"-11062.06"_s, u"0.00"_s, u"-11062.06"_s});
    CHECK(sumsOf(replayed.output, u"in all"_s)
        == QStringList {u"10"_s, u"-6"_s, u"-11017.14"_s, u"-2.55"_s, u"-11019.69"_s});
    CHECK(replayed.output.contains(u"Rang up 4 sales and 1 returns in 2 shifts"_s));

    const QByteArray listed = ctl.read(u"baskets.listed.csv"_s);
    CHECK(listed.contains("8,Price must not be negative."));
    CHECK(listed.contains(",A536370,B,1,-11062.06"));
    CHECK(listed.contains("[replay.price-must-be-given"));
    CHECK(listed.contains("[replay.quantity-must-be-readable"));

    const CtlAnswer days = ctl.onShop({u"report"_s, u"sales-by-day"_s, u"--format"_s, u"csv"_s});
    INFO(days.output.toStdString());
    CHECK(days.output.contains(u"2010-12-01,3,1,"_s)); // The gift is a sale of nothing; the adjustment is none.
    CHECK(days.output.contains(u"2010-12-02,1,0,"_s));
    const CtlAnswer oneDay =
        ctl.onShop({u"report"_s, u"sales-by-day"_s, u"--from"_s, u"2010-12-02"_s, u"--format"_s, u"csv"_s});
    CHECK_FALSE(oneDay.output.contains(u"2010-12-01"_s));
    const CtlAnswer closed = ctl.onShop({u"report"_s, u"z"_s, u"--format"_s, u"json"_s});
    CHECK(closed.output.contains(u"\"number\":\"B1-T1-Z-000002\""_s));

    REQUIRE(ctl.onShop({u"export"_s, u"sales"_s, u"sales.csv"_s}).exitCode == 0);
    const QByteArray sales = ctl.read(u"sales.csv"_s);
    CHECK(sales.contains("B2,\"LANTERN, METAL\",2,,3.335,"));
    CHECK(sales.contains(",return,1,A1,WHITE MUG,-1,"));
    REQUIRE(ctl.onShop({u"export"_s, u"journal"_s, u"journal.csv"_s}).exitCode == 0);
    CHECK(ctl.read(u"journal.csv"_s).count('\n') > 10);

    const CtlAnswer again = ctl.onShop({u"replay"_s, u"baskets.csv"_s});
    CHECK(sumsOf(again.output, u"rung up"_s) == sumsOf(replayed.output, u"rung up"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}

TEST_CASE("a sale edited with the key in hand is found, strand and sequence named", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"baskets.csv"_s, Baskets);
    REQUIRE(ctl.onShop({u"replay"_s, u"baskets.csv"_s}).exitCode == 0);
    qint64 seq = 0;
    {
        const auto connection = ctl.openDatabase();
        {
            store::Statement row =
                connection->query("SELECT seq FROM fact WHERE kind = 'sale.recorded' ORDER BY seq LIMIT 1");
            REQUIRE(row.step());
            seq = row.int64(0);
        }
        std::vector<std::string> triggers;
        {
            store::Statement row = connection->query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
            while (row.step())
                triggers.emplace_back(row.utf8(0));
        }
        for (const std::string &trigger : triggers)
            connection->execute("DROP TRIGGER " + trigger);
        connection->run("UPDATE fact SET body = replace(body, 'MUG', 'JUG') WHERE seq = ?", seq);
    }
    const CtlAnswer verified = ctl.onShop({u"verify"_s});
    INFO(verified.output.toStdString());
    CHECK(verified.exitCode == 1);
    CHECK(verified.output.contains(u"a fact was changed: strand "_s));
    CHECK(verified.output.contains(u"sequence %1"_s.arg(seq)));
}

TEST_CASE("an interrupt stops a replay, keeps what was rung up, and another run goes on from there", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    constexpr int Count = 3000;
    ctl.write(u"many.csv"_s, manyBaskets(Count));
    const CtlAnswer stopped = ctl.interruptedAtWork({u"replay"_s, u"many.csv"_s});
    INFO(stopped.output.toStdString() + stopped.errors.toStdString());
    CHECK(stopped.exitCode == 130);
    CHECK(stopped.output.contains(u"Stopped; what was rung up stays"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);

    const CtlAnswer finished = ctl.onShop({u"replay"_s, u"many.csv"_s});
    CHECK(finished.exitCode == 0);
    CHECK(sumsOf(finished.output, u"rung up"_s).value(2) == u"3000.00"_s);
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}
