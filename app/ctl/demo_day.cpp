// The day, hour by hour.
#include "app/ctl/demo_day.h"

#include "app/ctl/demo_products.h"
#include "core/access/company.h"
#include "core/access/sign_in.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/sales/close_shift.h"
#include "core/sales/move_cash.h"
#include "core/sales/open_shift.h"
#include "core/sales/record_return.h"
#include "core/sales/record_sale.h"
#include "core/sales/shift_queries.h"
#include "core/sales/ticket_product.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"

#include <algorithm>
#include <map>

namespace mizan::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int SalesOfTheDay = 42;
constexpr qint64 Minute = 60'000;

class Player {
public:
    Player(Shop &shop, const DemoPeople &people, DemoClock &clock, Dice &dice)
        : m_shop(shop)
        , m_manager(people.manager)
        , m_cashier(people.cashier)
        , m_managerPin(people.managerPin)
        , m_clock(clock)
        , m_dice(dice)
        , m_currency(access::companySettings(shop.connection())->currency)
    {
    }
    [[nodiscard]] Result<DemoDay> play();

private:
    [[nodiscard]] Money money(qint64 minor) const { return {minor, m_currency}; }
    void makeCategories();
    [[nodiscard]] Result<void> makeProducts();
    [[nodiscard]] Result<void> makeBundles();
    [[nodiscard]] Result<void> openShift();
    [[nodiscard]] Result<SaleId> sell();
    [[nodiscard]] Result<void> addLine(sales::Ticket &ticket);
    [[nodiscard]] Result<SaleId> giveBack(SaleId sale);
    [[nodiscard]] Result<void> takeToSafe();
    [[nodiscard]] Result<sales::ShiftClosed> closeShift();
    /// What a customer hands over: the amount, or the next note that covers it.
    [[nodiscard]] Money handed(Money due);

    Shop &m_shop;
    const Session &m_manager;
    const Session &m_cashier;
    const QString &m_managerPin;
    DemoClock &m_clock;
    Dice &m_dice;
    Currency m_currency;
    std::map<QString, CategoryId> m_categories;
    std::vector<ProductId> m_products;
    sales::TradeTerms m_terms {m_currency};
    std::optional<tax::TaxTable> m_taxes;
    ShiftId m_shift;
};

void Player::makeCategories()
{
    std::vector<daybook::RecordChange> changes;
    for (const DemoProduct &product : demoProducts()) {
        const QString name = QString::fromUtf16(product.category);
        if (m_categories.contains(name))
            continue;
        const CategoryId id = m_categories[name] = m_shop.ids().make<CategoryId>();
        changes.push_back(catalogue::categoryChange({id, name}));
    }
    daybook::Writing writing(m_shop.daybook());
    writing.append({m_shop.ids().make<FactId>(), daybook::RecordSetKind, 1, m_manager.businessDate(writing.nowMs()),
        m_manager.branch(), m_manager.user(), std::nullopt, daybook::recordSetBody(changes)});
    writing.commit();
}

Result<void> Player::makeProducts()
{
    stock::AdjustStock opening {
        m_shop.ids().make<FactId>(), stock::branchPlace(m_manager.branch()), stock::AdjustReason::OpeningStock, {}, {}};
    for (const DemoProduct &shelf : demoProducts()) {
        catalogue::SaveProduct request {m_shop.ids().make<FactId>(),
            {.id = m_shop.ids().make<ProductId>(),
                .code = QString::fromLatin1(shelf.code),
                .name = QString::fromUtf16(shelf.name),
                .category = m_categories[QString::fromUtf16(shelf.category)],
                .unit = catalogue::unitId(QString::fromLatin1(shelf.unit)),
                .taxClass = tax::taxClassId({QString::fromLatin1(shelf.taxClass)}),
                .price = UnitPrice::of(money(shelf.priceMinor)),
                .cost = UnitPrice::of(money(shelf.costMinor))}};
        const QString digits = QString::fromLatin1(shelf.barcode);
        if (!digits.isEmpty())
            request.product.barcodes.push_back({digits + *catalogue::checkDigitOf(digits)});
        else // What is weighed is labelled by the scale: "00303" of O-303 stands on it.
            request.product.barcodes.push_back({request.product.code.section(u'-', 1).rightJustified(5, u'0')});
        if (const auto saved = catalogue::saveProduct(m_shop, m_manager, request); !saved)
            return refuseAs(saved);
        m_products.push_back(request.product.id);
        opening.lines.push_back(
            {request.product.id, Quantity::units(shelf.opening), UnitPrice::of(money(shelf.costMinor))});
        m_clock.advance(Minute / 4);
    }
    if (const auto adjusted = stock::adjustStock(m_shop, m_manager, opening); !adjusted)
        return refuseAs(adjusted);
    if (const auto made = makeBundles(); !made)
        return made;
    const catalogue::SaveLabelPattern scale {m_shop.ids().make<FactId>(),
        {.id = m_shop.ids().make<catalogue::LabelPatternId>(), .name = u"Waage"_s, .prefixes = {u"21"_s}}, m_currency};
    if (const auto saved = catalogue::saveLabelPattern(m_shop, m_manager, scale); !saved)
        return refuseAs(saved);
    m_taxes = tax::loadTaxTable(m_shop.connection());
    m_terms = sales::tradeTerms(*access::companySettings(m_shop.connection()));
    return {};
}

Result<void> Player::makeBundles()
{
    for (const DemoBundle &basket : demoBundles()) {
        const QString digits = QString::fromLatin1(basket.barcode);
        catalogue::SaveProduct request {m_shop.ids().make<FactId>(),
            {.id = m_shop.ids().make<ProductId>(),
                .code = QString::fromLatin1(basket.code),
                .name = QString::fromUtf16(basket.name),
                .kind = catalogue::ProductKind::Bundle,
                .category = m_categories[QString::fromUtf16(basket.category)],
                .unit = catalogue::pieceUnit().id,
                .taxClass = tax::taxClassId({QString::fromLatin1(basket.taxClass)}),
                .price = UnitPrice::of(money(basket.priceMinor)),
                .cost = UnitPrice(0, m_currency),
                .barcodes = {{digits + *catalogue::checkDigitOf(digits)}}}};
        for (const DemoBundle::Content &content : basket.contents) {
            const auto found =
                catalogue::findByCode(m_shop.connection(), m_currency, QString::fromLatin1(content.code));
            request.product.contents.push_back({found->product.id, Quantity::fromMicro(content.quantityMicro)});
        }
        if (const auto saved = catalogue::saveProduct(m_shop, m_manager, request); !saved)
            return refuseAs(saved);
        m_products.push_back(request.product.id);
        m_clock.advance(Minute / 4);
    }
    return {};
}

Result<void> Player::openShift()
{
    m_shift = m_shop.ids().make<ShiftId>();
    const sales::CashCount drawer {{{2000, 5}, {1000, 5}, {500, 6}, {200, 5}, {100, 8}, {50, 2}, {20, 3}, {5, 8}}};
    if (const auto opened = sales::openShift(m_shop, m_cashier, {m_shift, drawer}); !opened)
        return refuseAs(opened);
    return {};
}

Result<void> Player::addLine(sales::Ticket &ticket)
{
    const auto chosen = static_cast<std::size_t>(m_dice.between(0, static_cast<qint64>(m_products.size()) - 1));
    const auto scanned = catalogue::findById(m_shop.connection(), m_currency, m_products[chosen]);
    const auto product = sales::ticketProduct(*scanned, *m_taxes);
    if (!product)
        return refuseAs(product);
    const bool weighed = scanned->unitDecimals > 0;
    const Quantity quantity =
        weighed ? Quantity::fromMicro(m_dice.between(180, 1600) * 1000) : Quantity::units(m_dice.between(1, 3));
    const auto added =
        sales::addProduct(ticket, {m_shop.ids().make<sales::LineId>(), *product, scanned->product.price, quantity});
    if (!added)
        return refuseAs(added);
    return {};
}

Money Player::handed(Money due)
{
    if (m_dice.between(1, 3) == 1)
        return due;
    for (const qint64 note : {500, 1000, 2000, 5000, 10'000, 20'000}) {
        if (note >= due.minor())
            return money(note);
    }
    return due;
}

Result<SaleId> Player::sell()
{
    m_clock.advance(m_dice.between(4, 17) * Minute);
    sales::Ticket ticket {.id = m_shop.ids().make<SaleId>(), .currency = m_currency};
    for (qint64 lines = m_dice.between(1, 7); lines > 0; --lines) {
        if (const auto added = addLine(ticket); !added)
            return refuseAs(added);
    }
    const auto totals = sales::ticketTotals(ticket, m_terms);
    if (!totals)
        return refuseAs(totals);
    m_clock.advance(m_dice.between(20, 80) * 1000);
    const sales::Tender tender {sales::TenderMethod::Cash, handed(totals->cashTotal())};
    const auto sold = sales::recordSale(m_shop, m_cashier, {ticket, {tender}});
    if (!sold)
        return refuseAs(sold);
    return sold->id;
}

Result<SaleId> Player::giveBack(SaleId sold)
{
    const auto sale = sales::findSale(m_shop.connection(), sold);
    const sales::RecordedLine &line = sale->sale.lines.front();
    const auto scanned = catalogue::findById(m_shop.connection(), m_currency, line.product);
    const auto product = sales::ticketProduct(*scanned, *m_taxes);
    if (!product)
        return refuseAs(product);
    sales::Ticket ticket {.id = m_shop.ids().make<SaleId>(),
        .currency = m_currency,
        .mode = sales::TicketMode::Return,
        .original = sales::OriginalSale {sold, sale->sale.number}};
    ticket.lines.push_back({.id = m_shop.ids().make<sales::LineId>(),
        .product = *product,
        .quantity = line.quantity,
        .price = line.price,
        .originalLine = 0});
    const auto returned = sales::recordReturn(m_shop, m_cashier, {ticket, u"Changed their mind"_s});
    if (!returned)
        return refuseAs(returned);
    return returned->id;
}

Result<void> Player::takeToSafe()
{
    m_clock.advance(5 * Minute);
    const auto approval = access::approve(m_shop, m_cashier, {access::Right::MoveCash, m_manager.user(), m_managerPin});
    if (!approval)
        return refuseAs(approval);
    const Session approved = m_cashier.withApproval(*approval);
    const auto moved = sales::moveCash(m_shop, approved,
        {m_shop.ids().make<FactId>(), sales::CashDirection::Out, sales::CashPurpose::Safe, money(10'000),
            u"Safe drop at noon"_s});
    if (!moved)
        return refuseAs(moved);
    const auto fetched = sales::moveCash(m_shop, approved,
        {m_shop.ids().make<FactId>(), sales::CashDirection::In, sales::CashPurpose::Bank, money(2000),
            u"Coins fetched"_s});
    if (!fetched)
        return refuseAs(fetched);
    return {};
}

Result<sales::ShiftClosed> Player::closeShift()
{
    m_clock.advance(12 * Minute);
    const auto soFar = sales::xReport(m_shop.connection(), m_shift, m_clock.nowMs(), m_cashier.user());
    // The cashier counts without being told; a coin of twenty cents went missing over the day.
    const Money counted = soFar->expectedCash - money(20);
    sales::CloseShift request {.id = m_shop.ids().make<FactId>(),
        .shift = m_shift,
        .firstCount = {{{1, counted.minor()}}},
        .leftInDrawer = money(20'000)};
    return sales::closeShift(m_shop, m_cashier, request);
}

Result<DemoDay> Player::play()
{
    makeCategories();
    if (const auto made = makeProducts(); !made)
        return refuseAs(made);
    if (const auto opened = openShift(); !opened)
        return refuseAs(opened);

    DemoDay day {{}, {}, m_shift, money(0)};
    for (int i = 0; i < SalesOfTheDay; ++i) {
        const auto sold = sell();
        if (!sold)
            return refuseAs(sold);
        day.sales.push_back(*sold);
        if (i == SalesOfTheDay / 2) {
            if (const auto moved = takeToSafe(); !moved)
                return refuseAs(moved);
        }
    }
    const auto returned = giveBack(day.sales.front());
    if (!returned)
        return refuseAs(returned);
    day.returned = *returned;
    const auto closed = closeShift();
    if (!closed)
        return refuseAs(closed);
    day.turnover = closed->report.turnover;
    return day;
}

} // namespace

Result<DemoDay> playDemoDay(Shop &shop, const DemoPeople &people, DemoClock &clock, Dice &dice)
{
    return Player(shop, people, clock, dice).play();
}

} // namespace mizan::ctl
