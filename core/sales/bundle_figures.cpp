// Sells one bundle on a ticket that nobody keeps.
#include "core/sales/bundle_figures.h"

#include "core/catalogue/bundle.h"
#include "core/sales/ticket_bundles.h"
#include "core/sales/ticket_product.h"

namespace mizan::sales {

std::optional<BundleFigures> bundleFigures(
    store::Connection &connection, BranchId branch, const TradeTerms &terms, const catalogue::Product &bundle)
{
    if (bundle.kind != catalogue::ProductKind::Bundle)
        return std::nullopt;
    catalogue::ScannedProduct scanned {
        .product = bundle, .unitSymbol = {}, .unitDecimals = 0, .pack = Quantity::units(1)};
    scanned.contents = catalogue::bundledProducts(connection, terms.currency, bundle.contents);
    auto product = ticketProduct(scanned, tax::loadTaxTable(connection));
    if (!product)
        return std::nullopt;
    BundleFigures figures {Money::zero(terms.currency), Money::zero(terms.currency)};
    for (const BundlePart &part : product->parts) {
        const auto amount = amountOf(part.price, part.quantity);
        const auto sum = amount ? Money::checked(figures.singly.minor() + amount->minor(), terms.currency) : amount;
        if (!sum)
            return std::nullopt;
        figures.singly = *sum;
    }
    Ticket ticket {.id = {}, .currency = terms.currency};
    const auto line = addProduct(ticket, {.line = {}, .product = *std::move(product), .price = bundle.price});
    const auto amount = line ? fullAmount(ticket.lines.front()) : Result<Money>(refuseAs(line));
    if (!amount)
        return std::nullopt;
    figures.price = *amount;
    figures.margin = lineMargin(connection, branch, ticket, terms, *line);
    return figures;
}

} // namespace mizan::sales
