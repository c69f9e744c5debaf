// Making and checking tenders in other currencies.
#include "core/sales/foreign_tender.h"

#include "core/daybook/shop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

Result<void> fitsStep(const ForeignCash &cash, qint64 stepMinor)
{
    for (const Money amount : {cash.given, cash.change}) {
        if (amount.minor() % stepMinor != 0)
            return refuse(rules::ForeignCashMustFitStep, u"tenders"_s,
                {{"amount", amount}, {"step", Money(stepMinor, amount.currency())}});
    }
    return {};
}

} // namespace

Result<Tender> foreignTender(const ForeignOffer &offer, const CurrencyTerms &taken)
{
    const Currency shop = offer.due.currency();
    const auto worth = worthOf(offer.given, taken.rate, shop);
    if (!worth)
        return refuseAs(worth);
    Money change = Money::zero(taken.currency);
    if (offer.changeInTender && *worth > offer.due) {
        const auto back = changeIn(*worth - offer.due, taken);
        if (!back)
            return refuseAs(back);
        change = std::min(*back, offer.given);
    }
    const auto changeWorth = worthOf(change, taken.rate, shop);
    const auto held = worthOf(offer.given - change, taken.rate, shop);
    if (!changeWorth || !held)
        return refuseAs(changeWorth ? held : changeWorth);
    const ForeignCash cash {offer.given, change, taken.rate, *held};
    if (const auto fits = fitsStep(cash, taken.stepMinor); !fits)
        return refuseAs(fits);
    return Tender {.method = TenderMethod::ForeignCash, .amount = *worth - *changeWorth, .foreign = cash};
}

Result<void> checkForeignCash(
    Shop &shop, const Session &session, std::span<const Tender> tenders, std::span<const Tender> before)
{
    for (const Tender &tender : tenders) {
        if (!tender.foreign || std::ranges::find(before, tender) != before.end())
            continue;
        const auto terms = shop.settled(&loadForeignTerms);
        const Currency currency = tender.foreign->given.currency();
        const ForeignCurrency *known = terms->find(currency);
        if (!known || !known->isAccepted)
            return refuse(rules::ForeignCurrencyMustBeAccepted, u"tenders"_s, {{"currency", currency.code()}});
        if (known->terms.rate != tender.foreign->rate)
            return refuse(rules::ForeignRateMustBeCurrent, u"tenders"_s, {{"currency", currency.code()}});
        if (terms->blocksOldRates && terms->isOld(*known, session.businessDate(shop.clock().nowMs())))
            return refuse(rules::ForeignRateMustBeFresh, u"tenders"_s,
                {{"currency", currency.code()}, {"since", known->rateDay}});
        if (auto fits = fitsStep(*tender.foreign, known->terms.stepMinor); !fits)
            return fits;
    }
    return {};
}

} // namespace mizan::sales
