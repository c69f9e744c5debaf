// Bits from Epson's ESC/POS command reference, "DLE EOT n (real-time)".
#include "core/devices/printer_status.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpSocket>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace mizan::devices {

namespace {

constexpr char DataLink = 0x10;
constexpr char EndOfTransmission = 0x04;

bool has(char answer, unsigned bits) { return (static_cast<unsigned char>(answer) & bits) != 0; }

/// Bits 0, 1, 4 and 7 of every answer are 0, 1, 1 and 0; anything else came from something that is no such printer.
bool isAnswer(char answer) { return (static_cast<unsigned char>(answer) & 0x93U) == 0x12U; }

QByteArray answersOf(const TcpPort &port, const StatusTimeouts &timeouts)
{
    QTcpSocket socket;
    socket.connectToHost(port.host, port.port);
    if (!socket.waitForConnected(static_cast<int>(timeouts.connect.count())))
        return {};
    socket.write(statusQuestions());
    QByteArray answers;
    const QDeadlineTimer until(timeouts.answer);
    while (answers.size() < StatusAnswers && !until.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(std::max<qint64>(1, until.remainingTime()))))
            break;
        answers += socket.readAll();
    }
    return answers;
}

#ifdef Q_OS_UNIX
/// A device that cannot be read is not asked.
QByteArray answersOf(const DevicePort &port, const StatusTimeouts &timeouts)
{
    const int device = ::open(QFile::encodeName(port.path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (device < 0)
        return {};
    QByteArray answers;
    const QByteArray questions = statusQuestions();
    if (::write(device, questions.constData(), static_cast<std::size_t>(questions.size())) == questions.size()) {
        const QDeadlineTimer until(timeouts.answer);
        while (answers.size() < StatusAnswers && !until.hasExpired()) {
            pollfd waiting {device, POLLIN, 0};
            if (::poll(&waiting, 1, static_cast<int>(until.remainingTime())) <= 0 || (waiting.revents & POLLIN) == 0)
                break;
            std::array<char, 16> part {};
            const auto read = ::read(device, part.data(), part.size());
            if (read <= 0)
                break;
            answers.append(part.data(), read);
        }
    }
    ::close(device);
    return answers;
}
#else
QByteArray answersOf(const DevicePort &, const StatusTimeouts &) { return {}; }
#endif

QByteArray answersOf(const FilePort &, const StatusTimeouts &) { return {}; }

} // namespace

QByteArray statusQuestions()
{
    QByteArray questions;
    for (const char which : {'\1', '\2', '\3', '\4'}) {
        questions += DataLink;
        questions += EndOfTransmission;
        questions += which;
    }
    return questions;
}

std::optional<PrinterStatus> readStatus(const QByteArray &answers)
{
    if (answers.size() != StatusAnswers || !std::ranges::all_of(answers, isAnswer))
        return std::nullopt;
    PrinterStatus status;
    status.isOffline = has(answers[0], 0x08);
    status.coverOpen = has(answers[1], 0x04);
    status.hasError = has(answers[1], 0x40) || has(answers[2], 0x08 | 0x20 | 0x40);
    if (has(answers[3], 0x60) || has(answers[1], 0x20))
        status.roll = RollLeft::None;
    else if (has(answers[3], 0x0C))
        status.roll = RollLeft::NearEnd;
    return status;
}

std::optional<PrinterStatus> askStatus(const PrinterAddress &address, const StatusTimeouts &timeouts)
{
    return readStatus(std::visit([&](const auto &port) { return answersOf(port, timeouts); }, address));
}

} // namespace mizan::devices
