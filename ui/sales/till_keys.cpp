// One map of keys: what is pressed, what F1 and the hints on the screen say.
#include "ui/sales/till_keys.h"

#include "ui/kit/physical_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// What each of devices::KeyTasks is at the till, in their order.
struct TaskAction {
    std::string_view task;
    TillAction action;
    const char *words;
};

constexpr std::array Tasks {TaskAction {"help", TillAction::Help, QT_TRANSLATE_NOOP("TillKeys", "Help and keys")},
    TaskAction {"quantity", TillAction::Quantity, QT_TRANSLATE_NOOP("TillKeys", "Quantity; while paying: cash")},
    TaskAction {"find", TillAction::Find, QT_TRANSLATE_NOOP("TillKeys", "Find product; while paying: card")},
    TaskAction {"price-check", TillAction::PriceCheck, QT_TRANSLATE_NOOP("TillKeys", "Price check")},
    TaskAction {"customer", TillAction::Customer,
        QT_TRANSLATE_NOOP("TillKeys", "Customer; while paying: store credit, gift card")},
    TaskAction {"price", TillAction::Price, QT_TRANSLATE_NOOP("TillKeys", "Price; while paying: on account")},
    TaskAction {"discount", TillAction::Discount, QT_TRANSLATE_NOOP("TillKeys", "Discount on the line")},
    TaskAction {"sale-discount", TillAction::SaleDiscount, QT_TRANSLATE_NOOP("TillKeys", "Discount on the sale")},
    TaskAction {"hold", TillAction::Hold, QT_TRANSLATE_NOOP("TillKeys", "Hold")},
    TaskAction {"recall", TillAction::Recall, QT_TRANSLATE_NOOP("TillKeys", "Recall")},
    TaskAction {"return", TillAction::Return, QT_TRANSLATE_NOOP("TillKeys", "Return")},
    TaskAction {"line-options", TillAction::LineOptions,
        QT_TRANSLATE_NOOP("TillKeys", "Options of the line; after paying: print")},
    TaskAction {
        "gift-receipt", TillAction::GiftReceipt, QT_TRANSLATE_NOOP("TillKeys", "Gift receipt of the last sale")},
    TaskAction {"menu", TillAction::Menu, QT_TRANSLATE_NOOP("TillKeys", "Till menu")},
    TaskAction {"full-screen", TillAction::FullScreen, QT_TRANSLATE_NOOP("TillKeys", "Full screen")},
    TaskAction {"pay", TillAction::Pay, QT_TRANSLATE_NOOP("TillKeys", "Pay")},
    TaskAction {"exact-cash", TillAction::ExactCash, QT_TRANSLATE_NOOP("TillKeys", "Exact cash now")},
    TaskAction {"remove", TillAction::Remove, QT_TRANSLATE_NOOP("TillKeys", "Remove the line")},
    TaskAction {"undo", TillAction::Undo, QT_TRANSLATE_NOOP("TillKeys", "Undo the last change of the sale")},
    TaskAction {"redo", TillAction::Redo, QT_TRANSLATE_NOOP("TillKeys", "Redo")},
    TaskAction {"next-page", TillAction::NextPage, QT_TRANSLATE_NOOP("TillKeys", "Next page of quick keys")},
    TaskAction {
        "previous-page", TillAction::PreviousPage, QT_TRANSLATE_NOOP("TillKeys", "Previous page of quick keys")},
    TaskAction {"lock", TillAction::Lock, QT_TRANSLATE_NOOP("TillKeys", "Lock")},
    TaskAction {"back-office", TillAction::BackOffice, QT_TRANSLATE_NOOP("TillKeys", "Back office")}};
static_assert(std::ranges::equal(Tasks, devices::KeyTasks, {}, &TaskAction::task, &devices::KeyTask::name));

/// The same on every machine.
struct Binding {
    int key;
    TillAction action;
    const char *shown; ///< None for a second way to the same action.
    const char *words;
};

const Binding Fixed[] = {
    {Qt::Key_Asterisk, TillAction::Multiply, "n *", QT_TRANSLATE_NOOP("TillKeys", "The next item n times")},
    {Qt::Key_Plus, TillAction::Plus, "+", QT_TRANSLATE_NOOP("TillKeys", "One more of the selected line")},
    {Qt::Key_Minus, TillAction::Minus, "-", QT_TRANSLATE_NOOP("TillKeys", "One less of the selected line")},
    {Qt::Key_Up, TillAction::LineUp, "↑ ↓", QT_TRANSLATE_NOOP("TillKeys", "Select a line")},
    {Qt::Key_Down, TillAction::LineDown, nullptr, nullptr},
    {Qt::Key_Home, TillAction::FirstLine, nullptr, nullptr},
    {Qt::Key_End, TillAction::LastLine, nullptr, nullptr},
    {Qt::Key_Escape, TillAction::Escape, "Esc",
        QT_TRANSLATE_NOOP("TillKeys", "Clear what was typed, then close the panel")},
    {Qt::Key_Return, TillAction::Enter, nullptr, nullptr},
    {Qt::Key_Enter, TillAction::Enter, nullptr, nullptr},
    {Qt::Key_Backspace, TillAction::Backspace, nullptr, nullptr},
    {Qt::Key_Period, TillAction::Decimal, nullptr, nullptr},
    {Qt::Key_Comma, TillAction::Decimal, nullptr, nullptr},
    {Qt::Key_Right, TillAction::Forward, "← →", QT_TRANSLATE_NOOP("TillKeys", "While paying: choose an amount")},
    {Qt::Key_Left, TillAction::Backward, nullptr, nullptr},
};

devices::KeyMap &installedMap()
{
    static devices::KeyMap map;
    return map;
}

QString nameOf(int key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return u'F' + QString::number(key - Qt::Key_F1 + 1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return QChar(static_cast<char16_t>(u'A' + (key - Qt::Key_A)));
    switch (key) {
    case Qt::Key_Delete:
        return u"Del"_s;
    case Qt::Key_Insert:
        return u"Ins"_s;
    case Qt::Key_PageUp:
        return u"PgUp"_s;
    case Qt::Key_PageDown:
        return u"PgDown"_s;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return u"Enter"_s;
    default:
        return {};
    }
}

} // namespace

void installTillKeys(const devices::KeyMap &map) { installedMap() = map; }

QString keyText(const QKeyEvent &event)
{
    const bool chord = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier;
    const QString name = nameOf(chord ? shortcutKey(event) : event.key());
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (name.isEmpty())
        return {};
    if (modifiers == Qt::NoModifier)
        return name;
    return modifiers == Qt::ControlModifier ? u"Ctrl+"_s + name
        : modifiers == Qt::AltModifier      ? u"Alt+"_s + name
        : modifiers == Qt::ShiftModifier    ? u"Shift+"_s + name
                                            : QString();
}

std::optional<TillAction> tillActionFor(const QKeyEvent &event)
{
    if (const auto task = installedMap().taskOf(keyText(event)))
        return Tasks[*task].action;
    const bool chord = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier;
    const int key = event.key();
    // Shift and keypad do not matter for signs: '*' needs Shift on one layout and not on another.
    const bool sign = key == Qt::Key_Asterisk || key == Qt::Key_Plus || key == Qt::Key_Minus;
    const Qt::KeyboardModifiers ignored =
        sign ? Qt::KeypadModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::KeypadModifier);
    if ((event.modifiers() & ~ignored) == Qt::NoModifier) {
        for (const Binding &binding : Fixed) {
            if (binding.key == key)
                return binding.action;
        }
    }
    if (!chord && event.text() == QString(QChar(u'\u066B')))
        return TillAction::Decimal;
    return std::nullopt;
}

QString tillKeyOf(TillAction action)
{
    const auto *const task = std::ranges::find(Tasks, action, &TaskAction::action);
    return task == Tasks.end() ? QString() : installedMap().keyOf(static_cast<std::size_t>(task - Tasks.begin()));
}

QString tillTaskWords(std::size_t task) { return QCoreApplication::translate("TillKeys", Tasks.at(task).words); }

std::vector<TillKey> tillKeyMap() { return tillKeyMap(installedMap()); }

std::vector<TillKey> tillKeyMap(const devices::KeyMap &keys)
{
    std::vector<TillKey> map;
    for (std::size_t i = 0; i < Tasks.size(); ++i)
        map.push_back({keys.keyOf(i), tillTaskWords(i)});
    for (const Binding &binding : Fixed) {
        if (binding.shown)
            map.push_back({QString::fromUtf8(binding.shown), QCoreApplication::translate("TillKeys", binding.words)});
    }
    return map;
}

} // namespace mizan::ui
