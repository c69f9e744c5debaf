// The id of a customer's order; a ticket that collects one names it.
#pragma once

#include "core/base/id.h"

namespace mizan::sales {

using OrderId = Id<struct SaleOrderTag>;

} // namespace mizan::sales
