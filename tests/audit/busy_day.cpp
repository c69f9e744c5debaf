// Works the till as a hurried person does; nothing here checks what comes out.
#include "tests/audit/busy_day.h"

#include "core/catalogue/save_prices.h"
#include "core/catalogue/save_product.h"
#include "core/parties/customer_queries.h"
#include "core/parties/save_customer.h"
#include "core/payments/made_cards.h"
#include "core/sales/cancel_order.h"
#include "core/sales/change_tenders.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/move_cash.h"
#include "core/sales/order_queries.h"
#include "core/sales/pay_order.h"
#include "core/sales/settle_account.h"
#include "core/sales/shift_queries.h"
#include "ui/sales/tender_words.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

namespace {

constexpr int Products = 24;
constexpr int Customers = 4;
constexpr int GiftCards = 3;
constexpr qint64 Minute = 60'000;

/// EAN-13 from its first 12 digits.
QString ean(qint64 number)
{
    const QString digits = QString::number(400'000'000'000 + number);
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

} // namespace

BusyDay::BusyDay(SalesShop &shop, quint64 seed)
    : m_shop(shop)
    , m_random(seed)
    , m_till(shop.shop(), shop.manager(),
          {.printReceipt = [](SaleId, qint64) { return u"Printing."_s; },
              .printDraft = [](const sales::Ticket &, const sales::PrintedDraft &,
                                const Session &) { return u"Printing."_s; }})
{
    const QStringList classes {u"standard"_s, u"standard"_s, u"reduced"_s, u"zero"_s};
    for (int i = 0; i < Products; ++i) {
        catalogue::Product product =
            m_shop.product(u"article %1"_s.arg(i), m_random.between(1, 4000), classes[i % classes.size()],
                i % 11 == 10 ? catalogue::ProductKind::Service : catalogue::ProductKind::Goods);
        m_codes += ean(i);
        product.barcodes = {{m_codes.back(), Quantity::units(i % 7 == 6 ? 6 : 1)}};
        REQUIRE(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), product}));
        m_products.push_back(product.id);
    }
    catalogue::Promotion promotion {.id = m_shop.newId<catalogue::PromotionId>(),
        .name = u"Three for 5.00"_s,
        .kind = catalogue::PromotionKind::BundlePrice,
        .slots = {{3, {.products = {m_products[0], m_products[1]}}}},
        .amount = m_shop.money(500),
        .minimum = m_shop.money(0)};
    REQUIRE(catalogue::savePromotion(m_shop, m_shop.manager(), {m_shop.newRequest(), promotion}));
    for (int i = 0; i < Customers; ++i) {
        m_customers.push_back(m_shop.newId<PartyId>());
        m_cards += u"K-%1"_s.arg(1000 + i);
        REQUIRE(parties::saveCustomer(m_shop, m_shop.manager(),
            {m_shop.newRequest(),
                {.id = m_customers.back(),
                    .name = u"Customer %1"_s.arg(i),
                    .cardCode = m_cards.back(),
                    .creditLimit = m_shop.money(100'000'000)}}));
    }
    const Currency own = m_shop.currency();
    for (const auto &[code, rate, step] :
        {std::tuple {"USD", "0.912345678", 100}, std::tuple {"JPY", "0.00615", 1000}}) {
        if (Currency::of(code) != own)
            REQUIRE(sales::saveForeignCurrency(m_shop, m_shop.manager(),
                {m_shop.newRequest(), {Currency::of(code), Rate::fromText(QString::fromLatin1(rate)).value(), step}}));
    }
    const auto company = access::companySettings(m_shop.connection());
    for (int i = 0; i < GiftCards; ++i)
        m_giftCards += payments::makeCardNumber(m_random, {company->giftCardPrefix, company->giftCardDays});
    openShift();
}

void BusyDay::menu(const QString &title)
{
    m_till.act(TillAction::Menu);
    pick(title);
}

QString BusyDay::draw(const QStringList &from)
{
    return from[static_cast<qsizetype>(m_random.between(0, from.size() - 1))];
}

void BusyDay::type(const QString &figures)
{
    for (const QChar c : figures) {
        if (c == u'.')
            m_till.act(TillAction::Decimal);
        else
            m_till.digit(c);
    }
}

/// The row of the open list that begins so.
void BusyDay::pick(const QString &title)
{
    const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
    INFO("no list is open to pick " << title.toStdString() << " from");
    REQUIRE(list);
    const auto row =
        std::ranges::find_if(list->rows, [&](const ui::ChoiceRow &one) { return one.title.startsWith(title); });
    REQUIRE(row != list->rows.end());
    m_till.choose(static_cast<int>(row - list->rows.begin()));
}

void BusyDay::openShift()
{
    m_shop.openShift(m_random.between(100, 500) * 100);
    m_till.reload();
}

void BusyDay::closeShift()
{
    ++m_done[u"closed"_s];
    const auto open = sales::openShiftOf(m_shop.connection(), m_shop.shop().device());
    const auto report = sales::xReport(m_shop.connection(), open->id, m_shop.clock.nowMs(), m_shop.manager().user());
    if (report->expectedCash.isNegative()) // Nobody counts less than nothing.
        REQUIRE(sales::moveCash(m_shop, m_shop.manager(),
            {m_shop.newRequest(), sales::CashDirection::In, sales::CashPurpose::Safe, -report->expectedCash,
                u"float"_s}));
    std::vector<sales::CurrencyCount> currencies;
    for (const sales::ShiftCurrency &one : report->currencies) { // A note too many or too few now and then.
        const qint64 note = m_random.between(-1, 1) * 500;
        const sales::CashCount found {{{1, std::max<qint64>(one.expected().minor() + note, 0)}}};
        currencies.push_back(
            {one.currency, found, found, Money(m_random.between(0, found.total(one.currency)->minor()), one.currency)});
    }
    const Money there = std::max(report->expectedCash, m_shop.money(0));
    const qint64 counted = std::max<qint64>(there.minor() + m_random.between(-300, 300), 0);
    REQUIRE(sales::closeShift(m_shop, m_shop.manager(),
        {.id = m_shop.newRequest(),
            .shift = open->id,
            .firstCount = m_shop.totalOnly(counted),
            .secondCount = m_shop.totalOnly(counted),
            .leftInDrawer = m_shop.money(counted / 2),
            .reason = u"counted twice"_s,
            .currencies = std::move(currencies)}));
}

void BusyDay::ticket()
{
    m_shop.clock.advance(m_random.between(1, 4) * Minute);
    if (m_random.oneIn(250)) {
        closeShift();
        openShift();
    }
    switch (m_random.between(1, 23)) {
    case 1:
    case 2:
        takeBack(false);
        break;
    case 3:
    case 4:
        takeBack(true);
        break;
    case 5:
        takeBackWithoutReceipt();
        break;
    case 6:
        settle();
        break;
    case 7:
        sell();
        changePayment();
        break;
    case 8:
        ++m_done[u"cash moved"_s];
        REQUIRE(sales::moveCash(m_shop, m_shop.manager(),
            {m_shop.newRequest(), m_random.oneIn(2) ? sales::CashDirection::In : sales::CashDirection::Out,
                static_cast<sales::CashPurpose>(m_random.between(0, 3)), m_shop.money(m_random.between(1, 9000)),
                u"reason"_s}));
        moveForeignCash();
        sell();
        break;
    case 9:
        placeOrder();
        break;
    case 10:
        endOrder();
        break;
    case 11:
        emptyTicket();
        sell();
        break;
    default:
        sell();
    }
}

/// Goods promised to a customer, with a deposit as often as not.
void BusyDay::placeOrder()
{
    ++m_done[u"ordered"_s];
    m_till.scan(draw(m_cards));
    ringUp();
    menu(u"Customer orders"_s);
    pick(m_random.oneIn(2) ? u"Order these goods"_s : u"Layaway"_s);
    m_till.choose(0); // No day.
    const sales::OrderRow placed = sales::openOrders(m_shop.connection()).back();
    for (TillAction leave = TillAction::Escape; !shows<ui::KeysPanel>();)
        m_till.act(leave);
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
    finishCash();
    m_receipts += sales::lastSale(m_shop.connection(), m_shop.shop().device())->sale.number.toText();
}

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

void BusyDay::ringUp()
{
    const qint64 scans = m_random.between(1, 6);
    for (qint64 i = 0; i < scans; ++i) {
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
    const bool isKnown = m_random.oneIn(3);
    if (isKnown)
        m_till.scan(draw(m_cards));
    ringUp();
    changeLines();
    if (m_random.oneIn(10))
        loadGiftCard();
    if (m_random.oneIn(20)) {
        ++m_done[u"bill shown"_s];
        menu(u"Bill before payment"_s);
    }
    pay();
    if (m_random.oneIn(15)) {
        ++m_done[u"printed again"_s];
        menu(u"Print the last receipt again"_s);
    }
    const auto last = sales::lastSale(m_shop.connection(), m_shop.shop().device());
    m_receipts += last->sale.number.toText();
}

void BusyDay::pay()
{
    m_till.act(TillAction::Pay);
    INFO(state().title.toStdString() << ": " << state().feedback.text.toStdString());
    REQUIRE(shows<ui::TenderPanelView>());
    for (const sales::TenderMethod method :
        {sales::TenderMethod::Card, sales::TenderMethod::StoreCredit, sales::TenderMethod::OnAccount}) {
        const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
        if (!panel || panel->isRefund || !m_random.oneIn(3))
            continue;
        const auto key = std::ranges::find(panel->methods, method, &ui::MethodKey::method);
        if (key == panel->methods.end() || !key->isUsable || key->name != ui::tenderName(method))
            continue; // Without store credit its key takes gift cards.
        if (m_random.oneIn(2) && method != sales::TenderMethod::StoreCredit) { // A part of it.
            const qint64 part = m_random.between(1, std::max<qint64>(panel->due.minor() - 5, 1));
            type(u"%1.%2"_s.arg(part / 100).arg(part % 100, 2, 10, QChar(u'0')));
        }
        m_till.payBy(method);
        m_till.act(TillAction::Enter);
        ++m_done[u"paid otherwise"_s];
    }
    const auto *left = std::get_if<ui::TenderPanelView>(&state().panel);
    if (left && !left->isRefund && !m_isLoading && m_random.oneIn(4))
        spendGiftCard();
    m_isLoading = false;
    payInForeignCash();
    finishCash();
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
    if (!panel || panel->isRefund || !m_random.oneIn(6))
        return;
    const auto key = std::ranges::find(panel->methods, sales::TenderMethod::ForeignCash, &ui::MethodKey::method);
    if (key == panel->methods.end() || !key->isUsable)
        return;
    m_till.payBy(sales::TenderMethod::ForeignCash);
    if (m_random.oneIn(2))
        m_till.payBy(sales::TenderMethod::ForeignCash); // The next currency.
    if (m_random.oneIn(2))
        m_till.act(TillAction::Multiply);
    if (m_random.oneIn(3))
        type(QString::number(m_random.between(1, 4) * 5));
    m_till.act(TillAction::Enter);
    ++m_done[u"paid in foreign cash"_s];
    panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (panel && panel->due.currency() != m_shop.currency()) { // No such notes: it was refused.
        m_till.act(TillAction::Escape);
        m_till.act(TillAction::Escape);
    }
}

void BusyDay::finishCash()
{
    const auto *panel = std::get_if<ui::TenderPanelView>(&state().panel);
    if (panel && !panel->isRefund && m_random.oneIn(2) && !panel->quick.empty())
        m_till.quickAmount(static_cast<int>(m_random.between(0, static_cast<qint64>(panel->quick.size()) - 1)));
    else if (panel)
        m_till.act(TillAction::Enter);
    INFO(state().feedback.text.toStdString());
    REQUIRE(shows<ui::ChangePanelView>());
}

void BusyDay::takeBack(bool isExchange)
{
    if (m_receipts.isEmpty())
        return;
    const QString number = draw(m_receipts);
    m_till.scan(number);
    const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
    REQUIRE(list);
    const qint64 most = static_cast<qint64>(list->rows.size());
    if (most == 0) { // All of it came back before.
        m_till.act(TillAction::Escape);
        return;
    }
    const qint64 lines = std::min<qint64>(m_random.between(1, 3), most);
    for (qint64 i = 0; i < lines; ++i) {
        const auto *open = std::get_if<ui::ChoicePanelView>(&state().panel);
        if (!open || open->rows.empty())
            break;
        m_till.choose(static_cast<int>(m_random.between(0, static_cast<qint64>(open->rows.size()) - 1)));
        if (const auto *reasons = std::get_if<ui::ChoicePanelView>(&state().panel);
            reasons && reasons->title.startsWith(u"Why"_s))
            m_till.choose(static_cast<int>(m_random.between(0, 3)));
    }
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
        m_receipts += sales::lastSale(m_shop.connection(), m_shop.shop().device())->sale.number.toText();
}

void BusyDay::takeBackWithoutReceipt()
{
    ++m_done[u"return without receipt"_s];
    m_till.act(TillAction::Return);
    pick(u"Without a receipt"_s);
    m_till.choose(0);
    ringUp();
    m_till.act(TillAction::Pay);
    m_till.act(TillAction::Enter);
    REQUIRE(shows<ui::ChangePanelView>());
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
    const auto last = sales::lastSale(m_shop.connection(), m_shop.shop().device());
    const Money due = last->sale.total() - last->sale.rounding;
    const std::vector<sales::Tender> byCard {{sales::TenderMethod::Card, due}};
    const bool hasOwnMoney = std::ranges::any_of(last->sale.tenders, [](const sales::Tender &tender) {
        return tender.method == sales::TenderMethod::GiftCard || tender.method == sales::TenderMethod::Deposit;
    });
    if (last->sale.kind != sales::SaleKind::Sale || due.isZero() || last->sale.tenders == byCard || hasOwnMoney
        || !last->sale.loads.empty())
        return;
    ++m_done[u"payment changed"_s];
    REQUIRE(sales::changeTenders(m_shop, m_shop.manager(), {m_shop.newRequest(), last->id, byCard}));
}

} // namespace mizan::test
