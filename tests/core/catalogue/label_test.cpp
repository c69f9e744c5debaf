// Labels of the shop's own: their digits apart and together, patterns saved, and what a scan of one finds.
#include "core/base/named_id.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/label_record.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_label_pattern.h"
#include "tests/core/catalogue/catalogue_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::CatalogueShop;

namespace {

LabelPattern pattern(const QString &prefix, const QString &layout, LabelValueKind kind, int decimals)
{
    return {.id = LabelPatternId(idFromName(u"label:"_s + prefix)),
        .name = u"Scale "_s + prefix,
        .prefixes = {prefix},
        .layout = layout,
        .kind = kind,
        .decimals = decimals};
}

LabelPattern prices() { return pattern(u"21"_s, u"PP IIIII VVVVV C"_s, LabelValueKind::Price, 2); }
LabelPattern weights() { return pattern(u"28"_s, u"PP IIIII VVVVV C"_s, LabelValueKind::Weight, 3); }

Result<std::optional<LabelReading>> read(const LabelPattern &one, const QString &code)
{
    return LabelBook({one}).read(readBarcode(code).code, Currency::of("EUR"));
}

std::string_view refusalOf(CatalogueShop &shop, const LabelPattern &one)
{
    const auto saved = saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), one, shop.currency});
    REQUIRE_FALSE(saved);
    return saved.error().rule.name;
}

} // namespace

TEST_CASE("a label's digits are an item and a price or a weight", "[catalogue][labels]")
{
    const auto price = read(prices(), u"2112345004501"_s);
    REQUIRE(price);
    REQUIRE(*price);
    CHECK(**price == LabelReading {u"Scale 21"_s, u"12345"_s, Money(450, Currency::of("EUR"))});

    const auto weight = read(weights(), *labelCode(weights(), u"28"_s, 77, 1284));
    REQUIRE(weight);
    REQUIRE(*weight);
    CHECK(**weight == LabelReading {u"Scale 28"_s, u"00077"_s, Quantity::fromMicro(1'284'000)});

    // A UPC that begins with 2 is an EAN-13 that begins with 02.
    const LabelPattern upc = pattern(u"02"_s, u"PPIIIIIVVVVVC"_s, LabelValueKind::Price, 2);
    const QString code = *labelCode(upc, u"02"_s, 4011, 299);
    CHECK(read(upc, code.mid(1)).value()->value == LabelValue(Money(299, Currency::of("EUR"))));

    // Fewer decimals than the currency has; a currency of three.
    LabelPattern coarse = prices();
    coarse.decimals = 1;
    CHECK(read(coarse, u"2112345004501"_s).value()->value == LabelValue(Money(4500, Currency::of("EUR"))));
    const Currency dinar = Currency::of("KWD");
    CHECK(LabelBook({prices()}).read(u"02112345004501", dinar).value()->value == LabelValue(Money(4500, dinar)));
}

TEST_CASE("a code that no pattern claims is no label", "[catalogue][labels]")
{
    CHECK_FALSE(read(prices(), u"4006381333931"_s).value());
    CHECK_FALSE(read(prices(), *labelCode(weights(), u"28"_s, 1, 1)).value());
    CHECK_FALSE(read(prices(), u"96385074"_s).value());
    CHECK_FALSE(read(prices(), u"21"_s).value());
    CHECK_FALSE(read(prices(), u"12112345004508"_s).value()); // A case's number, of 14 digits.
}

TEST_CASE("a label of nothing, and one whose value is misread, are refused", "[catalogue][labels]")
{
    const auto nothing = read(prices(), *labelCode(prices(), u"21"_s, 12345, 0));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().rule == rules::LabelMustHaveValue);

    // GS1's own examples: 2875 has 9, 14685 has 6.
    CHECK(valueCheckDigit(u"2875") == QChar(u'9'));
    CHECK(valueCheckDigit(u"14685") == QChar(u'6'));
    CHECK_FALSE(valueCheckDigit(u"123"));
    CHECK_FALSE(valueCheckDigit(u"12a4"));
    const LabelPattern checked = pattern(u"22"_s, u"PP IIIII v VVVV C"_s, LabelValueKind::Price, 2);
    const QString good = *labelCode(checked, u"22"_s, 12345, 2875);
    CHECK(good.startsWith(u"22123459"
                          "2875"_s));
    CHECK(read(checked, good).value()->value == LabelValue(Money(2875, Currency::of("EUR"))));
    const QString wrong = u"22123458"
                          "2875"_s;
    const auto misread = read(checked, wrong + *checkDigitOf(wrong));
    REQUIRE_FALSE(misread);
    CHECK(misread.error().rule == rules::LabelValueMustHaveRightCheckDigit);
}

TEST_CASE("what a pattern makes of item and value it reads again", "[catalogue][labels]")
{
    test::SeededRandom random;
    const LabelPattern one = GENERATE(pattern(u"20"_s, u"PP IIIII VVVVV C"_s, LabelValueKind::Weight, 3),
        pattern(u"24"_s, u"PP IIII v VVVVV C"_s, LabelValueKind::Price, 2),
        pattern(u"25"_s, u"PP VVVVVV IIII C"_s, LabelValueKind::Price, 0),
        pattern(u"29"_s, u"PP IIIIII v VVV C"_s, LabelValueKind::Weight, 0));
    for (int i = 0; i < 200; ++i) {
        const qint64 item = random.between(0, 9999);
        const qint64 value = random.between(1, 999);
        const auto code = labelCode(one, one.prefixes.front(), item, value);
        const bool isCheckable = !one.layout.contains(u'v') || one.layout.count(u'V') >= 4;
        REQUIRE(code.has_value() == isCheckable);
        if (!code)
            continue;
        CHECK(readBarcode(*code).kind == BarcodeKind::Gtin);
        const auto reading = read(one, *code);
        REQUIRE(reading);
        REQUIRE(*reading);
        CHECK((*reading)->item.toLongLong() == item);
        qint64 scale = one.kind == LabelValueKind::Price ? 100 : 1'000'000;
        for (int k = 0; k < one.decimals; ++k)
            scale /= 10;
        CHECK((*reading)->value
            == (one.kind == LabelValueKind::Price ? LabelValue(Money(value * scale, Currency::of("EUR")))
                                                  : LabelValue(Quantity::fromMicro(value * scale))));
    }
    CHECK_FALSE(labelCode(prices(), u"21"_s, 100'000, 1));
    CHECK_FALSE(labelCode(prices(), u"21"_s, 1, 100'000));
}

TEST_CASE("letters that make no label are none", "[catalogue][labels]")
{
    for (const char *layout : {"PP IIIII VVVVV C", "PPIIIIIvVVVVC", "PP VVVVV IIIII C", "PP IIIIII v VVV C"})
        CHECK(readLayout(QString::fromLatin1(layout)));
    for (const char *layout : {"", "PP IIIII VVVVV", "PP IIIII VVVVVV C", "IIIII PP VVVVV C", "PP IIIIIVVVVIV C",
             "PP IIIII IIIII C", "PP VVVVV VVVVV C", "PP IIIII vvVVV C", "PP IIIIIIII VV C", "PP IIIIIIIVVV C",
             "PP III XXXXX VV C", "PC IIIII VVVVV C"})
        CHECK_FALSE(readLayout(QString::fromLatin1(layout)));
}

TEST_CASE("a pattern is saved by its fields, and read back", "[catalogue][labels]")
{
    CatalogueShop shop;
    LabelPattern one = prices();
    one.prefixes = {u"23"_s, u"21"_s, u"23"_s};
    const SaveLabelPattern request {shop.newId<FactId>(), one, shop.currency};
    REQUIRE(saveLabelPattern(shop, shop.manager(), request));
    one.prefixes = {u"21"_s, u"23"_s};
    CHECK(allLabelPatterns(shop.connection()) == std::vector {one});

    const qint64 before = shop.facts();
    REQUIRE(saveLabelPattern(shop, shop.manager(), request));                                    // Asked twice.
    REQUIRE(saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), one, shop.currency})); // Nothing changed.
    CHECK(shop.facts() == before);
    SaveLabelPattern other = request;
    other.pattern.name = u"Counter"_s;
    const auto refused = saveLabelPattern(shop, shop.manager(), other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == daybook::rules::SameIdMustSayTheSame);

    one.isArchived = true;
    REQUIRE(saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), one, shop.currency}));
    CHECK(loadLabelBook(shop.connection()).patterns().empty());
}

TEST_CASE("each rule of a pattern has an example that breaks it", "[catalogue][labels]")
{
    CatalogueShop shop;
    LabelPattern one = prices();
    one.name = u"  "_s;
    CHECK(refusalOf(shop, one) == rules::LabelMustHaveName.name);
    for (const auto &prefixes :
        {QStringList(), QStringList {u"40"_s}, QStringList {u"21"_s, u"3"_s}, QStringList {u"2x"_s}}) {
        one = prices();
        one.prefixes = prefixes;
        CHECK(refusalOf(shop, one) == rules::LabelPrefixMustBeShops.name);
    }
    one = prices();
    one.layout = u"PP IIIII VVVV C"_s;
    CHECK(refusalOf(shop, one) == rules::LabelLayoutMustBeReadable.name);
    one.layout = u"PP IIIII v VVV I C"_s;
    CHECK(refusalOf(shop, one) == rules::LabelLayoutMustBeReadable.name);
    one.layout = u"PP IIIIII v VVV C"_s;
    CHECK(refusalOf(shop, one) == rules::LabelValueCheckMustFit.name);
    one = prices();
    one.decimals = 3; // Euros have two.
    CHECK(refusalOf(shop, one) == rules::LabelDecimalsMustFit.name);
    one.decimals = -1;
    CHECK(refusalOf(shop, one) == rules::LabelDecimalsMustFit.name);
    one = weights();
    one.decimals = 6; // The label has five digits.
    CHECK(refusalOf(shop, one) == rules::LabelDecimalsMustFit.name);
}

TEST_CASE("two patterns never claim the same label", "[catalogue][labels]")
{
    CatalogueShop shop;
    LabelPattern first = prices();
    first.prefixes = {u"20"_s, u"21"_s};
    REQUIRE(saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), first, shop.currency}));
    LabelPattern second = weights();
    second.prefixes = {u"21"_s, u"28"_s};
    const auto refused = saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), second, shop.currency});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == rules::LabelMustBeClaimedOnce);
    CHECK(refused.error().toLogLine().contains(u"prefix=21"));
    CHECK(refused.error().toLogLine().contains(u"Scale 21"));

    first.isArchived = true; // No longer in use, it claims nothing.
    REQUIRE(saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), first, shop.currency}));
    REQUIRE(saveLabelPattern(shop, shop.manager(), {shop.newId<FactId>(), second, shop.currency}));
    first.isArchived = false;
    CHECK(refusalOf(shop, first) == rules::LabelMustBeClaimedOnce.name);
}

TEST_CASE("a scanned label finds its product by the item number", "[catalogue][labels]")
{
    CatalogueShop shop;
    const ProductId cheese = shop.add(u"00345"_s, u"Cheese"_s);
    const ProductId ham = shop.add(u"77"_s, u"Ham"_s);
    const ProductId olives = shop.add(u"OL"_s, u"Olives"_s, {{u"00088"_s}});
    const ProductId gift = shop.add(u"GIFT"_s, u"Gift box"_s, {{*labelCode(prices(), u"21"_s, 77, 999)}});
    const LabelBook book({prices(), weights()});
    const auto scan = [&](qint64 item, qint64 value) {
        return findScanned(shop.connection(), shop.currency, *labelCode(prices(), u"21"_s, item, value), book);
    };
    for (const auto &[item, id] : {std::pair {345, cheese}, std::pair {77, ham}, std::pair {88, olives}}) {
        const auto found = std::get<ScannedProduct>(scan(item, 450));
        CHECK(found.product.id == id);
        REQUIRE(found.label);
        CHECK(found.label->value == LabelValue(Money(450, shop.currency)));
    }
    // A barcode that a product has is that product, whatever a pattern makes of it.
    const auto own = std::get<ScannedProduct>(scan(77, 999));
    CHECK(own.product.id == gift);
    CHECK_FALSE(own.label);

    const auto nobody = scan(12345, 450);
    REQUIRE(std::holds_alternative<UnusableLabel>(nobody));
    CHECK(std::get<UnusableLabel>(nobody).why.rule == rules::LabelledProductMustExist);
    CHECK(std::get<UnusableLabel>(scan(77, 0)).why.rule == rules::LabelMustHaveValue);
    QString misread = *labelCode(prices(), u"21"_s, 77, 450);
    misread.back() = misread.back() == u'0' ? u'1' : u'0';
    CHECK(std::holds_alternative<MisreadCode>(findScanned(shop.connection(), shop.currency, misread, book)));
    // Without patterns it is a code that nobody knows.
    CHECK(std::holds_alternative<UnknownCode>(
        findScanned(shop.connection(), shop.currency, *labelCode(prices(), u"21"_s, 77, 450))));
}

TEST_CASE("a pack may have a price of its own, kept beside its barcode", "[catalogue]")
{
    CatalogueShop shop;
    Product water = shop.product(u"W"_s, u"Water"_s);
    water.tare = Quantity::fromMicro(12'000);
    water.barcodes = {{u"4006381333931"_s}, {u"BOX12"_s, Quantity::units(12), shop.price(9'000'000)}};
    shop.save(water);
    const auto box = findByBarcode(shop.connection(), shop.currency, u"BOX12"_s);
    REQUIRE(box);
    CHECK(box->pack == Quantity::units(12));
    CHECK(box->packPrice == shop.price(9'000'000));
    CHECK(box->product.tare == Quantity::fromMicro(12'000));
    CHECK_FALSE(findByBarcode(shop.connection(), shop.currency, u"04006381333931"_s)->packPrice);

    auto known = findProduct(shop.connection(), shop.currency, water.id);
    REQUIRE(known);
    const auto isBox = [](const Barcode &barcode) { return barcode.code == u"BOX12"; };
    auto &kept = *std::ranges::find_if(known->barcodes, isBox);
    CHECK(kept.price == shop.price(9'000'000));
    kept.price.reset();
    shop.save(*known);
    CHECK_FALSE(findByBarcode(shop.connection(), shop.currency, u"BOX12"_s)->packPrice);
    kept.price = shop.price(8'500'000);
    shop.save(*known);
    std::erase_if(known->barcodes, isBox);
    shop.save(*known);
    CHECK(findProduct(shop.connection(), shop.currency, water.id) == known);
}

TEST_CASE("a tare below nothing, and a price of a pack of one, are refused", "[catalogue]")
{
    CatalogueShop shop;
    const auto refusal = [&](const Product &product) {
        return saveProduct(shop, shop.manager(), {shop.newId<FactId>(), product}).error().rule;
    };
    Product water = shop.product(u"W"_s, u"Water"_s);
    water.tare = Quantity::fromMicro(-1);
    CHECK(refusal(water) == rules::TareMustNotBeNegative);
    water.tare = {};
    water.barcodes = {{u"ONE"_s, Quantity::units(1), shop.price(1)}};
    CHECK(refusal(water) == rules::PackPriceMustHavePack);
    water.barcodes = {{u"TWO"_s, Quantity::units(2), shop.price(-1)}};
    CHECK(refusal(water) == rules::PriceMustNotBeNegative);
}
