// Four states in one page, with one way on in each.
#include "ui/catalogue/import_page.h"

#include "core/daybook/shop.h"
#include "ui/catalogue/import_columns.h"
#include "ui/catalogue/import_report.h"
#include "ui/kit/banner.h"
#include "ui/kit/text_line.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ProgressSteps = 1000;

QString separatorWords(char separator)
{
    switch (separator) {
    case '\t':
        return ImportPage::tr("tab");
    case ';':
        return ImportPage::tr("semicolon");
    case ',':
        return ImportPage::tr("comma");
    default:
        return isolated(QString(QLatin1Char(separator)));
    }
}

QString encodingWords(CsvEncoding encoding)
{
    return isolated(encoding == CsvEncoding::Utf16 ? u"UTF-16"_s : u"UTF-8"_s);
}

Result<catalogue::ProductFilePreview> previewOf(const QString &path, const catalogue::ColumnMap &map)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(mizan::rules::CsvFileMustBeReadable, path);
    return catalogue::previewProductFile(file, map);
}

} // namespace

ImportPage::ImportPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_place(workPlaceOf(shop))
    , m_session(session)
    , m_ids(shop.ids())
    , m_request(m_ids.make<FactId>())
    , m_title(new QLabel(this))
    , m_file(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_choosePage(new QLabel)
    , m_report(new ImportReport)
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_choosePage->setWordWrap(true);
    m_choosePage->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_pages->addWidget(m_choosePage);
    m_pages->addWidget(makeColumnsPage());
    m_pages->addWidget(makeWorkingPage());
    m_pages->addWidget(m_report);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_file);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    connect(m_report, &ImportReport::saveRefusedAsked, this, [this] { saveRefused(); });
    retranslate();
    goTo(m_choosePage);
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::makeColumnsPage()
{
    m_columnsPage = new QWidget;
    m_detected = new QLabel(m_columnsPage);
    m_detected->setTextFormat(Qt::PlainText);
    m_detected->setWordWrap(true);
    m_columns = new ImportColumns;
    auto *scroll = new QScrollArea(m_columnsPage);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 8, 0);
    innerColumn->addWidget(m_columns);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_columnsPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_detected);
    column->addWidget(scroll, 1);
    connect(m_columns, &ImportColumns::changed, this, [this] { lookAgain(); });
    return m_columnsPage;
}

QWidget *ImportPage::makeWorkingPage()
{
    m_workingPage = new QWidget;
    m_work = new QLabel(m_workingPage);
    m_work->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(m_workingPage);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(m_workingPage);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_work);
    column->addWidget(m_progress);
    column->addStretch(1);
    return m_workingPage;
}

QWidget *ImportPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_close = new QPushButton(buttons);
    m_other = new QPushButton(buttons);
    m_back = new QPushButton(buttons);
    m_skipBad = new QCheckBox(buttons);
    m_primary = new QPushButton(buttons);
    setButtonKind(*m_primary, ButtonKind::Primary);
    m_primary->setObjectName(u"primary"_s);
    m_skipBad->setObjectName(u"skip-bad"_s);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_close);
    row->addWidget(m_back);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(m_skipBad);
    row->addSpacing(8);
    row->addWidget(m_primary);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isWorking)
            m_run->stop();
        else
            Q_EMIT closeAsked();
    });
    connect(m_other, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_columnsPage); });
    connect(m_skipBad, &QCheckBox::toggled, this, [this] {
        if (m_pages->currentWidget() == m_report)
            goTo(m_report);
    });
    connect(m_primary, &QPushButton::clicked, this, [this] { primary(); });
    return buttons;
}

void ImportPage::goTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const bool isReport = page == m_report;
    const bool isColumns = page == m_columnsPage;
    const bool hasBad = m_run && m_run->answer().refusedInAll > 0;
    const bool wasChecked = isReport && m_run->order().dryRun && m_run->answer().summary.has_value();
    m_isWorking = page == m_workingPage;
    m_close->setText(m_isWorking ? tr("Stop") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_close->setVisible(!m_hasImported || !isReport);
    m_other->setVisible((isColumns || isReport) && !m_isWorking);
    m_back->setVisible(isReport && !m_hasImported);
    m_skipBad->setVisible(wasChecked && hasBad);
    m_primary->setText(page == m_choosePage ? tr("Choose file…")
            : isColumns                     ? tr("Check the file")
            : m_hasImported                 ? tr("Show products")
                                            : tr("Import"));
    m_primary->setAccessibleName(m_primary->text());
    m_primary->setVisible(!m_isWorking && (!isReport || wasChecked || m_hasImported));
    m_primary->setEnabled(!wasChecked || !hasBad || m_skipBad->isChecked());
    if (isColumns)
        m_primary->setEnabled(m_canCheck);
    if (m_primary->isVisible() && m_primary->isEnabled())
        m_primary->setFocus();
}

void ImportPage::primary()
{
    if (m_pages->currentWidget() == m_choosePage)
        chooseFile();
    else if (m_pages->currentWidget() == m_report && m_hasImported)
        Q_EMIT closeAsked();
    else
        start(m_pages->currentWidget() == m_columnsPage);
}

void ImportPage::chooseFile()
{
    const QString chosen = QFileDialog::getOpenFileName(
        window(), tr("File of products"), QFileInfo(m_path).path(), tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (!chosen.isEmpty())
        openFile(chosen);
}

void ImportPage::openFile(const QString &path)
{
    m_path = path;
    m_request = m_ids.make<FactId>();
    m_hasImported = false;
    m_run.reset();
    m_skipBad->setChecked(false);
    m_file->setText(isolated(path));
    showPreview(previewOf(path, {}), true);
}

void ImportPage::lookAgain() { showPreview(previewOf(m_path, m_columns->map()), false); }

void ImportPage::showPreview(const Result<catalogue::ProductFilePreview> &preview, bool withColumns)
{
    m_canCheck = preview && !preview->problem;
    if (m_canCheck)
        m_banner->hide();
    else
        m_banner->show(BannerKind::Error, importSentence(preview ? *preview->problem : preview.error()));
    if (!preview) {
        goTo(m_choosePage);
        return;
    }
    if (withColumns)
        m_columns->setPreview(*preview);
    m_detected->setText(
        tr("Found by looking: fields parted by %1, decimal %2, %3. Correct what a column becomes where it is wrong.")
            .arg(separatorWords(preview->separator), preview->decimalMark == u',' ? tr("comma") : tr("point"),
                encodingWords(preview->encoding)));
    QWidget *chosen = focusWidget();
    goTo(m_columnsPage);
    if (!withColumns && chosen)
        chosen->setFocus();
}

void ImportPage::start(bool dryRun, const QString &errorsPath)
{
    m_banner->hide();
    m_run = std::make_unique<ImportRun>(m_place, m_session,
        ImportOrder {m_path, m_columns->map(), m_request, dryRun, !dryRun && m_skipBad->isChecked(), errorsPath});
    connect(m_run.get(), &ImportRun::progressed, this, [this](qint64 done, qint64 of) {
        m_progress->setValue(of > 0 ? static_cast<int>(done * ProgressSteps / of) : 0);
        m_work->setText((m_run->order().dryRun ? tr("Checking the file: %1 of %2 KB") : tr("Importing: %1 of %2 KB"))
                .arg(countText(done / 1024), countText(of / 1024)));
    });
    connect(m_run.get(), &ImportRun::finished, this, [this] { takeAnswer(); });
    m_work->setText(dryRun ? tr("Checking the file") : tr("Importing"));
    m_progress->setValue(0);
    goTo(m_workingPage);
    m_run->start();
}

void ImportPage::takeAnswer()
{
    const ImportAnswer &answer = m_run->answer();
    const bool wasImport = !m_run->order().dryRun;
    m_hasImported = wasImport && answer.summary.has_value();
    m_report->show(answer, !wasImport);
    goTo(m_report);
    if (!answer.summary)
        m_banner->show(BannerKind::Error, answer.problem);
    else if (!m_run->order().errorsPath.isEmpty())
        m_banner->show(BannerKind::Info,
            tr("The refused rows stand in %1, each with its reason.").arg(isolated(m_run->order().errorsPath)));
    if (wasImport)
        Q_EMIT imported(); // What was written before a stop is kept.
}

void ImportPage::saveRefused()
{
    const QFileInfo file(m_path);
    const QString proposed = file.dir().filePath(file.completeBaseName() + u".errors.csv"_s);
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Refused rows"), proposed, tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        start(true, path);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import products"));
    m_choosePage->setText(
        tr("A table as CSV, with a heading for each column. Code, name and price are needed; barcodes, category, unit, "
           "cost, tax class and stock are taken where they are there. Known codes are changed, new ones are made. "
           "Nothing is written before you have seen what would happen."));
    m_other->setText(tr("Other file…"));
    m_other->setAccessibleName(tr("Choose another file"));
    m_back->setText(tr("Back to the columns"));
    m_back->setAccessibleName(m_back->text());
    m_skipBad->setText(tr("Leave the refused rows out"));
    m_skipBad->setAccessibleName(m_skipBad->text());
    m_progress->setAccessibleName(tr("Progress"));
    m_work->clear();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        goTo(m_pages->currentWidget());
    }
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
