// A scanner's burst against a person's typing, in synthetic time.
#include "ui/kit/scan_detector.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

/// Plays strokes into the detector as the router does, and keeps what came out.
struct Bench {
    ScanDetector detector;
    qint64 now = 1000;
    QStringList scans;
    QString typed;  ///< What reached the focus, retractions done.
    int seen = 0;   ///< Characters that ever reached the focus, taken back or not.
    int enters = 0; ///< Terminators that reached the focus.
    int controls = 0;
    int tooLong = 0;
    qint64 longestWait = 0; ///< Of a stroke that reached the focus.
    struct Waiting {
        Stroke stroke;
        qint64 since;
    };
    std::deque<Waiting> held {};

    void reach(const Stroke &stroke)
    {
        if (stroke.kind == StrokeKind::Character) {
            typed += QChar(stroke.character);
            ++seen;
        } else if (stroke.kind == StrokeKind::Terminator) {
            ++enters;
        } else {
            ++controls;
        }
    }
    void carryOut(const ScanStep &step)
    {
        for (int i = 0; i < step.release; ++i) {
            longestWait = std::max(longestWait, now - held.front().since);
            reach(held.front().stroke);
            held.pop_front();
        }
        if (step.dropHeld)
            held.clear();
        typed.chop(step.retract);
        if (step.scan)
            scans += *step.scan;
        tooLong += step.tooLong ? 1 : 0;
    }
    void waitUntil(qint64 ms)
    {
        for (auto due = detector.deadline(); due && *due <= ms; due = detector.deadline()) {
            now = std::max(now, *due);
            carryOut(detector.expire(now));
        }
        now = ms;
    }
    /// A stroke that comes at the very instant at which held ones are due comes before that is decided.
    void stroke(const Stroke &what, qint64 afterMs)
    {
        waitUntil(now + afterMs - 1);
        ++now;
        Stroke stroke = what;
        stroke.atMs = now;
        const ScanStep step = detector.stroke(stroke);
        carryOut(step);
        if (step.fate == StrokeFate::Hold)
            held.push_back({stroke, now});
        else if (step.fate == StrokeFate::Pass)
            reach(stroke);
    }
    void characters(const QString &text, qint64 gapMs, bool rolled = false)
    {
        for (const QChar c : text)
            stroke({.character = c.unicode(), .rolled = rolled}, gapMs);
    }
    void enter(qint64 afterMs) { stroke({.kind = StrokeKind::Terminator}, afterMs); }
    void control(qint64 afterMs) { stroke({.kind = StrokeKind::Control}, afterMs); }
    void settle() { waitUntil(now + 1000); }
};

} // namespace

TEST_CASE("a burst that ends with Enter is a scan, and nothing of it ever reaches the focus", "[kit][scan]")
{
    const qint64 gap = GENERATE(1, 5, 12, 20, 25, 26, 30, 40, 49, 50);
    const QString code = GENERATE(u"6291041500213"_s, u"40123455"_s, u"417"_s);
    Bench bench;
    bench.characters(code, gap);
    bench.enter(gap);
    bench.settle();
    CHECK(bench.scans == QStringList {code});
    CHECK(bench.seen == 0);
    CHECK(bench.enters == 0);
}

TEST_CASE("a burst whose gaps wander between 1 and 50 ms never reaches the focus either", "[kit][scan]")
{
    std::mt19937 random(GENERATE(range(1u, 21u)));
    Bench bench;
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        expected += QString::number(10'000'000 + random() % 90'000'000);
        bench.waitUntil(bench.now + 150);
        for (const QChar c : expected.back())
            bench.stroke({.character = c.unicode()}, 1 + static_cast<qint64>(random() % 50));
        bench.enter(1 + static_cast<qint64>(random() % 50));
    }
    bench.settle();
    CHECK(bench.scans == expected);
    CHECK(bench.seen == 0);
    CHECK(bench.enters == 0);
}

TEST_CASE("200 scans with repeats, 5 ms a character and 150 ms apart, are 200 scans", "[kit][scan]")
{
    Bench bench;
    QStringList expected;
    for (int i = 0; i < 200; ++i) {
        const QString code = QString::number(6291041500200 + (i / 3) % 7);
        expected += code;
        bench.waitUntil(bench.now + 150);
        bench.characters(code, 5);
        bench.enter(5);
    }
    bench.settle();
    CHECK(bench.scans == expected);
    CHECK(bench.typed.isEmpty());
    CHECK(bench.enters == 0);
}

TEST_CASE(
    "a slow scanner whose keys overlap like fingers is a scan too, and its first keys are taken back", "[kit][scan]")
{
    const qint64 gap = GENERATE(30, 40, 50);
    Bench bench;
    bench.characters(u"40123455"_s, gap, true);
    bench.enter(gap);
    bench.settle();
    CHECK(bench.scans == QStringList {u"40123455"_s});
    CHECK(bench.typed.isEmpty());
    CHECK(bench.enters == 0);
}

TEST_CASE("two keys that follow each other faster than a finger can arrive late, but in order and whole", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"ab"_s, 40); // A worn key that bounces, a program that types.
    bench.characters(u"c"_s, 200);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed == u"abc"_s);
    CHECK(bench.longestWait <= 2 * ScanLimits::GapMs + 1);
}

TEST_CASE("keys that roll over each other wait no longer than the hold, whatever their gaps", "[kit][scan]")
{
    std::mt19937 random(GENERATE(range(1u, 21u)));
    Bench bench;
    QString text;
    for (int i = 0; i < 200; ++i) {
        // Two keys at most within 50 ms: faster than any person keeps up.
        const bool roll = i % 2 == 1;
        text += QChar(u'a' + static_cast<int>(random() % 26));
        bench.stroke({.character = text.back().unicode(), .rolled = roll},
            roll ? 1 + static_cast<qint64>(random() % 50) : 51 + static_cast<qint64>(random() % 100));
    }
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed == text);
    CHECK(bench.longestWait <= ScanLimits::HoldMs);
}

TEST_CASE("slow typing is left alone", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"bread and 12"_s, 180);
    bench.enter(200);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed == u"bread and 12"_s);
    CHECK(bench.enters == 1);
    CHECK(bench.longestWait <= ScanLimits::HoldMs);
}

TEST_CASE("a fast typist with rolled-over keys loses nothing and waits for nothing", "[kit][scan]")
{
    std::mt19937 random(GENERATE(1u, 2u, 3u, 4u, 5u));
    Bench bench;
    const QString text = u"the quick brown fox jumps over the lazy dog 1234567890"_s;
    bool rolled = false;
    for (const QChar c : text) {
        // 140 words a minute, and now and then two keys almost at once.
        const bool roll = !rolled && random() % 6 == 0;
        bench.stroke({.character = c.unicode(), .rolled = roll}, roll ? 12 : 55 + static_cast<qint64>(random() % 60));
        rolled = roll;
    }
    bench.enter(70);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed == text);
    CHECK(bench.enters == 1);
    CHECK(bench.longestWait <= ScanLimits::HoldMs);
}

TEST_CASE("digits and a quick Enter at the till are not a scan", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"50"_s, 40);
    bench.enter(30);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed == u"50"_s);
    CHECK(bench.enters == 1);
}

TEST_CASE("a long burst without an end is a scan after a silence, a short one is typing", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"12345678"_s, 5);
    bench.settle();
    CHECK(bench.scans == QStringList {u"12345678"_s});
    CHECK(bench.typed.isEmpty());
    bench.characters(u"1234"_s, 5);
    bench.settle();
    CHECK(bench.scans.size() == 1);
    CHECK(bench.typed == u"1234"_s);
}

TEST_CASE("two codes without an end in between are two scans when a silence parts them", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"12345678"_s, 5);
    bench.waitUntil(bench.now + 100);
    bench.characters(u"12345678"_s, 5);
    bench.settle();
    CHECK(bench.scans.size() == 2);
}

TEST_CASE("a stuck key never becomes a scan", "[kit][scan]")
{
    Bench bench;
    bench.stroke({.character = u'7'}, 200);
    for (int i = 0; i < 50; ++i)
        bench.stroke({.character = u'7', .autoRepeat = true, .rolled = true}, 30);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.typed.size() == 51);
}

TEST_CASE("a burst of ten thousand characters is thrown away and told once", "[kit][scan]")
{
    Bench bench;
    bench.characters(QString(10000, u'9'), 1);
    bench.enter(1);
    bench.settle();
    CHECK(bench.scans.isEmpty());
    CHECK(bench.tooLong == 1);
    CHECK(bench.typed.isEmpty());
    CHECK(bench.enters == 0);
    bench.characters(u"40123455"_s, 5);
    bench.enter(5);
    CHECK(bench.scans == QStringList {u"40123455"_s}); // And the next scan is read again.
}

TEST_CASE("of a storm of Enters at most the first can be a person's", "[kit][scan]")
{
    Bench bench;
    for (int i = 0; i < 500; ++i)
        bench.enter(i == 0 ? 500 : 2);
    CHECK(bench.enters == 1);

    Bench afterScan;
    afterScan.characters(u"40123455"_s, 5);
    for (int i = 0; i < 20; ++i)
        afterScan.enter(2); // CR LF CR LF …
    afterScan.settle();
    CHECK(afterScan.scans.size() == 1);
    CHECK(afterScan.enters == 0);
}

TEST_CASE("a person's Enter right after a scan still works", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"40123455"_s, 5);
    bench.enter(5);
    bench.enter(120);
    CHECK(bench.enters == 1);
}

TEST_CASE("control keys inside a burst are dropped, wherever they stand", "[kit][scan]")
{
    const int position = GENERATE(1, 2, 4, 7);
    Bench bench;
    const QString code = u"40123455"_s;
    bench.characters(code.left(position), 5);
    bench.control(2); // Ctrl+A, Alt+F4, Delete …
    bench.control(2);
    bench.characters(code.mid(position), 5);
    bench.enter(5);
    bench.settle();
    CHECK(bench.controls == 0);
    CHECK(bench.scans == QStringList {code});
    CHECK(bench.typed.isEmpty());
}

TEST_CASE("a function key soon after a digit keeps its place behind it", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"5"_s, 200);
    bench.control(30); // F2
    bench.settle();
    CHECK(bench.typed == u"5"_s);
    CHECK(bench.controls == 1);
    CHECK(bench.longestWait <= ScanLimits::HoldMs);
}

TEST_CASE("a configured prefix and suffix are cut off, and make a slow scanner certain", "[kit][scan]")
{
    Bench bench;
    bench.detector.setProfile({.prefix = u"~"_s, .suffix = u"#"_s});
    bench.characters(u"~40123455#"_s, 45);
    bench.enter(45);
    bench.settle();
    CHECK(bench.scans == QStringList {u"40123455"_s});
    CHECK(bench.typed.isEmpty());
}

TEST_CASE("a scan keeps its group separators", "[kit][scan]")
{
    Bench bench;
    bench.characters(u"0106291041500213\x1d"
                     "10AB"_s,
        5);
    bench.enter(5);
    CHECK(bench.scans
        == QStringList {u"0106291041500213\x1d"
                        "10AB"_s});
}
