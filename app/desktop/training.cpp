// Copy, open, and a second desktop over the copy; the real one waits behind it.
#include "app/desktop/training.h"

#include "app/desktop/desktop.h"
#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "ui/words/refusal_words.h"

#include <QProgressDialog>

#include <utility>

namespace mizan::desktop {

namespace {

constexpr int PatienceMs = 500; ///< So long nothing is shown of a copy that is quickly made.

} // namespace

/// Filled by the working thread, read when it has finished.
struct Training::Attempt {
    std::optional<Result<std::unique_ptr<OpenedShop>>> made;
};

Training::Training(Shop &shop, const Options &options, ui::AppearanceSwitch &look, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_options(options)
    , m_look(look)
    , m_attempt(std::make_shared<Attempt>())
{
}

Training::~Training()
{
    m_task.reset();
    m_desktop.reset();
    m_attempt.reset();
    if (!m_folder.isEmpty())
        removeTrainingShop(m_folder);
}

void Training::begin(QWidget &window)
{
    const auto company = access::companySettings(m_shop.connection());
    const auto plan = planTraining(m_shop, company ? company->owner : UserId());
    if (!plan) {
        Q_EMIT failed(ui::sentenceFor(plan.error()));
        return;
    }
    m_folder = plan->folder;
    m_progress =
        std::make_unique<QProgressDialog>(tr("The shop is copied to practise in …"), tr("Stop"), 0, 100, &window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(PatienceMs);
    m_progress->setAutoClose(false);
    m_task = std::make_unique<ui::Task>([attempt = m_attempt, plan = *plan, &clock = m_shop.clock(),
                                            &random = m_shop.random()](ui::TaskControl &control) {
        attempt->made = makeTrainingShop(
            plan, clock, random, [&control](qint64 done, qint64 total) { return control.report(done, total); });
    });
    connect(m_progress.get(), &QProgressDialog::canceled, m_task.get(), [this] { m_task->stop(); });
    connect(m_task.get(), &ui::Task::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? static_cast<int>(done * 100 / total) : 0);
    });
    connect(m_task.get(), &ui::Task::finished, this, [this] { open(); });
    connect(m_task.get(), &ui::Task::failed, this, [this](const QString &words) {
        m_progress.reset();
        Q_EMIT failed(words);
    });
    m_task->start();
}

void Training::open()
{
    m_progress.reset();
    Result<std::unique_ptr<OpenedShop>> made = *std::exchange(m_attempt->made, std::nullopt);
    if (!made || !*made) {
        Q_EMIT failed(made ? tr("Stopped. Nothing was copied.") : ui::sentenceFor(made.error()));
        return;
    }
    Options options = m_options;
    options.landing = ui::Landing::Till;
    m_desktop = std::make_unique<Desktop>(*std::move(made), options, m_look, true);
    connect(m_desktop.get(), &Desktop::trainingEndAsked, this, [this] { Q_EMIT ended(); });
    Q_EMIT begun();
    m_desktop->start();
}

} // namespace mizan::desktop
