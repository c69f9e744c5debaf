// Gathers what the till would hand to priceBasket, and gives its answer names.
#include "core/sales/try_prices.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/price_queries.h"
#include "core/catalogue/product_queries.h"
#include "core/catalogue/save_prices.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/sale_queries.h"

using namespace Qt::StringLiterals;

namespace mizan::sales {

using catalogue::BasketLine;
using catalogue::Promotion;

namespace {

/// As loadPromotionBook(), with the one that is edited.
catalogue::PromotionBook bookWith(store::Connection &connection, const std::optional<Promotion> &edited)
{
    auto promotions = catalogue::allPromotions(connection);
    if (edited) {
        std::erase_if(promotions, [&](const Promotion &one) { return one.id == edited->id; });
        promotions.push_back(*edited);
        promotions.back().isArchived = false;
        promotions.back().coupon = catalogue::couponCode(edited->coupon);
    }
    std::erase_if(promotions, [](const Promotion &one) { return !catalogue::isUsable(one); });
    std::unordered_map<CategoryId, CategoryId> parents;
    for (const catalogue::Category &category : catalogue::allCategories(connection)) {
        if (category.parent)
            parents[category.id] = *category.parent;
    }
    return catalogue::PromotionBook(std::move(promotions), std::move(parents));
}

catalogue::PriceContext contextOf(
    store::Connection &connection, const TryPrices &request, const catalogue::PromotionBook &book)
{
    catalogue::PriceContext context {.branch = request.branch, .customer = request.customer, .at = request.at};
    for (const QString &coupon : request.coupons) {
        if (const QString code = catalogue::couponCode(coupon); !code.isEmpty())
            context.coupons.push_back(code);
    }
    if (request.customer)
        context.group = parties::priceGroupOf(connection, *request.customer);
    for (const Promotion &one : book.promotions()) {
        if (one.maxUses && salesWithPromotion(connection, one.id) >= *one.maxUses)
            context.usedUp.push_back(one.id);
    }
    return context;
}

TriedBasket explained(const catalogue::PricedBasket &basket, const std::vector<BasketLine> &lines,
    const std::vector<QString> &names, const TryPrices &request)
{
    TriedBasket tried {{}, Money::zero(request.currency), basket.total};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const catalogue::PricedLine &priced = basket.lines[i];
        tried.lines.push_back({names[i], lines[i].quantity, priced.price.price, priced.price.base,
            priced.price.listName, priced.full, priced.off, priced.full - priced.off, {}});
        tried.off += priced.off;
    }
    for (const catalogue::AppliedPromotion &applied : basket.promotions) {
        tried.isEditedApplied |= request.edited && applied.id == request.edited->id;
        for (const catalogue::PromotionShare &share : applied.shares)
            tried.lines[share.line].parts.push_back({applied.name, share.quantity, share.off});
    }
    return tried;
}

} // namespace

Result<TriedBasket> tryPrices(Shop &shop, const TryPrices &request)
{
    store::Connection &connection = shop.connection();
    if (request.edited) {
        Promotion named = *request.edited;
        named.name = u"–"_s; // It may be given a name later.
        if (const auto checked = catalogue::checkPromotion(named); !checked)
            return refuseAs(checked);
    }
    const catalogue::PriceBook prices = catalogue::loadPriceBook(connection);
    const catalogue::PromotionBook promotions = bookWith(connection, request.edited);
    const catalogue::ListedPrices listed;
    std::vector<BasketLine> lines;
    std::vector<QString> names;
    for (const TryPrices::Line &line : request.lines) {
        const auto known = catalogue::findById(connection, request.currency, line.product);
        if (!known)
            continue;
        const catalogue::Product &product = known->product;
        lines.push_back({.product = product.id,
            .category = product.category,
            .quantity = line.quantity,
            .base = product.price,
            .entries = listed.of(connection, product.id),
            .family = product.family});
        if (product.family)
            lines.back().familyEntries = listed.of(connection, *product.family);
        names.push_back(product.name);
    }
    const auto basket =
        catalogue::priceBasket(lines, request.currency, contextOf(connection, request, promotions), prices, promotions);
    if (!basket)
        return refuseAs(basket);
    return explained(*basket, lines, names, request);
}

} // namespace mizan::sales
