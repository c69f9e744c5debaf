// A bakery's counter with fixed goods, two pages of keys, and a customer who has points.
#include "tests/ui/shots/key_screens.h"

#include "core/catalogue/product_record.h"
#include "core/catalogue/quick_keys.h"
#include "core/catalogue/save_product.h"
#include "core/daybook/shop.h"
#include "core/documents/picture_file.h"
#include "core/parties/loyalty_terms.h"
#include "core/parties/save_customer.h"
#include "core/sales/open_shift.h"
#include "core/tax/tax_record.h"
#include "tests/support/test_shop.h"
#include "ui/sales/key_grid.h"
#include "ui/sales/quick_keys_page.h"
#include "ui/sales/shop_till.h"
#include "ui/sales/till_page.h"

#include <QBuffer>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

const QString Card = u"2900000000017"_s;

/// A drawn loaf, so that the picture of a picture needs no file.
access::Picture drawn(const QColor &crust, bool isRound)
{
    QImage image(160, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(crust.darker(), 6));
    painter.setBrush(crust);
    isRound ? painter.drawEllipse(20, 30, 120, 100) : painter.drawRoundedRect(12, 50, 136, 64, 30, 30);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return documents::pictureFrom(buffer.data(), documents::KeyPictureFit).value();
}

class Bakery final : public QWidget {
public:
    explicit Bakery(const std::function<void(Bakery &)> &fill)
        : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        static_cast<void>(sales::openShift(m_shop, m_shop.manager(), {m_shop.newId<ShiftId>(), {{{10'000, 1}}}}));
        const std::vector<std::pair<QString, qint64>> goods {{u"Sourdough loaf"_s, 480}, {u"Roll"_s, 45},
            {u"Pretzel with coarse salt and butter"_s, 190}, {u"Croissant"_s, 160}, {u"Apple pie"_s, 320},
            {u"Coffee"_s, 220}, {u"Espresso"_s, 180}, {u"Tea"_s, 200}};
        for (const auto &[name, price] : goods)
            bake(name, price);
        keepKeys();
        keepPoints();
        fill(*this);
    }
    ui::ShopTill &till()
    {
        auto *till = new ui::ShopTill(m_shop, m_shop.cashier(), {}, this);
        m_layout->addWidget(new ui::TillPage(*till, this));
        return *till;
    }
    void edit()
    {
        auto *page = new ui::QuickKeysPage(m_shop, m_shop.manager(), this);
        m_layout->addWidget(page);
        page->findChild<ui::KeyGrid *>()->setCurrentRow(2);
    }

private:
    void bake(const QString &name, qint64 price)
    {
        const catalogue::Product made {.id = m_shop.newId<ProductId>(),
            .code = name.left(6).toUpper(),
            .name = name,
            .unit = catalogue::pieceUnit().id,
            .taxClass = tax::taxClassId({u"standard"_s}),
            .price = UnitPrice::of(m_shop.money(price)),
            .cost = UnitPrice::of(m_shop.money(price / 3))};
        static_cast<void>(catalogue::saveProduct(m_shop, m_shop.manager(), {m_shop.newRequest(), made}));
        m_goods.push_back(made.id);
    }
    void keepKeys()
    {
        using enum catalogue::KeyColour;
        const access::Picture loaf = drawn(QColor(190, 130, 60), true);
        const access::Picture roll = drawn(QColor(222, 170, 90), false);
        catalogue::QuickLayout keys {
            {{u"Favourites"_s,
                 {{m_goods[0], {}, access::pictureId(loaf)}, {m_goods[1], Amber, access::pictureId(roll)},
                     {m_goods[2], Green}, {m_goods[3], Blue}, {m_goods[4], Red}, {m_goods[5], Violet}}},
                {u"Drinks"_s, {{m_goods[5], Violet}, {m_goods[6], Violet}, {m_goods[7], Grey}}}}};
        static_cast<void>(catalogue::saveQuickLayout(
            m_shop, m_shop.manager(), {m_shop.newRequest(), m_shop.manager().branch(), std::move(keys), {loaf, roll}}));
    }
    void keepPoints()
    {
        static_cast<void>(parties::saveCustomer(m_shop, m_shop.manager(),
            {m_shop.newRequest(), {.id = m_shop.newId<PartyId>(), .name = u"Layla Haddad"_s, .cardCode = Card}}));
        parties::LoyaltyTerms terms(m_shop.currency());
        terms.perPoint = m_shop.money(10);
        terms.worth = m_shop.money(1);
        terms.validDays = 365;
        terms.tiers = {{u"Gold"_s, m_shop.money(300), 200}};
        static_cast<void>(parties::saveLoyaltyTerms(m_shop, m_shop.manager(), {m_shop.newRequest(), std::move(terms)}));
    }

    TestShop m_shop;
    QVBoxLayout *m_layout;
    std::vector<ProductId> m_goods;
};

/// Layla has bought before, and buys again.
ui::ShopTill &loyalSale(Bakery &bakery)
{
    ui::ShopTill &till = bakery.till();
    till.scan(Card);
    till.scan(u"SOURDO"_s);
    till.act(ui::TillAction::ExactCash);
    till.scan(Card);
    till.scan(u"APPLE "_s);
    till.scan(u"ROLL"_s);
    return till;
}

void redeem(ui::ShopTill &till)
{
    till.act(ui::TillAction::Customer);
    till.choose(1); // Below the walk-in customer.
}

Screen screen(const QString &name, const QString &state, const std::function<void(Bakery &)> &fill)
{
    return {
        name, state, [fill](const QString &) -> std::unique_ptr<QWidget> { return std::make_unique<Bakery>(fill); }};
}

} // namespace

std::vector<Screen> keyScreens()
{
    return {
        screen(u"till-quick-keys"_s, u"normal"_s, [](Bakery &bakery) { bakery.till().quickKey(2); }),
        screen(u"quick-keys"_s, u"edit"_s, [](Bakery &bakery) { bakery.edit(); }),
        screen(u"till-points"_s, u"offered"_s, [](Bakery &bakery) { loyalSale(bakery).act(ui::TillAction::Customer); }),
        screen(u"till-points"_s, u"redeemed"_s, [](Bakery &bakery) { redeem(loyalSale(bakery)); }),
    };
}

} // namespace mizan::test
