// Measures work and prints it as a table: medians, spread, ratios against a floor of the same run.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace mizan::bench {

/// CPU time of this process (all threads), of the calling thread alone, and wall time, in microseconds.
struct Cost {
    qint64 cpuUs = 0;
    qint64 threadUs = 0;
    qint64 wallUs = 0;
};
[[nodiscard]] Cost costOf(const std::function<void()> &work);

struct Spread {
    qint64 min = 0;
    qint64 median = 0;
    qint64 p99 = 0;
    qint64 max = 0;
};
[[nodiscard]] Spread spreadOf(std::vector<qint64> values);

/// Wall nanoseconds of each call.
[[nodiscard]] Spread nanosecondsOfEach(std::size_t times, const std::function<void(std::size_t)> &call);

/// Resident memory of a process now, in MiB.
[[nodiscard]] qint64 residentMiB(qint64 process);

/// One line of the report: what, measured, wanted, whether it holds.
void report(const QString &what, const QString &measured, const QString &wanted, bool holds);
void remark(const QString &text);
/// "1.2" of nanoseconds.
[[nodiscard]] QString milliseconds(qint64 nanoseconds);
/// "1.23" of a ratio.
[[nodiscard]] QString ratio(qint64 value, qint64 floor);
[[nodiscard]] bool everythingHeld() noexcept;

} // namespace mizan::bench
