// List and detail side by side, the same for all kinds of records (UX 5).
#pragma once

#include "ui/kit/empty_state.h"
#include "ui/kit/keyset_model.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace mizan::ui {

class Banner;
class FilterBar;
class RecordTable;

/// How many records the list has; not asked for again with each key.
struct ListCount {
    qint64 rows = 0;
    bool exact = true;
};

class ListPage : public QWidget {
    Q_OBJECT
public:
    static constexpr int DetailWidth = 420;
    static constexpr int LeastWindowForBoth = 1366; ///< In a narrower window the detail takes the list's place.

    explicit ListPage(KeysetModel &model, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPrimaryAction(const QString &label);
    [[nodiscard]] QPushButton &primaryButton() const noexcept { return *m_primary; }
    /// Beside the primary one: "Import".
    QPushButton &addSecondaryButton();
    [[nodiscard]] FilterBar &filterBar() const noexcept { return *m_filter; }
    [[nodiscard]] RecordTable &table() const noexcept { return *m_table; }
    [[nodiscard]] Banner &banner() const noexcept { return *m_banner; }
    /// The page takes the widget.
    void setDetail(QWidget *detail);
    /// An open detail that needs the whole page: the list goes while it is there.
    void setDetailAlone(bool alone);
    /// Whether the open detail has the page's one primary button; the list's is then a plain one.
    void setDetailLeads(bool leads);
    void setCount(std::optional<ListCount> count);
    /// What to show without rows; asked for each time, since filters change it.
    void setEmptyWords(std::function<EmptyWords()> words);

    [[nodiscard]] bool isDetailOpen() const noexcept { return m_detailOpen; }
    void openDetail();
    void closeDetail();
    void toggleDetail();

Q_SIGNALS:
    void primaryPressed();
    void detailClosed();
    void refreshAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool showsBoth() const;

private:
    QWidget *makeTitleRow();
    QWidget *makeListSide();
    void arrange();
    void showRowsOrEmpty();
    void showPrimary();
    void showFooter();

    KeysetModel &m_model;
    QLabel *m_title = nullptr;
    QLabel *m_total = nullptr;
    QWidget *m_titleRow = nullptr;
    QPushButton *m_primary = nullptr;
    FilterBar *m_filter = nullptr;
    Banner *m_banner = nullptr;
    RecordTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_rowsOrEmpty = nullptr;
    QLabel *m_footer = nullptr;
    QPushButton *m_showNew = nullptr;
    QWidget *m_listSide = nullptr;
    QWidget *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    std::function<EmptyWords()> m_emptyWords;
    std::optional<ListCount> m_count;
    bool m_detailOpen = false;
    bool m_detailLeads = false;
    bool m_detailAlone = false;
};

} // namespace mizan::ui
