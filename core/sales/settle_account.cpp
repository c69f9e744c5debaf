// Settles what a customer owes: every check in its order, then one fact.
#include "core/sales/settle_account.h"

#include "core/accounts/journal_body.h"
#include "core/daybook/shop.h"
#include "core/sales/charge_card.h"
#include "core/sales/customer_credit.h"
#include "core/sales/foreign_tender.h"
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
    if (auto checked = checkHandedOver(request.tenders); !checked)
        return checked;
    for (const Tender &tender : request.tenders) {
        if (tender.method == TenderMethod::OnAccount)
            return refuse(rules::SettlementMustBePaidNow, u"tenders"_s);
        if (tender.method == TenderMethod::GiftCard)
            return refuse(rules::GiftCardMustPayGoods, u"tenders"_s);
        if (tender.charge)
            return refuse(rules::CardChargeMustStand, u"tenders"_s, {{"amount", tender.amount}});
    }
    return {};
}

/// The payment but for its number and instant.
Result<AccountSettled> buildSettlement(
    Shop &shop, const Session &session, const SettleAccount &request, const TradeTerms &terms)
{
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open)
        return refuse(rules::ShiftMustBeOpen);
    const auto credit =
        creditOf(shop.connection(), terms.currency, request.customer, session.businessDate(shop.clock().nowMs()));
    if (!credit)
        return refuse(rules::CustomerMustBeKnown, u"customer"_s);
    if (const auto checked = checkAmount(request, *credit); !checked)
        return refuseAs(checked);
    const auto settlement = settle(request.amount, request.tenders, terms);
    if (!settlement)
        return refuseAs(settlement);
    if (const auto checked = checkForeignCash(shop, session, request.tenders); !checked)
        return refuseAs(checked);
    if (const auto checked = checkCredit(credit, request.tenders, session); !checked)
        return refuseAs(checked);
    return AccountSettled {.id = request.id,
        .number = {},
        .shift = open->id,
        .customer = request.customer,
        .amount = request.amount,
        .rounding = settlement->rounding,
        .tenders = request.tenders,
        .change = settlement->change,
        .left = credit->owed - request.amount};
}

Result<std::vector<accounts::JournalLine>> journalOf(const AccountSettled &settled, const accounts::AccountBook &book)
{
    accounts::Posting posting(book);
    bookTenders(posting, settled.tenders, settled.change);
    posting.credit(accounts::Role::CustomerReceivable, settled.amount);
    posting.credit(accounts::Role::CashRounding, settled.rounding);
    return posting.lines();
}

} // namespace

Money settledBy(Money owed, const Tender &tender, const TradeTerms &terms)
{
    const bool coversAll = tender.method == TenderMethod::Cash && tender.amount >= owed + cashRounding(owed, terms);
    return coversAll || (tender.foreign && tender.amount > owed) ? owed : tender.amount;
}

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
    const auto trade = tradeOf(shop);
    auto settled = buildSettlement(shop, session, request, trade->terms);
    if (!settled)
        return refuseAs(settled);
    const auto journal = journalOf(*settled, trade->book);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    settled->atMs = writing.nowMs();
    settled->number.series = paymentSeries(session);
    settled->number.value = writing.nextNumber(settled->number.series);
    std::vector<parties::PartyEntry> entries = partyEntries(settled->customer, settled->tenders);
    entries.push_back({settled->customer, parties::PartyAccount::Receivable, -settled->amount.minor()});
    daybook::BodyWriter body;
    body.beginObject();
    writeSettlement(body, *settled);
    if (*approver)
        body.field("approved", access::nameOf(access::Right::RecordSale));
    body.field("asked", std::string_view(asked));
    parties::writePartyEntries(body, entries);
    accounts::writeJournal(body, *journal);
    body.endObject();
    writing.append({request.id, AccountSettledKind, SettlementVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), *approver, body.take()});
    writing.commit();
    return settled;
}

} // namespace mizan::sales
