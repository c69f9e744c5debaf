// The very verb that mizanctl calls, with a connection of the thread's own.
#include "ui/catalogue/import_run.h"

#include "core/base/errors_file.h"
#include "ui/catalogue/import_columns.h"
#include "ui/kit/task.h"

#include <QFile>

namespace mizan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRowLetters = 200;

QString beginningOf(const CsvRow &row)
{
    QString text;
    for (const QString &field : row.fields) {
        text += (text.isEmpty() ? QString() : u" · "_s) + field.first(std::min(field.size(), MostRowLetters));
        if (text.size() >= MostRowLetters)
            break;
    }
    return text.simplified().first(std::min(text.simplified().size(), MostRowLetters));
}

Result<stock::ImportSummary> run(const WorkPlace &place, const Session &session, const ImportOrder &order,
    ImportAnswer &answer, TaskControl &control)
{
    QFile file(order.path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(mizan::rules::CsvFileMustBeReadable, order.path);
    const Result<WorkShop> work = openBeside(place);
    if (!work)
        return refuseAs(work);
    std::unique_ptr<ErrorsFile> errors;
    if (!order.errorsPath.isEmpty())
        errors = std::make_unique<ErrorsFile>(order.errorsPath);
    const auto takeBad = [&](const stock::BadRow &bad) {
        ++answer.refusedInAll;
        const QString words = importSentence(bad.reason);
        if (answer.refused.size() < ImportAnswer::MostRowsKept)
            answer.refused.push_back({bad.row.line, words, beginningOf(bad.row)});
        if (errors && !errors->add(bad.row.line, words, {bad.row.fields.begin(), bad.row.fields.end()}))
            throw store::Fault(store::FaultKind::ReadOnly, errors->errorText());
    };
    const stock::ImportHooks hooks {[&](const CsvRow &header) {
                                        if (errors)
                                            errors->setHeader({header.fields.begin(), header.fields.end()});
                                    },
        takeBad, [&](const daybook::Progress &now) { return control.report(now.done, now.total); }};
    Shop &shop = *work->shop;
    return stock::importProducts(shop, session, file,
        {order.request, order.map, stock::standardTaxClass(shop.connection()), order.dryRun, order.skipBad}, hooks);
}

} // namespace

ImportRun::ImportRun(const WorkPlace &place, const Session &session, ImportOrder order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_answer(std::make_shared<ImportAnswer>())
    , m_task(std::make_unique<Task>([answer = m_answer, place, session, order = m_order](TaskControl &control) {
        const auto result = run(place, session, order, *answer, control);
        if (result) {
            answer->summary = *result;
        } else {
            qWarning("import: %s", qPrintable(result.error().toLogLine()));
            answer->refusal = result.error();
            answer->problem = importSentence(result.error());
        }
    }))
{
    connect(m_task.get(), &Task::progressed, this, [this](qint64 done, qint64 of) { Q_EMIT progressed(done, of); });
    connect(m_task.get(), &Task::finished, this, [this] { Q_EMIT finished(); });
    connect(m_task.get(), &Task::failed, this, [this](const QString &words) {
        m_answer->problem = words;
        Q_EMIT finished();
    });
}

ImportRun::~ImportRun() = default;

void ImportRun::start() { m_task->start(); }

void ImportRun::stop() { m_task->stop(); }

} // namespace mizan::ui
