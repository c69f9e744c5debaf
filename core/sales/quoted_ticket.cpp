// From a quotation to the ticket that ends it.
#include "core/sales/quoted_ticket.h"

#include "core/catalogue/find_barcode.h"
#include "core/daybook/shop.h"
#include "core/sales/order.h"
#include "core/sales/price_ticket.h"
#include "core/sales/ticket_product.h"
#include "core/tax/tax_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

/// A price that was worked out, not one that somebody or a label said.
bool hasListedPrice(const TicketLine &line) { return !line.product->asksPrice && !(line.label && line.label->amount); }

/// Its own, as of now.
Result<TicketLine> repriced(store::Connection &connection, const tax::TaxTable &taxes, TicketLine line)
{
    const auto known = catalogue::findById(connection, line.price.currency(), line.product->id);
    if (!known || known->product.archived)
        return refuse(rules::QuotedProductMustBeSold, u"product"_s, {{"product", line.product->name}});
    auto product = ticketProduct(*known, taxes);
    if (!product)
        return refuseAs(product);
    line.product = *std::move(product);
    line.partLots.clear(); // It may hold other goods by now.
    line.discount = {};
    line.discountReason.clear();
    line.approval.reset();
    line.promotions.clear();
    line.quotedLine.reset();
    if (!hasListedPrice(line))
        return line;
    line.overrideReason.reset();
    line.basePrice = known->product.price;
    line.price = known->product.price;
    line.priceList.clear();
    return line;
}

/// Off its amount, which belongs to all of the line.
bool isWhole(const TicketLine &line)
{
    return std::holds_alternative<Money>(line.discount) || !line.promotions.empty();
}

bool isAsQuoted(TicketLine line, const TicketLine &quoted, Currency currency)
{
    if (line.quantity > quoted.quantity || (isWhole(quoted) && line.quantity != quoted.quantity))
        return false;
    line.quantity = quoted.quantity;
    Ticket sold {.id = {}, .currency = currency};
    Ticket agreed = sold;
    sold.lines = {std::move(line)};
    agreed.lines = {quoted};
    return sellsTheSame(sold, agreed);
}

} // namespace

Result<Ticket> quotedTicket(store::Connection &connection, const Quotation &quotation, SaleId id)
{
    const tax::TaxTable taxes = tax::loadTaxTable(connection);
    Ticket ticket = quotation.ticket;
    ticket.id = id;
    ticket.quotation = TicketQuotation {quotation.id};
    ticket.coupons.clear();
    int no = 0;
    for (TicketLine &line : ticket.lines) {
        if (const auto taxed = taxBy(taxes, *line.product); !taxed)
            return refuseAs(taxed);
        line.quotedLine = no++;
    }
    return ticket;
}

Result<Ticket> repricedTicket(Shop &shop, const Session &session, const Quotation &quotation, SaleId id)
{
    const tax::TaxTable taxes = tax::loadTaxTable(shop.connection());
    Ticket ticket = quotation.ticket;
    ticket.id = id;
    ticket.quotation = TicketQuotation {quotation.id};
    ticket.coupons.clear();
    ticket.discount.reset();
    for (TicketLine &line : ticket.lines) {
        auto current = repriced(shop.connection(), taxes, std::move(line));
        if (!current)
            return refuseAs(current);
        line = *std::move(current);
    }
    if (const auto priced = priceTicket(shop, session, ticket, shop.clock().nowMs()); !priced)
        return refuseAs(priced);
    return ticket;
}

Result<void> standsAsQuoted(const Ticket &ticket, const Quotation &quotation)
{
    std::vector<bool> used(quotation.ticket.lines.size());
    for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
        const TicketLine &line = ticket.lines[i];
        if (!line.quotedLine)
            continue;
        const auto no = static_cast<std::size_t>(*line.quotedLine);
        const bool stands = *line.quotedLine >= 0 && no < used.size() && !used[no] && line.product
            && isAsQuoted(line, quotation.ticket.lines[no], ticket.currency);
        if (!stands)
            return refuse(rules::QuotedLineMustStand, u"lines[%1]"_s.arg(i),
                {{"product", line.product ? line.product->name : line.barcode}, {"number", quotation.number.toText()}});
        used[no] = true;
    }
    return {};
}

Result<std::optional<QuotationDetail>> checkQuotation(Shop &shop, const Session &session, const Ticket &ticket)
{
    if (!ticket.quotation) {
        for (std::size_t i = 0; i < ticket.lines.size(); ++i) {
            if (ticket.lines[i].quotedLine)
                return refuse(rules::QuotationMustExist, u"lines[%1]"_s.arg(i));
        }
        return std::nullopt;
    }
    auto found = findOpenQuotation(shop.connection(), ticket.quotation->id);
    if (!found)
        return refuseAs(found);
    const Quotation &quotation = found->quotation;
    if (const auto stands = standsAsQuoted(ticket, quotation); !stands)
        return refuseAs(stands);
    const bool usesPrices = std::ranges::any_of(ticket.lines, &std::optional<int>::has_value, &TicketLine::quotedLine);
    const auto &allowed = ticket.quotation->allowed;
    if (usesPrices && !quotation.isValidOn(session.businessDate(shop.clock().nowMs()))
        && !session.allows(access::Right::OverridePrice)
        && !(allowed && allowed->right == access::Right::OverridePrice))
        return refuse(rules::QuotationMustBeValid, u"quotation"_s,
            {{"number", quotation.number.toText()}, {"day", quotation.validUntil}});
    return std::optional(*std::move(found));
}

bool isDiscountQuoted(const Ticket &ticket, const Quotation &quotation)
{
    const auto &quoted = quotation.ticket.discount;
    if (!ticket.discount || !quoted || ticket.discount->off != quoted->off)
        return false;
    if (std::holds_alternative<Rate>(quoted->off))
        return true;
    if (ticket.lines.size() != quotation.ticket.lines.size())
        return false;
    return std::ranges::all_of(ticket.lines, [&](const TicketLine &line) {
        return line.quotedLine
            && line.quantity == quotation.ticket.lines[static_cast<std::size_t>(*line.quotedLine)].quantity;
    });
}

} // namespace mizan::sales
