// The simulated terminal as a machine has it for practice: its book outlives the program, as a real device's does.
#pragma once

#include "core/payments/payment_terminal.h"
#include "core/payments/terminal_setting.h"

#include <functional>
#include <memory>

namespace mizan::payments {

/// To be made on the thread that speaks to it; `connection` is its own and may be null: nothing is kept then.
[[nodiscard]] std::unique_ptr<PaymentTerminal> practiceTerminal(
    std::unique_ptr<store::Connection> connection, PracticeMood mood);

} // namespace mizan::payments
