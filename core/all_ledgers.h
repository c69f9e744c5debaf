// The one list of all ledgers and record types; whoever opens a daybook takes it from here.
#pragma once

#include "core/daybook/ledger.h"

#include <memory>
#include <vector>

namespace mizan {

/// Owns the ledgers; must outlive the daybook that uses them.
class AllLedgers {
public:
    AllLedgers();
    ~AllLedgers();
    AllLedgers(AllLedgers &&) noexcept;
    AllLedgers &operator=(AllLedgers &&) noexcept;
    [[nodiscard]] const std::vector<daybook::Ledger *> &list() const noexcept { return m_list; }

private:
    std::vector<std::unique_ptr<daybook::Ledger>> m_owned;
    std::vector<daybook::Ledger *> m_list;
};

} // namespace mizan
