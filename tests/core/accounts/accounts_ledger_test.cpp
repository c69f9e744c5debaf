// The general ledger: what facts with a journal leave behind, and what is asked of it.
#include "core/accounts/accounts_queries.h"
#include "core/store/fault.h"
#include "tests/core/accounts/example_book.h"
#include "tests/core/accounts/example_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>

using namespace mizan;
using namespace mizan::accounts;
using namespace mizan::accounts::examples;

namespace {

BusinessDate day(int number) { return BusinessDate::fromParts(2026, 3, number).value(); }

qint64 rowsOf(ExampleShop &shop, std::string_view sql)
{
    auto row = shop.database.connection().query(sql);
    return row.step() ? row.int64(0) : 0;
}

struct GermanShop : ExampleShop {
    AccountBook book;
    GermanShop()
    {
        setUp(loadCountryPack(QStringLiteral("DE")).value());
        book = loadAccountBook(database.connection());
    }
    FactId sell(BusinessDate date, BranchId where, qint64 netMinor, qint64 taxMinor, Sense sense = Sense::Forward)
    {
        Posting posting(book, sense);
        posting.debit(Role::TillCash, eur(netMinor + taxMinor));
        posting.credit(Role::SalesRevenue, eur(netMinor), u"standard");
        posting.credit(Role::TaxOutput, eur(taxMinor), u"DE-19");
        return post(date, where, posting);
    }
    TrialBalanceRow rowOf(const QString &code, const Period &period, std::optional<BranchId> where = {})
    {
        for (const TrialBalanceRow &row : trialBalance(database.connection(), period, where)) {
            if (row.account.code == code)
                return row;
        }
        return {{}, eur(0), eur(0), eur(0)};
    }
};

} // namespace

TEST_CASE("the trial balance shows what stood before, what moved, and what stands", "[accounts]")
{
    GermanShop shop;
    shop.sell(day(1), shop.branch, 1000, 190);
    shop.sell(day(2), shop.branch, 2000, 380);
    shop.sell(day(2), shop.branch, 1000, 190, Sense::Reversed);
    shop.sell(day(3), shop.branch, 5000, 950);

    const auto rows = trialBalance(shop.database.connection(), {day(2), day(2)});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].account.code == QLatin1String("1000"));
    CHECK(rows[0].account.name == QLatin1String("Till cash"));
    CHECK(rows[0].account.type == AccountType::Asset);
    CHECK(rows[0].opening == eur(1190));
    CHECK(rows[0].debit == eur(2380));
    CHECK(rows[0].credit == eur(1190));
    CHECK(rows[0].closing() == eur(2380));
    CHECK(rows[1].account.code == QLatin1String("1776"));
    CHECK(rows[2].account.code == QLatin1String("8400"));
    CHECK(rows[2].closing() == eur(-2000));
}

TEST_CASE("a branch has its own trial balance", "[accounts]")
{
    GermanShop shop;
    shop.sell(day(1), shop.branch, 1000, 190);
    shop.sell(day(1), shop.otherBranch, 3000, 570);
    const Period month {day(1), day(31)};
    CHECK(shop.rowOf(QStringLiteral("1000"), month).debit == eur(4760));
    CHECK(shop.rowOf(QStringLiteral("1000"), month, shop.otherBranch).debit == eur(3570));
    CHECK(trialBalance(shop.database.connection(), month, shop.ids.make<BranchId>()).empty());
}

TEST_CASE("an account that is not known here stands in the balance by its id", "[accounts]")
{
    GermanShop shop;
    const auto stranger = shop.ids.make<AccountId>();
    Posting posting(shop.book);
    posting.debit(stranger, eur(700));
    posting.credit(Role::Bank, eur(700));
    shop.post(day(1), shop.branch, posting);
    const auto rows = trialBalance(shop.database.connection(), {day(1), day(1)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].account == Account {stranger, {}, {}, AccountType::Asset});
    CHECK(rows[0].debit == eur(700));
}

TEST_CASE("the journal is read in order, line by line, until told to stop", "[accounts]")
{
    GermanShop shop;
    const FactId late = shop.sell(day(2), shop.branch, 2000, 380);
    const FactId early = shop.sell(day(1), shop.branch, 1000, 190); // Written later, but of the day before.
    shop.sell(day(4), shop.branch, 1, 0);

    std::vector<JournalEntryLine> lines;
    forEachJournalLine(shop.database.connection(), {day(1), day(3)}, [&](const JournalEntryLine &line) {
        lines.push_back(line);
        return true;
    });
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].fact == early);
    CHECK(lines[0].date == day(1));
    CHECK(lines[0].line == 1);
    CHECK(lines[0].factKind == "entry.posted");
    CHECK(lines[0].branch == shop.branch);
    CHECK(lines[0].atMs >= shop.clock.nowMs());
    CHECK(lines[0].account.code == QLatin1String("1000"));
    CHECK(lines[0].debit == eur(1190));
    CHECK(lines[1].credit == eur(1000));
    CHECK(lines[2].account.code == QLatin1String("1776"));
    CHECK(lines[5].fact == late);

    int seen = 0;
    forEachJournalLine(
        shop.database.connection(), {day(1), day(3)}, [&](const JournalEntryLine &) { return ++seen < 2; });
    CHECK(seen == 2);
}

TEST_CASE("journal lines are read from a body as they were written", "[accounts]")
{
    GermanShop shop;
    const Money yen(500, Currency::of("JPY"));
    Posting posting(shop.book);
    posting.debit(Role::TillCash, eur(1190));
    posting.debit(Role::TillCash, yen);
    posting.credit(Role::Bank, eur(1190));
    posting.credit(Role::Bank, yen);
    const auto lines = posting.lines().value();
    daybook::BodyWriter writer;
    writer.beginObject();
    writeJournal(writer, lines);
    writer.endObject();
    const std::string body = writer.take();
    daybook::BodyParser parser;
    const auto read = readJournal(parser.parse(body));
    REQUIRE(read.size() == 4);
    CHECK(std::ranges::is_permutation(read, lines));
    CHECK(readJournal(parser.parse(R"({"number":1})")).empty());
}

TEST_CASE("a fact whose journal is not one is not written", "[accounts]")
{
    const auto journal = GENERATE(as<std::string> {},
        R"([{"currency":"EUR","lines":[{"account":"ID","debit":5},{"account":"ID","credit":4}]}])",
        R"([{"currency":"EUR","lines":[{"account":"ID","debit":-5},{"account":"ID","credit":-5}]}])",
        R"([{"currency":"EUR","lines":[{"account":"ID","debit":0}]}])", R"([{"currency":"EUX","lines":[]}])",
        R"([{"currency":"EUR","lines":[{"account":"me","debit":5},{"account":"ID","credit":5}]}])",
        R"([{"currency":"EUR","lines":[{"account":"ID"}]}])", R"({"currency":"EUR"})",
        R"([{"currency":"EUR","lines":[{"account":"ID","debit":5}]},)"
        R"({"currency":"JPY","lines":[{"account":"ID","credit":5}]}])");
    CAPTURE(journal);
    GermanShop shop;
    QString body = QStringLiteral("{\"journal\":%1}").arg(QString::fromStdString(journal));
    body.replace(QStringLiteral("ID"), accountNo(1).toText());
    const qint64 factsBefore = rowsOf(shop, "SELECT count(*) FROM fact");

    CHECK_THROWS_AS(shop.write("entry.posted", day(1), shop.branch, body.toStdString()), store::Fault);
    CHECK(rowsOf(shop, "SELECT count(*) FROM fact") == factsBefore);
    CHECK(rowsOf(shop, "SELECT count(*) FROM journal_line") == 0);
    CHECK(rowsOf(shop, "SELECT count(*) FROM day_account") == 0);
}

TEST_CASE("sums of days, lines and an independent book agree, live and rebuilt", "[accounts][property]")
{
    const quint64 seed = GENERATE(range(quint64(1), quint64(4)));
    INFO("seed " << seed);
    GermanShop shop;
    test::SeededRandom random(seed);
    std::map<QString, qint64> balance; // By account id: debits less credits.
    for (int i = 0; i < 60; ++i) {
        Posting posting(shop.book, random.oneIn(5) ? Sense::Reversed : Sense::Forward);
        const qint64 amount = random.between(1, 99'999);
        posting.debit(AllRoles[static_cast<std::size_t>(random.between(0, 9))], eur(amount));
        posting.credit(AllRoles[static_cast<std::size_t>(random.between(10, 19))], eur(amount));
        const auto lines = posting.lines().value();
        for (const JournalLine &line : lines)
            balance[line.account.toText()] += line.debit.minor() - line.credit.minor();
        shop.post(
            day(static_cast<int>(random.between(1, 28))), random.oneIn(2) ? shop.branch : shop.otherBranch, posting);
    }

    const auto check = [&] {
        const auto rows = trialBalance(shop.database.connection(), {day(10), day(28)});
        Money debits = eur(0);
        Money credits = eur(0);
        for (const TrialBalanceRow &row : rows) {
            CHECK(row.closing().minor() == balance[row.account.id.toText()]);
            debits += row.debit;
            credits += row.credit;
        }
        CHECK(rows.size() == balance.size());
        CHECK(debits == credits);
        CHECK(rowsOf(shop, "SELECT CAST(sum(debit_minor) AS BIGINT) FROM journal_line")
            == rowsOf(shop, "SELECT CAST(sum(debit_minor) AS BIGINT) FROM day_account"));
    };
    check();
    const auto live = daybook::dumpLedgers(shop.database.connection(), shop.ledgers);
    REQUIRE(daybook::rebuildInPlace(shop.database.connection(), shop.ledgers));
    CHECK(daybook::dumpLedgers(shop.database.connection(), shop.ledgers) == live);
    check();
}
