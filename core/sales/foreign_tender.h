// Tenders in another currency: made of what was handed over, and checked against the shop's terms.
#pragma once

#include "core/sales/foreign_terms.h"
#include "core/sales/tender.h"

#include <span>

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// What is laid on the counter.
struct ForeignOffer {
    Money given;                ///< Above 0.
    Money due;                  ///< In the shop's currency, before it; not negative.
    bool changeInTender = true; ///< As far as its notes and coins go; the rest of the change is the shop's money.
};

namespace rules { // In the order of checking; none of them for a tender that was taken before.
inline constexpr Rule ForeignCurrencyMustBeAccepted {"sales.foreign-currency-must-be-accepted"}; ///< Value `currency`.
inline constexpr Rule ForeignRateMustBeCurrent {"sales.foreign-rate-must-be-current"};           ///< Value `currency`.
inline constexpr Rule ForeignRateMustBeFresh {"sales.foreign-rate-must-be-fresh"}; ///< Values `currency`, `since`.
inline constexpr Rule ForeignCashMustFitStep {"sales.foreign-cash-must-fit-step"}; ///< Values `amount`, `step`.
} // namespace rules

/// Refused: what does not fit the step, or beyond Money's limit.
[[nodiscard]] Result<Tender> foreignTender(const ForeignOffer &offer, const CurrencyTerms &taken);
/// Whether the shop takes these tenders today. `before`: what had been taken already, and stays as it was.
[[nodiscard]] Result<void> checkForeignCash(
    Shop &shop, const Session &session, std::span<const Tender> tenders, std::span<const Tender> before = {});

} // namespace mizan::sales
