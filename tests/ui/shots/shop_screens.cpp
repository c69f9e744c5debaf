// A small shop with a fixed clock and seed; the pages are brought to their state as a person would.
#include "tests/ui/shots/shop_screens.h"

#include "core/sales/open_shift.h"
#include "tests/support/test_shop.h"
#include "ui/access/lock_page.h"
#include "ui/sales/close_shift_page.h"

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
        screen(u"count-blind"_s,
            [](TestShop &shop, QWidget *parent) -> QWidget * {
                ui::CloseShiftPage *page = closing(shop, parent);
                press(*page);
                count(*page, 2);
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
