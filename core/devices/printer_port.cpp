// Chunked writing with a deadline for each step.
#include "core/devices/printer_port.h"

#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#endif

namespace mizan::devices {

using namespace Qt::StringLiterals;
using Sent = std::expected<void, PrintError>;

namespace {

constexpr qint64 ChunkBytes = 4096;
constexpr quint16 UsualPort = 9100;

std::unexpected<PrintError> failed(PrintFailure failure, qint64 bytesSent, const QString &detail)
{
    return std::unexpected(PrintError {failure, bytesSent, detail});
}

int milliseconds(std::chrono::milliseconds time) { return static_cast<int>(time.count()); }

/// All addresses of a name. Resolution has no deadline of its own, so it is waited for here.
QList<QHostAddress> resolved(const QString &host, std::chrono::milliseconds atMost)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        return {literal};
    QList<QHostAddress> addresses;
    QEventLoop loop;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &found) {
        addresses = found.addresses();
        loop.quit();
    });
    QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
    loop.exec();
    QHostInfo::abortHostLookup(lookup);
    return addresses;
}

/// A name may have an address that nobody listens on, so that the next one is tried.
bool connectTo(
    QTcpSocket &socket, const QList<QHostAddress> &addresses, const TcpPort &port, const PortTimeouts &timeouts)
{
    return std::ranges::any_of(addresses, [&](const QHostAddress &address) {
        socket.abort();
        socket.connectToHost(address, port.port);
        return socket.waitForConnected(milliseconds(timeouts.connect));
    });
}

Sent send(const TcpPort &port, const QByteArray &bytes, const PortTimeouts &timeouts)
{
    const QList<QHostAddress> addresses = resolved(port.host, timeouts.connect);
    if (addresses.isEmpty())
        return failed(PrintFailure::Away, 0, u"unknown host"_s);
    QTcpSocket socket;
    if (!connectTo(socket, addresses, port, timeouts))
        return failed(PrintFailure::Away, 0, socket.errorString());
    qint64 handedOver = 0;
    while (handedOver < bytes.size()) {
        const qint64 written =
            socket.write(bytes.constData() + handedOver, std::min(ChunkBytes, bytes.size() - handedOver));
        if (written < 0)
            return failed(PrintFailure::Broken, handedOver, socket.errorString());
        handedOver += written;
        while (socket.bytesToWrite() > 0) {
            if (socket.waitForBytesWritten(milliseconds(timeouts.write)))
                continue;
            const bool stalled = socket.error() == QAbstractSocket::SocketTimeoutError;
            return failed(stalled ? PrintFailure::Stalled : PrintFailure::Broken, handedOver - socket.bytesToWrite(),
                socket.errorString());
        }
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(
            milliseconds(timeouts.write)); // The bytes are the printer's now, however it hangs up.
    return {};
}

#ifdef Q_OS_UNIX

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

/// A pipe whose reader goes away would end the program; here it is only an error of this write.
class WithoutPipeSignal {
public:
    WithoutPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~WithoutPipeSignal()
    {
        if (sigismember(&m_before, SIGPIPE) == 0) {
            const timespec now {};
            while (sigtimedwait(&m_pipe, nullptr, &now) > 0) { }
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    WithoutPipeSignal(const WithoutPipeSignal &) = delete;
    WithoutPipeSignal &operator=(const WithoutPipeSignal &) = delete;

private:
    sigset_t m_pipe {};
    sigset_t m_before {};
};

QString systemWords(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

/// True once the device takes bytes; false when it did not within the time.
bool waitUntilWritable(int descriptor, std::chrono::milliseconds atMost)
{
    pollfd waiting {descriptor, POLLOUT, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, milliseconds(atMost));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// Never blocks in open or write: a printer that is off would hold a blocking call for ever.
Sent send(const DevicePort &port, const QByteArray &bytes, const PortTimeouts &timeouts)
{
    const Descriptor device(
        ::open(QFile::encodeName(port.path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (device.number() < 0) {
        const bool notOurs = errno == EACCES || errno == EPERM;
        return failed(notOurs ? PrintFailure::NotOurs : PrintFailure::Away, 0, systemWords(errno));
    }
    const WithoutPipeSignal quiet;
    qint64 sent = 0;
    while (sent < bytes.size()) {
        if (!waitUntilWritable(device.number(), timeouts.write))
            return failed(PrintFailure::Stalled, sent, systemWords(ETIMEDOUT));
        const auto written = ::write(device.number(), bytes.constData() + sent,
            static_cast<std::size_t>(std::min(ChunkBytes, bytes.size() - sent)));
        if (written >= 0)
            sent += written;
        else if (errno != EAGAIN && errno != EINTR)
            return failed(PrintFailure::Broken, sent, systemWords(errno));
    }
    return {};
}

#else

Sent send(const DevicePort &port, const QByteArray &bytes, const PortTimeouts &)
{
    QFile device(port.path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(device.error() == QFileDevice::PermissionsError ? PrintFailure::NotOurs : PrintFailure::Away, 0,
            device.errorString());
    qint64 sent = 0;
    while (sent < bytes.size()) {
        const qint64 written = device.write(bytes.constData() + sent, std::min(ChunkBytes, bytes.size() - sent));
        if (written <= 0)
            return failed(PrintFailure::Broken, sent, device.errorString());
        sent += written;
    }
    return {};
}

#endif

Sent send(const FilePort &port, const QByteArray &bytes, const PortTimeouts &)
{
    QFile file(port.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        const bool notOurs = file.error() == QFileDevice::PermissionsError;
        return failed(notOurs ? PrintFailure::NotOurs : PrintFailure::Away, 0, file.errorString());
    }
    const qint64 written = file.write(bytes);
    if (written != bytes.size())
        return failed(PrintFailure::Broken, std::max<qint64>(written, 0), file.errorString());
    return {};
}

struct Writer {
    QString operator()(const TcpPort &port) const
    {
        const QString host = port.host.contains(u':') ? u'[' + port.host + u']' : port.host;
        return u"tcp:"_s + host + u':' + QString::number(port.port);
    }
    QString operator()(const DevicePort &port) const { return u"device:"_s + port.path; }
    QString operator()(const FilePort &port) const { return u"file:"_s + port.path; }
};

std::optional<PrinterAddress> tcpFrom(QStringView rest)
{
    // "[2001:db8::7]:9100" or "host:9100"; a host without a port listens on the usual one.
    const qsizetype bracket = rest.lastIndexOf(u']');
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool hasPort = colon > bracket;
    bool isNumber = true;
    const quint16 port = hasPort ? rest.mid(colon + 1).toUShort(&isNumber) : UsualPort;
    QStringView host = hasPort ? rest.left(colon) : rest;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || !isNumber || port == 0)
        return std::nullopt;
    return TcpPort {host.toString(), port};
}

} // namespace

QString textOf(const PrinterAddress &address) { return std::visit(Writer {}, address); }

Result<PrinterAddress> printerAddressFrom(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView kind = text.left(std::max<qsizetype>(colon, 0));
    const QStringView rest = text.mid(colon + 1);
    std::optional<PrinterAddress> address;
    if (kind == u"tcp")
        address = tcpFrom(rest);
    else if (kind == u"device" && !rest.isEmpty())
        address = DevicePort {rest.toString()};
    else if (kind == u"file" && !rest.isEmpty())
        address = FilePort {rest.toString()};
    if (!address)
        return refuse(rules::PrinterAddressMustBeKnown, QStringLiteral("printer"), {{"address", text.toString()}});
    return *address;
}

std::expected<void, PrintError> sendTo(
    const PrinterAddress &address, const QByteArray &bytes, const PortTimeouts &timeouts)
{
    return std::visit([&](const auto &port) { return send(port, bytes, timeouts); }, address);
}

} // namespace mizan::devices
