// The till as a window of its own: lock screen, selling, closing the shift; full screen, no menu bar (UX 2.1).
#pragma once

#include "core/sales/shift.h"
#include "ui/sales/shop_till.h"
#include "ui/shell/window_mode.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class CloseShiftPage;
class LockPage;
class QuickKeysPage;
class StatusBar;
class TillPage;

struct TillWindowOutlets {
    TillOutlets till {};
    /// Puts the Z report into the print queue; what to tell the person about it.
    std::function<QString(const sales::ShiftReport &)> printZ {};
};

class TillWindow final : public QWidget {
    Q_OBJECT
public:
    /// Begins locked. `shop` must outlive the window.
    TillWindow(Shop &shop, TillWindowOutlets outlets, QWidget *parent = nullptr);

    /// Begins to sell as this person, as if they had entered their PIN.
    void startSelling(const Session &session);
    void lock();
    /// Connect the program's one ScanRouter to these while the till is in front.
    void takeScan(const QString &code);
    void takeOverlongScan();
    /// Writes every hint on the screen anew; what is being rung up stays.
    void renewHints();
    /// The program was cut off before: whoever signs in next sees the last sales with the state of their paper, where
    /// any is missing. `changed` wakes whoever prints.
    void showUnprintedNext(std::function<void()> changed);
    /// What the status bar says of the printer; shown with a triangle where `isWell` is false.
    void setPrinterState(const QString &words, bool isWell);
    /// What is not as usual here; said at the top, and a frame around a till where people practise.
    void setMode(const WindowMode &mode);
    /// Offers to practise on the lock page.
    void offerTraining(bool offered);
    /// Asks for the password that the back office needs; officeOpened() follows, or the till again.
    void askAtOfficeDoor(const Session &session);
    /// None while locked.
    [[nodiscard]] ShopTill *till() const noexcept { return m_till; }
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    void signedIn(const mizan::Session &session);
    void backOfficeAsked(const mizan::Session &session);
    void officeOpened(const mizan::Session &session);
    void trainingAsked();
    void trainingEndAsked();
    void ownRightsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void closeShift(const Session &session);
    void editKeys(const Session &session);
    void showAside(QWidget &page);
    void backToSale(QWidget &page);
    [[nodiscard]] bool isClosingWaiting(const Session &session) const;
    [[nodiscard]] bool showUnprinted(const Session &session);
    void showStatus();
    Shop &m_shop;
    TillWindowOutlets m_outlets;
    QStackedWidget *m_pages;
    ModeBanner *m_mode;
    LockPage *m_lock;
    StatusBar *m_status;
    ShopTill *m_till = nullptr;
    TillPage *m_page = nullptr;
    CloseShiftPage *m_close = nullptr;
    QuickKeysPage *m_keys = nullptr;       ///< While the quick keys are changed.
    std::function<void()> m_papersChanged; ///< Set while the missing papers are still to be shown.
    QString m_branchName;
    QString m_printer;
    bool m_printerIsWell = true;
};

} // namespace mizan::ui
