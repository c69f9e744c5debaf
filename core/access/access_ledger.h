// Wrong tries since the last success, per user and device; what a lock-out is reckoned from.
#pragma once

#include "core/base/ids.h"
#include "core/daybook/ledger.h"

namespace mizan::access {

/// Keyed by device too: within one strand the order is fixed, so every copy of the facts gives the same table.
class AccessLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "access"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

struct FailedTries {
    qint64 count = 0;
    qint64 lastAtMs = 0;
};

[[nodiscard]] FailedTries failedTries(store::Connection &connection, UserId user, DeviceId device);

} // namespace mizan::access
