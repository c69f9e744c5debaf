// SQL over bundles and what they hold.
#include "core/catalogue/bundle.h"

#include "core/catalogue/find_barcode.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace mizan::catalogue {

using store::Connection;

namespace {

bool isSellable(const Product &product)
{
    return product.kind != ProductKind::Bundle && product.kind != ProductKind::Family && !product.asksPrice;
}

bool fits(Quantity quantity, int decimals)
{
    qint64 step = Quantity::MicroPerUnit;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    return quantity.micro() % step == 0;
}

Result<void> checkContent(Connection &connection, const Product &bundle, std::size_t no)
{
    const BundleContent &content = bundle.contents[no];
    const QString subject = u"contents[%1]"_s.arg(no);
    const auto known = findById(connection, bundle.price.currency(), content.product);
    if (!known)
        return refuse(rules::ContentMustExist, subject);
    if (content.product == bundle.id || !isSellable(known->product))
        return refuse(rules::ContentMustBeSellable, subject, {{"product", known->product.name}});
    if (known->product.archived && !bundle.archived)
        return refuse(rules::ContentMustBeOffered, subject, {{"product", known->product.name}});
    if (!fits(content.quantity, known->unitDecimals))
        return refuse(rules::ContentMustFitUnit, subject,
            {{"product", known->product.name}, {"decimals", qint64 {known->unitDecimals}},
                {"unit", known->unitSymbol}});
    return {};
}

/// The name of a bundle that is offered and holds it.
std::optional<QString> offeredBundleWith(Connection &connection, ProductId product)
{
    auto row =
        connection.query("SELECT p.name FROM product_contents c JOIN product p ON p.no = c.no "
                         "WHERE c.key = ? AND c.value IS NOT NULL AND p.kind = ? AND coalesce(p.is_archived, 0) = 0 "
                         "ORDER BY p.uid LIMIT 1",
            product.toText(), static_cast<qint64>(ProductKind::Bundle));
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

} // namespace

Result<void> checkContentsAgainstShop(Connection &connection, const Product &product, qint64 decimals)
{
    if (product.kind == ProductKind::Bundle && decimals > 0)
        return refuse(rules::BundleMustBePieces, u"unit"_s, {{"product", product.name}});
    for (std::size_t i = 0; i < product.contents.size(); ++i) {
        if (auto checked = checkContent(connection, product, i); !checked)
            return checked;
    }
    if (isSellable(product) && !product.archived)
        return {};
    if (const auto bundle = offeredBundleWith(connection, product.id))
        return refuse(rules::ContentMustStay, u"product"_s, {{"product", product.name}, {"bundle", *bundle}});
    return {};
}

std::vector<BundleContent> contentsOf(Connection &connection, ProductId bundle)
{
    std::vector<BundleContent> contents;
    auto row = connection.query("SELECT c.key, c.value FROM local_key k JOIN product_contents c ON c.no = k.no "
                                "LEFT JOIN product_content_places p ON p.no = c.no AND p.key = c.key "
                                "WHERE k.uid = ? AND c.value IS NOT NULL ORDER BY coalesce(p.value, 0), c.key",
        bundle);
    while (row.step()) {
        if (const auto id = ProductId::fromText(row.text(0)))
            contents.push_back({*id, Quantity::fromMicro(row.int64(1))});
    }
    return contents;
}

} // namespace mizan::catalogue
