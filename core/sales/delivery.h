// Sealing where goods go: the fields stand in the sale's fact under a person's own key (DESIGN: erasure).
#pragma once

#include "core/base/random_source.h"
#include "core/sales/delivery_note.h"

#include <optional>

namespace mizan::store {
class Connection;
}

namespace mizan::sales {

/// Under the person's key, which is made where there is none; inside the transaction of the sale.
[[nodiscard]] SealedDelivery sealDelivery(
    store::Connection &connection, RandomSource &random, RecordId person, const DeliveryNote &note);
/// What of it can still be read: after the person was erased, the day alone.
[[nodiscard]] DeliveryNote openDelivery(store::Connection &connection, const SealedDelivery &sealed);
/// Whether it says what was asked; where the key is gone nobody can tell.
[[nodiscard]] bool isDelivery(store::Connection &connection, const std::optional<SealedDelivery> &sealed,
    const std::optional<DeliveryNote> &asked);

} // namespace mizan::sales
