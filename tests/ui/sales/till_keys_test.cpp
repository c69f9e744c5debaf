// The till's keyboard map works on every keyboard.
#include "ui/sales/till_keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

std::optional<TillAction> pressed(
    int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {}, quint32 place = 0)
{
    const QKeyEvent event(QEvent::KeyPress, key, modifiers, place == 0 ? 0 : place + 8, 0, 0, text);
    return tillActionFor(event);
}

} // namespace

TEST_CASE("function keys and their shifted twins are told apart", "[till]")
{
    CHECK(pressed(Qt::Key_F12) == TillAction::Pay);
    CHECK(pressed(Qt::Key_F12, Qt::ShiftModifier) == TillAction::ExactCash);
    CHECK(pressed(Qt::Key_F4) == TillAction::Customer);
    CHECK(pressed(Qt::Key_F7) == TillAction::Hold);
    CHECK(pressed(Qt::Key_F7, Qt::ShiftModifier) == TillAction::Recall);
}

TEST_CASE("signs count wherever the layout has them, on the keypad too", "[till]")
{
    CHECK(pressed(Qt::Key_Asterisk, Qt::ShiftModifier, u"*"_s) == TillAction::Multiply);
    CHECK(pressed(Qt::Key_Asterisk, Qt::KeypadModifier, u"*"_s) == TillAction::Multiply);
    CHECK(pressed(Qt::Key_Plus, Qt::NoModifier, u"+"_s) == TillAction::Plus);
    CHECK(pressed(Qt::Key_Enter, Qt::KeypadModifier) == TillAction::Enter);
    CHECK(pressed(Qt::Key_Comma, Qt::KeypadModifier, u","_s) == TillAction::Decimal);
    CHECK(pressed(0, Qt::NoModifier, u"٫"_s) == TillAction::Decimal);
}

TEST_CASE("letter chords go by the key's place under an Arabic layout", "[till]")
{
    CHECK(pressed(0x645, Qt::ControlModifier, u"م"_s, 38) == TillAction::Lock); // The place of L.
    CHECK(pressed(0x636, Qt::AltModifier, u"ض"_s, 16) == TillAction::Quantity); // The place of Q.
    CHECK(pressed(0x624, Qt::AltModifier, u"ؤ"_s, 46) == TillAction::Customer); // The place of C.
    CHECK_FALSE(pressed(Qt::Key_L, Qt::NoModifier, u"l"_s, 38));
}

TEST_CASE("the help shows every key once, in words", "[till]")
{
    const auto map = tillKeyMap();
    CHECK(map.size() >= 20);
    for (const TillKey &key : map) {
        CHECK_FALSE(key.key.isEmpty());
        CHECK_FALSE(key.action.isEmpty());
    }
}
