// A whole shop day, played through the very verbs the till uses; a seed repeats it.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sales/sale_queries.h"
#include "core/sales/shift.h"

#include <random>

namespace mizan {
class Shop;
}

namespace mizan::ctl {

/// A clock that the day moves.
class DemoClock final : public Clock {
public:
    explicit DemoClock(qint64 ms) noexcept
        : m_ms(ms)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void advance(qint64 ms) noexcept { m_ms += ms; }

private:
    qint64 m_ms;
};

/// Whole numbers that a seed repeats; not for keys.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// From `low` to `high`, both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(m_engine() % static_cast<quint64>(high - low + 1));
    }

private:
    std::mt19937_64 m_engine;
};

/// Who works that day.
struct DemoPeople {
    Session manager;
    Session cashier;
    QString managerPin; ///< The manager approves what the cashier may not do alone.
};

/// What the day leaves for its papers.
struct DemoDay {
    std::vector<SaleId> sales;
    SaleId returned;
    ShiftId shift;
    Money turnover;
};

/// Products, opening stock, a shift with sales, a return, cash out, a blind count and the Z.
[[nodiscard]] Result<DemoDay> playDemoDay(Shop &shop, const DemoPeople &people, DemoClock &clock, Dice &dice);

} // namespace mizan::ctl
