// The queue and the worker that empties it, on a real encrypted file and with printers that fail.
#include "core/devices/print_queue.h"

#include "core/devices/print_worker.h"
#include "core/store/fault.h"
#include "core/store/local_tables.h"
#include "tests/core/devices/escpos_reader.h"
#include "tests/support/test_database.h"

#include <catch2/catch_test_macros.hpp>

#include <condition_variable>
#include <mutex>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Now = 1'772'442'000'000;

/// A queue in its own database, and a printer that is a file.
class Counter {
public:
    Counter() { store::createLocalTables(connection()); }

    [[nodiscard]] store::Connection &connection() { return m_database.connection(); }
    [[nodiscard]] PrinterAddress printer() const { return FilePort {m_database.folder() + u"/roll.bin"_s}; }
    /// Its folder does not exist until somebody makes it.
    [[nodiscard]] PrinterAddress printerThatIsOff() const
    {
        return FilePort {m_database.folder() + u"/off/roll.bin"_s};
    }
    void switchOn() const { REQUIRE(QDir(m_database.folder()).mkdir(u"off"_s)); }
    [[nodiscard]] QByteArray paperOf(const PrinterAddress &printer) const
    {
        QFile file(std::get<FilePort>(printer).path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] PrintWorker::OpenConnection opener() const
    {
        return [this]() -> Result<std::unique_ptr<store::Connection>> { return m_database.connect(); };
    }
    qint64 put(const PrinterAddress &printer, const QByteArray &body)
    {
        const auto no = enqueue(connection(), {printer, u"B1-T1-2026-000001"_s, body}, Now);
        REQUIRE(no);
        return *no;
    }
    [[nodiscard]] PrintState stateOf(qint64 no) { return findPrintJob(connection(), no).value().state; }

private:
    test::TestDatabase m_database {store::Engine::SqlCipher};
};

/// Waits for what the worker says on its own thread.
class Watcher {
public:
    [[nodiscard]] PrintWorkerSettings settings(std::vector<std::chrono::milliseconds> pauses = {})
    {
        PrintWorkerSettings settings;
        settings.pauses = std::move(pauses);
        settings.timeouts = {.connect = 200ms, .write = 200ms};
        settings.duplicateMark = [](const QString &) { return QByteArray("[again?]"); };
        settings.jobChanged = [this](const PrintJob &job) {
            const std::scoped_lock lock(m_mutex);
            m_seen.push_back(job);
            m_changed.notify_all();
        };
        settings.drawerAnswered = [this](const std::expected<void, PrintError> &answer) {
            const std::scoped_lock lock(m_mutex);
            m_drawers.push_back(answer.has_value());
            m_changed.notify_all();
        };
        return settings;
    }
    bool waitFor(qint64 no, PrintState state, qint64 attempts = 0)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [&] {
            return std::any_of(m_seen.begin(), m_seen.end(),
                [&](const PrintJob &job) { return job.no == no && job.state == state && job.attempts >= attempts; });
        });
    }
    bool waitForDrawers(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [&] { return m_drawers.size() >= count; });
    }
    [[nodiscard]] std::vector<bool> drawers()
    {
        const std::scoped_lock lock(m_mutex);
        return m_drawers;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<PrintJob> m_seen;
    std::vector<bool> m_drawers;
};

} // namespace

TEST_CASE("papers are printed in the order in which they were queued, with all their bytes", "[devices]")
{
    Counter counter;
    counter.put(counter.printer(), QByteArray("one\0\x1B", 5));
    counter.put(counter.printer(), "two");
    const qint64 last = counter.put(counter.printer(), "three");
    Watcher watcher;

    const PrintWorker worker(counter.opener(), watcher.settings());

    REQUIRE(watcher.waitFor(last, PrintState::Printed));
    CHECK(counter.paperOf(counter.printer()) == QByteArray("one\0\x1B", 5) + "twothree");
    for (const PrintJob &job : printJobs(counter.connection(), 10)) {
        CHECK(job.state == PrintState::Printed);
        CHECK(job.attempts == 1);
        CHECK(job.atMs == Now);
        CHECK(job.title == u"B1-T1-2026-000001"_s);
        CHECK(job.lastError.isEmpty());
    }
}

TEST_CASE("what is queued while the worker sleeps is printed when it is woken", "[devices]")
{
    Counter counter;
    Watcher watcher;
    PrintWorker worker(counter.opener(), watcher.settings());

    const qint64 no = counter.put(counter.printer(), "late");
    worker.wake();

    CHECK(watcher.waitFor(no, PrintState::Printed));
}

TEST_CASE("a printer that is off is tried again, and printed on once it is there", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printerThatIsOff(), "paper");
    Watcher watcher;
    const PrintWorker worker(counter.opener(), watcher.settings(std::vector<std::chrono::milliseconds>(1000, 20ms)));

    REQUIRE(watcher.waitFor(no, PrintState::Waiting, 2));
    CHECK_FALSE(findPrintJob(counter.connection(), no).value().lastError.isEmpty());
    counter.switchOn();

    REQUIRE(watcher.waitFor(no, PrintState::Printed));
    CHECK(counter.paperOf(counter.printerThatIsOff())
        == "paper"); // Once, and not marked: nothing had been printed before.
}

TEST_CASE("a printer that stays off fails the job and holds up no other printer", "[devices]")
{
    Counter counter;
    const qint64 failing = counter.put(counter.printerThatIsOff(), "paper");
    const qint64 other = counter.put(counter.printer(), "other");
    Watcher watcher;

    const PrintWorker worker(counter.opener(), watcher.settings({10ms, 500ms}));

    REQUIRE(watcher.waitFor(other, PrintState::Printed));
    REQUIRE(watcher.waitFor(failing, PrintState::Failed));
    CHECK(findPrintJob(counter.connection(), failing).value().attempts == 3);
}

TEST_CASE("a failed paper is printed when a person asks again", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printerThatIsOff(), "paper");
    Watcher watcher;
    PrintWorker worker(counter.opener(), watcher.settings());
    REQUIRE(watcher.waitFor(no, PrintState::Failed));

    counter.switchOn();
    REQUIRE(retryPrintJob(counter.connection(), no));
    worker.tryAgainNow();

    CHECK(watcher.waitFor(no, PrintState::Printed));
}

TEST_CASE("impatience ends a pause", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printerThatIsOff(), "paper");
    Watcher watcher;
    PrintWorker worker(counter.opener(), watcher.settings({std::chrono::hours(1)}));
    REQUIRE(watcher.waitFor(no, PrintState::Waiting, 1));

    counter.switchOn();
    worker.tryAgainNow();

    CHECK(watcher.waitFor(no, PrintState::Printed));
}

TEST_CASE("a paper that a crash interrupted is printed again and marked", "[devices]")
{
    Counter counter;
    const qint64 interrupted = counter.put(counter.printer(), "half");
    const qint64 untouched = counter.put(counter.printer(), "whole");
    counter.connection().run("UPDATE print_job SET state = 1 WHERE no = ?", interrupted); // As a crash leaves it.
    Watcher watcher;

    const PrintWorker worker(counter.opener(), watcher.settings());

    REQUIRE(watcher.waitFor(untouched, PrintState::Printed));
    CHECK(counter.paperOf(counter.printer()) == "[again?]halfwhole");
}

TEST_CASE("a paper of which a part may have been printed is marked when it is sent again", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(FilePort {u"/dev/full"_s}, "paper");
    counter.connection().run("UPDATE print_job SET last_error = 'interrupted: paper out' WHERE no = ?", no);
    Watcher watcher;
    {
        const PrintWorker worker(counter.opener(), watcher.settings());
        REQUIRE(watcher.waitFor(no, PrintState::Failed));
    }
    counter.connection().run("UPDATE print_job SET state = 0, printer = ? WHERE no = ?", textOf(counter.printer()), no);
    Watcher second;

    const PrintWorker worker(counter.opener(), second.settings());

    REQUIRE(second.waitFor(no, PrintState::Printed));
    CHECK(counter.paperOf(counter.printer()) == "[again?]paper");
}

TEST_CASE("papers survive the end of the program", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printerThatIsOff(), "paper");
    Watcher first;
    {
        const PrintWorker worker(counter.opener(), first.settings({std::chrono::hours(1)}));
        REQUIRE(first.waitFor(no, PrintState::Waiting, 1));
    }
    counter.switchOn();
    Watcher second;

    const PrintWorker worker(counter.opener(), second.settings());

    CHECK(second.waitFor(no, PrintState::Printed));
}

TEST_CASE("a drawer opens once for each permission, and a drawer that was away stays shut", "[devices]")
{
    Counter counter;
    Watcher watcher;
    PrintWorker worker(counter.opener(), watcher.settings());

    worker.openDrawer(counter.printer());
    worker.openDrawer(counter.printerThatIsOff());
    REQUIRE(watcher.waitForDrawers(2));
    counter.switchOn();
    const qint64 no = counter.put(counter.printerThatIsOff(), "paper");
    worker.wake();
    REQUIRE(watcher.waitFor(no, PrintState::Printed));

    CHECK(watcher.drawers() == std::vector<bool> {true, false});
    CHECK(test::readEscPos(counter.paperOf(counter.printer())).value().drawerKicks == 1);
    CHECK(counter.paperOf(counter.printerThatIsOff()) == "paper");
}

TEST_CASE("a reprint is the same paper as a new job", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printer(), "paper");

    const auto again = reprint(counter.connection(), no, Now + 1);

    REQUIRE(again);
    CHECK(*again != no);
    CHECK(findPrintJob(counter.connection(), *again).value().atMs == Now + 1);
    Watcher watcher;
    const PrintWorker worker(counter.opener(), watcher.settings());
    REQUIRE(watcher.waitFor(*again, PrintState::Printed));
    CHECK(counter.paperOf(counter.printer()) == "paperpaper");
}

TEST_CASE("printed papers are forgotten after a while, waiting ones never", "[devices]")
{
    Counter counter;
    counter.put(counter.printerThatIsOff(), "kept");
    qint64 last = 0;
    for (int i = 0; i < 8; ++i)
        last = counter.put(counter.printer(), "x");
    Watcher watcher;
    auto settings = watcher.settings({std::chrono::hours(1)});
    settings.keptPrinted = 3;

    const PrintWorker worker(counter.opener(), settings);

    REQUIRE(watcher.waitFor(last, PrintState::Printed));
    CHECK(printJobs(counter.connection(), 100).size() == 4);
    CHECK(counter.stateOf(1) == PrintState::Waiting);
}

TEST_CASE("a paper may be empty in every part", "[devices]")
{
    Counter counter;

    const auto no = enqueue(counter.connection(), {counter.printer(), QString(), QByteArray()}, Now);

    REQUIRE(no);
    CHECK(findPrintJob(counter.connection(), *no).value().title.isEmpty());
}

TEST_CASE("a queue that cannot be written never throws into the sale", "[devices]")
{
    test::TestDatabase database(store::Engine::SqlCipher); // Without the table.

    CHECK_FALSE(enqueue(database.connection(), {FilePort {u"x"_s}, u"title"_s, "body"}, Now));
    CHECK_FALSE(database.connection().inTransaction());
}

TEST_CASE("a job that waits or has failed goes to another printer; one that was printed does not", "[devices]")
{
    Counter counter;
    const qint64 no = counter.put(counter.printer(), "one");
    const FilePort other {u"/elsewhere/roll.bin"_s};
    REQUIRE(redirectPrintJob(counter.connection(), no, other));
    CHECK(findPrintJob(counter.connection(), no)->printer == textOf(other));
    counter.connection().run("UPDATE print_job SET state = ?", static_cast<int>(PrintState::Printed));
    CHECK(redirectPrintJob(counter.connection(), no, other).error().rule == devices::rules::PrintJobMustBeWaiting);
    CHECK(redirectPrintJob(counter.connection(), no + 1, other).error().rule == devices::rules::PrintJobMustExist);
}

TEST_CASE("a print job's verbs are refused where they make no sense", "[devices]")
{
    Counter counter;
    const qint64 waiting = counter.put(counter.printer(), "a");
    const qint64 printed = counter.put(counter.printer(), "b");
    counter.connection().run("UPDATE print_job SET state = 2 WHERE no = ?", printed);

    CHECK(retryPrintJob(counter.connection(), 99).error().rule == rules::PrintJobMustExist);
    CHECK(cancelPrintJob(counter.connection(), 99).error().rule == rules::PrintJobMustExist);
    CHECK(reprint(counter.connection(), 99, Now).error().rule == rules::PrintJobMustExist);
    CHECK(retryPrintJob(counter.connection(), waiting).error().rule == rules::PrintJobMustHaveFailed);
    CHECK(cancelPrintJob(counter.connection(), printed).error().rule == rules::PrintJobMustBeWaiting);
    CHECK(cancelPrintJob(counter.connection(), waiting));
    CHECK_FALSE(findPrintJob(counter.connection(), waiting));
    CHECK_FALSE(counter.connection().inTransaction());
}
