// Sheets in files: a quotation that is saved to be sent.
#include "app/desktop/sheet_files.h"

#include "core/daybook/shop.h"
#include "core/sales/give_quotation.h"
#include "tests/core/sales/sales_shop.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestMs = 60'000;

sales::QuotationId quoted(test::SalesShop &shop)
{
    sales::Ticket ticket = shop.ticket();
    shop.add(ticket, u"bread"_s, 3);
    const auto quotation =
        sales::giveQuotation(shop, shop.manager(), {shop.newId<sales::QuotationId>(), ticket, shop.today(), u"Omar"_s});
    REQUIRE(quotation);
    return quotation->id;
}

} // namespace

TEST_CASE("a quotation is written as a sheet into the folder, which is made", "[sheet]")
{
    test::SalesShop shop;
    const sales::QuotationId quotation = quoted(shop);
    const QTemporaryDir folder;
    desktop::SheetFiles sheets(shop, QDir(folder.path()).filePath(u"sent"_s));
    QSignalSpy written(&sheets, &desktop::SheetFiles::written);
    CHECK(sheets.saveQuotation(quotation.as<FactTag>()).contains(u"B1-T1-Q-000001.pdf"_s));
    REQUIRE((written.count() == 1 || written.wait(LongestMs)));
    QFile file(written[0][0].toString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.size() > 1000);
    CHECK(sheets.saveQuotation(shop.newRequest()).isEmpty());
}

TEST_CASE("a sheet that cannot be written says why", "[sheet]")
{
    test::SalesShop shop;
    const sales::QuotationId quotation = quoted(shop);
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"B1-T1-Q-000001.pdf"_s)); // A folder stands where the file would.
    desktop::SheetFiles sheets(shop, folder.path());
    QSignalSpy failed(&sheets, &desktop::SheetFiles::failed);
    CHECK_FALSE(sheets.saveQuotation(quotation.as<FactTag>()).isEmpty());
    REQUIRE((failed.count() == 1 || failed.wait(LongestMs)));
    CHECK(failed[0][0].toString().contains(u"was not written"_s));

    QFile blocker(QDir(folder.path()).filePath(u"file"_s));
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    desktop::SheetFiles nowhere(shop, blocker.fileName());
    CHECK(nowhere.saveQuotation(quotation.as<FactTag>()).contains(u"cannot be made"_s));
}
