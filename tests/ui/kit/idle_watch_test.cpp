// A machine that nobody touches says so once.
#include "ui/kit/idle_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <catch2/catch_test_macros.hpp>

using namespace mizan::ui;
using namespace std::chrono_literals;

namespace {

struct Machine {
    qint64 nowMs = 5'000;
    int told = 0;
    QObject widget;
    IdleWatch watch {[this] { return nowMs; }};

    Machine()
    {
        QObject::connect(&watch, &IdleWatch::idle, &widget, [this] { ++told; });
    }
    void pass(qint64 ms)
    {
        nowMs += ms;
        watch.look();
    }
    void pressKey()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &key);
    }
};

} // namespace

TEST_CASE("it tells once the limit has passed, and not again before somebody came", "[kit][idle]")
{
    Machine machine;
    machine.watch.setLimit(2min);
    machine.pass(119'999);
    CHECK(machine.told == 0);
    machine.pass(1);
    CHECK(machine.told == 1);
    machine.pass(600'000);
    CHECK(machine.told == 1);
    machine.pressKey();
    machine.pass(120'000);
    CHECK(machine.told == 2);
}

TEST_CASE("whoever touches it begins the time anew", "[kit][idle]")
{
    Machine machine;
    machine.watch.setLimit(1min);
    for (int i = 0; i < 10; ++i) {
        machine.pass(59'000);
        machine.pressKey();
    }
    CHECK(machine.told == 0);
}

TEST_CASE("without a limit it never tells", "[kit][idle]")
{
    Machine machine;
    machine.pass(86'400'000);
    CHECK(machine.told == 0);
    machine.watch.setLimit(1min);
    machine.watch.setLimit({});
    machine.pass(86'400'000);
    CHECK(machine.told == 0);
}
