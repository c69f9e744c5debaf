// Answers from the tables of LotLedger.
#include "core/stock/lot_queries.h"

#include "core/store/connection.h"

#include <algorithm>

namespace mizan::stock {

std::vector<Lot> lotsAt(store::Connection &connection, ProductId product, PlaceId place)
{
    std::vector<Lot> lots;
    auto row = connection.query(
        "SELECT max(m.number), l.quantity_micro, max(m.expires_day) FROM local_key p JOIN lot_level l ON l.product = "
        "p.no JOIN local_key k ON k.no = l.place JOIN lot_movement m ON m.lot = l.lot WHERE p.uid = ? AND k.uid = ? "
        "AND l.quantity_micro > 0 GROUP BY l.lot, l.quantity_micro",
        product, place);
    while (row.step()) {
        lots.push_back({row.text(0), Quantity::fromMicro(row.int64(1))});
        if (const auto day = row.maybeInt64(2))
            lots.back().expires = BusinessDate::fromDays(*day);
    }
    std::ranges::sort(lots, [](const Lot &a, const Lot &b) {
        if (a.expires != b.expires)
            return a.expires && (!b.expires || *a.expires < *b.expires);
        return a.number < b.number;
    });
    return lots;
}

std::optional<LotState> findLot(store::Connection &connection, ProductId product, QStringView number)
{
    const LotId id = lotId(product, number);
    LotState state {.lot = {.number = {}, .quantity = Quantity()}, .last = {}};
    {
        auto row = connection.query(
            "SELECT m.number, t.uid, f.id, f.user_id, f.business_date, m.expires_day FROM local_key k JOIN "
            "lot_movement m ON "
            "m.lot = k.no JOIN local_key t ON t.no = m.place_to JOIN fact f ON f.no = m.fact WHERE k.uid = ? "
            "ORDER BY f.at DESC, f.device DESC, m.line DESC",
            id);
        bool isKnown = false;
        while (row.step()) {
            if (!isKnown) {
                state.lot.number = row.text(0);
                state.last = {
                    row.id<FactId>(2), row.id<PlaceId>(1), row.id<UserId>(3), BusinessDate::fromDays(row.int64(4))};
                isKnown = true;
            }
            if (const auto day = row.maybeInt64(5))
                state.lot.expires = std::max(state.lot.expires.value_or(BusinessDate()), BusinessDate::fromDays(*day));
        }
        if (!isKnown)
            return std::nullopt;
    }
    auto row = connection.query("SELECT l.quantity_micro, p.uid FROM local_key g JOIN lot_level l ON l.product = g.no "
                                "JOIN local_key k ON k.no = l.lot JOIN local_key p ON p.no = l.place "
                                "WHERE g.uid = ? AND k.uid = ? ORDER BY l.quantity_micro DESC, p.uid",
        product, id);
    while (row.step()) {
        state.lot.quantity += Quantity::fromMicro(row.int64(0));
        if (row.int64(0) > 0 && !state.place)
            state.place = row.id<PlaceId>(1);
    }
    return state;
}

std::vector<ProductId> productsWithLot(store::Connection &connection, QStringView number)
{
    std::vector<ProductId> products;
    auto row = connection.query(
        "SELECT p.uid FROM lot_movement m JOIN local_key p ON p.no = m.product LEFT JOIN lot_level l ON l.product = "
        "m.product AND l.lot = m.lot WHERE m.number = ? GROUP BY p.uid ORDER BY max(coalesce(l.quantity_micro, 0)) "
        "DESC, p.uid",
        lotNumber(number));
    while (row.step())
        products.push_back(row.id<ProductId>(0));
    return products;
}

} // namespace mizan::stock
