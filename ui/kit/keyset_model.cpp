// Batches by key at both ends of one stretch, and the smallest changes that bring it up to date.
#include "ui/kit/keyset_model.h"

#include "core/base/assertion.h"
#include "ui/kit/fault_words.h"

#include <algorithm>
#include <utility>

namespace mizan::ui {

KeysetModel::KeysetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KeysetModel::setColumns(std::vector<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    m_reachesStart = m_reachesEnd = true;
    endResetModel();
}

void KeysetModel::setSource(KeysetSource source)
{
    beginResetModel();
    m_source = std::move(source);
    m_waitingNew = 0;
    m_rows = ask(nullptr, PageDirection::Forward, BatchRows).value_or(std::vector<KeysetRow> {});
    m_reachesStart = true;
    m_reachesEnd = static_cast<int>(m_rows.size()) < BatchRows;
    endResetModel();
    Q_EMIT stretchChanged();
}

std::optional<std::vector<KeysetRow>> KeysetModel::ask(const KeysetRow *from, PageDirection direction, int limit)
{
    if (!m_source.fetch)
        return std::nullopt;
    try {
        return m_source.fetch(from, direction, limit);
    } catch (const store::Fault &fault) {
        Q_EMIT failed(sentenceFor(fault));
        return std::nullopt;
    }
}

int KeysetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeysetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant KeysetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const KeysetRow &row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (column >= row.cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.cells[column].text;
    default:
        return {};
    }
}

QVariant KeysetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side =
            column.kind == ColumnKind::Number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        return static_cast<int>(side | Qt::AlignVCenter);
    }
    return {};
}

bool KeysetModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_reachesEnd; }

void KeysetModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_reachesEnd || m_rows.empty())
        return;
    std::optional<std::vector<KeysetRow>> more = ask(&m_rows.back(), PageDirection::Forward, BatchRows);
    if (!more)
        return;
    m_reachesEnd = static_cast<int>(more->size()) < BatchRows;
    if (!more->empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
        std::ranges::move(*more, std::back_inserter(m_rows));
        endInsertRows();
    }
    Q_EMIT stretchChanged();
}

void KeysetModel::fetchBefore()
{
    if (m_reachesStart || m_rows.empty())
        return;
    std::optional<std::vector<KeysetRow>> more = ask(&m_rows.front(), PageDirection::Backward, BatchRows);
    if (!more)
        return;
    m_reachesStart = static_cast<int>(more->size()) < BatchRows;
    if (!more->empty()) {
        beginInsertRows({}, 0, static_cast<int>(more->size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        endInsertRows();
    }
    Q_EMIT stretchChanged();
}

void KeysetModel::jumpToEnd()
{
    if (m_reachesEnd)
        return;
    std::optional<std::vector<KeysetRow>> last = ask(nullptr, PageDirection::Backward, BatchRows);
    if (!last)
        return;
    m_reachesStart = static_cast<int>(last->size()) < BatchRows;
    m_reachesEnd = true;
    replaceAll(*std::move(last));
}

void KeysetModel::jumpToStart()
{
    if (m_reachesStart)
        return;
    std::optional<std::vector<KeysetRow>> first = ask(nullptr, PageDirection::Forward, BatchRows);
    if (!first)
        return;
    m_reachesEnd = static_cast<int>(first->size()) < BatchRows;
    m_reachesStart = true;
    replaceAll(*std::move(first));
}

void KeysetModel::replaceAll(std::vector<KeysetRow> rows)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    Q_EMIT stretchChanged();
}

int KeysetModel::rowOf(RecordId id) const noexcept
{
    const auto found = std::ranges::find(m_rows, id, &KeysetRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

RecordId KeysetModel::idAt(int row) const { return row < 0 || row >= rowCount() ? RecordId {} : rowAt(row).id; }

int KeysetModel::placeFor(const KeysetRow &row) const
{
    const auto after = std::ranges::upper_bound(m_rows, row, m_source.comesBefore);
    return static_cast<int>(after - m_rows.begin());
}

void KeysetModel::applyChanges(std::span<const RecordId> ids, bool showNew)
{
    if (!m_source.find)
        return;
    const int waited = m_waitingNew;
    try {
        for (const RecordId id : ids)
            applyOne(id, showNew);
    } catch (const store::Fault &fault) {
        Q_EMIT failed(sentenceFor(fault));
    }
    if (m_waitingNew != waited)
        Q_EMIT newRowsWaiting(m_waitingNew);
    Q_EMIT stretchChanged();
}

void KeysetModel::applyOne(RecordId id, bool showNew)
{
    const int shown = rowOf(id);
    std::optional<KeysetRow> now = m_source.find(id);
    if (!now) {
        if (shown >= 0)
            removeAt(shown);
        return;
    }
    if (shown < 0) {
        const int place = placeFor(*now);
        const bool beyond = (place == 0 && !m_reachesStart) || (place == rowCount() && !m_reachesEnd);
        if (beyond)
            return; // It comes when the view gets there.
        if (showNew)
            insert(place, std::move(*now));
        else
            ++m_waitingNew;
        return;
    }
    const bool staysBehind = shown == 0 || !m_source.comesBefore(*now, rowAt(shown - 1));
    const bool staysBefore = shown == rowCount() - 1 || !m_source.comesBefore(rowAt(shown + 1), *now);
    update(shown, std::move(*now));
    if (staysBehind && staysBefore)
        return;
    // Out of order meanwhile: its new place is found among the others.
    KeysetRow moved = m_rows[static_cast<std::size_t>(shown)];
    std::vector<KeysetRow> others = m_rows;
    others.erase(others.begin() + shown);
    const auto place = static_cast<int>(std::ranges::upper_bound(others, moved, m_source.comesBefore) - others.begin());
    if ((place == 0 && !m_reachesStart) || (place == static_cast<int>(others.size()) && !m_reachesEnd))
        removeAt(shown);
    else
        move(shown, place);
}

void KeysetModel::update(int row, KeysetRow changed)
{
    m_rows[static_cast<std::size_t>(row)] = std::move(changed);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void KeysetModel::insert(int row, KeysetRow added)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, std::move(added));
    endInsertRows();
}

void KeysetModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void KeysetModel::move(int from, int to)
{
    if (from == to)
        return;
    const bool allowed = beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    MIZAN_ASSERT(allowed);
    KeysetRow row = std::move(m_rows[static_cast<std::size_t>(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(row));
    endMoveRows();
}

void KeysetModel::refresh()
{
    const int limit = std::max(rowCount(), BatchRows);
    // A stretch at the list's end grows from its last row.
    const auto direction = m_reachesStart ? PageDirection::Forward : PageDirection::Backward;
    std::optional<std::vector<KeysetRow>> wanted = ask(nullptr, direction, limit);
    if (!wanted)
        return;
    const bool whole = static_cast<int>(wanted->size()) < limit;
    (m_reachesStart ? m_reachesEnd : m_reachesStart) = whole;
    bringInLine(*std::move(wanted));
    if (std::exchange(m_waitingNew, 0) != 0)
        Q_EMIT newRowsWaiting(0);
    Q_EMIT stretchChanged();
}

void KeysetModel::bringInLine(std::vector<KeysetRow> wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, idAt(row), &KeysetRow::id) == wanted.end())
            removeAt(row);
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        KeysetRow &want = wanted[static_cast<std::size_t>(row)];
        const int shown = rowOf(want.id);
        if (shown < 0) {
            insert(row, std::move(want));
            continue;
        }
        move(shown, row);
        update(row, std::move(want));
    }
}

} // namespace mizan::ui
