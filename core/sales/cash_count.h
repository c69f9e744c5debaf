// A drawer counted by what lies in it, and how it was found at the close.
#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::sales {

/// So many of one coin or note; a roll is its coins.
struct Denomination {
    qint64 faceMinor = 0;
    qint64 count = 0;

    friend bool operator==(const Denomination &, const Denomination &) = default;
};

/// A drawer counted by what lies in it. "Total only" is one denomination of one minor unit.
struct CashCount {
    std::vector<Denomination> pieces;

    /// None beyond Money's limit, or with a negative face or count.
    [[nodiscard]] std::optional<Money> total(Currency currency) const;
    friend bool operator==(const CashCount &, const CashCount &) = default;
};

struct CountedMoney {
    qint64 times = 0;
    Money amount;
};

/// How the drawer was found at the close.
struct DrawerClose {
    CashCount firstCount;
    std::optional<CashCount> secondCount;
    Money counted;    ///< By the last count.
    Money difference; ///< counted − expected.
    Money left;       ///< Stays in the drawer as the next float.
    Money deposited;  ///< Taken to the safe.
    QString reason;   ///< For a difference above the tolerance.
};

} // namespace mizan::sales
