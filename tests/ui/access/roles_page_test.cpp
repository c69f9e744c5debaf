// The matrix of roles as a person changes it.
#include "ui/access/roles_page.h"

#include "core/access/role.h"
#include "tests/support/test_shop.h"
#include "tests/ui/on_screen.h"
#include "ui/access/right_words.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using access::Grant;
using access::Right;
using test::named;
using test::press;
using test::says;

namespace {

struct Matrix {
    Matrix()
    {
        page.resize(1000, 1400);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }
    QModelIndex cell(const QString &row, int column)
    {
        RoleMatrix &matrix = page.matrix();
        for (int i = 0; i < matrix.rowCount(); ++i) {
            if (matrix.index(i, 0).data().toString() == row)
                return matrix.index(i, RoleMatrix::FirstRole + column);
        }
        return {};
    }
    access::Grants saved(access::BuiltInRole role) { return access::findBuiltInRole(shop.connection(), role)->grants; }
    test::TestShop shop;
    RolesPage page {shop.shop(), shop.manager()};
    QTableView *table = page.findChild<QTableView *>();
};

} // namespace

TEST_CASE("Space goes round the grants, and nothing is saved before Save", "[access][roles]")
{
    Matrix matrix;
    const QModelIndex cell = matrix.cell(rightText(Right::GiveDiscount), 0);
    REQUIRE(cell.isValid());
    CHECK(cell.data().toString() == u"With approval"_s);
    CHECK_FALSE(press(matrix.page, u"Save roles"_s)); // Nothing to save.
    matrix.table->setCurrentIndex(cell);
    QTest::keyClick(matrix.table, Qt::Key_Space);
    CHECK(cell.data().toString() == u"Allowed"_s);
    CHECK(says(matrix.page, u"Give a discount: With approval → Allowed"_s));
    CHECK(matrix.saved(access::BuiltInRole::Cashier).of(Right::GiveDiscount) == Grant::WithApprover);

    REQUIRE(press(matrix.page, u"Save roles"_s));
    CHECK(matrix.saved(access::BuiltInRole::Cashier).of(Right::GiveDiscount) == Grant::Allowed);
    CHECK(matrix.shop.facts("role.saved") == 1);
    QTest::keyClick(matrix.table, Qt::Key_Space);
    REQUIRE(press(matrix.page, u"Discard changes"_s));
    CHECK(matrix.page.matrix().changed().empty());
}

TEST_CASE("a limit is typed with or without its sign, and a wrong one is said and not taken", "[access][roles]")
{
    Matrix matrix;
    const QModelIndex discount = matrix.cell(limitName(Right::GiveDiscount), 0);
    CHECK(discount.data().toString() == u"No limit"_s);
    CHECK(matrix.page.matrix().setData(discount, u"7.5 %"_s, Qt::EditRole));
    const QModelIndex cash = matrix.cell(limitName(Right::MoveCash), 0);
    CHECK(matrix.page.matrix().setData(cash, u"250"_s, Qt::EditRole));
    CHECK_FALSE(matrix.page.matrix().setData(cash, u"a lot"_s, Qt::EditRole));
    CHECK_FALSE(matrix.page.matrix().problem().isEmpty());
    CHECK(matrix.page.matrix().setData(cash, u"250"_s, Qt::EditRole));
    REQUIRE(press(matrix.page, u"Save roles"_s));
    const access::Grants grants = matrix.saved(access::BuiltInRole::Cashier);
    CHECK(grants.limitOf(Right::GiveDiscount) == Rate::fromNano(75'000'000).nano());
    CHECK(grants.limitOf(Right::MoveCash) == 25'000);
    CHECK(matrix.page.matrix().setData(matrix.cell(limitName(Right::MoveCash), 0), QString(), Qt::EditRole));
    REQUIRE(press(matrix.page, u"Save roles"_s));
    CHECK_FALSE(matrix.saved(access::BuiltInRole::Cashier).limitOf(Right::MoveCash));
}

TEST_CASE("a role of the shop's own is added, named and retired", "[access][roles]")
{
    Matrix matrix;
    REQUIRE(press(matrix.page, u"New role"_s));
    auto *name = named<QLineEdit>(matrix.page, u"Name of the role"_s);
    REQUIRE(name);
    QTest::keyClicks(name, u"Trainee"_s); // Over the proposed name.
    REQUIRE(press(matrix.page, u"Save roles"_s));
    std::vector<access::Role> roles = access::allRoles(matrix.shop.connection());
    REQUIRE(roles.size() == 3);
    CHECK(roles[2].name == u"Trainee"_s);
    CHECK(roles[2].grants == roles[0].grants);

    matrix.table->setCurrentIndex(matrix.cell(rightText(Right::RecordSale), 2));
    REQUIRE(press(matrix.page, u"Retire role"_s));
    REQUIRE(press(matrix.page, u"Save roles"_s));
    CHECK(access::allRoles(matrix.shop.connection()).size() == 2);
}

TEST_CASE("the last role that may change users keeps that right", "[access][roles]")
{
    Matrix matrix;
    matrix.table->setCurrentIndex(matrix.cell(rightText(Right::EditUsers), 1));
    QTest::keyClick(matrix.table, Qt::Key_Space);
    REQUIRE(press(matrix.page, u"Save roles"_s));
    CHECK(says(matrix.page, u"the last one who may edit users"_s));
    CHECK(matrix.saved(access::BuiltInRole::Manager).of(Right::EditUsers) == Grant::Allowed);
    CHECK_FALSE(matrix.page.matrix().changed().empty()); // Kept, to be put right.
}

TEST_CASE("a role is seen as it is saved, not as it is being changed", "[access][roles]")
{
    Matrix matrix;
    std::vector<access::Role> asked;
    QObject::connect(&matrix.page, &RolesPage::viewAsAsked, [&](const access::Role &role) { asked.push_back(role); });
    const QModelIndex cashier = matrix.cell(rightText(Right::EditUsers), 0);
    REQUIRE(cashier.isValid());
    matrix.table->setCurrentIndex(cashier);
    matrix.page.matrix().cycle(cashier);
    REQUIRE(press(matrix.page, u"View as role"_s));
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().builtIn == access::BuiltInRole::Cashier);
    CHECK(asked.front().grants == matrix.saved(access::BuiltInRole::Cashier));

    REQUIRE(press(matrix.page, u"New role"_s));
    REQUIRE(press(matrix.page, u"View as role"_s));
    CHECK(asked.size() == 1);
    CHECK(says(matrix.page, u"This role is not saved yet."_s));
}
