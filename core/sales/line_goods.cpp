// Units counted in packs.
#include "core/sales/line_goods.h"

#include "core/base/assertion.h"

namespace mizan::sales {

Quantity LinePack::packsIn(Quantity quantity) const
{
    const auto packs = multiplyDivide(quantity.micro(), Quantity::MicroPerUnit, units.micro(), Rounding::HalfUp);
    MIZAN_ASSERT(packs.has_value()); // A line holds at most a million units, a pack at least a millionth of one.
    return Quantity::fromMicro(*packs);
}

} // namespace mizan::sales
