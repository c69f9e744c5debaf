// Moves the write-ahead log into the database file in the background, so that no sale ever waits for it.
#pragma once

#include "core/store/connection.h"

#include <memory>

namespace mizan::store {

/// Watches a writer's commits; past 1,000 frames a passive checkpoint runs on a thread with its own connection.
class Checkpointer {
public:
    explicit Checkpointer(Connection &writer);
    ~Checkpointer(); ///< Waits for a running checkpoint.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mizan::store
