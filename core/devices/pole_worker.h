// Sends what a pole display shows, on a thread of its own: the latest screen wins, and a dead display delays nobody.
#pragma once

#include "core/devices/pole_display.h"
#include "core/devices/printer_port.h"

#include <functional>
#include <memory>

namespace mizan::devices {

struct PoleWorkerSettings {
    PortTimeouts timeouts {std::chrono::milliseconds(1000), std::chrono::milliseconds(1000)};
    std::chrono::milliseconds pause {5000}; ///< After a failure, before the next try.
    /// Called on the worker's thread after each try.
    std::function<void(const std::expected<void, PrintError> &)> answered {};
};

class PoleWorker {
public:
    /// A file holds what the display would show now; it does not grow.
    PoleWorker(PrinterAddress display, PoleWorkerSettings settings);
    ~PoleWorker();
    PoleWorker(const PoleWorker &) = delete;
    PoleWorker &operator=(const PoleWorker &) = delete;

    /// Returns at once; screens that come faster than the display takes them are left out.
    void show(const PoleScreen &screen);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::devices
