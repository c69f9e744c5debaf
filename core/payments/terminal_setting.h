// The setting of this machine that says which card terminal stands beside the till.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace mizan {
class Session;
}

namespace mizan::payments {

enum class TerminalKind {
    None,      ///< Cards are taken on a terminal that the till does not speak to.
    Simulated, ///< For training and tests: no money moves.
};

/// What the simulated one does.
enum class PracticeMood { Approves, Declines, IsSlow, LosesAnswers, Waits };

struct TerminalSetting {
    TerminalKind kind = TerminalKind::None;
    PracticeMood mood = PracticeMood::Approves;
    friend bool operator==(const TerminalSetting &, const TerminalSetting &) = default;
};

[[nodiscard]] TerminalSetting terminalSetting(store::Connection &connection);
/// Needs "settings.edit".
[[nodiscard]] Result<void> setTerminalSetting(
    store::Connection &connection, const Session &session, const TerminalSetting &setting);

} // namespace mizan::payments
