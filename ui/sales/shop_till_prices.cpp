// Prices of the ticket at this till: lists and promotions, coupons, the price check.
#include "core/catalogue/price_queries.h"
#include "core/daybook/shop.h"
#include "core/sales/below_cost.h"
#include "core/sales/price_ticket.h"
#include "core/sales/record_exchange.h"
#include "core/sales/ticket_draft.h"
#include "core/stock/bundle_stock.h"
#include "core/stock/place.h"
#include "core/stock/reservation_queries.h"
#include "ui/sales/shop_till.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

/// "12 in stock, 2 of them reserved".
QString stockWords(const stock::Availability &stock)
{
    return stock.reserved.isZero()
        ? ShopTill::tr("%1 in stock").arg(quantityText(stock.onHand))
        : ShopTill::tr("%1 in stock, %2 reserved").arg(quantityText(stock.onHand), quantityText(stock.reserved));
}

} // namespace

/// By what holds here and now; refused and told where an amount does not fit.
bool ShopTill::givePrices(sales::Ticket &next)
{
    if (next.order) // As they were agreed.
        return true;
    const auto priced = sales::priceTicket(m_shop, m_session, next, m_shop.clock().nowMs());
    if (!priced)
        refuse(priced.error());
    return priced.has_value();
}

/// Hours pass and prices change while a ticket waits: before it is paid it is priced anew, which is not undone. Money
/// that was taken already was taken for the prices that were shown.
void ShopTill::renewPrices()
{
    if ((m_desk.isReturn() && !sales::isExchange(ticket())) || !ticket().payments.empty())
        return;
    const Money before = m_state.totals.total;
    sales::Ticket next = ticket();
    if (!givePrices(next) || sales::ticketToJson(next) == sales::ticketToJson(ticket()))
        return;
    m_desk.setLines(std::move(next));
    changed();
    if (m_state.totals.total != before)
        say(FeedbackLevel::Notice,
            tr("Prices changed meanwhile. Total %1, before %2").arg(moneyText(m_state.totals.total), moneyText(before)),
            Tone::Attention);
}

/// Whether the code is a coupon's; it is then on the ticket, or said why not.
bool ShopTill::scanCoupon(const QString &code)
{
    if (m_desk.isReturn())
        return false;
    const auto book = m_shop.settled(&catalogue::loadPromotionBook);
    const QString coupon = catalogue::couponCode(code);
    const auto isIts = [&](const catalogue::Promotion &one) { return !coupon.isEmpty() && one.coupon == coupon; };
    if (std::ranges::none_of(book->promotions(), isIts))
        return false;
    useCoupon(code);
    return true;
}

void ShopTill::offerCoupon()
{
    if (m_desk.isReturn()) {
        say(FeedbackLevel::Notice, tr("A return gives back what was paid. No coupon was used."));
        return;
    }
    offer(ChoiceKind::Coupon,
        {.title = tr("Coupon"),
            .text = tr("Scan the coupon, or type its code and press Enter."),
            .queryPlaceholder = tr("Coupon code"),
            .current = -1});
}

void ShopTill::useCoupon(const QString &code)
{
    const bool paying = std::holds_alternative<TenderPanelView>(m_state.panel);
    sales::Ticket next = ticket();
    const auto name = sales::addCoupon(m_shop, m_session, next, code, m_shop.clock().nowMs());
    if (!name) {
        refuse(name.error());
        return;
    }
    if (!paying)
        showKeys();
    const Money before = m_state.totals.total;
    m_state.feedback = {};
    commit(std::move(next), std::nullopt);
    if (m_state.feedback.level == FeedbackLevel::Error)
        return;
    if (paying)
        pay(); // The due amount is another now.
    const Money saved = before - m_state.totals.total;
    if (saved.isZero())
        say(FeedbackLevel::Notice,
            tr("Coupon %1 is kept. Nothing on this sale is cheaper by it yet.").arg(isolatedName(*name)),
            Tone::Attention);
    else
        say(FeedbackLevel::Good, tr("%1: %2 less").arg(isolatedName(*name), moneyText(saved)), Tone::ItemAdded);
}

/// "Rye bread  2.50 · from 6: 2.20 · 12 in stock", for whoever is at the till now.
QString ShopTill::priceLine(const catalogue::Product &product)
{
    const auto context = sales::priceContext(m_shop, m_session, ticket(), m_shop.clock().nowMs());
    QStringList parts;
    for (const auto &[from, chosen] : sales::priceBreaks(m_shop, context, product)) {
        QString part = priceText(chosen.price);
        if (from > Quantity::units(1))
            part = tr("from %1: %2").arg(quantityText(from), part);
        if (!chosen.listName.isEmpty())
            part += u" ("_s + isolatedName(chosen.listName) + u')';
        parts += part;
    }
    if (product.kind == catalogue::ProductKind::Goods)
        parts +=
            stockWords(stock::availabilityOf(m_shop.connection(), product.id, stock::branchPlace(m_session.branch())));
    if (const auto bundles = product.kind == catalogue::ProductKind::Bundle
            ? stock::availableBundles(m_shop.connection(), product.id, stock::branchPlace(m_session.branch()))
            : std::nullopt)
        parts += tr("%1 available").arg(quantityText(*bundles));
    return isolatedName(product.name) + u"  "_s + parts.join(u" · "_s);
}

/// Whether the selected line would bring in less than it cost, were it changed so. No figure is told: what goods cost
/// is not for every eye at the counter.
bool ShopTill::goesBelowCost(const std::function<Result<void>(sales::Ticket &, sales::LineId)> &change)
{
    const sales::TicketLine *line = m_desk.selected();
    sales::Ticket next = ticket();
    return line && change(next, line->id)
        && sales::isBelowCost(m_shop.connection(), m_session.branch(), next, m_terms, line->id);
}

/// After a price or discount that somebody gave by hand.
void ShopTill::warnBelowCost()
{
    const sales::TicketLine *line = m_desk.selected();
    if (m_state.feedback.level == FeedbackLevel::Error || !line || !line->product)
        return;
    const QString margin = marginWords(ticket(), line->id);
    const bool isBelow = sales::isBelowCost(m_shop.connection(), m_session.branch(), ticket(), m_terms, line->id);
    if (!isBelow && !margin.isEmpty())
        say(FeedbackLevel::Good, isolatedName(line->product->name) + u": "_s + margin);
    else if (isBelow && !margin.isEmpty())
        say(FeedbackLevel::Notice,
            tr("%1 is sold below what it cost. %2").arg(isolatedName(line->product->name), margin), Tone::Attention);
    else if (isBelow)
        say(FeedbackLevel::Notice,
            tr("%1 is sold below what it cost. It was changed as you asked.").arg(isolatedName(line->product->name)),
            Tone::Attention);
}

} // namespace mizan::ui
