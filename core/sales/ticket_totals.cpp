// Working out a ticket's totals; the taxes by tax::calculate, the one place that knows them.
#include "core/sales/ticket_totals.h"

#include "core/base/assertion.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

TradeTerms tradeTerms(const access::CompanySettings &company)
{
    TradeTerms terms {company.currency};
    terms.tax.prices = company.pricesIncludeTax ? tax::PriceBasis::Inclusive : tax::PriceBasis::Exclusive;
    terms.tax.scope = company.taxRounding == access::TaxRounding::PerLine ? tax::RoundingScope::PerLine
                                                                          : tax::RoundingScope::PerDocument;
    terms.tax.rounding = company.taxRoundingMode;
    terms.cashStepMinor = company.cashStepMinor;
    terms.cashMode = company.cashRoundingMode;
    return terms;
}

namespace {

Result<Money> discountOf(const TicketLine &line, Money full)
{
    if (const Rate *rate = std::get_if<Rate>(&line.discount)) {
        if (*rate < Rate())
            return refuse(rules::DiscountMustNotBeNegative, u"discount"_s, {{"discount", *rate}});
        if (*rate > Rate::percent(100))
            return refuse(rules::DiscountMustNotExceedLine, u"discount"_s, {{"discount", *rate}, {"amount", full}});
        return portion(full, *rate);
    }
    if (const Money *amount = std::get_if<Money>(&line.discount)) {
        if (amount->isNegative())
            return refuse(rules::DiscountMustNotBeNegative, u"discount"_s, {{"discount", *amount}});
        if (amount->currency() != full.currency() || *amount > full)
            return refuse(rules::DiscountMustNotExceedLine, u"discount"_s, {{"discount", *amount}, {"amount", full}});
        return *amount;
    }
    return Money::zero(full.currency());
}

} // namespace

Result<LineAmounts> lineAmounts(const Ticket &ticket, const TicketLine &line)
{
    const auto full = amountOf(line.price, line.quantity);
    if (!full)
        return refuseAs(full);
    const auto discount = discountOf(line, *full);
    if (!discount)
        return refuseAs(discount);
    if (ticket.mode == TicketMode::Return)
        return LineAmounts {-*full, -*discount, *discount - *full};
    return LineAmounts {*full, *discount, *full - *discount};
}

Result<TicketTotals> ticketTotals(const Ticket &ticket, const TradeTerms &terms)
{
    const Money zero = Money::zero(ticket.currency);
    TicketTotals totals {{}, {{}, {}, zero, zero, zero}, {}, zero, zero, zero, zero};
    totals.lines.reserve(ticket.lines.size());
    tax::TaxRequest request {ticket.currency, terms.tax};
    request.lines.reserve(ticket.lines.size());
    for (const TicketLine &line : ticket.lines) {
        const auto amounts = lineAmounts(ticket, line);
        if (!amounts)
            return refuseAs(amounts);
        request.lines.push_back({.amount = amounts->amount,
            .taxes = line.product ? line.product->taxClass.taxes : std::vector<tax::TaxRate>()});
        totals.units += line.quantity;
        totals.amount += amounts->amount;
        totals.discounts += amounts->discount;
        totals.lines.push_back(*amounts);
    }
    auto taxes = tax::calculate(request);
    if (!taxes)
        return refuseAs(taxes);
    totals.taxes = std::move(*taxes);
    const auto total = Money::checked(totals.taxes.gross.minor(), ticket.currency);
    if (!total)
        return refuseAs(total);
    totals.total = *total;
    totals.cashRounding = cashRounding(totals.total, terms);
    return totals;
}

Money cashRounding(Money amount, const TradeTerms &terms)
{
    const Money size = amount.abs(); // So that a return rounds as its sale did, whatever the mode.
    const auto rounded = roundToMultiple(size.minor(), terms.cashStepMinor, terms.cashMode);
    MIZAN_ASSERT(rounded.has_value()); // Within Money's limit.
    const Money rounding = Money(*rounded, amount.currency()) - size;
    return amount.isNegative() ? -rounding : rounding;
}

Result<Settlement> settle(Money total, std::span<const Tender> tenders, const TradeTerms &terms)
{
    Money tendered = Money::zero(total.currency());
    for (const Tender &tender : tenders) {
        if (tender.amount.currency() != total.currency())
            return refuse(rules::TenderCurrencyMustBeShops, u"tenders"_s,
                {{"tender", tender.amount}, {"currency", total.currency().code()}});
        if (tender.amount.isNegative())
            return refuse(rules::TenderMustNotBeNegative, u"tenders"_s, {{"tender", tender.amount}});
        const auto sum = Money::checked(tendered.minor() + tender.amount.minor(), total.currency());
        if (!sum)
            return refuseAs(sum);
        tendered = *sum;
    }
    // Every method there is so far is cash, so that all of the total is rounded.
    const Money rounding = cashRounding(total, terms);
    const Money due = total + rounding;
    if (tendered < due)
        return refuse(rules::TendersMustCoverTotal, u"tenders"_s,
            {{"total", due}, {"tendered", tendered}, {"missing", due - tendered}});
    return Settlement {rounding, tendered, tendered - due};
}

} // namespace mizan::sales
