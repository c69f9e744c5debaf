// Roles across, rights down: what each may, with limits below. Changes wait until they are saved.
#pragma once

#include "core/access/role.h"
#include "core/base/currency.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan::ui {

class RoleMatrix final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int FirstRole = 1; ///< Before it stands the column of names.

    explicit RoleMatrix(Currency currency, QObject *parent = nullptr);

    /// As they are saved; changes not yet saved go.
    void setRoles(std::vector<access::Role> roles);
    /// Another role, with the rights of one that is there; the last column.
    void addRole(const access::Role &role);
    void renameRole(int column, const QString &name);
    void retire(int column);
    [[nodiscard]] const access::Role &role(int column) const { return m_now[indexOf(column)]; }
    /// Roles that are not as saved, new ones too.
    [[nodiscard]] std::vector<access::Role> changed() const;
    /// "Cashier · Give a discount: With approval → Allowed", one for each change.
    [[nodiscard]] QStringList changes() const;

    /// No, with approval, allowed, and round again.
    void cycle(const QModelIndex &cell);
    [[nodiscard]] bool isRight(const QModelIndex &cell) const;
    [[nodiscard]] bool isHeading(int row) const;
    /// Why the last limit was not taken; empty when it was.
    [[nodiscard]] const QString &problem() const noexcept { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &cell) const override;
    /// A limit as it was typed; empty: no limit.
    bool setData(const QModelIndex &cell, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        std::optional<access::Right> right {}; ///< None: a heading.
        bool isLimit = false;
        int section = -1; ///< Of a heading; the limits' own has none.
    };
    [[nodiscard]] static std::size_t indexOf(int column) { return static_cast<std::size_t>(column - FirstRole); }
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] QVariant nameData(const Row &row, int role) const;
    [[nodiscard]] const access::Role *savedAs(const access::Role &now) const;
    [[nodiscard]] QString cellText(const Row &row, const access::Role &role) const;
    [[nodiscard]] bool isChanged(const Row &row, const access::Role &role) const;

    Currency m_currency;
    std::vector<Row> m_rows;
    std::vector<access::Role> m_saved;
    std::vector<access::Role> m_now;
    QString m_problem;
};

} // namespace mizan::ui
