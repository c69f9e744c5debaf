// The queue, and the last sale beside it.
#include "core/devices/unprinted.h"

#include "core/devices/print_queue.h"
#include "core/sales/sale_queries.h"

#include <algorithm>

namespace mizan::devices {

namespace {

constexpr qint64 JobsLookedAt = 200; ///< As many printed ones as are kept.

} // namespace

bool hasUnprintedPapers(store::Connection &connection, DeviceId till)
{
    const auto jobs = printJobs(connection, JobsLookedAt);
    if (std::ranges::any_of(jobs, [](const PrintJob &job) { return job.state != PrintState::Printed; }))
        return true;
    const auto last = sales::lastSale(connection, till);
    return last && std::ranges::find(jobs, last->sale.number.toText(), &PrintJob::title) == jobs.end();
}

} // namespace mizan::devices
