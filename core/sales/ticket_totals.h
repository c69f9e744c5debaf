// What a ticket comes to: discounts, taxes, and what paying it in cash rounds.
#pragma once

#include "core/access/company.h"
#include "core/sales/tender.h"
#include "core/sales/ticket.h"
#include "core/tax/calculate.h"

#include <span>

namespace mizan::sales {

/// How a shop sells, from its company's settings.
struct TradeTerms {
    Currency currency;
    tax::TaxPolicy tax {};
    qint64 cashStepMinor = 1; ///< The smallest coin; 1: cash is not rounded.
    Rounding cashMode = Rounding::HalfUp;
};
[[nodiscard]] TradeTerms tradeTerms(const access::CompanySettings &company);

/// What a line comes to before anything is off: a label's price as it stands, else packs with a price of their own by
/// that, else price × quantity; rounded half up to the minor unit. Refused: an amount beyond Money's limit.
[[nodiscard]] Result<Money> fullAmount(const TicketLine &line);

/// The full amount, less promotions, then the discount. Negative in a return.
struct LineAmounts {
    Money full;
    Money discount; ///< Of the same sign as `full`.
    Money amount;   ///< full − discount: what the line shows; with or without tax, as the shop's prices are.
    Money shared;   ///< Of `discount`: the line's share of the ticket's own.
    Money promoted; ///< Of `discount`: what promotions took off.
    /// Less the line's own discount only.
    [[nodiscard]] Money reduced() const { return amount + shared; }
};
/// Refused: promotions or a discount that are negative or exceed the line, an amount beyond Money's limit.
[[nodiscard]] Result<LineAmounts> lineAmounts(const Ticket &ticket, const TicketLine &line);
/// All lines' amounts, with their shares of the ticket's discount: in proportion to what they come to, by the largest
/// remainder. Refused besides: a ticket's discount that is negative or exceeds the lines' sum.
[[nodiscard]] Result<std::vector<LineAmounts>> ticketAmounts(const Ticket &ticket);

/// What one of a bundle's contents is sold for.
struct PartTotals {
    LineAmounts amounts;
    std::vector<LinePromotion> promotions {};
    tax::LineTax tax;
};

struct TicketTotals {
    std::vector<LineAmounts> lines;   ///< As many as the ticket has, unresolved ones at 0.
    tax::TaxResult taxes;             ///< Of the same lines; of a bundle, all its contents'.
    Quantity units;                   ///< Pieces, kilograms and all, added up.
    Money amount;                     ///< Σ of the lines' amounts.
    Money discounts;                  ///< All that is off, promotions too.
    Money loaded;                     ///< What is put on gift cards.
    Money total;                      ///< What is due: all lines with all taxes, all loads, before cash rounding.
    Money cashRounding;               ///< What paying all of it in cash would add (or take, when negative).
    std::vector<PartTotals> parts {}; ///< Of all bundles, in the order of the lines and of their contents.
    [[nodiscard]] Money cashTotal() const { return total + cashRounding; }
};
/// A return comes out negative: what is paid back.
[[nodiscard]] Result<TicketTotals> ticketTotals(const Ticket &ticket, const TradeTerms &terms);

/// What rounding this amount to coins that exist adds to it; the same for its negative, negated.
[[nodiscard]] Money cashRounding(Money amount, const TradeTerms &terms);

/// How a total is met.
struct Settlement {
    Money rounding; ///< Of the part left to cash; 0 where no cash is taken.
    Money tendered;
    Money change; ///< Given back in cash: tendered − (total + rounding).
};

namespace rules { // In the order of checking.
inline constexpr Rule TenderCurrencyMustBeShops {"sales.tender-currency-must-be-shops"};
inline constexpr Rule TenderMustNotBeNegative {"sales.tender-must-not-be-negative"};
inline constexpr Rule TenderMustNotExceedDue {"sales.tender-must-not-exceed-due"}; ///< Only cash gives change.
/// What goes back in its own currency; values `change`, `due`.
inline constexpr Rule ForeignChangeMustLeaveDue {"sales.foreign-change-must-leave-due"};
inline constexpr Rule TendersMustCoverTotal {"sales.tenders-must-cover-total"};
} // namespace rules

/// `total` is not negative; each tender's own rules come between. Only what the others leave to the shop's own cash is
/// rounded, what it gives back for foreign cash too.
/// Refused with `total`, `tendered` and `missing` when the tenders fall short.
[[nodiscard]] Result<Settlement> settle(Money total, std::span<const Tender> tenders, const TradeTerms &terms);

/// What is still to be paid after some tenders, which are refused as by settle().
struct Remainder {
    Money plain;        ///< By any method but cash.
    Money cashRounding; ///< What paying it in cash would add; 0 where nothing is left to pay.
    Money saleRounding; ///< Of the whole sale, once cash has paid the rest.
    [[nodiscard]] Money inCash() const { return plain + cashRounding; }
};
[[nodiscard]] Result<Remainder> remainderOf(Money total, std::span<const Tender> tenders, const TradeTerms &terms);

} // namespace mizan::sales
