// Makes each screen from fixed content.
#include "tests/ui/shots/screens.h"

#include "tests/ui/shots/bundle_screens.h"
#include "tests/ui/shots/customer_screens.h"
#include "tests/ui/shots/demo_till.h"
#include "tests/ui/shots/goods_screens.h"
#include "tests/ui/shots/key_screens.h"
#include "tests/ui/shots/office_screens.h"
#include "tests/ui/shots/order_screens.h"
#include "tests/ui/shots/setup_screens.h"
#include "tests/ui/shots/shop_screens.h"
#include "tests/ui/shots/variant_screens.h"
#include "ui/kit/status_bar.h"
#include "ui/sales/customer_display.h"
#include "ui/sales/till_page.h"
#include "ui/words/isolates.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

class TillShot final : public QWidget {
public:
    TillShot(const QString &language, const std::function<void(DemoTill &)> &fill)
        : m_model(language)
    {
        fill(m_model);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(new ui::TillPage(m_model, this), 1);
        auto *status = new ui::StatusBar(this);
        status->setItems(
            {{tr("Till"), ui::Icon::Till, tr("Main street · Till 1"), ui::Token::Text2},
                {tr("Shift"), ui::Icon::Shift, tr("Shift open %1").arg(ui::isolated(u"08:02")), ui::Token::Text2}},
            {{tr("Printer"), ui::Icon::Printer, tr("Printer ready"), ui::Token::Text2},
                {tr("Scanner"), ui::Icon::Scanner, tr("Scanner ready"), ui::Token::Text2}});
        layout->addWidget(status);
    }

private:
    DemoTill m_model;
};

Screen till(const QString &name, const std::function<void(DemoTill &)> &fill)
{
    return {name, u"normal"_s, [fill](const QString &language) -> std::unique_ptr<QWidget> {
                return std::make_unique<TillShot>(language, fill);
            }};
}

/// The second screen.
Screen customer(const QString &state, const std::function<void(DemoTill &)> &fill)
{
    return {u"customer-display"_s, state, [fill](const QString &language) -> std::unique_ptr<QWidget> {
                DemoTill model(language);
                fill(model);
                auto display = std::make_unique<ui::CustomerDisplay>();
                display->setShop(u"Corner Shop"_s, ui::displayWords(language == u"rtl" ? u"ar"_s : language));
                display->setView(ui::customerDisplayView(model.state()));
                return display;
            }};
}

} // namespace

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> all = [] {
        std::vector<Screen> made {
            till(u"till-empty"_s, [](DemoTill &) {}),
            till(u"till-10lines"_s,
                [](DemoTill &model) {
                    model.addCustomer();
                    model.addLines(10);
                }),
            till(u"till-unknown"_s,
                [](DemoTill &model) {
                    model.addCustomer();
                    model.addLines(10);
                    model.addUnknown();
                }),
            till(u"till-return"_s,
                [](DemoTill &model) {
                    model.addCustomer();
                    model.addLines(3);
                    model.showReturn();
                }),
            till(u"till-exchange"_s,
                [](DemoTill &model) {
                    model.addCustomer();
                    model.addLines(3);
                    model.showExchange();
                }),
            till(u"till-approval"_s,
                [](DemoTill &model) {
                    model.addLines(9);
                    model.showPin();
                }),
            till(u"till-new-product"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.addUnknown();
                    model.showProduct();
                }),
            till(u"tender-cash"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showTender();
                }),
            till(u"tender-split"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showSplit();
                }),
            till(u"tender-foreign"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showForeign();
                }),
            till(u"change-foreign"_s, [](DemoTill &model) { model.showForeignChange(); }),
            till(u"tender-card"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showCard();
                }),
            till(u"tender-card-wait"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showCardWaiting(false);
                }),
            till(u"tender-card-silent"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showCardWaiting(true);
                }),
            till(u"tender-gift"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showGiftCard();
                }),
            till(u"gift-card"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showGiftCardPanel();
                }),
            till(u"tender-changed"_s,
                [](DemoTill &model) {
                    model.addLines(4);
                    model.showChanging();
                }),
            till(u"change"_s, [](DemoTill &model) { model.showChange(); }),
            till(u"held"_s,
                [](DemoTill &model) {
                    model.addLines(1);
                    model.showHeld();
                }),
            till(u"till-sale-discount"_s,
                [](DemoTill &model) {
                    model.addLines(10);
                    model.showSaleDiscount();
                }),
            till(u"till-note"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showNote();
                }),
            till(u"till-find"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showFind();
                }),
            till(u"till-customer"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showCustomers();
                }),
            till(u"tender-settle"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showSettling();
                }),
            till(u"till-credit-terms"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showCreditTerms();
                }),
            till(u"till-purchases"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showPurchases();
                }),
            till(u"till-new-customer"_s,
                [](DemoTill &model) {
                    model.addLines(2);
                    model.showNewCustomer();
                }),
            till(u"shift-open"_s, [](DemoTill &model) { model.showFloat(); }),
            till(u"shift-count"_s, [](DemoTill &model) { model.showFloat(true); }),
        };
        made.push_back(customer(u"idle"_s, [](DemoTill &) { }));
        made.push_back(customer(u"sale"_s, [](DemoTill &model) {
            model.addCustomer();
            model.addLines(9);
        }));
        made.push_back(customer(u"split"_s, [](DemoTill &model) {
            model.addLines(3);
            model.showSplit();
        }));
        made.push_back(customer(u"change"_s, [](DemoTill &model) {
            model.addLines(3);
            model.showChange();
        }));
        for (Screen &screen : customerScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : officeScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : setupScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : orderScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : goodsScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : keyScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : shopScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : bundleScreens())
            made.push_back(std::move(screen));
        for (Screen &screen : variantScreens())
            made.push_back(std::move(screen));
        return made;
    }();
    return all;
}

} // namespace mizan::test
