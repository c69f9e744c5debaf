// init, export, verify and rebuild of the real mizanctl, with its exit codes.
#include "tests/app/ctl/ctl_run.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::CtlAnswer;
using test::CtlRun;

namespace {

/// One thing done to the database by somebody who holds its key and knows its tables.
struct Cheat {
    const char *sql;
    const char *says;     ///< What verify must say …
    const char *sequence; ///< … and where.
};

void dropTriggers(store::Connection &connection)
{
    std::vector<std::string> names;
    {
        store::Statement row = connection.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (row.step())
            names.emplace_back(row.utf8(0));
    }
    for (const std::string &name : names)
        connection.execute("DROP TRIGGER " + name);
}

} // namespace

TEST_CASE("init makes a shop, says its PIN and recovery code in one line, and verify finds it clean", "[ctl]")
{
    const CtlRun ctl;
    const CtlAnswer made = ctl.init();
    INFO(made.errors.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(made.output.count(u'\n') == 1);
    CHECK(made.output.contains(u"PIN"_s));
    CHECK(made.output.contains(u"Recovery code"_s));
    CHECK(QFileInfo::exists(ctl.shopFolder() + u"/shop.db"_s));

    const CtlAnswer verified = ctl.onShop({u"verify"_s});
    CHECK(verified.exitCode == 0);
    CHECK(verified.output.startsWith(u"Clean: 2 facts in 1 strand"_s));
}

TEST_CASE("what init cannot do is refused with one sentence and exit code 1", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    const CtlAnswer again = ctl.init();
    CHECK(again.exitCode == 1);
    CHECK(again.output.isEmpty());
    CHECK(again.errors.contains(u"[shop.folder-must-be-empty"_s));
    CHECK(again.errors.count(u'\n') == 1);

    const CtlAnswer nowhere =
        ctl.run({u"init"_s, u"--shop"_s, ctl.path(u"other"_s), u"--name"_s, u"X"_s, u"--country"_s, u"XX"_s});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.errors.contains(u"[accounts.country-must-be-known"_s));
    CHECK_FALSE(QFileInfo::exists(ctl.path(u"other"_s)));
}

TEST_CASE("a command line that is not understood ends with exit code 2 and names what is wrong", "[ctl]")
{
    struct Row {
        QStringList words;
        const char *says;
    };
    const Row row = GENERATE(Row {{u"fly"_s}, "ctl.verb-must-be-known (fly)"},
        Row {{u"verify"_s}, "ctl.option-must-be-given (--shop)"},
        Row {{u"verify"_s, u"--shop"_s}, "ctl.option-must-have-value (--shop)"},
        Row {{u"verify"_s, u"--fast"_s}, "ctl.option-must-be-known (--fast)"},
        Row {{u"verify"_s, u"now"_s}, "ctl.argument-must-be-expected (now)"},
        Row {{u"export"_s, u"facts"_s}, "ctl.argument-must-be-given (FILE)"},
        Row {{u"report"_s, u"stock"_s, u"--format"_s, u"xml"_s}, "ctl.value-must-be-understood (xml)"},
        Row {{u"report"_s, u"stock"_s, u"--from"_s, u"2026-02-30"_s}, "ctl.value-must-be-understood (2026-02-30)"},
        Row {{u"report"_s, u"stock"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s},
            "ctl.value-must-be-understood (--to)"},
        Row {{u"verify"_s, u"--shop"_s, u"x"_s, u"--passphrase-file"_s, u"missing"_s},
            "ctl.file-must-be-readable (missing)"});
    const CtlRun ctl;
    const CtlAnswer answer = ctl.run(row.words);
    CHECK(answer.exitCode == 2);
    CHECK(answer.output.isEmpty());
    CHECK(answer.errors.contains(QString::fromLatin1(row.says)));
}

TEST_CASE("export says what it does not know and where it cannot write", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    CHECK(ctl.onShop({u"export"_s, u"dreams"_s, u"x"_s}).errors.contains(u"ctl.value-must-be-understood (dreams)"_s));
    CHECK(ctl.onShop({u"export"_s, u"facts"_s, u"no/such/folder/x"_s}).errors.contains(u"ctl.file-must-be-writable"_s));
}

TEST_CASE("--help names every verb and ends with exit code 0", "[ctl]")
{
    const CtlRun ctl;
    const CtlAnswer help = ctl.run({u"--help"_s});
    CHECK(help.exitCode == 0);
    for (const QString &verb :
        {u"init"_s, u"import"_s, u"replay"_s, u"export"_s, u"report"_s, u"demo"_s, u"verify"_s, u"rebuild"_s})
        CHECK(help.output.contains(u"mizanctl "_s + verb));
    CHECK(ctl.run({}).exitCode == 2);
}

TEST_CASE("a wrong passphrase opens nothing", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"wrong.txt"_s, "some other passphrase\n");
    const CtlAnswer refused = ctl.onShop({u"verify"_s, u"--passphrase-file"_s, u"wrong.txt"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.contains(u"[vault.passphrase-must-fit"_s));
}

TEST_CASE("rebuild derives the ledgers again and changes nothing", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    const CtlAnswer rebuilt = ctl.onShop({u"rebuild"_s});
    CHECK(rebuilt.exitCode == 0);
    CHECK(rebuilt.output == u"Rebuilt every ledger from 2 facts.\n"_s);
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}

TEST_CASE("exported facts are lines of JSON, one for each fact", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    REQUIRE(ctl.onShop({u"export"_s, u"facts"_s, u"facts.jsonl"_s}).exitCode == 0);
    QList<QByteArray> lines = ctl.read(u"facts.jsonl"_s).trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
    CHECK(first[u"kind"_s] == u"device.enrolled"_s);
    CHECK(first[u"seq"_s].toInt() == 1);
    CHECK(second[u"previous"_s] == first[u"hash"_s]);
    CHECK(QJsonDocument::fromJson(second[u"body"_s].toString().toUtf8()).isObject());
}

TEST_CASE("whoever edits the database with the key in hand is found by verify, strand and sequence named", "[ctl]")
{
    const Cheat cheat = GENERATE(Cheat {"UPDATE fact SET body = replace(body, 'Corner', 'Korner') WHERE seq = 2",
                                     "a fact was changed", "sequence 2"},
        Cheat {"UPDATE fact SET business_date = business_date - 1 WHERE seq = 2", "a fact was changed", "sequence 2"},
        Cheat {"DELETE FROM fact WHERE seq = 1", "a fact is missing", "sequence 1"},
        Cheat {"DELETE FROM fact WHERE seq = 2", "the strand ends elsewhere", "sequence 2"},
        Cheat {"UPDATE app_user SET name = 'Somebody'", "a ledger is not what the daybook gives", ""});
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    {
        const auto connection = ctl.openDatabase();
        dropTriggers(*connection);
        connection->execute(cheat.sql);
    }
    const CtlAnswer verified = ctl.onShop({u"verify"_s});
    INFO(verified.output.toStdString() + verified.errors.toStdString());
    CHECK(verified.exitCode == 1);
    CHECK(verified.output.contains(QString::fromLatin1(cheat.says)));
    CHECK(verified.output.contains(QString::fromLatin1(cheat.sequence)));
    CHECK(verified.output.contains(u"NOT clean"_s));
}

TEST_CASE("demo leaves a shop with a whole day, its papers, and books that verify", "[ctl]")
{
    const CtlRun ctl;
    const CtlAnswer made = ctl.run({u"demo"_s, u"--out"_s, ctl.path(u"."_s), u"--seed"_s, u"7"_s});
    INFO(made.errors.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(made.output.contains(u"42 sales, 1 return"_s));
    CHECK(ctl.read(u"z-report.pdf"_s).startsWith("%PDF-"));
    CHECK(ctl.read(u"receipt-01.pdf"_s).startsWith("%PDF-"));
    CHECK(ctl.read(u"return.escpos"_s).startsWith("\x1b@"));
    CHECK(ctl.onShop({u"verify"_s}).output.startsWith(u"Clean: "_s)); // With the passphrase file that demo wrote.
    CHECK(ctl.read(u"pins.txt"_s).contains("Sami"));

    const CtlAnswer balance = ctl.onShop({u"report"_s, u"trial-balance"_s, u"--format"_s, u"csv"_s});
    CHECK(balance.exitCode == 0);
    CHECK(balance.output.contains(u"Kasse,EUR,0.00,"_s));
    const CtlAnswer again = ctl.run({u"demo"_s, u"--out"_s, ctl.path(u"."_s)});
    CHECK(again.exitCode == 1);
    CHECK(again.errors.contains(u"[shop.folder-must-be-empty"_s));
}

TEST_CASE("the same seed plays the same day", "[ctl]")
{
    const CtlRun ctl;
    const auto turnover = [&](const QString &folder, const QString &seed) {
        return ctl.run({u"demo"_s, u"--out"_s, ctl.path(folder), u"--seed"_s, seed})
            .output.section(u"turnover "_s, 1)
            .section(u',', 0, 0);
    };
    const QString first = turnover(u"a"_s, u"3"_s);
    CHECK(first.endsWith(u" EUR"_s));
    CHECK(turnover(u"b"_s, u"3"_s) == first);
    CHECK(turnover(u"c"_s, u"4"_s) != first);
}
