// The till's menu: opening the shift, cash in and out, the report so far.
#include "core/daybook/shop.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/move_cash.h"
#include "core/sales/open_shift.h"
#include "core/sales/shift_queries.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_keys.h"
#include "ui/sales/till_parts.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

enum class MenuItem {
    Reprint,
    CashIn,
    CashOut,
    OpenDrawer,
    XReport,
    CloseShift,
    Lock,
    BackOffice,
    Help,
    Find,
    Price,
    SaleDiscount,
    LineOptions,
    Return,
    Recall,
    PriceCheck,
    Coupon,
    GiftCard,
    Orders,
    Quotations,
    Later,
    HandOvers,
    ChangePayment,
    Draft,
    Empty,
    OpenItem,
    GiftReceipt,
    EditKeys
};

constexpr std::array MenuOrder {MenuItem::Reprint, MenuItem::CashIn, MenuItem::CashOut, MenuItem::OpenDrawer,
    MenuItem::XReport, MenuItem::CloseShift, MenuItem::Lock, MenuItem::BackOffice, MenuItem::Help, MenuItem::Find,
    MenuItem::Price, MenuItem::SaleDiscount, MenuItem::LineOptions, MenuItem::Return, MenuItem::Recall,
    MenuItem::PriceCheck, MenuItem::Coupon, MenuItem::GiftCard, MenuItem::Orders, MenuItem::Quotations, MenuItem::Later,
    MenuItem::HandOvers, MenuItem::Draft, MenuItem::Empty, MenuItem::OpenItem, MenuItem::ChangePayment,
    MenuItem::GiftReceipt, MenuItem::EditKeys};

struct CashReason {
    sales::CashPurpose purpose;
    const char *words;
};

constexpr std::array CashReasons {
    CashReason {sales::CashPurpose::Safe, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Safe")},
    CashReason {sales::CashPurpose::Bank, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Bank")},
    CashReason {sales::CashPurpose::Expense, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Expense of the shop")},
    CashReason {sales::CashPurpose::Owner, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Owner")},
};

/// Only what happened.
void addOrderRows(ChoicePanelView &view, const sales::ShiftOrders &orders)
{
    const auto add = [&](const char *words, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            view.rows.push_back({Icon::Box, QCoreApplication::translate("mizan::ui::ShopTill", words),
                isolated(countText(counted->times)), amountText(counted->amount)});
    };
    add(QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Deposits taken"), orders.taken);
    add(QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Deposits given back"), orders.returned);
    add(QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Deposits kept"), orders.kept);
}

/// Only what happened.
void addCareRows(ChoicePanelView &view, const sales::ShiftCare &care)
{
    const auto add = [&](Icon icon, const char *words, const std::optional<sales::CountedMoney> &counted) {
        if (counted)
            view.rows.push_back({icon, QCoreApplication::translate("mizan::ui::ShopTill", words),
                isolated(countText(counted->times)), amountText(counted->amount)});
    };
    add(Icon::Discount, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Promotions"), care.promotions);
    add(Icon::Trash, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Emptied sales"), care.emptiedTickets);
    add(Icon::Draft, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Bills before payment"), care.drafts);
    add(Icon::Minus, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Less after the bill"), care.shrunkDrafts);
    const auto count = [&](Icon icon, const char *words, qint64 times) {
        if (times != 0)
            view.rows.push_back(
                {icon, QCoreApplication::translate("mizan::ui::ShopTill", words), {}, countText(times)});
    };
    count(Icon::Printer, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Copies printed"), care.reprints);
    count(Icon::Lock, QT_TRANSLATE_NOOP("mizan::ui::ShopTill", "Refused actions"), care.refusals);
}

} // namespace

void ShopTill::offerMenu()
{
    const auto row = [](MenuItem item) -> ChoiceRow {
        switch (item) {
        case MenuItem::Reprint:
            return {Icon::Printer, tr("Print the last receipt again")};
        case MenuItem::CashIn:
            return {Icon::Cash, tr("Cash in")};
        case MenuItem::CashOut:
            return {Icon::Cash, tr("Cash out")};
        case MenuItem::OpenDrawer:
            return {Icon::Drawer, tr("Open drawer without a sale")};
        case MenuItem::XReport:
            return {Icon::Chart, tr("X report: the shift so far")};
        case MenuItem::CloseShift:
            return {Icon::Shift, tr("Close the shift")};
        case MenuItem::Lock:
            return {Icon::Lock, tr("Lock")};
        case MenuItem::BackOffice:
            return {Icon::Home, tr("Back office")};
        case MenuItem::Help:
            return {Icon::Keyboard, tr("Keys of the till")};
        case MenuItem::Find:
            return {Icon::Search, tr("Find a product"), {}, isolated(tillKeyOf(TillAction::Find))};
        case MenuItem::Price:
            return {Icon::Pencil, tr("Another price for the line"), {}, isolated(tillKeyOf(TillAction::Price))};
        case MenuItem::SaleDiscount:
            return {Icon::Discount, tr("Discount on the sale"), {}, isolated(tillKeyOf(TillAction::SaleDiscount))};
        case MenuItem::LineOptions:
            return {Icon::Pencil, tr("Options of the line"), {}, isolated(tillKeyOf(TillAction::LineOptions))};
        case MenuItem::Return:
            return {Icon::Return, tr("Return"), {}, isolated(tillKeyOf(TillAction::Return))};
        case MenuItem::Recall:
            return {Icon::Recall, tr("Recall a held sale"), {}, isolated(tillKeyOf(TillAction::Recall))};
        case MenuItem::PriceCheck:
            return {Icon::Tag, tr("Price check"), {}, isolated(tillKeyOf(TillAction::PriceCheck))};
        case MenuItem::Coupon:
            return {Icon::Discount, tr("Coupon")};
        case MenuItem::GiftCard:
            return {Icon::Tag, tr("Gift card: balance, load")};
        case MenuItem::Orders:
            return {Icon::Box, tr("Customer orders, layaway")};
        case MenuItem::Quotations:
            return {Icon::Receipt, tr("Quotations")};
        case MenuItem::Later:
            return {Icon::Clock, tr("Hand over later: which goods, where")};
        case MenuItem::HandOvers:
            return {Icon::Box, tr("To hand over")};
        case MenuItem::ChangePayment:
            return {Icon::Cash, tr("Change the payment of the last sale")};
        case MenuItem::OpenItem:
            return {Icon::Tag, tr("Open item: department and price")};
        case MenuItem::Draft:
            return {Icon::Draft, tr("Bill before payment")};
        case MenuItem::Empty:
            return {Icon::Trash, tr("Empty the sale")};
        case MenuItem::GiftReceipt:
            return {
                Icon::Receipt, tr("Gift receipt of the last sale"), {}, isolated(tillKeyOf(TillAction::GiftReceipt))};
        case MenuItem::EditKeys:
            return {Icon::Pencil, tr("Change the quick keys")};
        }
        return {};
    };
    ChoicePanelView view {.title = tr("Till menu")};
    for (std::size_t i = 0; i < MenuOrder.size(); ++i) {
        view.rows.push_back(row(MenuOrder[i]));
        if (i < 9 && view.rows.back().trailing.isEmpty())
            view.rows.back().trailing = countText(static_cast<qint64>(i) + 1);
    }
    offer(ChoiceKind::Menu, view);
}

void ShopTill::chooseMenu(int index)
{
    if (index < 0 || index >= static_cast<int>(MenuOrder.size()))
        return;
    showKeys();
    switch (MenuOrder[static_cast<std::size_t>(index)]) {
    case MenuItem::Reprint:
        printLast();
        break;
    case MenuItem::CashIn:
        m_parts->foreign.forgetMove();
        offerCash(ChoiceKind::CashIn, tr("Cash in"));
        return;
    case MenuItem::CashOut:
        m_parts->foreign.forgetMove();
        offerCash(ChoiceKind::CashOut, tr("Cash out"));
        return;
    case MenuItem::OpenDrawer:
        openDrawerWithoutSale();
        return;
    case MenuItem::XReport:
        offerXReport();
        return;
    case MenuItem::CloseShift:
        askRight(access::Right::CloseShift, tr("Close the shift."),
            [this](const Session &session) { Q_EMIT closeShiftAsked(session); });
        break;
    case MenuItem::Lock:
        Q_EMIT lockAsked();
        break;
    case MenuItem::BackOffice:
        act(TillAction::BackOffice);
        return;
    case MenuItem::GiftCard:
        offerGiftCardNumber();
        return;
    case MenuItem::OpenItem:
        offerDepartments(std::nullopt);
        break;
    case MenuItem::Orders:
        m_parts->orders.offerList();
        return;
    case MenuItem::Quotations:
        m_parts->quotations.offerList();
        return;
    case MenuItem::Later:
        changed();
        m_parts->handOvers.offerLater();
        return;
    case MenuItem::HandOvers:
        m_parts->handOvers.offerList();
        return;
    case MenuItem::ChangePayment:
        changed();
        startChangingPayment();
        return;
    case MenuItem::Help:
        offerHelp();
        return;
    case MenuItem::Find:
        offerFind(ChoiceKind::Find);
        return;
    case MenuItem::Price:
        m_buffer.begin(BufferPurpose::Price);
        break;
    case MenuItem::SaleDiscount:
        m_buffer.begin(BufferPurpose::SaleDiscountPercent);
        break;
    case MenuItem::LineOptions:
        offerLineOptions();
        return;
    case MenuItem::Return:
        act(TillAction::Return);
        return;
    case MenuItem::Recall:
        offerHeld();
        return;
    case MenuItem::PriceCheck:
        offerFind(ChoiceKind::PriceCheck);
        return;
    case MenuItem::Coupon:
        offerCoupon();
        return;
    case MenuItem::Draft:
        printDraft();
        return;
    case MenuItem::Empty:
        emptyTicket();
        return;
    case MenuItem::GiftReceipt:
        printGiftReceipt();
        break;
    case MenuItem::EditKeys:
        act(TillAction::EditKeys);
        return;
    }
    changed();
}

void ShopTill::openDrawerWithoutSale()
{
    askRight(access::Right::OpenDrawer, tr("Open the drawer without a sale."), [this](const Session &session) {
        offerReason(tr("Why open the drawer?"), {tr("Give change"), tr("Check the drawer"), tr("Opened by mistake")},
            [this, session](const QString &reason) {
                if (const auto opened = sales::openDrawer(m_shop, session, {m_shop.ids().make<FactId>(), reason});
                    !opened)
                    refuse(opened.error());
                else if (m_outlets.openDrawer)
                    m_outlets.openDrawer();
            });
    });
}

void ShopTill::offerCash(ChoiceKind kind, const QString &title)
{
    ChoicePanelView view {.title = title,
        .text = tr("Type the amount, choose what it is for, press Enter."),
        .queryPlaceholder = tr("Amount")};
    const Currency currency = m_parts->foreign.movedCurrency();
    if (currency != m_terms.currency)
        view.title = title + u" · "_s + isolated(currency.code());
    for (const CashReason &reason : CashReasons)
        view.rows.push_back({Icon::None, tr(reason.words)});
    m_parts->foreign.offerCurrencies(view);
    offer(kind, view);
}

void ShopTill::chooseCash(std::size_t index)
{
    const auto *list = std::get_if<ChoicePanelView>(&m_state.panel);
    if (!list)
        return;
    if (index >= CashReasons.size()) {
        const QString query = list->query;
        m_parts->foreign.moveCurrency(index - CashReasons.size());
        offerCash(m_choice, m_choice == ChoiceKind::CashIn ? tr("Cash in") : tr("Cash out"));
        setQuery(query);
        return;
    }
    const Currency currency = m_parts->foreign.movedCurrency();
    const auto typed = readMoney(list->query, currency);
    if (!typed.value) {
        say(FeedbackLevel::Error, typingErrorText(typed.error, currency.decimals()), Tone::Error);
        return;
    }
    const auto worth = currency == m_terms.currency
        ? Result<Money>(*typed.value)
        : sales::worthOf(*typed.value, m_shop.settled(&sales::loadForeignTerms)->rateOf(currency), m_terms.currency);
    if (!worth) {
        refuse(worth.error());
        return;
    }
    const auto shown = [this](Money amount) {
        return amount.currency() == m_terms.currency ? moneyText(amount) : moneyWithCode(amount);
    };
    const CashReason &reason = CashReasons[index];
    const sales::MoveCash request {.id = m_shop.ids().make<FactId>(),
        .direction = m_choice == ChoiceKind::CashIn ? sales::CashDirection::In : sales::CashDirection::Out,
        .purpose = reason.purpose,
        .amount = *typed.value,
        .reason = tr(reason.words)};
    askRight(
        access::Right::MoveCash, tr("Move %1 in or out of the drawer.").arg(shown(*typed.value)),
        [this, request, shown](const Session &session) {
            const auto moved = sales::moveCash(m_shop, session, request);
            if (!moved) {
                refuse(moved.error());
                return;
            }
            if (m_outlets.openDrawer)
                m_outlets.openDrawer();
            showKeys();
            changed();
            say(FeedbackLevel::Good,
                request.direction == sales::CashDirection::In ? tr("Cash in %1").arg(shown(request.amount))
                                                              : tr("Cash out %1").arg(shown(request.amount)));
        },
        worth->minor());
}

void ShopTill::offerXReport()
{
    askRight(access::Right::ViewReports, tr("See the shift so far."), [this](const Session &session) {
        const auto shift = sales::openShiftOf(m_shop.connection(), m_session.device());
        const auto report = shift
            ? sales::xReport(m_shop.connection(), shift->id, m_shop.clock().nowMs(), session.user())
            : std::nullopt;
        if (!report) {
            say(FeedbackLevel::Notice, tr("No shift is open."));
            return;
        }
        // Nothing that tells what the drawer should hold: it is counted blind.
        ChoicePanelView view {.title = tr("X report: the shift so far"), .current = -1};
        view.rows = {{Icon::Receipt, tr("Sales"), tr("%n receipt(s)", nullptr, static_cast<int>(report->sales.times)),
                         amountText(report->sales.amount)},
            {Icon::Return, tr("Returns"), tr("%n receipt(s)", nullptr, static_cast<int>(report->returns.times)),
                amountText(report->returns.amount)},
            {Icon::Chart, tr("Turnover"), {}, amountText(report->turnover)},
            {Icon::Book, tr("Paid of accounts"),
                tr("%n payment(s)", nullptr, static_cast<int>(report->settlements.times)),
                amountText(report->settlements.amount)},
            {Icon::Tag, tr("Put on gift cards"), {}, amountText(report->giftLoads.amount)},
            {Icon::Discount, tr("Discounts"), {}, amountText(report->discounts.amount)},
            {Icon::Trash, tr("Removed lines"), {}, countText(report->removedLines.times)},
            {Icon::Drawer, tr("Drawer opened without a sale"), {}, countText(report->drawerOpenings)},
            {Icon::Cash, tr("Payments of sales changed"), {}, countText(report->tenderChanges)}};
        addOrderRows(view, report->orders);
        addCareRows(view, report->care);
        offer(ChoiceKind::Text, view);
    });
}

void ShopTill::openShift(const QString &floatAmount)
{
    auto *panel = std::get_if<FloatPanelView>(&m_state.panel);
    if (!panel)
        return;
    const auto typed = readMoney(floatAmount, m_terms.currency);
    if (!typed.value) {
        panel->problem = typingErrorText(typed.error, m_terms.currency.decimals());
        Q_EMIT TillModel::changed();
        return;
    }
    const bool isNothing = typed.value->isZero();
    openCountedShift({isNothing ? std::vector<sales::Denomination>()
                                : std::vector<sales::Denomination> {{1, typed.value->minor()}}});
}

void ShopTill::countFloat(bool counting)
{
    if (auto *panel = std::get_if<FloatPanelView>(&m_state.panel)) {
        m_parts->foreign.beginFloat(*panel, counting);
        Q_EMIT TillModel::changed();
    }
}

void ShopTill::openCountedShift(const sales::CashCount &drawer)
{
    guarded([&] {
        auto *panel = std::get_if<FloatPanelView>(&m_state.panel);
        if (!panel)
            return;
        const auto request = m_parts->foreign.floatCounted(*panel, drawer);
        if (!request) {
            Q_EMIT TillModel::changed();
            return;
        }
        if (const auto opened = sales::openShift(m_shop, m_session, *request); !opened) {
            m_parts->foreign.beginFloat(*panel, panel->isCounting);
            panel->problem = sentenceFor(opened.error());
            Q_EMIT TillModel::changed();
            return;
        }
        m_state.feedback = {};
        reload();
    });
}

} // namespace mizan::ui
