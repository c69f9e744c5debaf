// One loop: drawers first, then the oldest job whose printer is not pausing.
#include "core/devices/print_worker.h"

#include "core/store/fault.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace mizan::devices {

using Moment = std::chrono::steady_clock::time_point;

namespace {

constexpr std::chrono::seconds PauseAfterFault(2); ///< The database was busy or away.
constexpr std::chrono::seconds LongestSleep(30);

/// How `last_error` begins when a part may have been printed.
QString interrupted() { return QStringLiteral("interrupted"); }

struct DrawerRequest {
    PrinterAddress printer;
    DrawerPin pin;
};

struct StatusRequest {
    PrinterAddress printer;
    bool evenIfSilent = false;
};

/// A job as the worker needs it.
struct NextJob {
    PrintJob job;
    QByteArray body;
};

} // namespace

struct PrintWorker::Private {
    OpenConnection open;
    PrintWorkerSettings settings;
    std::mutex mutex;
    std::condition_variable changed;
    bool stopping = false;
    bool woken = false;
    bool impatient = false;
    std::deque<DrawerRequest> drawers;
    std::deque<StatusRequest> asked;
    std::set<QString> silent; ///< Printers that did not answer a question; not waited for again. The worker's alone.
    std::map<QString, Moment> pausing; ///< Printers that were away, until when. The worker's alone.
    std::thread thread;

    void run()
    {
        std::unique_ptr<store::Connection> connection;
        while (!isStopping()) {
            try {
                openDrawers();
                if (!connection)
                    connection = opened();
                if (connection && printOne(*connection))
                    continue;
                askPrinters();
                sleepUntil(connection ? nextMoment() : std::chrono::steady_clock::now() + PauseAfterFault);
            } catch (const store::Fault &) { // Whatever it was, the jobs are still in the queue.
                connection.reset();
                sleepUntil(std::chrono::steady_clock::now() + PauseAfterFault);
            }
        }
    }

    bool isStopping()
    {
        const std::scoped_lock lock(mutex);
        return stopping;
    }

    void sleepUntil(Moment moment)
    {
        std::unique_lock lock(mutex);
        changed.wait_until(lock, moment, [this] { return stopping || woken || !drawers.empty() || !asked.empty(); });
        woken = false;
        if (std::exchange(impatient, false))
            pausing.clear();
    }

    Moment nextMoment() const
    {
        Moment next = std::chrono::steady_clock::now() + LongestSleep;
        for (const auto &[printer, until] : pausing)
            next = std::min(next, until);
        return next;
    }

    void ask(const StatusRequest &request)
    {
        {
            const std::scoped_lock lock(mutex);
            asked.push_back(request);
        }
        changed.notify_one();
    }

    void openDrawers()
    {
        for (;;) {
            std::unique_lock lock(mutex);
            if (drawers.empty())
                return;
            const DrawerRequest request = drawers.front();
            drawers.pop_front();
            lock.unlock();
            const auto answer = sendTo(request.printer, drawerKick(request.pin), settings.timeouts);
            if (settings.drawerAnswered)
                settings.drawerAnswered(answer);
        }
    }

    void askPrinters()
    {
        for (;;) {
            std::unique_lock lock(mutex);
            if (asked.empty() || !drawers.empty())
                return;
            const StatusRequest request = asked.front();
            asked.pop_front();
            lock.unlock();
            if (request.evenIfSilent)
                silent.erase(textOf(request.printer));
            (void)statusOf(request.printer);
        }
    }

    /// None: it does not say.
    std::optional<PrinterStatus> statusOf(const PrinterAddress &printer)
    {
        const QString name = textOf(printer);
        if (silent.contains(name))
            return std::nullopt;
        const auto status = devices::askStatus(printer, settings.statusTimeouts);
        if (!status)
            silent.insert(name);
        if (settings.statusAnswered)
            settings.statusAnswered(name, status);
        return status;
    }

    /// Nothing is sent to a printer that says it cannot print: a paper that stops half way is worse than one that
    /// waits. It is no failed attempt either; the paper comes out by itself once somebody put a roll in.
    bool mustWait(const PrinterAddress &printer)
    {
        const auto status = statusOf(printer);
        if (!status || status->canPrint())
            return false;
        pausing[textOf(printer)] = std::chrono::steady_clock::now() + settings.pauseUntilReady;
        return true;
    }

    std::unique_ptr<store::Connection> opened()
    {
        auto connection = open();
        if (!connection)
            return nullptr;
        store::Transaction transaction(**connection);
        (*connection)
            ->run("UPDATE print_job SET state = ?, attempts = attempts + 1, last_error = ? WHERE state = ?",
                static_cast<int>(PrintState::Waiting), interrupted(), static_cast<int>(PrintState::Printing));
        transaction.commit();
        return std::move(*connection);
    }

    std::optional<NextJob> nextJob(store::Connection &connection)
    {
        const Moment now = std::chrono::steady_clock::now();
        std::erase_if(pausing, [&](const auto &one) { return one.second <= now; });
        auto rows = connection.query("SELECT no, at_ms, printer, title, attempts, last_error, body FROM print_job"
                                     " WHERE state = ? ORDER BY no",
            static_cast<int>(PrintState::Waiting));
        while (rows.step()) {
            const QString printer = rows.text(2);
            if (pausing.contains(printer))
                continue;
            return NextJob {
                {rows.int64(0), rows.int64(1), printer, rows.text(3), PrintState::Waiting, rows.int64(4), rows.text(5)},
                rows.bytes(6)};
        }
        return std::nullopt;
    }

    /// Durable before the next step, so that a crash at any moment leaves the truth.
    void store(store::Connection &connection, const PrintJob &job)
    {
        store::Transaction transaction(connection);
        connection.run("UPDATE print_job SET state = ?, attempts = ?, last_error = ? WHERE no = ?",
            static_cast<int>(job.state), job.attempts, job.lastError, job.no);
        if (job.state == PrintState::Printed) {
            connection.run("DELETE FROM print_job WHERE state = ? AND no <= ?", static_cast<int>(PrintState::Printed),
                job.no - settings.keptPrinted);
        }
        transaction.commit();
        if (settings.jobChanged)
            settings.jobChanged(job);
    }

    /// False when there is nothing to print now.
    bool printOne(store::Connection &connection)
    {
        auto next = nextJob(connection);
        if (!next)
            return false;
        PrintJob &job = next->job;
        const auto address = printerAddressFrom(job.printer);
        if (address && mustWait(*address))
            return true;
        const bool mayBeDuplicate = job.lastError.startsWith(interrupted());
        job.state = PrintState::Printing;
        store(connection, job);

        QByteArray bytes = next->body;
        if (mayBeDuplicate && settings.duplicateMark)
            bytes.prepend(settings.duplicateMark(job.printer));
        const auto done = address ? sendTo(*address, bytes, settings.timeouts)
                                  : std::unexpected(PrintError {PrintFailure::Away, 0, address.error().toLogLine()});
        ++job.attempts;
        if (done) {
            job.state = PrintState::Printed;
            job.lastError.clear();
        } else {
            noteFailure(job, done.error(), mayBeDuplicate);
        }
        store(connection, job);
        return true;
    }

    void noteFailure(PrintJob &job, const PrintError &error, bool wasInterrupted)
    {
        const bool partly = wasInterrupted || error.bytesSent > 0;
        job.lastError = partly ? interrupted() + QStringLiteral(": ") + error.detail : error.detail;
        const bool givenUp = job.attempts > std::ssize(settings.pauses);
        job.state = givenUp ? PrintState::Failed : PrintState::Waiting;
        if (settings.pauses.empty())
            return;
        const auto pause = static_cast<std::size_t>(std::min<qint64>(job.attempts, std::ssize(settings.pauses)) - 1);
        pausing[job.printer] = std::chrono::steady_clock::now() + settings.pauses[pause];
    }
};

PrintWorker::PrintWorker(OpenConnection open, PrintWorkerSettings settings)
    : d(std::make_unique<Private>())
{
    d->open = std::move(open);
    d->settings = std::move(settings);
    d->thread = std::thread([this] { d->run(); });
}

PrintWorker::~PrintWorker()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_one();
    d->thread.join();
}

void PrintWorker::wake()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->woken = true;
    }
    d->changed.notify_one();
}

void PrintWorker::tryAgainNow()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->impatient = true;
        d->woken = true;
    }
    d->changed.notify_one();
}

void PrintWorker::openDrawer(const PrinterAddress &printer, DrawerPin pin)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->drawers.push_back({printer, pin});
    }
    d->changed.notify_one();
}

void PrintWorker::askStatus(const PrinterAddress &printer) { d->ask({printer, false}); }

void PrintWorker::askStatusAgain(const PrinterAddress &printer) { d->ask({printer, true}); }

} // namespace mizan::devices
