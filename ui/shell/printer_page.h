// Settings, devices: the receipt printer of this machine, a test print, and how it is.
#pragma once

#include "core/access/session.h"
#include "core/devices/receipt_printer.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mizan::ui {

class FormField;

/// What the page asks of whoever prints.
struct PrinterOutlets {
    std::function<QString()> printTest {}; ///< What to tell the person about it.
    std::function<QString()> state {};     ///< "Printer ready".
    std::function<void()> changed {};      ///< The setting is another one now.
};

class PrinterPage final : public QWidget {
    Q_OBJECT
public:
    PrinterPage(
        store::Connection &connection, const Session &session, PrinterOutlets outlets, QWidget *parent = nullptr);
    /// Reads again how the printer is.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind { None, Network, Device, File };
    void load();
    void save();
    void arrange();
    void retranslate();
    void chooseFile();
    [[nodiscard]] std::optional<devices::PrinterAddress> address() const;

    store::Connection &m_connection;
    Session m_session;
    PrinterOutlets m_outlets;
    QLabel *m_title;
    QLabel *m_scope;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_path;
    QComboBox *m_roll;
    FormField *m_kindField;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_pathField;
    FormField *m_rollField;
    QPushButton *m_choose;
    QPushButton *m_save;
    QPushButton *m_test;
    QLabel *m_state;
    QLabel *m_answer;
};

} // namespace mizan::ui
