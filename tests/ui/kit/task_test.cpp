// Work on another thread: it reports, can be stopped, and its faults come back as words.
#include "ui/kit/task.h"

#include "core/store/fault.h"

#include <QSignalSpy>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("work runs on another thread and its end is told on this one", "[kit]")
{
    QThread *worked = nullptr;
    QThread *told = nullptr;
    Task task([&](TaskControl &control) {
        worked = QThread::currentThread();
        control.report(3, 3);
    });
    qint64 done = 0;
    QObject::connect(&task, &Task::progressed, &task, [&](qint64 now) { done = now; });
    QObject::connect(&task, &Task::finished, &task, [&] { told = QThread::currentThread(); });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    REQUIRE(finished.wait(5000));
    CHECK(worked != QThread::currentThread());
    CHECK(told == QThread::currentThread());
    CHECK(done == 3);
}

TEST_CASE("a task asked to stop ends, and says that it was stopped", "[kit]")
{
    Task task([](TaskControl &control) {
        for (qint64 i = 0; control.report(i, 1'000'000'000); ++i)
            QThread::usleep(100);
    });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    task.stop();
    REQUIRE(finished.wait(5000));
    CHECK(task.wasStopped());
}

TEST_CASE("a fault of the store is told, not thrown", "[kit]")
{
    Task task([](TaskControl &) { throw store::Fault(store::FaultKind::DiskFull, u"no room"_s); });
    QSignalSpy failed(&task, &Task::failed);
    task.start();
    REQUIRE(failed.wait(5000));
    CHECK(failed.at(0).at(0).toString().startsWith(u"The disk is full."_s));
}

TEST_CASE("going away stops the work and waits for it", "[kit]")
{
    std::atomic<bool> ended {false};
    {
        Task task([&](TaskControl &control) {
            while (!control.isStopped())
                QThread::usleep(100);
            ended = true;
        });
        task.start();
    }
    CHECK(ended);
}
