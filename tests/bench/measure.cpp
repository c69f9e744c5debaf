// Clocks, spreads and the printed table of the bench.
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <sys/resource.h>

namespace mizan::bench {

namespace {

bool allHeld = true;

qint64 cpuNowUs(int who)
{
    rusage usage {};
    getrusage(who, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000 + usage.ru_utime.tv_usec
        + usage.ru_stime.tv_usec;
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    using namespace std::chrono;
    const auto wall = steady_clock::now();
    const qint64 cpu = cpuNowUs(RUSAGE_SELF);
    const qint64 thread = cpuNowUs(RUSAGE_THREAD);
    work();
    return {cpuNowUs(RUSAGE_SELF) - cpu, cpuNowUs(RUSAGE_THREAD) - thread,
        duration_cast<microseconds>(steady_clock::now() - wall).count()};
}

Spread spreadOf(std::vector<qint64> values)
{
    std::ranges::sort(values);
    const auto at = [&](std::size_t percent) {
        return values[std::min(values.size() - 1, values.size() * percent / 100)];
    };
    return values.empty() ? Spread {} : Spread {values.front(), at(50), at(99), values.back()};
}

Spread nanosecondsOfEach(std::size_t times, const std::function<void(std::size_t)> &call)
{
    using namespace std::chrono;
    std::vector<qint64> nanoseconds;
    nanoseconds.reserve(times);
    for (std::size_t i = 0; i < times; ++i) {
        const auto start = steady_clock::now();
        call(i);
        nanoseconds.push_back(duration_cast<std::chrono::nanoseconds>(steady_clock::now() - start).count());
    }
    return spreadOf(std::move(nanoseconds));
}

qint64 residentMiB(qint64 process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string name;
    qint64 kib = 0;
    while (status >> name) {
        if (name == "VmRSS:" && status >> kib)
            return kib / 1024;
        std::getline(status, name);
    }
    return 0;
}

void report(const QString &what, const QString &measured, const QString &wanted, bool holds)
{
    allHeld = allHeld && holds;
    std::printf("%-66s %-34s %-26s %s\n", qPrintable(what), qPrintable(measured), qPrintable(wanted),
        holds ? "held" : "NOT HELD");
    std::fflush(stdout);
}

void remark(const QString &text)
{
    std::printf("  %s\n", qPrintable(text));
    std::fflush(stdout);
}

QString milliseconds(qint64 nanoseconds)
{
    return QStringLiteral("%1.%2").arg(nanoseconds / 1'000'000).arg(nanoseconds / 100'000 % 10);
}

QString ratio(qint64 value, qint64 floor)
{
    const qint64 hundredths = floor > 0 ? (value * 100 + floor / 2) / floor : 0;
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

bool everythingHeld() noexcept { return allHeld; }

} // namespace mizan::bench
