// Scans at a till with 200 promotions and 5 price lists that all hold: from the code to the priced, kept ticket.
#include "tests/bench/price_bench.h"

#include "core/base/assertion.h"
#include "core/catalogue/find_barcode.h"
#include "core/catalogue/save_prices.h"
#include "core/daybook/shop.h"
#include "tests/bench/bench_shop.h"
#include "tests/bench/measure.h"
#include "ui/sales/shop_till.h"

#include <QElapsedTimer>

namespace mizan::bench {

using namespace Qt::StringLiterals;
using catalogue::Promotion;
using catalogue::PromotionKind;

namespace {

constexpr qint64 Products = 20'000;
constexpr int Lists = 5;
constexpr qint64 EntriesAList = 2'000;
constexpr int Promotions = 200;
constexpr int ProductsASlot = 20;
constexpr int Sales = 40;
constexpr int ScansOfASale = 30;
constexpr qint64 MostMs = 16;

class PriceMaker {
public:
    explicit PriceMaker(BenchShop &shop)
        : m_shop(shop)
    {
        for (qint64 i = 0; i < EntriesAList; ++i) {
            const auto found =
                catalogue::findScanned(shop.shop().connection(), shop.currency(), BenchShop::barcode(i, 0));
            m_products.push_back(std::get<catalogue::ScannedProduct>(found).product);
        }
    }

    void addList(int number)
    {
        const catalogue::PriceList list {.id = make<catalogue::PriceListId>(),
            .name = u"List %1"_s.arg(number),
            .currency = m_shop.currency(),
            .rank = number};
        orStop(catalogue::savePriceList(m_shop.shop(), m_shop.session(), {make<FactId>(), list}));
        catalogue::SetListPrices prices {make<FactId>(), list.id, {}};
        for (const catalogue::Product &product : m_products) {
            const qint64 from = 2 + number; // Each list begins at another quantity, so that all are asked.
            prices.entries.push_back({product.id, Quantity::units(from),
                UnitPrice(product.price.micro() * (95 - number) / 100, m_shop.currency())});
        }
        orStop(catalogue::setListPrices(m_shop.shop(), m_shop.session(), prices));
    }

    void addPromotion(int number)
    {
        Promotion one {.id = make<PromotionId>(),
            .name = u"Promotion %1"_s.arg(number),
            .kind = static_cast<PromotionKind>(number % 5),
            .rank = number,
            .isExclusive = number % 3 != 0,
            .slots = {},
            .rate = Rate::percent(1 + number % 50),
            .amount = Money(10 + number, m_shop.currency()),
            .minimum = Money::zero(m_shop.currency())};
        const int slots = one.kind == PromotionKind::BuyAndGet ? 2 : one.kind == PromotionKind::BundlePrice ? 3 : 1;
        for (int i = 0; i < slots; ++i)
            one.slots.push_back({1, someProducts()});
        orStop(catalogue::savePromotion(m_shop.shop(), m_shop.session(), {make<FactId>(), one}));
    }

private:
    using PromotionId = catalogue::PromotionId;
    template <class IdType>
    IdType make()
    {
        return m_shop.shop().ids().make<IdType>();
    }
    catalogue::Selection someProducts()
    {
        catalogue::Selection selection;
        for (int i = 0; i < ProductsASlot; ++i)
            selection.products.push_back(
                m_products[static_cast<std::size_t>(m_shop.random.between(0, EntriesAList - 1))].id);
        return selection;
    }

    BenchShop &m_shop;
    std::vector<catalogue::Product> m_products;
};

} // namespace

void benchPrices()
{
    BenchShop shop(Products);
    PriceMaker maker(shop);
    for (int i = 0; i < Lists; ++i)
        maker.addList(i);
    for (int i = 0; i < Promotions; ++i)
        maker.addPromotion(i);
    shop.openShift();
    ui::ShopTill till(shop.shop(), shop.session(), {});
    std::vector<qint64> nanoseconds;
    qint64 promoted = 0;
    for (int sale = 0; sale < Sales; ++sale) {
        for (int i = 0; i < ScansOfASale; ++i) {
            const QString code = BenchShop::barcode(shop.random.between(0, EntriesAList - 1), i % 3);
            QElapsedTimer time;
            time.start();
            till.scan(code);
            nanoseconds.push_back(time.nsecsElapsed());
        }
        promoted += !till.state().totals.promoted.isZero();
        till.act(ui::TillAction::ExactCash);
        MIZAN_ASSERT(std::holds_alternative<ui::ChangePanelView>(till.state().panel));
    }
    const Spread spread = spreadOf(std::move(nanoseconds));
    report(u"scan to the priced, kept line with %1 promotions and %2 price lists, p99"_s.arg(Promotions).arg(Lists),
        u"%1 ms (median %2, most %3)"_s.arg(
            milliseconds(spread.p99), milliseconds(spread.median), milliseconds(spread.max)),
        u"below %1 ms"_s.arg(MostMs), spread.p99 < MostMs * 1'000'000);
    remark(u"%1 of %2 sales had promotions; the painting of the line is left out"_s.arg(promoted).arg(Sales));
}

} // namespace mizan::bench
