// What digits mean before they are used.
#include "ui/kit/entry_buffer.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

void type(EntryBuffer &buffer, const QString &text)
{
    for (const QChar c : text)
        buffer.digit(c);
}

} // namespace

TEST_CASE("n * makes the next item count n times, once", "[kit]")
{
    EntryBuffer buffer;
    type(buffer, u"12"_s);
    REQUIRE(buffer.takeAsMultiplier());
    CHECK(buffer.isEmpty());
    CHECK(buffer.useMultiplier() == Quantity::units(12));
    CHECK(buffer.useMultiplier() == Quantity::units(1));
}

TEST_CASE("nothing and zero are no multipliers", "[kit]")
{
    EntryBuffer buffer;
    CHECK_FALSE(buffer.takeAsMultiplier());
    type(buffer, u"0"_s);
    CHECK_FALSE(buffer.takeAsMultiplier());
}

TEST_CASE("digits of any script are kept as Latin ones", "[kit]")
{
    EntryBuffer buffer;
    buffer.begin(BufferPurpose::Amount);
    type(buffer, u"۵٠"_s);
    buffer.decimal();
    buffer.decimal();
    type(buffer, u"5x"_s);
    CHECK(buffer.text() == u"50.5"_s);
    CHECK(buffer.money(Currency::of("EUR")).value == Money(5050, Currency::of("EUR")));
}

TEST_CASE("a code keeps its leading zeros, an amount does not", "[kit]")
{
    EntryBuffer buffer;
    type(buffer, u"0042"_s);
    CHECK(buffer.text() == u"0042"_s);
    buffer.begin(BufferPurpose::Amount);
    type(buffer, u"0042"_s);
    CHECK(buffer.text() == u"42"_s);
}

TEST_CASE("clearing takes digits first, then the meaning", "[kit]")
{
    EntryBuffer buffer;
    buffer.begin(BufferPurpose::Price);
    type(buffer, u"12"_s);
    buffer.backspace();
    CHECK(buffer.text() == u"1"_s);
    buffer.backspace();
    buffer.backspace();
    CHECK(buffer.purpose() == BufferPurpose::Code);
}

TEST_CASE("the buffer has an end", "[kit]")
{
    EntryBuffer buffer;
    type(buffer, QString(100, u'9'));
    CHECK(buffer.text().size() == EntryBuffer::Longest);
}
