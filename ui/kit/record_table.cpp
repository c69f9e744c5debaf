// Column widths, fetching ahead of the eye, and keys.
#include "ui/kit/record_table.h"

#include "ui/kit/record_delegate.h"
#include "ui/kit/table_header.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int RowsAhead = 60; ///< Asked for before the eye is there.
constexpr int HeaderHeight = 32;
constexpr int LeastStretch = 140;

} // namespace

RecordTable::RecordTable(KeysetModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    auto *header = new TableHeader(this);
    header->setSectionsClickable(false);
    header->setFixedHeight(HeaderHeight);
    setHorizontalHeader(header);
    setItemDelegate(new RecordDelegate(this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // One stop; arrows move inside.
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    applyLook();

    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { fetchWhatComesNear(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { layOutColumns(); });
    connect(&Theme::installed(), &Theme::changed, this, [this] { applyLook(); });
}

void RecordTable::applyLook()
{
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

RecordId RecordTable::currentId() const { return m_model.idAt(currentIndex().row()); }

void RecordTable::selectRecord(RecordId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const RecordId id = m_model.idAt(current.row());
    if (id == m_lastTold)
        return;
    m_lastTold = id;
    Q_EMIT currentRecordChanged(id);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (currentIndex().isValid())
                Q_EMIT opened(currentId());
            return;
        }
        break;
    case Qt::Key_End:
        m_model.jumpToEnd();
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        scrollToBottom();
        return;
    case Qt::Key_Home:
        m_model.jumpToStart();
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
        scrollToTop();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::fetchWhatComesNear()
{
    if (m_fetching || m_model.rowCount() == 0)
        return;
    m_fetching = true;
    const int top = rowAt(0);
    const int lastVisible = rowAt(viewport()->height() - 1);
    const int bottom = lastVisible < 0 ? m_model.rowCount() - 1 : lastVisible;
    if (bottom + RowsAhead >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    if (top >= 0 && top < RowsAhead && !m_model.reachesStart()) {
        const int before = m_model.rowCount();
        const int value = verticalScrollBar()->value();
        m_model.fetchBefore();
        const int added = m_model.rowCount() - before;
        executeDelayedItemsLayout(); // The bar's range must know the new rows before it is moved.
        updateGeometries();
        const int step = verticalScrollMode() == ScrollPerItem ? 1 : rowHeight(0);
        verticalScrollBar()->setValue(value + added * step); // What is looked at stays where it is.
    }
    m_fetching = false;
}

void RecordTable::layOutColumns()
{
    const auto &columns = m_model.columns();
    const int count = static_cast<int>(columns.size());
    std::vector<int> widths; // In some languages a heading is wider than what stands below it.
    int fixed = 0;
    int stretching = 0;
    for (int i = 0; i < count; ++i) {
        const TableColumn &column = columns[static_cast<std::size_t>(i)];
        widths.push_back(std::max(column.width, horizontalHeader()->sectionSizeHint(i)));
        fixed += column.stretch ? 0 : widths.back();
        stretching += column.stretch ? 1 : 0;
    }
    const int left = stretching > 0 ? (viewport()->width() - fixed) / stretching : 0;
    for (int i = 0; i < count; ++i) {
        const TableColumn &column = columns[static_cast<std::size_t>(i)];
        setColumnWidth(i,
            column.stretch ? std::max(std::min(LeastStretch, column.width), left)
                           : widths[static_cast<std::size_t>(i)]);
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
    fetchWhatComesNear();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        layOutColumns();
}

} // namespace mizan::ui
