// The back office: top bar, navigation rail, the section that is open, status bar (UX 2.1). Shows only what is there.
#pragma once

#include "core/access/role.h"
#include "core/access/session.h"
#include "core/sales/shift.h"
#include "ui/shell/appearance.h"
#include "ui/shell/display_page.h"
#include "ui/shell/printer_page.h"
#include "ui/shell/sound_page.h"
#include "ui/shell/window_mode.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class CustomerPage;
class ImportPage;
class LabelsPage;
class NavigationRail;
class ProductPage;
class ReportsPage;
class SettingsPage;
class ShiftPage;
class UsersPage;
class StatusBar;

/// What the window asks of whoever prints.
struct OfficeOutlets {
    PrinterOutlets printer {};
    /// Puts a copy of a Z report into the print queue; what to tell the person about it.
    std::function<QString(const sales::ShiftReport &, qint64 copy)> printZCopy {};
    DisplayOutlets displays {};
    std::function<void()> terminalChanged {};   ///< The setting of the card terminal is another one.
    std::function<void()> printQueueChanged {}; ///< A person put a paper back into the queue.
    SoundOutlets sounds {};
    std::function<void()> keysChanged {}; ///< The till's keys are others now.
};

/// What the window hands back to whoever opened it.
struct OfficeView {
    QByteArray geometry;
    bool railExpanded = false;
};

class OfficeWindow final : public QWidget {
    Q_OBJECT
public:
    static constexpr int TopBarHeight = 48;

    OfficeWindow(Shop &shop, const Session &session, const Appearance &appearance, OfficeOutlets outlets = {},
        QWidget *parent = nullptr);

    void openSection(const QString &key);
    [[nodiscard]] QString currentSection() const;
    /// A scan outside of any field: opens what has the code (UX 2.2).
    void takeScan(const QString &code);
    [[nodiscard]] ProductPage &products() const noexcept { return *m_products; }
    [[nodiscard]] CustomerPage &customers() const noexcept { return *m_customers; }
    [[nodiscard]] SettingsPage &settings() const noexcept { return *m_settings; }
    [[nodiscard]] ImportPage &import() const noexcept { return *m_import; }
    /// None for who may not see reports.
    [[nodiscard]] ShiftPage *shifts() const noexcept;
    [[nodiscard]] ReportsPage *reports() const noexcept { return m_reports; }
    /// What is not as usual here; said at the top.
    void setMode(const WindowMode &mode);
    /// Work is under way that would stop if the window went.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] UserId user() const noexcept { return m_session.user(); }
    [[nodiscard]] const Session &session() const noexcept { return m_session; }
    [[nodiscard]] OfficeView view() const;
    void setView(const OfficeView &view);
    /// Reads again what the status bar says.
    void refreshStatus();

Q_SIGNALS:
    void tillAsked();
    void lockAsked();
    void appearanceChanged(const mizan::ui::Appearance &appearance);
    void viewAsAsked(const mizan::access::Role &role);
    void ownRightsAsked();
    void trainingEndAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTopBar();
    void addSection(const QString &key, QWidget *page);
    void retranslate();
    void showPlace();
    void applyLook();

    Shop &m_shop;
    Session m_session;
    ModeBanner *m_mode;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    StatusBar *m_status;
    ProductPage *m_products;
    ImportPage *m_import;
    CustomerPage *m_customers;
    ReportsPage *m_reports = nullptr;
    UsersPage *m_users = nullptr;
    LabelsPage *m_labels = nullptr; ///< None without the right to change settings.
    SettingsPage *m_settings;
    PrinterPage *m_printer;
    QLabel *m_place = nullptr;
    QPushButton *m_lock = nullptr;
    std::map<QString, QWidget *> m_sections;
    QString m_branchName;
};

} // namespace mizan::ui
