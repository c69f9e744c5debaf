// Works the till as a hurried person does; nothing here checks what comes out.
#include "tests/audit/busy_day.h"

#include "core/catalogue/save_prices.h"
#include "core/catalogue/save_product.h"
#include "core/parties/loyalty_terms.h"
#include "core/parties/save_customer.h"
#include "core/payments/made_cards.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/move_cash.h"
#include "core/sales/shift_queries.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mizan::test {

using ui::TillAction;

namespace {

constexpr int Products = 24;
constexpr int Customers = 6;
constexpr int GiftCards = 3;
constexpr qint64 Minute = 60'000;
constexpr qint64 NightHours = 9;

/// EAN-13 from its first 12 digits.
QString ean(qint64 number)
{
    const QString digits = QString::number(400'000'000'000 + number);
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

/// Mostly it works. What goes back is never declined when it is a reversal: that has to be done by hand then.
payments::TerminalMood moodFor(const payments::TerminalRequest &request, SeededRandom &random)
{
    using Kind = payments::TerminalMood::Kind;
    if (request.kind == payments::AttemptKind::Reversal)
        return {random.oneIn(4) ? Kind::LoseAnswer : Kind::Approve};
    switch (random.between(1, 12)) {
    case 1:
    case 2:
        return {Kind::Decline};
    case 3:
        return {Kind::LoseAnswer};
    case 4:
    case 5:
        return {Kind::GoAway, static_cast<int>(random.between(1, 3))};
    case 6:
        return {Kind::Lost};
    case 7:
        return {Kind::Stall};
    case 8:
        return {Kind::AfterCancel};
    default:
        return {Kind::Approve};
    }
}

} // namespace

BusyDay::BusyDay(SalesShop &shop, quint64 seed, const QStringList &taxClasses)
    : m_shop(shop)
    , m_random(seed)
    , m_terminal([this](const payments::TerminalRequest &request) { return moodFor(request, m_random); })
    , m_till(shop.shop(), shop.cashierWith(access::Right::SellExpired, access::Grant::Denied),
          {.printReceipt = [](SaleId, qint64) { return u"Printing."_s; },
              .printGiftCard =
                  [this](SaleId, const payments::GiftCardRef &, const QString &number) {
                      ++m_done[u"voucher"_s];
                      m_giftCards += number;
                      return u"Printing."_s;
                  },
              .printDraft = [](const sales::Ticket &, const sales::PrintedDraft &,
                                const Session &) { return u"Printing."_s; },
              .card = {[this] { return m_isConnected ? u"practice"_s : QString(); },
                  [this](const payments::TerminalOrder &order) { m_orders.push_back(order); }}})
{
    addPlainGoods(taxClasses);
    addToldApartGoods();
    addWeighedGoods();
    addPrices();
    addCustomers();
    openShift();
}

void BusyDay::addPlainGoods(const QStringList &taxClasses)
{
    for (int i = 0; i < Products; ++i) {
        catalogue::Product product =
            m_shop.product(u"article %1"_s.arg(i), m_random.between(1, 4000), taxClasses[i % taxClasses.size()],
                i % 11 == 10 ? catalogue::ProductKind::Service : catalogue::ProductKind::Goods);
        m_codes += ean(i);
        product.barcodes = {{m_codes.back(), Quantity::units(i % 7 == 6 ? 6 : 1)}};
        REQUIRE(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), product}));
        m_products.push_back(product.id);
    }
}

/// A promotion, points with tiers that are lost after a day, and rates of other currencies.
void BusyDay::addPrices()
{
    catalogue::Promotion promotion {.id = m_shop.newId<catalogue::PromotionId>(),
        .name = u"Three for 5.00"_s,
        .kind = catalogue::PromotionKind::BundlePrice,
        .slots = {{3, {.products = {m_products[0], m_products[1]}}}},
        .amount = m_shop.money(500),
        .minimum = m_shop.money(0)};
    REQUIRE(catalogue::savePromotion(m_shop, m_shop.manager(), {m_shop.newRequest(), promotion}));
    parties::LoyaltyTerms terms(m_shop.currency());
    terms.perPoint = m_shop.money(150);
    terms.worth = m_shop.money(5);
    terms.validDays = 1;
    terms.periodDays = 2;
    terms.tiers = {{u"Silver"_s, m_shop.money(100'000), 150}, {u"Gold"_s, m_shop.money(400'000), 225}};
    terms.goods = {{m_products[3].as<RecordTag>(), 0}, {m_products[4].as<RecordTag>(), 200}};
    REQUIRE(parties::saveLoyaltyTerms(m_shop, m_shop.manager(), {m_shop.newRequest(), terms}));
    const Currency own = m_shop.currency();
    for (const auto &[code, rate, step] :
        {std::tuple {"USD", "0.912345678", 100}, std::tuple {"JPY", "0.00615", 1000}}) {
        if (Currency::of(code) != own)
            REQUIRE(sales::saveForeignCurrency(m_shop, m_shop.manager(),
                {m_shop.newRequest(), {Currency::of(code), Rate::fromText(QString::fromLatin1(rate)).value(), step}}));
    }
}

void BusyDay::addCustomers()
{
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
    const auto company = access::companySettings(m_shop.connection());
    for (int i = 0; i < GiftCards; ++i)
        m_giftCards += payments::makeCardNumber(m_random, {company->giftCardPrefix, company->giftCardDays});
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

/// In the shop's currency.
void BusyDay::typeAmount(qint64 minor)
{
    qint64 major = 1;
    const int decimals = m_shop.currency().decimals();
    for (int i = 0; i < decimals; ++i)
        major *= 10;
    type(u"%1.%2"_s.arg(minor / major).arg(minor % major, decimals, 10, QChar(u'0')));
}

bool BusyDay::offers(const QString &title) const
{
    const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
    return list
        && std::ranges::any_of(list->rows, [&](const ui::ChoiceRow &one) { return one.title.startsWith(title); });
}

void BusyDay::leaveLists()
{
    for (int i = 0; !shows<ui::KeysPanel>(); ++i) {
        REQUIRE(i < 10);
        m_till.act(TillAction::Escape);
    }
}

/// Typed into the open list, and Enter.
void BusyDay::answer(const QString &typed)
{
    m_till.setQuery(typed);
    m_till.choose(0);
}

/// Of what was just paid.
void BusyDay::keepReceipt()
{
    const auto last = sales::lastSale(m_shop.connection(), m_shop.shop().device());
    m_receipts += last->sale.number.toText();
    if (std::ranges::any_of(last->sale.tenders, [](const sales::Tender &one) { return one.charge.has_value(); }))
        m_charged += m_receipts.back();
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

void BusyDay::end()
{
    m_isConnected = true; // Whatever a card paid for nothing goes back once the terminal speaks again.
    m_till.scan(draw(m_codes));
    m_till.act(TillAction::Pay);
    m_till.payBy(sales::TenderMethod::Card);
    waitForCard();
    finish();
    answerLate();
    closeShift();
}

void BusyDay::ticket()
{
    m_shop.clock.advance(m_random.between(1, 4) * Minute);
    if (m_random.oneIn(120)) {
        closeShift();
        m_shop.clock.advance(NightHours * 60 * Minute);
        openShift();
    }
    m_isConnected = m_random.oneIn(2);
    if (m_random.oneIn(3))
        answerLate();
    fillShelves();
    doSomething();
}

void BusyDay::doSomething()
{
    using Deed = void (BusyDay::*)();
    // As often as it stands here; the rest of the time is plain selling.
    static const std::vector<std::pair<int, Deed>> Deeds {{2, &BusyDay::takeBackWithoutReceipt}, {2, &BusyDay::settle},
        {2, &BusyDay::changePayment}, {2, &BusyDay::moveCash}, {2, &BusyDay::placeOrder}, {2, &BusyDay::endOrder},
        {2, &BusyDay::emptyTicket}, {3, &BusyDay::giveQuotation}, {3, &BusyDay::endQuotation}, {3, &BusyDay::sellLater},
        {3, &BusyDay::handOver}};
    qint64 drawn = m_random.between(1, 54);
    if (drawn <= 4) {
        takeBack(false);
        return;
    }
    drawn -= 4;
    if (drawn <= 4) {
        takeBack(true);
        return;
    }
    drawn -= 4;
    for (const auto &[often, deed] : Deeds) {
        if (drawn <= often) {
            (this->*deed)();
            return;
        }
        drawn -= often;
    }
    sell();
}

} // namespace mizan::test
