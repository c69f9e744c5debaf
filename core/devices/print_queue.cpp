// SQL of the queue. The table `print_job` is local: it is no fact and is never synced.
#include "core/devices/print_queue.h"

#include "core/store/fault.h"

namespace mizan::devices {

namespace {

qint64 insertJob(store::Connection &connection, const PrintRequest &request, qint64 nowMs)
{
    qint64 no = 1;
    {
        auto last = connection.query("SELECT MAX(no) FROM print_job");
        if (last.step() && !last.isNull(0))
            no = last.int64(0) + 1;
    }
    connection.run("INSERT INTO print_job (no, at_ms, printer, title, body, state, attempts, last_error)"
                   " VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
        no, nowMs, textOf(request.printer), request.title, request.body, static_cast<int>(PrintState::Waiting),
        QString());
    return no;
}

PrintJob jobOf(const store::Statement &row)
{
    return {row.int64(0), row.int64(1), row.text(2), row.text(3), static_cast<PrintState>(row.int64(4)), row.int64(5),
        row.text(6)};
}

std::unexpected<Refusal> refuseJob(const Rule &rule, qint64 no)
{
    return refuse(rule, QStringLiteral("job"), {{"no", no}});
}

} // namespace

std::optional<qint64> enqueue(store::Connection &connection, const PrintRequest &request, qint64 nowMs) noexcept
{
    try {
        store::Transaction transaction(connection);
        const qint64 no = insertJob(connection, request, nowMs);
        transaction.commit();
        return no;
    } catch (const store::Fault &) { // Paper is not worth a sale; the caller says that nothing will be printed.
        return std::nullopt;
    }
}

std::vector<PrintJob> printJobs(store::Connection &connection, qint64 atMost)
{
    std::vector<PrintJob> jobs;
    auto rows = connection.query("SELECT no, at_ms, printer, title, state, attempts, last_error FROM print_job"
                                 " ORDER BY no DESC LIMIT ?",
        atMost);
    while (rows.step())
        jobs.push_back(jobOf(rows));
    return jobs;
}

std::optional<PrintJob> findPrintJob(store::Connection &connection, qint64 no)
{
    auto row = connection.query(
        "SELECT no, at_ms, printer, title, state, attempts, last_error FROM print_job WHERE no = ?", no);
    if (!row.step())
        return std::nullopt;
    return jobOf(row);
}

Result<void> retryPrintJob(store::Connection &connection, qint64 no)
{
    store::Transaction transaction(connection);
    const auto job = findPrintJob(connection, no);
    if (!job)
        return refuseJob(rules::PrintJobMustExist, no);
    if (job->state != PrintState::Failed)
        return refuseJob(rules::PrintJobMustHaveFailed, no);
    // From here it must succeed.
    connection.run(
        "UPDATE print_job SET state = ?, attempts = 0 WHERE no = ?", static_cast<int>(PrintState::Waiting), no);
    transaction.commit();
    return {};
}

Result<void> redirectPrintJob(store::Connection &connection, qint64 no, const PrinterAddress &printer)
{
    store::Transaction transaction(connection);
    const auto job = findPrintJob(connection, no);
    if (!job)
        return refuseJob(rules::PrintJobMustExist, no);
    if (job->state != PrintState::Waiting && job->state != PrintState::Failed)
        return refuseJob(rules::PrintJobMustBeWaiting, no);
    // From here it must succeed.
    connection.run("UPDATE print_job SET printer = ?, state = ?, attempts = 0 WHERE no = ?", textOf(printer),
        static_cast<int>(PrintState::Waiting), no);
    transaction.commit();
    return {};
}

Result<void> cancelPrintJob(store::Connection &connection, qint64 no)
{
    store::Transaction transaction(connection);
    const auto job = findPrintJob(connection, no);
    if (!job)
        return refuseJob(rules::PrintJobMustExist, no);
    if (job->state != PrintState::Waiting && job->state != PrintState::Failed)
        return refuseJob(rules::PrintJobMustBeWaiting, no);
    // From here it must succeed.
    connection.run("DELETE FROM print_job WHERE no = ?", no);
    transaction.commit();
    return {};
}

Result<qint64> reprint(store::Connection &connection, qint64 no, qint64 nowMs)
{
    store::Transaction transaction(connection);
    PrintRequest request {FilePort {}, {}, {}};
    {
        auto row = connection.query("SELECT printer, title, body FROM print_job WHERE no = ?", no);
        if (!row.step())
            return refuseJob(rules::PrintJobMustExist, no);
        auto address = printerAddressFrom(row.text(0));
        if (!address)
            return refuseAs(address);
        request = {std::move(*address), row.text(1), row.bytes(2)};
    }
    // From here it must succeed.
    const qint64 again = insertJob(connection, request, nowMs);
    transaction.commit();
    return again;
}

} // namespace mizan::devices
