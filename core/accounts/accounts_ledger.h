// The general ledger: journal lines of every fact that has some, and what each account took on each day.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::accounts {

/// journal_line(day, fact, line, branch, account, currency, debit_minor, credit_minor);
/// day_account(day, branch, account, currency → debit_minor, credit_minor). Currencies by their ISO number.
class AccountsLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "accounts"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::accounts
