// Which other currencies a shop takes in cash, at which rates, and what it does with a rate that has grown old.
#pragma once

#include "core/access/session.h"
#include "core/base/business_date.h"
#include "core/daybook/record.h"
#include "core/sales/foreign_cash.h"

#include <optional>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

struct ForeignCurrency {
    CurrencyTerms terms;
    BusinessDate rateDay {}; ///< When somebody last said what it is worth.
    bool isAccepted = true;  ///< Otherwise known only because drawers may still hold some.

    [[nodiscard]] Currency currency() const noexcept { return terms.currency; }
};

struct ForeignTerms {
    std::optional<qint64> rateDays {};          ///< How many days a rate holds; none: until it is changed.
    bool blocksOldRates = false;                ///< Otherwise the cashier is warned.
    bool changeInTender = false;                ///< What is proposed as change: the tender's currency, or the shop's.
    std::vector<ForeignCurrency> currencies {}; ///< Sorted by code.

    [[nodiscard]] const ForeignCurrency *find(Currency currency) const noexcept;
    /// Its rate, whether it is taken still or not; 0 where none was ever said.
    [[nodiscard]] Rate rateOf(Currency currency) const noexcept;
    [[nodiscard]] bool isOld(const ForeignCurrency &currency, BusinessDate today) const noexcept;
    /// Those that are taken.
    [[nodiscard]] std::vector<ForeignCurrency> accepted() const;
};

/// "foreign_currency": one for each; "foreign_terms": one for a company.
[[nodiscard]] const daybook::RecordType &foreignCurrencyType();
[[nodiscard]] const daybook::RecordType &foreignTermsType();
/// For Shop::settled().
[[nodiscard]] ForeignTerms loadForeignTerms(store::Connection &connection);

/// Takes a currency, or no longer; says its rate anew, dated today even where it is the same.
struct SaveForeignCurrency {
    FactId request;
    CurrencyTerms terms;
    bool isAccepted = true;
};
struct SaveForeignTerms {
    FactId request;
    std::optional<qint64> rateDays {};
    bool blocksOldRates = false;
    bool changeInTender = false;
};

inline constexpr qint64 MostRateDays = 3'650;
inline constexpr qint64 MostRateNano = 1'000'000 * Rate::NanoPerOne;

namespace rules { // In the order of checking, before the right "settings.edit".
inline constexpr Rule ForeignCurrencyMustBeOther {"sales.foreign-currency-must-be-other"}; ///< Than the shop's.
inline constexpr Rule ForeignRateMustBeInRange {"sales.foreign-rate-must-be-in-range"};    ///< Above 0, to a million.
inline constexpr Rule ForeignStepMustBeInRange {"sales.foreign-step-must-be-in-range"};    ///< Value `highest`.
inline constexpr Rule RateDaysMustBeInRange {"sales.rate-days-must-be-in-range"};          ///< Value `highest`.
} // namespace rules

/// One fact for each change of a rate, with its day and who said it. A shop made before there was an account for
/// foreign cash gets that and the one for exchange differences with its first currency, as its country's pack has them.
[[nodiscard]] Result<void> saveForeignCurrency(Shop &shop, const Session &session, const SaveForeignCurrency &request);
[[nodiscard]] Result<void> saveForeignTerms(Shop &shop, const Session &session, const SaveForeignTerms &request);

} // namespace mizan::sales
