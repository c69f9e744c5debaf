// Numbers that a till made and has not handed out yet. No facts: kept on this machine alone, so that a power cut
// between making a number and printing it loses no money, and dropped when they are on paper.
#pragma once

#include "core/payments/gift_card.h"

#include <vector>

namespace mizan::store {
class Connection;
}

namespace mizan::payments {

struct MadeCard {
    GiftCardRef card;
    QString number;

    friend bool operator==(const MadeCard &, const MadeCard &) = default;
};

inline constexpr std::size_t MostMadeCards = 200; ///< The oldest are dropped: nobody paid for them.

[[nodiscard]] std::vector<MadeCard> madeCards(store::Connection &connection, DeviceId till);
void keepMadeCard(store::Connection &connection, DeviceId till, const MadeCard &made, qint64 nowMs);
void dropMadeCard(store::Connection &connection, DeviceId till, GiftCardId card, qint64 nowMs);

} // namespace mizan::payments
