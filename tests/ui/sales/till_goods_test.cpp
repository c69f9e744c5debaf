// Ages, stock, departments and costs, as the cashier meets them.
#include "core/catalogue/product_record.h"
#include "core/catalogue/save_goods_rule.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using catalogue::StockPolicy;
using test::Bread;
using test::Water;

namespace {

struct GoodsCounter : test::TillCounter {
    GoodsCounter() { openShift(); }

    void rule(const QString &name, const catalogue::GoodsRule &rule)
    {
        catalogue::Product made = shop.product(name);
        made.rule = rule;
        made.barcodes = {{name == u"Bread" ? Bread : Water}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), made}));
    }
    /// Puts it into a category of its own.
    CategoryId categoryOf(const QString &name)
    {
        const catalogue::Category category {shop.newId<CategoryId>(), u"Drinks"_s};
        const daybook::RecordChange change = catalogue::categoryChange(category);
        daybook::Writing writing(shop.shop().daybook());
        writing.append({shop.newId<FactId>(), daybook::RecordSetKind, 1, {}, shop.manager().branch(),
            shop.manager().user(), std::nullopt, daybook::recordSetBody(std::span(&change, 1))});
        writing.commit();
        catalogue::Product made = shop.product(name);
        made.category = category.id;
        made.barcodes = {{Water}};
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), made}));
        return category.id;
    }
    void department()
    {
        catalogue::Product fruit = shop.product(u"Fruit"_s, 0, u"standard"_s, catalogue::ProductKind::Other);
        fruit.asksPrice = true;
        REQUIRE(catalogue::saveProduct(shop, shop.manager(), {shop.newRequest(), fruit}));
    }
    void approve() { till->enterPin(QString::fromLatin1(test::TestShop::ManagerPin)); }
    [[nodiscard]] sales::SaleDetail lastSale()
    {
        return sales::lastSale(shop.connection(), shop.shop().device()).value();
    }
};

} // namespace

TEST_CASE("goods for adults ask for a document, once", "[ui][till][age]")
{
    GoodsCounter counter;
    counter.rule(u"Water"_s, {.minimumAge = 18});
    counter.till->scan(Water);
    CHECK(counter.tones.back() == Tone::Attention);
    CHECK(counter.state().rows.empty());
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"born on or before"));
    counter.till->scan(Bread); // A scan waits for the answer.
    CHECK(counter.state().rows.empty());
    counter.till->act(TillAction::Escape);
    CHECK(std::holds_alternative<KeysPanel>(counter.state().panel));
    CHECK(counter.state().rows.empty());

    counter.till->scan(Water);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    counter.till->scan(Water); // Asked and answered.
    CHECK(counter.state().rows[0].quantity == Quantity::units(2));
    counter.till->act(TillAction::ExactCash);
    REQUIRE(counter.lastSale().sale.ageCheck);
    CHECK(counter.lastSale().sale.ageCheck->age == 18);
    CHECK(counter.lastSale().sale.ageCheck->by == counter.shop.cashier().user());
    counter.till->scan(Water); // Another buyer.
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"born on or before"));
}

TEST_CASE("goods that got an age after they were held are asked for before paying", "[ui][till][age]")
{
    GoodsCounter counter;
    const CategoryId drinks = counter.categoryOf(u"Water"_s);
    counter.till->scan(Water);
    counter.till->act(TillAction::Hold);
    REQUIRE(catalogue::saveGoodsRule(
        counter.shop, counter.shop.manager(), {counter.shop.newRequest(), drinks, {.minimumAge = 18}}));
    counter.till->act(TillAction::Recall);
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    counter.till->act(TillAction::Pay);
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"born on or before"));
    counter.till->act(TillAction::Escape);
    counter.panel<KeysPanel>();
    counter.till->act(TillAction::Pay);
    counter.till->act(TillAction::Enter);
    counter.panel<TenderPanelView>();
    counter.till->act(TillAction::Enter); // Exactly what is due.
    REQUIRE(counter.lastSale().sale.ageCheck);
}

TEST_CASE("undo takes the age check back with the goods it was for", "[ui][till][age]")
{
    GoodsCounter counter;
    counter.rule(u"Water"_s, {.minimumAge = 18});
    counter.till->scan(Water);
    counter.till->act(TillAction::Enter);
    counter.till->act(TillAction::Undo);
    CHECK(counter.state().rows.empty());
    counter.till->scan(Water); // It may be somebody else.
    CHECK(counter.panel<ChoicePanelView>().title.contains(u"born on or before"));
}

TEST_CASE("what is not in stock is said or needs an approval", "[ui][till][stock-policy]")
{
    GoodsCounter counter;
    counter.rule(u"Water"_s, {.stock = StockPolicy::Warn});
    counter.rule(u"Bread"_s, {.stock = StockPolicy::Block});
    counter.till->scan(Water);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().feedback.level == FeedbackLevel::Notice);
    CHECK(counter.tones.back() == Tone::Attention);

    counter.work(Right::SellBelowStock, Grant::Denied);
    counter.till->scan(Bread);
    CHECK(counter.state().rows.size() == 1);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);

    counter.work(Right::SellBelowStock, Grant::WithApprover);
    counter.till->scan(Bread);
    CHECK(counter.panel<PinPanelView>().text.contains(u"Bread"));
    counter.approve();
    REQUIRE(counter.state().rows.size() == 2);
    counter.till->act(TillAction::Plus); // The approval is of the line.
    CHECK(counter.state().rows[1].quantity == Quantity::units(2));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[1].allowed.size() == 1);
}

TEST_CASE("an unknown code is sold as an open item", "[ui][till][open-item]")
{
    GoodsCounter counter;
    counter.department();
    counter.till->scan(u"5901234123457"_s);
    counter.till->openRow(0);
    counter.panel<ProductPanelView>();
    counter.till->act(TillAction::Price);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    counter.till->choose(0);
    counter.till->act(TillAction::Enter);
    CHECK_FALSE(counter.panel<WeighPanelView>().problem.isEmpty());
    counter.type(u"2"_s);
    counter.till->act(TillAction::Decimal);
    counter.type(u"50"_s);
    counter.till->act(TillAction::Enter);
    CHECK(counter.panel<PinPanelView>().text.contains(u"2.50")); // Cashiers ask.
    CHECK(counter.state().rows[0].mark == RowMark::Unknown);
    counter.approve();
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].name == u"Fruit");
    CHECK(counter.state().rows[0].total == counter.shop.money(250));
    counter.till->act(TillAction::ExactCash);
    CHECK(counter.lastSale().sale.lines[0].isOpen);
}

TEST_CASE("a department picked or chosen in the menu asks its price", "[ui][till][open-item]")
{
    GoodsCounter counter;
    counter.work(Right::SellOpenItem, Grant::Allowed);
    counter.till->act(TillAction::Menu);
    const auto rows = counter.panel<ChoicePanelView>().rows;
    const auto item =
        std::ranges::find_if(rows, [](const ChoiceRow &row) { return row.title.startsWith(u"Open item"); });
    REQUIRE(item != rows.end());
    const int index = static_cast<int>(item - rows.begin());
    counter.till->choose(index);
    CHECK(counter.panel<ChoicePanelView>().rows.empty());
    CHECK_FALSE(counter.panel<ChoicePanelView>().empty.isEmpty());
    counter.till->act(TillAction::Escape);

    counter.department();
    counter.type(u"3"_s);
    counter.till->act(TillAction::Multiply);
    counter.till->scan(u"FRUIT"_s);
    counter.type(u"4"_s);
    CHECK(counter.panel<WeighPanelView>().outcome.contains(u"12.00"));
    counter.till->act(TillAction::Enter);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].total == counter.shop.money(1200));
}

TEST_CASE("below cost asks whoever may, and once where one approver may both", "[ui][till][below-cost]")
{
    GoodsCounter counter;
    counter.till->scan(Bread);
    counter.work(Right::SellBelowCost, Grant::WithApprover);
    counter.type(u"80"_s);
    counter.till->act(TillAction::Discount);
    CHECK(counter.panel<PinPanelView>().text.contains(u"below"));
    counter.approve();
    REQUIRE(counter.state().rows[0].total == counter.shop.money(70));

    counter.till->act(TillAction::ExactCash);
    REQUIRE(counter.lastSale().sale.lines[0].allowed.size() == 1);
    CHECK(counter.lastSale().sale.lines[0].allowed[0].right == "sale.below-cost");

    // By the whole sale too; who may not at all is told so.
    counter.till->scan(Bread);
    counter.work(Right::SellBelowCost, Grant::Denied);
    counter.type(u"80"_s);
    counter.till->act(TillAction::SaleDiscount);
    CHECK(counter.state().feedback.level == FeedbackLevel::Error);
    CHECK(counter.state().rows[0].total == counter.shop.money(349));
    counter.till->act(TillAction::Escape);

    counter.till->setSession(counter.shop.cashier()); // Both with approval: one PIN answers both.
    counter.type(u"80"_s);
    counter.till->act(TillAction::Discount);
    CHECK(counter.panel<PinPanelView>().text.contains(u"below"));
    counter.approve();
    CHECK(counter.state().rows[0].total == counter.shop.money(70));
}

TEST_CASE("margins are for whoever may see them", "[ui][till][below-cost]")
{
    GoodsCounter counter;
    counter.till->scan(Bread);
    counter.work(Right::SeeMargins, Grant::Denied);
    counter.type(u"10"_s);
    counter.till->act(TillAction::Discount);
    CHECK_FALSE(counter.state().feedback.text.contains(u"Margin"));
    counter.work(Right::SeeMargins, Grant::Allowed);
    counter.type(u"3"_s);
    counter.till->act(TillAction::Price);
    CHECK(counter.panel<ChoicePanelView>().text.contains(u"Margin"));
    counter.till->choose(0);
    CHECK(counter.state().feedback.text.contains(u"Margin"));
}
