// Settles what a customer owes: every check in its order, then one fact.
#include "core/sales/settle_account.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/payment_without_goods.h"
#include "core/sales/record_sale.h"
#include "core/sales/sale_facts.h"
#include "core/sales/settlement_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/trade.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

std::string askedOf(const SettleAccount &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("customer", request.customer);
    text.field("amount_minor", request.amount.minor());
    text.beginArray("tenders");
    for (const Tender &tender : request.tenders)
        writeTender(text, tender);
    text.endArray();
    text.endObject();
    return digestOf(text.take());
}

Result<void> checkAmount(const SettleAccount &request, const CustomerCredit &credit)
{
    if (request.amount.currency() != credit.owed.currency() || request.amount <= Money::zero(credit.owed.currency()))
        return refuse(rules::SettlementMustHaveAmount, u"amount"_s, {{"amount", request.amount}});
    if (request.amount > credit.owed)
        return refuse(
            rules::SettlementMustNotExceedOwed, u"amount"_s, {{"amount", request.amount}, {"owed", credit.owed}});
    return {};
}

/// With its journal, but for its number and instant.
struct BuiltSettlement {
    AccountSettled settled;
    std::vector<accounts::JournalLine> journal;
};

Result<BuiltSettlement> buildSettlement(
    Shop &shop, const Session &session, const SettleAccount &request, const Trade &trade)
{
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    const auto credit =
        creditOf(shop.connection(), trade.terms.currency, request.customer, session.businessDate(shop.clock().nowMs()));
    if (!credit)
        return refuse(rules::CustomerMustBeKnown, u"customer"_s);
    if (const auto checked = checkAmount(request, *credit); !checked)
        return refuseAs(checked);
    const PaymentWithoutGoods payment {request.amount, request.tenders, credit};
    const auto settlement = checkPayment(shop, session, payment, trade.terms);
    if (!settlement)
        return refuseAs(settlement);
    auto journal = paymentJournal(trade.book, accounts::Role::CustomerReceivable, payment, *settlement);
    if (!journal)
        return refuseAs(journal);
    return BuiltSettlement {{.id = request.id,
                                .number = {},
                                .shift = open->id,
                                .customer = request.customer,
                                .amount = request.amount,
                                .rounding = settlement->rounding,
                                .tenders = request.tenders,
                                .change = settlement->change,
                                .left = credit->owed - request.amount},
        *std::move(journal)};
}

} // namespace

Result<AccountSettled> settleAccount(Shop &shop, const Session &session, const SettleAccount &request)
{
    const auto approver = access::require(session, access::Right::RecordSale);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, AccountSettledKind, asked); !same)
            return refuseAs(same);
        return readSettlement(*known).value();
    }
    auto built = buildSettlement(shop, session, request, *tradeOf(shop));
    if (!built)
        return refuseAs(built);

    // From here it must succeed.
    AccountSettled &settled = built->settled;
    settled.atMs = writing.nowMs();
    settled.number.series = paymentSeries(session);
    settled.number.value = writing.nextNumber(settled.number.series);
    std::vector<parties::PartyEntry> entries = partyEntries(settled.customer, settled.tenders);
    entries.push_back({settled.customer, parties::PartyAccount::Receivable, -settled.amount.minor()});
    daybook::BodyWriter body;
    body.beginObject();
    writeSettlement(body, settled);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::RecordSale));
    body.field("asked", std::string_view(asked));
    parties::writePartyEntries(body, entries);
    accounts::writeJournal(body, built->journal);
    body.endObject();
    writing.append({request.id, AccountSettledKind, SettlementVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return settled;
}

} // namespace mizan::sales
