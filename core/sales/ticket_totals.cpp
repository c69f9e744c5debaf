// Working out a ticket's totals; the taxes by tax::calculate, the one place that knows them.
#include "core/sales/ticket_totals.h"

#include "core/base/assertion.h"
#include "core/sales/ticket_bundles.h"

#include <algorithm>

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

/// `exceeded` is the rule that a discount beyond `full` breaks.
Result<Money> discountOf(const LineDiscount &discount, Money full, const Rule &exceeded)
{
    if (const Rate *rate = std::get_if<Rate>(&discount)) {
        if (*rate < Rate())
            return refuse(rules::DiscountMustNotBeNegative, u"discount"_s, {{"discount", *rate}});
        if (*rate > Rate::percent(100))
            return refuse(exceeded, u"discount"_s, {{"discount", *rate}, {"amount", full}});
        return portion(full, *rate);
    }
    if (const Money *amount = std::get_if<Money>(&discount)) {
        if (amount->isNegative())
            return refuse(rules::DiscountMustNotBeNegative, u"discount"_s, {{"discount", *amount}});
        if (amount->currency() != full.currency() || *amount > full)
            return refuse(exceeded, u"discount"_s, {{"discount", *amount}, {"amount", full}});
        return *amount;
    }
    return Money::zero(full.currency());
}

Result<Money> promotedOf(const TicketLine &line, Money full)
{
    Money sum = Money::zero(full.currency());
    for (const LinePromotion &promotion : line.promotions) {
        if (promotion.off.isNegative() || promotion.off > full - sum)
            return refuse(rules::PromotionMustNotExceedLine, u"promotions"_s,
                {{"promotion", promotion.name}, {"discount", promotion.off}, {"amount", full}});
        sum += promotion.off;
    }
    return sum;
}

} // namespace

Result<Money> fullAmount(const TicketLine &line)
{
    if (line.label && line.label->amount)
        return *line.label->amount;
    if (!line.pack || !line.pack->price)
        return amountOf(line.price, line.quantity);
    return amountOf(*line.pack->price, line.pack->packsIn(line.quantity));
}

Result<LineAmounts> lineAmounts(const Ticket &ticket, const TicketLine &line)
{
    const auto full = fullAmount(line);
    if (!full)
        return refuseAs(full);
    const auto promoted = promotedOf(line, *full);
    if (!promoted)
        return refuseAs(promoted);
    const auto discount = discountOf(line.discount, *full - *promoted, rules::DiscountMustNotExceedLine);
    if (!discount)
        return refuseAs(discount);
    const Money none = Money::zero(full->currency());
    const Money off = *promoted + *discount;
    if (comesBack(ticket, line))
        return LineAmounts {-*full, -off, off - *full, none, -*promoted};
    return LineAmounts {*full, off, *full - off, none, *promoted};
}

Result<std::vector<LineAmounts>> ticketAmounts(const Ticket &ticket)
{
    std::vector<LineAmounts> lines;
    std::vector<qint64> sizes;
    Money sum = Money::zero(ticket.currency);
    lines.reserve(ticket.lines.size());
    for (const TicketLine &line : ticket.lines) {
        const auto amounts = lineAmounts(ticket, line);
        if (!amounts)
            return refuseAs(amounts);
        lines.push_back(*amounts);
        sizes.push_back(amounts->amount.abs().minor());
        sum += amounts->amount.abs();
    }
    if (!ticket.discount)
        return lines;
    const auto off = discountOf(ticket.discount->off, sum, rules::DiscountMustNotExceedSale);
    if (!off)
        return refuseAs(off);
    if (off->isZero())
        return lines;
    const std::vector<Money> shares = split(*off, sizes);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].shared = ticket.mode == TicketMode::Return ? -shares[i] : shares[i];
        lines[i].discount += lines[i].shared;
        lines[i].amount -= lines[i].shared;
    }
    return lines;
}

namespace {

void addTo(tax::LineTax &sum, const tax::LineTax &part)
{
    sum.net += part.net;
    sum.gross += part.gross;
    for (const tax::LineTaxAmount &tax : part.taxes) {
        const auto same = std::ranges::find(sum.taxes, tax.code, &tax::LineTaxAmount::code);
        if (same == sum.taxes.end()) {
            sum.taxes.push_back(tax);
        } else {
            same->base += tax.base;
            same->tax += tax.tax;
        }
    }
}

/// The taxes of each line of the ticket, of a bundle those of all its contents, which it keeps besides.
void foldBundles(const Ticket &ticket, TicketTotals &totals)
{
    std::vector<tax::LineTax> folded;
    std::size_t part = 0;
    std::size_t from = 0;
    for (const TicketLine &line : ticket.lines) {
        if (!isBundle(line)) {
            folded.push_back(std::move(totals.taxes.lines[from++]));
            continue;
        }
        const Money zero = Money::zero(ticket.currency);
        tax::LineTax sum {zero, {}, zero};
        for (std::size_t i = 0; i < line.product->parts.size(); ++i) {
            addTo(sum, totals.taxes.lines[from]);
            totals.parts[part++].tax = std::move(totals.taxes.lines[from++]);
        }
        folded.push_back(std::move(sum));
    }
    totals.taxes.lines = std::move(folded);
}

/// What is taxed together: a line, or one of a bundle's contents.
void addTaxed(const TicketLine &line, const LineAmounts &amounts, TicketTotals &totals, tax::TaxRequest &request)
{
    if (!isBundle(line)) {
        request.lines.push_back({.amount = amounts.amount,
            .taxes = line.product ? line.product->taxClass.taxes : std::vector<tax::TaxRate>()});
        return;
    }
    const Money zero = Money::zero(request.currency);
    std::vector<BundleShare> shares = sharesOf(line, amounts);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        request.lines.push_back(
            {.amount = shares[i].amounts.amount, .taxes = line.product->parts[i].product.taxClass.taxes});
        totals.parts.push_back({shares[i].amounts, std::move(shares[i].promotions), {zero, {}, zero}});
    }
}

} // namespace

Result<TicketTotals> ticketTotals(const Ticket &ticket, const TradeTerms &terms)
{
    const Money zero = Money::zero(ticket.currency);
    TicketTotals totals {{}, {{}, {}, zero, zero, zero}, {}, zero, zero, zero, zero, zero};
    auto lines = ticketAmounts(ticket);
    if (!lines)
        return refuseAs(lines);
    totals.lines = *std::move(lines);
    tax::TaxRequest request {ticket.currency, terms.tax};
    request.lines.reserve(ticket.lines.size());
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        addTaxed(line, totals.lines[i], totals, request);
        totals.units += line.quantity;
        totals.amount += totals.lines[i].amount;
        totals.discounts += totals.lines[i].discount;
    }
    auto taxes = tax::calculate(request);
    if (!taxes)
        return refuseAs(taxes);
    totals.taxes = std::move(*taxes);
    if (!totals.parts.empty())
        foldBundles(ticket, totals);
    auto total = Money::checked(totals.taxes.gross.minor(), ticket.currency);
    for (const payments::GiftLoad &load : ticket.loads) {
        if (total) // Both within Money's limit, so that their sum fits.
            total = Money::checked(total->minor() + load.amount.minor(), ticket.currency);
    }
    if (!total)
        return refuseAs(total);
    totals.total = *total;
    totals.loaded = *total - totals.taxes.gross;
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

namespace {

/// What tenders come to, by what gives change and what does not.
struct TenderSums {
    Money cash;
    Money other;
    bool hasCash = false;
};

Result<TenderSums> sumsOf(Money total, std::span<const Tender> tenders)
{
    const Money zero = Money::zero(total.currency());
    TenderSums sums {zero, zero};
    for (const Tender &tender : tenders) {
        if (tender.amount.currency() != total.currency())
            return refuse(rules::TenderCurrencyMustBeShops, u"tenders"_s,
                {{"tender", tender.amount}, {"currency", total.currency().code()}});
        if (tender.amount.isNegative())
            return refuse(rules::TenderMustNotBeNegative, u"tenders"_s, {{"tender", tender.amount}});
        if (const auto checked = checkTender(tender); !checked)
            return refuseAs(checked);
        // Money that was handed over before counts: nobody draws cash on a card.
        const Money due = std::max(total - sums.cash - sums.other, zero);
        if (!isCash(tender.method) && tender.amount > due)
            return refuse(rules::TenderMustNotExceedDue, u"tenders"_s, {{"tender", tender.amount}, {"due", due}});
        if (tender.foreign && !tender.foreign->change.isZero() && tender.amount < due)
            return refuse(
                rules::ForeignChangeMustLeaveDue, u"tenders"_s, {{"change", tender.foreign->change}, {"due", due}});
        const Money all = sums.cash + sums.other;
        if (const auto added = Money::checked(all.minor() + tender.amount.minor(), total.currency()); !added)
            return refuseAs(added);
        (tender.method == TenderMethod::Cash ? sums.cash : sums.other) += tender.amount;
        sums.hasCash = sums.hasCash || tender.method == TenderMethod::Cash;
    }
    return sums;
}

/// No tender at all is cash of nothing: what rounds to 0 is paid that way. What foreign cash brought too much goes back
/// in the shop's own.
bool isRounded(const TenderSums &sums, std::span<const Tender> tenders, Money left)
{
    return sums.hasCash || tenders.empty() || left.isNegative();
}

} // namespace

Result<Settlement> settle(Money total, std::span<const Tender> tenders, const TradeTerms &terms)
{
    const auto sums = sumsOf(total, tenders);
    if (!sums)
        return refuseAs(sums);
    const Money left = total - sums->other;
    const Money rounding = isRounded(*sums, tenders, left) ? cashRounding(left, terms) : Money::zero(total.currency());
    const Money due = left + rounding;
    if (sums->cash < due)
        return refuse(rules::TendersMustCoverTotal, u"tenders"_s,
            {{"total", total + rounding}, {"tendered", sums->cash + sums->other}, {"missing", due - sums->cash}});
    return Settlement {rounding, sums->cash + sums->other, sums->cash - due};
}

Result<Remainder> remainderOf(Money total, std::span<const Tender> tenders, const TradeTerms &terms)
{
    const auto sums = sumsOf(total, tenders);
    if (!sums)
        return refuseAs(sums);
    const Money zero = Money::zero(total.currency());
    const Money left = total - sums->other;
    const Money rounding = cashRounding(left, terms);
    if (isRounded(*sums, tenders, left) && left + rounding <= sums->cash)
        return Remainder {zero, zero, rounding};
    const Money plain = std::max(left - sums->cash, zero);
    return Remainder {plain, left + rounding - sums->cash - plain, rounding};
}

} // namespace mizan::sales
