// Replay: real baskets of another system rung up through the very verbs the till uses, each at its own time.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/daybook/number_ledger.h"
#include "core/daybook/rebuild.h"
#include "core/sales/replay_file.h"

#include <functional>

namespace mizan {
class Shop;
}

namespace mizan::sales {

/// A clock that a replay sets to the time of each invoice; until then it is the system's.
class ReplayClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_ms ? *m_ms : SystemClock().nowMs(); }
    void set(qint64 ms) noexcept { m_ms = ms; }

private:
    std::optional<qint64> m_ms;
};

/// Sets the clock that the shop reads.
using SetClock = std::function<void(qint64 ms)>;

/// Sums over lines: price × quantity, each rounded half up to the minor unit.
struct ReplaySums {
    qint64 lines = 0;
    Quantity units; ///< Less what came back.
    Money sales;
    Money returns; ///< Not above 0: lines of invoices whose number begins with C.

    [[nodiscard]] Money net() const { return sales + returns; }
};

struct ReplayResult {
    ReplaySums rungUp; ///< Of what the daybook says now.
    ReplaySums listed; ///< Of what could not be rung up.
    qint64 sales = 0;
    qint64 returns = 0;
    qint64 adjustments = 0; ///< Lines of no price that take from stock: stock adjustments, not sales.
    qint64 newProducts = 0;
    qint64 shifts = 0;
    bool stopped = false; ///< `progress` said so; what was rung up stays, and another run goes on from there.
};

struct ReplayOptions {
    std::function<void(const ReplayListed &)> onListed {}; ///< In the file's order, then what the verbs refused.
    daybook::OnProgress progress {};                       ///< Invoices.
    /// Told of each sale and return once the daybook has it for ever; of those of an earlier run too, with the same
    /// number.
    std::function<void(const QString &invoice, const daybook::DocumentNumber &number)> onRecorded {};
};

namespace rules { // Of a line or an invoice; besides these, those of the file and of the verbs.
inline constexpr Rule SaleLineMustNotTakeBack {
    "replay.sale-line-must-not-take-back"}; ///< Below 0 at a price, in no return.
inline constexpr Rule ReturnLineMustTakeBack {"replay.return-line-must-take-back"};
} // namespace rules

/// `setClock` sets the clock that `shop` reads (a ReplayClock). One sale per invoice (a return without a receipt where
/// its number begins with C); unknown codes become products, postage and the like of kind Other; a shift for each
/// business day, counted as expected. Ids follow from the invoice's number, so that the same file again adds nothing.
/// The session needs every right concerned.
[[nodiscard]] Result<ReplayResult> replay(
    Shop &shop, const Session &session, const SetClock &setClock, QIODevice &file, const ReplayOptions &options = {});

} // namespace mizan::sales
