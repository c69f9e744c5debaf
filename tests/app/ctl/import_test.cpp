// mizanctl import and the export that it takes back.
#include "tests/app/ctl/ctl_run.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

using namespace mizan;
using namespace Qt::StringLiterals;
using test::CtlAnswer;
using test::CtlRun;

namespace {

constexpr const char *Goods = "code,name,barcode,category,unit,price,cost,tax class,stock\n"
                              "A1,Rye bread,4006381333931,Bread,pc,3.50,1.20,zero,10\n"
                              "A2,\"Cheese, \"\"old\"\"\",,Dairy,kg,12.90,7,zero,2.5\n";

} // namespace

TEST_CASE("products are imported with their stock, and exported as they were", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"goods.csv"_s, Goods);

    const CtlAnswer dry = ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s, u"--dry-run"_s});
    CHECK(dry.output.startsWith(u"Would import 2 rows: 2 products new"_s));
    const CtlAnswer imported = ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s});
    INFO(imported.errors.toStdString());
    CHECK(imported.exitCode == 0);
    CHECK(imported.output
        == u"Imported 2 rows: 2 products new, 0 changed, 0 unchanged, 2 categories new, stock of 2 set, 0 rows bad.\n"_s);

    REQUIRE(ctl.onShop({u"export"_s, u"products"_s, u"out.csv"_s}).exitCode == 0);
    const QByteArray exported = ctl.read(u"out.csv"_s);
    CHECK(exported.contains("A1,Rye bread,4006381333931,Bread,pc,3.50,1.20,zero,10,goods,\r\n"));
    CHECK(exported.contains("A2,\"Cheese, \"\"old\"\"\",,Dairy,kg,12.90,7.00,zero,2.5,goods,\r\n"));
    const CtlAnswer back = ctl.onShop({u"import"_s, u"products"_s, u"out.csv"_s});
    CHECK(back.output.contains(u"0 products new, 0 changed, 2 unchanged"_s));

    const CtlAnswer stock = ctl.onShop({u"report"_s, u"stock"_s, u"--format"_s, u"csv"_s});
    CHECK(stock.output.contains(u"A1,Rye bread,B1,10,pc,12.00"_s));
    CHECK(stock.output.contains(u"kg,17.50"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}

TEST_CASE("a bad row stops the import, is written down with line and reason, and can be skipped", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"goods.csv"_s, QByteArray(Goods) + "A3,,,,,1.00,,,\nA4,Bad price,,,pc,-1,,,\n");

    const CtlAnswer refused = ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.contains(u"[stock.import-rows-must-be-good: bad=2, rows=4]"_s));
    const QByteArray errors = ctl.read(u"goods.errors.csv"_s);
    CHECK(errors.contains("4,Product must have name. [catalogue.product-must-have-name"));
    CHECK(errors.contains("5,Price must not be negative."));
    REQUIRE(ctl.onShop({u"export"_s, u"products"_s, u"out.csv"_s}).exitCode == 0);
    CHECK(ctl.read(u"out.csv"_s).count('\n') == 1); // Only the headings: nothing was imported.

    const CtlAnswer skipped = ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s, u"--skip-bad"_s});
    CHECK(skipped.exitCode == 0);
    CHECK(skipped.output.contains(u"2 products new"_s));
    CHECK(skipped.output.contains(u"2 rows bad"_s));

    ctl.write(u"goods.csv"_s, Goods);
    REQUIRE(ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s}).exitCode == 0);
    CHECK_FALSE(QFileInfo::exists(ctl.path(u"goods.errors.csv"_s))); // The old complaints are gone.
}

TEST_CASE("a map says what the columns of a foreign file are called", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"shop.csv"_s,
        "\xef\xbb\xbfsku;title;p\nX1;F\xc3\xbc\xc3\x9f"
        "e;1,50\n");
    ctl.write(u"map.json"_s, R"({"code": "sku", "name": "title", "price": "p"})");
    CHECK(
        ctl.onShop({u"import"_s, u"products"_s, u"shop.csv"_s}).errors.contains(u"[catalogue.column-must-be-there"_s));
    const CtlAnswer imported = ctl.onShop({u"import"_s, u"products"_s, u"shop.csv"_s, u"--map"_s, u"map.json"_s});
    INFO(imported.errors.toStdString());
    CHECK(imported.exitCode == 0);
    REQUIRE(ctl.onShop({u"export"_s, u"products"_s, u"out.csv"_s}).exitCode == 0);
    CHECK(ctl.read(u"out.csv"_s)
            .contains("X1,F\xc3\xbc\xc3\x9f"
                      "e,,,pc,1.50,"));
}

TEST_CASE("price lists and promotions are imported by name", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"goods.csv"_s, Goods);
    REQUIRE(ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s}).exitCode == 0);
    ctl.write(u"lists.csv"_s, "list,code,quantity,price,group\nTrade,A1,1,3.10,Trade\nTrade,A1,10,2.90,\n");
    CHECK(ctl.onShop({u"import"_s, u"price-lists"_s, u"lists.csv"_s}).output
        == u"Imported 1 price lists, 2 prices set or taken out.\n"_s);
    CHECK(ctl.onShop({u"import"_s, u"price-lists"_s, u"lists.csv"_s}).output
        == u"Imported 1 price lists, 0 prices set or taken out.\n"_s);
    ctl.write(u"promotions.json"_s,
        R"([{"name": "Bread week", "kind": "percent-off", "percent": 10, "slots": [{"categories": ["Bread"]}]}])");
    CHECK(ctl.onShop({u"import"_s, u"promotions"_s, u"promotions.json"_s}).output == u"Imported 1 promotions.\n"_s);

    ctl.write(u"promotions.json"_s,
        R"([{"name": "Fish week", "kind": "percent-off", "percent": 10, "slots": [{"categories": ["Fish"]}]}])");
    const CtlAnswer refused = ctl.onShop({u"import"_s, u"promotions"_s, u"promotions.json"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.contains(u"catalogue.name-must-be-known (Fish week): key=categories, text=Fish"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}

TEST_CASE("products with variants are imported, one row for each, and their stock by their codes", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"shirts.csv"_s,
        "family,name,price,Colour,Size,code,barcodes,own_price\n"
        "TS,T-shirt,\"19,90\",Red,S,,4006381333931,\n"
        "TS,,,Red,M,,,\n"
        "TS,,,Blue,M,TS-BM,,24.90\n");
    const CtlAnswer imported = ctl.onShop({u"import"_s, u"variants"_s, u"shirts.csv"_s});
    INFO(imported.errors.toStdString());
    CHECK(imported.output == u"Imported 1 products with variants: 4 products new or changed.\n"_s);
    CHECK(ctl.onShop({u"import"_s, u"variants"_s, u"shirts.csv"_s}).output
        == u"Imported 1 products with variants: 0 products new or changed.\n"_s);
    ctl.write(u"stock.csv"_s, "code,name,price,stock\nTS-RED-S,\"T-shirt, Red, S\",19.90,7\n");
    REQUIRE(ctl.onShop({u"import"_s, u"products"_s, u"stock.csv"_s}).exitCode == 0);
    REQUIRE(ctl.onShop({u"export"_s, u"products"_s, u"out.csv"_s}).exitCode == 0);
    const QByteArray out = ctl.read(u"out.csv"_s);
    INFO(out.toStdString());
    CHECK(out.contains("TS,T-shirt,"));
    CHECK(out.contains(",family,\r\n"));
    CHECK(out.contains("TS-BM,\"T-shirt, Blue, M\",,,pc,24.90,"));
    const CtlAnswer again = ctl.onShop({u"import"_s, u"products"_s, u"out.csv"_s});
    INFO(again.errors.toStdString());
    CHECK(again.exitCode == 0); // What goes out comes in again, and changes nothing.
    CHECK(again.output.contains(u"0 changed"_s));

    ctl.write(u"renamed.csv"_s, "code,name,price\nTS-BM,Something else,24.90\n");
    const CtlAnswer refused = ctl.onShop({u"import"_s, u"products"_s, u"renamed.csv"_s});
    CHECK(refused.exitCode == 1);
    ctl.write(u"none.csv"_s, "family,name\nX,Nothing\n");
    CHECK(ctl.onShop({u"import"_s, u"variants"_s, u"none.csv"_s})
            .errors.contains(u"catalogue.family-must-have-attribute"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}

TEST_CASE("customers are imported with their group", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"customers.csv"_s, "name,card,group\nNora,CARD7,Trade\n");
    CHECK(ctl.onShop({u"import"_s, u"customers"_s, u"customers.csv"_s}).output
        == u"Imported customers: 1 new, 0 known.\n"_s);
    ctl.write(u"lists.csv"_s, "list,off,customer\nNora's,5%,CARD7\n");
    CHECK(ctl.onShop({u"import"_s, u"price-lists"_s, u"lists.csv"_s}).exitCode == 0);
}

TEST_CASE("a bundle is imported with what it holds, and exported as it was", "[ctl]")
{
    const CtlRun ctl;
    REQUIRE(ctl.init().exitCode == 0);
    ctl.write(u"goods.csv"_s,
        "code,name,price,kind,contents\nW,Wine,12.00,goods,\nG,Glass,4.00,goods,\nS,Set,18.00,bundle,W|G*2\n");
    REQUIRE(ctl.onShop({u"import"_s, u"products"_s, u"goods.csv"_s}).exitCode == 0);
    REQUIRE(ctl.onShop({u"export"_s, u"products"_s, u"out.csv"_s}).exitCode == 0);
    CHECK(ctl.read(u"out.csv"_s).contains(",bundle,W|G*2\r\n"));
    const CtlAnswer back = ctl.onShop({u"import"_s, u"products"_s, u"out.csv"_s});
    CHECK(back.output.contains(u"0 products new, 0 changed, 3 unchanged"_s));
    CHECK(ctl.onShop({u"verify"_s}).exitCode == 0);
}
