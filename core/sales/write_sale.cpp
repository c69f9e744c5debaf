// Journal, movements and fact of a sale or return.
#include "core/sales/write_sale.h"

#include "core/accounts/journal_body.h"
#include "core/accounts/posting.h"
#include "core/base/assertion.h"
#include "core/daybook/body_writer.h"
#include "core/parties/party_entry.h"
#include "core/payments/card_attempt_ledger.h"
#include "core/sales/charge_card.h"
#include "core/sales/later_goods.h"
#include "core/sales/loyalty.h"
#include "core/sales/order_facts.h"
#include "core/sales/order_queries.h"
#include "core/sales/record_sale.h"
#include "core/sales/sale_facts.h"
#include "core/sales/sale_queries.h"
#include "core/sales/tender_booking.h"
#include "core/sales/trade.h"
#include "core/stock/movement_draft.h"
#include "core/stock/place.h"

#include <algorithm>

namespace mizan::sales {

using accounts::Role;
using namespace Qt::StringLiterals;

namespace {

/// What of a line changes hands with the sale or return; below 0 where it comes back.
Quantity movedOf(const RecordedLine &line)
{
    return line.quantity.isNegative() ? line.quantity + line.later : line.quantity - line.later;
}

/// The value of what a line brings back.
Result<Money> valueComingBack(const RecordedSale &sale, const RecordedLine &line, stock::MovementDraft &draft)
{
    return sale.original ? Result<Money>(-line.cost) : draft.standardValue(line.product, -line.quantity);
}

/// The answer is what had to be settled for goods sold before they came.
Result<Money> moveGoods(stock::MovementDraft &draft, BranchId branch, RecordedSale &sale)
{
    const PlaceId shelf = stock::branchPlace(branch);
    const PlaceId customer = stock::outsidePlace(stock::PlaceKind::Customer);
    Money settled = Money::zero(sale.currency);
    for (RecordedLine &line : sale.lines) {
        if (!line.isStocked)
            continue;
        if (movedOf(line).isZero())
            continue; // All of it is handed over later, or never was.
        if (sale.kind == SaleKind::Sale) {
            const auto cost = draft.leave(line.product, movedOf(line), {shelf, customer});
            if (!cost)
                return refuseAs(cost);
            line.cost = *cost;
            continue;
        }
        const auto value = valueComingBack(sale, line, draft);
        if (!value)
            return refuseAs(value);
        const PlaceId place = line.toQuarantine ? stock::quarantinePlace(branch) : shelf;
        const auto settlement = draft.arrive(line.product, -movedOf(line), *value, {customer, place});
        if (!settlement)
            return refuseAs(settlement);
        line.cost = -*value;
        settled += *settlement;
    }
    return settled;
}

/// What a sale does to goods and books.
struct SaleEffects {
    std::vector<stock::Movement> movements;
    std::vector<parties::PartyEntry> parties; ///< What the customer owes, or may still spend, afterwards.
    std::vector<accounts::JournalLine> journal;
};

Result<SaleEffects> effectsOf(
    store::Connection &connection, BranchId branch, RecordedSale &sale, const accounts::AccountBook &book)
{
    stock::MovementDraft draft(connection, sale.currency);
    const auto settled = moveGoods(draft, branch, sale);
    if (!settled)
        return refuseAs(settled);
    const Role revenue = sale.kind == SaleKind::Sale ? Role::SalesRevenue : Role::SalesReturns;
    accounts::Posting posting(book);
    bookTenders(posting, sale.tenders, sale.change);
    posting.credit(Role::GiftCards, sale.loaded());
    for (const RecordedLine &line : sale.lines)
        posting.credit(revenue, line.tax.net, line.taxClass);
    for (const tax::TaxTotal &total : sale.taxes)
        posting.credit(Role::TaxOutput, total.amount, total.tax.code.text);
    posting.credit(Role::CashRounding, sale.rounding);
    posting.debit(Role::CostOfGoodsSold, sale.cost() + *settled);
    posting.credit(Role::Inventory, sale.cost() + *settled);
    auto journal = posting.lines();
    if (!journal)
        return refuseAs(journal);
    return SaleEffects {draft.movements(), partyEntries(sale.customer, sale.tenders, sale.due), *std::move(journal)};
}

std::vector<stock::MovedLot> movedLots(BranchId branch, const RecordedSale &sale)
{
    std::vector<stock::MovedLot> moved;
    const PlaceId customer = stock::outsidePlace(stock::PlaceKind::Customer);
    for (const RecordedLine &line : sale.lines) {
        const PlaceId place = line.toQuarantine ? stock::quarantinePlace(branch) : stock::branchPlace(branch);
        const bool isSale = sale.kind == SaleKind::Sale;
        for (const stock::Lot &lot : line.lots)
            moved.push_back({line.product, lot, isSale ? place : customer, isSale ? customer : place});
    }
    return moved;
}

/// What it loads, and what its tenders take or give back.
std::vector<payments::GiftCardEntry> cardEntriesOf(const RecordedSale &sale)
{
    std::vector<payments::GiftCardEntry> entries;
    for (const payments::GiftLoad &load : sale.loads)
        entries.push_back({load.card, payments::CardEvent::Loaded, load.amount, load.expires});
    for (payments::GiftCardEntry &entry : giftCardEntries(sale.tenders))
        entries.push_back(std::move(entry));
    return entries;
}

/// As the books stand before it; a card that is loaded and pays in one sale shows each by itself.
void noteBalances(store::Connection &connection, RecordedSale &sale)
{
    noteCardsLeft(connection, sale.tenders);
    for (payments::GiftLoad &load : sale.loads) {
        const auto card = payments::findGiftCard(connection, load.card.id);
        load.left = card ? card->balance + load.amount : load.amount;
    }
}

/// What was held for the order is so no more.
void writeCollection(daybook::BodyWriter &body, OrderId id, const OrderDetail &order)
{
    std::vector<OrderDeposit> used = order.deposits;
    for (OrderDeposit &one : used)
        one.amount = -one.amount;
    writeDeposits(body, id, used);
}

/// What is kept aside until it is handed over; less, where it comes back before that.
std::vector<stock::Reservation> keptAside(
    const std::vector<LaterGoods> &later, const RecordedSale &sale, BranchId branch)
{
    std::vector<stock::Reservation> kept;
    for (const LaterGoods &row : later) {
        const auto isIts = [&](const RecordedLine &line) { return line.originalLine == row.line; };
        const ProductId product = sale.kind == SaleKind::Sale ? sale.lines[static_cast<std::size_t>(row.line)].product
                                                              : std::ranges::find_if(sale.lines, isIts)->product;
        if (!row.owed.isZero())
            kept.push_back({stock::branchPlace(branch), product, row.owed});
    }
    return kept;
}

/// The sections of what was promised before, and of what is now.
void writePromiseSections(
    daybook::BodyWriter &body, store::Connection &connection, const RecordedSale &sale, SaleId id, BranchId branch)
{
    std::vector<stock::Reservation> aside;
    if (sale.order) {
        const auto order = findOrder(connection, *sale.order);
        MIZAN_ASSERT(order.has_value()); // The sale was checked against it.
        writeCollection(body, *sale.order, *order);
        aside = stock::released(reservationsOf(order->order.ticket, order->branch));
    }
    const auto original = sale.original ? findSale(connection, *sale.original) : std::nullopt;
    const std::vector<LaterGoods> later = laterGoodsOf(id, sale, original ? &original->sale : nullptr);
    for (const stock::Reservation &one : keptAside(later, sale, original ? original->branch : branch))
        aside.push_back(one);
    stock::writeReservations(body, aside);
    writeLaterGoods(body, later);
}

void writeFact(daybook::Writing &writing, const Session &session, SaleId id, const RecordedSale &sale,
    const SaleEffects &effects, const std::optional<Approval> &approval)
{
    daybook::BodyWriter body;
    body.beginObject();
    writeSale(body, sale);
    if (approval)
        body.field("approved", access::nameOf(approval->right));
    stock::writeMovements(body, effects.movements);
    writePromiseSections(body, writing.connection(), sale, id, session.branch());
    stock::writeMovedLots(body, movedLots(session.branch(), sale));
    parties::writePartyEntries(body, effects.parties);
    payments::writeGiftCardEntries(body, cardEntriesOf(sale));
    payments::writeTakenAttempts(body, attemptsIn(sale.tenders));
    accounts::writeJournal(body, effects.journal);
    body.endObject();
    writing.append({id.as<FactTag>(), kindText(sale.kind), SaleVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), approval ? std::optional(approval->approver) : std::nullopt, body.take()});
}

/// What a label or a pack says of the line.
Result<void> checkGoods(const TicketLine &line, const QString &subject, Currency currency)
{
    if (const auto fits = fitsUnit(line); !fits)
        return refuse(fits.error().rule, subject, fits.error().values);
    const bool isOther = (line.label && line.label->amount && line.label->amount->currency() != currency)
        || (line.pack && line.pack->price && line.pack->price->currency() != currency);
    if (isOther)
        return refuse(rules::PriceMustBeInTicketCurrency, subject, {{"currency", currency.code()}});
    if (line.label && line.label->amount && line.label->amount->isNegative())
        return refuse(rules::PriceMustNotBeNegative, subject, {{"price", *line.label->amount}});
    if (!line.pack)
        return {};
    const bool isWhole = line.pack->units > Quantity() && line.quantity.micro() % line.pack->units.micro() == 0;
    if (line.pack->price ? !isWhole : line.pack->units <= Quantity())
        return refuse(rules::QuantityMustFitPack, subject, {{"quantity", line.quantity}, {"pack", line.pack->units}});
    if (line.pack->price && line.pack->price->isNegative())
        return refuse(rules::PriceMustNotBeNegative, subject, {{"price", *line.pack->price}});
    return {};
}

} // namespace

Result<void> checkLine(const TicketLine &line, std::size_t no, Currency currency)
{
    const QString subject = u"lines[%1]"_s.arg(no);
    if (!line.product)
        return refuse(rules::CodesMustBeResolved, subject, {{"code", line.barcode}});
    if (line.quantity <= Quantity())
        return refuse(rules::QuantityMustBePositive, subject, {{"quantity", line.quantity}});
    if (line.quantity > MaxLineQuantity)
        return refuse(
            rules::QuantityMustBeInRange, subject, {{"quantity", line.quantity}, {"highest", MaxLineQuantity}});
    if (line.price.currency() != currency)
        return refuse(
            rules::PriceMustBeInTicketCurrency, subject, {{"price", line.price}, {"currency", currency.code()}});
    if (line.price.isNegative())
        return refuse(rules::PriceMustNotBeNegative, subject, {{"price", line.price}});
    return checkGoods(line, subject, currency);
}

Result<std::optional<RecordedSale>> recordedBefore(
    daybook::Writing &writing, SaleId id, SaleKind kind, const std::string &asked)
{
    const auto known = writing.find(id.as<FactTag>());
    if (!known)
        return std::nullopt;
    if (const auto same = saysTheSame(*known, kindText(kind), asked); !same)
        return refuseAs(same);
    return readSale(*known);
}

Result<RecordedSale> appendSale(daybook::Writing &writing, const Session &session, SaleId id, RecordedSale sale,
    const accounts::AccountBook &book, std::initializer_list<access::Right> rights)
{
    const auto effects = effectsOf(writing.connection(), session.branch(), sale, book);
    if (!effects)
        return refuseAs(effects);

    // From here it must succeed.
    noteBalances(writing.connection(), sale);
    notePointsLeft(writing.connection(), session.businessDate(writing.nowMs()), sale);
    sale.atMs = writing.nowMs();
    sale.number.series = receiptSeries(session, session.businessDate(writing.nowMs()));
    sale.number.value = writing.nextNumber(sale.number.series);
    MIZAN_ASSERT(sale.balances());
    writeFact(writing, session, id, sale, *effects, usedApproval(session, rights));
    return sale;
}

Result<RecordedSale> commitSale(daybook::Writing &writing, const Session &session, SaleId id, RecordedSale sale,
    const accounts::AccountBook &book, std::initializer_list<access::Right> rights)
{
    auto written = appendSale(writing, session, id, std::move(sale), book, rights);
    if (written)
        writing.commit();
    return written;
}

std::optional<Approval> usedApproval(const Session &session, std::initializer_list<access::Right> rights)
{
    const auto &approval = session.approval();
    const auto isUsed = [&](access::Right right) {
        const bool isLimited = session.grants().limitOf(right).has_value();
        return approval->right == right && (session.grant(right) == access::Grant::WithApprover || isLimited);
    };
    return approval && std::ranges::any_of(rights, isUsed) ? approval : std::nullopt;
}

} // namespace mizan::sales
