// Ringing up and being paid.
#include "tests/audit/busy_day.h"

#include "ui/sales/tender_words.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

/// A bill is shown, a line goes, and then the customer does.
void BusyDay::emptyTicket()
{
    ++m_done[u"emptied"_s];
    ringUp();
    m_till.scan(draw(m_codes));
    menu(u"Bill before payment"_s);
    if (m_random.oneIn(2) && state().rows.size() > 1)
        m_till.act(TillAction::Remove);
    menu(u"Empty the sale"_s);
    pick(u"The customer left"_s);
    REQUIRE(state().rows.empty());
}

void BusyDay::loadGiftCard()
{
    ++m_done[u"gift card loaded"_s];
    m_till.scan(draw(m_giftCards));
    m_till.setQuery(QString::number(m_random.between(5, 50)));
    m_till.choose(-1); // Enter in the field.
    m_isLoading = true;
}

/// As much of what is due as is on it.
void BusyDay::spendGiftCard()
{
    m_till.scan(draw(m_giftCards));
    const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (!panel || state().feedback.level == ui::FeedbackLevel::Error) { // Never loaded, or empty.
        m_till.act(TillAction::Escape);
        if (!shows<ui::TenderPanelView>())
            m_till.act(TillAction::Pay);
        return;
    }
    ++m_done[u"gift card spent"_s];
    m_till.act(TillAction::Enter);
}

void BusyDay::ringUp(Goods goods)
{
    const qint64 scans = m_random.between(1, 6);
    for (qint64 i = 0; i < scans; ++i) {
        if (goods == Goods::Any && m_random.oneIn(3)) {
            scanGoods();
            continue;
        }
        if (m_random.oneIn(4)) {
            type(QString::number(m_random.between(2, 12)));
            m_till.act(TillAction::Multiply);
        }
        m_till.scan(draw(m_codes));
    }
}

/// What happens to a ticket before it is paid.
void BusyDay::changeLines()
{
    if (m_random.oneIn(5)) {
        ++m_done[u"line discount"_s];
        m_till.act(TillAction::Discount);
        type(QString::number(m_random.between(1, 99)));
        m_till.act(TillAction::Enter);
    }
    if (m_random.oneIn(8)) {
        ++m_done[u"override"_s];
        m_till.act(TillAction::Price);
        type(u"%1.%2"_s.arg(m_random.between(0, 30)).arg(m_random.between(10, 99)));
        m_till.act(TillAction::Enter);
        pick(u"Close to its date"_s);
    }
    if (m_random.oneIn(8)) {
        ++m_done[u"sale discount"_s];
        m_till.act(TillAction::SaleDiscount);
        type(QString::number(m_random.between(1, 30)));
        m_till.act(TillAction::Enter);
    }
    if (m_random.oneIn(10) && state().rows.size() > 1) {
        ++m_done[u"removed"_s];
        m_till.act(TillAction::Remove);
        if (m_random.oneIn(2)) {
            ++m_done[u"undone"_s];
            m_till.act(TillAction::Undo);
        }
    }
    if (m_random.oneIn(12)) {
        ++m_done[u"held"_s];
        m_till.act(TillAction::Hold);
        m_till.scan(draw(m_codes));
        m_till.act(TillAction::ExactCash);
        m_till.act(TillAction::Recall);
        m_till.act(TillAction::Enter);
    }
}

void BusyDay::sell()
{
    ++m_done[u"sale"_s];
    const bool isKnown = m_random.oneIn(2);
    if (isKnown)
        m_till.scan(draw(m_cards));
    ringUp();
    changeLines();
    if (isKnown && m_random.oneIn(5))
        redeemPoints();
    if (m_random.oneIn(8))
        loadGiftCard();
    if (m_random.oneIn(12)) {
        ++m_done[u"bill shown"_s];
        menu(u"Bill before payment"_s);
    }
    pay();
    if (m_random.oneIn(15)) {
        ++m_done[u"printed again"_s];
        menu(u"Print the last receipt again"_s);
    }
    keepReceipt();
}

void BusyDay::redeemPoints()
{
    m_till.act(TillAction::Customer);
    if (!offers(u"Redeem"_s)) {
        leaveLists();
        return;
    }
    ++m_done[u"points redeemed"_s];
    pick(u"Redeem"_s);
}

void BusyDay::pay()
{
    m_till.act(TillAction::Pay);
    for (int i = 0; !shows<ui::TenderPanelView>(); ++i) { // Which pieces come back is asked first.
        INFO(state().title.toStdString() << ": " << state().feedback.text.toStdString());
        REQUIRE(i < 10);
        sayLots();
        m_till.act(TillAction::Pay);
    }
    for (const sales::TenderMethod method :
        {sales::TenderMethod::Card, sales::TenderMethod::StoreCredit, sales::TenderMethod::OnAccount})
        payBy(method);
    chooseRefund();
    const auto *left = std::get_if<ui::TenderPanelView>(&state().panel);
    if (left && !left->isRefund && !m_isLoading && m_random.oneIn(4))
        spendGiftCard();
    m_isLoading = false;
    payInForeignCash();
    finish();
}

/// All of what is due, or a part of it, or nothing.
void BusyDay::payBy(sales::TenderMethod method)
{
    const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
    const bool isCredit = method == sales::TenderMethod::StoreCredit;
    if (!panel || panel->isRefund || !m_random.oneIn(isCredit ? 1 : 3))
        return;
    const auto key = std::ranges::find(panel->methods, method, &ui::MethodKey::method);
    if (key == panel->methods.end() || !key->isUsable || key->name != ui::tenderName(method))
        return; // Without store credit its key takes gift cards.
    if (m_random.oneIn(2) && !isCredit)
        typeAmount(m_random.between(1, std::max<qint64>(panel->due.minor() - 5, 1)));
    m_till.payBy(method);
    if (shows<ui::CardPanelView>())
        waitForCard();
    else
        m_till.act(TillAction::Enter);
    ++m_done[u"paid otherwise"_s];
}

/// Whatever is still due, in cash; a refund as it was chosen.
void BusyDay::finish()
{
    for (int i = 0; !shows<ui::ChangePanelView>(); ++i) {
        INFO(state().title.toStdString() << ": " << state().feedback.text.toStdString());
        REQUIRE(i < 40);
        if (shows<ui::CardPanelView>()) {
            waitForCard();
            continue;
        }
        const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
        REQUIRE(panel);
        if (state().feedback.text.contains(u"does not stand"_s)) { // On its way back to the card.
            ++m_done[u"payment on its way back"_s];
            m_till.act(TillAction::Remove);
            continue;
        }
        if (!panel->isRefund && m_random.oneIn(2) && !panel->quick.empty())
            m_till.quickAmount(static_cast<int>(m_random.between(0, static_cast<qint64>(panel->quick.size()) - 1)));
        else
            m_till.act(TillAction::Enter);
    }
}

} // namespace mizan::test
