// Which of the two windows is shown, and going from one to the other.
#include "app/desktop/start_up.h"

#include "app/desktop/machine_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

#include <utility>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

StartUp::StartUp(const Clock &clock, RandomSource &random, ui::AppearanceSwitch &look, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_look(look)
{
}

StartUp::~StartUp() = default;

void StartUp::begin(const QString &askedFolder, std::optional<QString> passphrase)
{
    const QString folder = askedFolder.isEmpty() ? MachineSettings::lastShop() : askedFolder;
    const bool isNew = !folder.isEmpty() && !askedFolder.isEmpty() && checkNewShopFolder(folder);
    if (!passphrase && (folder.isEmpty() || isNew))
        startNew(folder.isEmpty() ? QDir::home().filePath(u"Mizan"_s) : folder);
    else
        open(folder, std::move(passphrase)); // Where it has gone, the window says so and offers both ways.
}

void StartUp::open(const QString &folder, std::optional<QString> passphrase)
{
    m_opening = std::make_unique<ShopOpening>(m_clock, m_random);
    connect(m_opening.get(), &ShopOpening::opened, this, [this] {
        m_opened = m_opening->take();
        m_folder = m_opening->folder();
        Q_EMIT opened();
    });
    connect(m_opening.get(), &ShopOpening::newShopAsked, this, [this](const QString &proposed) {
        startNew(proposed);
        m_opening.release()->deleteLater(); // It is telling us this very moment.
    });
    m_opening->open(folder, std::move(passphrase));
}

void StartUp::startNew(const QString &folder)
{
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    const auto before = std::exchange(m_newShop,
        std::make_unique<ui::NewShopWindow>(
            ui::NewShopSettings {m_clock, m_random, folder, country, m_look.current()}));
    ui::NewShopWindow *window = m_newShop.get();
    if (before)
        window->setGeometry(before->geometry());
    connect(window, &ui::NewShopWindow::appearanceChanged, this, [this, folder](const ui::Appearance &chosen) {
        const bool isOtherLanguage = chosen.language != m_look.current().language;
        m_look.apply(chosen);
        MachineSettings::setAppearance(chosen);
        if (isOtherLanguage) // Nothing is typed yet; the window that tells us goes.
            QMetaObject::invokeMethod(this, [this, folder] { startNew(folder); }, Qt::QueuedConnection);
    });
    connect(window, &ui::NewShopWindow::openExistingAsked, this, [this](const QString &asked) { openExisting(asked); });
    connect(window, &ui::NewShopWindow::created, this, [window] {
        MachineSettings::setLastShop(window->folder());
        MachineSettings::setLanding(window->landing());
    });
    connect(window, &ui::NewShopWindow::finished, this, [this, window] {
        m_opened = window->take();
        m_folder = window->folder();
        Q_EMIT opened();
    });
    window->show();
}

void StartUp::openExisting(const QString &folder)
{
    const QString chosen = folder.isEmpty()
        ? QFileDialog::getExistingDirectory(m_newShop.get(), tr("Folder of the shop"), QDir::homePath())
        : folder;
    if (chosen.isEmpty())
        return;
    open(chosen, std::nullopt);
    m_newShop.release()->deleteLater(); // It is telling us this very moment.
}

} // namespace mizan::desktop
