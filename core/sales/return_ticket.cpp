// What may still come back of a sale, as a ticket.
#include "core/sales/record_return.h"

#include <algorithm>

namespace mizan::sales {

Ticket returnTicket(const SaleDetail &original, SaleId id, IdMaker &ids)
{
    const RecordedSale &sale = original.sale;
    Ticket ticket {.id = id,
        .currency = sale.currency,
        .mode = TicketMode::Return,
        .original = OriginalSale {original.id, sale.number},
        .customer = sale.customer};
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const RecordedLine &sold = sale.lines[i];
        const Quantity left = sold.quantity - original.returned[i];
        if (left <= Quantity())
            continue;
        TicketProduct product {
            sold.product, sold.code, sold.name, sold.unit, {{sold.taxClass}, sold.taxClass, {}}, sold.isStocked};
        product.tracking = sold.tracking;
        product.family = sold.family;
        for (const tax::LineTaxAmount &part : sold.tax.taxes) {
            const auto row = std::ranges::find_if(
                sale.taxes, [&](const tax::TaxTotal &total) { return total.tax.code == part.code; });
            product.taxClass.taxes.push_back(row->tax);
        }
        ticket.lines.push_back({.id = ids.make<LineId>(),
            .product = std::move(product),
            .quantity = left,
            .price = sold.price,
            .originalLine = static_cast<int>(i)});
        ticket.lines.back().bundle = sold.bundle;
        if (original.returned[i].isZero())
            ticket.lines.back().lots = sold.lots; // Otherwise somebody has to say which came back before.
    }
    return ticket;
}

} // namespace mizan::sales
