// The router in front of real widgets: what a scanner sends never reaches them, what a person types does.
#include "ui/kit/scan_router.h"

#include "tests/ui/kit/key_stream.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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
    QStringList seen; ///< Every text that ever stood in the field.
    int pressed = 0;
    int tooLong = 0;
    test::Keyboard keys {window, router};

    Counter()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        QObject::connect(&router, &ScanRouter::scanned, &window, [this](const QString &code) { scans += code; });
        QObject::connect(&router, &ScanRouter::scanTooLong, &window, [this] { ++tooLong; });
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++pressed; });
        QObject::connect(field, &QLineEdit::textChanged, &window, [this](const QString &text) { seen += text; });
        window.show();
        field->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
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
        counter.keys.scan(code, true);
        counter.keys.wait(150);
    }
    CHECK(counter.scans == expected);
    CHECK(counter.seen.isEmpty());
    CHECK(counter.pressed == 0);
}

TEST_CASE("the scanner's Enter does not press the focused button", "[kit][scan]")
{
    Counter counter;
    counter.button->setFocus();
    counter.keys.scan(u"6291041500213"_s);
    counter.keys.special(Qt::Key_Enter, 96);
    counter.keys.wait(120);
    CHECK(counter.scans.size() == 1);
    CHECK(counter.pressed == 0);
}

TEST_CASE("what a person types arrives after 50 ms, in order", "[kit][scan]")
{
    Counter counter;
    for (const char c : {'a', 'b', '1'}) {
        counter.keys.key(c);
        counter.keys.wait(49);
        CHECK_FALSE(counter.field->text().endsWith(QLatin1Char(c)));
        counter.keys.wait(1);
        CHECK(counter.field->text().endsWith(QLatin1Char(c)));
        counter.keys.wait(100);
    }
    CHECK(counter.field->text() == u"ab1"_s);
    CHECK(counter.scans.isEmpty());
}

TEST_CASE("the router's own timer gives a person's key back", "[kit][scan]")
{
    Counter counter;
    counter.keys.key('a');
    CHECK(QTest::qWaitFor([&] { return counter.field->text() == u"a"_s; }, 60'000));
}

TEST_CASE("a scanner of 26 to 50 ms a key never shows a character, and the text before the scan stays", "[kit][scan]")
{
    const quint64 gap = GENERATE(26u, 35u, 50u);
    Counter counter;
    counter.field->setText(u"note"_s);
    counter.seen.clear();
    counter.keys.scan(u"40123455"_s, false, gap);
    counter.keys.wait(100);
    CHECK(counter.scans == QStringList {u"40123455"_s});
    CHECK(counter.field->text() == u"note"_s);
    CHECK(counter.seen.isEmpty());
}

TEST_CASE("two fingers that roll over each other wait 50 ms each", "[kit][scan]")
{
    Counter counter;
    counter.keys.half(QEvent::KeyPress, 't');
    counter.keys.wait(30);
    counter.keys.half(QEvent::KeyPress, 'h');
    counter.keys.wait(20);
    CHECK(counter.field->text() == u"t"_s);
    counter.keys.half(QEvent::KeyRelease, 't');
    counter.keys.wait(30);
    CHECK(counter.field->text() == u"th"_s);
    counter.keys.half(QEvent::KeyRelease, 'h');
    CHECK(counter.scans.isEmpty());
}

TEST_CASE("a slow scanner whose keys overlap like fingers: its first characters are taken back", "[kit][scan]")
{
    Counter counter;
    counter.field->setText(u"note"_s);
    char before = '\0';
    for (const char c : {'4', '0', '1', '2', '3', '4', '5', '6'}) {
        counter.keys.half(QEvent::KeyPress, c);
        if (before != '\0')
            counter.keys.half(QEvent::KeyRelease, before);
        before = c;
        counter.keys.wait(35);
    }
    counter.keys.enter();
    counter.keys.wait(100);
    CHECK(counter.scans == QStringList {u"40123456"_s});
    CHECK(counter.field->text() == u"note"_s);
}

TEST_CASE("Ctrl+A, Delete and Alt+F4 inside a burst do nothing", "[kit][scan]")
{
    Counter counter;
    counter.field->setText(u"kept"_s);
    for (const char c : {'4', '0', '1'}) {
        counter.keys.key(c);
        counter.keys.wait(5);
    }
    counter.keys.special(Qt::Key_A, 30, Qt::ControlModifier);
    counter.keys.special(Qt::Key_Delete, 111);
    counter.keys.special(Qt::Key_F4, 62, Qt::AltModifier);
    counter.keys.scan(u"23455"_s);
    counter.keys.wait(120);
    CHECK(counter.scans == QStringList {u"40123455"_s});
    CHECK(counter.field->text() == u"kept"_s);
    CHECK(counter.window.isVisible());
}

TEST_CASE("ten kilobytes in one burst are refused once and leave nothing behind", "[kit][scan]")
{
    Counter counter;
    for (int i = 0; i < 10'000; ++i) {
        counter.keys.key('9');
        counter.keys.wait(1);
    }
    counter.keys.enter();
    counter.keys.wait(120);
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
            counter.keys.wait(200);
            counter.keys.scan(u"22222222"_s);
            order += u"end"_s;
        } else {
            order += code;
        }
    });
    counter.keys.scan(u"11111111"_s);
    CHECK(order == QStringList {u"begin"_s, u"end"_s, u"22222222"_s});
}
