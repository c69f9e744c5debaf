// A few lines of counts over a table.
#include "ui/catalogue/import_report.h"

#include "ui/kit/table_header.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int LineWidth = 64;
constexpr int RowHeight = 48;       // Two lines;
constexpr int ArabicRowHeight = 68; // theirs stand further apart.
constexpr int ReasonWidth = 480;
constexpr Qt::Alignment NumberSide = Qt::AlignRight | Qt::AlignAbsolute;

QTableWidgetItem *textItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

ImportReport::ImportReport(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_refusedTitle(new QLabel(this))
    , m_save(new QPushButton(tr("Save these rows…"), this))
    , m_refused(new QTableWidget(0, 3, this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_refusedTitle->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_refusedTitle->setTextFormat(Qt::PlainText);
    m_refused->setHorizontalHeader(new TableHeader(m_refused));
    m_refused->setShowGrid(false);
    m_refused->setAlternatingRowColors(true);
    m_refused->verticalHeader()->hide();
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setTabKeyNavigation(false);
    m_refused->setWordWrap(true);
    m_refused->setColumnWidth(0, LineWidth);
    m_refused->setColumnWidth(1, ReasonWidth);
    m_refused->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->addWidget(m_refusedTitle, 1);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addSpacing(8);
    column->addLayout(row);
    column->addWidget(m_refused, 1);
    column->addStretch(0);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRefusedAsked(); });
}

void ImportReport::show(const ImportAnswer &answer, bool isDryRun)
{
    m_save->setText(tr("Save these rows…"));
    m_save->setAccessibleName(tr("Save the refused rows as a file"));
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("Reason"), tr("Row")});
    for (int column = 0; column < m_refused->columnCount(); ++column)
        m_refused->horizontalHeaderItem(column)->setTextAlignment(column == 0 ? NumberSide : Qt::AlignLeading);
    m_refused->setAccessibleName(tr("Refused rows"));
    const stock::ImportSummary counts = answer.summary.value_or(stock::ImportSummary {});
    m_title->setText(!answer.summary ? tr("Nothing more was imported")
            : isDryRun               ? tr("The file was checked; nothing is imported yet")
                                     : tr("The products are imported"));
    QStringList lines;
    if (answer.summary) {
        lines << tr("%1 rows: %2 products new, %3 known.")
                     .arg(countText(counts.rows), countText(counts.created),
                         countText(counts.updated + counts.unchanged));
        if (counts.categories > 0)
            lines << tr("%n categor(y|ies) (is|are) new.", nullptr, static_cast<int>(counts.categories));
        if (counts.stocked > 0)
            lines << tr("The stock of %n product(s) was set.", nullptr, static_cast<int>(counts.stocked));
    } else {
        lines << answer.problem;
    }
    m_counts->setText(lines.join(u'\n'));

    const bool hasRefused = answer.refusedInAll > 0;
    const auto shown = static_cast<qint64>(answer.refused.size());
    m_refusedTitle->setText(shown < answer.refusedInAll
            ? tr("%1 rows are refused; the first %2:").arg(countText(answer.refusedInAll), countText(shown))
            : tr("%n row(s) (is|are) refused:", nullptr, static_cast<int>(shown)));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_refusedTitle), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_refused)})
        widget->setVisible(hasRefused);
    const bool isArabic = shown > 0 && hasArabicScript(answer.refused.front().reason);
    m_refused->verticalHeader()->setDefaultSectionSize(isArabic ? ArabicRowHeight : RowHeight);
    m_refused->setRowCount(static_cast<int>(shown));
    for (int i = 0; i < static_cast<int>(shown); ++i) {
        const RefusedRow &refused = answer.refused[static_cast<std::size_t>(i)];
        auto *line = textItem(countText(refused.line));
        line->setTextAlignment(NumberSide | Qt::AlignVCenter);
        m_refused->setItem(i, 0, line);
        m_refused->setItem(i, 1, textItem(refused.reason));
        m_refused->setItem(i, 2, textItem(isolatedName(refused.row)));
    }
}

} // namespace mizan::ui
