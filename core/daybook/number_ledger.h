// Number series: the last number of each, read inside the writing transaction so that series are gapless.
#pragma once

#include "core/daybook/body_writer.h"
#include "core/daybook/ledger.h"

namespace mizan::daybook {

/// "B1-T2-2026" and 123: written "B1-T2-2026-000123".
struct DocumentNumber {
    std::string series;
    qint64 value = 0;
    [[nodiscard]] QString toText() const;
    friend bool operator==(const DocumentNumber &, const DocumentNumber &) = default;
};

/// Section "number" of any fact's body: {"series": …, "value": …}.
void writeNumber(BodyWriter &writer, const DocumentNumber &number);
[[nodiscard]] DocumentNumber readNumber(const BodyValue &body);

class NumberLedger final : public Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "numbers"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const FactView &fact, LedgerWriter &writer) override;
};

} // namespace mizan::daybook
