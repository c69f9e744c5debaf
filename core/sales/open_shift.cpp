// Opens a shift, and books the float where it is not what the last shift left.
#include "core/sales/open_shift.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/foreign_cash_queries.h"
#include "core/sales/foreign_facts.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const OpenShift &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    writeCount(text, "drawer", request.drawer);
    for (const CurrencyFloat &one : request.currencies)
        writeCount(text, one.currency.codeAscii(), one.drawer);
    text.endObject();
    return digestOf(text.take());
}

struct Opening {
    Money openingFloat;
    std::vector<OpeningCurrency> currencies;
    std::vector<accounts::JournalLine> journal;
};

/// What lies there of one currency; what was brought is worth what its rate says, what is gone its part of the books.
Result<OpeningCurrency> openingOf(const CurrencyFloat &counted, const ForeignHolding &left, Rate rate)
{
    const auto amount = counted.drawer.total(counted.currency);
    if (!amount)
        return refuse(rules::CountMustBeReadable, u"currencies[%1]"_s.arg(counted.currency.code()));
    const Money brought = *amount - left.amount;
    const auto value =
        brought.isNegative() ? valueLeaving(left, -brought, rate) : worthOf(brought, rate, left.value.currency());
    if (!value)
        return refuseAs(value);
    return OpeningCurrency {counted, *amount, brought.isNegative() ? left.value - *value : left.value + *value};
}

/// Every currency that lies there, named or as it was left; books what is other than that.
Result<std::vector<OpeningCurrency>> openingCurrencies(
    Shop &shop, const OpenShift &request, Currency currency, accounts::Posting &posting)
{
    const auto terms = shop.settled(&loadForeignTerms);
    std::vector<ForeignHolding> left = foreignFloatsLeft(shop.connection(), shop.device(), currency);
    std::vector<OpeningCurrency> opening;
    for (const CurrencyFloat &one : request.currencies) {
        const QString subject = u"currencies[%1]"_s.arg(one.currency.code());
        if (std::ranges::count(request.currencies, one.currency, &CurrencyFloat::currency) > 1)
            return refuse(rules::CountMustBeReadable, subject);
        const auto known = std::ranges::find_if(
            left, [&](const ForeignHolding &holding) { return holding.amount.currency() == one.currency; });
        if (known == left.end() && !terms->find(one.currency))
            return refuse(rules::CountedCurrencyMustBeKnown, subject, {{"currency", one.currency.code()}});
        const ForeignHolding before =
            known == left.end() ? ForeignHolding {Money::zero(one.currency), Money::zero(currency)} : *known;
        const auto found = openingOf(one, before, terms->rateOf(one.currency));
        if (!found)
            return refuseAs(found);
        posting.debit(accounts::Role::ForeignCash, found->value - before.value, one.currency.code());
        posting.credit(accounts::Role::Safe, found->value - before.value);
        if (!found->amount.isZero() || !before.amount.isZero())
            opening.push_back(*found);
        if (known != left.end())
            left.erase(known);
    }
    for (const ForeignHolding &rest : left)
        opening.push_back({{rest.amount.currency(), {{{1, rest.amount.minor()}}}}, rest.amount, rest.value});
    return opening;
}

Result<Opening> checkOpening(Shop &shop, const OpenShift &request, const Trade &trade)
{
    const Currency currency = trade.terms.currency;
    if (const auto open = openShiftOf(shop.connection(), shop.device()))
        return refuse(rules::TillMustHaveNoOpenShift, {}, {{"opened_at_ms", open->openedAtMs}});
    const auto openingFloat = request.drawer.total(currency);
    if (!openingFloat)
        return refuse(rules::CountMustBeReadable, u"drawer"_s);
    const Money brought = *openingFloat - floatLeft(shop.connection(), shop.device(), currency);
    accounts::Posting posting(trade.book);
    posting.debit(accounts::Role::TillCash, brought);
    posting.credit(accounts::Role::Safe, brought);
    auto currencies = openingCurrencies(shop, request, currency, posting);
    if (!currencies)
        return refuseAs(currencies);
    auto journal = posting.lines();
    if (!journal)
        return refuseAs(journal);
    return Opening {*openingFloat, *std::move(currencies), *std::move(journal)};
}

} // namespace

Result<ShiftOpened> openShift(Shop &shop, const Session &session, const OpenShift &request)
{
    const auto approver = access::require(session, access::Right::OpenShift);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    const auto trade = tradeOf(shop);
    if (const auto known = writing.find(request.id.as<FactTag>())) {
        if (const auto same = saysTheSame(*known, ShiftOpenedKind, asked); !same)
            return refuseAs(same);
        return ShiftOpened {request.id, request.drawer.total(trade->terms.currency).value()};
    }
    const auto opening = checkOpening(shop, request, *trade);
    if (!opening)
        return refuseAs(opening);

    // From here it must succeed.
    daybook::BodyWriter body;
    body.beginObject();
    body.field("at_ms", writing.nowMs());
    body.field("currency", trade->terms.currency.codeAscii());
    body.field("float_minor", opening->openingFloat.minor());
    writeCount(body, "drawer", request.drawer);
    writeOpeningCurrencies(body, opening->currencies);
    body.field("asked", std::string_view(asked));
    accounts::writeJournal(body, opening->journal);
    body.endObject();
    writing.append({request.id.as<FactTag>(), ShiftOpenedKind, ShiftVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return ShiftOpened {request.id, opening->openingFloat};
}

} // namespace mizan::sales
