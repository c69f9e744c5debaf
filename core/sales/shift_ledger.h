// The tables of shifts and tills: who opened and closed what, and running sums, so that an X report reads a few rows.
#pragma once

#include "core/daybook/ledger.h"

namespace mizan::sales {

/// What a till's sums are of; the numbers stand in the column `what`. A tender's method is Method + its own number.
enum class TillSum : qint64 {
    Sales = 1,
    Returns = 2,
    Discounts = 3,    ///< times: lines that have one, and whole sales.
    RemovedLines = 4, ///< times: lines.
    DrawerOpenings = 5,
    CashIn = 6,
    CashOut = 7,
    Tax = 8,            ///< net_minor is the base; `about` is the tax.
    Settlements = 9,    ///< Paid of what customers owed, without goods.
    TenderChanges = 10, ///< Sales whose payment was put right afterwards.
    GiftLoads = 11,     ///< Put on gift cards; times: cards.
    DepositsTaken = 12, ///< For customers' orders; no sale yet.
    DepositsReturned = 13,
    DepositsKept = 14, ///< Of orders that were given up.
    EmptiedTickets = 20,
    Drafts = 21,
    Reprints = 22,
    Promotions = 23, ///< times: lines; what they took off by themselves.
    ShrunkDrafts = 24,
    Refusals = 25,
    Method = 100,
};

/// shift; shift_approval(shift, right, approver → times); and one table for X and Z reports, turnover by day and tax by
/// day alike, so that a sale changes one page: till_total(day, branch, till, shift, what, about → times, lines,
/// quantity, net, tax, rounding, discount, cost). `about` is the shift again where it is nothing else. Amounts of what
/// is no sale stand in net_minor.
class ShiftLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "shifts"; }
    [[nodiscard]] int version() const noexcept override { return 6; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override;
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::sales
