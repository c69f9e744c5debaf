// The print queue: kept in the shop's encrypted database, so that a crash loses no paper. Questions and verbs on any
// connection; `print_worker.h` does the printing.
#pragma once

#include "core/devices/printer_port.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace mizan::devices {

/// As stored in `print_job.state`; the numbers never change their meaning.
enum class PrintState {
    Waiting = 0,
    Printing = 1, ///< Bytes may be on their way; found at start, it was interrupted.
    Printed = 2,
    Failed = 3, ///< Tried often enough; waits for a person.
};

struct PrintRequest {
    PrinterAddress printer;
    QString title;   ///< What a person sees in the queue: the receipt's number.
    QByteArray body; ///< ESC/POS.
};

struct PrintJob {
    qint64 no = 0;
    qint64 atMs = 0;
    QString printer {}; ///< Address as text.
    QString title {};
    PrintState state = PrintState::Waiting;
    qint64 attempts = 0;
    QString lastError {}; ///< Empty: none yet.
};

namespace rules {
inline constexpr Rule PrintJobMustExist {"devices.print-job-must-exist"};
inline constexpr Rule PrintJobMustBeWaiting {"devices.print-job-must-be-waiting"};
inline constexpr Rule PrintJobMustHaveFailed {"devices.print-job-must-have-failed"};
} // namespace rules

/// Puts a paper into the queue; call it after the sale's commit. None when the database could not take it: the sale
/// stands all the same, and the paper can be printed again as a copy. Never throws.
[[nodiscard]] std::optional<qint64> enqueue(
    store::Connection &connection, const PrintRequest &request, qint64 nowMs) noexcept;

/// The newest first.
[[nodiscard]] std::vector<PrintJob> printJobs(store::Connection &connection, qint64 atMost);
[[nodiscard]] std::optional<PrintJob> findPrintJob(store::Connection &connection, qint64 no);

/// A failed job goes back into the queue, with all its attempts (`print-job-must-exist`, `print-job-must-have-failed`).
[[nodiscard]] Result<void> retryPrintJob(store::Connection &connection, qint64 no);
/// A job that has not begun or has failed goes to another printer, with all its attempts (`print-job-must-exist`,
/// `print-job-must-be-waiting`).
[[nodiscard]] Result<void> redirectPrintJob(store::Connection &connection, qint64 no, const PrinterAddress &printer);
/// Takes out a job that has not begun or has failed (`print-job-must-exist`, `print-job-must-be-waiting`).
[[nodiscard]] Result<void> cancelPrintJob(store::Connection &connection, qint64 no);
/// The same bytes once more, as a new job (`print-job-must-exist`); its number. Who asks has written the fact of a
/// reprint.
[[nodiscard]] Result<qint64> reprint(store::Connection &connection, qint64 no, qint64 nowMs);

} // namespace mizan::devices
