// A table of cells as wide as fingers need, with the values at its edges.
#include "ui/sales/variant_panel.h"

#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int CellHeight = 56;
constexpr int LeastCellWidth = 60;
constexpr int LargestHeading = 140;
constexpr int StateRole = Qt::UserRole;

enum class CellState { Missing, SoldOut, Here };

/// How many are there; a line through what is sold out, a dash where there is no such variant.
class VariantDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const auto state = static_cast<CellState>(index.data(StateRole).toInt());
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const Token ground = isCurrent    ? Token::Selection
            : state == CellState::Missing ? Token::Sunken
                                          : Token::Surface;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->fillRect(option.rect, theme.color(ground));
        const QString text = state == CellState::Missing ? QStringLiteral("–") : index.data(StateRole + 1).toString();
        const bool isHere = state == CellState::Here;
        const QRect figure = state == CellState::SoldOut ? option.rect.adjusted(2, 6, -2, -24) : option.rect;
        paintText(*painter, figure, text, Qt::AlignHCenter,
            {.pixels = static_cast<int>(TypeSize::ScanField),
                .weight = isHere ? Weight::SemiBold : Weight::Regular,
                .color = theme.color(isHere ? Token::Text : Token::Text2)});
        if (state == CellState::SoldOut)
            paintText(*painter, option.rect.adjusted(2, 28, -2, -4), VariantPanel::tr("sold out"), Qt::AlignHCenter,
                {.pixels = static_cast<int>(TypeSize::Caption), .color = theme.color(Token::Text2), .leastPixels = 10});
        if (isCurrent) {
            painter->setPen(QPen(theme.color(Token::Focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

/// Headings in the theme's colours; those of rows stand at the reading side.
class VariantHeadings final : public QHeaderView {
public:
    VariantHeadings(Qt::Orientation orientation, QWidget *parent)
        : QHeaderView(orientation, parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setLayoutDirection(layoutDirection());
        painter->fillRect(rect, theme.color(Token::Sunken));
        painter->setPen(theme.color(Token::Border));
        if (orientation() == Qt::Vertical)
            painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool isRow = orientation() == Qt::Vertical;
        paintText(*painter, rect.adjusted(6, 0, -6, 0), model()->headerData(section, orientation()).toString(),
            isRow ? Qt::AlignLeading : Qt::AlignHCenter,
            {.pixels = static_cast<int>(TypeSize::Body),
                .weight = Weight::SemiBold,
                .color = theme.color(Token::Text),
                .maxLines = isRow ? 2 : 1,
                .leastPixels = 11});
        painter->restore();
    }
};

/// Where the headings meet, flat like them.
class FlatCorner final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QObject::eventFilter(watched, event);
        auto *corner = static_cast<QWidget *>(watched);
        QPainter(corner).fillRect(corner->rect(), Theme::current().color(Token::Sunken));
        return true;
    }
};

int headingWidth(const std::vector<QString> &rows)
{
    int widest = 48;
    for (const QString &row : rows)
        widest = std::max(widest, textWidth(row, static_cast<int>(TypeSize::Body), Weight::SemiBold) + 20);
    return std::min(widest, LargestHeading);
}

QStringList isolatedAll(const std::vector<QString> &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list += isolatedName(text);
    return list;
}

} // namespace

VariantPanel::VariantPanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_text(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_pages(new QHBoxLayout)
    , m_grid(new QTableWidget(this))
    , m_chosen(new TextLine(TypeSize::TillRow, Weight::SemiBold, Token::Text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    m_text->setMaxLines(2);
    m_chosen->setMaxLines(2);
    m_pages->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_pages);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_chosen);
    m_grid->setFocusPolicy(Qt::NoFocus); // The page keeps the keys: arrows, Enter and scans.
    m_grid->setItemDelegate(new VariantDelegate(m_grid));
    m_grid->setHorizontalHeader(new VariantHeadings(Qt::Horizontal, m_grid));
    m_grid->setVerticalHeader(new VariantHeadings(Qt::Vertical, m_grid));
    m_grid->verticalHeader()->setDefaultSectionSize(CellHeight);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setFixedHeight(32);
    m_grid->setCornerButtonEnabled(false);
    if (auto *corner = m_grid->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(new FlatCorner(corner));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_grid, &QTableWidget::cellClicked, &model,
        [this](int row, int column) { m_model.choose(row * m_grid->columnCount() + column); });
    auto *close = new TouchKey(KeyRole::Function, this);
    close->setWords(tr("Back to sale"), QStringLiteral("Esc"));
    close->setFixedHeight(56);
    close->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(close, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    layout->addWidget(close);
}

void VariantPanel::showPages(const VariantPanelView &view)
{
    while (m_pageKeys.size() < view.pages.size()) {
        auto *key = new TouchKey(KeyRole::Tab, this);
        key->setCheckable(true);
        key->setFixedHeight(48);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const int index = static_cast<int>(m_pageKeys.size());
        connect(key, &TouchKey::used, &m_model, [this, index] { m_model.quickPage(index); });
        m_pages->addWidget(key);
        m_pageKeys.push_back(key);
    }
    for (std::size_t i = 0; i < m_pageKeys.size(); ++i) {
        m_pageKeys[i]->setVisible(i < view.pages.size());
        if (i < view.pages.size())
            m_pageKeys[i]->setWords(isolatedName(view.pages[i]));
        m_pageKeys[i]->setChecked(static_cast<int>(i) == view.page);
    }
}

void VariantPanel::setView(const VariantPanelView &view)
{
    m_title->setText(view.title);
    m_text->setText(view.text);
    m_text->setVisible(!view.text.isEmpty());
    m_chosen->setText(view.cells.empty() ? view.empty : view.chosen);
    m_grid->setAccessibleName(tr("Variants of %1").arg(view.title));
    showPages(view);
    m_grid->setRowCount(static_cast<int>(view.rows.size()));
    m_grid->setColumnCount(view.rows.empty() ? 0 : view.columnCount());
    m_grid->setVerticalHeaderLabels(isolatedAll(view.rows));
    m_grid->setHorizontalHeaderLabels(view.columns.empty() ? QStringList {QString()} : isolatedAll(view.columns));
    m_grid->horizontalHeader()->setVisible(!view.columns.empty());
    m_grid->verticalHeader()->setFixedWidth(headingWidth(view.rows));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const VariantCell &cell = view.cells[static_cast<std::size_t>(row * m_grid->columnCount() + column)];
            auto *item = m_grid->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_grid->setItem(row, column, item);
            }
            const CellState state = !cell.isOffered ? CellState::Missing
                : cell.isSoldOut                    ? CellState::SoldOut
                                                    : CellState::Here;
            item->setData(StateRole, static_cast<int>(state));
            item->setData(StateRole + 1, cell.stock);
            const QString words = state == CellState::Missing ? tr("%1, not offered").arg(cell.name)
                : state == CellState::SoldOut                 ? tr("%1, sold out").arg(cell.name)
                                                              : tr("%1, %2 in stock").arg(cell.name, cell.stock);
            item->setData(Qt::AccessibleTextRole, words);
            item->setToolTip(words);
        }
    }
    fitColumns();
    m_grid->clearSelection();
    if (view.current >= 0 && m_grid->columnCount() > 0) {
        const int row = view.current / m_grid->columnCount();
        const int column = view.current % m_grid->columnCount();
        m_grid->setCurrentCell(row, column, QItemSelectionModel::ClearAndSelect);
        m_grid->scrollTo(m_grid->model()->index(row, column));
    }
}

void VariantPanel::fitColumns()
{
    if (m_grid->columnCount() == 0)
        return;
    const int room = m_grid->width() - m_grid->verticalHeader()->width() - 2;
    const int width = std::max(LeastCellWidth, room / m_grid->columnCount());
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnWidth(column, width);
}

void VariantPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace mizan::ui
