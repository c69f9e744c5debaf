// The receipt printer of a machine: set by who may, read back as it was set, and refused where it leads nowhere.
#include "core/devices/receipt_printer.h"

#include "core/store/local_setting.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;

TEST_CASE("a receipt printer is set and read back", "[devices]")
{
    test::TestShop shop;
    CHECK_FALSE(receiptPrinter(shop.connection())->address);
    REQUIRE(setReceiptPrinter(shop.connection(), shop.manager(), {TcpPort {u"192.168.1.50"_s, 9100}, Roll::Wide58}));
    const auto set = receiptPrinter(shop.connection());
    REQUIRE(set);
    REQUIRE(set->address);
    CHECK(textOf(*set->address) == u"tcp:192.168.1.50:9100"_s);
    CHECK(set->roll == Roll::Wide58);
    CHECK(profileOf(set->roll).columns == 32);
    REQUIRE(setReceiptPrinter(shop.connection(), shop.manager(), {}));
    CHECK_FALSE(receiptPrinter(shop.connection())->address);
}

TEST_CASE("a printer nowhere, and one set by who may not, change nothing", "[devices]")
{
    test::TestShop shop;
    REQUIRE(setReceiptPrinter(shop.connection(), shop.manager(), {FilePort {u"/tmp/roll.bin"_s}, Roll::Narrow80}));
    const auto nowhere = setReceiptPrinter(shop.connection(), shop.manager(), {TcpPort {}, Roll::Wide80});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().rule == devices::rules::PrinterAddressMustBeKnown);
    const auto mayNot = setReceiptPrinter(shop.connection(), shop.cashier(), {});
    REQUIRE_FALSE(mayNot);
    const auto still = receiptPrinter(shop.connection());
    REQUIRE(still);
    CHECK(textOf(*still->address) == u"file:/tmp/roll.bin"_s);
    CHECK(still->roll == Roll::Narrow80);
}

TEST_CASE("a setting that is no address is told, not guessed", "[devices]")
{
    test::TestShop shop;
    store::setLocalSetting(shop.connection(), "printer.receipt", u"carrier pigeon"_s);
    const auto refused = receiptPrinter(shop.connection());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == devices::rules::PrinterAddressMustBeKnown);
}
