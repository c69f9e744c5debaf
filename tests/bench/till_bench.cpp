// Keys come from the X server, as a scanner's do: xdotool presses them.
#include "tests/bench/till_bench.h"

#include "core/access/sign_in.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/big_shop.h"
#include "tests/bench/measure.h"
#include "tests/support/seeded_random.h"
#include "ui/kit/scan_router.h"
#include "ui/sales/cart_view.h"
#include "ui/sales/till_panels.h"
#include "ui/shell/till_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace mizan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 5;
constexpr int Sales = 8;
constexpr int ScansOfASale = 30;
constexpr int Payments = 120;
constexpr int ScansOfAPayment = 5;
constexpr int ScannerMs = 5;        ///< Between two keys.
constexpr int TypingMs = 120;       ///< Between a person's keys; faster ones would be a scan.
constexpr int BetweenScansMs = 150; ///< A busy cashier.
constexpr int PatienceMs = 20'000;
constexpr qint64 MostStartMs = 1000;
constexpr qint64 MostMiB = 200;
constexpr qint64 MostPaintMs = 16;
constexpr qint64 MostPayMs = 50;

/// Sees every event begin and end.
class WatchingApplication final : public QApplication {
public:
    using QApplication::QApplication;
    std::function<void(QObject *, QEvent *)> before;
    std::function<void(QObject *, QEvent *)> after;
    std::function<void()> atRest; ///< An event from the loop is over, with all that it caused.

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (before)
            before(receiver, event);
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (after)
            after(receiver, event);
        if (m_depth == 0 && atRest)
            atRest();
        return taken;
    }

private:
    int m_depth = 0;
};

void pressKeys(const QStringList &words)
{
    if (QProcess::execute(u"xdotool"_s, words) != 0)
        qFatal("xdotool cannot press keys");
}

/// What the program at `process` writes next on its output; nothing else is waited for.
void waitForLine(QProcess &process, const QByteArray &line)
{
    QElapsedTimer patience;
    patience.start();
    while (!process.canReadLine() && patience.elapsed() < PatienceMs && process.state() != QProcess::NotRunning)
        process.waitForReadyRead(PatienceMs);
    const QByteArray said = process.readLine().trimmed();
    if (said != line)
        qFatal("mizan did not say \"%s\" but \"%s\"", line.constData(), said.constData());
}

struct Start {
    qint64 toLockMs = 0;
    qint64 toTillMs = 0; ///< From the PIN's Enter.
    qint64 residentMiB = 0;
};

Start startProgram(const BigShop &shop)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, shop.scratchFolder());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"mizan"_s),
        {u"--shop"_s, shop.shopFolder(), u"--passphrase-file"_s, shop.passphraseFile(), u"--till"_s, u"--say-ready"_s});
    waitForLine(process, "locked");
    Start start {.toLockMs = time.elapsed()};
    pressKeys({u"type"_s, u"--delay"_s, QString::number(TypingMs), QString::fromLatin1(BigShop::Pin)});
    QThread::msleep(TypingMs);
    time.restart();
    pressKeys({u"key"_s, u"Return"_s});
    waitForLine(process, "ready");
    start.toTillMs = time.elapsed();
    start.residentMiB = residentMiB(process.processId());
    process.kill();
    process.waitForFinished(PatienceMs);
    return start;
}

void benchStart(const BigShop &shop)
{
    (void)startProgram(shop); // From here on it is warm.
    std::vector<qint64> lock;
    std::vector<qint64> till;
    std::vector<qint64> both;
    std::vector<qint64> resident;
    for (int i = 0; i < Starts; ++i) {
        const Start start = startProgram(shop);
        lock.push_back(start.toLockMs);
        till.push_back(start.toTillMs);
        both.push_back(start.toLockMs + start.toTillMs);
        resident.push_back(start.residentMiB);
    }
    const Spread total = spreadOf(both);
    report(u"start of mizan with %1 products to a sale that takes scans"_s.arg(shop.products()),
        u"%1 ms (%2 … %3)"_s.arg(total.median).arg(total.min).arg(total.max), u"below %1 ms"_s.arg(MostStartMs),
        total.median < MostStartMs);
    remark(u"to the lock page %1 ms, and from the PIN's Enter to the sale %2 ms; a person's typing is left out"_s
            .arg(spreadOf(lock).median)
            .arg(spreadOf(till).median));
    const Spread memory = spreadOf(resident);
    report(u"… resident memory then"_s, u"%1 MiB (%2 … %3)"_s.arg(memory.median).arg(memory.min).arg(memory.max),
        u"below %1 MiB"_s.arg(MostMiB), memory.max < MostMiB);
}

/// As the program runs it: waiting in QTest would sleep between events.
void runLoop(int mostMs, QEventLoop *loop = nullptr)
{
    QEventLoop own;
    QEventLoop &running = loop ? *loop : own;
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &running, &QEventLoop::quit);
    end.start(mostMs);
    running.exec();
}

/// From the delivery of an Enter until what it brought stands on the screen.
class PaintWatch {
public:
    /// `isShown` says of a painted part of `watched` whether it holds what is waited for.
    PaintWatch(
        WatchingApplication &application, const QWidget &watched, std::function<bool(const QPaintEvent &)> isShown)
        : m_application(application)
        , m_isShown(std::move(isShown))
    {
        application.before = [this](QObject *receiver, QEvent *event) {
            if (event->type() == QEvent::KeyPress && receiver->isWindowType()
                && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return)
                m_delivered = std::chrono::steady_clock::now();
        };
        application.after = [this, &watched](QObject *receiver, QEvent *event) {
            if (event->type() == QEvent::Paint && receiver == &watched)
                m_isDrawn = m_isDrawn || m_isShown(*static_cast<QPaintEvent *>(event));
        };
        application.atRest = [this] {
            if (!m_isDrawn || m_nanoseconds)
                return;
            m_nanoseconds =
                std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - m_delivered)
                    .count();
            m_loop.quit();
        };
    }
    ~PaintWatch()
    {
        m_application.before = {};
        m_application.after = {};
        m_application.atRest = {};
    }
    PaintWatch(const PaintWatch &) = delete;
    PaintWatch &operator=(const PaintWatch &) = delete;

    /// Nanoseconds from the last key, which is Enter, to the painted answer.
    qint64 press(const QStringList &keys)
    {
        m_isDrawn = false;
        m_nanoseconds.reset();
        QProcess keyboard;
        keyboard.start(u"xdotool"_s, keys);
        runLoop(PatienceMs, &m_loop);
        if (!m_nanoseconds)
            qFatal("%s did not reach the screen", qPrintable(keys.join(u' ')));
        keyboard.waitForFinished(PatienceMs);
        runLoop(BetweenScansMs);
        return *m_nanoseconds;
    }

private:
    WatchingApplication &m_application;
    std::function<bool(const QPaintEvent &)> m_isShown;
    bool m_isDrawn = false;
    std::chrono::steady_clock::time_point m_delivered;
    std::optional<qint64> m_nanoseconds;
    QEventLoop m_loop;
};

Quantity unitsOf(const ui::TillState &state)
{
    Quantity sum;
    for (const ui::CartRow &row : state.rows)
        sum += row.quantity;
    return sum;
}

void reportTail(const QString &what, std::vector<qint64> nanoseconds, qint64 mostMs)
{
    const Spread spread = spreadOf(std::move(nanoseconds));
    report(what,
        u"%1 ms (median %2, most %3)"_s.arg(
            milliseconds(spread.p99), milliseconds(spread.median), milliseconds(spread.max)),
        u"below %1 ms"_s.arg(mostMs), spread.p99 < mostMs * 1'000'000);
}

/// Popular products come up far more often.
QString drawCode(const BigShop &big, test::SeededRandom &random, int number)
{
    const qint64 draw = random.between(0, 999'999);
    return BenchShop::barcode(draw * draw / 1'000'000 * big.products() / 1'000'000, number % 3);
}

void benchScans(const BigShop &big, WatchingApplication &application, ui::TillWindow &till)
{
    const ui::CartView &cart = *till.findChild<ui::CartView *>();
    test::SeededRandom random;
    Quantity wanted;
    // Whether the line that the scan touched, as it is after the scan, stands in what was painted.
    PaintWatch watch(application, *cart.viewport(), [&](const QPaintEvent &painted) {
        const ui::TillState &state = till.till()->state();
        if (unitsOf(state) != wanted || state.selected < 0)
            return false;
        const QRect row = cart.visualRect(cart.model()->index(state.selected, 0));
        return !row.isEmpty() && painted.region().intersects(row);
    });
    std::vector<qint64> nanoseconds;
    for (int sale = 0; sale < Sales; ++sale) {
        for (int i = 0; i < ScansOfASale; ++i) {
            wanted = unitsOf(till.till()->state()) + Quantity::units(1);
            nanoseconds.push_back(watch.press({u"type"_s, u"--args"_s, u"1"_s, u"--delay"_s, QString::number(ScannerMs),
                drawCode(big, random, i), u"key"_s, u"Return"_s}));
        }
        till.till()->act(ui::TillAction::ExactCash);
        MIZAN_ASSERT(std::holds_alternative<ui::ChangePanelView>(till.till()->state().panel));
        runLoop(BetweenScansMs);
    }
    reportTail(u"end of a scan's burst to the painted line, %1 scans, p99"_s.arg(Sales * ScansOfASale),
        std::move(nanoseconds), MostPaintMs);
}

void benchPayments(const BigShop &big, WatchingApplication &application, ui::TillWindow &till)
{
    const ui::ChangePanel &change = *till.findChild<ui::ChangePanel *>();
    test::SeededRandom random;
    PaintWatch watch(application, change,
        [&](const QPaintEvent &) { return std::holds_alternative<ui::ChangePanelView>(till.till()->state().panel); });
    std::vector<qint64> nanoseconds;
    for (int sale = 0; sale < Payments; ++sale) {
        for (int i = 0; i < ScansOfAPayment; ++i)
            till.takeScan(drawCode(big, random, i));
        till.till()->act(ui::TillAction::Pay);
        MIZAN_ASSERT(std::holds_alternative<ui::TenderPanelView>(till.till()->state().panel));
        runLoop(BetweenScansMs);
        nanoseconds.push_back(watch.press({u"key"_s, u"Return"_s}));
    }
    reportTail(u"Enter on the amount to the sale on the disk and the change painted, %1 sales, p99"_s.arg(Payments),
        std::move(nanoseconds), MostPayMs);
}

void benchWindow(BigShop &big, WatchingApplication &application)
{
    const OpenedShop opened = big.open();
    ui::TillWindow till(*opened.shop, {});
    ui::ScanRouter router;
    QObject::connect(&router, &ui::ScanRouter::scanned, &till, [&till](const QString &code) { till.takeScan(code); });
    till.showFullScreen();
    till.startSelling(orStop(access::ownerSession(*opened.shop)));
    MIZAN_ASSERT(QTest::qWaitForWindowActive(&till, PatienceMs));
    runLoop(BetweenScansMs);
    benchScans(big, application, till);
    benchPayments(big, application, till);
}

} // namespace

std::unique_ptr<QCoreApplication> applicationWithWindows(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qFatal("the till is measured on a display: ./dev bench gives it a virtual one");
    auto application = std::make_unique<WatchingApplication>(argc, argv);
    ui::Theme::install(*application, ui::SchemeChoice::Light);
    return application;
}

void benchTill(BigShop &shop)
{
    (void)shop.open(); // For its shift.
    benchStart(shop);
    benchWindow(shop, *static_cast<WatchingApplication *>(QCoreApplication::instance()));
}

} // namespace mizan::bench
