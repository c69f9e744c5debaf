// Carries a ticket's lines to the one function that knows prices, and its answer back.
#include "core/sales/price_ticket.h"

#include "core/catalogue/price_queries.h"
#include "core/daybook/shop.h"
#include "core/parties/customer_queries.h"
#include "core/sales/record_exchange.h"
#include "core/sales/sale_queries.h"
#include "core/sales/ticket_totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using catalogue::BasketLine;
using catalogue::PricedBasket;
using catalogue::Promotion;

namespace {

bool isUsedUp(Shop &shop, const Promotion &promotion)
{
    return promotion.maxUses && salesWithPromotion(shop.connection(), promotion.id) >= *promotion.maxUses;
}

/// Promotions that could hold but have given all they may; only those that count their uses are looked up.
std::vector<PromotionId> usedUpOf(Shop &shop, const catalogue::PriceContext &context)
{
    std::vector<PromotionId> found;
    for (const Promotion &promotion : shop.settled(&catalogue::loadPromotionBook)->promotions()) {
        if (promotion.maxUses && isOffered(promotion, context) && isUsedUp(shop, promotion))
            found.push_back(promotion.id);
    }
    return found;
}

bool isByHand(const TicketLine &line)
{
    return line.quotedLine || line.overrideReason || !std::holds_alternative<std::monostate>(line.discount);
}

BasketLine basketLine(Shop &shop, const TicketLine &line, bool hasLists, const catalogue::ListedPrices &listed)
{
    BasketLine made {.product = line.product->id,
        .category = line.product->category,
        .quantity = line.quantity,
        .base = line.basePrice.value_or(line.price),
        .takesPromotions = !isByHand(line),
        .family = line.product->family};
    const bool hasAmount = (line.label && line.label->amount) || (line.pack && line.pack->price);
    if (const auto full = hasAmount ? fullAmount(line) : Result<Money>(Money::zero(line.price.currency()));
        hasAmount && full) {
        made.amount = *full;
        made.base = line.price;
    } else if (line.quotedLine || line.overrideReason || !line.basePrice) {
        made.fixed = line.price;
    }
    if (hasLists && !made.amount && !made.fixed) {
        made.entries = listed.of(shop.connection(), line.product->id);
        if (made.family)
            made.familyEntries = listed.of(shop.connection(), *made.family);
    }
    return made;
}

/// The promotions of the lines, which stand in `lines` in the order of the basket.
void takeOver(const PricedBasket &basket, const std::vector<TicketLine *> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]->quotedLine)
            continue;
        lines[i]->price = basket.lines[i].price.price;
        lines[i]->priceList = basket.lines[i].price.listName;
        lines[i]->promotions.clear();
    }
    for (const catalogue::AppliedPromotion &applied : basket.promotions) {
        for (const catalogue::PromotionShare &share : applied.shares) {
            if (!share.off.isZero())
                lines[share.line]->promotions.push_back({applied.id, applied.name, share.quantity, share.off});
        }
    }
}

} // namespace

catalogue::PriceContext priceContext(Shop &shop, const Session &session, const Ticket &ticket, qint64 atMs)
{
    catalogue::PriceContext context {.branch = session.branch(),
        .customer = ticket.customer,
        .at = catalogue::wallTimeOf(atMs, session.businessDay().timeZone),
        .coupons = ticket.coupons};
    if (ticket.customer)
        context.group = parties::priceGroupOf(shop.connection(), *ticket.customer);
    context.usedUp = usedUpOf(shop, context);
    return context;
}

namespace {

/// Of a return only what is taken instead has prices of today.
Result<PricedBasket> priceTaken(Shop &shop, const Session &session, Ticket &ticket, qint64 atMs)
{
    if (!isExchange(ticket))
        return PricedBasket {{}, {}, Money::zero(ticket.currency)};
    Ticket taken = ticketTaken(ticket);
    auto basket = priceTicket(shop, session, taken, atMs);
    if (!basket)
        return basket;
    auto priced = taken.lines.begin();
    for (TicketLine &line : ticket.lines) {
        if (!line.isTaken)
            continue;
        line = std::move(*priced++);
        line.isTaken = true;
    }
    return basket;
}

} // namespace

Result<PricedBasket> priceTicket(Shop &shop, const Session &session, Ticket &ticket, qint64 atMs)
{
    if (ticket.mode != TicketMode::Sale)
        return priceTaken(shop, session, ticket, atMs);
    const auto prices = shop.settled(&catalogue::loadPriceBook);
    const auto promotions = shop.settled(&catalogue::loadPromotionBook);
    const auto listed = shop.settled(&catalogue::noListedPricesYet);
    std::vector<TicketLine *> lines;
    std::vector<BasketLine> basketLines;
    for (TicketLine &line : ticket.lines) {
        if (!line.product)
            continue;
        lines.push_back(&line);
        basketLines.push_back(basketLine(shop, line, !prices->lists().empty(), *listed));
    }
    auto basket = catalogue::priceBasket(
        basketLines, ticket.currency, priceContext(shop, session, ticket, atMs), *prices, *promotions);
    if (basket)
        takeOver(*basket, lines);
    return basket;
}

std::vector<std::pair<Quantity, catalogue::ChosenPrice>> priceBreaks(
    Shop &shop, const catalogue::PriceContext &context, const catalogue::Product &product)
{
    const auto listed = shop.settled(&catalogue::noListedPricesYet);
    std::vector<catalogue::ListedPrice> entries = listed->of(shop.connection(), product.id);
    if (product.family) { // A list that says something of the variant itself is not asked about its family.
        const std::vector<catalogue::ListedPrice> own = entries;
        for (const catalogue::ListedPrice &entry : listed->of(shop.connection(), *product.family)) {
            if (std::ranges::find(own, entry.list, &catalogue::ListedPrice::list) == own.end())
                entries.push_back(entry);
        }
    }
    return shop.settled(&catalogue::loadPriceBook)->breaks(entries, product.price, context);
}

Result<QString> addCoupon(Shop &shop, const Session &session, Ticket &ticket, const QString &scanned, qint64 atMs)
{
    const QString code = catalogue::couponCode(scanned);
    const auto book = shop.settled(&catalogue::loadPromotionBook);
    const auto found =
        code.isEmpty() ? book->promotions().end() : std::ranges::find(book->promotions(), code, &Promotion::coupon);
    if (found == book->promotions().end())
        return refuse(rules::CouponMustBeKnown, u"coupon"_s, {{"coupon", code}});
    if (std::ranges::find(ticket.coupons, code) != ticket.coupons.end())
        return refuse(rules::CouponMustStandOnce, u"coupon"_s, {{"coupon", code}});
    Ticket changed = ticket;
    changed.coupons.push_back(code);
    catalogue::PriceContext context = priceContext(shop, session, changed, atMs);
    context.usedUp.clear();
    // Several promotions may share a code: one that holds is enough.
    const auto holds = [&](const Promotion &one) { return one.coupon == code && isOffered(one, context); };
    const auto held = std::ranges::find_if(book->promotions(), holds);
    if (held == book->promotions().end()) {
        Refusal refusal {rules::CouponMustHold, u"coupon"_s, {{"coupon", code}, {"promotion", found->name}}};
        if (found->scope.from)
            refusal.values.push_back({"from", *found->scope.from});
        if (found->scope.through)
            refusal.values.push_back({"through", *found->scope.through});
        return std::unexpected(std::move(refusal));
    }
    const auto isLeft = [&](const Promotion &one) { return holds(one) && !isUsedUp(shop, one); };
    if (std::ranges::none_of(book->promotions(), isLeft))
        return refuse(rules::CouponMustNotBeUsedUp, u"coupon"_s, {{"coupon", code}, {"uses", *held->maxUses}});
    ticket = std::move(changed);
    return held->name;
}

} // namespace mizan::sales
