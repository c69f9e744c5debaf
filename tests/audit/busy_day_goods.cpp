// Goods that are more than a barcode: pieces, batches, weights, labels, packs.
#include "tests/audit/busy_day.h"

#include "core/catalogue/label_record.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_product.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/lot_queries.h"
#include "core/stock/place.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::test {

using catalogue::Tracking;
using ui::TillAction;

namespace {

constexpr qint64 Cheese = 77;
const QString CheeseCode = u"CHEESE"_s;
const QString Box = u"BOX12"_s;
const QString Tray = u"TRAY6"_s;

} // namespace

void BusyDay::addToldApartGoods()
{
    for (int i = 0; i < 4; ++i) {
        const bool isSerial = i < 2;
        const QString name = (isSerial ? u"piece %1"_s : u"batch %1"_s).arg(i);
        catalogue::Product product = m_shop.product(name, m_random.between(500, 9000));
        product.tracking = isSerial ? Tracking::Serial : Tracking::Batch;
        product.barcodes = {{u"APART-%1"_s.arg(i)}};
        REQUIRE(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), product}));
        m_products.push_back(product.id);
        m_toldApart.push_back({product.id, product.barcodes.front().code, name, isSerial});
        receive(m_toldApart.size() - 1);
    }
}

void BusyDay::addWeighedGoods()
{
    m_labels = {.id = m_shop.newId<catalogue::LabelPatternId>(), .name = u"Prices"_s, .prefixes = {u"21"_s}};
    m_weightLabels = {.id = m_shop.newId<catalogue::LabelPatternId>(),
        .name = u"Weights"_s,
        .prefixes = {u"28"_s},
        .kind = catalogue::LabelValueKind::Weight,
        .decimals = 3};
    catalogue::Product cheese = m_shop.product(u"cheese"_s, 1990);
    cheese.code = QString::number(Cheese);
    cheese.unit = catalogue::unitId(u"KGM"_s);
    cheese.barcodes = {{CheeseCode}};
    cheese.tare = Quantity::fromMicro(12'000);
    catalogue::Product juice = m_shop.product(u"juice"_s, 249);
    juice.barcodes = {{Box, Quantity::units(12)}, {Tray, Quantity::units(6), UnitPrice::of(m_shop.money(1295))}};
    for (const catalogue::Product &product : {cheese, juice}) {
        REQUIRE(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), product}));
        m_products.push_back(product.id);
    }
    for (const catalogue::LabelPattern &pattern : {m_labels, m_weightLabels})
        REQUIRE(
            catalogue::saveLabelPattern(m_shop, m_shop.manager(), {m_shop.newRequest(), pattern, m_shop.currency()}));
}

/// Six pieces, or two batches that are good for some days.
void BusyDay::receive(std::size_t tracked)
{
    ToldApart &goods = m_toldApart[tracked];
    std::vector<stock::Lot> lots;
    for (int i = 0; i < (goods.isSerial ? 6 : 2); ++i) {
        stock::Lot lot {.number = u"%1-%2"_s.arg(tracked).arg(++goods.received)};
        if (!goods.isSerial) {
            lot.quantity = Quantity::units(m_random.between(3, 12));
            lot.expires = BusinessDate::fromDays(m_shop.today().days() + m_random.between(0, 3));
        }
        lots.push_back(lot);
    }
    Quantity sum;
    for (const stock::Lot &lot : lots)
        sum += lot.quantity;
    ++m_done[u"received"_s];
    REQUIRE(stock::adjustStock(m_shop, m_shop.manager(),
        {m_shop.newRequest(), stock::branchPlace(m_shop.manager().branch()),
            m_random.oneIn(2) ? stock::AdjustReason::Found : stock::AdjustReason::OpeningStock, {},
            {{goods.product, sum, UnitPrice::of(m_shop.money(m_random.between(100, 4000))), std::move(lots)}}}));
}

/// One that is here, and neither in the cart nor among `said`; none: empty.
QString BusyDay::pieceOf(ProductId product, const QStringList &said)
{
    const auto isSaid = [&](const QString &number) {
        return said.contains(number)
            || std::ranges::any_of(state().rows, [&](const ui::CartRow &row) { return row.detail.contains(number); });
    };
    for (const stock::Lot &lot :
        stock::lotsAt(m_shop.connection(), product, stock::branchPlace(m_shop.manager().branch()))) {
        if (!isSaid(lot.number))
            return lot.number;
    }
    return {};
}

/// Goods come in before the shop opens for the next customer; sometimes nobody notices that a batch is sold out.
void BusyDay::fillShelves()
{
    for (std::size_t i = 0; i < m_toldApart.size(); ++i) {
        const bool isOut = pieceOf(m_toldApart[i].product, {}).isEmpty();
        if (isOut && (m_toldApart[i].isSerial || m_random.oneIn(4)))
            receive(i);
    }
}

void BusyDay::scanGoods()
{
    if (m_random.oneIn(2))
        scanToldApart();
    else
        scanWeighed();
}

void BusyDay::scanToldApart()
{
    const auto which = static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(m_toldApart.size()) - 1));
    const ToldApart &goods = m_toldApart[which];
    if (goods.isSerial) {
        const QString piece = pieceOf(goods.product, {});
        if (piece.isEmpty())
            return;
        if (m_random.oneIn(2))
            m_till.scan(goods.barcode); // It asks which one.
        m_till.scan(piece);
        ++m_done[u"piece scanned"_s];
        return;
    }
    if (m_random.oneIn(2)) {
        type(QString::number(m_random.between(2, 6)));
        m_till.act(TillAction::Multiply);
    }
    m_till.scan(goods.barcode);
    ++m_done[u"batch scanned"_s];
    sayLots();
}

/// While pieces or batches are asked for: those of the list, or a number that the books do not know.
void BusyDay::sayLots()
{
    bool hasChosen = false;
    for (int i = 0; i < 20; ++i) {
        const auto *list = std::get_if<ui::ChoicePanelView>(&state().panel);
        if (!list || !(list->title.startsWith(u"Serial number "_s) || list->title.startsWith(u"Batch,"_s)))
            return;
        const auto row = std::ranges::find(list->rows, ui::Icon::Tag, &ui::ChoiceRow::icon);
        const bool isRefused = hasChosen && state().feedback.level == ui::FeedbackLevel::Error; // Past its day.
        if (row != list->rows.end() && !isRefused) {
            hasChosen = true;
            m_till.choose(static_cast<int>(row - list->rows.begin()));
            continue;
        }
        ++m_done[u"number typed"_s];
        m_till.setQuery(u"X-%1"_s.arg(m_done[u"number typed"_s]));
        m_till.choose(-1);
    }
}

void BusyDay::scanWeighed()
{
    switch (m_random.between(1, 6)) {
    case 1: // The weight is asked for.
        m_till.scan(CheeseCode);
        type(u"0.%1"_s.arg(m_random.between(13, 999), 3, 10, QChar(u'0')));
        m_till.act(TillAction::Enter);
        return;
    case 2:
        type(u"1.%1"_s.arg(m_random.between(0, 999), 3, 10, QChar(u'0')));
        m_till.act(TillAction::Multiply);
        m_till.scan(CheeseCode);
        return;
    case 3:
        m_till.scan(*catalogue::labelCode(m_labels, u"21"_s, Cheese, m_random.between(1, 2999)));
        return;
    case 4:
        m_till.scan(*catalogue::labelCode(m_weightLabels, u"28"_s, Cheese, m_random.between(1, 2999)));
        return;
    case 5:
        m_till.scan(Box);
        return;
    default:
        m_till.scan(Tray);
    }
}

} // namespace mizan::test
