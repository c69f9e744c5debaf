// One table of keys; the same one is shown by F1.
#include "ui/sales/till_keys.h"

#include "ui/kit/physical_keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

struct Binding {
    int key;
    Qt::KeyboardModifiers modifiers;
    TillAction action;
    const char *shown; ///< None for a second way to the same action.
    const char *words;
};

const Binding Bindings[] = {
    {Qt::Key_F1, Qt::NoModifier, TillAction::Help, "F1", QT_TRANSLATE_NOOP("TillKeys", "Help and keys")},
    {Qt::Key_F2, Qt::NoModifier, TillAction::Quantity, "F2", QT_TRANSLATE_NOOP("TillKeys", "Quantity")},
    {Qt::Key_Q, Qt::AltModifier, TillAction::Quantity, nullptr, nullptr},
    {Qt::Key_F3, Qt::NoModifier, TillAction::Find, "F3", QT_TRANSLATE_NOOP("TillKeys", "Find product")},
    {Qt::Key_F, Qt::ControlModifier, TillAction::Find, nullptr, nullptr},
    {Qt::Key_F3, Qt::ShiftModifier, TillAction::PriceCheck, "Shift+F3", QT_TRANSLATE_NOOP("TillKeys", "Price check")},
    {Qt::Key_F4, Qt::NoModifier, TillAction::Customer, "F4", QT_TRANSLATE_NOOP("TillKeys", "Customer")},
    {Qt::Key_C, Qt::AltModifier, TillAction::Customer, nullptr, nullptr},
    {Qt::Key_F5, Qt::NoModifier, TillAction::Price, "F5", QT_TRANSLATE_NOOP("TillKeys", "Price")},
    {Qt::Key_P, Qt::AltModifier, TillAction::Price, nullptr, nullptr},
    {Qt::Key_F6, Qt::NoModifier, TillAction::Discount, "F6", QT_TRANSLATE_NOOP("TillKeys", "Discount on the line")},
    {Qt::Key_D, Qt::AltModifier, TillAction::Discount, nullptr, nullptr},
    {Qt::Key_F6, Qt::ShiftModifier, TillAction::SaleDiscount, "Shift+F6",
        QT_TRANSLATE_NOOP("TillKeys", "Discount on the sale")},
    {Qt::Key_F7, Qt::NoModifier, TillAction::Hold, "F7", QT_TRANSLATE_NOOP("TillKeys", "Hold")},
    {Qt::Key_H, Qt::AltModifier, TillAction::Hold, nullptr, nullptr},
    {Qt::Key_F7, Qt::ShiftModifier, TillAction::Recall, "Shift+F7", QT_TRANSLATE_NOOP("TillKeys", "Recall")},
    {Qt::Key_F8, Qt::NoModifier, TillAction::Return, "F8", QT_TRANSLATE_NOOP("TillKeys", "Return")},
    {Qt::Key_R, Qt::AltModifier, TillAction::Return, nullptr, nullptr},
    {Qt::Key_F10, Qt::NoModifier, TillAction::Menu, "F10", QT_TRANSLATE_NOOP("TillKeys", "Till menu")},
    {Qt::Key_F11, Qt::NoModifier, TillAction::FullScreen, "F11", QT_TRANSLATE_NOOP("TillKeys", "Full screen")},
    {Qt::Key_F12, Qt::NoModifier, TillAction::Pay, "F12", QT_TRANSLATE_NOOP("TillKeys", "Pay")},
    {Qt::Key_Return, Qt::ControlModifier, TillAction::Pay, nullptr, nullptr},
    {Qt::Key_F12, Qt::ShiftModifier, TillAction::ExactCash, "Shift+F12",
        QT_TRANSLATE_NOOP("TillKeys", "Exact cash now")},
    {Qt::Key_F9, Qt::NoModifier, TillAction::LineOptions, "F9",
        QT_TRANSLATE_NOOP("TillKeys", "Options of the line; after paying: print")},
    {Qt::Key_L, Qt::AltModifier, TillAction::LineOptions, nullptr, nullptr},
    {Qt::Key_F9, Qt::ShiftModifier, TillAction::GiftReceipt, "Shift+F9",
        QT_TRANSLATE_NOOP("TillKeys", "Gift receipt of the last sale")},
    {Qt::Key_Asterisk, Qt::NoModifier, TillAction::Multiply, "n *",
        QT_TRANSLATE_NOOP("TillKeys", "The next item n times")},
    {Qt::Key_Plus, Qt::NoModifier, TillAction::Plus, "+",
        QT_TRANSLATE_NOOP("TillKeys", "One more of the selected line")},
    {Qt::Key_Minus, Qt::NoModifier, TillAction::Minus, "-",
        QT_TRANSLATE_NOOP("TillKeys", "One less of the selected line")},
    {Qt::Key_Delete, Qt::NoModifier, TillAction::Remove, "Del", QT_TRANSLATE_NOOP("TillKeys", "Remove the line")},
    {Qt::Key_Z, Qt::ControlModifier, TillAction::Undo, "Ctrl+Z",
        QT_TRANSLATE_NOOP("TillKeys", "Undo the last change of the sale")},
    {Qt::Key_Y, Qt::ControlModifier, TillAction::Redo, "Ctrl+Y", QT_TRANSLATE_NOOP("TillKeys", "Redo")},
    {Qt::Key_Up, Qt::NoModifier, TillAction::LineUp, "↑ ↓", QT_TRANSLATE_NOOP("TillKeys", "Select a line")},
    {Qt::Key_Down, Qt::NoModifier, TillAction::LineDown, nullptr, nullptr},
    {Qt::Key_Home, Qt::NoModifier, TillAction::FirstLine, nullptr, nullptr},
    {Qt::Key_End, Qt::NoModifier, TillAction::LastLine, nullptr, nullptr},
    {Qt::Key_PageDown, Qt::ControlModifier, TillAction::NextPage, nullptr, nullptr},
    {Qt::Key_PageUp, Qt::ControlModifier, TillAction::PreviousPage, nullptr, nullptr},
    {Qt::Key_Escape, Qt::NoModifier, TillAction::Escape, "Esc",
        QT_TRANSLATE_NOOP("TillKeys", "Clear what was typed, then close the panel")},
    {Qt::Key_Return, Qt::NoModifier, TillAction::Enter, nullptr, nullptr},
    {Qt::Key_Enter, Qt::NoModifier, TillAction::Enter, nullptr, nullptr},
    {Qt::Key_Backspace, Qt::NoModifier, TillAction::Backspace, nullptr, nullptr},
    {Qt::Key_Period, Qt::NoModifier, TillAction::Decimal, nullptr, nullptr},
    {Qt::Key_Comma, Qt::NoModifier, TillAction::Decimal, nullptr, nullptr},
    {Qt::Key_Right, Qt::NoModifier, TillAction::Forward, "← →",
        QT_TRANSLATE_NOOP("TillKeys", "While paying: choose an amount")},
    {Qt::Key_Left, Qt::NoModifier, TillAction::Backward, nullptr, nullptr},
    {Qt::Key_L, Qt::ControlModifier, TillAction::Lock, "Ctrl+L", QT_TRANSLATE_NOOP("TillKeys", "Lock")},
    {Qt::Key_T, Qt::ControlModifier, TillAction::BackOffice, "Ctrl+T", QT_TRANSLATE_NOOP("TillKeys", "Back office")},
};

} // namespace

std::optional<TillAction> tillActionFor(const QKeyEvent &event)
{
    const bool chord = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier;
    const int key = chord ? shortcutKey(event) : event.key();
    // Shift and keypad do not matter for signs: '*' needs Shift on one layout and not on another.
    const bool sign = key == Qt::Key_Asterisk || key == Qt::Key_Plus || key == Qt::Key_Minus;
    const Qt::KeyboardModifiers ignored =
        sign ? Qt::KeypadModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::KeypadModifier);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~ignored;
    for (const Binding &binding : Bindings) {
        if (binding.key == key && binding.modifiers == modifiers)
            return binding.action;
    }
    if (!chord && event.text() == QString(QChar(u'\u066B')))
        return TillAction::Decimal;
    return std::nullopt;
}

std::vector<TillKey> tillKeyMap()
{
    std::vector<TillKey> map;
    for (const Binding &binding : Bindings) {
        if (binding.shown)
            map.push_back({QString::fromUtf8(binding.shown), QCoreApplication::translate("TillKeys", binding.words)});
    }
    return map;
}

} // namespace mizan::ui
