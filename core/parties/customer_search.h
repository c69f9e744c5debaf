// Finding customers as one types: words of the name in any script, the last digits of a phone number; and their place
// in the list of all.
#pragma once

#include "core/daybook/record.h"

#include <vector>

namespace mizan::parties {

/// Keeps words, phone numbers and the name to sort by of customers beside their table, archived ones among them. They
/// follow from it, so copies need not compare them.
class CustomerSearchLedger final : public daybook::Ledger, public daybook::RecordObserver {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "customer_search"; }
    [[nodiscard]] int version() const noexcept override { return 2; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override { return {}; }
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    /// Behind the ledger of records: lists what it wrote for this fact.
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
    void createExtras(store::Connection &connection) override;
    void dropExtras(store::Connection &connection) override;
    void finishRebuild(store::Connection &connection) override;
    /// To be told of "customer" records by the ledger of records.
    void recordWritten(const daybook::RecordType &type, qint64 no, bool isNew, daybook::LedgerWriter &writer) override;

private:
    std::vector<qint64> m_written; ///< Customers of the fact that is being applied.
};

} // namespace mizan::parties
