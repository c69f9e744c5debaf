// What is in the print queue of this machine: each paper with its state, and what a person can do about it; and the
// last sales of this till with the state of their paper.
#pragma once

#include "core/access/session.h"
#include "core/devices/print_queue.h"
#include "ui/kit/keyset_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace mizan::ui {

class EmptyState;
class RecordTable;

/// "Not printed", with its icon and colour.
[[nodiscard]] TableCell printStateCell(const devices::PrintJob &job);

class PrintQueuePage final : public QWidget {
    Q_OBJECT
public:
    /// `changed` wakes whoever prints; may be empty.
    PrintQueuePage(store::Connection &connection, const Session &session, std::function<void()> changed,
        QWidget *parent = nullptr);
    /// Reads again what is in the queue.
    void refresh();
    [[nodiscard]] KeysetModel &jobs() const noexcept { return *m_jobs; }
    [[nodiscard]] KeysetModel &sales() const noexcept { return *m_sales; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void arrange();
    void act(const std::function<Result<void>(qint64 job)> &deed);
    [[nodiscard]] std::optional<devices::PrintJob> chosen() const;

    store::Connection &m_connection;
    Session m_session;
    std::function<void()> m_changed;
    QLabel *m_title;
    KeysetModel *m_jobs;
    RecordTable *m_table;
    QPushButton *m_retry;
    QPushButton *m_redirect;
    QPushButton *m_discard;
    QLabel *m_answer;
    QLabel *m_salesTitle;
    KeysetModel *m_sales;
    RecordTable *m_salesTable;
};

} // namespace mizan::ui
