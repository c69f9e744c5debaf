// A table of any length for a view: rows come in batches after a key, and changes are applied as small ones (UX 5).
#pragma once

#include "core/base/ids.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <any>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace mizan::ui {

enum class ColumnKind {
    Text,   ///< People's words: aligned with the reading direction.
    Code,   ///< Machine values: read left to right, at the start of the cell.
    Number, ///< Money, quantities, counts: at the right in every language, so that the decimals stand in one line.
};

struct TableColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    int width = 120;
    bool stretch = false; ///< Takes what the others leave.
};

struct TableCell {
    QString text;
    Icon icon = Icon::None;
    std::optional<Token> ink {}; ///< Another colour than the text's.
};

struct KeysetRow {
    RecordId id;
    std::vector<TableCell> cells; ///< One for each column.
    std::any key {};              ///< The place in the order; only the source knows what it is.
};

enum class PageDirection { Forward, Backward };

/// Where the rows come from. Each function may throw store::Fault.
struct KeysetSource {
    /// In reading order: at most `limit` rows after `from` (or before it); from the first (or up to the last) where it
    /// is null.
    std::function<std::vector<KeysetRow>(const KeysetRow *from, PageDirection direction, int limit)> fetch;
    /// The row as it is now; none when it does not belong to the list (any more).
    std::function<std::optional<KeysetRow>(RecordId id)> find;
    std::function<bool(const KeysetRow &a, const KeysetRow &b)> comesBefore;
};

/// Holds one stretch of the list without gaps; it grows at both ends.
class KeysetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int BatchRows = 200;

    explicit KeysetModel(QObject *parent = nullptr);
    /// Columns change only with the language.
    void setColumns(std::vector<TableColumn> columns);
    [[nodiscard]] const std::vector<TableColumn> &columns() const noexcept { return m_columns; }
    /// A new question (filter, search, order): the one case of a reset.
    void setSource(KeysetSource source);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] bool reachesStart() const noexcept { return m_reachesStart; }
    [[nodiscard]] bool reachesEnd() const noexcept { return m_reachesEnd; }
    void fetchBefore();
    /// The last (first) batch by reverse order, whatever lies between.
    void jumpToEnd();
    void jumpToStart();

    /// Rows shown are put right in place; those that left the list go; new ones within the stretch come in with
    /// `showNew`, and are counted and told by newRowsWaiting() without it, so that nothing appears under the pointer.
    void applyChanges(std::span<const RecordId> ids, bool showNew);
    /// Everything shown is asked for again and the differences are applied.
    void refresh();

    [[nodiscard]] int rowOf(RecordId id) const noexcept; ///< -1 as Qt's models say it, for no row.
    [[nodiscard]] RecordId idAt(int row) const;
    [[nodiscard]] const KeysetRow &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int waitingNew() const noexcept { return m_waitingNew; }

Q_SIGNALS:
    /// Rows came, went or waited: footers and empty states look again.
    void stretchChanged();
    void newRowsWaiting(int count);
    /// The store failed; rows already shown stay.
    void failed(const QString &words);

private:
    [[nodiscard]] std::optional<std::vector<KeysetRow>> ask(const KeysetRow *from, PageDirection direction, int limit);
    void replaceAll(std::vector<KeysetRow> rows);
    void applyOne(RecordId id, bool showNew);
    void update(int row, KeysetRow changed);
    void insert(int row, KeysetRow added);
    void removeAt(int row);
    void move(int from, int to);
    void bringInLine(std::vector<KeysetRow> wanted);
    [[nodiscard]] int placeFor(const KeysetRow &row) const;

    std::vector<TableColumn> m_columns;
    std::vector<KeysetRow> m_rows;
    KeysetSource m_source;
    bool m_reachesStart = true;
    bool m_reachesEnd = true;
    int m_waitingNew = 0;
};

} // namespace mizan::ui
