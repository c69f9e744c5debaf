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

/// What methods other than cash give back of `left`, last tender first; takes it off `left`.
std::vector<Tender> backToMethods(const RefundRequest &request, Money &left)
{
    const Currency currency = left.currency();
    std::vector<Refunded> before(request.refunded.begin(), request.refunded.end());
    std::vector<Tender> back;
    for (const Tender &paid : std::views::reverse(request.original->tenders)) {
        if (paid.isCash())
            continue;
        Money open = paid.amount;
        for (Refunded &one : before) {
            if (one.method == paid.paidBy()) {
                const Money used = std::min(one.amount, open);
                one.amount -= used;
                open -= used;
            }
        }
        const Money given = std::min(open, left);
        if (given <= Money::zero(currency))
            continue;
        left -= given;
        back.push_back({.method = paid.paidBy(),
            .amount = -given,
            .lastFour = paid.lastFour,
            .giftCard = paid.giftCard,
            .charge = paid.charge,
            .brand = paid.brand});
    }
    return back;
}

/// Goods are taken for it instead. What the rest gives back by a method is not exchanged.
std::vector<Tender> exchangedTenders(const RefundRequest &request)
{
    Money left = request.exchanged;
    std::vector<Tender> exchanged;
    const auto add = [&](Money share, const Tender &source) {
        if (share <= Money::zero(share.currency()))
            return;
        left -= share;
        exchanged.push_back({.method = TenderMethod::Exchange,
            .amount = -share,
            .lastFour = source.lastFour,
            .source = source.method,
            .giftCard = source.giftCard,
            .charge = source.charge,
            .brand = source.brand});
    };
    if (request.original) {
        Money whole = request.amount;
        Money rest = request.amount - request.exchanged;
        const std::vector<Tender> all = backToMethods(request, whole);
        const std::vector<Tender> given =
            request.to == RefundTo::Original ? backToMethods(request, rest) : std::vector<Tender>();
        for (std::size_t i = 0; i < all.size(); ++i) // The same methods in the same order: `given` is how `all` begins.
            add(std::min(-all[i].amount + (i < given.size() ? given[i].amount : Money::zero(left.currency())), left),
                all[i]);
    }
    add(left, {TenderMethod::Cash, left});
    return exchanged;
}

/// In cash, where a receipt says how much of it there may be.
Money cashBack(const RefundRequest &request, Money left, Money outstanding, const TradeTerms &terms)
{
    const RecordedSale &sale = *request.original;
    const Money zero = Money::zero(left.currency());
    Money paid = -sale.change;
    for (const Tender &tender : sale.tenders) {
        if (tender.isCash())
            paid += tender.amount;
    }
    for (const Tender &tender : exchangedTenders(request)) {
        if (tender.paidBy() == TenderMethod::Cash)
            paid += tender.amount; // Negative.
    }
    const Money open = std::max(paid - refundedBy(TenderMethod::Cash, request.refunded, left.currency()), zero);
    const Money exact = std::min(open, std::max(outstanding, zero));
    const Money most = exact + cashRounding(exact, terms); // What goods took of it need not leave whole coins.
    // The last return mirrors the sale's rounding; the others round as any cash does.
    return request.isRest ? most : std::min(left + cashRounding(left, terms), most);
}

} // namespace

Refund refundOf(const RefundRequest &request, const TradeTerms &terms)
{
    const Currency currency = request.amount.currency();
    const Money zero = Money::zero(currency);
    Money left = request.amount - request.exchanged;
    Refund refund {zero, exchangedTenders(request)};
    if (request.to == RefundTo::StoreCredit) {
        if (!left.isZero())
            refund.tenders.push_back({TenderMethod::StoreCredit, -left});
        return refund;
    }
    if (request.to == RefundTo::GiftCard) {
        if (!left.isZero())
            refund.tenders.push_back({.method = TenderMethod::GiftCard,
                .amount = -left,
                .lastFour = request.to.card->lastFour,
                .giftCard = request.to.card->id});
        return refund;
    }
    if (!request.original) {
        if (!left.isZero() || refund.tenders.empty()) {
            refund.rounding = -cashRounding(left, terms);
            refund.tenders.push_back({TenderMethod::Cash, refund.rounding - left});
        }
        return refund;
    }
    // What was put on gift cards stays there.
    Money outstanding =
        request.original->total() - request.original->loaded() - refundedInAll(request.refunded, currency);
    std::ranges::move(backToMethods(request, left), std::back_inserter(refund.tenders));
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
