// The drawer in all its currencies, what customers pay off, and payments that were pressed wrong.
#include "tests/audit/busy_day.h"

#include "core/parties/customer_queries.h"
#include "core/sales/change_tenders.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/move_cash.h"
#include "core/sales/settle_account.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

void BusyDay::moveCash()
{
    ++m_done[u"cash moved"_s];
    REQUIRE(sales::moveCash(m_shop, m_shop.manager(),
        {m_shop.newRequest(), m_random.oneIn(2) ? sales::CashDirection::In : sales::CashDirection::Out,
            static_cast<sales::CashPurpose>(m_random.between(0, 3)), m_shop.money(m_random.between(1, 9000)),
            u"reason"_s}));
    moveForeignCash();
    sell();
}

void BusyDay::moveForeignCash()
{
    const auto terms = sales::loadForeignTerms(m_shop.connection());
    const auto &one = terms.currencies[static_cast<std::size_t>(
        m_random.between(0, static_cast<qint64>(terms.currencies.size()) - 1))];
    REQUIRE(sales::moveCash(m_shop, m_shop.manager(),
        {m_shop.newRequest(), m_random.oneIn(2) ? sales::CashDirection::In : sales::CashDirection::Out,
            static_cast<sales::CashPurpose>(m_random.between(0, 3)),
            Money(m_random.between(1, 9) * one.terms.stepMinor, one.currency()), u"reason"_s}));
    ++m_done[u"foreign cash moved"_s];
}

/// With one of the amounts that the panel proposes, or a part, and change in either currency.
void BusyDay::payInForeignCash()
{
    const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (!panel || panel->isRefund || !m_random.oneIn(4))
        return;
    const auto key = std::ranges::find(panel->methods, sales::TenderMethod::ForeignCash, &ui::MethodKey::method);
    if (key == panel->methods.end() || !key->isUsable)
        return;
    m_till.payBy(sales::TenderMethod::ForeignCash);
    if (m_random.oneIn(2))
        m_till.payBy(sales::TenderMethod::ForeignCash); // The next currency.
    if (m_random.oneIn(2))
        m_till.act(TillAction::Multiply);
    panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (m_random.oneIn(3)) {
        type(QString::number(m_random.between(1, 4) * 5));
        m_till.act(TillAction::Enter);
    } else {
        m_till.quickAmount(static_cast<int>(m_random.between(0, static_cast<qint64>(panel->quick.size()) - 1)));
    }
    ++m_done[u"paid in foreign cash"_s];
    panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (panel && panel->due.currency() != m_shop.currency()) { // No such notes: it was refused.
        m_till.act(TillAction::Escape);
        m_till.act(TillAction::Escape);
    }
}

/// A customer pays a part of what they owe.
void BusyDay::settle()
{
    for (const PartyId customer : m_customers) {
        const Money owed = parties::balancesOf(m_shop.connection(), m_shop.currency(), customer).receivable;
        if (owed <= m_shop.money(0))
            continue;
        ++m_done[u"settled"_s];
        const Money part = m_shop.money(m_random.between(1, owed.minor()));
        const bool isCash = m_random.oneIn(2);
        const Money given = isCash ? part + sales::cashRounding(part, m_shop.terms()) : part;
        REQUIRE(sales::settleAccount(m_shop, m_shop.manager(),
            {m_shop.newRequest(), customer, part,
                {{isCash ? sales::TenderMethod::Cash : sales::TenderMethod::Card, given}}}));
        return;
    }
}

/// Cash was pressed, and it was a card.
void BusyDay::changePayment()
{
    sell();
    const auto last = sales::lastSale(m_shop.connection(), m_shop.shop().device());
    const Money due = last->sale.total() - last->sale.rounding;
    const std::vector<sales::Tender> byCard {{sales::TenderMethod::Card, due}};
    const bool hasOwnMoney = std::ranges::any_of(last->sale.tenders, [](const sales::Tender &tender) {
        return tender.method == sales::TenderMethod::GiftCard || tender.method == sales::TenderMethod::Deposit
            || tender.charge; // The terminal would have to be asked.
    });
    if (last->sale.kind != sales::SaleKind::Sale || due.isZero() || last->sale.tenders == byCard || hasOwnMoney
        || !last->sale.loads.empty())
        return;
    ++m_done[u"payment changed"_s];
    REQUIRE(sales::changeTenders(m_shop, m_shop.manager(), {m_shop.newRequest(), last->id, byCard}));
}

} // namespace mizan::test
