// One attempt after the other until the shop is open or the window is closed.
#include "app/desktop/shop_opening.h"

#include "ui/words/refusal_words.h"

#include <QFileDialog>
#include <QLoggingCategory>

#include <utility>

namespace mizan::desktop {

using namespace Qt::StringLiterals;

/// Filled by the working thread, read when it has finished.
struct ShopOpening::Attempt {
    std::optional<Result<OpenedShop>> result;
};

ShopOpening::ShopOpening(const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        showWindow();
        m_window->showWorking();
    });
}

ShopOpening::~ShopOpening() = default;

void ShopOpening::open(const QString &folder, std::optional<QString> passphrase)
{
    m_folder = folder;
    if (passphrase) {
        start(*passphrase);
        return;
    }
    ask();
}

void ShopOpening::ask()
{
    if (!holdsShop(m_folder)) {
        refuse({mizan::rules::FolderMustHoldShop, u"folder"_s, {{"folder", m_folder}}});
        return;
    }
    showWindow();
    m_window->askPassphrase();
}

void ShopOpening::showWindow()
{
    if (!m_window) {
        m_window = std::make_unique<ui::OpenShopWindow>(m_folder);
        connect(m_window.get(), &ui::OpenShopWindow::passphraseGiven, this, [this](const QString &given) {
            m_window->showWorking();
            start(given);
        });
        connect(m_window.get(), &ui::OpenShopWindow::retryAsked, this, [this] {
            if (m_passphrase.isEmpty())
                ask();
            else
                start(m_passphrase);
        });
        connect(m_window.get(), &ui::OpenShopWindow::newShopAsked, this, [this] { Q_EMIT newShopAsked(m_folder); });
        connect(m_window.get(), &ui::OpenShopWindow::stopAsked, this, [this] { m_task->stop(); });
        connect(m_window.get(), &ui::OpenShopWindow::otherFolderAsked, this, [this] { chooseFolder(); });
    }
    m_window->setFolder(m_folder);
    m_window->show();
}

void ShopOpening::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(m_window.get(), tr("Folder of the shop"), m_folder);
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    m_passphrase.clear();
    ask();
}

void ShopOpening::start(const QString &passphrase)
{
    m_passphrase = passphrase;
    m_attempt = std::make_shared<Attempt>();
    if (!m_window || !m_window->isVisible())
        m_patience.start();
    m_task = std::make_unique<ui::Task>(
        [this, attempt = m_attempt, folder = m_folder, passphrase](ui::TaskControl &control) {
            const auto onRebuild = [&control](const daybook::Progress &progress) {
                return control.report(progress.done, progress.total);
            };
            attempt->result = openShop({folder, passphrase, onRebuild}, m_clock, m_random);
        });
    connect(m_task.get(), &ui::Task::progressed, this, [this](qint64 done, qint64 total) {
        if (total > 0 && m_window && m_window->isVisible() && m_task->isRunning())
            m_window->showProgress(done, total);
    });
    connect(m_task.get(), &ui::Task::finished, this, [this] { finish(); });
    connect(m_task.get(), &ui::Task::failed, this, [this](const QString &words) {
        qWarning("opening the shop: %s", qPrintable(words));
        m_patience.stop();
        showWindow();
        m_window->showRefusal(words);
    });
    m_task->start();
}

void ShopOpening::finish()
{
    m_patience.stop();
    Result<OpenedShop> result = *std::exchange(m_attempt->result, std::nullopt);
    if (!result) {
        refuse(result.error());
        return;
    }
    m_opened = std::make_unique<OpenedShop>(*std::move(result));
    m_passphrase.fill(u'\0');
    m_passphrase.clear();
    Q_EMIT opened(); // The window goes with this object, after the next one is shown.
}

void ShopOpening::refuse(const Refusal &refusal)
{
    const QString words = ui::sentenceFor(refusal);
    qWarning("the shop was not opened: %s", qPrintable(refusal.toLogLine()));
    showWindow();
    if (refusal.rule == store::rules::PassphraseMustFit)
        m_window->askPassphrase(words);
    else
        m_window->showRefusal(words);
}

} // namespace mizan::desktop
