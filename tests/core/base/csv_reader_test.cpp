// Reading CSV as the world writes it, and refusing what is broken with its line.
#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "tests/support/seeded_random.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

struct Read {
    CsvRow header;
    char separator = 0;
    std::vector<CsvRow> rows;
};

Read read(QByteArray bytes, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer, limits);
    REQUIRE(reader);
    Read all {reader->header(), reader->separator(), {}};
    for (CsvRow row; reader->next(row);)
        all.rows.push_back(row);
    return all;
}

using Fields = std::vector<QString>;

} // namespace

TEST_CASE("rows are read with their lines", "[base]")
{
    const Read all = read("code,name\r\n1,Bread\r\n\r\n2,\"Tea, \"\"green\"\"\r\nloose\"\n3,\"\"\n4,last");
    CHECK(all.header.fields == Fields {u"code"_s, u"name"_s});
    REQUIRE(all.rows.size() == 4);
    CHECK(all.rows[0].fields == Fields {u"1"_s, u"Bread"_s});
    CHECK(all.rows[0].line == 2);
    CHECK(all.rows[1].fields == Fields {u"2"_s, u"Tea, \"green\"\r\nloose"_s});
    CHECK(all.rows[1].line == 4);
    CHECK(all.rows[2].fields == Fields {u"3"_s, u""_s});
    CHECK(all.rows[2].line == 6);
    CHECK(all.rows[3].fields == Fields {u"4"_s, u"last"_s});
}

TEST_CASE("the separator is found by looking", "[base]")
{
    const auto [text, separator] = GENERATE(table<QByteArray, char>({
        {"a,b,c\n1,2,3\n", ','},
        {"a;b;c\n1;\"2,5\";3,5\n1;2,5;3,5\n", ';'},
        {"a\tb, or c\n1\t2,5\n", '\t'},
        {"one column\nvalue\n", ','},
        {"sep=;\r\na;b,c\r\n1;2\r\n", ';'},
        {"\"a;b;c\",d\n1,2\n", ','},
    }));
    const Read all = read(text);
    CHECK(all.separator == separator);
    for (const CsvRow &row : all.rows)
        CHECK(row.fields.size() == all.header.fields.size());
}

TEST_CASE("byte order marks and UTF-16 are understood", "[base]")
{
    const QString text = u"code,name\n1,خبز é \U0001F956\n"_s;
    const auto encoding = GENERATE(QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    const Read all = read(encode(text));
    CHECK(all.header.fields[0] == u"code"_s);
    CHECK(all.rows.at(0).fields[1] == u"خبز é \U0001F956"_s);
}

TEST_CASE("a broken row is refused with its line, and the next one is read", "[base]")
{
    const auto [broken, rule] = GENERATE(table<QByteArray, Rule>({
        {"2,caf\xE9", rules::CsvRowMustBeUtf8},
        {"2,a\xC3(", rules::CsvRowMustBeUtf8},
        {QByteArray("2,a\0b", 5), rules::CsvFieldMustBeText},
        {"2," + QByteArray(1'000'000, 'x'), rules::CsvFieldMustNotBeTooLong},
        {"2,\"" + QByteArray(1'000'000, 'x') + "\"", rules::CsvFieldMustNotBeTooLong},
        {"2" + QByteArray(2'000, ','), rules::CsvRowMustNotBeTooWide},
        {"2,\"tea\" green", rules::CsvQuoteMustEndField},
    }));
    const Read all = read("code,name\n1,Bread\n" + broken + "\n3,Tea\n");
    REQUIRE(all.rows.size() == 3);
    CHECK(!all.rows[0].refusal);
    REQUIRE(all.rows[1].refusal);
    CHECK(all.rows[1].refusal->rule == rule);
    CHECK(all.rows[1].refusal->subject == u"line 3"_s);
    CHECK(all.rows[1].fields.at(0) == u"2"_s);
    CHECK(!all.rows[2].refusal);
    CHECK(all.rows[2].fields == Fields {u"3"_s, u"Tea"_s});
}

TEST_CASE("a quote that is never closed is refused where it was opened", "[base]")
{
    const Read all = read("code,name\n1,\"Bread\n2,Tea\n");
    REQUIRE(all.rows.size() == 1);
    REQUIRE(all.rows[0].refusal);
    CHECK(all.rows[0].refusal->rule == rules::CsvQuoteMustBeClosed);
    CHECK(all.rows[0].refusal->subject == u"line 2"_s);
}

TEST_CASE("more rows than the limit are refused once", "[base]")
{
    const Read all = read("a\n1\n2\n3\n4\n", {.rows = 2});
    REQUIRE(all.rows.size() == 3);
    REQUIRE(all.rows[2].refusal);
    CHECK(all.rows[2].refusal->rule == rules::CsvFileMustNotBeTooLong);
}

TEST_CASE("a file without a header is refused", "[base]")
{
    QByteArray bytes = GENERATE(QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n\r\n"));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(buffer);
    REQUIRE(!reader);
    CHECK(reader.error().rule == rules::CsvMustHaveHeader);
}

TEST_CASE("a device that cannot be read is refused", "[base]")
{
    QBuffer closed;
    closed.open(QIODevice::WriteOnly);
    const auto reader = CsvReader::open(closed);
    REQUIRE(!reader);
    CHECK(reader.error().rule == rules::CsvFileMustBeReadable);
}

TEST_CASE("texts that look like formulas are neutralised and come back as they were", "[base]")
{
    const auto text = GENERATE(u"=1+1"_s, u"+49 30"_s, u"-x"_s, u"@SUM(A1)"_s, u"\tx"_s, u"'=1"_s, u"'tis"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {.byteOrderMark = true});
    writer.row({u"name", u"price"});
    writer.text(text).plain("-1.50").endRow();
    REQUIRE(writer.finish());
    if (needsNeutraliser(text))
        CHECK(bytes.contains("'" + text.toUtf8()));
    CHECK(bytes.contains(",-1.50\r\n"));
    CHECK(read(bytes).rows.at(0).fields == Fields {text, u"-1.50"_s});
}

TEST_CASE("what is written is read again, whatever the text", "[base]")
{
    test::SeededRandom random(GENERATE(1u, 2u, 3u));
    static constexpr QStringView Letters = u"a,;\t\"\r\n' =é خ-";
    std::vector<Fields> rows;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.row({u"one", u"two", u"three"});
    for (int i = 0; i < 3'000; ++i) {
        Fields &row = rows.emplace_back();
        for (int column = 0; column < 3; ++column) {
            QString text;
            for (qint64 n = random.between(column == 0 ? 1 : 0, 8); n > 0; --n)
                text += Letters[random.between(0, Letters.size() - 1)];
            writer.text(text);
            row.push_back(text);
        }
        writer.endRow();
    }
    REQUIRE(writer.finish());
    const Read all = read(bytes);
    REQUIRE(all.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(!all.rows[i].refusal);
        REQUIRE(all.rows[i].fields == rows[i]);
    }
}
