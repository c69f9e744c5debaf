// A delicatessen with a fixed clock and seed.
#include "tests/ui/shots/bundle_screens.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/save_product.h"
#include "core/sales/open_shift.h"
#include "core/sales/sale_queries.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/catalogue/product_page.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_page.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

struct Goods {
    QString code;
    QString name;
    qint64 priceMinor = 0;
    QString taxClass = u"reduced"_s;
    catalogue::Tracking tracking = catalogue::Tracking::None;
};

class Delicatessen final : public QWidget {
public:
    explicit Delicatessen(const std::function<void(Delicatessen &)> &fill)
        : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        static_cast<void>(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{10'000, 1}}}}));
        const ProductId wine = add({u"W"_s, u"Red wine, Maremma"_s, 1490, u"standard"_s});
        const ProductId cheese = add({u"C"_s, u"Mountain cheese 250 g"_s, 690});
        const ProductId mustard = add({u"M"_s, u"Fig mustard"_s, 450});
        const ProductId figs = add({u"F"_s, u"تين مجفف"_s, 390});
        const ProductId maker = add({u"E"_s, u"Espresso maker"_s, 8900, u"standard"_s, catalogue::Tracking::Serial});
        add({u"B"_s, u"Rye bread"_s, 389});
        basket = bundle({u"GB"_s, u"Gift basket"_s, 2990}, {{wine}, {cheese}, {mustard, Quantity::units(2)}, {figs}});
        bundle({u"ES"_s, u"Espresso set"_s, 9500, u"standard"_s}, {{maker}, {figs}});
        fill(*this);
    }

    ui::ShopTill &till()
    {
        auto *till = new ui::ShopTill(m_shop, m_shop.cashier(), {}, this);
        m_layout->addWidget(new ui::TillPage(*till, this));
        return *till;
    }
    ui::ProductPage &products()
    {
        auto *page = new ui::ProductPage(m_shop, m_shop.manager(), this);
        m_layout->addWidget(page);
        return *page;
    }
    QString lastReceipt() { return sales::lastSale(m_shop.connection(), m_shop.shop().device())->sale.number.toText(); }

    ProductId basket;

private:
    catalogue::Product product(const Goods &goods)
    {
        return {.id = m_shop.newId<ProductId>(),
            .code = goods.code,
            .name = goods.name,
            .unit = catalogue::pieceUnit().id,
            .taxClass = tax::taxClassId({goods.taxClass}),
            .price = UnitPrice::of(m_shop.money(goods.priceMinor)),
            .cost = UnitPrice::of(m_shop.money(goods.priceMinor / 2)),
            .tracking = goods.tracking};
    }
    ProductId add(const Goods &goods)
    {
        const catalogue::Product made = product(goods);
        static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
        std::vector<stock::Lot> lots;
        if (made.tracking == catalogue::Tracking::Serial)
            lots = {{u"EM-2026-0417"_s}, {u"EM-2026-0422"_s}};
        const Quantity count = lots.empty() ? Quantity::units(14) : Quantity::units(std::ssize(lots));
        static_cast<void>(stock::adjustStock(m_shop, m_shop.manager(),
            {m_shop.newRequest(), stock::branchPlace(m_shop.manager().branch()), stock::AdjustReason::Found, {},
                {{made.id, count, {}, lots}}}));
        return made.id;
    }
    ProductId bundle(const Goods &goods, std::vector<catalogue::BundleContent> contents)
    {
        catalogue::Product made = product(goods);
        made.kind = catalogue::ProductKind::Bundle;
        made.cost = UnitPrice(0, m_shop.currency());
        made.contents = std::move(contents);
        static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
        return made.id;
    }

    TestShop m_shop;
    QVBoxLayout *m_layout;
};

Screen screen(const QString &name, const QString &state, const std::function<void(Delicatessen &)> &fill)
{
    return {name, state,
        [fill](const QString &) -> std::unique_ptr<QWidget> { return std::make_unique<Delicatessen>(fill); }};
}

} // namespace

std::vector<Screen> bundleScreens()
{
    return {
        screen(u"till-bundles"_s, u"sale"_s,
            [](Delicatessen &shop) {
                ui::ShopTill &till = shop.till();
                till.scan(u"B"_s);
                till.scan(u"GB"_s);
                till.scan(u"GB"_s);
            }),
        screen(u"till-bundles"_s, u"numbers"_s, [](Delicatessen &shop) { shop.till().scan(u"ES"_s); }),
        screen(u"till-bundles"_s, u"return"_s,
            [](Delicatessen &shop) {
                ui::ShopTill &till = shop.till();
                till.scan(u"GB"_s);
                till.scan(u"GB"_s);
                till.act(ui::TillAction::ExactCash);
                till.act(ui::TillAction::Enter);
                till.scan(shop.lastReceipt());
            }),
        screen(u"product-bundle"_s, u"normal"_s, [](Delicatessen &shop) { shop.products().openProduct(shop.basket); }),
    };
}

} // namespace mizan::test
