// A grocer's price lists and promotions; the office window over them.
#include "tests/ui/shots/price_screens.h"

#include "core/catalogue/save_prices.h"
#include "core/parties/save_customer.h"
#include "tests/support/test_shop.h"
#include "ui/catalogue/price_entries.h"
#include "ui/catalogue/price_list_page.h"
#include "ui/catalogue/price_list_pane.h"
#include "ui/catalogue/price_tester.h"
#include "ui/catalogue/promotion_page.h"
#include "ui/catalogue/promotion_pane.h"
#include "ui/kit/record_table.h"
#include "ui/shell/office_window.h"

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

constexpr int ListsTab = 1;
constexpr int PromotionsTab = 2;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the picture's shop refused: %s", qPrintable(result.error().toLogLine()));
    return *std::move(result);
}

struct Goods {
    const char16_t *code;
    const char16_t *english;
    const char16_t *arabic;
    qint64 priceMinor;
};

constexpr Goods Shelf[] = {{u"TEA-20", u"Green tea, 20 bags", u"شاي أخضر 20 كيس", 329},
    {u"COF-1K", u"Coffee, whole beans 1 kg", u"قهوة حبوب كاملة 1 كغ", 1599},
    {u"CHO-77", u"Chocolate bar with hazelnuts and sea salt, family size",
        u"لوح شوكولاتة بالبندق وملح البحر، حجم عائلي", 1299},
    {u"WAT-15", u"Mineral water 1.5 l", u"مياه معدنية 1.5 لتر", 89}};

class PriceShot final : public QWidget {
public:
    PriceShot(const QString &language, bool isEmpty)
        : m_arabic(language == u"ar" || language == u"rtl")
    {
        for (const Goods &one : Shelf)
            m_products.push_back(m_shop.addProduct({.name = QString::fromUtf16(m_arabic ? one.arabic : one.english),
                .priceMinor = one.priceMinor,
                .costMinor = one.priceMinor * 6 / 10,
                .code = QString::fromUtf16(one.code)}));
        if (!isEmpty)
            fill();
        m_window = new ui::OfficeWindow(m_shop, m_shop.manager(), {}, {}, this);
        m_window->openSection(u"products"_s);
        m_window->show();
    }
    [[nodiscard]] ui::OfficeWindow &window() const { return *m_window; }
    [[nodiscard]] ui::PriceListPage &lists() const { return m_window->priceLists(); }
    [[nodiscard]] ui::PromotionPage &promotions() const { return m_window->promotions(); }
    void openPromotion(std::size_t promotion)
    {
        m_window->openGoods(PromotionsTab);
        promotions().openRecord(m_promotions[promotion].as<struct RecordTag>());
    }
    void tryGoods()
    {
        ui::PriceTester &tester = promotions().pane().tester();
        for (const std::size_t product : {std::size_t {0}, std::size_t {0}, std::size_t {0}, std::size_t {1}})
            tester.add(m_products[product]);
    }
    void open(std::size_t list, ui::PriceListPane::Tab tab)
    {
        m_window->openGoods(ListsTab);
        lists().openRecord(m_lists[list].as<struct RecordTag>());
        lists().pane().openTab(tab);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    void fill()
    {
        const auto customer = m_shop.newId<PartyId>();
        must(parties::saveCustomer(m_shop, m_shop.manager(),
            {m_shop.newRequest(),
                {.id = customer, .name = m_arabic ? u"مخبز فيبر"_s : u"Bakery Weber"_s, .priceGroup = u"Trade"_s}}));
        addList(m_arabic ? u"تجارة"_s : u"Trade"_s, 5, {.groups = {u"Trade"_s}}, Rate::percent(10));
        addList(m_arabic ? u"أسعار الصيف"_s : u"Summer prices"_s, 20,
            {.from = BusinessDate::fromIso(u"2026-06-01"), .through = BusinessDate::fromIso(u"2026-08-31")}, {});
        addList(m_arabic ? u"مخبز فيبر"_s : u"Bakery Weber"_s, 1, {.customers = {customer}}, {});
        set(0, 0, 1, 299);
        set(0, 0, 12, 249);
        set(0, 1, 1, 1449);
        set(0, 2, 6, 820);
        set(0, 3, 24, 69);
        using catalogue::PromotionKind;
        catalogue::Promotion tea = promotion(m_arabic ? u"وقت الشاي"_s : u"Tea time"_s, PromotionKind::BuyAndGet, 10);
        tea.rate = Rate::percent(100);
        tea.slots = {{2, {{m_products[0]}, {}}}, {1, {{m_products[0]}, {}}}};
        tea.weekdays = 0b0011111;
        tea.scope.through = BusinessDate::fromIso(u"2026-12-31");
        add(tea);
        catalogue::Promotion deal =
            promotion(m_arabic ? u"عرض الفطور"_s : u"Breakfast"_s, PromotionKind::BundlePrice, 20);
        deal.amount = m_shop.money(1'499);
        deal.slots = {{1, {{m_products[1]}, {}}}, {2, {{m_products[3]}, {}}}};
        deal.hours = catalogue::HourWindow {7 * 60, 11 * 60};
        add(deal);
        catalogue::Promotion welcome =
            promotion(m_arabic ? u"أهلا"_s : u"Welcome"_s, PromotionKind::AmountOffTotal, 90);
        welcome.amount = m_shop.money(500);
        welcome.minimum = m_shop.money(5'000);
        welcome.coupon = u"WELCOME5"_s;
        welcome.maxUses = 500;
        add(welcome);
        catalogue::Promotion advent =
            promotion(m_arabic ? u"الشتاء"_s : u"Winter sale"_s, PromotionKind::PercentOff, 95);
        advent.rate = Rate::percent(15);
        advent.scope.from = BusinessDate::fromIso(u"2027-01-02");
        add(advent);
        catalogue::Promotion old = promotion(m_arabic ? u"الربيع"_s : u"Spring"_s, PromotionKind::AmountOffEach, 99);
        old.amount = m_shop.money(50);
        old.isArchived = true;
        add(old);
    }
    [[nodiscard]] catalogue::Promotion promotion(const QString &name, catalogue::PromotionKind kind, int rank)
    {
        return {.id = m_shop.newId<catalogue::PromotionId>(),
            .name = name,
            .kind = kind,
            .rank = rank,
            .amount = m_shop.money(0),
            .minimum = m_shop.money(0)};
    }
    void add(const catalogue::Promotion &one)
    {
        m_promotions.push_back(must(catalogue::savePromotion(m_shop, m_shop.manager(), {m_shop.newRequest(), one})));
    }
    void addList(const QString &name, int rank, catalogue::PriceScope scope, std::optional<Rate> off)
    {
        catalogue::PriceList list {.id = m_shop.newId<catalogue::PriceListId>(),
            .name = name,
            .currency = m_shop.currency(),
            .rank = rank,
            .scope = std::move(scope)};
        list.off = off;
        m_lists.push_back(must(catalogue::savePriceList(m_shop, m_shop.manager(), {m_shop.newRequest(), list})));
    }
    void set(std::size_t list, std::size_t product, qint64 units, qint64 minor)
    {
        must(catalogue::setListPrices(m_shop, m_shop.manager(),
            {m_shop.newRequest(), m_lists[list],
                {{m_products[product], Quantity::units(units), UnitPrice::of(m_shop.money(minor))}}}));
    }

    TestShop m_shop;
    bool m_arabic;
    std::vector<ProductId> m_products;
    std::vector<catalogue::PriceListId> m_lists;
    std::vector<catalogue::PromotionId> m_promotions;
    ui::OfficeWindow *m_window = nullptr;
};

Screen prices(
    const QString &name, const QString &state, const std::function<void(PriceShot &)> &arrange, bool isEmpty = false)
{
    return {name, state, [=](const QString &language) -> std::unique_ptr<QWidget> {
                auto shot = std::make_unique<PriceShot>(language, isEmpty);
                shot->show();
                arrange(*shot);
                return shot;
            }};
}

using Tab = ui::PriceListPane::Tab;

} // namespace

std::vector<Screen> priceScreens()
{
    return {
        prices(u"price-lists"_s, u"normal"_s, [](PriceShot &shot) { shot.window().openGoods(ListsTab); }),
        prices(
            u"price-lists"_s, u"empty"_s, [](PriceShot &shot) { shot.window().openGoods(ListsTab); }, true),
        prices(u"price-list"_s, u"prices"_s,
            [](PriceShot &shot) {
                shot.open(0, Tab::Prices);
                ui::PriceEntries &entries = shot.lists().pane().entries();
                entries.table().selectRecord(entries.model().idAt(2));
            }),
        prices(u"price-list"_s, u"none"_s, [](PriceShot &shot) { shot.open(1, Tab::Prices); }),
        prices(u"price-list"_s, u"terms"_s, [](PriceShot &shot) { shot.open(2, Tab::Terms); }),
        prices(u"price-list"_s, u"new"_s,
            [](PriceShot &shot) {
                shot.window().openGoods(ListsTab);
                shot.lists().startNew();
            }),
        prices(u"promotions"_s, u"normal"_s, [](PriceShot &shot) { shot.window().openGoods(PromotionsTab); }),
        prices(
            u"promotions"_s, u"empty"_s, [](PriceShot &shot) { shot.window().openGoods(PromotionsTab); }, true),
        prices(u"promotion"_s, u"buyandget"_s,
            [](PriceShot &shot) {
                shot.openPromotion(0);
                shot.tryGoods();
            }),
        prices(u"promotion"_s, u"bundle"_s,
            [](PriceShot &shot) {
                shot.openPromotion(1);
                shot.tryGoods();
            }),
        prices(u"promotion"_s, u"coupon"_s, [](PriceShot &shot) { shot.openPromotion(2); }),
        prices(u"promotion"_s, u"new"_s,
            [](PriceShot &shot) {
                shot.window().openGoods(PromotionsTab);
                shot.promotions().startNew();
            }),
    };
}

} // namespace mizan::test
