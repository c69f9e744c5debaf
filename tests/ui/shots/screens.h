// The screens that are looked at, by name and state.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace mizan::test {

struct Screen {
    QString name;
    QString state;
    std::function<std::unique_ptr<QWidget>(const QString &language)> make;
};

[[nodiscard]] const std::vector<Screen> &screens();

} // namespace mizan::test
