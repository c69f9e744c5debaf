// The days that --from and --to name.
#pragma once

#include "app/ctl/command.h"

namespace mizan::ctl {

/// Both days included; without options, every day.
struct Period {
    BusinessDate from = BusinessDate::fromDays(-1'000'000);
    BusinessDate to = BusinessDate::fromDays(1'000'000);

    /// "2026-03-01 to 2026-03-31", "all days".
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] Result<Period> periodOf(const Arguments &arguments);

} // namespace mizan::ctl
