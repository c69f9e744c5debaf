// What is left of points: first earned, first lost.
#include "core/parties/points.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace mizan::parties;

namespace {

BusinessDate day(qint64 no) { return BusinessDate::fromDays(20'000 + no); }

PointsLeft left(std::vector<DatedPoints> entries, qint64 today) { return pointsLeft(entries, day(today)); }

} // namespace

TEST_CASE("points that nobody spends are lost after their last day", "[loyalty]")
{
    const std::vector<DatedPoints> earned {{day(1), 10, day(31)}, {day(5), 7, day(35)}, {day(6), 3, {}}};
    CHECK(left(earned, 6) == PointsLeft {20, day(31), 10});
    CHECK(left(earned, 31) == PointsLeft {20, day(31), 10});
    CHECK(left(earned, 32) == PointsLeft {10, day(35), 7});
    CHECK(left(earned, 36) == PointsLeft {3, {}, 0});
}

TEST_CASE("what expires first is spent first, so that as little as possible is lost", "[loyalty]")
{
    std::vector<DatedPoints> entries {{day(1), 10, day(31)}, {day(5), 7, day(35)}, {day(6), -12, {}}};
    CHECK(left(entries, 6) == PointsLeft {5, day(35), 5});
    CHECK(left(entries, 32) == PointsLeft {5, day(35), 5});
    CHECK(left(entries, 36) == PointsLeft {});
}

TEST_CASE("points that had expired are not spent, and what two tills spent twice is made up later", "[loyalty]")
{
    std::vector<DatedPoints> entries {{day(1), 10, day(31)}, {day(40), -4, {}}};
    CHECK(left(entries, 40).points == -4);
    entries.push_back({day(41), 10, day(71)});
    CHECK(left(entries, 41) == PointsLeft {6, day(71), 6});
    CHECK(left(entries, 72).points == 0);
}

TEST_CASE("what is taken back goes off the points that it was, lost or not, and then off the others", "[loyalty]")
{
    const auto taken = [](qint64 on, qint64 points, std::optional<BusinessDate> last) {
        return DatedPoints {day(on), -points, last, PointsEvent::TakenBack};
    };
    std::vector<DatedPoints> entries {{day(1), 10, day(31)}, {day(5), 7, day(35)}};
    entries.push_back(taken(6, 7, day(35)));
    CHECK(left(entries, 6) == PointsLeft {10, day(31), 10}); // Not the ones that expire first.
    entries.push_back({day(40), 5, day(70)});
    entries.push_back(taken(41, 10, day(31))); // Lost on day 32.
    CHECK(left(entries, 41) == PointsLeft {5, day(70), 5});
    entries.push_back(taken(42, 3, day(31))); // More than ever was there.
    CHECK(left(entries, 42) == PointsLeft {2, day(70), 2});
    entries.push_back(taken(43, 4, {}));
    CHECK(left(entries, 43).points == -2);
}

TEST_CASE("the walk agrees with a purse of single points", "[loyalty]")
{
    const quint64 seed = GENERATE(range(1, 9));
    INFO("seed " << seed);
    test::SeededRandom random(seed);
    std::vector<DatedPoints> entries;
    std::multimap<qint64, int> purse; // By the last day; a point each.
    qint64 now = 0;
    for (int i = 0; i < 60; ++i) {
        now += random.between(0, 6);
        purse.erase(purse.begin(), purse.lower_bound(now));
        if (random.oneIn(3) && !purse.empty()) {
            const qint64 spent = random.between(1, static_cast<qint64>(purse.size()));
            entries.push_back({day(now), -spent, {}});
            purse.erase(purse.begin(), std::next(purse.begin(), spent));
        } else {
            const qint64 points = random.between(1, 9);
            const qint64 last = now + random.between(0, 30);
            entries.push_back({day(now), points, day(last)});
            for (qint64 n = 0; n < points; ++n)
                purse.emplace(last, 1);
        }
        CHECK(left(entries, now).points == static_cast<qint64>(purse.size()));
    }
}
