// Two short lists, and three deeds for the paper that is chosen.
#include "ui/shell/print_queue_page.h"

#include "core/devices/receipt_printer.h"
#include "core/sales/sale_queries.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/record_table.h"
#include "ui/theme/theme.h"
#include "ui/words/dates.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr qint64 ShownJobs = 200;
constexpr std::size_t ShownSales = 20;

/// A job's number as the id of a row.
RecordId recordOf(qint64 job)
{
    IdBytes bytes {};
    std::memcpy(bytes.data(), &job, sizeof job);
    return RecordId(bytes);
}

/// All rows at once: both lists are short.
KeysetSource sourceOf(std::vector<KeysetRow> given)
{
    const auto rows = std::make_shared<const std::vector<KeysetRow>>(std::move(given));
    KeysetSource source;
    source.fetch = [rows](
                       const KeysetRow *from, PageDirection, int) { return from ? std::vector<KeysetRow> {} : *rows; };
    source.find = [rows](RecordId id) -> std::optional<KeysetRow> {
        const auto found = std::ranges::find(*rows, id, &KeysetRow::id);
        return found == rows->end() ? std::nullopt : std::optional(*found);
    };
    source.comesBefore = [](const KeysetRow &a, const KeysetRow &b) {
        return std::any_cast<std::size_t>(a.key) < std::any_cast<std::size_t>(b.key);
    };
    return source;
}

} // namespace

TableCell printStateCell(const devices::PrintJob &job)
{
    switch (job.state) {
    case devices::PrintState::Waiting:
        return job.attempts > 0 ? TableCell {PrintQueuePage::tr("Printer not answering"), Icon::Warning, Token::Warn}
                                : TableCell {PrintQueuePage::tr("Waiting"), Icon::Clock, Token::Pend};
    case devices::PrintState::Printing:
        return {PrintQueuePage::tr("Printing"), Icon::Printer, Token::Pend};
    case devices::PrintState::Printed:
        return {PrintQueuePage::tr("Printed"), Icon::Check, Token::Text2};
    case devices::PrintState::Failed:
        return {PrintQueuePage::tr("Not printed"), Icon::Error, Token::Bad};
    }
    return {};
}

PrintQueuePage::PrintQueuePage(
    store::Connection &connection, const Session &session, std::function<void()> changed, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_session(session)
    , m_changed(std::move(changed))
    , m_title(new QLabel(this))
    , m_jobs(new KeysetModel)
    , m_table(new RecordTable(*m_jobs, this))
    , m_retry(new QPushButton(this))
    , m_redirect(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_answer(new QLabel(this))
    , m_salesTitle(new QLabel(this))
    , m_sales(new KeysetModel)
    , m_salesTable(new RecordTable(*m_sales, this))
{
    m_jobs->setParent(this); // Behind the tables among the children, so they go after them.
    m_sales->setParent(this);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_salesTitle->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    setButtonKind(*m_retry, ButtonKind::Primary);
    setButtonKind(*m_discard, ButtonKind::Destructive);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_retry);
    deeds->addWidget(m_redirect);
    deeds->addWidget(m_discard);
    deeds->addWidget(m_answer, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_table, 3);
    column->addLayout(deeds);
    column->addWidget(m_salesTitle);
    column->addWidget(m_salesTable, 2);
    connect(m_table, &RecordTable::currentRecordChanged, this, [this] { arrange(); });
    connect(m_retry, &QPushButton::clicked, this,
        [this] { act([this](qint64 job) { return devices::retryPrintJob(m_connection, job); }); });
    connect(m_discard, &QPushButton::clicked, this,
        [this] { act([this](qint64 job) { return devices::cancelPrintJob(m_connection, job); }); });
    connect(m_redirect, &QPushButton::clicked, this, [this] {
        act([this](qint64 job) -> Result<void> {
            const auto printer = devices::receiptPrinter(m_connection);
            if (!printer)
                return refuseAs(printer);
            if (!printer->address)
                return mizan::refuse(devices::rules::PrinterAddressMustBeKnown, u"printer"_s);
            return devices::redirectPrintJob(m_connection, job, *printer->address);
        });
    });
    retranslate();
}

std::optional<devices::PrintJob> PrintQueuePage::chosen() const
{
    const RecordId id = m_table->currentId();
    if (id.isNull())
        return std::nullopt;
    qint64 job = 0;
    std::memcpy(&job, id.bytes().data(), sizeof job);
    return devices::findPrintJob(m_connection, job);
}

void PrintQueuePage::act(const std::function<Result<void>(qint64 job)> &deed)
{
    try {
        const auto job = chosen();
        if (!job)
            return;
        const auto done = deed(job->no);
        m_answer->setText(done ? QString() : sentenceFor(done.error()));
    } catch (const store::Fault &fault) {
        m_answer->setText(sentenceFor(fault));
    }
    refresh();
    if (m_changed)
        m_changed();
}

/// Only what can be done to the chosen paper.
void PrintQueuePage::arrange()
{
    try {
        const auto job = chosen();
        const bool failed = job && job->state == devices::PrintState::Failed;
        const bool waits = job && job->state == devices::PrintState::Waiting;
        m_retry->setEnabled(failed);
        m_redirect->setEnabled(failed || waits);
        m_discard->setEnabled(failed || waits);
    } catch (const store::Fault &fault) {
        m_answer->setText(sentenceFor(fault));
    }
}

void PrintQueuePage::refresh()
{
    try {
        const RecordId before = m_table->currentId();
        const QString zone = m_session.businessDay().timeZone;
        const auto jobs = devices::printJobs(m_connection, ShownJobs);
        std::vector<KeysetRow> rows;
        for (const devices::PrintJob &job : jobs)
            rows.push_back({recordOf(job.no),
                {{instantText(job.atMs, zone)}, {isolated(job.title)}, printStateCell(job), {isolated(job.printer)},
                    {countText(job.attempts)}},
                rows.size()});
        m_jobs->setSource(sourceOf(std::move(rows)));
        m_table->selectRecord(before);
        std::vector<KeysetRow> sold;
        for (const sales::SaleRow &sale : sales::recentSales(m_connection, m_session.device(), ShownSales)) {
            const auto job = std::ranges::find(jobs, sale.number.toText(), &devices::PrintJob::title);
            const TableCell paper =
                job == jobs.end() ? TableCell {tr("No paper"), Icon::None, Token::Text2} : printStateCell(*job);
            sold.push_back({sale.id.as<struct RecordTag>(),
                {{instantText(sale.atMs, zone)}, {isolated(sale.number.toText())}, {amountText(sale.total)}, paper},
                sold.size()});
        }
        m_sales->setSource(sourceOf(std::move(sold)));
    } catch (const store::Fault &fault) {
        m_answer->setText(sentenceFor(fault));
    }
    arrange();
}

void PrintQueuePage::retranslate()
{
    m_title->setText(tr("Print queue"));
    m_salesTitle->setText(tr("Last sales of this till and their paper"));
    m_retry->setText(tr("Try again"));
    m_redirect->setText(tr("To the printer set now"));
    m_discard->setText(tr("Discard"));
    for (QPushButton *button : {m_retry, m_redirect, m_discard})
        button->setAccessibleName(button->text());
    m_table->setAccessibleName(m_title->text());
    m_salesTable->setAccessibleName(m_salesTitle->text());
    m_jobs->setColumns({{tr("When"), ColumnKind::Text, 156}, {tr("Paper"), ColumnKind::Code, 184},
        {tr("State"), ColumnKind::Text, 208}, {tr("Printer"), ColumnKind::Code, 120, true},
        {tr("Tries"), ColumnKind::Number, 64}});
    m_sales->setColumns({{tr("When"), ColumnKind::Text, 156}, {tr("Receipt"), ColumnKind::Code, 184},
        {tr("Total"), ColumnKind::Number, 112}, {tr("Paper"), ColumnKind::Text, 176, true}});
    refresh();
}

void PrintQueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PrintQueuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
