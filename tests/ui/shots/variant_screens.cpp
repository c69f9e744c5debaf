// A clothes shop with a fixed clock and seed.
#include "tests/ui/shots/variant_screens.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/save_family.h"
#include "core/sales/open_shift.h"
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

class ClothesShop final : public QWidget {
public:
    explicit ClothesShop(const std::function<void(ClothesShop &)> &fill)
        : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        static_cast<void>(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{10'000, 1}}}}));
        fill(*this);
    }

    catalogue::Family add(const QString &code, const QString &name, std::vector<catalogue::Attribute> attributes)
    {
        catalogue::Family family {{.id = m_shop.newId<ProductId>(),
                                      .code = code,
                                      .name = name,
                                      .kind = catalogue::ProductKind::Family,
                                      .unit = catalogue::unitId(u"H87"_s),
                                      .taxClass = tax::taxClassId({u"standard"_s}),
                                      .price = UnitPrice::of(m_shop.money(1990)),
                                      .cost = UnitPrice::of(m_shop.money(800))},
            std::move(attributes)};
        family.variants = catalogue::missingVariants(family).value();
        if (family.variants.size() > 10) {
            family.variants.erase(family.variants.begin() + 9);
            family.variants[3].price = UnitPrice::of(m_shop.money(2490));
            family.variants[0].barcodes = {{u"4006381333931"_s}};
        }
        static_cast<void>(catalogue::saveFamily(m_shop, m_shop.manager(), {m_shop.newRequest(), family}));
        std::vector<stock::AdjustLine> lines;
        for (std::size_t i = 0; i < family.variants.size(); ++i) {
            if (i % 4 != 2)
                lines.push_back({family.variants[i].id, Quantity::units(static_cast<qint64>(i * 7 % 13) + 1),
                    UnitPrice::of(m_shop.money(800))});
        }
        static_cast<void>(stock::adjustStock(m_shop, m_shop.manager(),
            {m_shop.newRequest(), stock::branchPlace(m_shop.manager().branch()), stock::AdjustReason::OpeningStock, {},
                lines}));
        return family;
    }
    catalogue::Family shirts()
    {
        return add(u"TS"_s, u"T-shirt, organic cotton"_s,
            {{u"Colour"_s, {u"White"_s, u"Night blue"_s, u"Crimson"_s, u"أخضر"_s}},
                {u"Size"_s, {u"XS"_s, u"S"_s, u"M"_s, u"L"_s, u"XL"_s}}});
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

private:
    TestShop m_shop;
    QVBoxLayout *m_layout;
};

Screen screen(const QString &name, const QString &state, const std::function<void(ClothesShop &)> &fill)
{
    return {name, state,
        [fill](const QString &) -> std::unique_ptr<QWidget> { return std::make_unique<ClothesShop>(fill); }};
}

} // namespace

std::vector<Screen> variantScreens()
{
    return {
        screen(u"till-variants"_s, u"grid"_s,
            [](ClothesShop &shop) {
                shop.shirts();
                ui::ShopTill &till = shop.till();
                till.scan(u"4006381333931"_s);
                till.scan(u"TS"_s);
                till.act(ui::TillAction::LineDown);
            }),
        screen(u"till-variants"_s, u"pages"_s,
            [](ClothesShop &shop) {
                shop.add(u"TR"_s, u"Trousers"_s,
                    {{u"Width"_s, {u"30"_s, u"32"_s, u"34"_s, u"36"_s}}, {u"Length"_s, {u"30"_s, u"32"_s, u"34"_s}},
                        {u"Colour"_s, {u"Black"_s, u"Sand"_s}}});
                shop.till().scan(u"TR"_s);
            }),
        screen(u"till-variants"_s, u"single"_s,
            [](ClothesShop &shop) {
                shop.add(u"CA"_s, u"Candle"_s, {{u"Scent"_s, {u"Lavender and lemon"_s, u"Cedar"_s, u"Rose"_s}}});
                shop.till().scan(u"CA"_s);
            }),
        screen(u"product-variants"_s, u"normal"_s,
            [](ClothesShop &shop) { shop.products().openProduct(shop.shirts().product.id); }),
        screen(u"product-variants"_s, u"new"_s, [](ClothesShop &shop) { shop.products().startNewFamily(); }),
    };
}

} // namespace mizan::test
