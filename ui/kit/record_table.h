// The one table of records: pages as it is scrolled, keeps selection and place, and reads the same in both directions.
#pragma once

#include "ui/kit/keyset_model.h"

#include <QTableView>

namespace mizan::ui {

class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(KeysetModel &model, QWidget *parent = nullptr);

    [[nodiscard]] RecordId currentId() const;
    void selectRecord(RecordId id);

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(mizan::RecordId id);
    /// Where the selection came to rest; null when there is none.
    void currentRecordChanged(mizan::RecordId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void fetchWhatComesNear();
    void applyLook();

    KeysetModel &m_model;
    RecordId m_lastTold;
    bool m_fetching = false;
};

} // namespace mizan::ui
