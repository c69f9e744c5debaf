// Settings, users: who works here, with which role, PIN, badge and branches.
#pragma once

#include "core/access/company.h"
#include "core/access/pin.h"
#include "core/access/role.h"
#include "core/access/session.h"
#include "core/access/user.h"

#include <QWidget>

#include <array>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class Banner;
class FormField;

class UsersPage final : public QWidget {
    Q_OBJECT
public:
    UsersPage(Shop &shop, const Session &session, access::PinCost cost = {}, QWidget *parent = nullptr);

    /// Reads everything again; the form keeps its user.
    void reload();
    /// A form for somebody new.
    void add();
    void choose(UserId user);
    void save();
    /// A badge held to the scanner while the form is open.
    void takeScan(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void fillForm();
    void fillBranches();
    void showBadge();
    void showPassword();
    [[nodiscard]] std::array<std::pair<QString, FormField *>, 6> fields() const;
    void showRefusal(const Refusal &refusal);
    void retranslate();
    [[nodiscard]] std::vector<BranchId> chosenBranches() const;

    Shop &m_shop;
    Session m_session;
    access::PinCost m_cost;
    std::vector<access::User> m_users;
    std::vector<access::Role> m_roles;
    std::vector<access::Branch> m_branches;
    access::User m_user; ///< In the form.
    bool m_isNew = false;
    std::optional<QString> m_badge; ///< Another one than before; empty: taken away.
    bool m_takesPassword = false;   ///< Away, once it is saved.

    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_add;
    Banner *m_banner;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_pin;
    QLineEdit *m_password;
    QPushButton *m_passwordOff;
    QLabel *m_badgeState;
    QPushButton *m_badgeOff;
    QWidget *m_branchBoxes;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_roleField;
    FormField *m_pinField;
    FormField *m_passwordField;
    FormField *m_badgeField;
    FormField *m_branchField;
    QPushButton *m_save;
};

} // namespace mizan::ui
