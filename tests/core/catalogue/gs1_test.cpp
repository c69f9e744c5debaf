// Element strings from GS1's own examples, and what a broken one gets.
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/gs1.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::CatalogueShop;

namespace {

const Currency Euro = *Currency::fromCode(u"EUR"_s);
const QString Gs = QChar(29);

Gs1Reading readOf(const QString &code)
{
    const auto reading = readGs1(code, Euro);
    REQUIRE(reading);
    REQUIRE(*reading);
    return **reading;
}

Rule refusalOf(const QString &code)
{
    const auto reading = readGs1(code, Euro);
    REQUIRE_FALSE(reading);
    return reading.error().rule;
}

BusinessDate day(int year, int month, int day) { return BusinessDate::fromParts(year, month, day).value(); }

} // namespace

TEST_CASE("a GS1 code says number, batch, day and serial number", "[catalogue][gs1]")
{
    const Gs1Reading expected {
        .gtin = u"09501101530003"_s, .batch = u"AB-123"_s, .serial = u"77aZ"_s, .expires = day(2027, 3, 14)};
    const QString code = GENERATE(u"]C10109501101530003"
                                  u"17270314"
                                  u"10AB-123\u001d"
                                  u"2177aZ"_s,
        u"\u001d0109501101530003"
        u"2177aZ\u001d"
        u"17270314"
        u"10AB-123"_s,
        u"]d20109501101530003"
        u"10AB-123\u001d2177aZ\u001d17270314"_s,
        u"(01)09501101530003(17)270314(10)AB-123(21)77aZ"_s, u" (01) 09501101530003 (10)AB-123 (21)77aZ(17)270314 "_s,
        u"0109501101530003"
        u"17270314"
        u"10AB-123\u001d"
        u"2177aZ"_s);
    CHECK(readOf(code) == expected);
}

TEST_CASE("a GS1 code says weight, amount, count and a month", "[catalogue][gs1]")
{
    CHECK(readOf(u"(01)99501101530006(3103)001250"_s).weight == Quantity::fromMicro(1'250'000));
    CHECK(readOf(u"(01)99501101530006(3100)000002"_s).weight == Quantity::units(2));
    CHECK(readOf(u"(01)99501101530006(3922)000749"_s).amount == Money(749, Euro));
    CHECK(readOf(u"(01)99501101530006(3920)12"_s).amount == Money(1200, Euro));
    CHECK(refusalOf(u"(01)99501101530006(3923)12345"_s) == catalogue::rules::Gs1MustBeWhole); // Finer than a cent.
    CHECK(refusalOf(u"(01)99501101530006(3920)999999999999999"_s) == catalogue::rules::Gs1MustBeWhole);
    CHECK(refusalOf(u"(01)99501101530006(3109)000001"_s) == catalogue::rules::Gs1MustBeWhole);
    CHECK(readOf(u"(02)09501101530003(37)24"_s).count == Quantity::units(24));
    CHECK(readOf(u"(01)09501101530003(17)280200"_s).expires == day(2028, 2, 29)); // No day: the last.
    CHECK(readOf(u"(01)09501101530003(15)270101"_s).expires == day(2027, 1, 1));
    CHECK(readOf(u"(01)09501101530003(17)270102(15)270101"_s).expires == day(2027, 1, 2));
    CHECK(readOf(u"(01)09501101530003(8005)001234(240)X(91)internal"_s).gtin == u"09501101530003");
}

TEST_CASE("what is broken is refused by its part, what is something else is left alone", "[catalogue][gs1]")
{
    CHECK(refusalOf(u"]C10109501101530004"_s) == rules::Gs1MustHaveRightCheckDigit);
    CHECK(refusalOf(u"]C1010950110153000"_s) == rules::Gs1MustBeWhole);
    CHECK(refusalOf(u"]C110BATCH"_s) == rules::Gs1MustNameGoods);
    CHECK(refusalOf(u"]C1"_s) == rules::Gs1MustNameGoods);
    CHECK(refusalOf(u"]C101095011015300031727"_s) == rules::Gs1MustBeWhole);
    CHECK(refusalOf(u"(01)09501101530003(17)271301"_s) == rules::Gs1DateMustExist);
    CHECK(refusalOf(u"(01)09501101530003(17)27022x"_s) == rules::Gs1DateMustExist);
    CHECK(refusalOf(u"(01)09501101530003(10)123456789012345678901"_s) == rules::Gs1MustBeWhole);
    CHECK(refusalOf(u"]C101095011015300035X"_s) == rules::Gs1MustBeWhole);
    for (const QString &code : {u"4006381333931"_s, u"01234"_s, u"0109501101530004"_s, u"0109501101530003ZZ"_s,
             u"(01"_s, u"(A)1"_s, u""_s, u"SHELF-7"_s})
        CHECK_FALSE(readGs1(code, Euro).value());
}

TEST_CASE("a scanned GS1 code is its product with all that it says", "[catalogue][gs1]")
{
    CatalogueShop shop;
    Product yoghurt = shop.product(u"Y"_s, u"Yoghurt"_s);
    yoghurt.barcodes = {{u"9501101530003"_s}};
    yoghurt.tracking = Tracking::Batch;
    shop.save(yoghurt);
    const auto answer = findScanned(shop.connection(), shop.currency, u"(01)09501101530003(10)L7(17)270314(37)6"_s);
    const auto *found = std::get_if<ScannedProduct>(&answer);
    REQUIRE(found);
    CHECK(found->product.id == yoghurt.id);
    CHECK(found->product.tracking == Tracking::Batch);
    REQUIRE(found->gs1);
    CHECK(found->gs1->batch == u"L7");
    CHECK(found->gs1->count == Quantity::units(6));

    const auto unknown = findScanned(shop.connection(), shop.currency, u"(01)04006381333931(10)L7"_s);
    REQUIRE(std::holds_alternative<UnknownCode>(unknown));
    CHECK(std::get<UnknownCode>(unknown).code == u"04006381333931");
    CHECK(std::holds_alternative<UnusableLabel>(findScanned(shop.connection(), shop.currency, u"]C110L7"_s)));

    Product own = shop.product(u"(01)"_s, u"A code of the shop's own"_s);
    own.barcodes = {{u"(01)04006381333931(10)L7"_s}};
    shop.save(own);
    const auto kept = findScanned(shop.connection(), shop.currency, u"(01)04006381333931(10)L7"_s);
    REQUIRE(std::holds_alternative<ScannedProduct>(kept));
    CHECK(std::get<ScannedProduct>(kept).product.id == own.id);
}
