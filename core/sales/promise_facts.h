// What a sale's fact says of promises: the quotation it ends, and goods that are handed over after it.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/recorded_sale.h"

namespace mizan::sales {

/// "quoted_line" and "later_micro" of a line; nothing of what it does not have.
void writeLinePromises(daybook::BodyWriter &body, const RecordedLine &line);
void readLinePromises(const daybook::BodyValue &value, RecordedLine &line);

/// "quotation" and "delivery" of a sale; the same.
void writePromises(daybook::BodyWriter &body, const RecordedSale &sale);
void readPromises(const daybook::BodyValue &body, RecordedSale &sale);

/// The section's own fields, into an open object: "person", "name", "phone", "address", "note" (each sealed), "day".
void writeDelivery(daybook::BodyWriter &body, const SealedDelivery &delivery);
[[nodiscard]] SealedDelivery readDelivery(const daybook::BodyValue &value);

} // namespace mizan::sales
