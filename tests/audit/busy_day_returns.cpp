// What comes back, and what it is changed for.
#include "tests/audit/busy_day.h"

#include "core/sales/later_queries.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

void BusyDay::takeBack(bool isExchange)
{
    if (m_receipts.isEmpty())
        return;
    m_till.scan(receiptToReturn());
    if (offers(u"Return goods of this receipt"_s)) // Some of it was never handed over.
        pick(u"Return goods of this receipt"_s);
    if (!chooseReturned())
        return;
    if (m_random.oneIn(3)) {
        ++m_done[u"set aside"_s];
        m_till.act(TillAction::LineOptions);
        pick(u"Set it aside"_s);
    }
    if (isExchange) {
        ++m_done[u"exchange"_s];
        m_till.act(TillAction::Return); // F8: what is scanned is taken.
        ringUp();
    } else {
        ++m_done[u"return"_s];
    }
    pay();
    if (isExchange)
        keepReceipt();
}

/// Any; often one that is still to be handed over, or that a card paid on the terminal.
QString BusyDay::receiptToReturn()
{
    const auto owed = sales::salesToHandOver(m_shop.connection(), {.count = 1000});
    if (!owed.empty() && m_random.oneIn(4))
        return owed[static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(owed.size()) - 1))]
            .sale.number.toText();
    if (!m_charged.isEmpty() && m_random.oneIn(3)) {
        m_isConnected = true;
        return draw(m_charged);
    }
    return draw(m_receipts);
}

/// Whether anything of the receipt is left to come back, and does.
bool BusyDay::chooseReturned()
{
    const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
    INFO(state().feedback.text.toStdString());
    REQUIRE(list);
    const qint64 most = static_cast<qint64>(list->rows.size());
    if (most == 0) { // All of it came back before.
        m_till.act(TillAction::Escape);
        return false;
    }
    const qint64 lines = std::min<qint64>(m_random.between(1, 5), most);
    for (qint64 i = 0; i < lines; ++i) {
        const auto *open = std::get_if<ui::ChoicePanelView>(&state().panel);
        if (!open || open->rows.empty())
            break;
        m_till.choose(static_cast<int>(m_random.between(0, static_cast<qint64>(open->rows.size()) - 1)));
        if (const auto *reasons = std::get_if<ui::ChoicePanelView>(&state().panel);
            reasons && reasons->title.startsWith(u"Why"_s))
            m_till.choose(static_cast<int>(m_random.between(0, 3)));
    }
    return true;
}

/// As it was paid, as store credit, or on a voucher.
void BusyDay::chooseRefund()
{
    const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (!panel || !panel->isRefund)
        return;
    if (m_random.oneIn(5))
        m_till.payBy(sales::TenderMethod::StoreCredit);
    else if (m_random.oneIn(5))
        m_till.payBy(sales::TenderMethod::GiftCard);
}

void BusyDay::takeBackWithoutReceipt()
{
    ++m_done[u"return without receipt"_s];
    const bool isKnown = m_random.oneIn(2);
    if (isKnown)
        m_till.scan(draw(m_cards));
    m_till.act(TillAction::Return);
    pick(u"Without a receipt"_s);
    m_till.choose(0);
    ringUp(Goods::Plain);
    m_till.act(TillAction::Pay);
    chooseRefund();
    finish();
}

} // namespace mizan::test
