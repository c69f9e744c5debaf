// The settings of this machine that name what the customer sees: a second screen, a pole display.
#pragma once

#include "core/devices/printer_port.h"
#include "core/store/connection.h"

#include <optional>

namespace mizan {
class Session;
}

namespace mizan::devices {

struct CustomerDisplays {
    QString screen {};                     ///< The name the system gives the second screen; empty: none is used.
    QString language {};                   ///< BCP 47, of the words on both; empty: English.
    std::optional<PrinterAddress> pole {}; ///< None: no pole display.
};

/// Refused (`devices.printer-address-must-be-known`) where the pole's address cannot be read.
[[nodiscard]] Result<CustomerDisplays> customerDisplays(store::Connection &connection);
/// Needs "settings.edit"; an address without host or path is refused (`devices.printer-address-must-be-known`).
[[nodiscard]] Result<void> setCustomerDisplays(
    store::Connection &connection, const Session &session, const CustomerDisplays &displays);

} // namespace mizan::devices
