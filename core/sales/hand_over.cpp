// Hands goods over: every check in its order, then one fact.
#include "core/sales/hand_over.h"

#include "core/accounts/journal_body.h"
#include "core/catalogue/find_barcode.h"
#include "core/daybook/shop.h"
#include "core/sales/hand_over_facts.h"
#include "core/sales/later_queries.h"
#include "core/sales/lot_check.h"
#include "core/sales/lot_facts.h"
#include "core/sales/shift_queries.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"
#include "core/stock/movement_draft.h"
#include "core/stock/place.h"
#include "core/stock/reservation.h"

#include <set>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;
using accounts::Role;

namespace {

std::string askedOf(const HandOver &request)
{
    daybook::BodyWriter text;
    text.beginObject();
    text.field("sale", request.sale);
    text.beginArray("lines");
    for (const HandedLine &line : request.lines) {
        text.beginObject();
        text.field("line", line.line);
        text.field("quantity_micro", line.quantity.micro());
        writeLots(text, line.lots);
        text.endObject();
    }
    text.endArray();
    text.endObject();
    return digestOf(text.take());
}

Result<void> checkLines(const HandOver &request, const SaleDetail &sale, const std::vector<LaterGoods> &later)
{
    if (request.lines.empty())
        return refuse(rules::HandOverMustHaveGoods, u"lines"_s);
    std::set<int> named;
    for (std::size_t i = 0; i < request.lines.size(); ++i) {
        const HandedLine &line = request.lines[i];
        const QString subject = u"lines[%1]"_s.arg(i);
        const auto no = static_cast<std::size_t>(line.line);
        if (line.line < 0 || no >= later.size() || !named.insert(line.line).second)
            return refuse(rules::HandOverMustHaveGoods, subject);
        if (line.quantity <= Quantity())
            return refuse(rules::QuantityMustBePositive, subject, {{"quantity", line.quantity}});
        if (line.quantity > later[no].owed)
            return refuse(rules::HandOverMustBeOwed, subject,
                {{"product", sale.sale.lines[no].name}, {"left", std::max(later[no].owed, Quantity())}});
    }
    return {};
}

/// What leaves as a ticket, so that its pieces and batches are looked at as in any sale.
Ticket leavingTicket(store::Connection &connection, const HandOver &request, const RecordedSale &sale)
{
    Ticket ticket {.id = request.sale, .currency = sale.currency};
    for (const HandedLine &line : request.lines) {
        const RecordedLine &sold = sale.lines[static_cast<std::size_t>(line.line)];
        const auto known = catalogue::findById(connection, sale.currency, sold.product);
        TicketLine leaving {.id = {}, .quantity = line.quantity, .price = sold.price};
        leaving.product = TicketProduct {sold.product, sold.code, sold.name, sold.unit, {}};
        if (known) {
            leaving.product->tracking = known->product.tracking;
            leaving.product->decimals = known->unitDecimals;
        }
        leaving.lots = line.lots;
        leaving.allowed = line.allowed;
        ticket.lines.push_back(std::move(leaving));
    }
    return ticket;
}

struct Leaving {
    std::vector<HandedOver::Line> lines;
    std::vector<stock::Movement> movements;
    std::vector<stock::MovedLot> lots;
    std::vector<stock::Reservation> released;
    std::vector<LaterGoods> rows;
    std::vector<accounts::JournalLine> journal;
};

Result<Leaving> leave(daybook::Writing &writing, const Session &session, const Ticket &ticket, const HandOver &request,
    const SaleDetail &sale, const accounts::AccountBook &book)
{
    Leaving leaving;
    const PlaceId shelf = stock::branchPlace(session.branch());
    const PlaceId customer = stock::outsidePlace(stock::PlaceKind::Customer);
    stock::MovementDraft draft(writing.connection(), ticket.currency);
    Money cost = Money::zero(ticket.currency);
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        const auto value = draft.leave(line.product->id, line.quantity, {shelf, customer});
        if (!value)
            return refuseAs(value);
        cost += *value;
        leaving.lines.push_back({request.lines[i].line, line.product->id, line.product->name, line.product->unit,
            line.quantity, *value, line.lots, line.product->tracking == catalogue::Tracking::Serial});
        leaving.released.push_back({stock::branchPlace(sale.branch), line.product->id, -line.quantity});
        leaving.rows.push_back({sale.id, request.lines[i].line, -line.quantity, line.quantity, *value});
        for (const stock::Lot &lot : line.lots)
            leaving.lots.push_back({line.product->id, lot, shelf, customer});
    }
    accounts::Posting posting(book);
    posting.debit(Role::CostOfGoodsSold, cost);
    posting.credit(Role::Inventory, cost);
    auto journal = posting.lines();
    if (!journal)
        return refuseAs(journal);
    leaving.movements = draft.movements();
    leaving.journal = *std::move(journal);
    return leaving;
}

} // namespace

Result<HandedOver> handOver(Shop &shop, const Session &session, const HandOver &request)
{
    if (const auto may = access::require(session, Right::RecordSale); !may)
        return refuseAs(may);
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    if (const auto known = writing.find(request.id)) {
        if (const auto same = saysTheSame(*known, HandedOverKind, asked); !same)
            return refuseAs(same);
        return readHandOver(*known).value();
    }
    const auto sale = findSaleToHandOver(writing.connection(), request.sale);
    if (!sale)
        return refuseAs(sale);
    if (const auto checked = checkLines(request, *sale, laterGoods(writing.connection(), *sale)); !checked)
        return refuseAs(checked);
    const Ticket ticket = leavingTicket(writing.connection(), request, sale->sale);
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        if (const auto fits = fitsUnit(ticket.lines[i]); !fits)
            return refuse(fits.error().rule, u"lines[%1]"_s.arg(i), fits.error().values);
    }
    const LotSale lots {session.branch(), session.businessDate(shop.clock().nowMs())};
    if (const auto checked = checkLotsSold(writing.connection(), session, ticket, lots); !checked)
        return refuseAs(checked);
    const auto leaving = leave(writing, session, ticket, request, *sale, tradeOf(shop)->book);
    if (!leaving)
        return refuseAs(leaving);

    // From here it must succeed.
    HandedOver handed {.id = request.id,
        .number = {handOverSeries(session), 0},
        .atMs = writing.nowMs(),
        .sale = request.sale,
        .lines = leaving->lines};
    handed.number.value = writing.nextNumber(handed.number.series);
    const auto used = usedApproval(session, {Right::RecordSale, Right::SellExpired, Right::SellBelowStock});
    daybook::BodyWriter body;
    body.beginObject();
    writeHandOver(body, handed);
    if (const auto open = openShiftOf(writing.connection(), shop.device()))
        body.field("shift", open->id);
    if (used)
        body.field("approved", access::nameOf(used->right));
    body.field("asked", std::string_view(asked));
    stock::writeMovements(body, leaving->movements);
    stock::writeMovedLots(body, leaving->lots);
    stock::writeReservations(body, leaving->released);
    writeLaterGoods(body, leaving->rows);
    accounts::writeJournal(body, leaving->journal);
    body.endObject();
    writing.append({request.id, HandedOverKind, HandOverVersion, session.businessDate(writing.nowMs()),
        session.branch(), session.user(), used ? std::optional(used->approver) : std::nullopt, body.take()});
    writing.commit();
    return handed;
}

} // namespace mizan::sales
