// The lots of a ticket against what is known of them.
#include "core/sales/lot_check.h"

#include "core/access/user.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_bundles.h"
#include "core/stock/place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using access::Right;
using catalogue::Tracking;

namespace {

QString nameOf(store::Connection &connection, UserId id)
{
    const auto user = access::findUser(connection, id);
    return user ? user->name : QString();
}

QString codeOf(store::Connection &connection, PlaceId id)
{
    for (const stock::Place &place : stock::allPlaces(connection)) {
        if (place.id == id)
            return place.code;
    }
    return {};
}

bool isAnothers(store::Connection &connection, ProductId product, const QString &number)
{
    const auto products = stock::productsWithLot(connection, number);
    return !products.empty() && std::ranges::find(products, product) == products.end();
}

Result<void> checkSaid(const TicketLine &line, const QString &subject)
{
    if (lacksLots(line))
        return refuse(rules::LotsMustBeSaid, subject,
            {{"product", line.product->name}, {"missing", line.quantity - line.later - lotted(line)},
                {"quantity", line.quantity - line.later}});
    return {};
}

bool isAllowed(const Session &session, const TicketLine &line, const Refusal &refusal)
{
    const Right right = refusal.rule == rules::BatchMustNotBeExpired ? Right::SellExpired : Right::SellBelowStock;
    const bool mayBe = refusal.rule == rules::BatchMustNotBeExpired || refusal.rule == rules::SerialMustBeHere;
    return mayBe
        && (session.allows(right) || std::ranges::find(line.allowed, right, &Approval::right) != line.allowed.end());
}

Quantity quantityOf(std::span<const stock::Lot> lots, ProductId product, const QString &number)
{
    const auto known = std::ranges::find(
        lots, stock::lotId(product, number), [&](const stock::Lot &lot) { return stock::lotId(product, lot.number); });
    return known == lots.end() ? Quantity() : known->quantity;
}

/// Of what the sale took, none of which came back before or is in stock again.
Result<void> checkOfOriginal(store::Connection &connection, const Ticket &ticket, const TicketLine &line,
    const SaleDetail &original, const QString &subject)
{
    const auto no = static_cast<std::size_t>(line.originalLine.value_or(-1));
    if (no >= original.sale.lines.size())
        return {}; // Refused elsewhere, by a name of its own.
    const RecordedLine &sold = original.sale.lines[no];
    const std::vector<stock::Lot> left = lotsLeftToReturn(connection, original, no);
    for (const stock::Lot &lot : line.lots) {
        Quantity back;
        for (const TicketLine &other : ticket.lines) {
            if (!other.isTaken && other.originalLine == line.originalLine)
                back += quantityOf(other.lots, sold.product, lot.number);
        }
        if (quantityOf(sold.lots, sold.product, lot.number) < back)
            return refuse(rules::LotMustBeOfOriginal, subject, {{"number", lot.number}});
        const auto state =
            sold.tracking == Tracking::Serial ? stock::findLot(connection, sold.product, lot.number) : std::nullopt;
        if (quantityOf(left, sold.product, lot.number) < back || (state && state->lot.quantity > Quantity()))
            return refuse(rules::LotMustNotBeBack, subject, {{"number", lot.number}});
    }
    return {};
}

/// With what is known of how the piece left: whoever holds it wants to know.
Refusal soldAlready(store::Connection &connection, const stock::Lot &lot, const stock::LotTrace &last)
{
    Refusal refusal {rules::SerialMustNotBeSold, u"lot"_s,
        {{"number", lot.number}, {"date", last.date}, {"by", nameOf(connection, last.by)}}};
    const auto sale = findSale(connection, last.fact.as<SaleTag>());
    if (!sale)
        return refusal;
    refusal.values.push_back({"receipt", sale->sale.number.toText()});
    const auto holds = [&](const RecordedLine &line) {
        return std::ranges::any_of(
            line.lots, [&](const stock::Lot &one) { return one.number.compare(lot.number, Qt::CaseInsensitive) == 0; });
    };
    const auto line = std::ranges::find_if(sale->sale.lines, holds);
    if (line != sale->sale.lines.end() && line->warrantyUntil)
        refusal.values.push_back({"warranty", *line->warrantyUntil});
    return refusal;
}

} // namespace

Result<void> checkLotSold(
    store::Connection &connection, ProductId product, Tracking tracking, const stock::Lot &lot, const LotSale &sale)
{
    const auto known = stock::findLot(connection, product, lot.number);
    if (tracking == Tracking::Batch) {
        const auto expires = lot.expires ? lot.expires : known ? known->lot.expires : std::nullopt;
        if (expires && *expires < sale.today)
            return refuse(rules::BatchMustNotBeExpired, u"lot"_s, {{"number", lot.number}, {"expires", *expires}});
        return {};
    }
    if (!known) {
        if (isAnothers(connection, product, lot.number))
            return refuse(rules::SerialMustBeOfProduct, u"lot"_s, {{"number", lot.number}});
        return {};
    }
    if (known->lot.quantity <= Quantity())
        return std::unexpected(soldAlready(connection, lot, known->last));
    if (known->place && *known->place != stock::branchPlace(sale.branch))
        return refuse(
            rules::SerialMustBeHere, u"lot"_s, {{"number", lot.number}, {"place", codeOf(connection, *known->place)}});
    return {};
}

namespace {

/// By the line of the whole ticket that it came from.
Result<void> withLineOf(const TakenApart &apart, Result<void> checked)
{
    for (std::size_t i = 0; !checked && i < apart.lineOf.size(); ++i) {
        if (checked.error().subject == u"lines[%1]"_s.arg(i)) {
            checked.error().subject = u"lines[%1]"_s.arg(apart.lineOf[i]);
            break;
        }
    }
    return checked;
}

} // namespace

Result<void> checkLotsSold(
    store::Connection &connection, const Session &session, const Ticket &ticket, const LotSale &sale)
{
    if (hasBundles(ticket)) {
        const TakenApart apart = takenApart(ticket);
        return withLineOf(apart, checkLotsSold(connection, session, apart.ticket, sale));
    }
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!line.product || line.product->tracking == Tracking::None || !isSold(ticket, line))
            continue;
        const QString subject = u"lines[%1]"_s.arg(i);
        if (const auto said = checkSaid(line, subject); !said)
            return said;
        for (const stock::Lot &lot : line.lots) {
            const auto checked = checkLotSold(connection, line.product->id, line.product->tracking, lot, sale);
            if (!checked && !isAllowed(session, line, checked.error()))
                return refuse(checked.error().rule, subject, checked.error().values);
        }
    }
    return {};
}

Result<void> checkLotsBack(store::Connection &connection, const Ticket &ticket, const SaleDetail *original)
{
    if (hasBundles(ticket)) {
        const TakenApart apart = takenApart(ticket);
        return withLineOf(apart, checkLotsBack(connection, apart.ticket, original));
    }
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!line.product || line.product->tracking == Tracking::None || !comesBack(ticket, line))
            continue;
        const QString subject = u"lines[%1]"_s.arg(i);
        if (const auto said = checkSaid(line, subject); !said)
            return said;
        if (original) {
            if (const auto checked = checkOfOriginal(connection, ticket, line, *original, subject); !checked)
                return checked;
            continue;
        }
        for (const stock::Lot &lot : line.lots) {
            const auto known = line.product->tracking == Tracking::Serial
                ? stock::findLot(connection, line.product->id, lot.number)
                : std::nullopt;
            if (known && known->lot.quantity > Quantity())
                return refuse(rules::LotMustNotBeBack, subject, {{"number", lot.number}});
        }
    }
    return {};
}

} // namespace mizan::sales
