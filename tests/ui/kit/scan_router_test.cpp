// The router in front of real widgets: what a scanner sends never reaches them, what a person types does.
#include "ui/kit/scan_router.h"

#include "tests/ui/kit/key_stream.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window with a focused text field and a default button, and a keyboard in front of it.
struct Counter {
    QWidget window;
    QLineEdit *field = new QLineEdit;
    QPushButton *button = new QPushButton(u"Pay"_s);
    ScanRouter router;
    QStringList scans;
    int pressed = 0;
    int tooLong = 0;
    quint64 now = 10'000;

    Counter()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        QObject::connect(&router, &ScanRouter::scanned, &window, [this](const QString &code) { scans += code; });
        QObject::connect(&router, &ScanRouter::scanTooLong, &window, [this] { ++tooLong; });
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++pressed; });
        window.show();
        field->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void send(const std::unique_ptr<QKeyEvent> &event)
    {
        QCoreApplication::sendEvent(window.windowHandle(), event.get());
    }
    void key(char c, const QString &text)
    {
        const int code = text[0].isDigit() && text[0] <= u'9' ? text[0].unicode() : text[0].toUpper().unicode();
        send(test::keyEvent(QEvent::KeyPress, c, text, code, now));
        send(test::keyEvent(QEvent::KeyRelease, c, text, code, now));
    }
    void special(Qt::Key code, int place, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
    {
        QKeyEvent press(QEvent::KeyPress, code, modifiers, static_cast<quint32>(place + 8), 0, 0, text);
        press.setTimestamp(now);
        QCoreApplication::sendEvent(window.windowHandle(), &press);
        QKeyEvent release(QEvent::KeyRelease, code, modifiers, static_cast<quint32>(place + 8), 0, 0, text);
        release.setTimestamp(now);
        QCoreApplication::sendEvent(window.windowHandle(), &release);
    }
    void enter() { special(Qt::Key_Return, 28, Qt::NoModifier, u"\r"_s); }
    void scan(const QString &code, bool arabic = false)
    {
        for (const QChar c : code) {
            key(c.toLatin1(), arabic ? test::arabicLayout(c.toLatin1()) : QString(c));
            now += 5;
        }
        enter();
    }
};

} // namespace

TEST_CASE("200 scans under an Arabic layout leave 200 codes and no character in the focused field", "[kit][scan]")
{
    Counter counter;
    QStringList expected;
    for (int i = 0; i < 200; ++i) {
        const QString code = QString::number(6291041500200 + i % 9);
        expected += code;
        counter.scan(code, true);
        counter.now += 150;
    }
    QTest::qWait(150);
    CHECK(counter.scans == expected);
    CHECK(counter.field->text().isEmpty());
    CHECK(counter.pressed == 0);
}

TEST_CASE("the scanner's Enter does not press the focused button", "[kit][scan]")
{
    Counter counter;
    counter.button->setFocus();
    counter.scan(u"6291041500213"_s);
    counter.special(Qt::Key_Enter, 96);
    QTest::qWait(120);
    CHECK(counter.scans.size() == 1);
    CHECK(counter.pressed == 0);
}

TEST_CASE("what a person types arrives within 60 ms, in order", "[kit][scan]")
{
    Counter counter;
    QElapsedTimer timer;
    for (const char c : {'a', 'b', '1'}) {
        timer.start();
        const auto before = counter.field->text().size();
        counter.key(c, QString(QLatin1Char(c)));
        REQUIRE(QTest::qWaitFor([&] { return counter.field->text().size() > before; }, 1000));
        CHECK(timer.elapsed() <= 60);
        counter.now += 200;
        QTest::qWait(20);
    }
    CHECK(counter.field->text() == u"ab1"_s);
    CHECK(counter.scans.isEmpty());
}

TEST_CASE("a slow scanner's first characters are taken back and the text before them stays", "[kit][scan]")
{
    Counter counter;
    counter.field->setText(u"note"_s);
    for (const char c : {'4', '0', '1', '2', '3', '4', '5', '5'}) {
        counter.key(c, QString(QLatin1Char(c)));
        counter.now += 35;
        QTest::qWait(35);
    }
    counter.enter();
    QTest::qWait(100);
    CHECK(counter.scans == QStringList {u"40123455"_s});
    CHECK(counter.field->text() == u"note"_s);
}

TEST_CASE("Ctrl+A, Delete and Alt+F4 inside a burst do nothing", "[kit][scan]")
{
    Counter counter;
    counter.field->setText(u"kept"_s);
    for (const char c : {'4', '0', '1'}) {
        counter.key(c, QString(QLatin1Char(c)));
        counter.now += 5;
    }
    counter.special(Qt::Key_A, 30, Qt::ControlModifier);
    counter.special(Qt::Key_Delete, 111);
    counter.special(Qt::Key_F4, 62, Qt::AltModifier);
    counter.scan(u"23455"_s);
    QTest::qWait(120);
    CHECK(counter.scans == QStringList {u"40123455"_s});
    CHECK(counter.field->text() == u"kept"_s);
    CHECK(counter.window.isVisible());
}

TEST_CASE("ten kilobytes in one burst are refused once and leave nothing behind", "[kit][scan]")
{
    Counter counter;
    for (int i = 0; i < 10'000; ++i) {
        counter.key('9', u"9"_s);
        ++counter.now;
    }
    counter.enter();
    QTest::qWait(120);
    CHECK(counter.tooLong == 1);
    CHECK(counter.scans.isEmpty());
    CHECK(counter.field->text().isEmpty());
}

TEST_CASE("scans that arrive while one is being handled wait their turn", "[kit][scan]")
{
    Counter counter;
    QStringList order;
    QObject::connect(&counter.router, &ScanRouter::scanned, &counter.window, [&](const QString &code) {
        if (code == u"11111111"_s && order.isEmpty()) {
            order += u"begin"_s;
            counter.now += 200;
            counter.scan(u"22222222"_s);
            order += u"end"_s;
        } else {
            order += code;
        }
    });
    counter.scan(u"11111111"_s);
    CHECK(order == QStringList {u"begin"_s, u"end"_s, u"22222222"_s});
}
