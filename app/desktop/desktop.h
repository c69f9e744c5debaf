// The program while a shop is open: till and back office by turns, the scanner, the printer, sounds.
#pragma once

#include "app/desktop/card_terminal.h"
#include "app/desktop/customer_screens.h"
#include "app/desktop/options.h"
#include "app/desktop/sheet_files.h"
#include "app/desktop/till_printer.h"
#include "app/desktop/training.h"
#include "core/access/session.h"
#include "core/open_shop.h"
#include "ui/kit/idle_watch.h"
#include "ui/kit/scan_router.h"
#include "ui/kit/sounds.h"
#include "ui/sales/product_ranking.h"
#include "ui/shell/office_window.h"
#include "ui/shell/till_window.h"

#include <memory>
#include <optional>

namespace mizan::desktop {

class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(std::unique_ptr<OpenedShop> opened, const Options &options, ui::AppearanceSwitch &look,
        bool isTraining = false, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the till's lock screen; who signs in goes on from there.
    void start();
    [[nodiscard]] Shop &shop() { return *m_opened->shop; }
    [[nodiscard]] ui::TillWindow &till() { return *m_till; }
    /// Something failed that nobody else told of; the sentence is shown over whatever is in front.
    void tell(const QString &words);

Q_SIGNALS:
    /// Of a practice: it shall be over.
    void trainingEndAsked();

private:
    void route(const QString &code);
    void afterSignIn(const Session &session);
    void showTill();
    void showOffice(const Session &session);
    void makeOffice(const Session &session);
    void viewAs(const access::Role &role);
    void backToOwnRights();
    [[nodiscard]] bool isImporting();
    void showModes();
    void beginTraining();
    void endTraining();
    void lockFromOffice();
    void lockIdle();
    void watchIdle();
    void rememberOffice();
    void showPrinter();
    void reloadSounds();
    void reloadKeys();
    [[nodiscard]] ui::TillWindowOutlets outlets();

    std::unique_ptr<OpenedShop> m_opened; ///< First here, so last to go.
    Options m_options;
    bool m_isTraining;
    ui::AppearanceSwitch &m_look;
    ui::Sounds m_sounds;
    TillPrinter m_printer;
    SheetFiles m_sheets;
    CardTerminal m_card;
    CustomerScreens m_customerScreens;
    ui::ProductRanking m_ranking;
    ui::ScanRouter m_router;
    ui::IdleWatch m_idle;
    std::shared_ptr<void> m_listening; ///< For another policy of locking.
    std::unique_ptr<ui::TillWindow> m_till;
    std::unique_ptr<ui::OfficeWindow> m_office;
    std::optional<Session> m_own; ///< While the shop is seen as a role sees it: with one's own rights.
    QString m_viewedRole;         ///< As people call it.
    std::unique_ptr<Training> m_training;
    bool m_landed = false;       ///< Somebody has signed in since the start.
    bool m_backToOffice = false; ///< Locked there, so the same place after the next sign-in.
};

} // namespace mizan::desktop
