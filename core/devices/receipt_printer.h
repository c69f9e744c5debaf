// The setting of this machine that names its receipt printer and the paper in it.
#pragma once

#include "core/devices/printer_port.h"
#include "core/devices/printer_profile.h"
#include "core/store/connection.h"

#include <optional>

namespace mizan {
class Session;
}

namespace mizan::devices {

/// What is in the printer.
enum class Roll {
    Wide80,   ///< 80 mm, 48 columns.
    Narrow80, ///< 80 mm, 42 columns: older heads.
    Wide58,   ///< 58 mm, 32 columns.
};
[[nodiscard]] PrinterProfile profileOf(Roll roll);

struct ReceiptPrinter {
    std::optional<PrinterAddress> address {}; ///< None: no printer.
    Roll roll = Roll::Wide80;
};

/// Refused (`devices.printer-address-must-be-known`) where the setting cannot be read.
[[nodiscard]] Result<ReceiptPrinter> receiptPrinter(store::Connection &connection);
/// Needs "settings.edit"; an address without host or path is refused (`devices.printer-address-must-be-known`).
[[nodiscard]] Result<void> setReceiptPrinter(
    store::Connection &connection, const Session &session, const ReceiptPrinter &printer);

} // namespace mizan::devices
