// Augmenting paths between units and slots.
#include "core/catalogue/bundle_match.h"

#include <algorithm>
#include <numeric>

namespace mizan::catalogue {

namespace {

class Filling {
public:
    Filling(std::span<const BundleSupply> supplies, std::span<const int> slots)
        : m_supplies(supplies)
        , m_slots(slots)
        , m_used(slots.size(), 0)
    {
    }

    /// One more unit of this supply, moving others to other slots where that makes room.
    bool add(std::size_t supply)
    {
        std::vector<Step> steps(m_slots.size());
        std::vector<std::size_t> open;
        reach(m_supplies[supply].fits, std::nullopt, steps, open);
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::size_t slot = open[i];
            if (m_used[slot] < m_slots[slot]) {
                take(supply, slot, steps);
                return true;
            }
            for (std::size_t pick = 0; pick < m_picks.size(); ++pick) {
                if (m_picks[pick].perSlot[slot] > 0)
                    reach(m_supplies[m_picks[pick].supply].fits, Origin {pick, slot}, steps, open);
            }
        }
        return false;
    }

    std::vector<BundlePick> picks() && { return std::move(m_picks); }

private:
    struct Origin {
        std::size_t pick;
        std::size_t slot;
    };
    struct Step {
        bool isReached = false;
        std::optional<Origin> from; ///< A unit of this pick would move here from that slot; none: the new unit.
    };

    void reach(quint32 fits, std::optional<Origin> from, std::vector<Step> &steps, std::vector<std::size_t> &open) const
    {
        for (std::size_t slot = 0; slot < steps.size(); ++slot) {
            if ((fits & (1u << slot)) != 0 && !steps[slot].isReached) {
                steps[slot] = {true, from};
                open.push_back(slot);
            }
        }
    }

    void take(std::size_t supply, std::size_t slot, const std::vector<Step> &steps)
    {
        ++m_used[slot];
        while (const auto &from = steps[slot].from) {
            ++m_picks[from->pick].perSlot[slot];
            --m_picks[from->pick].perSlot[from->slot];
            slot = from->slot;
        }
        auto pick = std::ranges::find(m_picks, supply, &BundlePick::supply);
        if (pick == m_picks.end())
            pick = m_picks.insert(m_picks.end(), {supply, std::vector<int>(m_slots.size(), 0)});
        ++pick->perSlot[slot];
    }

    std::span<const BundleSupply> m_supplies;
    std::span<const int> m_slots;
    std::vector<int> m_used;
    std::vector<BundlePick> m_picks;
};

} // namespace

int BundlePick::units() const noexcept { return std::accumulate(perSlot.begin(), perSlot.end(), 0); }

std::optional<std::vector<BundlePick>> fillBundle(std::span<const BundleSupply> supplies, std::span<const int> slots)
{
    int missing = std::accumulate(slots.begin(), slots.end(), 0);
    Filling filling(supplies, slots);
    for (std::size_t i = 0; i < supplies.size() && missing > 0; ++i) {
        for (qint64 left = supplies[i].units; left > 0 && missing > 0 && filling.add(i); --left)
            --missing;
    }
    if (missing > 0)
        return std::nullopt;
    return std::move(filling).picks();
}

} // namespace mizan::catalogue
