// Ports with printers that are there, away, stuck or gone half way.
#include "core/devices/printer_port.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <future>
#include <thread>

using namespace mizan;
using namespace mizan::devices;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Takes one connection and all its bytes.
class ListeningPrinter {
public:
    ListeningPrinter()
    {
        std::promise<quint16> port;
        auto opened = port.get_future();
        m_thread = std::thread([this, promise = std::move(port)]() mutable {
            QTcpServer server;
            REQUIRE(server.listen(QHostAddress::LocalHost));
            promise.set_value(server.serverPort());
            if (!server.waitForNewConnection(5000))
                return;
            QTcpSocket *socket = server.nextPendingConnection();
            while (socket->state() == QAbstractSocket::ConnectedState || socket->bytesAvailable() > 0) {
                socket->waitForReadyRead(1000);
                m_bytes += socket->readAll();
            }
        });
        m_port = opened.get();
    }
    ~ListeningPrinter()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    ListeningPrinter(const ListeningPrinter &) = delete;
    ListeningPrinter &operator=(const ListeningPrinter &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    QByteArray received()
    {
        m_thread.join();
        return m_bytes;
    }

private:
    std::thread m_thread;
    QByteArray m_bytes;
    quint16 m_port = 0;
};

QByteArray paper(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += static_cast<char>(i * 7);
    return bytes;
}

struct Answer {
    std::expected<void, PrintError> sent;
    std::chrono::milliseconds took;
};

Answer timed(const PrinterAddress &address, const QByteArray &bytes, const PortTimeouts &timeouts = {})
{
    const auto start = std::chrono::steady_clock::now();
    auto sent = sendTo(address, bytes, timeouts);
    return {std::move(sent),
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start)};
}

} // namespace

TEST_CASE("a network printer gets every byte in order", "[devices]")
{
    ListeningPrinter printer;

    const auto sent = sendTo(TcpPort {u"127.0.0.1"_s, printer.port()}, paper(200'000));

    CHECK(sent);
    CHECK(printer.received() == paper(200'000));
}

TEST_CASE("a printer is found by its name too", "[devices]")
{
    ListeningPrinter printer;

    CHECK(sendTo(TcpPort {u"localhost"_s, printer.port()}, "x"));

    CHECK(printer.received() == "x");
}

TEST_CASE("a port where nobody listens is away at once", "[devices]")
{
    quint16 port = 0;
    {
        QTcpServer gone;
        REQUIRE(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    }

    const Answer answer = timed(TcpPort {u"127.0.0.1"_s, port}, "x");

    REQUIRE_FALSE(answer.sent);
    CHECK(answer.sent.error().failure == PrintFailure::Away);
    CHECK(answer.sent.error().bytesSent == 0);
    CHECK_FALSE(answer.sent.error().detail.isEmpty());
}

TEST_CASE("an address that swallows everything and a name that nobody knows are away within the time", "[devices]")
{
    for (const QString &host : {u"192.0.2.1"_s, u"no-such-printer.invalid"_s}) { // Both reserved: nobody is ever there.
        const Answer answer = timed(TcpPort {host, 9100}, "x");
        CAPTURE(host.toStdString(), answer.took.count());
        REQUIRE_FALSE(answer.sent);
        CHECK(answer.sent.error().failure == PrintFailure::Away);
        CHECK(answer.took < 4s);
    }
}

TEST_CASE("a printer that stops taking bytes is reported with how far it came", "[devices]")
{
    QTcpServer server; // Accepts by itself, reads nothing.
    REQUIRE(server.listen(QHostAddress::LocalHost));
    const QByteArray endless(64 * 1024 * 1024, 'x');

    const Answer answer =
        timed(TcpPort {u"127.0.0.1"_s, server.serverPort()}, endless, {.connect = 2000ms, .write = 300ms});

    REQUIRE_FALSE(answer.sent);
    CHECK(answer.sent.error().failure == PrintFailure::Stalled);
    CHECK(answer.sent.error().bytesSent > 0);
    CHECK(answer.sent.error().bytesSent < endless.size());
    CHECK(answer.took < 10s);
}

TEST_CASE("a device that is not there, and a pipe that nobody reads, are away at once", "[devices]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"lp0"_s);
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);

    for (const QString &path : {folder.filePath(u"nothing"_s), pipe}) {
        const Answer answer = timed(DevicePort {path}, "x");
        REQUIRE_FALSE(answer.sent);
        CHECK(answer.sent.error().failure == PrintFailure::Away);
        CHECK(answer.took < 1s);
    }
}

TEST_CASE("a device gets every byte, and one that stops is reported with how far it came", "[devices]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    REQUIRE(mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
    const int reader = open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);

    CHECK(sendTo(DevicePort {path}, "receipt"));
    char read[16] = {};
    CHECK(::read(reader, read, sizeof read) == 7);
    CHECK(QByteArray(read) == "receipt");

    const Answer answer = timed(DevicePort {path}, paper(1'000'000), {.connect = 2000ms, .write = 200ms});
    REQUIRE_FALSE(answer.sent);
    CHECK(answer.sent.error().failure == PrintFailure::Stalled);
    CHECK(answer.sent.error().bytesSent > 0);
    CHECK(answer.sent.error().bytesSent < 1'000'000);
    close(reader);
}

TEST_CASE("a device that goes away in the middle does not end the program", "[devices]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    REQUIRE(mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
    const int reader = open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    std::thread unplug([reader] {
        std::this_thread::sleep_for(100ms);
        close(reader);
    });

    const auto sent = sendTo(DevicePort {path}, paper(1'000'000), {.connect = 2000ms, .write = 3000ms});

    unplug.join();
    REQUIRE_FALSE(sent);
    CHECK(sent.error().failure == PrintFailure::Broken);
    CHECK(sent.error().bytesSent > 0);
}

TEST_CASE("a file grows by each paper, and a folder that is not there is away", "[devices]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roll.bin"_s);

    CHECK(sendTo(FilePort {path}, "one"));
    CHECK(sendTo(FilePort {path}, "two"));
    QFile roll(path);
    REQUIRE(roll.open(QIODevice::ReadOnly));
    CHECK(roll.readAll() == "onetwo");

    const auto nowhere = sendTo(FilePort {folder.filePath(u"no/roll.bin"_s)}, "x");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().failure == PrintFailure::Away);
}

TEST_CASE("a full disk is reported", "[devices]")
{
    if (!QFile::exists(u"/dev/full"_s))
        SKIP("this system has no /dev/full");

    const auto sent = sendTo(FilePort {u"/dev/full"_s}, "x");

    REQUIRE_FALSE(sent);
    CHECK(sent.error().failure == PrintFailure::Broken);
}

TEST_CASE("addresses are written and read as text", "[devices]")
{
    for (const QString &text : {u"tcp:192.168.1.50:9100"_s, u"tcp:printer.local:9101"_s, u"tcp:[fe80::1]:9100"_s,
             u"device:/dev/usb/lp0"_s, u"file:/tmp/roll: one.bin"_s}) {
        const auto address = printerAddressFrom(text);
        CAPTURE(text.toStdString());
        REQUIRE(address);
        CHECK(textOf(*address) == text);
    }
    CHECK(textOf(printerAddressFrom(u"tcp:printer").value()) == u"tcp:printer:9100"_s);
    for (const QString &text : {u""_s, u"printer"_s, u"tcp:"_s, u"tcp::9100"_s, u"tcp:host:0"_s, u"tcp:host:70000"_s,
             u"device:"_s, u"file:"_s, u"lp:x"_s}) {
        const auto address = printerAddressFrom(text);
        CAPTURE(text.toStdString());
        REQUIRE_FALSE(address);
        CHECK(address.error().rule == rules::PrinterAddressMustBeKnown);
    }
}
