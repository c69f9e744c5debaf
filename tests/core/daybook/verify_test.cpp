// Verify: nothing to say of a clean book, and the exact place of whatever was touched.
#include "tests/core/daybook/test_book.h"

#include "core/daybook/verify.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace mizan;
using namespace mizan::daybook;
using namespace mizan::test;

namespace {

constexpr int Facts = 30;

void fill(TestBook &book)
{
    const auto thing = book.ids.make<RecordId>();
    for (int i = 1; i < Facts; ++i)
        book.move(thing, 1 + i % 3, i);
}

/// As somebody with the key would do it: the triggers are in the way, so they go first.
void removeTriggers(store::Connection &connection)
{
    std::vector<std::string> names;
    {
        auto row = connection.query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'fact'");
        while (row.step())
            names.emplace_back(row.utf8(0));
    }
    for (const std::string &name : names)
        connection.execute("DROP TRIGGER " + name);
}

Verification verified(TestBook &book)
{
    const auto verification = verify(book.connection(), book.ledgers());
    REQUIRE(verification);
    return *verification;
}

} // namespace

TEST_CASE("a clean book has no findings", "[daybook]")
{
    TestBook book;
    fill(book);
    const auto verification = verified(book);
    CHECK(verification.isClean());
    CHECK(verification.facts == Facts);
    CHECK(verification.strands == 1);
}

TEST_CASE("whatever is done to facts is found, with its strand and its first bad sequence", "[daybook]")
{
    if (testEngine() != store::Engine::SqlCipher)
        SKIP("the tampering here is written for the file");
    struct Row {
        FindingKind kind;
        qint64 seq;
        std::string sql;
    };
    const auto row = GENERATE(values<Row>({
        {FindingKind::ChangedContent, 9,
            "UPDATE fact SET body = replace(body, '\"quantity\":8', '\"quantity\":80') WHERE seq = 9"},
        {FindingKind::ChangedContent, 4, "UPDATE fact SET user_id = X'11111111111111111111111111111111' WHERE seq = 4"},
        {FindingKind::ChangedContent, 5, "UPDATE fact SET at = at + 1 WHERE seq = 5"},
        {FindingKind::ChangedContent, 6, "UPDATE fact SET hash = zeroblob(32) WHERE seq = 6"},
        {FindingKind::WrongSignature, 7,
            "UPDATE fact SET signature = (SELECT signature FROM fact WHERE seq = 8) WHERE seq = 7"},
        {FindingKind::MissingSequence, 10, "DELETE FROM fact WHERE seq = 10"},
        {FindingKind::WrongHead, 30, "DELETE FROM fact WHERE seq = 30"},
        {FindingKind::MissingSequence, 11,
            "UPDATE fact SET seq = CASE seq WHEN 11 THEN 1012 ELSE 1011 END WHERE seq IN (11, 12); UPDATE fact SET seq "
            "= seq - 1000 WHERE seq > 1000"},
        {FindingKind::MissingSequence, 11,
            "UPDATE fact SET no = CASE no WHEN 11 THEN 1012 ELSE 1011 END WHERE no IN (11, 12); UPDATE fact SET no = "
            "no - 1000 WHERE no > 1000"},
        {FindingKind::MissingSequence, 1, "DELETE FROM fact WHERE seq = 1"},
        {FindingKind::WrongHead, 31, "UPDATE strand SET seq = 31"},
    }));
    CAPTURE(row.sql);
    TestBook book;
    fill(book);
    removeTriggers(book.connection());
    for (const QByteArray &part : QByteArray::fromStdString(row.sql).split(';'))
        book.connection().execute(part.trimmed().toStdString());
    const auto verification = verified(book);
    REQUIRE(verification.findings.size() == 1);
    CHECK(verification.findings[0].kind == row.kind);
    CHECK(verification.findings[0].seq == row.seq);
    CHECK(verification.findings[0].device == book.book().device());
}

TEST_CASE("a single flipped bit anywhere in a fact is found at its place", "[daybook][property]")
{
    if (testEngine() != store::Engine::SqlCipher)
        SKIP("the tampering here is written for the file");
    TestBook book;
    fill(book);
    removeTriggers(book.connection());
    SeededRandom random(31);
    static constexpr std::string_view Columns[] = {
        "body", "previous", "hash", "signature", "id", "branch", "user_id", "device"};
    for (int i = 0; i < 60; ++i) {
        const std::string column(Columns[random.between(0, 7)]);
        const qint64 seq = random.between(2, Facts);
        QByteArray before;
        {
            auto row = book.connection().query("SELECT CAST(" + column + " AS BLOB) FROM fact WHERE seq = ?", seq);
            REQUIRE(row.step());
            before = row.bytes(0);
        }
        QByteArray after = before;
        const auto byte = static_cast<qsizetype>(random.between(0, after.size() - 1));
        after[byte] = static_cast<char>(after[byte] ^ (1 << random.between(0, 6)));
        const std::string set = column == "body" ? "CAST(? AS TEXT)" : "?";
        book.connection().run("UPDATE fact SET " + column + " = " + set + " WHERE seq = ?", after, seq);
        const auto verification = verify(book.connection(), book.ledgers(), {true, false, false});
        REQUIRE(verification);
        CAPTURE(column, seq, byte);
        REQUIRE_FALSE(verification->findings.empty());
        const bool named = std::ranges::any_of(verification->findings, [&](const Finding &f) { return f.seq == seq; });
        CHECK(named);
        book.connection().run("UPDATE fact SET " + column + " = " + set + " WHERE seq = ?", before, seq);
    }
    CHECK(verified(book).isClean());
}

TEST_CASE("a ledger's row that the daybook does not give is named", "[daybook]")
{
    const std::string sql = GENERATE("UPDATE goods_level SET quantity = quantity + 1 WHERE place = 2",
        "DELETE FROM goods_move WHERE quantity = 9",
        "INSERT INTO goods_level (thing, place, quantity, moves) VALUES (1, 77, 1, 1)");
    TestBook book;
    fill(book);
    book.connection().run(sql);
    const auto verification = verified(book);
    REQUIRE_FALSE(verification.isClean());
    CHECK(verification.findings[0].kind == FindingKind::WrongLedger);
    CHECK(verification.findings[0].detail.contains(QStringLiteral("goods_")));
}
