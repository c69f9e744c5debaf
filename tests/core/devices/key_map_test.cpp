// The till's keys: the standard, what a machine chose instead, and what it cannot choose.
#include "core/devices/key_map.h"

#include "core/access/session.h"
#include "core/store/local_setting.h"
#include "tests/support/test_shop.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;

namespace {

std::size_t taskNamed(std::string_view name)
{
    for (std::size_t i = 0; i < KeyTasks.size(); ++i) {
        if (KeyTasks[i].name == name)
            return i;
    }
    FAIL("no such task");
    return 0;
}

} // namespace

TEST_CASE("no two tasks share a key in the standard", "[devices][keys]")
{
    std::vector<std::string_view> keys;
    for (const KeyTask &task : KeyTasks) {
        keys.push_back(task.standard);
        if (!task.other.empty())
            keys.push_back(task.other);
    }
    std::ranges::sort(keys);
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
    // Each could be chosen by a person too, but for the one that has Enter in it.
    for (std::size_t i = 0; i < KeyTasks.size(); ++i) {
        KeyMap map;
        CHECK(map.makeStandard(i));
    }
}

TEST_CASE(
    "another key is kept for this machine and does what the task does; the old one does nothing", "[devices][keys]")
{
    test::TestShop shop;
    KeyMap map = keyMap(shop.connection());
    CHECK(map == KeyMap());
    REQUIRE(map.assign("price", u"Ctrl+K"_s));
    REQUIRE(setKeyMap(shop.connection(), shop.manager(), map));
    const KeyMap kept = keyMap(shop.connection());
    CHECK(kept == map);
    CHECK(kept.taskOf(u"Ctrl+K"_s) == taskNamed("price"));
    CHECK_FALSE(kept.taskOf(u"F5"_s));
    CHECK(kept.taskOf(u"Alt+P"_s) == taskNamed("price")); // The second one stays.
    CHECK_FALSE(kept.isStandard(taskNamed("price")));
    CHECK(setKeyMap(shop.connection(), shop.cashier(), KeyMap()).error().rule == access::rules::RightMustBeHeld);
    CHECK(keyMap(shop.connection()) == map);
    REQUIRE(setKeyMap(shop.connection(), shop.manager(), KeyMap()));
    CHECK(keyMap(shop.connection()) == KeyMap());
}

TEST_CASE("two tasks may change their keys with each other", "[devices][keys]")
{
    test::TestShop shop;
    KeyMap map;
    REQUIRE(map.assign("hold", u"Ctrl+K"_s));
    REQUIRE(map.assign("return", u"F7"_s));
    REQUIRE(map.assign("hold", u"F8"_s));
    REQUIRE(setKeyMap(shop.connection(), shop.manager(), map));
    CHECK(keyMap(shop.connection()) == map);
}

TEST_CASE("what another version wrote is left out, and the rest holds", "[devices][keys]")
{
    test::TestShop shop;
    store::setLocalSetting(shop.connection(), "keys.till", u"juggle=F2;price=Ctrl+K;hold=x;pay=F1"_s);
    const KeyMap map = keyMap(shop.connection());
    CHECK(map.keyOf(taskNamed("price")) == u"Ctrl+K"_s);
    CHECK(map.isStandard(taskNamed("hold")));
    CHECK(map.isStandard(taskNamed("pay")));
}

TEST_CASE("a key that is taken, that writes, or for nothing is refused", "[devices][keys][rules]")
{
    KeyMap map;
    const auto taken = map.assign("price", u"F7"_s);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().rule == devices::rules::KeyMustBeFree);
    CHECK(std::get<QString>(*taken.error().find("task")) == u"hold"_s);
    CHECK(map.assign("price", u"Alt+H"_s).error().rule == devices::rules::KeyMustBeFree);
    const QString unusable = GENERATE(u"A"_s, u"Shift+A"_s, u"5"_s, u"Enter"_s, u"Esc"_s, u"F13"_s, u"Ctrl+Alt+F1"_s,
        u"Ctrl+"_s, u""_s, u"Ctrl+1"_s, u"Meta+K"_s);
    CHECK(map.assign("price", unusable).error().rule == devices::rules::KeyMustBeUsable);
    CHECK(map.assign("juggle", u"F2"_s).error().rule == devices::rules::KeyTaskMustBeKnown);
    CHECK(map == KeyMap());
}
