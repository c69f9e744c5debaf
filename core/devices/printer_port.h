// Where a printer's bytes go: a network port, a device, a file. A printer that is away is an answer within seconds.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <expected>
#include <variant>

namespace mizan::devices {

/// A raw network port; nearly all receipt printers listen on 9100.
struct TcpPort {
    QString host;
    quint16 port = 9100;
};

/// A device of this machine: "/dev/usb/lp0".
struct DevicePort {
    QString path;
};

/// A file that grows by each job, like a roll of paper.
struct FilePort {
    QString path;
};

using PrinterAddress = std::variant<TcpPort, DevicePort, FilePort>;

namespace rules {
inline constexpr Rule PrinterAddressMustBeKnown {"devices.printer-address-must-be-known"};
}

/// "tcp:192.168.1.50:9100", "device:/dev/usb/lp0", "file:/var/spool/receipts.bin".
[[nodiscard]] QString textOf(const PrinterAddress &address);
/// The inverse; refused (`devices.printer-address-must-be-known`) for anything else. The port may be left out.
[[nodiscard]] Result<PrinterAddress> printerAddressFrom(QStringView text);

enum class PrintFailure {
    Away,    ///< Nobody answers there: off, unplugged, another address.
    NotOurs, ///< It is there, but this user may not write to it.
    Stalled, ///< It stopped taking bytes: out of paper, cover open.
    Broken,  ///< The connection or the disk failed while bytes were on their way.
};

struct PrintError {
    PrintFailure failure;
    qint64 bytesSent = 0; ///< More than none: a part of the paper may have been printed.
    QString detail {};    ///< The system's own words, for the log and "Details".
};

struct PortTimeouts {
    std::chrono::milliseconds connect {2000};
    std::chrono::milliseconds write {5000}; ///< Without any progress.
};

/// Sends everything or says how far it came. Blocks for at most the timeouts; belongs on a worker's thread.
[[nodiscard]] std::expected<void, PrintError> sendTo(
    const PrinterAddress &address, const QByteArray &bytes, const PortTimeouts &timeouts = {});

} // namespace mizan::devices
