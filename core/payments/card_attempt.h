// Attempts to move money on a card terminal that the till speaks to: what was asked of it, what it said, what became
// of it.
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan::payments {

using AttemptId = Id<struct CardAttemptTag>; ///< The id of its fact "card.asked", made before the device hears of it.

/// The numbers stand in ledgers, the texts in facts.
enum class AttemptKind {
    Charge = 1,
    Refund = 2,   ///< Of a charge that paid a sale, or of a part of it.
    Reversal = 3, ///< Of a charge that paid nothing: all of it.
};

/// The numbers stand in ledgers. An approval stays, whatever is said later.
enum class AttemptState {
    Open = 0,     ///< Nobody knows yet what the device did.
    Declined = 1, ///< Nothing was moved, and nothing will be.
    Approved = 2,
};

/// What the device says of the card and of its own book.
struct CardDetails {
    QString approvalCode {};
    QString lastFour {};
    QString brand {};     ///< "Visa".
    QString reference {}; ///< The device's own name for it, by which it is given back.

    friend bool operator==(const CardDetails &, const CardDetails &) = default;
};

struct CardAttempt {
    AttemptId id;
    AttemptKind kind = AttemptKind::Charge;
    SaleId ticket;       ///< The sale or return that it is for.
    Money amount;        ///< Above 0.
    AttemptId charge {}; ///< Of a refund or reversal: what is given back; of a charge: itself.
    QString terminal {};
    AttemptState state = AttemptState::Open;
    CardDetails card {};
    bool isTaken = false;     ///< A recorded sale or return has it among its tenders.
    bool isReversed = false;  ///< Of a charge: given back, all of it.
    bool isGoingBack = false; ///< Of a charge: a reversal was asked for, and not declined.
};

} // namespace mizan::payments
