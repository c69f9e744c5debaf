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
        openWith(*passphrase);
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
            openWith(given);
        });
        connect(m_window.get(), &ui::OpenShopWindow::recoveryCodeGiven, this,
            [this](const QString &given) { takeCode(given); });
        connect(m_window.get(), &ui::OpenShopWindow::newPassphraseGiven, this, [this](const QString &given) {
            m_window->showWorking();
            recoverWith(given);
        });
        connect(m_window.get(), &ui::OpenShopWindow::retryAsked, this, [this] {
            if (m_work)
                start(m_work);
            else
                ask();
        });
        connect(m_window.get(), &ui::OpenShopWindow::newShopAsked, this, [this] { Q_EMIT newShopAsked(m_folder); });
        connect(m_window.get(), &ui::OpenShopWindow::stopAsked, this, [this] { m_task->stop(); });
        connect(m_window.get(), &ui::OpenShopWindow::otherFolderAsked, this, [this] { chooseFolder(); });
    }
    m_window->show();
}

void ShopOpening::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(m_window.get(), tr("Folder of the shop"), m_folder);
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    m_window->setFolder(m_folder);
    m_code.clear();
    m_work = {};
    ask();
}

void ShopOpening::openWith(const QString &passphrase)
{
    start([this, folder = m_folder, passphrase](const daybook::OnProgress &onRebuild) {
        return openShop({folder, passphrase, onRebuild}, m_clock, m_random);
    });
}

void ShopOpening::takeCode(const QString &code)
{
    m_work = {};
    if (const auto fits = checkRecoveryCode(m_folder, code); !fits) {
        refuse(fits.error());
        return;
    }
    m_code = code;
    m_window->askNewPassphrase();
}

void ShopOpening::recoverWith(const QString &newPassphrase)
{
    start([this, folder = m_folder, code = m_code, newPassphrase](const daybook::OnProgress &onRebuild) {
        return recoverShop({folder, code, newPassphrase, onRebuild}, m_clock, m_random);
    });
}

void ShopOpening::start(Work work)
{
    m_work = std::move(work);
    m_attempt = std::make_shared<Attempt>();
    if (!m_window || !m_window->isVisible())
        m_patience.start();
    m_task = std::make_unique<ui::Task>([attempt = m_attempt, tried = m_work](ui::TaskControl &control) {
        attempt->result = tried(
            [&control](const daybook::Progress &progress) { return control.report(progress.done, progress.total); });
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
    m_code.clear();
    m_work = {};
    Q_EMIT opened(); // The window goes with this object, after the next one is shown.
}

void ShopOpening::refuse(const Refusal &refusal)
{
    const QString words = ui::sentenceFor(refusal);
    qWarning("the shop was not opened: %s", qPrintable(refusal.toLogLine()));
    showWindow();
    if (refusal.rule == store::rules::PassphraseMustFit)
        m_window->askPassphrase(words);
    else if (refusal.rule == store::rules::RecoveryCodeMustFit)
        m_window->askRecoveryCode(words);
    else if (refusal.rule == store::rules::PassphraseMustBeLongEnough)
        m_window->askNewPassphrase(words);
    else
        m_window->showRefusal(words);
}

} // namespace mizan::desktop
