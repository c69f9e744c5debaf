// What a shop's papers look like is the company's setting, or a branch's own.
#include "core/access/receipt_template.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::access;
using namespace Qt::StringLiterals;
using test::TestShop;

namespace {

ReceiptTemplate twoLanguages()
{
    return {.header = {u"Open from 8 to 20"_s},
        .footer = {u"Thank you"_s, u"Returns within 14 days"_s},
        .language = u"de"_s,
        .secondLanguage = u"ar"_s,
        .code = ReceiptCode::Square};
}

Picture someLogo() { return {QByteArray("not a picture, but bytes all the same")}; }

} // namespace

TEST_CASE(
    "a company that said nothing prints what it said when it was founded, in its own language", "[access][papers]")
{
    TestShop shop;
    const ReceiptTemplate before = receiptTemplate(shop.connection(), shop.manager().branch());
    CHECK(before.language == u"de"_s); // A shop in Germany.
    CHECK_FALSE(before.secondLanguage);
    CHECK_FALSE(before.logo);
    CHECK(before.code == ReceiptCode::Bars);
}

TEST_CASE("a branch follows the company until it says its own, and again when it wants to", "[access][papers]")
{
    TestShop shop;
    const BranchId branch = shop.manager().branch();
    const SaveReceiptTemplate request {.request = shop.newRequest(), .receipt = twoLanguages()};
    REQUIRE(saveReceiptTemplate(shop, shop.manager(), request));
    REQUIRE(saveReceiptTemplate(shop, shop.manager(), request));
    CHECK(shop.facts(ReceiptTemplateSavedKind) == 1);
    CHECK(receiptTemplate(shop.connection(), branch) == twoLanguages());
    SaveReceiptTemplate other = request;
    other.receipt->code = ReceiptCode::None;
    CHECK(saveReceiptTemplate(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);

    ReceiptTemplate own {.footer = {u"Branch"_s}, .language = u"fr"_s};
    REQUIRE(
        saveReceiptTemplate(shop, shop.manager(), {.request = shop.newRequest(), .branch = branch, .receipt = own}));
    CHECK(receiptTemplate(shop.connection(), branch) == own);
    CHECK(companyReceiptTemplate(shop.connection()) == twoLanguages());
    REQUIRE(saveReceiptTemplate(shop, shop.manager(), {.request = shop.newRequest(), .branch = branch}));
    CHECK_FALSE(branchReceiptTemplate(shop.connection(), branch));
    CHECK(receiptTemplate(shop.connection(), branch) == twoLanguages());
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a logo is kept once, whoever prints it", "[access][papers]")
{
    TestShop shop;
    ReceiptTemplate receipt = twoLanguages();
    receipt.logo = pictureId(someLogo());
    REQUIRE(saveReceiptTemplate(
        shop, shop.manager(), {.request = shop.newRequest(), .receipt = receipt, .picture = someLogo()}));
    CHECK(findPicture(shop.connection(), *receipt.logo) == someLogo());
    // The same picture, chosen again for a branch: it is known, and is not written again.
    REQUIRE(saveReceiptTemplate(shop, shop.manager(),
        {.request = shop.newRequest(), .branch = shop.manager().branch(), .receipt = receipt, .picture = someLogo()}));
    const auto numbers = [&](std::string_view sql) {
        std::vector<qint64> found;
        for (auto row = shop.connection().query(sql); row.step();)
            found.push_back(row.int64(0));
        return found;
    };
    CHECK(numbers("SELECT count(*) FROM picture") == std::vector<qint64> {1});
    const auto lengths = numbers("SELECT length(body) FROM fact WHERE kind = 'receipt-template.saved' ORDER BY no");
    REQUIRE(lengths.size() == 2);
    CHECK(lengths[1] < lengths[0]);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("a template that could not be printed is refused", "[access][papers][rules]")
{
    TestShop shop;
    SaveReceiptTemplate request {.request = shop.newRequest(), .receipt = twoLanguages()};
    const struct {
        Rule rule;
        std::function<void(SaveReceiptTemplate &)> spoil;
    } rows[] = {
        {access::rules::ReceiptLinesMustBeFew,
            [](auto &spoilt) { spoilt.receipt->header = QStringList(MostReceiptLines + 1, u"line"_s); }},
        {access::rules::ReceiptLineMustBeShort,
            [](auto &spoilt) { spoilt.receipt->footer = {QString(MostReceiptLineLength + 1, u'x')}; }},
        {access::rules::PaperLanguageMustBeKnown, [](auto &spoilt) { spoilt.receipt->language = u"tlh"_s; }},
        {access::rules::PaperLanguagesMustDiffer, [](auto &spoilt) { spoilt.receipt->secondLanguage = u"de"_s; }},
        {access::rules::PictureMustBeSmall,
            [](auto &spoilt) { spoilt.picture = Picture {QByteArray(MostPictureBytes + 1, 'x')}; }},
        {access::rules::PictureMustExist, [](auto &spoilt) { spoilt.receipt->logo = pictureId(someLogo()); }},
        {access::rules::TemplateBranchMustExist, [&](auto &spoilt) { spoilt.branch = shop.newId<BranchId>(); }},
    };
    for (const auto &row : rows) {
        INFO(row.rule.name);
        SaveReceiptTemplate spoilt = request;
        row.spoil(spoilt);
        const auto refused = saveReceiptTemplate(shop, shop.manager(), spoilt);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == row.rule);
    }
    CHECK(saveReceiptTemplate(shop, shop.cashier(), request).error().rule == access::rules::RightMustBeHeld);
    CHECK(shop.facts(ReceiptTemplateSavedKind) == 0);
}
