// What was asked of card terminals, and what became of it.
#pragma once

#include "core/daybook/ledger.h"
#include "core/payments/card_attempt.h"

#include <span>

namespace mizan::daybook {
class BodyWriter;
}

namespace mizan::payments {

inline constexpr std::string_view CardAskedKind = "card.asked";
inline constexpr std::string_view CardAnsweredKind = "card.answered";
inline constexpr int CardVersion = 1;

/// "charge", "refund", "reversal".
[[nodiscard]] std::string_view kindText(AttemptKind kind) noexcept;

/// The section "card_attempts": which of them this fact has among its tenders. Left out where there are none.
void writeTakenAttempts(daybook::BodyWriter &body, std::span<const AttemptId> attempts);

/// Follows the attempts and the section "card_attempts" of any fact: card_attempt, a row for each, changed until it is
/// settled.
class CardAttemptLedger final : public daybook::Ledger {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "card_attempts"; }
    [[nodiscard]] int version() const noexcept override { return 1; }
    [[nodiscard]] std::span<const daybook::Table> tables() const noexcept override;
    [[nodiscard]] std::span<const std::string_view> kinds() const noexcept override { return {}; }
    void apply(const daybook::FactView &fact, daybook::LedgerWriter &writer) override;
};

} // namespace mizan::payments
