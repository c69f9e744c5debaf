// The quick keys of a branch, of one till, and their pictures.
#include "core/catalogue/quick_keys.h"

#include "core/access/company.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "tests/core/sales/sales_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::catalogue;
using namespace Qt::StringLiterals;
using test::SalesShop;

namespace {

access::Picture apple() { return {QByteArray("an apple, or bytes that say so")}; }

/// One page with bread, in green, and an apple on it.
QuickLayout breadKeys(SalesShop &shop)
{
    const QuickKey bread {shop.product(u"bread"_s, 250).id, KeyColour::Green, access::pictureId(apple())};
    return {{{u"Favourites"_s, {bread}}}};
}

SaveQuickLayout branchKeys(SalesShop &shop)
{
    return {shop.newRequest(), shop.manager().branch(), breadKeys(shop), {apple()}};
}

std::optional<QuickLayout> shown(SalesShop &shop)
{
    return quickLayoutOf(shop.connection(), shop.manager().branch(), shop.manager().device());
}

} // namespace

TEST_CASE("the keys of a branch hold at all its tills, and a till may have its own", "[quick-keys]")
{
    SalesShop shop;
    CHECK_FALSE(shown(shop));
    const SaveQuickLayout ofBranch = branchKeys(shop);
    REQUIRE(saveQuickLayout(shop, shop.manager(), ofBranch));
    CHECK(shown(shop) == ofBranch.layout);

    QuickLayout own {{{u"Mine"_s, {{shop.product(u"milk"_s, 120).id}}}, {u"Empty"_s}}};
    const DeviceId till = shop.manager().device();
    REQUIRE(saveQuickLayout(shop, shop.manager(), {shop.newRequest(), till, own}));
    CHECK(shown(shop) == own);
    CHECK(findQuickLayout(shop.connection(), shop.manager().branch()) == ofBranch.layout);

    REQUIRE(saveQuickLayout(shop, shop.manager(), {shop.newRequest(), till}));
    CHECK(shown(shop) == ofBranch.layout);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("asked twice it is one fact, and a picture is kept once whoever shows it", "[quick-keys]")
{
    SalesShop shop;
    const SaveQuickLayout request = branchKeys(shop);
    REQUIRE(saveQuickLayout(shop, shop.manager(), request));
    REQUIRE(saveQuickLayout(shop, shop.manager(), request));
    CHECK(shop.facts(QuickKeysSavedKind) == 1);
    CHECK(access::findPicture(shop.connection(), access::pictureId(apple())) == apple());

    SaveQuickLayout again = request;
    again.request = shop.newRequest();
    REQUIRE(saveQuickLayout(shop, shop.manager(), again)); // It is so already.
    CHECK(shop.facts(QuickKeysSavedKind) == 1);

    SaveQuickLayout other = request;
    other.layout->pages[0].name = u"Others"_s;
    CHECK(saveQuickLayout(shop, shop.manager(), other).error().rule == daybook::rules::SameIdMustSayTheSame);
    other.request = shop.newRequest();
    REQUIRE(saveQuickLayout(shop, shop.manager(), other)); // The apple is known by now.
    auto last = shop.connection().query("SELECT body FROM fact ORDER BY no DESC LIMIT 1");
    REQUIRE(last.step());
    const auto bytes = last.blob(0);
    const QByteArray body(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    CHECK(body.contains("Others"));
    CHECK_FALSE(body.contains(apple().png.toBase64()));
}

TEST_CASE("what a version does not know of a layout is passed over", "[quick-keys]")
{
    const QuickLayout read = readQuickLayout(u"product\t0190a0b0-0000-7000-8000-000000000001\t\t\n"
                                             "page\tFirst\n"
                                             "wheel\tround\n"
                                             "product\tno id\t1\t\n"
                                             "category\t0190a0b0-0000-7000-8000-000000000002\t17\t\n"_s);
    REQUIRE(read.pages.size() == 1);
    CHECK(read.pages[0].name == u"First"_s);
    REQUIRE(read.pages[0].keys.size() == 1);
    CHECK(std::holds_alternative<CategoryId>(read.pages[0].keys[0].goods));
    CHECK_FALSE(read.pages[0].keys[0].colour);
}

TEST_CASE("each rule of quick keys has an answer, and writes nothing", "[quick-keys]")
{
    struct Row {
        const char *what;
        Rule rule;
        void (*spoil)(SalesShop &, SaveQuickLayout &);
    };
    const Row row = GENERATE(Row {"no page", catalogue::rules::QuickPagesMustBeFew,
                                 [](SalesShop &, SaveQuickLayout &keys) { keys.layout->pages.clear(); }},
        Row {"too many pages", catalogue::rules::QuickPagesMustBeFew,
            [](SalesShop &, SaveQuickLayout &keys) { keys.layout->pages.resize(MostQuickPages + 1, {u"More"_s}); }},
        Row {"a page without a name", catalogue::rules::QuickPageMustHaveName,
            [](SalesShop &, SaveQuickLayout &keys) { keys.layout->pages[0].name = u"  "_s; }},
        Row {"a name that is too long", catalogue::rules::QuickPageMustHaveName,
            [](SalesShop &, SaveQuickLayout &keys) {
                keys.layout->pages[0].name = QString(MostPageNameLength + 1, u'a');
            }},
        Row {"a name of two lines", catalogue::rules::QuickPageMustHaveName,
            [](SalesShop &, SaveQuickLayout &keys) { keys.layout->pages[0].name = u"One\nTwo"_s; }},
        Row {"too many keys", catalogue::rules::QuickKeysMustBeFew,
            [](SalesShop &, SaveQuickLayout &keys) {
                auto &page = keys.layout->pages[0].keys;
                page.resize(MostQuickKeys + 1, page[0]);
            }},
        Row {"a product that is not there", catalogue::rules::QuickKeyMustHaveGoods,
            [](SalesShop &shop, SaveQuickLayout &keys) {
                keys.layout->pages[0].keys[0].goods = shop.newId<ProductId>();
            }},
        Row {"a category that is not there", catalogue::rules::QuickKeyMustHaveGoods,
            [](SalesShop &shop, SaveQuickLayout &keys) {
                keys.layout->pages[0].keys[0].goods = shop.newId<CategoryId>();
            }},
        Row {"a picture of too many bytes", catalogue::rules::QuickPictureMustBeSmall,
            [](SalesShop &, SaveQuickLayout &keys) {
                keys.pictures = {{QByteArray(access::MostPictureBytes + 1, 'x')}};
            }},
        Row {"a picture that nobody has", catalogue::rules::QuickPictureMustBeKnown,
            [](SalesShop &, SaveQuickLayout &keys) { keys.pictures.clear(); }},
        Row {"another shop's till", catalogue::rules::QuickKeysMustHavePlace,
            [](SalesShop &shop, SaveQuickLayout &keys) { keys.place = shop.newId<DeviceId>(); }},
        Row {"another shop's branch", catalogue::rules::QuickKeysMustHavePlace,
            [](SalesShop &shop, SaveQuickLayout &keys) { keys.place = shop.newId<BranchId>(); }});
    INFO(row.what);
    SalesShop shop;
    SaveQuickLayout request = branchKeys(shop);
    row.spoil(shop, request);
    const qint64 before = shop.facts();
    const auto saved = saveQuickLayout(shop, shop.manager(), request);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().rule == row.rule);
    CHECK(shop.facts() == before);
}
