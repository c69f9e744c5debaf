// Erasing the name of somebody who is no customer, from a quotation or from goods to be handed over: numbers, lines
// and sums stay.
#pragma once

#include "core/access/session.h"
#include "core/base/ids.h"

namespace mizan {
class Shop;
}

namespace mizan::sales {

struct EraseName {
    FactId id;
    RecordId person; ///< The quotation's id, or the sale's, as the person's.
};

namespace rules {                                              // After the right "customer.erase".
inline constexpr Rule NameMustExist {"sales.name-must-exist"}; ///< One under such a key, not erased yet.
} // namespace rules

/// Deletes the key with a fact that every copy follows; nobody can bring the fields back. Asked again it answers the
/// same. Customers are erased by parties::eraseCustomer().
[[nodiscard]] Result<void> eraseName(Shop &shop, const Session &session, const EraseName &request);

} // namespace mizan::sales
