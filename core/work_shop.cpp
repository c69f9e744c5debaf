// The same file, key and ledgers; nothing is shared with the first shop but what is handed in.
#include "core/work_shop.h"

namespace mizan {

WorkPlace workPlaceOf(Shop &shop)
{
    return {shop.connection().location(store::Access::Write), shop.daybook().key(), shop.clock(), shop.random()};
}

Result<WorkShop> openBeside(const WorkPlace &place)
{
    auto connection = store::Connection::open(place.where);
    if (!connection)
        return refuseAs(connection);
    auto ledgers = std::make_unique<AllLedgers>();
    auto shop = std::make_unique<Shop>(*std::move(connection), place.clock, place.random, place.key, ledgers->list());
    auto checkpointer = std::make_unique<store::Checkpointer>(shop->connection());
    return WorkShop {std::move(ledgers), std::move(shop), std::move(checkpointer)};
}

} // namespace mizan
