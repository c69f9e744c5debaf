// The till's printer while one that was set before is stuck.
#include "app/desktop/till_printer.h"
#include "core/daybook/shop.h"
#include "tests/support/test_shop.h"

#include <QTcpServer>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace Qt::StringLiterals;

TEST_CASE("another printer is taken at once, while what was for a stuck one goes on to it", "[printer]")
{
    test::TestShop shop;
    QTcpServer stuck; // Takes the connection and never reads.
    REQUIRE(stuck.listen(QHostAddress::LocalHost));
    const devices::TcpPort old {stuck.serverAddress().toString(), stuck.serverPort()};
    REQUIRE(devices::setReceiptPrinter(shop.connection(), shop.manager(), {old, devices::Roll::Wide80}));
    REQUIRE(devices::enqueue(shop.connection(), {old, u"long paper"_s, QByteArray(24 << 20, 'x')}, 1));
    desktop::TillPrinter printer(shop, {});
    const auto state = [&] { return devices::printJobs(shop.connection(), 1).front().state; };
    REQUIRE(QTest::qWaitFor([&] { return state() == devices::PrintState::Printing; }, 60'000));

    REQUIRE(devices::setReceiptPrinter(shop.connection(), shop.manager(), {std::nullopt, devices::Roll::Wide80}));
    printer.reload();

    CHECK(state() == devices::PrintState::Printing); // Nobody waited for it to be given up.
    CHECK(printer.state().isWell);
}
