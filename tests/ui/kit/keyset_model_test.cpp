// The paging model under Qt's own model tester: batches, ends, and changes that are no resets.
#include "ui/kit/keyset_model.h"

#include "core/store/fault.h"
#include "tests/support/seeded_random.h"
#include "tests/ui/kit/list_of_numbers.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace mizan;
using namespace mizan::ui;
using namespace Qt::StringLiterals;
using test::ListOfNumbers;

namespace {

struct Watched {
    explicit Watched(int count)
        : list(count)
    {
        tester.setUseFetchMore(false); // It would fetch in the midst of a reset.
        model.setColumns(ListOfNumbers::columns());
        model.setSource(list.source());
        resets.clear();
    }
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data().toString();
        return all;
    }
    ListOfNumbers list;
    KeysetModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets {&model, &QAbstractItemModel::modelReset};
};

} // namespace

TEST_CASE("rows come in batches of two hundred until the list ends", "[kit]")
{
    Watched watched(450);
    CHECK(watched.model.rowCount() == 200);
    CHECK(watched.model.canFetchMore({}));
    watched.model.fetchMore({});
    watched.model.fetchMore({});
    CHECK(watched.model.rowCount() == 450);
    CHECK_FALSE(watched.model.canFetchMore({}));
    CHECK(watched.model.index(449, 0).data() == u"Row 4490"_s);
    CHECK(watched.resets.isEmpty());
}

TEST_CASE("a million rows are never asked for at once", "[kit]")
{
    Watched watched(3000);
    CHECK(watched.list.asked == 1);
    watched.model.jumpToEnd();
    CHECK(watched.model.rowCount() == KeysetModel::BatchRows);
    CHECK(watched.list.asked == 2);
}

TEST_CASE("the end is reached by reverse order, and the way back up is read from there", "[kit]")
{
    Watched watched(1000);
    watched.model.jumpToEnd();
    CHECK(watched.model.index(199, 0).data() == u"Row 9990"_s);
    CHECK_FALSE(watched.model.reachesStart());
    watched.model.fetchBefore();
    CHECK(watched.model.rowCount() == 400);
    CHECK(watched.model.index(0, 0).data() == u"Row 6000"_s);
    watched.model.jumpToStart();
    CHECK(watched.model.index(0, 0).data() == u"Row 0"_s);
    CHECK(watched.resets.isEmpty());
}

TEST_CASE("a changed row is put right in place, and what is selected stays selected", "[kit]")
{
    Watched watched(20);
    const QPersistentModelIndex selected = watched.model.index(7, 0);
    const RecordId third = ListOfNumbers::idOf(3);
    watched.list.set(third, 35);
    watched.model.applyChanges(std::array {third}, false);
    CHECK(watched.words().at(3) == u"Row 35"_s);
    CHECK(selected.row() == 7);
    CHECK(watched.resets.isEmpty());
}

TEST_CASE("a row that changes its order moves there, and one that leaves the list goes", "[kit]")
{
    Watched watched(5);
    const QPersistentModelIndex first = watched.model.index(0, 0);
    watched.list.set(ListOfNumbers::idOf(0), 25);
    watched.list.remove(ListOfNumbers::idOf(4));
    watched.model.applyChanges(std::array {ListOfNumbers::idOf(0), ListOfNumbers::idOf(4)}, false);
    CHECK(watched.words() == QStringList {u"Row 10"_s, u"Row 20"_s, u"Row 25"_s, u"Row 30"_s});
    CHECK(first.row() == 2);
}

TEST_CASE("new rows wait until somebody asks for them, unless they are one's own", "[kit]")
{
    Watched watched(5);
    QSignalSpy waiting(&watched.model, &KeysetModel::newRowsWaiting);
    watched.list.set(ListOfNumbers::idOf(50), 15);
    watched.model.applyChanges(std::array {ListOfNumbers::idOf(50)}, false);
    CHECK(watched.model.rowCount() == 5);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.at(0).at(0).toInt() == 1);
    watched.model.refresh();
    CHECK(watched.words().at(2) == u"Row 15"_s);

    watched.list.set(ListOfNumbers::idOf(51), 5);
    watched.model.applyChanges(std::array {ListOfNumbers::idOf(51)}, true);
    CHECK(watched.words().at(1) == u"Row 5"_s);
    CHECK(watched.resets.isEmpty());
}

TEST_CASE("a row beyond what is shown waits for the view to get there", "[kit]")
{
    Watched watched(450);
    watched.list.set(ListOfNumbers::idOf(600), 4495);
    watched.model.applyChanges(std::array {ListOfNumbers::idOf(600)}, true);
    CHECK(watched.model.rowCount() == 200);
    CHECK(watched.model.waitingNew() == 0);
}

TEST_CASE("after any mixture of changes the stretch equals the list asked anew", "[kit]")
{
    test::SeededRandom random(20'261'121);
    for (int round = 0; round < 40; ++round) {
        Watched watched(60);
        std::vector<RecordId> changed;
        for (int i = 0; i < 25; ++i) {
            const RecordId id = ListOfNumbers::idOf(static_cast<int>(random.between(0, 79)));
            if (random.oneIn(4))
                watched.list.remove(id);
            else
                watched.list.set(id, static_cast<int>(random.between(0, 899)) * 1000 + i);
            changed.push_back(id);
        }
        if (round % 2 == 0)
            watched.model.applyChanges(changed, true);
        else
            watched.model.refresh();
        KeysetModel anew;
        anew.setColumns(ListOfNumbers::columns());
        anew.setSource(watched.list.source());
        QStringList expected;
        for (int row = 0; row < anew.rowCount(); ++row)
            expected += anew.index(row, 0).data().toString();
        REQUIRE(watched.words() == expected);
        REQUIRE(watched.resets.isEmpty());
    }
}

TEST_CASE("a store that fails leaves the rows on the screen and says so", "[kit]")
{
    Watched watched(300);
    QSignalSpy failed(&watched.model, &KeysetModel::failed);
    KeysetSource source = watched.list.source();
    const auto fetch = source.fetch;
    bool broken = false;
    source.fetch = [&](const KeysetRow *from, PageDirection direction, int limit) {
        if (broken)
            throw store::Fault(store::FaultKind::Damaged, u"page 7"_s);
        return fetch(from, direction, limit);
    };
    watched.model.setSource(source);
    broken = true;
    watched.model.fetchMore({});
    watched.model.refresh();
    watched.model.jumpToEnd();
    CHECK(failed.size() == 3);
    CHECK(failed.at(0).at(0).toString().contains(u"damaged"_s));
    CHECK(watched.model.rowCount() == 200);
}

TEST_CASE("numbers stand at the absolute right, and their header with them", "[kit]")
{
    Watched watched(3);
    const int number = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
    CHECK(watched.model.index(0, 1).data(Qt::TextAlignmentRole).toInt() == number);
    CHECK(watched.model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() == number);
}
