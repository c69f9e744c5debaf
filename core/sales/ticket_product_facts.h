// What a ticket keeps of a product, in facts and drafts.
#pragma once

#include "core/daybook/body_reader.h"
#include "core/daybook/body_writer.h"
#include "core/sales/ticket.h"

namespace mizan::sales {

/// "product": {…} of an open line, its contents in "parts" where it is a bundle.
void writeProduct(daybook::BodyWriter &body, const TicketProduct &product);
/// `value`: that object.
[[nodiscard]] TicketProduct readProduct(const daybook::BodyValue &value, Currency currency);

} // namespace mizan::sales
