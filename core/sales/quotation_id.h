// The id of a quotation; a ticket that sells at its prices names it.
#pragma once

#include "core/base/id.h"

namespace mizan::sales {

using QuotationId = Id<struct QuotationTag>;

} // namespace mizan::sales
