// An exchange is a return and a sale in one transaction.
#include "core/sales/record_exchange.h"

#include "core/base/assertion.h"
#include "core/daybook/shop.h"
#include "core/sales/build_sale.h"
#include "core/sales/charge_card.h"
#include "core/sales/loyalty.h"
#include "core/sales/ticket_draft.h"
#include "core/sales/trade.h"
#include "core/sales/write_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;

namespace {

std::string askedOf(const RecordExchange &request)
{
    return digestOf(ticketToJson(request.ticket) + '|' + request.reason.toStdString() + textOf(request.to)
        + textOf(request.tenders));
}

ExchangeRecorded answerOf(SaleId backId, const RecordedSale &back, SaleId takenId, const RecordedSale &taken)
{
    return {{backId, back.number, back.amount(), back.total(), back.rounding, back.tenders},
        {takenId, taken.number, taken.amount(), taken.total(), taken.rounding, taken.tendered(), taken.change}};
}

Money linesTotal(const RecordedSale &back) { return back.rounding - back.total(); }

/// What the return owes, as what pays for the goods that are taken.
std::vector<Tender> handedOn(const std::vector<Tender> &refund)
{
    std::vector<Tender> tenders;
    for (Tender tender : refund) {
        if (tender.method != TenderMethod::Exchange)
            continue;
        tender.amount = -tender.amount;
        tenders.push_back(std::move(tender));
    }
    return tenders;
}

/// Both halves but for their numbers.
struct Halves {
    RecordedSale back;
    RecordedSale taken;
    Ticket ticketOfTaken;
};

Result<Halves> buildHalves(Shop &shop, const Session &session, const RecordExchange &request, const TradeTerms &terms)
{
    Ticket ticketOfTaken = ticketTaken(request.ticket);
    const RecordReturn back {ticketBack(request.ticket), request.reason, request.to};
    auto totals = ticketTotals(ticketOfTaken, terms);
    if (!totals)
        return refuseAs(totals);
    // Once without the goods that are taken, to know what comes back is worth.
    const auto whole = buildReturn(shop, session, back, terms, {});
    if (!whole)
        return refuseAs(whole);
    if (!ticketOfTaken.customer)
        ticketOfTaken.customer = whole->customer;
    auto returned = buildReturn(shop, session, back, terms, std::min(linesTotal(*whole), totals->total));
    if (!returned)
        return refuseAs(returned);
    RecordSale sale {ticketOfTaken, handedOn(returned->tenders)};
    std::ranges::copy(request.tenders, std::back_inserter(sale.tenders));
    auto taken = buildSale(shop, session, sale, terms);
    if (!taken)
        return refuseAs(taken);
    return Halves {*std::move(returned), *std::move(taken), std::move(ticketOfTaken)};
}

} // namespace

bool isExchange(const Ticket &ticket) noexcept
{
    return ticket.mode == TicketMode::Return && std::ranges::any_of(ticket.lines, &TicketLine::isTaken);
}

Ticket ticketBack(const Ticket &exchange)
{
    Ticket back = exchange;
    std::erase_if(back.lines, &TicketLine::isTaken);
    back.payments.clear();
    back.coupons.clear();
    back.exchangeSale.reset();
    return back;
}

Ticket ticketTaken(const Ticket &exchange)
{
    Ticket taken = exchange;
    taken.id = exchange.exchangeSale.value_or(exchange.id);
    taken.mode = TicketMode::Sale;
    taken.original.reset();
    taken.returnReason.clear();
    taken.exchangeSale.reset();
    std::erase_if(taken.lines, [](const TicketLine &line) { return !line.isTaken; });
    for (TicketLine &line : taken.lines)
        line.isTaken = false;
    return taken;
}

Result<ExchangeRecorded> recordExchange(Shop &shop, const Session &session, const RecordExchange &request)
{
    if (const auto allowed = mayTakeBack(session, request.ticket); !allowed)
        return refuseAs(allowed);
    if (const auto allowed = access::require(session, Right::RecordSale); !allowed)
        return refuseAs(allowed);
    const Ticket &ticket = request.ticket;
    const bool goesBack = std::ranges::any_of(ticket.lines, [](const TicketLine &line) { return !line.isTaken; });
    if (!isExchange(ticket) || !goesBack || !ticket.exchangeSale || *ticket.exchangeSale == ticket.id)
        return refuse(rules::ExchangeMustGoBothWays, u"lines"_s);
    const SaleId backId = ticket.id;
    const SaleId takenId = *ticket.exchangeSale;
    const std::string asked = askedOf(request);
    daybook::Writing writing(shop.daybook());
    const auto backBefore = recordedBefore(writing, backId, SaleKind::Return, asked);
    if (!backBefore)
        return refuseAs(backBefore);
    const auto takenBefore = recordedBefore(writing, takenId, SaleKind::Sale, asked);
    if (!takenBefore)
        return refuseAs(takenBefore);
    if (*backBefore && *takenBefore)
        return answerOf(backId, **backBefore, takenId, **takenBefore);
    if (const auto checked = checkHandedOver(request.tenders); !checked)
        return refuseAs(checked);
    const auto trade = tradeOf(shop);
    auto halves = buildHalves(shop, session, request, trade->terms);
    if (!halves)
        return refuseAs(halves);
    const Right right = returnNeeds(shop, session, ticket, halves->back.tenders).right;
    if (const auto allowed = access::require(session, right, extentOfReturn(halves->back)); !allowed)
        return refuseAs(allowed);
    if (const auto charged = checkCharges(shop.connection(), {&backId, 1}, request.tenders); !charged)
        return refuseAs(charged);
    if (const auto noted = noteRefunds(shop.connection(), backId, halves->back.tenders); !noted)
        return refuseAs(noted);
    halves->back.exchange = takenId;
    halves->taken.exchange = backId;
    halves->back.asked = asked;
    halves->taken.asked = asked;
    const auto back = appendSale(writing, session, backId, std::move(halves->back), trade->book, {right});
    if (!back)
        return refuseAs(back);
    halves->taken.points.clear(); // What came back counts for no tier any more.
    notePoints(shop, halves->ticketOfTaken, session.businessDate(shop.clock().nowMs()), halves->taken);
    const auto taken = appendSale(writing, session, takenId, std::move(halves->taken), trade->book,
        {Right::RecordSale, Right::OverridePrice, Right::GiveDiscount, Right::SellOverLimit, Right::EnterWeight,
            Right::SellOpenItem, Right::SellBelowStock, Right::SellBelowCost, Right::SellExpired});
    if (!taken)
        return refuseAs(taken);
    writing.commit();
    return answerOf(backId, *back, takenId, *taken);
}

Result<ExchangePreview> previewExchange(
    store::Connection &connection, const Ticket &ticket, const TradeTerms &terms, const RefundWay &to)
{
    auto taken = ticketTotals(ticketTaken(ticket), terms);
    if (!taken)
        return refuseAs(taken);
    const Ticket back = ticketBack(ticket);
    const auto whole = previewReturn(connection, back, terms, to);
    if (!whole)
        return refuseAs(whole);
    const Money exchanged = std::min(-whole->total, taken->total);
    auto preview = previewReturn(connection, back, terms, to, exchanged);
    if (!preview)
        return refuseAs(preview);
    return ExchangePreview {*std::move(preview), *std::move(taken), exchanged};
}

} // namespace mizan::sales
