// Importing products: what files say, what is refused with its line, all or nothing, and again.
#include "core/base/number_rules.h"
#include "core/catalogue/bundle.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/product_search.h"
#include "core/catalogue/save_product.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/import_products.h"
#include "core/stock/place.h"
#include "core/stock/stock_queries.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::stock;
using mizan::test::TestShop;

namespace {

struct ImportShop : TestShop {
    struct Bad {
        qint64 line;
        Rule rule;
        QString subject;
    };
    std::vector<Bad> bad;
    TaxClassId taxClass = tax::loadTaxTable(connection()).entries().front().id;

    Result<ImportSummary> import(QByteArray csv, ImportProducts request)
    {
        bad.clear();
        QBuffer file(&csv);
        file.open(QIODevice::ReadOnly);
        ImportHooks hooks;
        hooks.onBadRow = [&](const BadRow &row) { bad.push_back({row.row.line, row.reason.rule, row.reason.subject}); };
        return importProducts(*this, manager(), file, request, hooks);
    }
    Result<ImportSummary> import(const QByteArray &csv) { return import(csv, request()); }
    [[nodiscard]] ImportProducts request() { return {.request = newRequest(), .taxClass = taxClass}; }
    [[nodiscard]] std::optional<catalogue::ScannedProduct> find(const QString &code)
    {
        return catalogue::findByCode(connection(), currency(), code);
    }
    [[nodiscard]] StockLevel at(const QString &code)
    {
        return onHand(connection(), find(code)->product.id, branchPlace(manager().branch()));
    }
};

const QByteArray Header = "code;name;barcodes;category;unit;price;cost;tax class;stock\n";

} // namespace

TEST_CASE("products are imported with all that their rows say", "[stock]")
{
    ImportShop shop;
    const auto done = shop.import("Artikelnummer;Bezeichnung;EAN;Warengruppe;Einheit;VK;EK;MwSt;Bestand\n"
                                  "71053;\"Laterne; weiß\";4006381333931|15400141288763*12;Deko;Stk;3,39;1,234;19;6\n"
                                  "K1;Käse;;Lebensmittel;kg;12,90;7,00;7 %;2,5\n"
                                  "S1;Beratung;;;h;60,00;;;\n");
    REQUIRE(done);
    CHECK(done->rows == 3);
    CHECK(done->created == 3);
    CHECK(done->categories == 2);
    CHECK(done->stocked == 2);
    const auto lantern = shop.find(u"71053"_s);
    REQUIRE(lantern);
    CHECK(lantern->product.name == u"Laterne; weiß"_s);
    CHECK(lantern->product.price == UnitPrice(3'390'000, shop.currency()));
    CHECK(lantern->product.cost == UnitPrice(1'234'000, shop.currency()));
    CHECK(lantern->product.category.has_value());
    CHECK(
        catalogue::findByBarcode(shop.connection(), shop.currency(), u"15400141288763"_s)->pack == Quantity::units(12));
    CHECK(shop.at(u"71053"_s) == StockLevel {Quantity::units(6), 740});
    CHECK(shop.find(u"K1"_s)->unitSymbol == u"kg"_s);
    CHECK(shop.find(u"K1"_s)->product.taxClass != lantern->product.taxClass);
    CHECK(shop.at(u"K1"_s) == StockLevel {Quantity::fromMicro(2'500'000), 1750});
    CHECK(catalogue::searchProducts(shop.connection(), shop.currency(), u"kase").size() == 1);
    CHECK(shop.rebuildsTheSame());
}

TEST_CASE("the same file again changes nothing", "[stock]")
{
    ImportShop shop;
    const QByteArray csv = Header + "1;Tea;96385074;Drinks;;2,50;1;;10\n2;Cup;;;;4,00;2;;0\n";
    REQUIRE(shop.import(csv));
    const qint64 before = shop.facts("stock.adjusted");
    const auto again = shop.import(csv);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->created + again->updated + again->stocked + again->categories == 0);
    CHECK(shop.facts("stock.adjusted") == before);
    CHECK(shop.at(u"1"_s) == StockLevel {Quantity::units(10), 1000});
}

TEST_CASE("known codes are changed in what the file says, and stock is set", "[stock]")
{
    ImportShop shop;
    REQUIRE(shop.import(Header + "1;Tea;96385074;Drinks;kg;2,50;1,00;;10\n"));
    const auto done = shop.import("code,name,price,barcode,stock\n1,,2.75,4006381333931,4\n");
    REQUIRE(done);
    CHECK(done->updated == 1);
    const auto tea = catalogue::findProduct(shop.connection(), shop.currency(), shop.find(u"1"_s)->product.id);
    CHECK(tea->name == u"Tea"_s);
    CHECK(tea->price == UnitPrice(2'750'000, shop.currency()));
    CHECK(tea->cost == UnitPrice(1'000'000, shop.currency()));
    CHECK(tea->barcodes.size() == 2);
    CHECK(shop.at(u"1"_s) == StockLevel {Quantity::units(4), 400});
}

TEST_CASE("a bad row is told with its line, and nothing is imported", "[stock]")
{
    ImportShop shop;
    shop.addProduct({.name = u"Old"_s, .barcode = u"5901234123457"_s});
    struct Row {
        const char *what;
        QByteArray line;
        Rule rule;
        QString subject;
    };
    const auto row = GENERATE(values<Row>({
        {"short row", "9;Tea", catalogue::rules::RowMustFitHeader, u""_s},
        {"long row", "9;Tea;;;;1;;;;;x", catalogue::rules::RowMustFitHeader, u""_s},
        {"broken UTF-8", "9;Caf\xE9;;;;1,50;;;", mizan::rules::CsvRowMustBeUtf8, u"line 3"_s},
        {"huge field", "9;" + QByteArray(1'000'000, 'x') + ";;;;1,50;;;", mizan::rules::CsvFieldMustNotBeTooLong,
            u"line 3"_s},
        {"no code", ";Tea;;;;1,50;;;", catalogue::rules::ProductMustHaveCode, u"code"_s},
        {"no name", "9;;;;;1,50;;;", catalogue::rules::ProductMustHaveName, u"name"_s},
        {"long name", "9;" + QByteArray(300, 'x') + ";;;;1,50;;;", catalogue::rules::TextMustNotBeTooLong, u"name"_s},
        {"no price", "9;Tea;;;;;;;", stock::rules::PriceMustBeGiven, u"price"_s},
        {"no number", "9;Tea;;;;free;;;", catalogue::rules::CellMustBeNumber, u"price"_s},
        {"the other mark", "9;Tea;;;;1.5;;;", catalogue::rules::CellMustBeNumber, u"price"_s},
        {"negative price", "9;Tea;;;;-1,50;;;", catalogue::rules::PriceMustNotBeNegative, u"price"_s},
        {"absurd price", "9;Tea;;;;4006381333931;;;", mizan::rules::NumberMustFit, u"price"_s},
        {"more absurd price", "9;Tea;;;;4006381333931400638133393;;;", mizan::rules::NumberMustFit, u"price"_s},
        {"negative cost", "9;Tea;;;;1;-1;;", catalogue::rules::CostMustNotBeNegative, u"cost"_s},
        {"overflowing stock", "9;Tea;;;;1;1;;9000000000", mizan::rules::NumberMustFit, u"stock"_s},
        {"overflowing value", "9;Tea;;;;1;900000000;;900000000", mizan::rules::NumberMustFit, u"stock"_s},
        {"negative stock", "9;Tea;;;;1;;;-1", stock::rules::StockMustNotBeNegative, u"stock"_s},
        {"half a piece", "9;Tea;;;;1;;;0,5", stock::rules::QuantityMustFitUnit, u"stock"_s},
        {"wrong check digit", "9;Tea;96385075;;;1;;;", catalogue::rules::BarcodeMustHaveRightCheckDigit,
            u"barcodes[0]"_s},
        {"odd pack", "9;Tea;96385074*x;;;1;;;", catalogue::rules::CellMustBeNumber, u"barcodes"_s},
        {"unknown unit", "9;Tea;;;barrel;1;;;", catalogue::rules::UnitMustExist, u"unit"_s},
        {"unknown tax class", "9;Tea;;;;1;;luxury;", catalogue::rules::TaxClassMustExist, u"taxClass"_s},
        {"code twice", "1;Tea;;;;1;;;", stock::rules::CodeMustStandOnce, u"code"_s},
        {"barcode twice", "9;Tea;4006381333931;;;1;;;", stock::rules::BarcodeMustBeOfOne, u"barcodes"_s},
        {"barcode of another product", "9;Tea;5901234123457;;;1;;;", catalogue::rules::BarcodeMustBeFree,
            u"barcodes"_s},
    }));
    INFO(row.what);
    const qint64 before = shop.facts();
    const QByteArray csv = Header + "1;Bread;4006381333931;;;2,50;1,00;;5\n" + row.line + "\n3;Cup;;;;4,00;;;\n";
    const auto refused = shop.import(csv);
    REQUIRE(!refused);
    CHECK(refused.error().rule == stock::rules::RowsMustBeGood);
    REQUIRE(shop.bad.size() == 1);
    CHECK(shop.bad[0].line == 3);
    CHECK(shop.bad[0].rule.name == row.rule.name);
    CHECK(shop.bad[0].subject == row.subject);
    CHECK(shop.facts() == before);

    ImportProducts skipping = shop.request();
    skipping.skipBad = true;
    const auto done = shop.import(csv, skipping);
    REQUIRE(done);
    CHECK(done->created == 2);
    CHECK(done->bad == 1);
    CHECK(shop.find(u"3"_s));
    CHECK(!shop.find(u"9"_s));
}

TEST_CASE("a kind that is none, and stock of a service, are refused", "[stock]")
{
    ImportShop shop;
    REQUIRE(!shop.import("code,name,price,kind,stock\n1,Haircut,20,service,1\n2,Tea,1,liquid,1\n"));
    REQUIRE(shop.bad.size() == 2);
    CHECK(shop.bad[0].rule == stock::rules::ProductMustBeKeptInStock);
    CHECK(shop.bad[1].rule == catalogue::rules::KindMustBeKnown);
}

TEST_CASE("a file whose columns do not fit is refused at once", "[stock]")
{
    ImportShop shop;
    ImportProducts request = shop.request();
    CHECK(shop.import("code,name\n1,Tea\n").error().rule == catalogue::rules::ColumnMustBeThere);
    CHECK(shop.import("code,name,price,price\n1,Tea,1,2\n").error().rule == catalogue::rules::ColumnMustStandOnce);
    CHECK(shop.import("").error().rule == mizan::rules::CsvMustHaveHeader);
    request.map = {{catalogue::ProductColumn::Code, {u"No such"_s}}};
    CHECK(shop.import("code,name,price\n1,Tea,1\n", request).error().rule == catalogue::rules::MappedHeadingMustExist);
}

TEST_CASE("a map says which heading is which column", "[stock]")
{
    ImportShop shop;
    const auto map =
        catalogue::readColumnMap(R"({"code": "Kürzel", "name": "Was", "price": "Netto", "barcodes": ["A", "B"]})");
    REQUIRE(map);
    ImportProducts request = shop.request();
    request.map = *map;
    REQUIRE(shop.import("Kürzel,Was,Price,Netto,A,B\nt1,Tea,9,1.25,4006381333931,96385074\n", request));
    CHECK(shop.find(u"t1"_s)->product.price == UnitPrice(1'250'000, shop.currency()));
    CHECK(catalogue::findByBarcode(shop.connection(), shop.currency(), u"00000096385074"_s));
    CHECK(catalogue::readColumnMap("[1]").error().rule == catalogue::rules::MapMustBeReadable);
    CHECK(catalogue::readColumnMap(R"({"code": 1})").error().rule == catalogue::rules::MapMustBeReadable);
    CHECK(catalogue::readColumnMap(R"({"colour": "x"})").error().rule == catalogue::rules::MapColumnMustBeKnown);
}

TEST_CASE("a dry run says what would happen and writes nothing", "[stock]")
{
    ImportShop shop;
    shop.addProduct({.name = u"Old"_s, .code = u"old"_s});
    ImportProducts request = shop.request();
    request.dryRun = true;
    const qint64 before = shop.facts();
    const auto would = shop.import(Header + "old;Old;;Drinks;;1;;;\nnew;New;;Drinks;;1;;;\nbad;;;;;1;;;\n", request);
    REQUIRE(would);
    CHECK(would->rows == 3);
    CHECK(would->created == 1);
    CHECK(would->updated == 1);
    CHECK(would->bad == 1);
    CHECK(would->categories == 1);
    CHECK(shop.facts() == before);
}

TEST_CASE("an import that is stopped goes on when asked again", "[stock]")
{
    ImportShop shop;
    QByteArray csv = "code,name,price,stock\n";
    for (int i = 0; i < 3'500; ++i)
        csv += QByteArray::number(i) + ",Thing " + QByteArray::number(i) + ",1.50,2\n";
    const ImportProducts request = shop.request();
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    int calls = 0;
    ImportHooks hooks;
    hooks.onProgress = [&](const daybook::Progress &progress) {
        CHECK(progress.done <= progress.total);
        return ++calls < 6; // Three while checking, two batches written.
    };
    const auto stopped = importProducts(shop, shop.manager(), file, request, hooks);
    REQUIRE(!stopped);
    CHECK(stopped.error().rule == stock::rules::ImportMustNotBeStopped);
    const qint64 kept = catalogue::countProducts(shop.connection()).offered;
    CHECK(kept > 0);
    CHECK(kept < 3'500);
    REQUIRE(shop.import(csv, request));
    CHECK(catalogue::countProducts(shop.connection()).offered == 3'500);
    CHECK(shop.at(u"0"_s).quantity == Quantity::units(2));
    CHECK(shop.at(u"3499"_s).quantity == Quantity::units(2));
    csv.replace("Thing 7,", "Thong 7,");
    CHECK(shop.import(csv, request).error().rule == daybook::rules::SameIdMustSayTheSame);
}

TEST_CASE("an import that is stopped while it checks writes nothing", "[stock]")
{
    ImportShop shop;
    QByteArray csv = "code,name,price\n";
    for (int i = 0; i < 2'000; ++i)
        csv += QByteArray::number(i) + ",Thing,1.50\n";
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    ImportHooks hooks;
    hooks.onProgress = [](const daybook::Progress &) { return false; };
    const qint64 before = shop.facts();
    const auto stopped = importProducts(shop, shop.manager(), file, shop.request(), hooks);
    REQUIRE(!stopped);
    CHECK(stopped.error().rule == daybook::rules::WorkMustNotBeStopped);
    CHECK(shop.facts() == before);
}

TEST_CASE("who may not import is refused", "[stock]")
{
    ImportShop shop;
    QByteArray csv = "code,name,price\n1,Tea,1\n";
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    const auto refused = importProducts(shop, shop.cashier(), file, shop.request());
    REQUIRE(!refused);
    CHECK(refused.error().rule == access::rules::RightMustBeHeld);
}

TEST_CASE("a large import shares transactions and leaves nothing out", "[stock]")
{
    ImportShop shop;
    if (shop.connection().dialect().engine() != store::Engine::SqlCipher)
        SKIP("the large page cache is SQLCipher's");
    QByteArray csv = "code,name,price,barcode\n";
    constexpr int Count = 50'500;
    for (int i = 0; i < Count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "C" + number + ",Thing " + number + ",1.50,B" + number + "\n";
    }
    const auto done = shop.import(csv);
    REQUIRE(done);
    CHECK(done->created == Count);
    CHECK(catalogue::countProducts(shop.connection()).offered == Count);
    CHECK(catalogue::findByBarcode(shop.connection(), shop.currency(), u"B50499"_s));
    auto size = shop.connection().query("PRAGMA cache_size");
    REQUIRE(size.step());
    CHECK(size.int64(0) == -65536);
}

TEST_CASE("bundles are imported behind what they hold, and refused by name", "[stock][bundles]")
{
    ImportShop shop;
    shop.addProduct({.name = u"Basket"_s, .priceMinor = 300, .code = u"BSK"_s});
    const QByteArray csv = "code,name,unit,price,kind,contents\n"
                           "W,Wine,,12.00,goods,\n"
                           "C,Cheese,kg,20.00,goods,\n"
                           "GB,Gift basket,,25.00,bundle,W*2|C*0.25|BSK\n";
    const auto done = shop.import(csv);
    REQUIRE(done);
    CHECK(done->created == 3);
    const auto basket = shop.find(u"GB"_s);
    REQUIRE(basket);
    CHECK(basket->product.kind == catalogue::ProductKind::Bundle);
    REQUIRE(basket->contents.size() == 3);
    CHECK(basket->contents[0].product.name == u"Wine"_s);
    CHECK(basket->contents[0].quantity == Quantity::units(2));
    CHECK(basket->contents[1].quantity == Quantity::fromMicro(250'000));
    CHECK(basket->contents[2].product.code == u"BSK"_s);
    CHECK(shop.import(csv)->unchanged == 3);

    REQUIRE_FALSE(shop.import("code,name,price,kind,contents\n"
                              "B1,Too early,1,bundle,N1\n"
                              "N1,New,1,goods,\n"
                              "B2,Of bundles,1,bundle,GB\n"
                              "B3,Half a bottle,1,bundle,W*0.5\n"
                              "B4,Empty,1,bundle,\n"
                              "N2,No bundle,1,goods,W\n"
                              "W,Wine,12.00,bundle,N1\n"
                              "B5,Half a new one,1,bundle,N1*0.5\n"
                              "B6,Not a number,1,bundle,W*x\n"));
    REQUIRE(shop.bad.size() == 8);
    CHECK(shop.bad[0].rule == stock::rules::ContentMustBeImported);
    CHECK(shop.bad[1].rule == catalogue::rules::ContentMustBeSellable);
    CHECK(shop.bad[2].rule == catalogue::rules::ContentMustFitUnit);
    CHECK(shop.bad[3].rule == catalogue::rules::BundleMustHaveContents);
    CHECK(shop.bad[4].rule == catalogue::rules::ContentsMustBeOfBundle);
    CHECK(shop.bad[5].rule == catalogue::rules::BundleMustStayBundle);
    CHECK(shop.bad[6].rule == catalogue::rules::ContentMustFitUnit);
    CHECK(shop.bad[7].rule == catalogue::rules::CellMustBeNumber);
}
