// Pole displays: twenty letters a line, whatever is to be said; the worker that nothing delays.
#include "core/devices/display_setting.h"
#include "core/devices/pole_display.h"
#include "core/devices/pole_worker.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <condition_variable>
#include <mutex>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;

namespace {

QByteArray letters(const PoleLine &line)
{
    static const PrinterText western(CodePage {0, "ibm-437_P100-1995"});
    return poleLetters(line, western);
}

/// What the worker was answered, waited for without looking at a clock.
class Answers {
public:
    void add(bool good)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers.push_back(good);
        m_changed.notify_all();
    }
    bool waitFor(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return m_answers.size() >= count; });
    }
    bool last()
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers.back();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<bool> m_answers;
};

} // namespace

TEST_CASE("a line is twenty letters, the figure at its end and never cut", "[pole]")
{
    CHECK(letters({u"Bread"_s, u"3.49"_s, {}}) == "Bread           3.49");
    CHECK(letters({u"Wholemeal bread, sliced"_s, u"1,234.56"_s, {}}) == "Wholemeal b 1,234.56");
    CHECK(letters({u"Welcome"_s, {}, {}}) == "Welcome             ");
    CHECK(letters({{}, u"12345678901234567890123"_s, {}}) == "45678901234567890123");
    CHECK(letters({}) == QByteArray(20, ' '));
}

TEST_CASE("letters a display lacks are written as what they stand for", "[pole]")
{
    CHECK(letters({u"ＡＢＣ ｔｅａ"_s, u"1"_s, {}}) == "ABC tea            1");        // Wide letters.
    CHECK(letters({u"Kraków ř"_s, u"1"_s, {}}).startsWith(QByteArray("Krak\xA2w r"))); // ó is there, ř is not.
    CHECK(letters({u"خبز أسمر"_s, u"3.49"_s, u"BRE-01"_s}) == "BRE-01          3.49");
    CHECK(letters({u"خبز"_s, u"3.49"_s, {}}) == "???             3.49");
    CHECK(letters({u"−5.00\u2066"_s, {}, {}}).startsWith("-5.00 "));
}

TEST_CASE("what is shown can never command the display", "[pole]")
{
    const QByteArray line = letters({u"a\x1B@\x0C\x1F$b"_s, u"1"_s, {}});
    CHECK(line.size() == 20);
    for (const char byte : line)
        CHECK(static_cast<unsigned char>(byte) >= 0x20);
}

TEST_CASE("a screen is a code page and two placed lines; the best page is taken", "[pole]")
{
    const PoleScreen screen {{u"Bread"_s, u"3.49"_s, {}}, {u"TOTAL"_s, u"3.49"_s, {}}};
    const QByteArray bytes = poleBytes(screen, true);
    CHECK(bytes.startsWith(QByteArray("\x1B@\x1Bt\x13", 5)));
    CHECK(bytes.contains(QByteArray("\x1F$\x01\x01", 4) + "Bread           3.49"));
    CHECK(bytes.endsWith(QByteArray("\x1F$\x01\x02", 4) + "TOTAL           3.49"));
    CHECK_FALSE(poleBytes(screen, false).contains('@'));
    const QByteArray cyrillic = poleBytes({{u"Хлеб"_s, u"3.49"_s, u"X"_s}, {}}, false);
    CHECK_FALSE(cyrillic.contains('?'));
    CHECK(cyrillic[2] != 0);
}

TEST_CASE("the worker writes the latest screen, and a file holds that one alone", "[pole]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pole.bin"_s);
    Answers answers;
    {
        PoleWorker worker(FilePort {path}, {.answered = [&](const auto &answer) { answers.add(answer.has_value()); }});
        worker.show({{u"Bread"_s, u"3.49"_s, {}}, {}});
        REQUIRE(answers.waitFor(1));
        worker.show({{u"Milk"_s, u"1.20"_s, {}}, {}});
        REQUIRE(answers.waitFor(2));
    }
    CHECK(answers.last());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray shown = file.readAll();
    CHECK(shown.contains("Milk            1.20"));
    CHECK_FALSE(shown.contains("Bread"));
}

TEST_CASE("a dead display is tried again and delays nobody", "[pole]")
{
    const QTemporaryDir folder;
    const QString away = folder.filePath(u"nowhere/pole.bin"_s);
    Answers answers;
    PoleWorker worker(FilePort {away}, {.pause = std::chrono::milliseconds(1), .answered = [&](const auto &answer) {
                                            answers.add(answer.has_value());
                                        }});
    for (int i = 0; i < 1000; ++i)
        worker.show({{QString::number(i), {}, {}}, {}}); // Each returns at once.
    REQUIRE(answers.waitFor(3));
    CHECK_FALSE(answers.last());
    REQUIRE(QDir(folder.path()).mkdir(u"nowhere"_s)); // It is plugged in.
    while (!answers.last())
        REQUIRE(answers.waitFor(1));
    QFile file(away);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("999"));
}

TEST_CASE("the displays of a machine are kept, and changed only with the right to it", "[pole]")
{
    test::TestShop shop;
    CHECK(customerDisplays(shop.connection())->screen.isEmpty());
    CHECK_FALSE(customerDisplays(shop.connection())->pole);
    const CustomerDisplays wanted {u"HDMI-2"_s, u"ar"_s, DevicePort {u"/dev/ttyUSB0"_s}};
    REQUIRE(setCustomerDisplays(shop.connection(), shop.manager(), wanted));
    const auto kept = customerDisplays(shop.connection());
    REQUIRE(kept);
    CHECK(kept->screen == u"HDMI-2"_s);
    CHECK(kept->language == u"ar"_s);
    CHECK(textOf(*kept->pole) == u"device:/dev/ttyUSB0"_s);
    CHECK(setCustomerDisplays(shop.connection(), shop.cashier(), {}).error().rule == access::rules::RightMustBeHeld);
    CHECK(setCustomerDisplays(shop.connection(), shop.manager(), {.pole = DevicePort {}}).error().rule
        == devices::rules::PrinterAddressMustBeKnown);
    REQUIRE(setCustomerDisplays(shop.connection(), shop.manager(), {}));
    CHECK_FALSE(customerDisplays(shop.connection())->pole);
}
