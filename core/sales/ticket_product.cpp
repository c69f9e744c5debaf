// Takes the snapshot of a product for a ticket.
#include "core/sales/ticket_product.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

Result<TicketProduct> ticketProduct(const catalogue::ScannedProduct &scanned, const tax::TaxTable &taxes)
{
    const catalogue::Product &product = scanned.product;
    if (product.kind == catalogue::ProductKind::Family)
        return refuse(rules::VariantMustBeChosen, u"product"_s, {{"product", product.name}});
    const tax::TaxClass *taxClass = taxes.find(product.taxClass);
    if (!taxClass)
        return refuse(rules::TaxClassMustBeKnown, u"product"_s, {{"product", product.name}});
    const QString unit = product.unit == catalogue::pieceUnit().id ? QString() : scanned.unitSymbol;
    return TicketProduct {product.id, product.code, product.name, unit, *taxClass,
        product.kind == catalogue::ProductKind::Goods, product.category, scanned.unitDecimals, product.tare,
        product.asksPrice, product.rule, product.tracking, product.family, product.warrantyMonths};
}

} // namespace mizan::sales
