// Takes the snapshot of a product for a ticket.
#include "core/sales/ticket_product.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

namespace {

struct UnitOfProduct {
    QString symbol;
    int decimals = 0;
};

Result<TicketProduct> snapshot(const catalogue::Product &product, const UnitOfProduct &unit, const tax::TaxTable &taxes)
{
    if (product.kind == catalogue::ProductKind::Family)
        return refuse(rules::VariantMustBeChosen, u"product"_s, {{"product", product.name}});
    const tax::TaxClass *taxClass = taxes.find(product.taxClass);
    if (!taxClass)
        return refuse(rules::TaxClassMustBeKnown, u"product"_s, {{"product", product.name}});
    const QString symbol = product.unit == catalogue::pieceUnit().id ? QString() : unit.symbol;
    return TicketProduct {product.id, product.code, product.name, symbol, *taxClass,
        product.kind == catalogue::ProductKind::Goods, product.category, unit.decimals, product.tare, product.asksPrice,
        product.rule, product.tracking, product.family, product.warrantyMonths};
}

/// What it holds, as it is today.
Result<void> addParts(const catalogue::ScannedProduct &scanned, const tax::TaxTable &taxes, TicketProduct &bundle)
{
    const Refusal notWhole {rules::BundleMustBeWhole, u"product"_s, {{"product", scanned.product.name}}};
    if (scanned.contents.empty() || scanned.contents.size() != scanned.product.contents.size())
        return std::unexpected(notWhole);
    for (const catalogue::BundledProduct &content : scanned.contents) {
        if (content.product.kind == catalogue::ProductKind::Bundle || content.product.asksPrice
            || content.quantity <= Quantity())
            return std::unexpected(notWhole);
        auto product = snapshot(content.product, {content.unitSymbol, content.unitDecimals}, taxes);
        if (!product)
            return refuseAs(product);
        bundle.parts.push_back({*std::move(product), content.quantity, content.product.price});
    }
    bundle.isStocked = std::ranges::any_of(bundle.parts, [](const BundlePart &part) { return part.product.isStocked; });
    return {};
}

} // namespace

Result<TicketProduct> ticketProduct(const catalogue::ScannedProduct &scanned, const tax::TaxTable &taxes)
{
    auto product = snapshot(scanned.product, {scanned.unitSymbol, scanned.unitDecimals}, taxes);
    if (!product || scanned.product.kind != catalogue::ProductKind::Bundle)
        return product;
    if (const auto added = addParts(scanned, taxes, *product); !added)
        return refuseAs(added);
    return product;
}

Result<void> taxBy(const tax::TaxTable &taxes, TicketProduct &product)
{
    const tax::TaxClass *known = taxes.find(tax::taxClassId(product.taxClass.code));
    if (!known)
        return refuse(rules::TaxClassMustBeKnown, u"product"_s, {{"product", product.name}});
    product.taxClass = *known;
    for (BundlePart &part : product.parts) {
        if (auto taxed = taxBy(taxes, part.product); !taxed)
            return taxed;
    }
    return {};
}

} // namespace mizan::sales
