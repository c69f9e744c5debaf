// The table's model, its view and the delegate that draws a line.
#include "ui/sales/cart_view.h"

#include "ui/kit/table_header.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mizan::ui {

namespace {

constexpr int PulseMs = 160;
constexpr int CellPadding = 8;

struct ColumnShape {
    CartColumn column;
    int width; ///< 0: takes what is left.
};

std::vector<ColumnShape> shapesFor(int columns)
{
    using enum CartColumn;
    if (columns >= 9)
        return {{Number, 44}, {Code, 140}, {Item, 0}, {Quantity, 96}, {Unit, 64}, {Price, 124}, {Discount, 96},
            {Tax, 72}, {Total, 148}};
    if (columns >= 6)
        return {{Number, 36}, {Item, 0}, {Quantity, 84}, {Price, 104}, {Discount, 76}, {Total, 124}};
    return {{Item, 0}, {Quantity, 70}, {Price, 96}, {Total, 116}};
}

bool isNumeric(CartColumn column)
{
    switch (column) {
    case CartColumn::Number:
    case CartColumn::Quantity:
    case CartColumn::Price:
    case CartColumn::Discount:
    case CartColumn::Tax:
    case CartColumn::Total:
        return true;
    case CartColumn::Code:
    case CartColumn::Item:
    case CartColumn::Unit:
        return false;
    }
    return false;
}

Icon iconOf(RowMark mark)
{
    switch (mark) {
    case RowMark::Unknown:
        return Icon::Warning;
    case RowMark::Return:
        return Icon::Return;
    case RowMark::PriceOverridden:
        return Icon::Pencil;
    case RowMark::None:
        break;
    }
    return Icon::None;
}

class CartDelegate final : public QStyledItemDelegate {
public:
    explicit CartDelegate(CartView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const CartRow &row = m_view.cart().row(index.row());
        const CartColumn column = m_view.cart().columns()[static_cast<std::size_t>(index.column())];
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setLayoutDirection(option.direction);
        Token ground = index.row() % 2 == 0 ? Token::Surface : Token::Alt;
        if (row.mark == RowMark::Unknown)
            ground = Token::WarnBg;
        if (selected || m_view.isPulsing(index.row()))
            ground = Token::Selection;
        painter->fillRect(option.rect, theme.color(m_view.isPulsing(index.row()) && selected ? Token::OkBg : ground));
        if (index.column() == 0 && (selected || row.mark != RowMark::None)) {
            const Token bar = row.mark == RowMark::Unknown ? Token::WarnFill
                : row.mark == RowMark::Return              ? Token::Bad
                                                           : Token::Accent;
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x(), option.rect.y(), 4, option.rect.height())),
                theme.color(bar));
        }
        const QRect cell = option.rect.adjusted(CellPadding, 2, -CellPadding, -2);
        if (column == CartColumn::Item)
            paintItem(*painter, option, cell, row);
        else
            paintText(*painter, cell, index.data().toString(), alignmentOf(column),
                {.pixels = static_cast<int>(TypeSize::TillRow),
                    .weight = column == CartColumn::Total ? Weight::SemiBold : Weight::Regular,
                    .color = theme.color(inkOf(row, column)),
                    .leastPixels = isNumeric(column) ? 11 : 0});
        painter->setPen(theme.color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static Qt::Alignment alignmentOf(CartColumn column)
    {
        return isNumeric(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeading);
    }
    static Token inkOf(const CartRow &row, CartColumn column)
    {
        if (row.mark == RowMark::Return && column == CartColumn::Total)
            return Token::Bad;
        return column == CartColumn::Number || column == CartColumn::Code || column == CartColumn::Unit
                || column == CartColumn::Tax
            ? Token::Text2
            : Token::Text;
    }
    static void paintItem(QPainter &painter, const QStyleOptionViewItem &option, QRect cell, const CartRow &row)
    {
        const Theme &theme = Theme::current();
        if (const Icon icon = iconOf(row.mark); icon != Icon::None) {
            const QRect place(cell.x(), cell.y(), 20, cell.height());
            const Token tint = row.mark == RowMark::Unknown ? Token::Warn
                : row.mark == RowMark::Return               ? Token::Bad
                                                            : Token::Text2;
            paintIcon(painter, QStyle::visualRect(option.direction, cell, place), icon, 20, theme.color(tint));
            cell = QStyle::visualRect(option.direction, cell, cell.adjusted(26, 0, 0, 0));
        }
        const QString name = isolatedName(row.name);
        const TextLook first {.pixels = static_cast<int>(TypeSize::TillRow), .color = theme.color(Token::Text)};
        if (row.detail.isEmpty()) {
            paintText(painter, cell, name, Qt::AlignLeading, first);
            return;
        }
        const int firstHeight = lineHeight(first.pixels, name);
        const int secondHeight = lineHeight(12, row.detail);
        const int top = cell.y() + std::max(0, (cell.height() - firstHeight - secondHeight) / 2);
        paintText(painter, QRect(cell.x(), top, cell.width(), firstHeight), name, Qt::AlignLeading, first);
        paintText(painter, QRect(cell.x(), top + firstHeight, cell.width(), secondHeight), row.detail, Qt::AlignLeading,
            {.pixels = 12, .color = theme.color(Token::Text2)});
    }
    CartView &m_view;
};

} // namespace

CartModel::CartModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CartModel::setRows(const std::vector<CartRow> &rows)
{
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (std::ranges::find(rows, m_rows[i].id, &CartRow::id) == rows.end()) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].id != rows[i].id) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, rows[i]);
            endInsertRows();
        } else if (!(m_rows[i] == rows[i])) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

void CartModel::setColumns(std::vector<CartColumn> columns)
{
    if (columns == m_columns)
        return;
    beginResetModel(); // The window changed its size class.
    m_columns = std::move(columns);
    endResetModel();
}

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CartRow &line = row(index.row());
    const CartColumn column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::ToolTipRole && column == CartColumn::Item)
        return line.name;
    if (role == Qt::TextAlignmentRole && isNumeric(column))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == CartColumn::Item)
        return tr("%1, %2 at %3, %4")
            .arg(line.name, quantityText(line.quantity), priceText(line.price), amountText(line.total));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CartColumn::Number:
        return countText(index.row() + 1);
    case CartColumn::Code:
        return isolated(line.code);
    case CartColumn::Item:
        return line.name;
    case CartColumn::Quantity:
        return quantityText(line.quantity);
    case CartColumn::Unit:
        return line.unit;
    case CartColumn::Price:
        return line.mark == RowMark::Unknown ? QString() : priceText(line.price);
    case CartColumn::Discount:
        return line.discount;
    case CartColumn::Tax:
        return line.tax;
    case CartColumn::Total:
        return line.mark == RowMark::Unknown ? QString() : amountText(line.total);
    }
    return {};
}

QVariant CartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CartColumn column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return isNumeric(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                 : QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CartColumn::Number:
        return tr("No.");
    case CartColumn::Code:
        return tr("Code");
    case CartColumn::Item:
        return tr("Item");
    case CartColumn::Quantity:
        return tr("Qty");
    case CartColumn::Unit:
        return tr("Unit");
    case CartColumn::Price:
        return tr("Price");
    case CartColumn::Discount:
        return tr("Disc.");
    case CartColumn::Tax:
        return tr("Tax");
    case CartColumn::Total:
        return tr("Total");
    }
    return {};
}

CartView::CartView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Lines of the sale"));
    setHorizontalHeader(new TableHeader(this));
    setModel(&m_model);
    setItemDelegate(new CartDelegate(*this));
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Nothing may shift; arrows, wheel and finger scroll.
    setVerticalScrollMode(ScrollPerItem);
    setFocusPolicy(Qt::NoFocus);
    setTabKeyNavigation(false);
    m_pulseEnd.setSingleShot(true);
    connect(&m_pulseEnd, &QTimer::timeout, this, [this] {
        m_pulsing = -1;
        viewport()->update();
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.row(index.row()).mark == RowMark::Unknown)
            Q_EMIT rowOpened(index.row());
        else
            Q_EMIT rowSelected(index.row());
    });
}

void CartView::setRows(const std::vector<CartRow> &rows, int selected)
{
    m_model.setRows(rows);
    if (selected >= 0 && selected < m_model.rowCount()) {
        const QModelIndex index = m_model.index(selected, 0);
        if (currentIndex().row() != selected)
            setCurrentIndex(index);
        scrollTo(index);
    } else {
        clearSelection();
    }
}

void CartView::pulse(int row)
{
    m_pulsing = row;
    m_pulseEnd.start(PulseMs);
    viewport()->update();
}

void CartView::setMetrics(int columns, int rowHeight, int headerHeight)
{
    const std::vector<ColumnShape> shapes = shapesFor(columns);
    std::vector<CartColumn> kinds;
    for (const ColumnShape &shape : shapes)
        kinds.push_back(shape.column);
    m_model.setColumns(kinds);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    horizontalHeader()->setFixedHeight(headerHeight);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const int section = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(
            section, shapes[i].width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (shapes[i].width > 0)
            horizontalHeader()->resizeSection(section, shapes[i].width);
    }
}

} // namespace mizan::ui
