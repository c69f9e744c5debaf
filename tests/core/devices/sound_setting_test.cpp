// Which sounds a machine makes is its own setting.
#include "core/devices/sound_setting.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;

TEST_CASE("a new machine makes every sound; what is chosen is kept", "[devices][sounds]")
{
    test::TestShop shop;
    CHECK(soundSetting(shop.connection()) == SoundSetting {});
    const SoundSetting quiet {.isOn = false, .volume = 20, .isHeard = {true, false, true, false}};
    REQUIRE(setSoundSetting(shop.connection(), shop.manager(), quiet));
    CHECK(soundSetting(shop.connection()) == quiet);
    CHECK_FALSE(soundSetting(shop.connection()).hears(SoundEvent::Attention));
    store::setLocalSetting(shop.connection(), "sound", u"nonsense"_s);
    CHECK(soundSetting(shop.connection()) == SoundSetting {});
}

TEST_CASE("a volume that is none is refused, and whoever may not change settings", "[devices][sounds][rules]")
{
    test::TestShop shop;
    const int volume = GENERATE(0, -1, 101);
    CHECK(setSoundSetting(shop.connection(), shop.manager(), {.volume = volume}).error().rule
        == devices::rules::VolumeMustBeInRange);
    CHECK(setSoundSetting(shop.connection(), shop.cashier(), {}).error().rule == access::rules::RightMustBeHeld);
    CHECK(soundSetting(shop.connection()) == SoundSetting {});
}
