// A greengrocer's counter with a fixed clock and seed; scanned and typed as a person would.
#include "tests/ui/shots/goods_screens.h"

#include "core/catalogue/find_barcode.h"
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_goods_rule.h"
#include "core/catalogue/save_label_pattern.h"
#include "core/catalogue/save_product.h"
#include "core/sales/open_shift.h"
#include "core/stock/adjust_stock.h"
#include "core/stock/place.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/catalogue/goods_rules_page.h"
#include "ui/catalogue/labels_page.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

class Counter final : public QWidget {
public:
    explicit Counter(const std::function<void(Counter &)> &fill)
        : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        static_cast<void>(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{10'000, 1}}}}));
        stock(u"77"_s, u"Tomatoes on the vine"_s, 379, u"KGM"_s, {}, Quantity::fromMicro(12'000));
        stock(u"78"_s, u"Mountain cheese"_s, 2190, u"KGM"_s, {});
        stock(u"W"_s, u"Mineral water 0.5 l"_s, 89, u"H87"_s,
            {{u"4006381333931"_s}, {u"BOX12"_s, Quantity::units(12)},
                {u"CRATE"_s, Quantity::units(20), UnitPrice::of(m_shop.money(1500))}});
        pattern(u"Prices from the scale"_s, u"21"_s, catalogue::LabelValueKind::Price, 2);
        pattern(u"Weights from the wrapper"_s, u"28"_s, catalogue::LabelValueKind::Weight, 3);
        fill(*this);
    }

    void stock(const QString &code, const QString &name, qint64 price, const QString &unit,
        std::vector<catalogue::Barcode> barcodes, Quantity tare = {})
    {
        const catalogue::Product made {.id = m_shop.newId<ProductId>(),
            .code = code,
            .name = name,
            .unit = catalogue::unitId(unit),
            .taxClass = tax::taxClassId({u"standard"_s}),
            .price = UnitPrice::of(m_shop.money(price)),
            .cost = UnitPrice::of(m_shop.money(price / 2)),
            .barcodes = std::move(barcodes),
            .tare = tare};
        static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
    }
    /// Telephones with serial numbers, and milk in batches.
    void addTracked()
    {
        const auto add = [this](const QString &code, const QString &name, qint64 price, catalogue::Tracking tracking,
                             std::vector<mizan::stock::Lot> lots) {
            stock(code, name, price, u"H87"_s, {});
            catalogue::Product made = catalogue::findByCode(m_shop.connection(), m_shop.currency(), code)->product;
            made.tracking = tracking;
            static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
            Quantity sum;
            for (const mizan::stock::Lot &lot : lots)
                sum += lot.quantity;
            static_cast<void>(mizan::stock::adjustStock(m_shop, m_shop.manager(),
                {m_shop.newRequest(), mizan::stock::branchPlace(m_shop.manager().branch()),
                    mizan::stock::AdjustReason::Found, {}, {{made.id, sum, {}, std::move(lots)}}}));
        };
        add(u"PHONE"_s, u"Telephone X2, 128 GB"_s, 39900, catalogue::Tracking::Serial,
            {{u"356938035643809"_s}, {u"356938035643817"_s}, {u"356938035643825"_s}});
        const qint64 today = m_shop.today().days();
        add(u"MILK"_s, u"Fresh milk 1 l"_s, 129, catalogue::Tracking::Batch,
            {{u"L2611"_s, Quantity::units(6), BusinessDate::fromDays(today + 3)},
                {u"L2614"_s, Quantity::units(12), BusinessDate::fromDays(today + 6)}});
    }
    void pattern(const QString &name, const QString &prefix, catalogue::LabelValueKind kind, int decimals)
    {
        m_patterns.push_back({.id = m_shop.newId<catalogue::LabelPatternId>(),
            .name = name,
            .prefixes = {prefix},
            .kind = kind,
            .decimals = decimals});
        static_cast<void>(catalogue::saveLabelPattern(
            m_shop, m_shop.manager(), {m_shop.newRequest(), m_patterns.back(), m_shop.currency()}));
    }
    [[nodiscard]] QString label(std::size_t pattern, qint64 item, qint64 value) const
    {
        return catalogue::labelCode(m_patterns[pattern], m_patterns[pattern].prefixes.front(), item, value).value();
    }
    ui::ShopTill &till()
    {
        auto *till = new ui::ShopTill(m_shop, m_shop.cashier(), {}, this);
        m_layout->addWidget(new ui::TillPage(*till, this));
        return *till;
    }
    /// Wine for adults, a department, and water that must be there.
    void addRuled()
    {
        catalogue::Product made {.id = m_shop.newId<ProductId>(),
            .code = u"WINE"_s,
            .name = u"Red wine 0.75 l"_s,
            .unit = catalogue::unitId(u"H87"_s),
            .taxClass = tax::taxClassId({u"standard"_s}),
            .price = UnitPrice::of(m_shop.money(899)),
            .cost = UnitPrice::of(m_shop.money(500)),
            .rule = {catalogue::StockPolicy::Warn, 18}};
        static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
        for (const QString &name : {u"Bakery"_s, u"Fruit and vegetables"_s, u"Household"_s}) {
            made.id = m_shop.newId<ProductId>();
            made.code = name.first(4).toUpper();
            made.name = name;
            made.price = UnitPrice::of(m_shop.money(0));
            made.cost = UnitPrice::of(m_shop.money(0));
            made.kind = catalogue::ProductKind::Other;
            made.asksPrice = true;
            made.rule = {};
            static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
        }
    }
    void rules() { m_layout->addWidget(new ui::GoodsRulesPage(m_shop, m_shop.manager(), this)); }
    ui::LabelsPage &labels()
    {
        auto *scroll = new QScrollArea(this); // As the settings show it.
        auto *page = new ui::LabelsPage(m_shop, m_shop.manager());
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        m_layout->addWidget(scroll);
        return *page;
    }

private:
    TestShop m_shop;
    std::vector<catalogue::LabelPattern> m_patterns;
    QVBoxLayout *m_layout;
};

void type(ui::ShopTill &till, const QString &keys)
{
    for (const QChar key : keys) {
        if (key == u'.')
            till.act(ui::TillAction::Decimal);
        else
            till.digit(key);
    }
}

/// A label, a weight by hand, boxes with and without a price of their own.
ui::ShopTill &goods(Counter &counter)
{
    ui::ShopTill &till = counter.till();
    till.scan(counter.label(0, 78, 451));
    till.scan(counter.label(1, 78, 234));
    till.scan(u"77"_s);
    type(till, u"1.296"_s);
    till.act(ui::TillAction::Enter);
    till.scan(u"BOX12"_s);
    till.scan(u"CRATE"_s);
    till.scan(u"CRATE"_s);
    return till;
}

Screen screen(const QString &name, const QString &state, const std::function<void(Counter &)> &fill)
{
    return {
        name, state, [fill](const QString &) -> std::unique_ptr<QWidget> { return std::make_unique<Counter>(fill); }};
}

} // namespace

std::vector<Screen> goodsScreens()
{
    return {
        screen(u"till-goods"_s, u"normal"_s, [](Counter &counter) { goods(counter); }),
        screen(u"till-weighing"_s, u"normal"_s,
            [](Counter &counter) {
                ui::ShopTill &till = goods(counter);
                till.scan(u"77"_s);
                type(till, u"0.512"_s);
            }),
        screen(u"till-weighing"_s, u"error"_s,
            [](Counter &counter) {
                ui::ShopTill &till = counter.till();
                till.scan(u"77"_s);
                type(till, u"0.012"_s);
                till.act(ui::TillAction::Enter);
            }),
        screen(u"till-age"_s, u"normal"_s,
            [](Counter &counter) {
                counter.addRuled();
                ui::ShopTill &till = goods(counter);
                till.scan(u"WINE"_s);
            }),
        screen(u"till-open-item"_s, u"choose"_s,
            [](Counter &counter) {
                counter.addRuled();
                ui::ShopTill &till = goods(counter);
                till.scan(u"5901234123457"_s);
                till.openRow(5);
                till.act(ui::TillAction::Price);
            }),
        screen(u"till-open-item"_s, u"price"_s,
            [](Counter &counter) {
                counter.addRuled();
                ui::ShopTill &till = goods(counter);
                type(till, u"3"_s);
                till.act(ui::TillAction::Multiply);
                till.scan(u"FRUI"_s);
                type(till, u"1.5"_s);
            }),
        screen(u"till-serial"_s, u"normal"_s,
            [](Counter &counter) {
                counter.addTracked();
                ui::ShopTill &till = goods(counter);
                type(till, u"2"_s);
                till.act(ui::TillAction::Multiply);
                till.scan(u"PHONE"_s);
                till.scan(u"356938035643809"_s);
            }),
        screen(u"till-serial"_s, u"refused"_s,
            [](Counter &counter) {
                counter.addTracked();
                ui::ShopTill &till = goods(counter);
                till.scan(u"MILK"_s);
                type(till, u"2"_s);
                till.act(ui::TillAction::Multiply);
                till.scan(u"PHONE"_s);
                till.scan(u"356938035643809"_s);
                till.scan(u"356938035643809"_s);
            }),
        screen(u"goods-rules"_s, u"normal"_s, [](Counter &counter) { counter.rules(); }),
        screen(u"labels"_s, u"normal"_s, [](Counter &counter) { counter.labels(); }),
        screen(u"labels"_s, u"tried"_s, [](Counter &counter) { counter.labels().takeScan(counter.label(0, 78, 451)); }),
        screen(
            u"labels"_s, u"error"_s, [](Counter &counter) { counter.labels().takeScan(counter.label(0, 12345, 451)); }),
    };
}

} // namespace mizan::test
