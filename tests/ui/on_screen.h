// Finds and presses what a person would, by what it is called.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace mizan::test {

/// The visible widget of this kind with this accessible name; none where there is none.
template <class W>
[[nodiscard]] W *named(const QWidget &inside, const QString &name)
{
    const auto all = inside.findChildren<W *>();
    const auto found = std::ranges::find_if(
        all, [&](const W *widget) { return widget->isVisible() && widget->accessibleName() == name; });
    return found == all.end() ? nullptr : *found;
}

/// False where there is no such button, or it cannot be pressed.
[[nodiscard]] inline bool press(const QWidget &inside, const QString &name)
{
    auto *button = named<QAbstractButton>(inside, name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

/// Whether a visible label says this somewhere.
[[nodiscard]] inline bool says(const QWidget &inside, const QString &words)
{
    const auto labels = inside.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace mizan::test
