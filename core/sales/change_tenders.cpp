// Changes how the last sale was paid: every check in its order, then one fact.
#include "core/sales/change_tenders.h"

#include "core/accounts/journal_body.h"
#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/charge_card.h"
#include "core/sales/foreign_tender.h"
#include "core/sales/record_sale.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/tender_change_facts.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

std::string askedOf(const ChangeTenders &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("sale", request.sale);
    text.beginArray("tenders");
    for (const Tender &tender : request.tenders)
        writeTender(text, tender);
    text.endArray();
    text.endObject();
    return digestOf(text.take());
}

std::vector<Tender> negated(std::vector<Tender> tenders)
{
    for (Tender &tender : tenders)
        tender.amount = -tender.amount;
    return tenders;
}

/// The sale as it stands, which has to be the last one of this till's open shift.
Result<SaleDetail> saleToChange(Shop &shop, SaleId id)
{
    auto found = findSale(shop.connection(), id);
    if (!found || found->sale.kind != SaleKind::Sale)
        return refuse(rules::ChangedSaleMustExist, u"sale"_s);
    const auto open = openShiftOf(shop.connection(), shop.device());
    if (!open || open->id != found->sale.shift)
        return refuse(rules::ChangedSaleMustBeOfThisShift, u"sale"_s, {{"number", found->sale.number.toText()}});
    const bool isReturned =
        !found->refunded.empty() || std::ranges::any_of(found->returned, [](Quantity back) { return !back.isZero(); });
    if (isReturned)
        return refuse(rules::ChangedSaleMustNotBeReturned, u"sale"_s, {{"number", found->sale.number.toText()}});
    if (found->sale.exchange)
        return refuse(rules::ChangedSaleMustNotBeExchange, u"sale"_s, {{"number", found->sale.number.toText()}});
    if (found->sale.order)
        return refuse(rules::ChangedSaleMustNotBeOfOrder, u"sale"_s, {{"number", found->sale.number.toText()}});
    const auto last = recentSales(shop.connection(), shop.device(), 1);
    if (last.empty() || last.front().id != id)
        return refuse(rules::ChangedSaleMustBeLast, u"sale"_s, {{"number", found->sale.number.toText()}});
    return *std::move(found);
}

/// Whatever was noted of the cards' balances.
bool arePaidAlike(std::vector<Tender> a, std::vector<Tender> b)
{
    for (std::vector<Tender> *tenders : {&a, &b}) {
        for (Tender &tender : *tenders)
            tender.left.reset();
    }
    return a == b;
}

/// What the connected terminal took stays as it is: it goes back by a return.
std::vector<std::pair<payments::AttemptId, Money>> chargesIn(std::span<const Tender> tenders)
{
    std::vector<std::pair<payments::AttemptId, Money>> charges;
    for (const Tender &tender : tenders) {
        if (tender.charge)
            charges.emplace_back(*tender.charge, tender.amount);
    }
    std::ranges::sort(charges, {}, &std::pair<payments::AttemptId, Money>::first);
    return charges;
}

/// The change but for its instant.
Result<TendersChanged> buildChange(
    Shop &shop, const Session &session, const ChangeTenders &request, const RecordedSale &sale, const TradeTerms &terms)
{
    if (const auto checked = checkHandedOver(request.tenders); !checked)
        return refuseAs(checked);
    const auto settled = settle(sale.total() - sale.rounding, request.tenders, terms);
    if (!settled)
        return refuseAs(settled);
    TendersChanged changed {.id = request.id,
        .sale = request.sale,
        .shift = sale.shift,
        .currency = sale.currency,
        .before = {sale.tenders, sale.change, sale.rounding, sale.due},
        .after = {request.tenders, settled->change, settled->rounding},
        .asked = {}};
    if (const auto checked = checkForeignCash(shop, session, request.tenders, sale.tenders); !checked)
        return refuseAs(checked);
    if (arePaidAlike(changed.after.tenders, changed.before.tenders))
        return refuse(rules::TendersMustDiffer, u"tenders"_s);
    if (chargesIn(changed.before.tenders) != chargesIn(changed.after.tenders))
        return refuse(rules::ChargedCardMustStay, u"tenders"_s);
    const auto credit = creditBeforePaying(shop.connection(), sale, session.businessDate(shop.clock().nowMs()));
    if (const auto checked = checkCredit(credit, request.tenders, session); !checked)
        return refuseAs(checked);
    const auto usable = payments::checkCardUses(shop.connection(), cardUses(request.tenders), cardUses(sale.tenders),
        session.businessDate(shop.clock().nowMs()));
    if (!usable)
        return refuseAs(usable);
    if (std::ranges::find(request.tenders, TenderMethod::OnAccount, &Tender::method) != request.tenders.end())
        changed.after.due = credit->due;
    return changed;
}

/// Takes the old tenders out of their accounts and puts the new ones in.
Result<std::vector<accounts::JournalLine>> journalOf(const TendersChanged &changed, const accounts::AccountBook &book)
{
    accounts::Posting posting(book);
    bookTenders(posting, changed.before.tenders, changed.before.change, Booking::Backward);
    bookTenders(posting, changed.after.tenders, changed.after.change);
    posting.credit(accounts::Role::CashRounding, changed.after.rounding - changed.before.rounding);
    return posting.lines();
}

/// On each card of `after`, once `before` is back on it.
void noteLeft(store::Connection &connection, const std::vector<Tender> &before, std::vector<Tender> &after)
{
    std::vector<Tender> moves = negated(before);
    const auto first = static_cast<std::ptrdiff_t>(moves.size());
    moves.insert(moves.end(), after.begin(), after.end());
    noteCardsLeft(connection, moves);
    std::copy(moves.begin() + first, moves.end(), after.begin());
}

std::vector<parties::PartyEntry> entriesOf(const TendersChanged &changed, std::optional<PartyId> customer)
{
    auto entries = partyEntries(customer, negated(changed.before.tenders), changed.before.due);
    for (parties::PartyEntry &entry : partyEntries(customer, changed.after.tenders, changed.after.due))
        entries.push_back(std::move(entry));
    return entries;
}

} // namespace

void takePayment(RecordedSale &sale, const Payment &payment)
{
    sale.tenders = payment.tenders;
    sale.change = payment.change;
    sale.rounding = payment.rounding;
    sale.due = payment.due;
}

std::optional<CustomerCredit> creditBeforePaying(
    store::Connection &connection, const RecordedSale &sale, BusinessDate today)
{
    const auto credit = creditOf(connection, sale.currency, sale.customer, today);
    return credit ? std::optional(afterTenders(*credit, negated(sale.tenders))) : std::nullopt;
}

Result<TendersChanged> changeTenders(Shop &shop, const Session &session, const ChangeTenders &request)
{
    const auto approver = access::require(session, Right::ChangeTenders);
    if (!approver)
        return refuseAs(approver);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, TenderChangedKind, asked); !same)
            return refuseAs(same);
        return readTenderChange(*known).value();
    }
    const auto detail = saleToChange(shop, request.sale);
    if (!detail)
        return refuseAs(detail);
    const auto trade = tradeOf(shop);
    auto changed = buildChange(shop, session, request, detail->sale, trade->terms);
    if (!changed)
        return refuseAs(changed);
    const auto journal = journalOf(*changed, trade->book);
    if (!journal)
        return refuseAs(journal);

    // From here it must succeed.
    changed->atMs = writing.nowMs();
    changed->asked = asked;
    noteLeft(writing.connection(), changed->before.tenders, changed->after.tenders);
    RecordedSale after = detail->sale;
    takePayment(after, changed->after);
    MIZAN_ASSERT(after.balances());
    const auto used = usedApproval(session, {Right::ChangeTenders, Right::SellOverLimit});
    daybook::BodyWriter body;
    body.beginObject();
    writeTenderChange(body, *changed);
    if (used)
        body.field("approved", access::nameOf(used->right));
    parties::writePartyEntries(body, entriesOf(*changed, detail->sale.customer));
    std::vector<Tender> moves = negated(changed->before.tenders); // What came off cards goes back first.
    moves.insert(moves.end(), changed->after.tenders.begin(), changed->after.tenders.end());
    payments::writeGiftCardEntries(body, giftCardEntries(moves));
    accounts::writeJournal(body, *journal);
    body.endObject();
    writing.append({request.id, TenderChangedKind, TenderChangeVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), used ? std::optional(used->approver) : std::nullopt, body.take()});
    writing.commit();
    return changed;
}

} // namespace mizan::sales
