// A ticket of one line is asked as any other would be.
#include "core/sales/listed_margin.h"

#include "core/access/company.h"
#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/sales/ticket_product.h"

namespace mizan::sales {

MarginTerms loadMarginTerms(store::Connection &connection, BranchId branch)
{
    const auto company = access::companySettings(connection);
    MIZAN_ASSERT(company.has_value());
    return {branch, tradeTerms(*company), tax::loadTaxTable(connection)};
}

std::optional<LineMargin> marginAt(
    store::Connection &connection, const MarginTerms &terms, ProductId product, UnitPrice price, Quantity quantity)
{
    const auto known = catalogue::findById(connection, price.currency(), product);
    const auto taken = known ? std::optional(ticketProduct(*known, terms.taxes)) : std::nullopt;
    if (!taken || !*taken)
        return std::nullopt;
    Ticket ticket {.id = SaleId(product.bytes()), .currency = price.currency()};
    const LineId line(product.bytes());
    if (!addProduct(ticket, {line, **taken, price, quantity}))
        return std::nullopt;
    return lineMargin(connection, terms.branch, ticket, terms.trade, line);
}

} // namespace mizan::sales
