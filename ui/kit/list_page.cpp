// The frame around table and detail: title row, filter bar, footer, and which of the two sides has the room.
#include "ui/kit/list_page.h"

#include "ui/kit/banner.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"
#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace mizan::ui {

namespace {

constexpr int TitleRowHeight = 48;
constexpr int FooterHeight = 32;

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(ui::font(TypeSize::Label));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ListPage::ListPage(KeysetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(makeListSide());
    m_splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(&m_model, &KeysetModel::stretchChanged, this, [this] { showRowsOrEmpty(); });
    connect(&m_model, &KeysetModel::newRowsWaiting, this, [this](int count) {
        m_showNew->setText(tr("%n new — Show", nullptr, count));
        m_showNew->setAccessibleName(m_showNew->text());
        m_showNew->setVisible(count > 0);
    });
    connect(m_showNew, &QPushButton::clicked, this, [this] { m_model.refresh(); });
    connect(&m_model, &KeysetModel::failed, this, [this](const QString &words) {
        m_banner->show(BannerKind::Error, words, tr("Try again"), [this] {
            m_banner->hide();
            m_model.refresh();
        });
    });
}

QWidget *ListPage::makeTitleRow()
{
    m_titleRow = new QWidget(this);
    m_titleRow->setFixedHeight(TitleRowHeight);
    m_title = new QLabel(m_titleRow);
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_total = quietLabel(m_titleRow);
    m_primary = new QPushButton(m_titleRow);
    setButtonKind(*m_primary, ButtonKind::Primary);
    m_primary->hide();
    connect(m_primary, &QPushButton::clicked, this, [this] { Q_EMIT primaryPressed(); });
    auto *row = new QHBoxLayout(m_titleRow);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_primary);
    return m_titleRow;
}

QWidget *ListPage::makeListSide()
{
    m_listSide = new QWidget(this);
    m_filter = new FilterBar({}, m_listSide);
    m_banner = new Banner(m_listSide);
    m_table = new RecordTable(m_model, m_listSide);
    m_empty = new EmptyState(m_listSide);
    m_rowsOrEmpty = new QStackedWidget(m_listSide);
    m_rowsOrEmpty->addWidget(m_table);
    m_rowsOrEmpty->addWidget(m_empty);
    auto *footer = new QWidget(m_listSide);
    footer->setFixedHeight(FooterHeight);
    m_footer = quietLabel(footer);
    m_showNew = new QPushButton(footer);
    setButtonKind(*m_showNew, ButtonKind::Quiet);
    m_showNew->hide();
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(16, 0, 16, 0);
    footerRow->addWidget(m_footer);
    footerRow->addStretch();
    footerRow->addWidget(m_showNew);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitleRow());
    column->addWidget(m_filter);
    column->addWidget(m_banner);
    column->addWidget(m_rowsOrEmpty, 1);
    column->addWidget(footer);

    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    });
    return m_listSide;
}

void ListPage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void ListPage::setPrimaryAction(const QString &label)
{
    m_primary->setText(label);
    m_primary->setAccessibleName(label);
    m_primary->show();
}

QPushButton &ListPage::addSecondaryButton()
{
    auto *button = new QPushButton(m_titleRow);
    auto *row = static_cast<QHBoxLayout *>(m_titleRow->layout());
    row->insertWidget(row->indexOf(m_primary), button);
    return *button;
}

void ListPage::setDetail(QWidget *detail)
{
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1, DetailWidth});
    arrange();
}

void ListPage::setCount(std::optional<ListCount> count)
{
    m_count = count;
    showFooter();
}

void ListPage::setEmptyWords(std::function<EmptyWords()> words)
{
    m_emptyWords = std::move(words);
    showRowsOrEmpty();
}

void ListPage::showRowsOrEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    if (empty && m_emptyWords)
        m_empty->show(m_emptyWords());
    m_rowsOrEmpty->setCurrentWidget(empty && m_emptyWords ? static_cast<QWidget *>(m_empty) : m_table);
    showFooter();
}

/// One primary button at a time (UX 16).
void ListPage::showPrimary()
{
    setButtonKind(*m_primary, m_detailOpen && m_detailLeads ? ButtonKind::Plain : ButtonKind::Primary);
}

void ListPage::setDetailLeads(bool leads)
{
    m_detailLeads = leads;
    showPrimary();
}

void ListPage::showFooter()
{
    const int rows = m_model.rowCount();
    QString total;
    if (m_count)
        total = m_count->exact ? countText(m_count->rows) : tr("about %1").arg(countText(m_count->rows));
    m_total->setText(total);
    if (rows == 0)
        m_footer->clear();
    else if (m_model.reachesStart() && m_model.reachesEnd())
        m_footer->setText(tr("%1 shown, that is all").arg(countText(rows)));
    else if (!m_model.reachesStart())
        m_footer->setText(
            tr("The last %1").arg(countText(rows)) + (total.isEmpty() ? QString() : tr(" of %1").arg(total)));
    else if (total.isEmpty())
        m_footer->setText(tr("%1–%2").arg(countText(1), countText(rows)));
    else
        m_footer->setText(tr("%1–%2 of %3").arg(countText(1), countText(rows), total));
}

bool ListPage::showsBoth() const { return !m_detailAlone && window()->width() >= LeastWindowForBoth; }

void ListPage::setDetailAlone(bool alone)
{
    if (std::exchange(m_detailAlone, alone) != alone)
        arrange();
}

void ListPage::openDetail()
{
    m_detailOpen = true;
    arrange();
}

void ListPage::closeDetail()
{
    if (!std::exchange(m_detailOpen, false))
        return;
    arrange();
    m_table->setFocus();
    Q_EMIT detailClosed();
}

void ListPage::toggleDetail()
{
    if (m_detailOpen)
        closeDetail();
    else if (m_detail)
        openDetail();
}

void ListPage::arrange()
{
    if (!m_detail)
        return;
    showPrimary();
    const bool first = m_detail->isHidden() && m_detailOpen;
    m_detail->setVisible(m_detailOpen);
    m_listSide->setVisible(!m_detailOpen || showsBoth());
    if (first && showsBoth())
        m_splitter->setSizes({std::max(1, width() - DetailWidth), DetailWidth});
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers().testFlag(Qt::AltModifier))
        toggleDetail();
    else if (event->key() == Qt::Key_Escape && m_detailOpen)
        closeDetail();
    else if (event->matches(QKeySequence::Find))
        m_filter->focusSearch();
    else if (event->matches(QKeySequence::Refresh))
        Q_EMIT refreshAsked();
    else
        QWidget::keyPressEvent(event);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRowsOrEmpty();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
