// Printers that say how they are, and such as never do.
#include "core/devices/printer_status.h"

#include "core/devices/print_worker.h"
#include "core/store/local_tables.h"
#include "tests/support/test_database.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <condition_variable>
#include <future>
#include <thread>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Well("\x12\x12\x12\x12", 4);

/// Answers each question by the next byte, or keeps silent; keeps what was printed.
class TalkingPrinter {
public:
    explicit TalkingPrinter(QByteArray answers)
        : m_answers(std::move(answers))
    {
        std::promise<quint16> port;
        auto opened = port.get_future();
        m_thread = std::thread([this, promise = std::move(port)]() mutable {
            QTcpServer server;
            if (!server.listen(QHostAddress::LocalHost))
                return;
            promise.set_value(server.serverPort());
            while (!m_stopped) {
                if (!server.waitForNewConnection(20))
                    continue;
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                ++m_connections;
                serve(*socket);
            }
        });
        m_port = opened.get();
    }
    ~TalkingPrinter()
    {
        m_stopped = true;
        m_thread.join();
    }
    TalkingPrinter(const TalkingPrinter &) = delete;
    TalkingPrinter &operator=(const TalkingPrinter &) = delete;

    [[nodiscard]] PrinterAddress address() const { return TcpPort {u"127.0.0.1"_s, m_port}; }
    [[nodiscard]] int connections() const { return m_connections; }
    void say(const QByteArray &answers)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers = answers;
    }
    [[nodiscard]] QByteArray printed()
    {
        const std::scoped_lock lock(m_mutex);
        return m_printed;
    }

private:
    void serve(QTcpSocket &socket)
    {
        while (!m_stopped && (socket.state() == QAbstractSocket::ConnectedState || socket.bytesAvailable() > 0)) {
            if (!socket.waitForReadyRead(20))
                continue;
            const QByteArray came = socket.readAll();
            const std::scoped_lock lock(m_mutex);
            if (came != statusQuestions())
                m_printed += came;
            else if (!m_answers.isEmpty()) {
                socket.write(m_answers);
                socket.waitForBytesWritten(1000);
            }
        }
    }
    std::mutex m_mutex;
    QByteArray m_answers;
    QByteArray m_printed;
    std::atomic<bool> m_stopped {false};
    std::atomic<int> m_connections {0};
    quint16 m_port = 0;
    std::thread m_thread;
};

/// What the worker heard, in the order in which it heard it.
class Heard {
public:
    [[nodiscard]] PrintWorkerSettings settings(StatusTimeouts timeouts)
    {
        PrintWorkerSettings settings;
        settings.pauses = {};
        settings.statusTimeouts = timeouts;
        settings.pauseUntilReady = 10ms;
        settings.statusAnswered = [this](const QString &, const std::optional<PrinterStatus> &status) {
            const std::scoped_lock lock(m_mutex);
            m_said.push_back(status);
            m_changed.notify_all();
        };
        settings.jobChanged = [this](const PrintJob &job) {
            const std::scoped_lock lock(m_mutex);
            m_states.push_back(job.state);
            m_changed.notify_all();
        };
        return settings;
    }
    [[nodiscard]] bool waitForState(PrintState state)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] { return std::ranges::find(m_states, state) != m_states.end(); });
    }
    [[nodiscard]] bool waitForStatus(const std::function<bool(const PrinterStatus &)> &isIt)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(
            lock, 20s, [&] { return std::ranges::any_of(m_said, [&](const auto &one) { return one && isIt(*one); }); });
    }
    [[nodiscard]] std::vector<std::optional<PrinterStatus>> said()
    {
        const std::scoped_lock lock(m_mutex);
        return m_said;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<PrinterStatus>> m_said;
    std::vector<PrintState> m_states;
};

struct Queue {
    test::TestDatabase database {store::Engine::SqlCipher};
    Queue() { store::createLocalTables(database.connection()); }
    void put(const PrinterAddress &printer)
    {
        REQUIRE(enqueue(database.connection(), {printer, u"B1-T1-2026-000001"_s, "paper"}, 1'772'442'000'000));
    }
    [[nodiscard]] PrintWorker::OpenConnection opener() const
    {
        return [this]() -> Result<std::unique_ptr<store::Connection>> { return database.connect(); };
    }
};

} // namespace

TEST_CASE("what a printer says of itself is read bit by bit", "[devices][status]")
{
    CHECK(readStatus(Well) == PrinterStatus {});
    CHECK(readStatus(Well)->canPrint());
    CHECK(readStatus(QByteArray("\x1A\x16\x12\x12", 4)) == PrinterStatus {.isOffline = true, .coverOpen = true});
    CHECK(readStatus(QByteArray("\x1A\x32\x12\x72", 4)) == PrinterStatus {.isOffline = true, .roll = RollLeft::None});
    const auto low = readStatus(QByteArray("\x12\x12\x12\x1E", 4));
    REQUIRE(low);
    CHECK(low->roll == RollLeft::NearEnd);
    CHECK(low->canPrint());
    CHECK(readStatus(QByteArray("\x12\x52\x1A\x12", 4))->hasError);
    // Something else that answers is no printer.
    CHECK_FALSE(readStatus("HTTP"));
    CHECK_FALSE(readStatus(Well.left(3)));
    CHECK_FALSE(readStatus({}));
}

TEST_CASE("a printer in the network is asked; a file, an empty place and a silent one say nothing", "[devices][status]")
{
    TalkingPrinter printer(QByteArray("\x12\x12\x12\x1E", 4));
    const auto status = askStatus(printer.address(), {.connect = 10s, .answer = 10s});
    REQUIRE(status);
    CHECK(status->roll == RollLeft::NearEnd);
    TalkingPrinter silent({});
    CHECK_FALSE(askStatus(silent.address(), {.connect = 10s, .answer = 20ms}));
    const QTemporaryDir folder;
    CHECK_FALSE(askStatus(FilePort {folder.filePath(u"roll.bin"_s)}));
    CHECK_FALSE(QFile::exists(folder.filePath(u"roll.bin"_s)));
    CHECK_FALSE(askStatus(DevicePort {folder.filePath(u"lp0"_s)}));
}

TEST_CASE("nothing is sent to a printer without paper; the paper comes out once it has some", "[devices][status]")
{
    TalkingPrinter printer(QByteArray("\x1A\x32\x12\x72", 4));
    Queue queue;
    queue.put(printer.address());
    Heard heard;
    PrintWorker worker(queue.opener(), heard.settings({.connect = 10s, .answer = 10s}));
    REQUIRE(heard.waitForStatus([](const PrinterStatus &status) { return status.roll == RollLeft::None; }));
    CHECK(printer.printed().isEmpty());
    printer.say(Well);
    REQUIRE(heard.waitForState(PrintState::Printed));
    const auto jobs = printJobs(queue.database.connection(), 1);
    REQUIRE(jobs.size() == 1);
    CHECK(jobs[0].attempts == 1); // Waiting was no attempt.
}

TEST_CASE("a printer that never answers is asked once, and prints", "[devices][status]")
{
    TalkingPrinter printer({});
    Queue queue;
    queue.put(printer.address());
    queue.put(printer.address());
    queue.put(printer.address());
    Heard heard;
    {
        PrintWorker worker(queue.opener(), heard.settings({.connect = 10s, .answer = 20ms}));
        REQUIRE(heard.waitForState(PrintState::Printed));
        worker.askStatus(printer.address());
        for (const PrintJob &job : printJobs(queue.database.connection(), 3)) {
            while (findPrintJob(queue.database.connection(), job.no)->state != PrintState::Printed)
                std::this_thread::sleep_for(5ms);
        }
    }
    CHECK(heard.said() == std::vector<std::optional<PrinterStatus>> {std::nullopt});
}
