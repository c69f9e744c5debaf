// Points are whole numbers: shares go by the largest remainder, so that lines add up to the sale.
#include "core/sales/loyalty.h"

#include "core/base/rounding.h"
#include "core/catalogue/goods_rule.h"
#include "core/daybook/shop.h"
#include "core/sales/ticket_bundles.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mizan::sales {

using parties::LoyaltyTerms;
using parties::PointsEvent;

namespace {

/// `whole` over the weights, in proportion, by the largest remainder; the first of equal ones first.
std::vector<qint64> shares(qint64 whole, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64 {0});
    std::vector<qint64> parts(weights.size(), 0);
    if (sum <= 0 || whole <= 0)
        return parts;
    std::vector<std::pair<qint64, std::size_t>> rests;
    qint64 given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = static_cast<Wide>(whole) * weights[i];
        parts[i] = static_cast<qint64>(product / sum);
        rests.emplace_back(static_cast<qint64>(product % sum), i);
        given += parts[i];
    }
    std::ranges::stable_sort(rests, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (std::size_t i = 0; given < whole; ++i, ++given)
        ++parts[rests[i].second];
    return parts;
}

/// The category and those above it.
std::vector<CategoryId> categoriesFrom(const catalogue::GoodsRules &known, std::optional<CategoryId> category)
{
    std::vector<CategoryId> nearestFirst;
    while (category && std::ranges::find(nearestFirst, *category) == nearestFirst.end()) {
        nearestFirst.push_back(*category);
        const auto found = known.categories.find(*category);
        category = found == known.categories.end() ? std::nullopt : found->second.parent;
    }
    return nearestFirst;
}

/// What a line counts for, in hundredths of minor units.
std::vector<qint64> weightsOf(Shop &shop, const Ticket &ticket, const LoyaltyTerms &terms, const RecordedSale &sale)
{
    if (hasBundles(ticket)) // What is in them earns by what it is.
        return weightsOf(shop, takenApart(ticket).ticket, terms, sale);
    const auto goods = shop.settled(&catalogue::loadGoodsRules);
    std::vector<qint64> weights;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const auto categories = categoriesFrom(*goods, ticket.lines[i].product->category);
        const qint64 percent = terms.percentOf(sale.lines[i].product, categories);
        weights.push_back(multiplyDivide(sale.lines[i].tax.gross.minor(), percent, 1, Rounding::Down).value_or(0));
    }
    return weights;
}

/// Whole points only: what does not fill one is not carried over.
qint64 earnedOf(const std::vector<qint64> &weights, qint64 tierPercent, const LoyaltyTerms &terms)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64 {0});
    if (!terms.isUsed() || sum <= 0)
        return 0;
    constexpr qint64 PercentTwice = 100 * 100;
    return multiplyDivide(sum, tierPercent, terms.perPoint.minor() * PercentTwice, Rounding::Down).value_or(0);
}

std::vector<qint64> discountShares(const RecordedSale &sale)
{
    std::vector<qint64> weights;
    for (const RecordedLine &line : sale.lines)
        weights.push_back(line.saleDiscount ? line.saleDiscount->minor() : 0);
    return weights;
}

} // namespace

LoyaltyStanding loyaltyOf(
    store::Connection &connection, PartyId customer, const LoyaltyTerms &terms, BusinessDate today)
{
    LoyaltyStanding standing {.left = parties::pointsOf(connection, customer, today)};
    if (terms.tiers.empty())
        return standing;
    if (const auto *tier = terms.tierOf(parties::turnoverSince(connection, customer, terms.periodFrom(today)))) {
        standing.tier = tier->name;
        standing.percent = tier->percent;
    }
    return standing;
}

qint64 mostPoints(
    const Ticket &ticket, const TradeTerms &trade, const LoyaltyTerms &terms, const parties::PointsLeft &left)
{
    if (terms.worth.isZero() || ticket.mode != TicketMode::Sale || ticket.order || !ticket.customer || left.points <= 0)
        return 0;
    Ticket bare = ticket;
    bare.discount.reset();
    const auto totals = ticketTotals(bare, trade);
    if (!totals)
        return 0;
    return std::min(left.points, totals->amount.minor() / terms.worth.minor());
}

Result<void> redeemPoints(
    Ticket &ticket, std::optional<qint64> points, const LoyaltyTerms &terms, const QString &reason)
{
    if (!points)
        return setTicketDiscount(ticket, {});
    if (!ticket.customer)
        return refuse(rules::PointsMustHaveCustomer, u"customer"_s);
    const auto worth = multiplyDivide(*points, terms.worth.minor(), 1, Rounding::Down);
    if (*points <= 0 || !worth || terms.worth.isZero())
        return refuse(rules::PointsMustBeWorthDiscount, u"discount"_s);
    TicketDiscount discount {.off = Money(*worth, ticket.currency), .reason = reason};
    discount.points = points;
    return setTicketDiscount(ticket, discount);
}

Result<void> checkNotRedeeming(const Ticket &ticket)
{
    if (ticket.discount && ticket.discount->points)
        return refuse(rules::PointsMustBeRedeemedAtSale, u"discount"_s);
    return {};
}

Result<void> checkRedeemed(Shop &shop, const Ticket &ticket, BusinessDate today)
{
    if (!ticket.discount || !ticket.discount->points)
        return {};
    if (ticket.order)
        return refuse(rules::PointsMustBeRedeemedAtSale, u"discount"_s);
    if (!ticket.customer)
        return refuse(rules::PointsMustHaveCustomer, u"customer"_s);
    const qint64 points = *ticket.discount->points;
    const auto worth =
        multiplyDivide(points, shop.settled(&parties::loadLoyaltyTerms)->worth.minor(), 1, Rounding::Down);
    const auto *off = std::get_if<Money>(&ticket.discount->off);
    if (points <= 0 || !worth || !off || off->minor() != *worth || off->isZero())
        return refuse(rules::PointsMustBeWorthDiscount, u"discount"_s);
    const qint64 left = parties::pointsOf(shop.connection(), *ticket.customer, today).points;
    if (points > left)
        return refuse(
            rules::PointsMustSuffice, u"discount"_s, {{"points", points}, {"left", std::max<qint64>(left, 0)}});
    return {};
}

void notePoints(Shop &shop, const Ticket &ticket, BusinessDate today, RecordedSale &sale)
{
    const auto terms = shop.settled(&parties::loadLoyaltyTerms);
    if (!sale.customer || !(terms->isUsed() || (sale.discount && sale.discount->points)))
        return;
    if (const auto redeemed = sale.discount ? sale.discount->points : std::nullopt) {
        const std::vector<qint64> parts = shares(*redeemed, discountShares(sale));
        for (std::size_t i = 0; i < parts.size(); ++i)
            sale.lines[i].redeemed = parts[i];
        sale.points.push_back({*sale.customer, PointsEvent::Redeemed, -*redeemed});
    }
    const LoyaltyStanding standing = loyaltyOf(shop.connection(), *sale.customer, *terms, today);
    const std::vector<qint64> weights = weightsOf(shop, ticket, *terms, sale);
    const qint64 earned = earnedOf(weights, standing.percent, *terms);
    const std::vector<qint64> parts = shares(earned, weights);
    qint64 turnover = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sale.lines[i].points = parts[i];
        turnover += sale.lines[i].tax.gross.minor();
    }
    if (terms->isUsed() && turnover > 0)
        sale.points.push_back({*sale.customer, PointsEvent::Earned, earned, terms->expiryOf(today), turnover});
}

void notePointsLeft(store::Connection &connection, BusinessDate today, RecordedSale &sale)
{
    if (!sale.points.empty())
        sale.pointsLeft = parties::pointsOf(connection, *sale.customer, today, sale.points).points;
}

void notePointsBack(Shop &shop, const RecordedSale &original, BusinessDate today, RecordedSale &back)
{
    qint64 earned = 0;
    qint64 redeemed = 0;
    qint64 turnover = 0;
    for (const RecordedLine &line : back.lines) { // Negative, like all of a return.
        earned += line.points;
        redeemed += line.redeemed;
        turnover += line.tax.gross.minor();
    }
    for (const parties::PointsEntry &entry : original.points) {
        if (entry.event == PointsEvent::Earned)
            back.points.push_back({entry.party, PointsEvent::TakenBack, earned, entry.expires, turnover});
        else if (redeemed != 0)
            back.points.push_back({entry.party, PointsEvent::GivenBack, -redeemed,
                shop.settled(&parties::loadLoyaltyTerms)->expiryOf(today)});
    }
}

} // namespace mizan::sales
