// Number fields, the counter of cash and the PIN pad, as a person uses them.
#include "ui/kit/denomination_counter.h"
#include "ui/kit/number_edit.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/sounds.h"
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;

TEST_CASE("an amount field reckons, and shows the result when it is left", "[kit]")
{
    MoneyEdit field(Currency::of("EUR"));
    QSignalSpy committed(&field, &NumberEdit::committed);
    QTest::keyClicks(&field, u"12*3,5+2"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.value() == Money(4400, Currency::of("EUR")));
    CHECK(field.problem().isEmpty());
    CHECK(committed.size() == 1);
}

TEST_CASE("what cannot be read stays in the field with its reason", "[kit]")
{
    MoneyEdit field(Currency::of("EUR"));
    QSignalSpy committed(&field, &NumberEdit::committed);
    QTest::keyClicks(&field, u"12 apples"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"12 apples"_s);
    CHECK(field.problem().contains(u"not a number"_s));
    CHECK(committed.isEmpty());
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(field.problem().isEmpty());
}

TEST_CASE("a quantity may be typed in any digits", "[kit]")
{
    QuantityEdit field;
    field.setText(u"١٫٥"_s);
    CHECK(field.value() == Quantity::fromMicro(1'500'000));
}

TEST_CASE("counted cash adds up and says how it was made up", "[kit]")
{
    DenominationCounter counter(Currency::of("EUR"));
    const auto fields = counter.findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 14);
    QTest::keyClicks(fields[2], u"3"_s);   // 50.00
    QTest::keyClicks(fields[6], u"2*4"_s); // 2.00
    CHECK(counter.total() == Money(16600, Currency::of("EUR")));
    const auto pieces = counter.pieces();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].value.minor() == 5000);
    CHECK(pieces[0].count == 3);
    CHECK(pieces[1].count == 8);
}

TEST_CASE("a PIN comes from keys or keyboard and is gone once it was given", "[kit]")
{
    PinPad pad;
    pad.show();
    QSignalSpy entered(&pad, &PinPad::entered);
    for (const QString &digit : {u"2"_s, u"5"_s, u"8"_s, u"0"_s}) {
        for (TouchKey *key : pad.findChildren<TouchKey *>()) {
            if (key->accessibleName() == digit)
                QTest::mouseClick(key, Qt::LeftButton);
        }
    }
    QTest::keyClick(pad.findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered[0][0].toString() == u"2580"_s);
    CHECK(pad.findChild<QLineEdit *>()->text().isEmpty());
    CHECK(pad.findChild<QLineEdit *>()->echoMode() == QLineEdit::Password);
}

TEST_CASE("tones have their lengths, differ, and end softly", "[kit]")
{
    const auto ms = [](Tone tone) { return toneSamples(tone, 100).size() / 2 * 1000 / SamplesPerSecond; };
    CHECK(ms(Tone::ItemAdded) == 60);
    CHECK(ms(Tone::Attention) == 270);
    CHECK(ms(Tone::Error) == 440);
    CHECK(ms(Tone::Paid) == 160);
    const QByteArray silent = toneSamples(Tone::Error, 0);
    CHECK(silent.count('\0') == silent.size());
    const QByteArray loud = toneSamples(Tone::ItemAdded, 100);
    CHECK(loud.left(2) == QByteArray(2, '\0'));
}

TEST_CASE("a machine without a sound device is not slowed down", "[kit]")
{
    Sounds sounds;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        sounds.play(Tone::ItemAdded);
    CHECK(timer.elapsed() < 1500); // Played one after the other they would last three seconds.
}

TEST_CASE("words that need two lines get the room for them", "[kit]")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *line = new TextLine(TypeSize::Body);
    line->setMaxLines(3);
    line->setText(u"Receipt B1-T1-2026-000042, total 18.30, cash 50.00 and change 31.70"_s);
    layout->addWidget(line);
    layout->addStretch(1);
    page.resize(300, 400);
    page.show();
    CHECK(line->height() >= 2 * lineHeight(static_cast<int>(TypeSize::Body), line->text()));
}
