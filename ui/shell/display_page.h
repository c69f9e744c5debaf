// Settings, customer displays: which screen, in which language, a preview of it, and the pole display with a test.
#pragma once

#include "core/access/session.h"
#include "core/devices/display_setting.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mizan::ui {

class FormField;

/// What the page asks of whoever drives the displays.
struct DisplayOutlets {
    std::function<QStringList()> screens {}; ///< The second screens by the system's names; empty: there is none.
    std::function<void()> changed {};        ///< The setting is another one now.
    std::function<QString()> test {};        ///< Shows something on both; what to tell the person about it.
    std::function<QString()> poleState {};   ///< "Pole display not answering".
};

class DisplayPage final : public QWidget {
    Q_OBJECT
public:
    static constexpr QSize PreviewSize {480, 270}; ///< Of a screen of 1280 × 720.

    DisplayPage(store::Connection &connection, const Session &session, QString shopName, DisplayOutlets outlets,
        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum PoleKind { None, Device, File };
    void load();
    void save();
    void arrange();
    void retranslate();
    void fillScreens(const QString &chosen);
    void showPreview();
    [[nodiscard]] devices::CustomerDisplays chosen() const;

    store::Connection &m_connection;
    Session m_session;
    QString m_shopName;
    DisplayOutlets m_outlets;
    QLabel *m_title;
    QLabel *m_scope;
    QComboBox *m_screen;
    QComboBox *m_language;
    QComboBox *m_pole;
    QLineEdit *m_path;
    FormField *m_screenField;
    FormField *m_languageField;
    FormField *m_poleField;
    FormField *m_pathField;
    QLabel *m_previewTitle;
    QLabel *m_preview;
    QPushButton *m_save;
    QPushButton *m_test;
    QLabel *m_answer;
};

} // namespace mizan::ui
