// Opens a shift, and books the float where it is not what the last shift left.
#include "core/sales/open_shift.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/shift_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const OpenShift &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    writeCount(text, "drawer", request.drawer);
    text.endObject();
    return digestOf(text.take());
}

struct Opening {
    Money openingFloat;
    std::vector<accounts::JournalLine> journal;
};

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
    auto journal = posting.lines();
    if (!journal)
        return refuseAs(journal);
    return Opening {*openingFloat, std::move(*journal)};
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
    body.field("asked", std::string_view(asked));
    accounts::writeJournal(body, opening->journal);
    body.endObject();
    writing.append({request.id.as<FactTag>(), ShiftOpenedKind, ShiftVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return ShiftOpened {request.id, opening->openingFloat};
}

} // namespace mizan::sales
