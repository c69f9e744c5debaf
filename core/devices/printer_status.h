// Asking a receipt printer how it is (ESC/POS "DLE EOT"): paper, cover, ready or not. Many never answer; they are not
// waited for twice.
#pragma once

#include "core/devices/printer_port.h"

#include <QByteArray>

#include <optional>

namespace mizan::devices {

enum class RollLeft {
    Enough,
    NearEnd, ///< It prints; somebody should have a roll at hand.
    None,
};

/// As the printer says.
struct PrinterStatus {
    bool isOffline = false;
    bool coverOpen = false;
    bool hasError = false; ///< Knife, head or supply; a person must look.
    RollLeft roll = RollLeft::Enough;

    /// Sent now, a paper would come out whole.
    [[nodiscard]] bool canPrint() const noexcept
    {
        return !isOffline && !coverOpen && !hasError && roll != RollLeft::None;
    }
    friend bool operator==(const PrinterStatus &, const PrinterStatus &) = default;
};

/// The four questions, each answered by one byte in this order: printer, why offline, error, roll.
[[nodiscard]] QByteArray statusQuestions();
inline constexpr qsizetype StatusAnswers = 4;

/// None where they are not four answers to these questions.
[[nodiscard]] std::optional<PrinterStatus> readStatus(const QByteArray &answers);

struct StatusTimeouts {
    std::chrono::milliseconds connect {2000};
    std::chrono::milliseconds answer {600}; ///< For all four.
};

/// Blocks for at most the timeouts; belongs on the worker's thread, which alone talks to the printer. None: nobody
/// there, or it does not answer such questions. A file is never asked.
[[nodiscard]] std::optional<PrinterStatus> askStatus(
    const PrinterAddress &address, const StatusTimeouts &timeouts = {});

} // namespace mizan::devices
