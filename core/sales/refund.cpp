// Shares a return's money out over the methods that paid.
#include "core/sales/refund.h"

#include <algorithm>
#include <ranges>

namespace mizan::sales {

namespace {

Money refundedBy(TenderMethod method, std::span<const Refunded> refunded, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Refunded &one : refunded) {
        if (one.method == method)
            sum += one.amount;
    }
    return sum;
}

Money refundedInAll(std::span<const Refunded> refunded, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Refunded &one : refunded)
        sum += one.amount;
    return sum;
}

Money floorToStep(Money amount, const TradeTerms &terms)
{
    return {amount.minor() - amount.minor() % terms.cashStepMinor, amount.currency()};
}

/// What methods other than cash give back of `left`, last tender first; takes it off `left`.
std::vector<Tender> backToMethods(const RefundRequest &request, Money &left)
{
    const Currency currency = left.currency();
    std::vector<Refunded> before(request.refunded.begin(), request.refunded.end());
    std::vector<Tender> back;
    for (const Tender &paid : std::views::reverse(request.original->tenders)) {
        if (paid.method == TenderMethod::Cash)
            continue;
        Money open = paid.amount;
        for (Refunded &one : before) {
            if (one.method == paid.method) {
                const Money used = std::min(one.amount, open);
                one.amount -= used;
                open -= used;
            }
        }
        const Money given = std::min(open, left);
        if (given <= Money::zero(currency))
            continue;
        left -= given;
        back.push_back({.method = paid.method, .amount = -given, .lastFour = paid.lastFour});
    }
    return back;
}

/// In cash, where a receipt says how much of it there may be.
Money cashBack(const RefundRequest &request, Money left, Money outstanding, const TradeTerms &terms)
{
    const RecordedSale &sale = *request.original;
    const Money zero = Money::zero(left.currency());
    Money paid = -sale.change;
    for (const Tender &tender : sale.tenders) {
        if (tender.method == TenderMethod::Cash)
            paid += tender.amount;
    }
    const Money open = std::max(paid - refundedBy(TenderMethod::Cash, request.refunded, left.currency()), zero);
    const Money most = std::min(open, floorToStep(std::max(outstanding, zero), terms));
    // The last return mirrors the sale's rounding; the others round as any cash does.
    return request.isRest ? most : std::min(left + cashRounding(left, terms), most);
}

} // namespace

Refund refundOf(const RefundRequest &request, const TradeTerms &terms)
{
    const Currency currency = request.amount.currency();
    const Money zero = Money::zero(currency);
    Money left = request.amount;
    if (request.to == RefundTo::StoreCredit)
        return left.isZero() ? Refund {zero, {}} : Refund {zero, {{TenderMethod::StoreCredit, -left}}};
    if (!request.original) {
        const Money rounding = cashRounding(left, terms);
        return {-rounding, {{TenderMethod::Cash, -(left + rounding)}}};
    }
    Money outstanding = request.original->total() - refundedInAll(request.refunded, currency);
    Refund refund {zero, backToMethods(request, left)};
    for (const Tender &given : refund.tenders)
        outstanding += given.amount;
    const bool hasCash = !left.isZero() || refund.tenders.empty();
    if (hasCash || (request.isRest && outstanding > zero)) {
        const Money cash = cashBack(request, left, outstanding, terms);
        refund.rounding = left - cash;
        if (!cash.isZero() || refund.tenders.empty())
            refund.tenders.push_back({TenderMethod::Cash, -cash});
    }
    return refund;
}

} // namespace mizan::sales
