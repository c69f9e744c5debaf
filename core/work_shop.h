// The open shop once more, for a thread that works beside the screen: its own connection, the same strand.
#pragma once

#include "core/all_ledgers.h"
#include "core/daybook/shop.h"
#include "core/store/checkpointer.h"

#include <memory>

namespace mizan {

/// What a working thread needs to make its own; taken from the open shop on the thread that has it.
struct WorkPlace {
    store::FileLocation where;
    daybook::SigningKey key;
    const Clock &clock;
    RandomSource &random; ///< Used from both threads: the system's.
};
[[nodiscard]] WorkPlace workPlaceOf(Shop &shop);

/// Members go in the reverse order. Two writers take turns by the file's own lock; each reads the strand's head anew.
struct WorkShop {
    std::unique_ptr<AllLedgers> ledgers;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<store::Checkpointer> checkpointer;
};

/// To be called, used and let go on the working thread, while the shop that the place was taken from stays open.
[[nodiscard]] Result<WorkShop> openBeside(const WorkPlace &place);

} // namespace mizan
