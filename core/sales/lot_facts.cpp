// Lots as JSON.
#include "core/sales/lot_facts.h"

namespace mizan::sales {

void writeLots(daybook::BodyWriter &body, std::span<const stock::Lot> lots)
{
    if (lots.empty())
        return;
    body.beginArray("lots");
    for (const stock::Lot &lot : lots) {
        body.beginArray();
        body.value(lot.number);
        body.value(lot.quantity.micro());
        body.value(lot.expires ? std::optional(lot.expires->days()) : std::nullopt);
        body.endArray();
    }
    body.endArray();
}

std::vector<stock::Lot> readLots(const daybook::BodyValue &line)
{
    std::vector<stock::Lot> lots;
    if (const auto found = line.find("lots")) {
        found->forEachItem([&](const daybook::BodyValue &one) {
            lots.push_back({one.item(0).text(), Quantity::fromMicro(one.item(1).int64())});
            if (const auto day = one.item(2); !day.isNull())
                lots.back().expires = BusinessDate::fromDays(day.int64());
        });
    }
    return lots;
}

} // namespace mizan::sales
