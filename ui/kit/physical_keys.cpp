// The US map by place, and how each platform numbers places.
#include "ui/kit/physical_keys.h"

#include <QGuiApplication>

namespace mizan::ui {

namespace {

// Index: place; "\0" where the key writes nothing. Places 1 (Esc), 14 (Backspace), 15 (Tab), 28 (Enter) write nothing
// here.
constexpr char Plain[] = "\0\0001234567890-=\0\0qwertyuiop[]\0\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";
constexpr char Shifted[] = "\0\0!@#$%^&*()_+\0\0QWERTYUIOP{}\0\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";
static_assert(sizeof Plain == 59 && sizeof Shifted == 59 && Plain[16] == 'q' && Plain[30] == 'a' && Plain[44] == 'z'
    && Plain[57] == ' ');

constexpr char Keypad[] = "789-456+1230."; // From place 71.
constexpr int FirstKeypadPlace = 71;
constexpr int KeypadSlash = 98;
constexpr int RightBracketPlace = 27;
constexpr char16_t GroupSeparator = 29;

} // namespace

std::optional<int> placeOf(const QKeyEvent &event)
{
    const quint32 code = event.nativeScanCode();
    if (code == 0)
        return std::nullopt;
#if defined(Q_OS_WIN)
    return static_cast<int>(code & 0xff);
#else
    // X11 and Wayland count eight further than the kernel.
    return code > 8 && code < 256 + 8 ? std::optional(static_cast<int>(code) - 8) : std::nullopt;
#endif
}

std::optional<char16_t> usCharacterAt(int place, bool shift) noexcept
{
    if (place >= 0 && place < 58) {
        const char c = shift ? Shifted[place] : Plain[place];
        return c == '\0' ? std::nullopt : std::optional(static_cast<char16_t>(c));
    }
    if (place >= FirstKeypadPlace && place < FirstKeypadPlace + 13)
        return static_cast<char16_t>(Keypad[place - FirstKeypadPlace]);
    if (place == KeypadSlash)
        return u'/';
    return std::nullopt;
}

std::optional<char16_t> scannedCharacter(const QKeyEvent &event)
{
    const auto place = placeOf(event);
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const bool bracket = place ? *place == RightBracketPlace : event.key() == Qt::Key_BracketRight;
        return bracket && !modifiers.testFlag(Qt::AltModifier) ? std::optional(GroupSeparator) : std::nullopt;
    }
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (place)
        return usCharacterAt(*place, modifiers.testFlag(Qt::ShiftModifier));
    const QString text = event.text();
    if (text.size() == 1 && text[0] >= u' ' && text[0] <= u'~')
        return text[0].unicode();
    return std::nullopt;
}

Qt::Key shortcutKey(const QKeyEvent &event)
{
    if (const auto place = placeOf(event)) {
        const auto c = usCharacterAt(*place, false);
        if (c && *c >= u'a' && *c <= u'z')
            return static_cast<Qt::Key>(Qt::Key_A + (*c - u'a'));
    }
    return static_cast<Qt::Key>(event.key());
}

bool isModifierKey(int key) noexcept
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

} // namespace mizan::ui
