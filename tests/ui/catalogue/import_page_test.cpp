// Importing products as a person does: good files, bad ones, and files with a few bad rows.
#include "ui/catalogue/import_page.h"

#include "core/catalogue/product_queries.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/catalogue/import_columns.h"
#include "ui/kit/banner.h"
#include "ui/kit/text_line.h"

#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;
using test::says;

namespace {

struct Importing {
    Importing()
    {
        page.resize(1000, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    void open(const QByteArray &content)
    {
        path = folder.filePath(u"goods.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        page.openFile(path);
    }
    /// Presses, and waits until the work behind it is done.
    void run(const QString &button)
    {
        REQUIRE(press(page, button));
        REQUIRE(QTest::qWaitFor([&] { return !page.isWorking(); }, 60'000));
    }
    void check() { run(u"Check the file"_s); }
    QTableWidget *refused() const { return named<QTableWidget>(page, u"Refused rows"_s); }
    QString reason(int row) const { return refused()->item(row, 1)->text(); }
    QString problem() const
    {
        const auto *banner = page.findChild<Banner *>();
        return banner->isVisible() ? banner->words() : QString();
    }
    qint64 products() { return catalogue::countProducts(shop.connection()).offered; }
    void setMeaning(const QString &heading, catalogue::ProductColumn column)
    {
        for (auto *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName().contains(heading))
                box->setCurrentIndex(box->findData(static_cast<int>(column)));
        }
    }

    test::TestShop shop;
    QTemporaryDir folder;
    QString path;
    ImportPage page {shop, shop.manager()};
};

} // namespace

TEST_CASE("a good file is looked at, checked and imported", "[import]")
{
    Importing office;
    QSignalSpy imported(&office.page, &ImportPage::imported);
    office.open("Artikelnummer;Bezeichnung;VK;Bestand;Warengruppe\n"
                "A1;Brot;2,49;10;Back\nA2;\xC3\x84pfel;1,99;5;Obst\nA3;Milch;1,09;;\n");
    CHECK(office.problem().isEmpty());
    CHECK(says(office.page, u"semicolon"_s));
    CHECK(says(office.page, u"decimal comma"_s));
    CHECK(says(office.page, u"UTF-8"_s));
    CHECK(std::ranges::any_of(office.page.findChildren<TextLine *>(),
        [](const TextLine *line) { return line->text().contains(u"Brot"_s) && line->text().contains(u"Milch"_s); }));
    office.check();
    CHECK(says(office.page, u"nothing is imported yet"_s));
    CHECK(says(office.page, u"2 categories"_s));
    CHECK(office.products() == 0);
    CHECK(office.refused() == nullptr);
    office.run(u"Import"_s);
    CHECK(says(office.page, u"The products are imported"_s));
    CHECK(office.products() == 3);
    CHECK(imported.size() == 1);
    QSignalSpy closed(&office.page, &ImportPage::closeAsked);
    REQUIRE(press(office.page, u"Show products"_s));
    CHECK(closed.size() == 1);
}

TEST_CASE("a column whose name says nothing is mapped by a person, and one can be left out", "[import]")
{
    Importing office;
    office.open("code,what,paid,cost\nA1,Bread,2.49,1.00\n");
    CHECK(office.problem().contains(u"Name"_s));
    CHECK_FALSE(press(office.page, u"Check the file"_s));
    office.setMeaning(u"what"_s, catalogue::ProductColumn::Name);
    CHECK(office.problem().contains(u"Price"_s));
    office.setMeaning(u"paid"_s, catalogue::ProductColumn::Price);
    CHECK(office.problem().isEmpty());
    office.setMeaning(u"cost"_s, static_cast<catalogue::ProductColumn>(-1));
    office.check();
    office.run(u"Import"_s);
    const auto listed = catalogue::listProducts(office.shop.connection(), office.shop.currency(), {});
    REQUIRE(listed.rows.size() == 1);
    const catalogue::ProductRow &found = listed.rows.front();
    CHECK(found.name == u"Bread"_s);
    CHECK(found.price == UnitPrice::of(office.shop.money(249)));
    CHECK(found.cost == UnitPrice::of(office.shop.money(0)));
}

TEST_CASE("two columns of the same meaning are said before anything is read", "[import]")
{
    Importing office;
    office.open("code,name,price\nA1,Bread,2.49\n");
    office.setMeaning(u"name"_s, catalogue::ProductColumn::Code);
    CHECK(office.problem().contains(u"Code"_s));
    CHECK_FALSE(press(office.page, u"Check the file"_s));
}

TEST_CASE("two bad rows among good ones: listed with line and reason, and left out when asked", "[import]")
{
    Importing office;
    office.open("code,name,price,barcode\n"
                "A1,Bread,2.49,4006381333931\n"
                "A2,Milk,-1.09,\n"
                "A3,Tea,3.00,4006381333932\n"
                "A4,Salt,0.59,\n");
    office.check();
    REQUIRE(office.refused());
    REQUIRE(office.refused()->rowCount() == 2);
    CHECK(office.refused()->item(0, 0)->text().contains(u'3'));
    CHECK(office.reason(0).contains(u"below zero"_s));
    CHECK(office.refused()->item(1, 0)->text().contains(u'4'));
    CHECK(office.reason(1).contains(u"check digit"_s));
    CHECK_FALSE(press(office.page, u"Import"_s));
    REQUIRE(press(office.page, u"Leave the refused rows out"_s));
    office.run(u"Import"_s);
    CHECK(office.products() == 2);
    CHECK(says(office.page, u"The products are imported"_s));
}

TEST_CASE("bad rows of every kind are told, not swallowed", "[import]")
{
    struct Row {
        QByteArray row;
        QString reason;
    };
    const std::vector<Row> rows {{"B1,Caf\xE9,1.00", u"UTF-8"_s},
        {"B2," + QByteArray(1'000'000, 'x') + ",1.00", u"long"_s}, {"B3,Bread,999999999999999999999999", u"Price"_s},
        {"B4,Bread,free", u"is no number"_s}, {"B5,Bread,", u"price"_s}, {"B6,Bread", u"headings"_s}};
    for (const Row &row : rows) {
        Importing office;
        office.open("code,name,price\nA1,Salt,0.59\n" + row.row + "\n");
        office.check();
        INFO(row.row.first(40).toStdString());
        REQUIRE(office.refused());
        REQUIRE(office.refused()->rowCount() == 1);
        INFO(office.reason(0).toStdString());
        CHECK(office.reason(0).contains(row.reason, Qt::CaseInsensitive));
        CHECK(office.refused()->item(0, 2)->text().size() < 300);
        CHECK(office.products() == 0);
    }
}

TEST_CASE("a file that is empty or gone says so and lets another be chosen", "[import]")
{
    Importing office;
    office.open({});
    CHECK_FALSE(office.problem().isEmpty());
    CHECK(named<QAbstractButton>(office.page, u"Choose file…"_s));
    office.page.openFile(office.folder.filePath(u"gone.csv"_s));
    CHECK_FALSE(office.problem().isEmpty());
}

TEST_CASE("a run that was told to stop while it checks has written nothing", "[import]")
{
    Importing office;
    QByteArray content("code,name,price\n");
    for (int i = 0; i < 2500; ++i)
        content += "C" + QByteArray::number(i) + ",Thing,1.00\n";
    office.open(content);
    ImportRun run(
        workPlaceOf(office.shop), office.shop.manager(), {office.path, {}, office.shop.newRequest(), false, false, {}});
    QSignalSpy finished(&run, &ImportRun::finished);
    run.stop();
    run.start();
    REQUIRE(finished.wait(60'000));
    REQUIRE(run.answer().refusal);
    CHECK(run.answer().refusal->rule == daybook::rules::WorkMustNotBeStopped);
    CHECK_FALSE(run.answer().problem.isEmpty());
    CHECK(office.products() == 0);
}

TEST_CASE("refused rows are written to a file with line and reason", "[import]")
{
    Importing office;
    office.open("code,name,price\nA1,Salt,0.59\nA2,Milk,-1\n");
    const QString errors = office.folder.filePath(u"errors.csv"_s);
    ImportRun run(workPlaceOf(office.shop), office.shop.manager(),
        {office.path, {}, office.shop.newRequest(), true, false, errors});
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    REQUIRE(finished.wait(60'000));
    QFile file(errors);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.startsWith("line,reason,code,name,price"));
    CHECK(written.contains("A2,Milk,-1"));
    CHECK_FALSE(written.contains("Salt"));

    ImportRun nowhere(workPlaceOf(office.shop), office.shop.manager(),
        {office.path, {}, office.shop.newRequest(), true, false, office.folder.filePath(u"no/such/errors.csv"_s)});
    QSignalSpy ended(&nowhere, &ImportRun::finished);
    nowhere.start();
    REQUIRE(ended.wait(60'000));
    CHECK_FALSE(nowhere.answer().problem.isEmpty());
}

TEST_CASE("who may not import is told so, and nothing is written", "[import]")
{
    Importing office;
    ImportPage page(office.shop, office.shop.cashier());
    page.show();
    office.open("code,name,price\nA1,Salt,0.59\n");
    page.openFile(office.path);
    REQUIRE(press(page, u"Check the file"_s));
    REQUIRE(QTest::qWaitFor([&] { return !page.isWorking(); }, 60'000));
    CHECK(page.findChild<Banner *>()->isVisible());
    CHECK(named<QAbstractButton>(page, u"Import"_s) == nullptr);
    CHECK(office.products() == 0);
}
