// Settings, keys: which key does what at the till of this machine; another one is pressed, and the sheet can be
// printed.
#pragma once

#include "core/access/session.h"
#include "core/devices/key_map.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace mizan::ui {

class Task;

class KeysPage final : public QWidget {
    Q_OBJECT
public:
    /// `changed` once other keys hold; may be empty.
    KeysPage(store::Connection &connection, const Session &session, std::function<void()> changed,
        QWidget *parent = nullptr);
    ~KeysPage() override;

    /// Writes the sheet as a PDF; what to tell the person about it is shown on the page.
    void writeSheet(const QString &path);

Q_SIGNALS:
    void sheetWritten();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showMap();
    void waitForKey();
    void stopWaiting();
    void keep(devices::KeyMap map);
    void refuse(const Refusal &refusal);
    [[nodiscard]] std::size_t chosen() const;

    store::Connection &m_connection;
    Session m_session;
    std::function<void()> m_changed;
    devices::KeyMap m_map;
    bool m_waiting = false;
    QLabel *m_title;
    QLabel *m_scope;
    QTableWidget *m_table;
    QPushButton *m_press;
    QPushButton *m_standard;
    QPushButton *m_allStandard;
    QPushButton *m_sheet;
    QLabel *m_answer;
    std::unique_ptr<Task> m_writing;
};

} // namespace mizan::ui
