// What may be a PIN, and how it is kept.
#include "core/access/pin.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;

TEST_CASE("a PIN that everybody would try first, or that is none, is refused", "[access]")
{
    struct Row {
        QString typed;
        Rule rule;
    };
    const Row row = GENERATE(Row {u"12a4"_s, rules::PinMustBeDigits}, Row {u"12 34"_s, rules::PinMustBeDigits},
        Row {u""_s, rules::PinMustBeLongEnough}, Row {u"258"_s, rules::PinMustBeLongEnough},
        Row {u"1357913579135"_s, rules::PinMustBeLongEnough}, Row {u"0000"_s, rules::PinMustNotBeObvious},
        Row {u"777777"_s, rules::PinMustNotBeObvious}, Row {u"1234"_s, rules::PinMustNotBeObvious},
        Row {u"98765"_s, rules::PinMustNotBeObvious}, Row {u"1212"_s, rules::PinMustNotBeObvious},
        Row {u"٠١٢٣"_s, rules::PinMustNotBeObvious});
    const auto checked = checkedPin(row.typed);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().rule == row.rule);
}

TEST_CASE("a PIN is the same in the digits of every script", "[access]")
{
    CHECK(checkedPin(u"2580"_s) == u"2580"_s);
    CHECK(checkedPin(u"٢٥٨٠"_s) == u"2580"_s); // Arabic-Indic.
    CHECK(checkedPin(u"۲۵۸۰"_s) == u"2580"_s); // Persian.
    CHECK(checkedPin(u"२५८०"_s) == u"2580"_s); // Devanagari.
    const QString hash = hashPin(u"٢٥٨٠"_s, PinCost::lightForTests());
    CHECK(pinFits(u"2580"_s, hash));
    CHECK(pinFits(u"۲۵۸۰"_s, hash));
    CHECK_FALSE(pinFits(u"2581"_s, hash));
}

TEST_CASE("a PIN is kept as Argon2id with salt, so that two alike do not look alike", "[access]")
{
    const QString first = hashPin(u"2580"_s, PinCost::lightForTests());
    const QString second = hashPin(u"2580"_s, PinCost::lightForTests());
    CHECK(first.startsWith(u"$argon2id$"_s));
    CHECK(first != second);
    CHECK_FALSE(first.contains(u"2580"_s));
    CHECK_FALSE(pinFits(u"2580"_s, QString()));
    CHECK_FALSE(pinFits(u"2580"_s, u"$argon2id$"_s));
}

TEST_CASE("the cost of a real PIN is 64 MiB and three passes", "[access]")
{
    const QString hash = hashPin(u"2580"_s);
    CHECK(hash.contains(u"m=65536,t=3,p=1"_s));
    CHECK(pinFits(u"2580"_s, hash));
}
