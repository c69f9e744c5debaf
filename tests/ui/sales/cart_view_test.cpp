// The cart's model changes row by row, and money stays at the absolute right.
#include "ui/sales/cart_view.h"

#include "tests/ui/shots/demo_till.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;

TEST_CASE("rows join, change and go one by one, never by a reset", "[till]")
{
    test::DemoTill till;
    till.addLines(5);
    CartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColumns({CartColumn::Item, CartColumn::Quantity, CartColumn::Total});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<CartRow> rows = till.state().rows;
    model.setRows(rows);
    CHECK(inserted.size() == 5);
    rows[1].quantity = Quantity::units(9);
    model.setRows(rows);
    CHECK(changed.size() == 1);
    rows.erase(rows.begin());
    model.setRows(rows);
    CHECK(removed.size() == 1);
    CHECK(model.rowCount() == 4);
    CHECK(model.row(0).quantity == Quantity::units(9));
    CHECK(resets.isEmpty());
}

TEST_CASE("numbers and their headers are right-aligned in every direction", "[till]")
{
    CartModel model;
    model.setColumns({CartColumn::Item, CartColumn::Quantity, CartColumn::Price, CartColumn::Total});
    for (const int section : {1, 2, 3}) {
        const auto alignment = Qt::Alignment(model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        CHECK(alignment.testFlag(Qt::AlignRight));
        CHECK(alignment.testFlag(Qt::AlignAbsolute));
    }
}
