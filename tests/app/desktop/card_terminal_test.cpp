// The till and the terminal for practice as the program wires them: on two threads, with answers that come when they
// come.
#include "app/desktop/card_terminal.h"
#include "core/catalogue/save_product.h"
#include "core/payments/card_attempt_queries.h"
#include "core/sales/sale_queries.h"
#include "tests/core/sales/sales_shop.h"
#include "ui/sales/shop_till.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::payments;
using namespace Qt::StringLiterals;

namespace {

const QString Bread = u"4006381333931"_s;
constexpr int LongEnough = 120'000; // No machine is that slow.

/// As in desktop.cpp.
struct WiredTill {
    test::SalesShop shop;
    desktop::CardTerminal terminal {shop};
    std::unique_ptr<ui::ShopTill> till;

    WiredTill()
    {
        catalogue::Product bread = shop.product(u"bread"_s, 349);
        bread.barcodes = {{Bread, Quantity::units(1)}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), bread}));
        QObject::connect(
            &terminal, &desktop::CardTerminal::answered, &terminal, [this](AttemptId id, const TerminalAnswer &answer) {
                if (till)
                    till->cardAnswered(id, answer);
            });
        start();
        till->openShift(u"100"_s);
    }
    void start()
    {
        till = std::make_unique<ui::ShopTill>(shop.shop(), shop.cashier(),
            ui::TillOutlets {.card = {[this] { return terminal.name(); },
                                 [this](const TerminalOrder &order) { terminal.order(order); }}});
    }
    void set(PracticeMood mood)
    {
        REQUIRE(setTerminalSetting(shop.connection(), shop.manager(), {TerminalKind::Simulated, mood}));
        terminal.reload();
    }
    void payByCard()
    {
        till->scan(Bread);
        till->act(ui::TillAction::Pay);
        till->act(ui::TillAction::Find);
    }
    template <class Panel>
    [[nodiscard]] bool waitFor()
    {
        return QTest::qWaitFor([this] { return std::holds_alternative<Panel>(till->state().panel); }, LongEnough);
    }
};

} // namespace

TEST_CASE("the terminal for practice approves, and the sale goes on by itself", "[terminal]")
{
    WiredTill wired;
    wired.set(PracticeMood::Approves);
    wired.payByCard();
    REQUIRE(std::holds_alternative<ui::CardPanelView>(wired.till->state().panel)); // The thread was not kept waiting.
    REQUIRE(wired.waitFor<ui::ChangePanelView>());
    const auto last = sales::lastSale(wired.shop.connection(), wired.shop.shop().device());
    CHECK(last->sale.tenders.at(0).charge.has_value());
    CHECK(unsettledAttempts(wired.shop.connection(), wired.shop.shop().device()).empty());
}

TEST_CASE("its lost answer is found again, by a till that was started anew and another worker", "[terminal]")
{
    WiredTill wired;
    wired.set(PracticeMood::LosesAnswers);
    wired.payByCard();
    wired.till.reset();
    wired.set(PracticeMood::Declines); // Another worker: the device's book is all that is left of the charge.
    wired.start();
    const auto attempts = unsettledAttempts(wired.shop.connection(), wired.shop.shop().device());
    REQUIRE(QTest::qWaitFor(
        [&] { return !std::holds_alternative<ui::CardPanelView>(wired.till->state().panel); }, LongEnough));
    const auto attempt = findAttempt(wired.shop.connection(), attempts.at(0).id);
    // Whether the first worker had reached the device before it went is a matter of luck; what the till says is not.
    if (attempt->state == AttemptState::Approved)
        CHECK(std::holds_alternative<ui::ChangePanelView>(wired.till->state().panel));
    else
        CHECK(wired.till->state().feedback.text.contains(u"Nothing was charged"_s));
}

TEST_CASE("a terminal that is taken away leaves the keys to cards by hand", "[terminal]")
{
    WiredTill wired;
    CHECK(wired.terminal.name().isEmpty());
    wired.payByCard();
    CHECK(std::holds_alternative<ui::TenderPanelView>(wired.till->state().panel));
    CHECK(unsettledAttempts(wired.shop.connection(), wired.shop.shop().device()).empty());
}
