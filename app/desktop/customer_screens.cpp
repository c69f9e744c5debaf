// From the settings to a window and a worker; both are handed what the till shows.
#include "app/desktop/customer_screens.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "core/devices/display_setting.h"
#include "ui/sales/customer_display.h"
#include "ui/words/refusal_words.h"

#include <QGuiApplication>
#include <QMetaObject>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int TestMs = 5000;

QScreen *screenNamed(const QString &name)
{
    const auto all = QGuiApplication::screens();
    const auto found = std::ranges::find(all, name, &QScreen::name);
    return name.isEmpty() || found == all.end() ? nullptr : *found;
}

} // namespace

CustomerScreens::CustomerScreens(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_words(ui::displayWords(u"en"))
{
    connect(&m_follower, &ui::DisplayFollower::viewChanged, this,
        [this](const ui::CustomerDisplayView &view) { show(view); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { reload(); });
    // Once the screen is gone: a window would else be moved onto the cashier's.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] { reload(); }, Qt::QueuedConnection);
    reload();
}

CustomerScreens::~CustomerScreens() = default;

void CustomerScreens::reload()
{
    const auto setting = devices::customerDisplays(m_shop.connection());
    const devices::CustomerDisplays displays = setting ? *setting : devices::CustomerDisplays();
    const auto company = access::companySettings(m_shop.connection());
    m_shopName = company ? company->name : QString();
    m_words = ui::displayWords(displays.language);
    if (QScreen *screen = screenNamed(displays.screen)) {
        if (!m_window)
            m_window = std::make_unique<ui::CustomerDisplay>();
        m_window->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        m_window->setShop(m_shopName, m_words);
        m_window->setGeometry(screen->geometry());
        m_window->showFullScreen();
    } else {
        m_window.reset();
    }
    const QString address = displays.pole ? devices::textOf(*displays.pole) : QString();
    if (address != m_poleAddress) {
        m_poleAddress = address;
        m_poleAnswers = true;
        m_pole.reset();
        devices::PoleWorkerSettings settings;
        settings.answered = [this](const std::expected<void, devices::PrintError> &answer) {
            const bool answers = answer.has_value();
            QMetaObject::invokeMethod(this, [this, answers] { m_poleAnswers = answers; }, Qt::QueuedConnection);
        };
        if (displays.pole)
            m_pole = std::make_unique<devices::PoleWorker>(*displays.pole, std::move(settings));
    }
    show(m_follower.view());
}

QStringList CustomerScreens::screens()
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen != QGuiApplication::primaryScreen())
            names += screen->name();
    }
    return names;
}

void CustomerScreens::show(const ui::CustomerDisplayView &view)
{
    if (m_window)
        m_window->setView(view);
    if (m_pole)
        m_pole->show(ui::poleScreen(view, m_words, m_shopName));
}

QString CustomerScreens::showTest()
{
    if (!m_window && !m_pole)
        return tr("No display is saved that is connected. Nothing was shown.");
    const auto company = access::companySettings(m_shop.connection());
    ui::CustomerDisplayView test;
    if (company) {
        const Money amount(company->currency.minorPerMajor() * 1234 / 100, company->currency);
        test.stage = ui::CustomerDisplayView::Stage::Selling;
        test.lines = {{tr("Test"), u"TEST"_s, {}, amount}};
        test.last = test.lines.front();
        test.total = amount;
    }
    show(test);
    QTimer::singleShot(TestMs, this, [this] { show(m_follower.view()); });
    return tr("The test is shown for five seconds.");
}

QString CustomerScreens::poleState() const
{
    return m_pole && !m_poleAnswers ? tr("Pole display not answering") : QString();
}

} // namespace mizan::desktop
