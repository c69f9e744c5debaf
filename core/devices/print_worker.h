// The thread that prints: takes jobs from the queue in their order, tries again where a printer is away, gives up in
// time.
#pragma once

#include "core/base/clock.h"
#include "core/devices/drawer.h"
#include "core/devices/print_queue.h"
#include "core/devices/printer_status.h"

#include <functional>
#include <memory>
#include <vector>

namespace mizan::devices {

struct PrintWorkerSettings {
    /// Pauses after each failed attempt; after the last one the job has failed and waits for a person.
    std::vector<std::chrono::milliseconds> pauses {std::chrono::seconds(1), std::chrono::seconds(2),
        std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(30), std::chrono::seconds(60)};
    PortTimeouts timeouts {};
    StatusTimeouts statusTimeouts {};
    std::chrono::milliseconds pauseUntilReady {5000}; ///< Before a printer that could not print is asked again.
    qint64 keptPrinted = 200;                         ///< Printed jobs kept for reprinting.
    /// What goes before a paper that may have been printed already; given the printer's address. None: nothing.
    std::function<QByteArray(const QString &printer)> duplicateMark {};
    /// Called on the worker's thread after each change of a job.
    std::function<void(const PrintJob &)> jobChanged {};
    /// Called on the worker's thread when a drawer was opened, or could not be.
    std::function<void(const std::expected<void, PrintError> &)> drawerAnswered {};
    /// Called on the worker's thread with what a printer (by its address) said of itself; none: it does not say.
    std::function<void(const QString &printer, const std::optional<PrinterStatus> &)> statusAnswered {};
};

class PrintWorker {
public:
    using OpenConnection = std::function<Result<std::unique_ptr<store::Connection>>()>;

    /// `open` is called on the worker's thread: it needs a connection of its own. Jobs found in the middle of printing
    /// were interrupted by a crash; they are printed again, marked as possible duplicates.
    PrintWorker(OpenConnection open, PrintWorkerSettings settings);
    /// Lets the job that is being sent end, then stops; what waits is printed after the next start.
    ~PrintWorker();
    PrintWorker(const PrintWorker &) = delete;
    PrintWorker &operator=(const PrintWorker &) = delete;

    /// Something was put into the queue.
    void wake();
    /// A person switched the printer on: pauses end now.
    void tryAgainNow();
    /// Opens a drawer before anything else is printed. Tried once and forgotten: a drawer must not spring open later.
    void openDrawer(const PrinterAddress &printer, DrawerPin pin = DrawerPin::Second);
    /// Asks a printer how it is when nothing else is to be done, unless it kept silent before.
    void askStatus(const PrinterAddress &printer);
    /// The same, even where it kept silent: another printer may stand there now.
    void askStatusAgain(const PrinterAddress &printer);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::devices
