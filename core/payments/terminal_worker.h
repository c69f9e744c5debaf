// Speaks to a card terminal on a thread of its own, until each attempt has an answer for certain.
#pragma once

#include "core/payments/payment_terminal.h"

#include <chrono>
#include <functional>
#include <memory>

namespace mizan::payments {

struct TerminalWorkerSettings {
    std::chrono::milliseconds pause {400};  ///< Between two questions about what is in progress.
    std::chrono::milliseconds again {5000}; ///< Before a device that gave no answer is asked again.
    int patience = 3;                       ///< Questions without an answer before it is told; the asking goes on.
    /// Called on the worker's thread: each final answer, and the others when they are new.
    std::function<void(AttemptId, const TerminalAnswer &)> answered {};
};

class TerminalWorker {
public:
    using MakeTerminal = std::function<std::unique_ptr<PaymentTerminal>()>;

    /// `make` is called on the worker's thread.
    TerminalWorker(MakeTerminal make, TerminalWorkerSettings settings);
    /// Waits for the call that the device is busy with; whoever is still without an answer asks after the next start.
    ~TerminalWorker();
    TerminalWorker(const TerminalWorker &) = delete;
    TerminalWorker &operator=(const TerminalWorker &) = delete;

    /// Returns at once.
    void order(const TerminalOrder &order);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::payments
