// How single pieces or batches of a product are told apart.
#pragma once

namespace mizan::catalogue {

/// The numbers stand in records.
enum class Tracking {
    None = 0,
    Serial = 1, ///< Each piece has a number of its own.
    Batch = 2,  ///< Made together, with one number, and mostly one day on which it expires.
};

} // namespace mizan::catalogue
