// Runs mizanctl as a shop keeper would, and asks the system what that took.
#include "tests/bench/import_bench.h"

#include "tests/bench/big_shop.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ; // NOLINT: as POSIX has it.

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostMiB = 512;
constexpr qint64 MostSeconds = 90;

struct Run {
    int status = 0;
    qint64 wallMs = 0;
    qint64 cpuMs = 0;
    qint64 peakMiB = 0;
};

/// To its end; what it says is not shown.
Run runProgram(const QString &program, const QStringList &words)
{
    std::vector<QByteArray> bytes {program.toLocal8Bit()};
    for (const QString &word : words)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &each : bytes)
        arguments.push_back(each.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments.front());
    posix_spawn_file_actions_destroy(&actions);
    Run run;
    rusage usage {};
    wait4(child, &run.status, 0, &usage);
    run.wallMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
    run.cpuMs = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    run.peakMiB = usage.ru_maxrss / 1024;
    return run;
}

QString tenths(qint64 thousandths) { return u"%1.%2"_s.arg(thousandths / 1000).arg(thousandths / 100 % 10); }

} // namespace

void benchImport(BigShop &shop)
{
    const Run run = runProgram(QDir(QCoreApplication::applicationDirPath()).filePath(u"mizanctl"_s),
        {u"import"_s, u"products"_s, shop.productFile(), u"--shop"_s, shop.shopFolder(), u"--passphrase-file"_s,
            shop.passphraseFile()});
    if (!WIFEXITED(run.status) || WEXITSTATUS(run.status) != 0)
        qFatal("mizanctl import did not end well");
    const qint64 products = shop.products();
    report(u"import of %1 products with %2 barcodes and stock"_s.arg(products).arg(3 * products),
        u"%1 s (CPU %2 s)"_s.arg(tenths(run.wallMs), tenths(run.cpuMs)), u"below %1 s"_s.arg(MostSeconds),
        run.wallMs < MostSeconds * 1000);
    report(u"… its memory at most, of a file of %1 MB"_s.arg(QFileInfo(shop.productFile()).size() / 1'000'000),
        u"%1 MiB"_s.arg(run.peakMiB), u"below %1 MiB"_s.arg(MostMiB), run.peakMiB < MostMiB);
}

} // namespace mizan::bench
