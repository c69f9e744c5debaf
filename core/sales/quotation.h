// A quotation: goods at prices that hold until a day, for somebody; nothing is kept aside and no money moves.
#pragma once

#include "core/base/business_date.h"
#include "core/daybook/number_ledger.h"
#include "core/sales/quotation_id.h"
#include "core/sales/ticket.h"

#include <string_view>

namespace mizan::sales {

inline constexpr std::string_view QuotationGivenKind = "quotation.given";
inline constexpr std::string_view QuotationCancelledKind = "quotation.cancelled";
inline constexpr int QuotationVersion = 1;

/// The numbers stand in ledgers. Where two tills that did not know of each other ended one quotation, the larger wins.
enum class QuotationState {
    Open = 0,
    Cancelled = 1,
    Replaced = 2, ///< Another one was given for it.
    Ordered = 3,  ///< It became a customer's order.
    Sold = 4,
};

/// A quotation as it was given; nothing of it changes afterwards.
struct Quotation {
    QuotationId id;
    daybook::DocumentNumber number; ///< "B1-T1-Q", 1 …
    qint64 atMs = 0;
    Ticket ticket; ///< Lines, discount, taxes and customer as agreed.
    Money total;   ///< Taxes included, before cash rounding.
    BusinessDate validUntil;
    QString sealedName {}; ///< Of somebody who is no customer, under the quotation's own key; empty: nobody's.

    [[nodiscard]] bool isValidOn(BusinessDate day) const { return day <= validUntil; }
};

} // namespace mizan::sales
