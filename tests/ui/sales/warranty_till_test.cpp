// Warranties at the till: on the line while it is sold, and when the goods come back.
#include "core/catalogue/find_barcode.h"
#include "tests/ui/sales/till_counter.h"

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::Bread;
using test::TillCounter;

namespace {

/// What is sold as "Bread" has a warranty of two years.
void promise(TillCounter &counter)
{
    catalogue::Product made = counter.shop.product(u"Bread"_s);
    made.barcodes = {{Bread}};
    made.warrantyMonths = 24;
    REQUIRE(catalogue::saveProduct(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), made}));
    counter.openShift();
}

} // namespace

TEST_CASE("a line says how long its warranty is", "[ui][till][warranty]")
{
    TillCounter counter;
    promise(counter);
    counter.till->scan(Bread);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].detail.contains(u"Warranty 24"_s));
}

TEST_CASE("goods that come back say until when their warranty lasts, or that it is over", "[ui][till][warranty]")
{
    TillCounter counter;
    promise(counter);
    const QString receipt = counter.sell({Bread});
    counter.till->act(TillAction::Enter);
    counter.till->scan(receipt);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    CHECK(counter.panel<ChoicePanelView>().rows[0].detail.contains(u"Warranty until"_s));
    CHECK(counter.panel<ChoicePanelView>().rows[0].detail.contains(u"2028"_s));
    counter.till->scan(Bread);
    CHECK(counter.state().feedback.text.contains(u"Warranty until"_s));
}

TEST_CASE("a warranty that is over is said when the goods come back", "[ui][till][warranty]")
{
    TillCounter counter;
    promise(counter);
    const QString receipt = counter.sell({Bread});
    counter.till->act(TillAction::Enter);
    counter.shop.clock.advance(qint64 {366 * 3} * 24 * 3600 * 1000);
    counter.till->scan(receipt);
    REQUIRE(counter.panel<ChoicePanelView>().rows.size() == 1);
    CHECK(counter.panel<ChoicePanelView>().rows[0].detail.contains(u"Warranty ended"_s));
}

TEST_CASE(
    "a piece that was sold is named with its receipt and its warranty when it is scanned again", "[ui][till][warranty]")
{
    TillCounter counter;
    promise(counter);
    catalogue::Product made = counter.shop.product(u"Bread"_s);
    made.barcodes = {{Bread}};
    made.warrantyMonths = 24;
    made.tracking = catalogue::Tracking::Serial;
    REQUIRE(catalogue::saveProduct(counter.shop, counter.shop.manager(), {counter.shop.newRequest(), made}));
    const QString piece = u"(01)"_s + catalogue::readBarcode(Bread).code + u"(21)SN7"_s;
    counter.till->scan(piece);
    REQUIRE(counter.state().rows.size() == 1);
    CHECK(counter.state().rows[0].detail.contains(u"SN7"_s));
    counter.till->act(TillAction::ExactCash);
    const auto sold = sales::lastSale(counter.shop.connection(), counter.shop.shop().device());
    REQUIRE(sold);
    counter.till->act(TillAction::Enter);
    counter.till->scan(piece);
    CHECK(counter.state().feedback.text.contains(sold->sale.number.toText()));
    CHECK(counter.state().feedback.text.contains(u"under warranty until"_s));
    CHECK(counter.state().feedback.text.contains(u"2028"_s));
}
