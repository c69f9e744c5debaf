// The first run: from nothing to an open shop, in a few steps; nothing is written before the step that makes the shop.
#pragma once

#include "core/create_shop.h"
#include "ui/setup/machine_form.h"
#include "ui/shell/appearance.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace mizan::ui {

class CompanyForm;
class ImportPage;
class OwnerForm;
class PlaceForm;
class RecoveryForm;
class SetupPage;
class Task;

struct NewShopSettings {
    const Clock &clock; ///< It and the random source must outlive the shop.
    RandomSource &random;
    QString folder;  ///< Proposed.
    QString country; ///< Proposed: "DE".
    Appearance appearance {};
    store::VaultCost vaultCost {};
    access::PinCost pinCost {};
};

class NewShopWindow final : public QWidget {
    Q_OBJECT
public:
    explicit NewShopWindow(NewShopSettings settings, QWidget *parent = nullptr);
    ~NewShopWindow() override;

    /// After made(): the shop, once.
    [[nodiscard]] std::unique_ptr<OpenedShop> take() { return std::move(m_opened); }
    [[nodiscard]] const QString &folder() const noexcept { return m_request.folder; }
    [[nodiscard]] Landing landing() const;

Q_SIGNALS:
    /// Its own words stay as they are: in another language it is made anew.
    void appearanceChanged(const mizan::ui::Appearance &appearance);
    /// An existing shop instead; an empty folder: the person has yet to say which.
    void openExistingAsked(const QString &folder);
    /// The shop is there and open; steps may follow.
    void created();
    /// The person has come to the end.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Attempt;
    SetupPage *addPage(const QString &title, const QString &intro, QWidget *form);
    void makeFirstPages(const NewShopSettings &settings);
    void makeLastPages();
    void showPage(SetupPage *page);
    void goBack();
    void create();
    void takeAnswer();
    void refuse(const Refusal &refusal);
    void importProducts();

    const Clock &m_clock;
    RandomSource &m_random;
    CreateShop m_request;
    QStackedWidget *m_pages;
    SetupPage *m_look = nullptr;
    SetupPage *m_company = nullptr;
    SetupPage *m_place = nullptr;
    SetupPage *m_owner = nullptr;
    SetupPage *m_machine = nullptr;
    SetupPage *m_recovery = nullptr;
    SetupPage *m_done = nullptr;
    QWidget *m_working = nullptr;
    CompanyForm *m_companyForm = nullptr;
    PlaceForm *m_placeForm = nullptr;
    OwnerForm *m_ownerForm = nullptr;
    MachineForm *m_machineForm = nullptr;
    RecoveryForm *m_recoveryForm = nullptr;
    QLabel *m_doneWords = nullptr;
    std::shared_ptr<Attempt> m_attempt;
    std::unique_ptr<OpenedShop> m_opened;
    std::unique_ptr<Task> m_task;
    ImportPage *m_import = nullptr; ///< Uses the shop, so it goes before it.
    bool m_warnedOfCode = false;
};

} // namespace mizan::ui
