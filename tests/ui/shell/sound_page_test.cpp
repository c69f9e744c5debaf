// Sounds as a person sets them: switched at once, and heard.
#include "ui/shell/sound_page.h"

#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"

#include <QCheckBox>
#include <QSlider>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::named;
using test::press;

TEST_CASE("each sound is switched, heard and kept at once", "[shell][sounds]")
{
    test::TestShop shop;
    std::vector<std::pair<Tone, int>> played;
    int changes = 0;
    SoundPage page(shop.connection(), shop.manager(),
        {[&](Tone tone, int volume) { played.emplace_back(tone, volume); }, [&] { ++changes; }});
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto *slider = page.findChild<QSlider *>();
    REQUIRE(slider);
    QTest::keyClick(slider, Qt::Key_PageDown);
    CHECK(devices::soundSetting(shop.connection()).volume == 60);
    CHECK(changes == 1);
    REQUIRE(press(page, u"Listen: Payment complete"_s));
    CHECK(played == std::vector<std::pair<Tone, int>> {{Tone::Paid, 60}});
    REQUIRE(press(page, u"Payment complete"_s));
    CHECK_FALSE(devices::soundSetting(shop.connection()).hears(devices::SoundEvent::Paid));
    REQUIRE(press(page, u"Sounds are on"_s));
    CHECK_FALSE(devices::soundSetting(shop.connection()).isOn);
    CHECK_FALSE(slider->isEnabled());
    REQUIRE(press(page, u"Listen: Payment complete"_s)); // To choose before it is on.
    CHECK(played.size() == 2);
    CHECK(changes == 3);
}
