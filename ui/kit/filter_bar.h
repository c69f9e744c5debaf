// The bar above a list: one search field and the filters in force as chips (UX 5).
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace mizan::ui {

/// One filter in force: "Category: Bakery".
struct FilterChip {
    QString key;   ///< For the page that owns the filter.
    QString words; ///< As shown.
};

class FilterBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int Height = 44;
    static constexpr int SearchPauseMs = 60; ///< The list is asked when the fingers rest for so long.

    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    void setPlaceholder(const QString &text);
    void setChips(const std::vector<FilterChip> &chips);
    /// Filled by the page; shown by "Add filter".
    [[nodiscard]] QMenu &addMenu() const noexcept { return *m_addMenu; }
    void focusSearch();
    /// The search field, so that keys of the page (arrow down into the table) can be heard.
    [[nodiscard]] QLineEdit &searchField() const noexcept { return *m_search; }

Q_SIGNALS:
    void searchChanged(const QString &text);
    void chipRemoved(const QString &key);
    /// Arrow down or Enter: the list takes the keys.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyLook();

    QLineEdit *m_search;
    QAction *m_lens;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QHBoxLayout *m_chipRow;
    std::vector<QPushButton *> m_chips;
    QTimer m_pause;
};

} // namespace mizan::ui
