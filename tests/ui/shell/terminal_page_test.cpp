// The settings of the card terminal: what a person chooses is what the machine has from then on.
#include "tests/core/sales/sales_shop.h"
#include "ui/shell/terminal_page.h"

#include <QComboBox>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::payments;
using namespace mizan::ui;

namespace {

QComboBox &choiceOf(TerminalPage &page, int index)
{
    const auto choices = page.findChildren<QComboBox *>();
    REQUIRE(choices.size() == 2);
    return *choices.at(index);
}

void save(TerminalPage &page)
{
    auto *button = page.findChild<QPushButton *>();
    REQUIRE(button);
    button->click();
}

} // namespace

TEST_CASE("a terminal for practice is chosen, and what it does", "[shell][terminal]")
{
    test::SalesShop shop;
    int changes = 0;
    TerminalPage page(shop.connection(), shop.manager(), [&] { ++changes; });
    QComboBox &kind = choiceOf(page, 0);
    QComboBox &mood = choiceOf(page, 1);
    CHECK(kind.currentIndex() == 0);

    kind.setCurrentIndex(1);
    mood.setCurrentIndex(static_cast<int>(PracticeMood::LosesAnswers));
    save(page);
    CHECK(changes == 1);
    CHECK(terminalSetting(shop.connection()) == TerminalSetting {TerminalKind::Simulated, PracticeMood::LosesAnswers});

    TerminalPage again(shop.connection(), shop.manager(), {});
    CHECK(choiceOf(again, 0).currentIndex() == 1);
    CHECK(choiceOf(again, 1).currentIndex() == static_cast<int>(PracticeMood::LosesAnswers));
}

TEST_CASE("without the right the terminal stays as it is, and the page says so", "[shell][terminal]")
{
    test::SalesShop shop;
    int changes = 0;
    TerminalPage page(shop.connection(), shop.cashier(), [&] { ++changes; });
    choiceOf(page, 0).setCurrentIndex(1);
    save(page);
    CHECK(changes == 0);
    CHECK(terminalSetting(shop.connection()).kind == TerminalKind::None);
}
