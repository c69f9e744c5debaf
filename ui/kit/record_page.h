// A page of records of one kind: the list with its filter line, and the pane of the one that is open (UX 5). Says what
// all of them do alike; a page adds where its rows come from and its words.
#pragma once

#include "ui/kit/filter_bar.h"
#include "ui/kit/list_page.h"

namespace mizan::ui {

class RecordPane;

class RecordPage : public ListPage {
    Q_OBJECT
public:
    /// Beside the list, whatever was open.
    void openRecord(RecordId id);
    [[nodiscard]] KeysetModel &model() const noexcept { return *m_records; }

protected:
    explicit RecordPage(QWidget *parent = nullptr);
    /// Takes the pane, and begins: everything that the functions below need must be there.
    void begin(RecordPane *pane);
    /// Asks the list again: filters, search or words are others.
    void askList();
    [[nodiscard]] const QString &search() const noexcept { return m_search; }
    /// Without search and filters.
    void clearFilters();
    /// The pane without the list's selection, for somebody or something new.
    void openPane();
    /// Row, count and selection after a verb.
    void noteSaved(RecordId id, bool isNew);

    virtual void setWords() = 0; ///< Title, placeholder, columns, the primary action.
    [[nodiscard]] virtual KeysetSource source() = 0;
    [[nodiscard]] virtual std::vector<FilterChip> chips() const = 0;
    virtual void removeFilter(const QString &key) = 0; ///< All of them where the key is empty.
    virtual void fillFilterMenu(QMenu &menu) = 0;
    [[nodiscard]] virtual EmptyWords nothingYet() = 0;
    [[nodiscard]] virtual QString nothingMatches(const QString &search, int filters) = 0;
    /// What there is without search and filters; none: not known.
    [[nodiscard]] virtual std::optional<qint64> countAll() = 0;

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RecordPage(KeysetModel *model, QWidget *parent);
    void showCount();
    [[nodiscard]] EmptyWords emptyWords();
    void offerDraft();

    KeysetModel *m_records;
    RecordPane *m_pane = nullptr;
    QString m_search;
};

} // namespace mizan::ui
