// Keys are known by their place, whatever the layout writes.
#include "ui/kit/physical_keys.h"

#include "tests/ui/kit/key_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("every printable US character is read back from its place", "[kit][scan]")
{
    for (char c = '!'; c <= '~'; ++c) {
        const auto event = test::keyEvent(QEvent::KeyPress, c, u"ش"_s, Qt::Key_unknown, 1);
        INFO("character " << c);
        CHECK(scannedCharacter(*event) == static_cast<char16_t>(c));
    }
}

TEST_CASE("the numeric pad writes digits too", "[kit][scan]")
{
    CHECK(usCharacterAt(71, false) == u'7');
    CHECK(usCharacterAt(82, false) == u'0');
    CHECK(usCharacterAt(55, false) == u'*');
    CHECK(usCharacterAt(98, false) == u'/');
    CHECK_FALSE(usCharacterAt(1, false));
    CHECK_FALSE(usCharacterAt(28, false));
    CHECK_FALSE(usCharacterAt(500, false));
}

TEST_CASE("a letter shortcut is found by place under an Arabic layout", "[kit]")
{
    QKeyEvent event(QEvent::KeyPress, 0x634 /* sheen */, Qt::ControlModifier, 37 + 8, 0, 0, u"ن"_s);
    CHECK(shortcutKey(event) == Qt::Key_K);
    QKeyEvent f12(QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier, 88 + 8, 0, 0);
    CHECK(shortcutKey(f12) == Qt::Key_F12);
}

TEST_CASE("Ctrl+] is the group separator of GS1 and other chords write nothing", "[kit][scan]")
{
    QKeyEvent separator(QEvent::KeyPress, Qt::Key_BracketRight, Qt::ControlModifier, 27 + 8, 0, 0);
    CHECK(scannedCharacter(separator) == u'\x1d');
    QKeyEvent selectAll(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier, 30 + 8, 0, 0);
    CHECK_FALSE(scannedCharacter(selectAll));
}
