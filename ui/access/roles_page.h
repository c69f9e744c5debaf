// Settings, roles: the matrix of who may do what, its limits, and what saving would change.
#pragma once

#include "core/access/session.h"
#include "core/base/currency.h"
#include "ui/access/role_matrix.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class Banner;
class FormField;

class RolesPage final : public QWidget {
    Q_OBJECT
public:
    RolesPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    [[nodiscard]] RoleMatrix &matrix() const noexcept { return *m_matrix; }
    void save();

Q_SIGNALS:
    void saved();
    /// To see the shop as this role does, as it is saved.
    void viewAsAsked(const mizan::access::Role &role);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void add();
    void viewAs();
    void retranslate();
    void showChanges();
    void showCurrent();
    void fitTable();
    [[nodiscard]] int currentColumn() const;

    Shop &m_shop;
    Session m_session;
    RoleMatrix *m_matrix;
    QLabel *m_title;
    QLabel *m_help;
    Banner *m_banner;
    QTableView *m_table;
    QLineEdit *m_name;
    FormField *m_nameField;
    QPushButton *m_add;
    QPushButton *m_retire;
    QPushButton *m_view;
    QLabel *m_changesTitle;
    QLabel *m_changes;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace mizan::ui
