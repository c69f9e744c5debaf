// The real program, killed with SIGKILL at random instants of a busy till: what it reported as paid is there, once.
#include "tests/app/ctl/ctl_run.h"
#include "tests/crash/invoice_file.h"
#include "tests/crash/log_file.h"
#include "tests/crash/shop_witness.h"
#include "tests/crash/till_process.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <thread>

#include <sys/stat.h>

using namespace mizan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;
using test::CtlAnswer;
using test::CtlRun;
using test::Reported;
using test::TillProcess;

namespace {

constexpr int InvoicesOfFile = 400;
constexpr int KillsBetweenVerifies = 50;

enum class Instant { Starting, Trading, Writing, Checkpoint };

/// When the next kill falls.
struct Plan {
    Instant instant = Instant::Trading;
    qint64 newSales = 0;   ///< Reported before; at a checkpoint: at most.
    microseconds delay {}; ///< After that.
};

struct Tally {
    qint64 kills = 0;
    std::map<Instant, qint64> killsAt;
    qint64 filesToTheEnd = 0;
    qint64 halfWritten = 0; ///< The log ended within a transaction.
    qint64 unreported = 0;  ///< A commit was done that the till could not report any more.
    qint64 asked = 0;       ///< Sales reported again by a later run.
    qint64 verified = 0;
};

qint64 killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("MIZAN_CRASH_KILLS");
    return wanted > 0 ? wanted : 25;
}

/// When the file was written to; the clock of files goes in steps of a few milliseconds.
qint64 lastWriteNs(const QString &path)
{
    struct stat status {};
    stat(path.toLocal8Bit().constData(), &status);
    return status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
}

/// More exact than sleeping, which takes at least as long as the system likes.
void passTime(microseconds time)
{
    const auto end = steady_clock::now() + time;
    if (time > 2ms)
        std::this_thread::sleep_for(time - 1ms);
    while (steady_clock::now() < end) { }
}

class KilledTill {
public:
    explicit KilledTill(quint64 seed)
        : m_random(seed)
        , m_files(seed)
    {
        REQUIRE(m_ctl.init().exitCode == 0);
        makePassphraseCheap();
        nextFile();
        m_witness.emplace(m_ctl.shopFolder(), QLatin1StringView(CtlRun::Passphrase));
    }

    void kill();
    void verify();
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] std::string summary();

private:
    /// Else the hundred milliseconds that a passphrase must cost would be most of each run.
    void makePassphraseCheap()
    {
        auto vault = store::Vault::unlock(m_ctl.shopFolder() + u"/vault.json"_s, QLatin1StringView(CtlRun::Passphrase));
        REQUIRE(vault);
        REQUIRE(vault->changePassphrase(
            QLatin1StringView(CtlRun::Passphrase), m_random, store::VaultCost::lightForTests()));
    }
    void nextFile() { m_ctl.write(u"invoices.csv"_s, m_files.next(InvoicesOfFile)); }
    [[nodiscard]] Plan plan();
    bool runUntil(TillProcess &till, const Plan &plan);
    void awaitWriting(microseconds most) const;
    qint64 hear(const QByteArray &line);
    void hearRest(TillProcess &till);
    void look();

    CtlRun m_ctl;
    test::SeededRandom m_random;
    test::InvoiceFiles m_files;
    std::optional<test::ShopWitness> m_witness;
    Reported m_reported;
    test::Testimony m_testimony;
    test::LogTail m_tail;
    Tally m_tally;
    microseconds m_startTime {200ms}; ///< Until the first sale was reported, of the last run.
    microseconds m_saleTime {10ms};   ///< Of the last run, on average.
};

Plan KilledTill::plan()
{
    const auto upTo = [this](microseconds most) { return microseconds(m_random.between(0, most.count())); };
    const qint64 kind = m_random.between(1, 8);
    if (kind <= 1)
        return {Instant::Starting, 0, upTo(m_startTime * 3 / 2)};
    if (kind <= 3)
        return {Instant::Checkpoint, 120, upTo(5ms)};
    if (kind <= 5)
        return {Instant::Writing, m_random.between(0, 20), upTo(150us)};
    return {Instant::Trading, m_random.between(0, 30), upTo(m_saleTime * 2)};
}

/// 1 for a sale not reported before, else 0.
qint64 KilledTill::hear(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0] != "paid")
        return 0;
    const auto [known, isNew] = m_reported.try_emplace(QString::fromUtf8(words[1]), QString::fromUtf8(words[2]));
    INFO("asked again, the till said " << line.toStdString());
    REQUIRE(known->second == QString::fromUtf8(words[2]));
    m_tally.asked += isNew ? 0 : 1;
    return isNew ? 1 : 0;
}

void KilledTill::hearRest(TillProcess &till)
{
    while (!till.isSilent()) {
        if (const auto line = till.nextLine(1s))
            hear(*line);
    }
    while (const auto line = till.nextLine(0us))
        hear(*line);
}

/// Waits for the planned instant; false where the file came to its end before.
bool KilledTill::runUntil(TillProcess &till, const Plan &plan)
{
    if (plan.instant == Instant::Starting) {
        passTime(plan.delay);
        return true;
    }
    const QString database = m_ctl.shopFolder() + u"/shop.db"_s; // Written to by checkpoints only.
    const qint64 before = lastWriteNs(database);
    const bool awaitsCheckpoint = plan.instant == Instant::Checkpoint;
    const auto started = steady_clock::now();
    std::optional<steady_clock::time_point> first;
    qint64 newSales = 0;
    while (newSales < plan.newSales || !first) {
        const auto line = till.nextLine(awaitsCheckpoint ? 200us : 1s);
        if (line && !first)
            first = steady_clock::now();
        newSales += line ? hear(*line) : 0;
        if (awaitsCheckpoint && lastWriteNs(database) != before)
            break;
        if (!line && till.isSilent())
            return false;
    }
    const auto now = steady_clock::now();
    if (first)
        m_startTime = std::chrono::duration_cast<microseconds>(*first - started);
    if (first && newSales > 3)
        m_saleTime = std::chrono::duration_cast<microseconds>(now - *first) / newSales;
    if (plan.instant == Instant::Writing)
        awaitWriting(m_saleTime * 10);
    passTime(plan.delay);
    return true;
}

/// Until something is written into the log.
void KilledTill::awaitWriting(microseconds most) const
{
    const QString log = m_ctl.shopFolder() + u"/shop.db-wal"_s;
    const qint64 before = lastWriteNs(log);
    const auto end = steady_clock::now() + most;
    while (lastWriteNs(log) == before && steady_clock::now() < end) { }
}

void KilledTill::kill()
{
    const Plan next = plan();
    TillProcess till(qEnvironmentVariable("MIZAN_BIN_DIR") + u"/mizanctl"_s,
        {u"replay"_s, u"--echo"_s, u"--shop"_s, m_ctl.shopFolder(), u"--passphrase-file"_s,
            m_ctl.path(u"passphrase.txt"_s), m_ctl.path(u"invoices.csv"_s)},
        m_ctl.path(u"errors.txt"_s));
    const bool came = runUntil(till, next);
    if (came)
        till.kill();
    hearRest(till);
    if (const auto exitCode = till.exitCode()) { // Not killed: it was through before.
        INFO(m_ctl.read(u"errors.txt"_s).toStdString());
        REQUIRE(*exitCode == 0);
        ++m_tally.filesToTheEnd;
        nextFile();
    } else {
        ++m_tally.kills;
        ++m_tally.killsAt[next.instant];
    }
    look();
}

void KilledTill::look()
{
    const test::LogTail tail = test::readLogTail(m_ctl.shopFolder() + u"/shop.db-wal"_s);
    const qint64 salesBefore = std::exchange(m_testimony, m_witness->look(m_reported)).sales;
    INFO("kill " << m_tally.kills << ": " << m_testimony.wrong.join(u"\n"_s).toStdString());
    REQUIRE(m_testimony.wrong.isEmpty());
    REQUIRE(m_testimony.unreported <= 1);
    if (tail.uncommitted > 0 && tail != m_tail) // Else it is what the kill before has left.
        ++m_tally.halfWritten;
    m_tail = tail;
    if (m_testimony.sales > salesBefore)
        m_tally.unreported += m_testimony.unreported;
}

void KilledTill::verify()
{
    const CtlAnswer answer = m_ctl.onShop({u"verify"_s});
    INFO(answer.output.toStdString() << answer.errors.toStdString());
    REQUIRE(answer.exitCode == 0);
    REQUIRE(answer.output.startsWith(u"Clean: %1 facts in 1 strand"_s.arg(m_testimony.facts)));
    ++m_tally.verified;
}

std::string KilledTill::summary()
{
    const QString kills =
        u"%1 kills: %2 while starting, %3 while selling, %4 as a sale was being written, %5 at a checkpoint."_s
            .arg(m_tally.kills)
            .arg(m_tally.killsAt[Instant::Starting])
            .arg(m_tally.killsAt[Instant::Trading])
            .arg(m_tally.killsAt[Instant::Writing])
            .arg(m_tally.killsAt[Instant::Checkpoint]);
    const QString sales =
        u"%1 sales and returns reported as paid, %2 times again by later runs: none lost, twice or half."_s
            .arg(m_reported.size())
            .arg(m_tally.asked);
    const QString left =
        u"%1 kills left a half-written transaction in the log, %2 a commit that could not be reported any more."_s
            .arg(m_tally.halfWritten)
            .arg(m_tally.unreported);
    const QString end = u"%1 facts; %2 files rung up to their end; verify was clean %3 times."_s.arg(m_testimony.facts)
                            .arg(m_tally.filesToTheEnd)
                            .arg(m_tally.verified);
    return QStringList {kills, sales, left, end}.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("a till killed at random instants loses no paid sale, doubles none, and keeps no half one", "[crash]")
{
    const quint64 seed = qEnvironmentVariableIsSet("MIZAN_CRASH_SEED")
        ? static_cast<quint64>(qEnvironmentVariableIntValue("MIZAN_CRASH_SEED"))
        : 1;
    INFO("seed " << seed);
    KilledTill till(seed);
    while (till.tally().kills < killsWanted()) {
        till.kill();
        if (till.tally().kills % KillsBetweenVerifies == 0)
            till.verify();
    }
    till.verify();
    std::puts(till.summary().c_str());
}
