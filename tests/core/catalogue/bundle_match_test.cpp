// The filling of a bundle against all ways to fill it.
#include "core/catalogue/bundle_match.h"

#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <numeric>

using namespace mizan;
using namespace mizan::catalogue;

namespace {

/// The most that any filling of the slots takes, by trying them all; a supply is worth what stands first.
std::optional<qint64> bestByTrying(
    std::vector<BundleSupply> supplies, const std::vector<qint64> &worth, std::vector<int> slots)
{
    const auto slot = std::ranges::find_if(slots, [](int left) { return left > 0; });
    if (slot == slots.end())
        return 0;
    const auto bit = 1u << (slot - slots.begin());
    --*slot;
    std::optional<qint64> best;
    for (std::size_t i = 0; i < supplies.size(); ++i) {
        if ((supplies[i].fits & bit) == 0 || supplies[i].units == 0)
            continue;
        --supplies[i].units;
        if (const auto rest = bestByTrying(supplies, worth, slots))
            best = std::max(best.value_or(0), *rest + worth[i]);
        ++supplies[i].units;
    }
    return best;
}

} // namespace

TEST_CASE("a bundle takes the dearest units that fill it", "[pricing]")
{
    const int seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    test::SeededRandom random(static_cast<quint64>(seed));
    std::vector<int> slots(static_cast<std::size_t>(random.between(1, 3)));
    for (int &units : slots)
        units = static_cast<int>(random.between(1, 2));
    std::vector<BundleSupply> supplies(static_cast<std::size_t>(random.between(1, 5)));
    std::vector<qint64> worth(supplies.size());
    for (std::size_t i = 0; i < supplies.size(); ++i) {
        supplies[i] = {static_cast<quint32>(random.between(0, (1 << slots.size()) - 1)), random.between(0, 3)};
        worth[i] = random.between(1, 9);
    }
    std::ranges::sort(worth, std::greater());

    const auto picks = fillBundle(supplies, slots);
    const auto best = bestByTrying(supplies, worth, slots);

    REQUIRE(picks.has_value() == best.has_value());
    if (!picks)
        return;
    std::vector<int> filled(slots.size(), 0);
    qint64 taken = 0;
    for (const BundlePick &pick : *picks) {
        CHECK(pick.units() <= supplies[pick.supply].units);
        taken += pick.units() * worth[pick.supply];
        for (std::size_t slot = 0; slot < slots.size(); ++slot) {
            filled[slot] += pick.perSlot[slot];
            CHECK((pick.perSlot[slot] == 0 || (supplies[pick.supply].fits & (1u << slot)) != 0));
        }
    }
    CHECK(filled == slots);
    CHECK(taken == *best);
}
