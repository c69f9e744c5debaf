// Movements as they stand in a fact's body.
#include "core/stock/movement.h"

namespace mizan::stock {

void writeMovements(daybook::BodyWriter &writer, std::span<const Movement> movements)
{
    if (movements.empty())
        return;
    writer.beginArray("movements");
    for (const Movement &movement : movements) {
        writer.beginObject();
        writer.field("from", movement.from);
        writer.field("to", movement.to);
        writer.beginArray("rows");
        for (const MovedGoods &goods : movement.goods) {
            writer.beginArray();
            writer.value(goods.product);
            writer.value(goods.quantity.micro());
            writer.value(goods.valueMinor);
            writer.endArray();
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
}

std::vector<Movement> readMovements(const daybook::BodyValue &body)
{
    std::vector<Movement> movements;
    const auto section = body.find("movements");
    if (!section)
        return movements;
    section->forEachItem([&](const daybook::BodyValue &written) {
        Movement &movement =
            movements.emplace_back(Movement {written.at("from").id<PlaceId>(), written.at("to").id<PlaceId>(), {}});
        written.at("rows").forEachItem([&](const daybook::BodyValue &row) {
            const qint64 micro = row.item(1).int64();
            if (micro < 0)
                daybook::throwMalformed("movement");
            movement.goods.push_back({row.item(0).id<ProductId>(), Quantity::fromMicro(micro), row.item(2).int64()});
        });
    });
    return movements;
}

} // namespace mizan::stock
