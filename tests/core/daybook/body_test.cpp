// Bodies of facts: what is written is read back; what does not fit is a damaged fact.
#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/store/fault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"

#include "core/base/ids.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::daybook;

TEST_CASE("a body gives back what was written into it", "[daybook]")
{
    test::FixedClock clock;
    test::SeededRandom random;
    const auto id = IdMaker(clock, random).make<ProductId>();
    BodyWriter writer;
    writer.beginObject();
    writer.field("name", QStringLiteral("\u062E\u0628\u0632 \"pain\"\n\u0001"));
    writer.field("amount_minor", qint64 {-9'007'199'254'740'993}); // Beyond what a double holds.
    writer.field("product", id);
    writer.field("note", std::optional<QString> {});
    writer.field("paid", true);
    writer.beginArray("rows");
    writer.value(1);
    writer.value(2);
    writer.endArray();
    writer.endObject();
    const std::string body = writer.take();

    BodyParser parser;
    const BodyValue read = parser.parse(body);
    CHECK(read.at("name").text() == QStringLiteral("\u062E\u0628\u0632 \"pain\"\n\u0001"));
    CHECK(read.at("amount_minor").int64() == -9'007'199'254'740'993);
    CHECK(read.at("product").id<ProductId>() == id);
    CHECK(read.at("note").isNull());
    CHECK(read.at("paid").boolean());
    CHECK(read.at("rows").item(1).int64() == 2);
    CHECK_FALSE(read.find("price").has_value());
}

TEST_CASE("a body that does not fit is a damaged fact", "[daybook]")
{
    BodyParser parser;
    CHECK_THROWS_AS(parser.parse("{\"a\":"), store::Fault);
    CHECK_THROWS_AS(parser.parse("{\"a\":1}").at("b"), store::Fault);
    CHECK_THROWS_AS(parser.parse("{\"a\":1.5}").at("a").int64(), store::Fault);
    CHECK_THROWS_AS(parser.parse("{\"a\":\"12345678-1234\"}").at("a").id<ProductId>(), store::Fault);
    CHECK_THROWS_AS(
        parser.parse("{\"a\":\"0000000g-0000-0000-0000-000000000000\"}").at("a").id<ProductId>(), store::Fault);
}
