// A small shop with a fixed clock and seed; the pages are brought to their state as a person would.
#include "tests/ui/shots/shop_screens.h"

#include "core/catalogue/save_prices.h"
#include "core/devices/print_queue.h"
#include "core/parties/save_customer.h"
#include "core/sales/foreign_terms.h"
#include "core/sales/open_shift.h"
#include "core/sales/sale_queries.h"
#include "tests/support/test_shop.h"
#include "tests/ui/shots/demo_shifts.h"
#include "ui/access/lock_page.h"
#include "ui/sales/close_shift_page.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_page.h"
#include "ui/shell/unprinted_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

class ShopShot final : public QWidget {
public:
    explicit ShopShot(const std::function<QWidget *(TestShop &, QWidget *)> &make)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(make(m_shop, this));
    }

private:
    TestShop m_shop;
};

ui::CloseShiftPage *closing(TestShop &shop, QWidget *parent)
{
    const auto opened = sales::openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {{{10'000, 1}}}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toLogLine()));
    return new ui::CloseShiftPage(shop, shop.manager(), {}, parent);
}

catalogue::Promotion promotion(TestShop &shop, const QString &name, catalogue::PromotionKind kind, qint64 percent)
{
    return {.id = shop.newId<catalogue::PromotionId>(),
        .name = name,
        .kind = kind,
        .rate = Rate::percent(percent),
        .amount = shop.money(0),
        .minimum = shop.money(0)};
}

void save(TestShop &shop, const catalogue::Promotion &one)
{
    if (const auto saved = catalogue::savePromotion(shop, shop.manager(), {shop.newRequest(), one}); !saved)
        qFatal("%s", qPrintable(saved.error().toLogLine()));
}

/// A sale with a price list, a bundle, a part off and a coupon.
QWidget *promotedSale(TestShop &shop, QWidget *parent)
{
    static_cast<void>(sales::openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {{{10'000, 1}}}}));
    const ProductId coffee = shop.addProduct({u"Coffee 500 g"_s, 899, u"1001"_s});
    const ProductId socks = shop.addProduct({u"Socks, wool"_s, 1250, u"1002"_s});
    shop.addProduct({u"Bread, rye"_s, 420, u"1003"_s});
    catalogue::PriceList list {
        .id = shop.newId<catalogue::PriceListId>(), .name = u"Staff price"_s, .currency = shop.currency()};
    list.scope.groups = {u"Staff"_s};
    static_cast<void>(catalogue::savePriceList(shop, shop.manager(), {shop.newRequest(), list}));
    static_cast<void>(catalogue::setListPrices(shop, shop.manager(),
        {shop.newRequest(), list.id, {{coffee, Quantity::units(1), UnitPrice::of(shop.money(749))}}}));
    static_cast<void>(parties::saveCustomer(shop, shop.manager(),
        {shop.newRequest(),
            {.id = shop.newId<PartyId>(),
                .name = u"Nora Haddad"_s,
                .cardCode = u"CARD7"_s,
                .priceGroup = u"Staff"_s}}));
    catalogue::Promotion three = promotion(shop, u"Three for two"_s, catalogue::PromotionKind::BuyAndGet, 100);
    three.slots = {{2, {{socks}, {}}}, {1, {{socks}, {}}}};
    save(shop, three);
    catalogue::Promotion coupon = promotion(shop, u"Welcome"_s, catalogue::PromotionKind::PercentOff, 10);
    coupon.coupon = u"SAVE10"_s;
    save(shop, coupon);
    auto *till = new ui::ShopTill(shop, shop.cashier(), {}, parent);
    for (const char *code : {"CARD7", "1001", "1001", "1002", "1002", "1002", "1003", "SAVE10"})
        till->scan(QString::fromLatin1(code));
    return new ui::TillPage(*till, parent);
}

/// The drawer holds dollars too, which the shop takes at 0.90.
ui::CloseShiftPage *closingForeign(TestShop &shop, QWidget *parent)
{
    const Currency dollars = Currency::of("USD");
    const auto saved = sales::saveForeignCurrency(
        shop, shop.manager(), {shop.newRequest(), {dollars, Rate::fromNano(900'000'000), 100}});
    const auto opened =
        sales::openShift(shop, shop.manager(), {shop.newId<ShiftId>(), {{{10'000, 1}}}, {{dollars, {{{2000, 3}}}}}});
    if (!saved || !opened)
        qFatal("the drawer's dollars were refused");
    return new ui::CloseShiftPage(shop, shop.manager(), {}, parent);
}

void press(QWidget &page)
{
    // The button that leads on is the last one of the page.
    page.findChildren<QPushButton *>().constLast()->click();
}

void count(QWidget &page, int hundreds)
{
    for (auto *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(u"100"_s))
            QTest::keyClicks(field, QString::number(hundreds));
    }
}

/// After a cut: one paper waits for a printer that is away, one was given up, one never was.
ui::UnprintedPage *unprinted(TestShop &shop, QWidget *parent)
{
    shop.addProduct({u"Coffee 500 g"_s, 899, u"1001"_s});
    shop.addProduct({u"Socks, wool"_s, 1250, u"1002"_s});
    shop.addProduct({u"Bread, rye"_s, 420, u"1003"_s});
    tradeForAFortnight(shop);
    const devices::FilePort roll {u"/dev/usb/lp0"_s};
    devices::PrintState state = devices::PrintState::Waiting;
    for (const sales::SaleRow &sale : sales::recentSales(shop.connection(), shop.shop().device(), 3)) {
        const auto no = devices::enqueue(shop.connection(), {roll, sale.number.toText(), "paper"}, shop.clock.nowMs());
        shop.connection().run(
            "UPDATE print_job SET state = ?, attempts = 1 WHERE no = ?", static_cast<int>(state), no.value_or(0));
        state = state == devices::PrintState::Waiting ? devices::PrintState::Failed : devices::PrintState::Printed;
    }
    return new ui::UnprintedPage(shop.connection(), shop.manager(), {}, parent);
}

Screen screen(const QString &name, const std::function<QWidget *(TestShop &, QWidget *)> &make)
{
    return {name, u"normal"_s,
        [make](const QString &) -> std::unique_ptr<QWidget> { return std::make_unique<ShopShot>(make); }};
}

} // namespace

std::vector<Screen> shopScreens()
{
    return {
        screen(u"lock"_s, [](TestShop &shop, QWidget *parent) -> QWidget * { return new ui::LockPage(shop, parent); }),
        screen(u"till-promotions"_s, promotedSale),
        screen(u"unprinted"_s, [](TestShop &shop, QWidget *parent) -> QWidget * { return unprinted(shop, parent); }),
        screen(u"count-blind"_s,
            [](TestShop &shop, QWidget *parent) -> QWidget * {
                ui::CloseShiftPage *page = closing(shop, parent);
                press(*page);
                count(*page, 2);
                return page;
            }),
        screen(u"count-foreign"_s,
            [](TestShop &shop, QWidget *parent) -> QWidget * {
                ui::CloseShiftPage *page = closingForeign(shop, parent);
                press(*page);
                count(*page, 1);
                press(*page);
                return page;
            }),
        screen(u"close-diff-foreign"_s,
            [](TestShop &shop, QWidget *parent) -> QWidget * {
                ui::CloseShiftPage *page = closingForeign(shop, parent);
                press(*page);
                count(*page, 1);
                press(*page);
                press(*page);
                return page;
            }),
        screen(u"close-diff"_s,
            [](TestShop &shop, QWidget *parent) -> QWidget * {
                ui::CloseShiftPage *page = closing(shop, parent);
                press(*page);
                count(*page, 2);
                press(*page);
                return page;
            }),
    };
}

} // namespace mizan::test
