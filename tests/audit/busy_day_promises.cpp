// What is promised: orders, quotations, goods that are paid and handed over later.
#include "tests/audit/busy_day.h"

#include "core/sales/cancel_order.h"
#include "core/sales/later_queries.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/quotation_queries.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

/// Goods promised to a customer, with a deposit as often as not.
void BusyDay::placeOrder()
{
    ++m_done[u"ordered"_s];
    m_till.scan(draw(m_cards));
    ringUp(Goods::Plain);
    menu(u"Customer orders"_s);
    pick(m_random.oneIn(2) ? u"Order these goods"_s : u"Layaway"_s);
    m_till.choose(0); // No day.
    const sales::OrderRow placed = sales::openOrders(m_shop.connection()).back();
    leaveLists();
    if (m_random.oneIn(2))
        return;
    ++m_done[u"deposit"_s];
    const Money part = m_shop.money(m_random.between(1, placed.total.minor()));
    const bool isCash = m_random.oneIn(2);
    const Money given = isCash ? part + sales::cashRounding(part, m_shop.terms()) : part;
    REQUIRE(sales::payOrder(m_shop, m_shop.manager(),
        {m_shop.newRequest(), placed.id, part,
            {{isCash ? sales::TenderMethod::Cash : sales::TenderMethod::Card, given}}}));
}

/// The oldest order is collected, or given up.
void BusyDay::endOrder()
{
    const auto open = sales::openOrders(m_shop.connection());
    if (open.empty())
        return;
    const auto order = sales::findOrder(m_shop.connection(), open.front().id);
    if (m_random.oneIn(3)) {
        ++m_done[u"order given up"_s];
        const qint64 held = order->held().minor();
        const Money fee = m_shop.money(held > 0 && m_random.oneIn(2) ? m_random.between(1, held) : 0);
        REQUIRE(
            sales::cancelOrder(m_shop, m_shop.manager(), {m_shop.newRequest(), open.front().id, fee, u"not wanted"_s}));
        return;
    }
    if (order->order.kind == sales::OrderKind::Layaway && !order->left().isZero()) // Handed over once all is paid.
        REQUIRE(sales::payOrder(m_shop, m_shop.manager(),
            {m_shop.newRequest(), open.front().id, order->left(), {{sales::TenderMethod::Card, order->left()}}}));
    ++m_done[u"collected"_s];
    m_till.scan(order->order.number.toText());
    pick(u"Collect"_s);
    if (!shows<ui::TenderPanelView>())
        m_till.act(TillAction::Pay);
    finish();
    keepReceipt();
}

/// For a customer or for a name; some hold only today.
void BusyDay::giveQuotation()
{
    ++m_done[u"quoted"_s];
    const bool isTheirs = m_random.oneIn(2);
    if (isTheirs)
        m_till.scan(draw(m_cards));
    ringUp(Goods::Plain);
    changeLines();
    menu(u"Quotations"_s);
    pick(u"Give a quotation"_s);
    if (!isTheirs)
        answer(u"Visitor %1"_s.arg(m_done[u"quoted"_s]));
    if (m_random.oneIn(2))
        answer(u"0"_s);
    else
        m_till.choose(1);
    leaveLists();
}

/// One of the open ones is sold, ordered or given up.
void BusyDay::endQuotation()
{
    const auto open = sales::openQuotations(m_shop.connection(), {.count = 1000});
    if (open.empty())
        return;
    const auto isPast = [&](const sales::QuotationRow &one) { return one.validUntil < m_shop.today(); };
    const auto past = std::ranges::find_if(open, isPast);
    const sales::QuotationRow &row = past != open.end() && !m_random.oneIn(4)
        ? *past
        : open[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(open.size()) - 1))];
    m_till.scan(row.number.toText());
    if (m_random.oneIn(4)) {
        ++m_done[u"quotation given up"_s];
        pick(u"Cancel the quotation"_s);
        m_till.choose(0);
        return;
    }
    if (row.customer && offers(u"Order these goods"_s) && m_random.oneIn(2)) {
        ++m_done[u"quotation ordered"_s];
        pick(u"Order these goods"_s);
        pick(u"Order these goods"_s);
        m_till.choose(0); // No day.
        leaveLists();
        return;
    }
    ++m_done[u"quotation sold"_s];
    if (offers(u"Sell at these prices"_s))
        pick(u"Sell at these prices"_s);
    else
        pick(m_random.oneIn(2) ? u"Sell at today's prices"_s : u"Sell at the old prices"_s);
    if (m_random.oneIn(3))
        m_till.scan(draw(m_codes));
    pay();
    keepReceipt();
}

/// All of it, or a part of its first line.
void BusyDay::sellLater()
{
    ++m_done[u"sold for later"_s];
    if (m_random.oneIn(2))
        m_till.scan(draw(m_cards));
    ringUp();
    menu(u"Hand over later"_s);
    const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
    REQUIRE(list);
    if (m_random.oneIn(2) || list->rows.size() < 2) {
        m_till.choose(0); // All of it later.
    } else {
        if (m_random.oneIn(2))
            m_till.setQuery(u"1"_s);
        m_till.choose(1);
    }
    if (m_random.oneIn(2) && offers(u"Where it goes"_s)) {
        pick(u"Where it goes"_s);
        for (int i = 0; offers(u"Go on"_s); ++i) {
            REQUIRE(i < 6);
            answer(u"2"_s); // Who, where, and in how many days.
        }
    }
    leaveLists();
    pay();
    keepReceipt();
}

void BusyDay::handOver()
{
    const auto open = sales::salesToHandOver(m_shop.connection(), {.count = 1000});
    if (open.empty())
        return;
    ++m_done[u"handed over"_s];
    m_till.scan(
        open[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(open.size()) - 1))].sale.number.toText());
    if (m_random.oneIn(2)) {
        m_till.setQuery(u"1"_s);
        m_till.choose(1); // Of its first line.
    }
    QStringList said;
    for (int i = 0; shows<ui::ChoicePanelView>(); ++i) {
        INFO(std::get<ui::ChoicePanelView>(state().panel).title.toStdString() << state().feedback.text.toStdString());
        REQUIRE(i < 40);
        const QString title = std::get<ui::ChoicePanelView>(state().panel).title;
        const auto asked = std::ranges::find_if(m_toldApart, [&](const ToldApart &goods) {
            return title.startsWith(u"Serial number of"_s) && title.contains(goods.name);
        });
        if (asked == m_toldApart.end()) {
            pick(u"Hand over"_s);
            continue;
        }
        if (!asked->isSerial || pieceOf(asked->product, said).isEmpty()) // None is here: more come in.
            receive(static_cast<std::size_t>(asked - m_toldApart.begin()));
        said += pieceOf(asked->product, said);
        answer(said.back());
    }
}

} // namespace mizan::test
