// The sale's lines as a table: money at the absolute right, names stretched, one pulse for what was just scanned.
#pragma once

#include "ui/sales/till_model.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace mizan::ui {

enum class CartColumn { Number, Code, Item, Quantity, Unit, Price, Discount, Tax, Total };

class CartModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CartModel(QObject *parent = nullptr);

    /// Takes over what is different, row by row; never a reset.
    void setRows(const std::vector<CartRow> &rows);
    /// 4, 6 or 9 columns, by the width of the till.
    void setColumns(std::vector<CartColumn> columns);
    [[nodiscard]] const std::vector<CartColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] const CartRow &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CartRow> m_rows;
    std::vector<CartColumn> m_columns;
};

class CartView final : public QTableView {
    Q_OBJECT
public:
    explicit CartView(QWidget *parent = nullptr);

    void setRows(const std::vector<CartRow> &rows, int selected);
    void pulse(int row);
    void setMetrics(int columns, int rowHeight, int headerHeight);
    [[nodiscard]] CartModel &cart() noexcept { return m_model; }
    [[nodiscard]] bool isPulsing(int row) const noexcept { return row == m_pulsing; }

Q_SIGNALS:
    void rowSelected(int row);
    void rowOpened(int row);

private:
    CartModel m_model;
    QTimer m_pulseEnd;
    int m_pulsing = -1;
};

} // namespace mizan::ui
